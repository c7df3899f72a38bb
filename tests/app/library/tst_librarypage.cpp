// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/document/settings.h"
#include "app/library/claimform.h"
#include "app/library/codeedit.h"
#include "app/library/issuemodel.h"
#include "app/library/librarycolumns.h"
#include "app/library/librarypage.h"
#include "app/library/linkrecords.h"
#include "app/library/profilefacts.h"
#include "app/library/profilelistmodel.h"
#include "app/library/profilereadmodel.h"
#include "app/page/messagebar.h"
#include "app/page/pageheader.h"
#include "core/libraryloader.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestLibraryPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void listsProfilesAndSharedFiles();
    void saysWhatTheNumbersCount();
    void titlesAProfileOnce_data();
    void titlesAProfileOnce();
    void messagesKeepTheirDistance();
    void listsABrokenProfileWithItsError();
    void anErrorStandsAtItsLineAndForbidsSaving();
    void quickFixPutsItRight();
    void offersTheLevelsOfALine_data();
    void offersTheLevelsOfALine();
    void saysWhyThereIsNoLevelToChoose();
    void savingChangesTheEvaluation();
    void savingSaysWhatChangedInTheEngagement();
    void savingWhatCountsNowhereSaysSo();
    void resetGoesBackAndCanBeUndone();
    void aFileThatVanishesLosesNothing();
    void aFileChangedByOthersAsks();
    void aTargetThatCannotBeWrittenKeepsTheText();
    void anUnsavedTextOutlivesTheWindow();
    void sharedFilesCanOnlyBeRead();
    void linksAreCheckedOnlyAfterTheQuestion();
    void newProviderStartsFromATemplate();
    void undoEndsWithTheNewText();
    void savingANewProfileNamesAndShowsIt();
    void anIdBelongsToItsFile_data();
    void anIdBelongsToItsFile();
    void savingReplacesNothingOfOthers();
    void draftsAreKeptWhileSomebodyTypes();
    void keysLeadThroughIssuesAndAreas();

private:
    void makePage(const QString &own);
    [[nodiscard]] CodeEdit &edit() const { return *m_page->findChild<CodeEdit *>(u"sourceText"_s); }
    [[nodiscard]] QPushButton &saveButton() const { return *m_page->findChild<QPushButton *>(u"saveProfile"_s); }
    [[nodiscard]] QAbstractItemModel &list() const
    {
        return *m_page->findChild<QAbstractItemView *>(u"profileList"_s)->model();
    }
    [[nodiscard]] MessageBar &bar() const { return *m_page->findChild<MessageBar *>(); }
    [[nodiscard]] QString headline() const { return m_page->findChild<PageHeader *>()->headline(); }
    [[nodiscard]] QString ownFile() const { return m_own + u"/profiles/northwheel.json"_s; }
    [[nodiscard]] QString levelOfBrakes() const
    {
        return m_document->library().profile(u"northwheel")->claims.first().value.level;
    }
    void replace(const QString &before, const QString &after);
    void clickInBar(const QString &text);
    void saveAsRim();
    void makeNew(const QString &name);
    [[nodiscard]] static QByteArray contents(const QString &path);
    static void write(const QString &path, const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EngagementDocument> m_document;
    std::unique_ptr<LibraryPage> m_page;
    QString m_own;
};

void TestLibraryPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    makePage(m_folder->filePath(u"own"_s));
}

void TestLibraryPage::makePage(const QString &own)
{
    m_page.reset();
    m_own = own;
    const QStringList folders {QStringLiteral(LOTSE_TEST_DATA "/library"), own};
    m_document = std::make_unique<EngagementDocument>(loadLibrary(folders).library);
    m_document->create({u"northwheel.fjord"_s});
    m_page = std::make_unique<LibraryPage>(*m_document, *m_settings, folders);
    m_page->setToday(QDate(2026, 6, 15));
    m_page->resize(1200, 700);
    m_page->findChild<LibraryColumns *>()->showSource(true);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(list().rowCount() >= 3);
    m_page->openSection(u"northwheel"_s);
    QVERIFY(edit().toPlainText().contains("\"id\": \"northwheel\""_L1));
}

