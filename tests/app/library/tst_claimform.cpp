// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"
#include "app/document/settings.h"
#include "app/library/citationlist.h"
#include "app/library/claimcard.h"
#include "app/library/claimform.h"
#include "app/library/codeedit.h"
#include "app/library/librarypage.h"
#include "app/library/sourcefields.h"
#include "app/library/sourcetext.h"
#include "core/libraryloader.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace lotse;
using namespace Qt::StringLiterals;

/// The form of a profile in a real window: keys and clicks change its text, and only at their place.
class TestClaimForm final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensByKeysAndCloses();
    void choosesALevel_data();
    void choosesALevel();
    void typesATextAsOneStep();
    void overridesWhatIsInherited();
    void goesBackToWhatIsInherited();
    void addsWhatIsMissing();
    void entersARange();
    void addsASource();
    void citesASourceThatIsThere();
    void saysAtTheFieldWhatIsWrong();
    void standsStillWhileTheTextIsBroken();
    void filtersTheClaims();
    void keepsUpWithRandomEdits();
    void readsDatesOfDocuments_data();
    void readsDatesOfDocuments();

private:
    [[nodiscard]] CodeEdit &edit() const { return *m_page->findChild<CodeEdit *>(u"sourceText"_s); }
    [[nodiscard]] QString text() const { return SourceText::textOf(*edit().document()); }
    [[nodiscard]] ClaimForm &form() const { return *m_page->findChild<ClaimForm *>(); }
    [[nodiscard]] ClaimCard *card() const
    {
        const QList<ClaimCard *> cards = m_page->findChildren<ClaimCard *>();
        return cards.isEmpty() ? nullptr : cards.last();
    }
    template<typename Widget>
    [[nodiscard]] Widget &in(const QString &name) const
    {
        auto *found = card()->findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("%s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] const Claim &claim(const QString &owner, const QString &criterion) const;
    void undo() const { edit().undo(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EngagementDocument> m_document;
    std::unique_ptr<LibraryPage> m_page;
    QString m_before;
    mutable Profile m_read;
};

void TestClaimForm::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    const QStringList folders {QStringLiteral(LOTSE_TEST_DATA "/library"), m_folder->filePath(u"own"_s)};
    m_document = std::make_unique<EngagementDocument>(loadLibrary(folders).library);
    m_page = std::make_unique<LibraryPage>(*m_document, *m_settings, folders);
    m_page->setToday(QDate(2026, 6, 15));
    m_page->resize(1300, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->findChild<QTreeView *>(u"claims"_s)->model()->rowCount() > 0);
    m_page->openSection(u"northwheel"_s);
    QTRY_VERIFY(text().contains("\"id\": \"northwheel\""_L1));
    m_before = text();
}

void TestClaimForm::cleanup()
{
    m_page.reset();
}

const Claim &TestClaimForm::claim(const QString &owner, const QString &criterion) const
{
    static const Claim none;
    m_read = *readProfile(text().toUtf8(), u"f"_s, m_document->library()).readable;
    const Deployment *deployment = m_read.deployment(owner);
    const QList<Claim> &claims = deployment == nullptr ? m_read.claims : deployment->claims;
    for (const Claim &each : claims) {
        if (each.criterion == criterion && each.kind == Claim::Kind::Claim && each.status == Claim::Status::Current)
            return each;
    }
    return none;
}

void TestClaimForm::opensByKeysAndCloses()
{
    auto &tree = *m_page->findChild<QTreeView *>(u"claims"_s);
    form().focusFirst();
    QTRY_VERIFY(tree.hasFocus());
    QTest::keyClick(&tree, Qt::Key_Return);
    QTRY_VERIFY(card() != nullptr && card()->isVisible());
    QTRY_VERIFY(card()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(card()->width() <= tree.viewport()->width());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(tree.hasFocus());
    QTRY_VERIFY(card() == nullptr);
    QCOMPARE(text(), m_before);
}

void TestClaimForm::choosesALevel_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("after");

    QTest::newRow("third") << int(Qt::Key_3) << u"\"level\": \"coaster\""_s;
    QTest::newRow("second") << int(Qt::Key_2) << u"\"level\": \"rim\""_s;
    QTest::newRow("not documented") << int(Qt::Key_0) << u"\"unknown\": true"_s;
}

void TestClaimForm::choosesALevel()
{
    QFETCH(int, key);
    QFETCH(QString, after);
    form().openClaim({}, u"brakes"_s);
    QTest::keyClick(&in<QListView>(u"levelPicker"_s), Qt::Key(key));
    QCOMPARE(text(), QString(m_before).replace("\"level\": \"disc\""_L1, after));
    undo();
    QCOMPARE(text(), m_before);
}

void TestClaimForm::typesATextAsOneStep()
{
    form().openClaim({}, u"brakes"_s);
    auto &field = in<QPlainTextEdit>(u"claim_text_de"_s);
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    field.moveCursor(QTextCursor::End);
    QTest::keyClicks(&field, u" Immer \"zwei\"."_s);
    QCOMPARE(text(),
             QString(m_before).replace("Alle Modelle haben Scheibenbremsen."_L1,
                                       "Alle Modelle haben Scheibenbremsen. Immer \\\"zwei\\\"."_L1));
    undo();
    QCOMPARE(text(), m_before);
    QTRY_COMPARE(in<QPlainTextEdit>(u"claim_text_de"_s).toPlainText(), u"Alle Modelle haben Scheibenbremsen."_s);
}

void TestClaimForm::overridesWhatIsInherited()
{
    form().openClaim(u"northwheel.fjord"_s, u"brakes"_s);
    QCOMPARE(card()->content().origin, ClaimCardContent::Origin::Inherited);
    auto &field = in<QPlainTextEdit>(u"claim_text_en"_s);
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    field.moveCursor(QTextCursor::End);
    QTest::keyClicks(&field, u" Two."_s);
    QCOMPARE(claim({}, u"brakes"_s).text.english, u"All models have disc brakes."_s);
    QCOMPARE(claim(u"northwheel.fjord"_s, u"brakes"_s).text.english, u"All models have disc brakes. Two."_s);
    QCOMPARE(card()->content().origin, ClaimCardContent::Origin::Overriding);
    QCOMPARE(text().count("All models have disc brakes."_L1), 2);
}

void TestClaimForm::goesBackToWhatIsInherited()
{
    form().openClaim(u"northwheel.fjord"_s, u"brakes"_s);
    QTest::keyClick(&in<QListView>(u"levelPicker"_s), Qt::Key_2);
    QCOMPARE(claim(u"northwheel.fjord"_s, u"brakes"_s).value.level, u"rim"_s);
    auto &back = in<QPushButton>(u"backToInherited"_s);
    QVERIFY(back.isVisible());
    QTest::mouseClick(&back, Qt::LeftButton);
    QCOMPARE(text(), m_before);
    QCOMPARE(card()->content().origin, ClaimCardContent::Origin::Inherited);
    undo();
    QCOMPARE(claim(u"northwheel.fjord"_s, u"brakes"_s).value.level, u"rim"_s);
}

void TestClaimForm::addsWhatIsMissing()
{
    form().openClaim({}, u"range"_s);
    QCOMPARE(card()->content().origin, ClaimCardContent::Origin::Missing);
    auto &field = in<QPlainTextEdit>(u"claim_text_de"_s);
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, u"Wie weit?"_s);
    QCOMPARE(claim({}, u"range"_s).text.german, u"Wie weit?"_s);
    QCOMPARE(claim({}, u"range"_s).asOf, QDate(2026, 6, 15));
    QCOMPARE(card()->content().origin, ClaimCardContent::Origin::Own);
}

void TestClaimForm::entersARange()
{
    form().openClaim({}, u"price"_s);
    for (QPushButton *each : card()->findChildren<QPushButton *>()) {
        if (each->text() == "Range"_L1)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    const auto type = [this](const QString &name, const QString &number) {
        auto &field = in<QWidget>(name);
        field.setFocus();
        QTRY_VERIFY(field.hasFocus());
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, number);
        QTest::keyClick(&field, Qt::Key_Tab);
    };
    type(u"claimLow"_s, u"900"_s);
    type(u"claimHigh"_s, u"1500"_s);
    QCOMPARE(claim({}, u"price"_s).value.number, (Range {.low = 900, .likely = 1200, .high = 1500}));
    QVERIFY(text().contains("\"range\": { \"low\": 900, \"likely\": 1200, \"high\": 1500 }"_L1));
}

void TestClaimForm::addsASource()
{
    form().openClaim({}, u"brakes"_s);
    QTest::mouseClick(&in<QPushButton>(u"addSource"_s), Qt::LeftButton);
    auto &search = in<QLineEdit>(u"searchSource"_s);
    QTRY_VERIFY(search.hasFocus());
    QTest::keyClicks(&search, u"https://bikes.example/new"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    auto &finish = in<QPushButton>(u"finishSource"_s);
    QTRY_VERIFY(in<QLineEdit>(u"sourcePublisher"_s).hasFocus());
    QVERIFY(!finish.isEnabled());
    QTest::keyClicks(&in<QLineEdit>(u"sourcePublisher"_s), u"Bike paper"_s);
    QTest::keyClicks(&in<QLineEdit>(u"sourceTitle"_s), u"Brakes compared"_s);
    QTest::keyClicks(&in<QLineEdit>(u"sourceDate"_s), u"32.10.2025"_s);
    QVERIFY(!finish.isEnabled());
    in<QLineEdit>(u"sourceDate"_s).clear();
    QTest::keyClicks(&in<QLineEdit>(u"sourceDate"_s), u"10/2025"_s);
    QVERIFY(finish.isEnabled());
    QTest::mouseClick(&finish, Qt::LeftButton);
    QCOMPARE(claim({}, u"brakes"_s).sources, QStringList({u"shop"_s, u"bike-paper-brakes-compared"_s}));
    const Source *source = m_read.source(u"bike-paper-brakes-compared");
    QVERIFY(source != nullptr);
    QCOMPARE(source->url, u"https://bikes.example/new"_s);
    QCOMPARE(source->date.toString(), u"2025-10"_s);
    undo();
    QCOMPARE(text(), m_before);
}

void TestClaimForm::citesASourceThatIsThere()
{
    form().openClaim({}, u"brakes"_s);
    QTest::mouseClick(&in<QPushButton>(u"addSource"_s), Qt::LeftButton);
    auto &search = in<QLineEdit>(u"searchSource"_s);
    QTRY_VERIFY(search.hasFocus());
    QTest::keyClicks(&search, u"catalogue 2024"_s);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE(claim({}, u"brakes"_s).sources, QStringList({u"shop"_s, u"old"_s}));
    // Not cited any more: the text that there was.
    QTest::mouseClick(&in<QPushButton>(u"source:old"_s), Qt::LeftButton);
    QTest::mouseClick(&in<QPushButton>(u"removeCitation"_s), Qt::LeftButton);
    QCOMPARE(text(), m_before);
}

void TestClaimForm::saysAtTheFieldWhatIsWrong()
{
    form().openClaim({}, u"brakes"_s);
    auto &field = in<QPlainTextEdit>(u"claim_text_en"_s);
    field.setFocus();
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    const auto isTold = [this] {
        for (const QLabel *label : card()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains("empty"_L1))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isTold());
    QVERIFY(card()->isVisible());
    QTest::keyClicks(&field, u"Discs."_s);
    QTRY_VERIFY(!isTold());
}

void TestClaimForm::standsStillWhileTheTextIsBroken()
{
    form().openClaim({}, u"brakes"_s);
    QTextCursor cursor(edit().document());
    cursor.setPosition(int(m_before.indexOf(u"\"level\""_s)));
    cursor.insertText(u"\"lev"_s);
    QTRY_VERIFY(!in<QListView>(u"levelPicker"_s).isEnabled());
    QCOMPARE(in<QPlainTextEdit>(u"claim_text_de"_s).toPlainText(), u"Alle Modelle haben Scheibenbremsen."_s);
    undo();
    QTRY_VERIFY(in<QListView>(u"levelPicker"_s).isEnabled());
}

void TestClaimForm::filtersTheClaims()
{
    const auto &tree = *m_page->findChild<QTreeView *>(u"claims"_s);
    const auto shown = [&tree] {
        int count = 0;
        const QAbstractItemModel &model = *tree.model();
        for (int group = 0; group < model.rowCount(); ++group) {
            for (int row = 0; row < model.rowCount(model.index(group, 0)); ++row)
                count += tree.isRowHidden(row, model.index(group, 0)) ? 0 : 1;
        }
        return count;
    };
    const int all = shown();
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"claimFilter1"_s), Qt::LeftButton);
    QVERIFY(shown() < all);
    QVERIFY(shown() > 0);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"claimFilter0"_s), Qt::LeftButton);
    QCOMPARE(shown(), all);
}

