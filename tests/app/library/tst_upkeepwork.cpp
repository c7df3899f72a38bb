// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"
#include "app/document/postponed.h"
#include "app/document/settings.h"
#include "app/library/claimcard.h"
#include "app/library/librarypage.h"
#include "app/library/upkeepmodel.h"
#include "app/page/owntext.h"
#include "app/page/pageheader.h"
#include "core/libraryloader.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 8, 1);

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The shipped profile @p id, of which the publisher keeps the catalogue current.
void writeKeptCurrent(const QString &folder, const QString &id)
{
    QByteArray text = contents(QStringLiteral(LOTSE_TEST_DATA "/library/profiles/") + id + u".json"_s);
    QVERIFY(text.contains("\"checked\": \"2026-04-20\""));
    text.replace("\"checked\": \"2026-04-20\"", "\"checked\": \"2026-04-20\", \"kept_current\": true");
    QVERIFY(QDir().mkpath(folder + u"/profiles"_s));
    QFile file(folder + u"/profiles/"_s + id + u".json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

/// The work list in a real window, by keys and clicks.
class TestUpkeepWork final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void listsWhatIsStale();
    void saysWhatTheAdviceDependsOn();
    void checkedTodayGoesOnAndBack();
    void severalProfilesAreSavedTogether();
    void whatLookingCannotRenewIsOff();
    void laterIsRemembered();
    void opensTheClaimInTheForm();
    void goesToTheNext();
    void filtersByReason();

private:
    [[nodiscard]] QTableView &table() const { return *m_page->findChild<QTableView *>(u"upkeepTable"_s); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return *m_page->findChild<QPushButton *>(name); }
    [[nodiscard]] QStringList keys() const
    {
        QStringList found;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            found << table().model()->index(row, 0).data(UpkeepModel::KeyRole).toString();
        found.sort();
        return found;
    }
    [[nodiscard]] QString current() const { return table().currentIndex().data(UpkeepModel::KeyRole).toString(); }
    void choose(const QString &key)
    {
        const QModelIndexList found = table().model()->match(table().model()->index(0, 0), UpkeepModel::KeyRole, key);
        QCOMPARE(found.size(), 1);
        table().setCurrentIndex(found.first());
        table().setFocus();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EngagementDocument> m_document;
    std::unique_ptr<LibraryPage> m_page;
};

void TestUpkeepWork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    const QString own = m_folder->filePath(u"own"_s);
    writeKeptCurrent(own, u"northwheel"_s);
    writeKeptCurrent(own, u"southcycle"_s);
    const QStringList folders {QStringLiteral(LOTSE_TEST_DATA "/library"), own};
    m_document = std::make_unique<EngagementDocument>(loadLibrary(folders).library);
    m_page = std::make_unique<LibraryPage>(*m_document, *m_settings, folders);
    m_page->setToday(today);
    m_page->resize(1200, 700);
    m_page->openSection(u"?stale"_s);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(table().model()->rowCount() > 0);
    QVERIFY(table().isVisible());
}

void TestUpkeepWork::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void TestUpkeepWork::listsWhatIsStale()
{
    // Prices last 90 days; all else 730.
    QCOMPARE(keys(),
             (QStringList {u"northwheel|northwheel.fjord_plus|price"_s, u"northwheel||price"_s, u"own_build||price"_s,
                           u"southcycle||price"_s}));
    QCOMPARE(m_page->findChild<PageHeader *>()->headline(), u"4 claim(s) are stale"_s);
    QTest::mouseClick(&button(u"workList"_s), Qt::LeftButton);
    QVERIFY(!table().isVisible());
    QCOMPARE(button(u"workList"_s).text(), u"Work list 4"_s);
    QTest::mouseClick(&button(u"workList"_s), Qt::LeftButton);
    QVERIFY(table().isVisible());
}

void TestUpkeepWork::saysWhatTheAdviceDependsOn()
{
    const auto effect = [this](const QString &key) {
        const QModelIndexList found = table().model()->match(table().model()->index(0, 0), UpkeepModel::KeyRole, key);
        return found.isEmpty() ? QString() : found.first().siblingAtColumn(UpkeepModel::Effect).data().toString();
    };
    QCOMPARE(effect(u"northwheel||price"_s), u"no engagement"_s);
    m_document->create({u"northwheel.fjord"_s});
    QTRY_VERIFY(effect(u"northwheel||price"_s) != u"no engagement"_s
                && effect(u"northwheel||price"_s) != u"being worked out"_s);
    QTRY_COMPARE(effect(u"southcycle||price"_s), u"no engagement"_s); // it is not compared
    // Nobody chose a claim: the one with the largest effect is shown, and it stands first.
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"upkeepCount"_s)->text().contains("largest effect first"_L1));
    QCOMPARE(table().currentIndex().row(), 0);
}