void TestLibraryPage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

QByteArray TestLibraryPage::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLibraryPage::write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestLibraryPage::replace(const QString &before, const QString &after)
{
    QTextCursor cursor = edit().document()->find(before);
    QVERIFY2(!cursor.isNull(), qPrintable(before));
    cursor.insertText(after);
    edit().setTextCursor(cursor);
}

void TestLibraryPage::clickInBar(const QString &text)
{
    QTRY_VERIFY(bar().isVisible());
    const auto shown = [&]() -> QPushButton * { // a button that comes to a visible bar is shown with the next events
        const QList<QPushButton *> buttons = bar().findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton *button) { return button->text() == text && button->isVisible(); });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY2(shown() != nullptr, qPrintable(u"no button “"_s + text + u"” beside “"_s + bar().text() + u'”'));
    shown()->click();
}

void TestLibraryPage::saveAsRim()
{
    replace(u"\"level\": \"disc\""_s, u"\"level\": \"rim\""_s);
    QTRY_VERIFY(saveButton().isEnabled());
    saveButton().click();
    QTRY_COMPARE(levelOfBrakes(), u"rim"_s);
}

void TestLibraryPage::listsProfilesAndSharedFiles()
{
    QStringList names;
    for (int row = 0; row < list().rowCount(); ++row)
        names << list().index(row, 0).data().toString();
    QCOMPARE(names.first(3), QStringList({u"Northwheel"_s, u"Own build"_s, u"Southcycle"_s}));
    QVERIFY(names.contains(u"Criteria"_s));
    QCOMPARE(list().index(0, 0).data(ProfileListModel::coverageRole).toString(), u"3/4"_s);
    QCOMPARE(headline(), u"3 provider(s), no profile has an error"_s);

    m_page->findChild<QLineEdit *>(u"profileSearch"_s)->setText(u"south"_s);
    QCOMPARE(list().rowCount(), 1);
}

void TestLibraryPage::saysWhatTheNumbersCount()
{
    const auto *head = m_page->findChild<TextLabel *>(u"coverageHead"_s);
    const auto *view = m_page->findChild<QAbstractItemView *>(u"profileList"_s);
    QVERIFY(head && head->isVisible());
    QCOMPARE(head->text(), u"Documented criteria"_s);
    QVERIFY(!head->isElided());
    QVERIFY(head->mapTo(m_page.get(), QPoint(0, head->height())).y() <= view->mapTo(m_page.get(), QPoint()).y());
}

void TestLibraryPage::titlesAProfileOnce_data()
{
    QTest::addColumn<QString>("fullName");
    QTest::addColumn<QString>("title");
    QTest::newRow("begins with the short name") << u"Northwheel of Kiel"_s << u"Northwheel of Kiel"_s;
    QTest::newRow("ends with it") << u"Kiel Northwheel"_s << u"Kiel Northwheel"_s;
    QTest::newRow("is a part of it") << u"North"_s << u"Northwheel"_s;
    QTest::newRow("shares nothing") << u"Kiel"_s << u"Northwheel – Kiel"_s;
}

void TestLibraryPage::titlesAProfileOnce()
{
    QFETCH(const QString, fullName);
    QFETCH(const QString, title);
    auto *label = m_page->findChild<TextLabel *>(u"profileTitle"_s);
    QCOMPARE(label->text(), u"Northwheel"_s);
    replace(u"\"name\": { \"de\": \"Nordrad\", \"en\": \"Northwheel\" }"_s,
            u"\"name\": { \"de\": \"Nordrad\", \"en\": \"%1\" }"_s.arg(fullName));
    QTRY_COMPARE(label->text(), title);
}