// Whatever is done in form and text, in any order, with undo and redo: the form shows what the text says.
void TestClaimForm::keepsUpWithRandomEdits()
{
    QRandomGenerator random(4711);
    const QStringList criteria {u"brakes"_s, u"theft"_s};
    const QStringList owners {QString(), u"northwheel.fjord"_s, u"northwheel.fjord_plus"_s};
    for (int step = 0; step < 60; ++step) {
        const QString owner = owners.at(random.bounded(int(owners.size())));
        const QString criterion = criteria.at(random.bounded(int(criteria.size())));
        form().openClaim(owner, criterion);
        switch (random.bounded(6)) {
        case 0:
        case 1: QTest::keyClick(&in<QListView>(u"levelPicker"_s), Qt::Key(Qt::Key_0 + random.bounded(4))); break;
        case 2: in<QPlainTextEdit>(u"claim_text_de"_s).setPlainText(u"Text %1 \"\\\n"_s.arg(step)); break;
        case 3: {
            // In the source text: the level or a text of another claim.
            QTextCursor cursor(edit().document());
            const qsizetype place = text().indexOf(u"\"de\": \"Nicht"_s);
            if (place >= 0) {
                cursor.setPosition(int(place) + 7);
                cursor.insertText(u"%1 "_s.arg(step));
            }
            break;
        }
        case 4: edit().undo(); break;
        default: edit().redo();
        }
        const QString now = text();
        const auto read = readProfile(now.toUtf8(), u"f"_s, m_document->library()).readable;
        QVERIFY2(read, qPrintable(now));
        QTRY_COMPARE(in<QPlainTextEdit>(u"claim_text_de"_s).toPlainText(), card()->content().claim.text.german);
        QTRY_VERIFY([&] {
            const ClaimCardContent content =
                ClaimCardContent::of(*read, m_document->library(), owner, criterion, QDate(2026, 6, 15),
                                     Language::English, {}, JsonOutline(now));
            return content.claim == card()->content().claim && content.origin == card()->content().origin;
        }());
    }
    while (edit().document()->isUndoAvailable())
        edit().undo();
    QCOMPARE(text(), m_before);
}

void TestClaimForm::readsDatesOfDocuments_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date");

    QTest::newRow("German") << u"31.10.2025"_s << u"2025-10-31"_s;
    QTest::newRow("file") << u"2025-10-31"_s << u"2025-10-31"_s;
    QTest::newRow("month") << u"10/2025"_s << u"2025-10"_s;
    QTest::newRow("month with a dot") << u"10.2025"_s << u"2025-10"_s;
    QTest::newRow("month as in files") << u"2025-10"_s << u"2025-10"_s;
    QTest::newRow("year") << u"2025"_s << u"2025"_s;
    QTest::newRow("no such month") << u"13/2025"_s << QString();
    QTest::newRow("no such day") << u"32.10.2025"_s << QString();
    QTest::newRow("words") << u"last week"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestClaimForm::readsDatesOfDocuments()
{
    QFETCH(QString, typed);
    const auto date = partialDateOf(typed, QDate(2026, 6, 15));
    QTEST(date ? date->toString() : QString(), "date");
}

QTEST_MAIN(TestClaimForm)
#include "tst_claimform.moc"