void TestUpkeepWork::checkedTodayGoesOnAndBack()
{
    choose(u"northwheel||price"_s);
    QTest::keyClick(&table(), Qt::Key_G);
    // The other price of the catalogue is as young now.
    QCOMPARE(keys(), (QStringList {u"own_build||price"_s, u"southcycle||price"_s}));
    QVERIFY(!current().isEmpty());
    QCOMPARE(m_page->unsavedWork().size(), 1);
    QVERIFY(button(u"upkeepUndo"_s).isVisible());
    QTest::mouseClick(&button(u"upkeepUndo"_s), Qt::LeftButton);
    QCOMPARE(keys().size(), 4);
    QCOMPARE(current(), u"northwheel||price"_s);
    QCOMPARE(m_page->unsavedWork().size(), 0);
    QVERIFY(m_page->ownText()->canRedoText());
    m_page->ownText()->redoText();
    QCOMPARE(keys().size(), 2);
}

void TestUpkeepWork::severalProfilesAreSavedTogether()
{
    choose(u"northwheel||price"_s);
    QTest::keyClick(&table(), Qt::Key_G);
    choose(u"southcycle||price"_s);
    QTest::keyClick(&table(), Qt::Key_G);
    QCOMPARE(m_page->unsavedWork().size(), 2);
    // Undo takes back one profile after the other.
    m_page->ownText()->undoText();
    m_page->ownText()->undoText();
    QCOMPARE(m_page->unsavedWork().size(), 0);
    m_page->ownText()->redoText();
    m_page->ownText()->redoText();
    QCOMPARE(m_page->unsavedWork().size(), 2);
    QCOMPARE(button(u"saveProfile"_s).text(), u"Save all"_s);
    QTRY_VERIFY(button(u"saveProfile"_s).isEnabled());
    QTest::mouseClick(&button(u"saveProfile"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->unsavedWork().size(), 0);
    for (const QString &id : {u"northwheel"_s, u"southcycle"_s}) {
        const QByteArray text = contents(m_folder->filePath(u"own/profiles/%1.json"_s.arg(id)));
        QVERIFY(text.contains("\"checked\": \"2026-08-01\", \"kept_current\": true"));
        QVERIFY(!text.contains("2026-04-20"));
    }
}

void TestUpkeepWork::whatLookingCannotRenewIsOff()
{
    // The provider's own text is dated; no page is kept current.
    choose(u"own_build||price"_s);
    const bool isOn = button(u"upkeepCheck"_s).isEnabled();
    QTest::keyClick(&table(), Qt::Key_G);
    QCOMPARE(m_page->unsavedWork().size(), isOn ? 1 : 0);
    QVERIFY(!isOn);
    QVERIFY(m_page->findChild<QWidget *>(u"upkeepRenewal"_s)->isVisible());
    QCOMPARE(keys().size(), 4);
}

void TestUpkeepWork::laterIsRemembered()
{
    choose(u"southcycle||price"_s);
    QTest::keyClick(&table(), Qt::Key_S);
    auto *menu = m_page->findChild<QMenu *>(u"upkeepWeeks"_s);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_4);
    QTRY_COMPARE(keys().size(), 3);
    QVERIFY(!keys().contains(u"southcycle||price"_s));
    QCOMPARE(postponedClaims(*m_settings, today).value(u"southcycle||price"_s), today.addDays(28));
    QVERIFY(postponedClaims(*m_settings, today.addDays(28)).isEmpty());
    auto *reasons = m_page->findChild<QComboBox *>(u"upkeepReason"_s);
    reasons->setCurrentIndex(reasons->count() - 1);
    QCOMPARE(keys(), QStringList {u"southcycle||price"_s});
    QTest::mouseClick(&button(u"workList"_s), Qt::LeftButton);
    m_page->setToday(today);
    QCOMPARE(button(u"workList"_s).text(), u"Work list 3"_s);
}

void TestUpkeepWork::opensTheClaimInTheForm()
{
    choose(u"northwheel|northwheel.fjord_plus|price"_s);
    QTest::keyClick(&table(), Qt::Key_A);
    QVERIFY(!table().isVisible());
    QTRY_VERIFY(m_page->findChild<ClaimCard *>() != nullptr);
    const ClaimCardContent &content = m_page->findChild<ClaimCard *>()->content();
    QCOMPARE(content.scope, u"northwheel.fjord_plus"_s);
    QCOMPARE(content.criterion.id, u"price"_s);
}

void TestUpkeepWork::goesToTheNext()
{
    table().setCurrentIndex(table().model()->index(0, 0));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F8);
    QCOMPARE(table().currentIndex().row(), 1);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&table(), Qt::Key_F8);
    QCOMPARE(table().currentIndex().row(), table().model()->rowCount() - 1);
}

void TestUpkeepWork::filtersByReason()
{
    auto *reasons = m_page->findChild<QComboBox *>(u"upkeepReason"_s);
    reasons->setCurrentIndex(reasons->findData(int(UpkeepReason::Contradicting)));
    QCOMPARE(keys(), QStringList {u"northwheel|northwheel.fjord_plus|range"_s});
    reasons->setCurrentIndex(reasons->findData(int(UpkeepReason::LowConfidence)));
    QCOMPARE(keys(), (QStringList {u"own_build||brakes"_s, u"own_build||price"_s}));
    auto *providers = m_page->findChild<QComboBox *>(u"upkeepProvider"_s);
    providers->setCurrentIndex(providers->findData(u"northwheel"_s));
    QVERIFY(keys().isEmpty());
}

QTEST_MAIN(TestUpkeepWork)
#include "tst_upkeepwork.moc"