void TestLibraryPage::messagesKeepTheirDistance()
{
    replace(u"\"level\": \"disc\""_s, u"\"level\": \"disk\""_s);
    auto *table = m_page->findChild<QTableView *>(u"issues"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setFixedWidth(260); // the sentence takes more than one line
    const int text = int(IssueModel::Column::Text);
    const auto gap = [table, text] {
        const int margin = 2 * (table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        const QRect room(0, 0, table->columnWidth(text) - margin, QWIDGETSIZE_MAX);
        const QString sentence = table->model()->index(0, text).data().toString();
        return table->rowHeight(0) - table->fontMetrics().boundingRect(room, Qt::TextWordWrap, sentence).height();
    };
    QTRY_VERIFY(table->rowHeight(0) > 2 * table->fontMetrics().lineSpacing());
    QTRY_VERIFY2(gap() >= Theme::scaled(6), qPrintable(QString::number(gap())));
}

void TestLibraryPage::listsABrokenProfileWithItsError()
{
    const QString own = m_folder->filePath(u"with broken"_s);
    write(own + u"/profiles/broken.json"_s, "{ \"format\": 1, ");
    makePage(own);
    QTRY_COMPARE(headline(), u"4 provider(s), 1 profile(s) with an error"_s);
    m_page->openSection(u"broken"_s);
    QTRY_COMPARE(edit().messages().size(), 1);
    QCOMPARE(edit().messages().first().kind, SourceMessage::Kind::Error);
    QCOMPARE(edit().messages().first().line, 1);
}

void TestLibraryPage::anErrorStandsAtItsLineAndForbidsSaving()
{
    QVERIFY(!saveButton().isEnabled());
    replace(u"\"level\": \"disc\""_s, u"\"level\": \"disk\""_s);
    const int line = edit().currentLine();
    QTRY_VERIFY(!edit().messages().isEmpty() && edit().messages().first().kind == SourceMessage::Kind::Error);
    QCOMPARE(edit().messages().first().line, line);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    QVERIFY(!saveButton().isEnabled());
    QTRY_COMPARE(headline(), u"3 provider(s), 1 profile(s) with an error"_s);
    QCOMPARE(list().index(0, 0).data(ProfileListModel::stateRole).toInt(), int(ProfileRow::State::Error));
}

void TestLibraryPage::quickFixPutsItRight()
{
    replace(u"\"level\": \"disc\""_s, u"\"level\": \"disk\""_s);
    QTRY_VERIFY(edit().fixAtCursor());
    QCOMPARE(edit().fixAtCursor()->replacement, u"disc"_s);
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"fixPopup"_s)->isVisible());
    edit().setFocus();
    QTest::keyClick(&edit(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(edit().toPlainText().contains("\"level\": \"disc\""_L1));
    QTRY_VERIFY(saveButton().isEnabled());
    QVERIFY(!edit().fixAtCursor());
}

void TestLibraryPage::offersTheLevelsOfALine_data()
{
    QTest::addColumn<QString>("level"); ///< that stands there
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("a good level") << u"disc"_s << int(Qt::Key_Space) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("none of them") << u"parachute"_s << int(Qt::Key_Space) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("nothing similar to fix")
        << u"parachute"_s << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("the keypad") << u"parachute"_s << int(Qt::Key_Enter) << (Qt::AltModifier | Qt::KeypadModifier);
}

void TestLibraryPage::offersTheLevelsOfALine()
{
    QFETCH(const QString, level);
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    replace(u"\"level\": \"disc\""_s, u"\"level\": \"%1\""_s.arg(level));
    if (level == "parachute"_L1) {
        QTRY_VERIFY(!edit().messages().isEmpty() && edit().messages().first().kind == SourceMessage::Kind::Error);
        QVERIFY(edit().messages().first().text.contains("coaster, rim, disc"_L1));
    }
    edit().setFocus();
    QTest::keyClick(&edit(), Qt::Key(key), modifiers);
    auto *const offers = edit().findChild<QTableView *>(u"offers"_s);
    QVERIFY(offers->isVisible());
    QCOMPARE(offers->model()->rowCount(), 3);
    QCOMPARE(offers->currentIndex().data().toString(), u"disc"_s);
    QTest::keyClick(&edit(), Qt::Key_Down);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QVERIFY(edit().toPlainText().contains("\"level\": \"rim\""_L1));
    edit().undo();
    QVERIFY(edit().toPlainText().contains(u"\"level\": \"%1\""_s.arg(level)));
}

void TestLibraryPage::saysWhyThereIsNoLevelToChoose()
{
    QSignalSpy hint(m_page.get(), &Page::hintChanged);
    const auto pressed = [&] {
        edit().setFocus();
        hint.clear();
        QTest::keyClick(&edit(), Qt::Key_Space, Qt::ControlModifier);
        return hint.isEmpty() ? QString() : hint.last().first().toString();
    };
    edit().goTo(1, 1);
    QVERIFY(pressed().contains("nothing to choose"_L1));
    QVERIFY(!edit().findChild<QTableView *>(u"offers"_s)->isVisible());
}

void TestLibraryPage::savingChangesTheEvaluation()
{
    QVERIFY(!QFileInfo::exists(ownFile()));
    QCOMPARE(levelOfBrakes(), u"disc"_s);
    const double before = m_document->evaluation().options.first().score.likely;
    saveAsRim();
    QCOMPARE(contents(ownFile()), edit().toPlainText().toUtf8());
    QVERIFY(m_page->unsavedWork().isEmpty());
    QVERIFY(!saveButton().isEnabled());
    QVERIFY(m_document->evaluation().options.first().score.likely < before);
    QTRY_COMPARE(list().index(0, 0).data(ProfileListModel::stateRole).toInt(), int(ProfileRow::State::Changed));
    QCOMPARE(edit().changedLines().size(), 1);
}

void TestLibraryPage::savingSaysWhatChangedInTheEngagement()
{
    m_document->answer(u"q_use"_s, {{u"leisure"_s}, std::nullopt, {}});
    const auto points = [this] {
        const OptionEvaluation *leader = m_document->evaluation().leader();
        return leader != nullptr ? QLocale(QLocale::English).toString(leader->score.likely, 'f', 1) : QString();
    };
    const QString before = points();
    QVERIFY(!before.isEmpty());
    saveAsRim();
    QVERIFY(points() != before);
    QTRY_VERIFY2(bar().text().contains(u"Ahead as before: Northwheel (%1 → %2 points)."_s.arg(before, points())),
                 qPrintable(bar().text()));
    QVERIFY2(bar().text().startsWith("Northwheel is saved"_L1), qPrintable(bar().text()));
    QVERIFY(bar().text().contains("1 result(s) changed"_L1));
    clickInBar(u"Show what changed"_s);
    const auto *table = m_page->findChild<QAbstractItemView *>(u"rankingMove"_s);
    QVERIFY(table != nullptr);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"rank 1, %1 points, in"_s.arg(before));
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"rank 1, %1 points, in"_s.arg(points()));
    qobject_cast<QDialog *>(table->window())->reject();
    // A reset says it, too, and can still be undone.
    auto *const reset = m_page->findChild<QPushButton *>(u"resetProfile"_s);
    QTRY_VERIFY(!reset->isHidden());
    reset->click();
    QTRY_VERIFY(bar().text().contains(u"→ %1 points"_s.arg(before)));
    clickInBar(u"Undo"_s);
    QTRY_COMPARE(levelOfBrakes(), u"rim"_s);
}

