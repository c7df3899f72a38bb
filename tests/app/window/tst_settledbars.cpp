// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementwriter.h"
#include "core/file.h"
#include "tests/app/bars.h"
#include "tests/app/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recovery"_s;
}

QByteArray engagementOf(const QString &client)
{
    Engagement engagement = newEngagement({}, QDate(2026, 1, 2));
    engagement.clientName = client;
    return writeEngagement(engagement);
}

} // namespace

/// A bar that stays until somebody closes it must not go on saying what is no longer so.
class TestSettledBars final : public QObject
{
    Q_OBJECT

private slots:
    void thatNoCopyCanBeWrittenGoesWithTheNextCopy();
    void notSavedGoesWithSaving_data();
    void notSavedGoesWithSaving();
    void whatWasSaidOfAnotherEngagementGoes_data();
    void whatWasSaidOfAnotherEngagementGoes();
    void theRefusedFinalVersionGoesWithItsReason();
    void theDateGoesWithTheViewOfThePast();
};

void TestSettledBars::thatNoCopyCanBeWrittenGoesWithTheNextCopy()
{
    WindowFixture fixture;
    fixture.window().files().createNew();
    const MessageBar &bar = fixture.window().messageBar();
    QVERIFY(QDir(recoveryFolder()).removeRecursively()); // forbidden folders don't forbid root anything
    const auto rename = [&](const QString &name) {
        fixture.document().edit(u"Client"_s, [&](Engagement &engagement) { engagement.clientName = name; });
    };
    rename(u"First"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible() && bar.text().contains(u"No recovery copy can be written"_s), 20'000);
    QVERIFY(QDir().mkpath(recoveryFolder()));
    QTRY_VERIFY_WITH_TIMEOUT(!bar.isVisible(), 20'000);
    QVERIFY(!QDir(recoveryFolder()).entryList({u"*.lotse"_s}, QDir::Files).isEmpty());
}

void TestSettledBars::notSavedGoesWithSaving_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("restored, never saved") << QByteArray("restored") << u"restored and not saved yet"_s;
    QTest::newRow("the whole part of a damaged file") << QByteArray("damaged") << u"it is not saved yet"_s;
    QTest::newRow("another library") << QByteArray("library") << u"was last saved with the library as of"_s;
    QTest::newRow("begun from another engagement") << QByteArray("template") << u"Nothing in it is confirmed"_s;
}

void TestSettledBars::notSavedGoesWithSaving()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QString, said);
    const WindowFixture first;
    const QString place = first.filePath(u"saved.lotse"_s);
    if (what == "restored") {
        QVERIFY(QDir().mkpath(recoveryFolder()));
        QVERIFY(writeFile(recoveryFolder() + u"/one.lotse"_s, engagementOf(u"Lost"_s)).has_value());
        QVERIFY(writeFile(recoveryFolder() + u"/one.lock"_s, "{}").has_value());
    }
    QSettings store(first.filePath(u"second.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    settings.setLanguage(Language::English);
    const Session session(settings, {});
    FileHandling &files = session.window().files();
    files.askForPlace = [&](const QString & /*suggestion*/) { return place; };
    files.askToReplace = [](const QString & /*path*/) { return true; };
    const QString path = first.filePath(u"file.lotse"_s);
    MessageBar &bar = session.window().messageBar();
    if (what == "restored") {
        QTRY_VERIFY(offer(session.window()));
        click(*offer(session.window()), u"Restore"_s);
    } else if (what == "damaged") {
        QVERIFY(writeFile(path, engagementOf(u"Acme"_s).chopped(3)).has_value());
        files.openFile(path);
        click(bar, u"Open what is whole"_s);
    } else if (what == "library") {
        Engagement older = newEngagement({}, QDate(2026, 1, 2));
        older.libraryVersion = u"2025-01-31"_s;
        QVERIFY(writeFile(path, writeEngagement(older)).has_value());
        files.openFile(path);
    } else {
        files.createNew();
        QVERIFY(files.saveAs());
        files.tellUntilSaved(MessageBar::Kind::Information, u"Nothing in it is confirmed, chosen or saved yet."_s);
    }
    QVERIFY2(bar.isVisible() && bar.text().contains(said), qPrintable(bar.text()));
    session.window().findChild<QAction *>(u"actionSave"_s)->trigger();
    QVERIFY(!session.document().isModified());
    QVERIFY2(!bar.isVisible() || !bar.text().contains(said), qPrintable(bar.text()));
    QVERIFY2(bar.text().endsWith(u" is saved."_s), qPrintable(bar.text()));
}

void TestSettledBars::whatWasSaidOfAnotherEngagementGoes_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("new") << QByteArray("new");
    QTest::newRow("opened") << QByteArray("open");
    QTest::newRow("sample") << QByteArray("sample");
    QTest::newRow("closed") << QByteArray("close");
}

/// Also where the page stays the same.
void TestSettledBars::whatWasSaidOfAnotherEngagementGoes()
{
    QFETCH(const QByteArray, next);
    WindowFixture fixture;
    FileHandling &files = fixture.window().files();
    const QString other = fixture.filePath(u"other.lotse"_s);
    QVERIFY(writeFile(other, engagementOf(u"Other"_s)).has_value());
    const QString path = fixture.filePath(u"older.lotse"_s);
    Engagement older = newEngagement({}, QDate(2026, 1, 2));
    older.libraryVersion = u"2025-01-31"_s;
    QVERIFY(writeFile(path, writeEngagement(older)).has_value());
    files.openFile(path);
    const MessageBar &bar = fixture.window().messageBar();
    QVERIFY2(bar.isVisible() && bar.text().contains(u"last saved with the library"_s), qPrintable(bar.text()));
    if (next == "new")
        files.createNew();
    else if (next == "open")
        files.openFile(other);
    else if (next == "sample")
        files.openSample(u":/samples/online_shop.lotse"_s);
    else
        files.closeEngagement();
    QVERIFY2(!bar.isVisible() || !bar.text().contains(u"last saved with the library"_s), qPrintable(bar.text()));
}

void TestSettledBars::theRefusedFinalVersionGoesWithItsReason()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.document().editWorkload(u"choice"_s, [](Workload &workload) { workload.choice.clear(); });
    fixture.window().openPage(PageId::Report);
    auto *final = fixture.find<QAbstractButton>(u"reportFinal"_s);
    QVERIFY(final);
    final->click();
    const MessageBar &bar = fixture.window().messageBar();
    QVERIFY2(bar.isVisible() && bar.text().startsWith(u"No final version yet"_s), qPrintable(bar.text()));
    // A change that settles nothing leaves it.
    fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.contact = u"A. Berg"_s; });
    QVERIFY(bar.isVisible());
    fixture.document().editWorkload(u"choice"_s, [](Workload &workload) { workload.choice = u"stackit.eu01"_s; });
    QVERIFY2(!bar.isVisible(), qPrintable(bar.text()));
}

void TestSettledBars::theDateGoesWithTheViewOfThePast()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.window().openPage(PageId::Compare);
    const MessageBar &bar = fixture.window().messageBar();
    fixture.document().setAsOf(QDate(2025, 1, 31));
    QVERIFY2(bar.isVisible() && bar.text().startsWith(u"View as of "_s), qPrintable(bar.text()));
    fixture.document().setAsOf({});
    QVERIFY2(!bar.isVisible(), qPrintable(bar.text()));
}

QTEST_MAIN(TestSettledBars)
#include "tst_settledbars.moc"