void TestLibraryPage::savingWhatCountsNowhereSaysSo()
{
    replace(u"Northwheel catalogue"_s, u"Northwheel's catalogue"_s);
    QTRY_VERIFY(saveButton().isEnabled());
    saveButton().click();
    QTRY_VERIFY2(bar().text().endsWith("ranks and points stay as they are."_L1), qPrintable(bar().text()));
}

void TestLibraryPage::resetGoesBackAndCanBeUndone()
{
    const QString shipped = edit().toPlainText();
    saveAsRim();
    auto *const reset = m_page->findChild<QPushButton *>(u"resetProfile"_s);
    QTRY_VERIFY(!reset->isHidden());
    reset->click();
    QVERIFY(!QFileInfo::exists(ownFile()));
    QCOMPARE(edit().toPlainText(), shipped);
    QTRY_COMPARE(levelOfBrakes(), u"disc"_s);
    clickInBar(u"Undo"_s);
    QTRY_COMPARE(levelOfBrakes(), u"rim"_s);
    QVERIFY(QFileInfo::exists(ownFile()));
    QVERIFY(edit().toPlainText().contains("\"level\": \"rim\""_L1));
}

void TestLibraryPage::aFileThatVanishesLosesNothing()
{
    saveAsRim();
    const QString text = edit().toPlainText();
    bar().dismiss();
    QVERIFY(QDir(m_own).removeRecursively());
    QTRY_VERIFY(bar().text().contains("is gone"_L1));
    QVERIFY(!m_page->unsavedWork().isEmpty());
    QTRY_COMPARE(levelOfBrakes(), u"disc"_s);
    QCOMPARE(edit().toPlainText(), text);
    QTRY_VERIFY(saveButton().isEnabled());
    clickInBar(u"Save again"_s);
    QCOMPARE(contents(ownFile()), text.toUtf8());
}

void TestLibraryPage::aFileChangedByOthersAsks()
{
    saveAsRim();
    const QByteArray theirs = contents(ownFile()).replace("\"level\": \"rim\"", "\"level\": \"coaster\"");
    bar().dismiss();
    write(ownFile(), theirs);
    QTRY_VERIFY(bar().isVisible());
    QVERIFY(edit().toPlainText().contains("\"level\": \"rim\""_L1));
    clickInBar(u"Reload"_s);
    QVERIFY(edit().toPlainText().contains("\"level\": \"coaster\""_L1));
    QTRY_COMPARE(levelOfBrakes(), u"coaster"_s);
    // Undo brings the old text back, so nothing is lost.
    edit().undo();
    QVERIFY(edit().toPlainText().contains("\"level\": \"rim\""_L1));
}

void TestLibraryPage::aTargetThatCannotBeWrittenKeepsTheText()
{
    const QString file = m_folder->filePath(u"a file"_s);
    write(file, "not a folder");
    makePage(file + u"/library"_s);
    replace(u"\"level\": \"disc\""_s, u"\"level\": \"rim\""_s);
    const QString text = edit().toPlainText();
    QTRY_VERIFY(saveButton().isEnabled());
    saveButton().click();
    QVERIFY(bar().isVisible());
    QVERIFY(!bar().text().isEmpty());
    QCOMPARE(edit().toPlainText(), text);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    QVERIFY(saveButton().isEnabled());
    QCOMPARE(levelOfBrakes(), u"disc"_s);
}

void TestLibraryPage::anUnsavedTextOutlivesTheWindow()
{
    replace(u"\"level\": \"disc\""_s, u"\"level\": \"rim\""_s);
    const QString text = edit().toPlainText();
    makePage(m_own);
    QTRY_VERIFY(!m_page->unsavedWork().isEmpty());
    QCOMPARE(edit().toPlainText(), text);
    QCOMPARE(levelOfBrakes(), u"disc"_s);
    edit().undo();
    QVERIFY(m_page->unsavedWork().isEmpty());
}

void TestLibraryPage::sharedFilesCanOnlyBeRead()
{
    m_page->openSection(u"criteria.json"_s);
    QVERIFY(edit().isReadOnly());
    QVERIFY(edit().toPlainText().contains("\"kind\": \"criteria\""_L1));
    QVERIFY(!saveButton().isEnabled());
    m_page->openSection(u"northwheel"_s);
    QVERIFY(!edit().isReadOnly());
}

void TestLibraryPage::linksAreCheckedOnlyAfterTheQuestion()
{
    // Addresses of this computer are refused before anything is sent: the test needs no server.
    QByteArray text = contents(QStringLiteral(LOTSE_TEST_DATA "/library/profiles/northwheel.json"));
    text.replace("https://bikes.example/", "https://127.0.0.1:9/");
    const QString own = m_folder->filePath(u"links"_s);
    write(own + u"/profiles/northwheel.json"_s, text);
    makePage(own);
    auto *const check = m_page->findChild<QPushButton *>(u"checkLinks"_s);
    const auto dialog = [this] { return m_page->findChild<QDialog *>(u"linkCheckDialog"_s); };
    check->click();
    QVERIFY(dialog() != nullptr);
    dialog()->reject();
    QTRY_VERIFY(dialog() == nullptr);
    QVERIFY(m_settings->state(u"library/links"_s).isEmpty());

    check->click();
    dialog()->accept();
    QTRY_VERIFY(bar().isVisible());
    const LinkRecords records = LinkRecords::fromBytes(m_settings->state(u"library/links"_s));
    const LinkResult *const result = records.find(u"https://127.0.0.1:9/northwheel-catalogue"_s);
    QVERIFY(result != nullptr);
    QCOMPARE(result->state, LinkResult::State::LocalAddress);
    m_page->findChild<ClaimForm *>()->openClaim({}, u"brakes"_s);
    const auto *const shown = m_page->findChild<QPushButton *>(u"source:shop"_s);
    QVERIFY(shown != nullptr);
    QVERIFY2(shown->accessibleName().contains("this computer"_L1), qPrintable(shown->accessibleName()));
}

void TestLibraryPage::makeNew(const QString &name)
{
    m_page->findChild<QPushButton *>(u"newProfile"_s)->click();
    auto *const dialog = m_page->findChild<QInputDialog *>(u"newProfileDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->setTextValue(name);
    dialog->accept();
}

void TestLibraryPage::undoEndsWithTheNewText()
{
    makeNew(u"Hill & Dale"_s);
    const QString text = edit().toPlainText();
    const int rows = list().rowCount();
    QTest::keyClicks(&edit(), u"x"_s);
    for (int press = 0; press < 4; ++press)
        QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit().toPlainText(), text);
    QCOMPARE(list().rowCount(), rows);
    QCOMPARE(m_page->unsavedWork().size(), 1);
    edit().redo();
    QVERIFY(edit().toPlainText() != text);
    edit().undo();
    // Nobody saved it: it is there the next time, and can be saved.
    const QString own = m_own;
    makePage(own);
    m_page->openSection(u"hill_dale"_s);
    QCOMPARE(edit().toPlainText(), text);
    edit().undo();
    QCOMPARE(edit().toPlainText(), text);
    QTRY_VERIFY(saveButton().isEnabled());
}

void TestLibraryPage::savingANewProfileNamesAndShowsIt()
{
    for (const QString &name : {u"Aaa"_s, u"Hill"_s, u"Zzz"_s}) {
        makeNew(name);
        QTRY_VERIFY(saveButton().isEnabled());
        const QString text = edit().toPlainText();
        saveButton().click();
        QVERIFY2(bar().text().startsWith(name + u' '), qPrintable(bar().text()));
        const QString id = name.toLower();
        QTRY_VERIFY(m_document->library().profile(id) != nullptr);
        QCOMPARE(edit().toPlainText(), text);
        QCOMPARE(m_page->findChild<QAbstractItemView *>(u"profileList"_s)
                     ->currentIndex()
                     .data(ProfileListModel::idRole)
                     .toString(),
                 id);
    }
}

void TestLibraryPage::anIdBelongsToItsFile_data()
{
    QTest::addColumn<bool>("fresh"); ///< the profile was never saved
    QTest::addColumn<QByteArray>("id"); ///< that the pasted text has
    QTest::newRow("another's, into an own profile") << true << QByteArray("southwheel");
    QTest::newRow("another's, into a shipped one") << false << QByteArray("hill");
    QTest::newRow("one that nobody has") << false << QByteArray("nobody");
    QTest::newRow("a path") << true << QByteArray("../northwheel");
}

void TestLibraryPage::anIdBelongsToItsFile()
{
    QFETCH(const bool, fresh);
    QFETCH(const QByteArray, id);
    if (fresh)
        makeNew(u"Hill"_s);
    QTRY_COMPARE(saveButton().isEnabled(), fresh);
    QByteArray pasted = contents(QStringLiteral(LOTSE_TEST_DATA "/library/profiles/northwheel.json"));
    pasted.replace("\"id\": \"northwheel\"", QByteArray("\"id\": \"" + id + "\""));
    QTextCursor cursor(edit().document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(pasted));
    const auto refusal = [this]() -> const SourceMessage * {
        for (const SourceMessage &message : edit().messages()) {
            if (message.kind == SourceMessage::Kind::Error && message.pointer == "/id"_L1)
                return &message;
        }
        return nullptr;
    };
    QTRY_VERIFY(refusal() != nullptr);
    QVERIFY(refusal()->text.contains(QString::fromUtf8(id)));
    if (!id.contains('/')) // that is no id at all
        QVERIFY(refusal()->text.contains(fresh ? u"hill"_s : u"northwheel"_s));
    QVERIFY(!saveButton().isEnabled());
    QVERIFY(!QFileInfo::exists(m_own + u"/profiles"_s)
            || QDir(m_own + u"/profiles"_s).entryList({u"*.json"_s}, QDir::Files).isEmpty());
    QVERIFY2(m_document->library().profile(u"northwheel") != nullptr, "nobody is gone");
}

void TestLibraryPage::savingReplacesNothingOfOthers()
{
    saveAsRim();
    replace(u"\"level\": \"rim\""_s, u"\"level\": \"disc\""_s);
    QTRY_VERIFY(saveButton().isEnabled());
    bar().dismiss();
    // Saved in the same moment, before the change can be told.
    const QByteArray theirs = contents(ownFile()).replace("\"level\": \"rim\"", "\"level\": \"coaster\"");
    write(ownFile(), theirs);
    saveButton().click();
    QCOMPARE(contents(ownFile()), theirs);
    QVERIFY(bar().isVisible());
    QVERIFY(edit().toPlainText().contains("\"level\": \"disc\""_L1));
    // Nor does closing take the choices away.
    QVERIFY(!m_page->saveUnsavedWork());
    QCOMPARE(contents(ownFile()), theirs);
    clickInBar(u"Keep my text"_s);
    QTRY_VERIFY(saveButton().isEnabled());
    saveButton().click();
    QTRY_COMPARE(levelOfBrakes(), u"disc"_s);
}

void TestLibraryPage::draftsAreKeptWhileSomebodyTypes()
{
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [this] { edit().insertPlainText(u" "_s); });
    typing.start(20);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_own + u"/drafts/northwheel.json"_s), 4000);
}

void TestLibraryPage::newProviderStartsFromATemplate()
{
    makeNew(u"Hill & Dale"_s);
    QVERIFY(edit().toPlainText().contains("\"id\": \"hill_dale\""_L1));
    QTRY_VERIFY(saveButton().isEnabled());
    saveButton().click();
    QTRY_VERIFY(m_document->library().profile(u"hill_dale") != nullptr);
    QVERIFY(QFileInfo::exists(m_own + u"/profiles/hill_dale.json"_s));
    // Saved and without an error, but empty: nothing of it is fine yet.
    const QModelIndex row = list().match(list().index(0, 0), ProfileListModel::idRole, u"hill_dale"_s).value(0);
    QTRY_COMPARE(row.data(ProfileListModel::stateRole).toInt(), int(ProfileRow::State::Empty));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains("nothing documented"_L1));
}

void TestLibraryPage::keysLeadThroughIssuesAndAreas()
{
    replace(u"\"level\": \"disc\""_s, u"\"level\": \"disk\""_s);
    const int line = edit().currentLine();
    QTRY_VERIFY(!edit().messages().isEmpty() && edit().messages().first().kind == SourceMessage::Kind::Error);
    edit().goTo(1, 1);
    edit().setFocus();
    QTest::keyClick(&edit(), Qt::Key_F8);
    QCOMPARE(edit().currentLine(), line);
    QVERIFY(m_page->focusNextArea(true));
    QVERIFY(!edit().hasFocus());
    m_page->find(false);
    QTRY_VERIFY(m_page->findChild<QLineEdit *>(u"findText"_s)->hasFocus());
    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"findText"_s), u"fjord_plus"_s);
    QCOMPARE(edit().textCursor().selectedText(), u"fjord_plus"_s);
}

QTEST_MAIN(TestLibraryPage)
#include "tst_librarypage.moc"
