// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/document/recoverycopy.h"
#include "core/engagementwriter.h"
#include "core/file.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int patience = 120'000; // ms; a debug build on a busy machine

const QString library = QStringLiteral(LOTSE_TEST_DATA "/library");

void askForWindow(const WindowFixture &fixture)
{
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QTest::keyClick(&fixture.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
}

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recovery"_s;
}

/// The name under which the program that has @p path open keeps its recovery copy; empty while none has.
QString recoveryNameOf(const QString &path)
{
    for (const QFileInfo &lock : QDir(recoveryFolder()).entryInfoList({u"*.lock"_s}, QDir::Files)) {
        const QByteArray text = readFile(lock.filePath()).value_or(QByteArray());
        if (QJsonDocument::fromJson(text)["file"_L1].toString() == path)
            return lock.completeBaseName();
    }
    return {};
}

/// Returns a copy of the engagement of the test library that can be written to.
QString engagementFile(const WindowFixture &fixture, const QString &name)
{
    QString path = fixture.filePath(name);
    if (!QFile::copy(QStringLiteral(LOTSE_TEST_DATA "/workshop.lotse"), path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        path.clear();
    return path;
}

} // namespace

/// Another window is another program.
class TestNewWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning();
        // As the program is called, so that both look into the same folders.
        QCoreApplication::setOrganizationName(u"Lotse"_s);
        QCoreApplication::setApplicationName(u"lotse"_s);
    }

    void asksForTheProgramOnceMore_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("shipped library") << QString() << QStringList();
        QTest::newRow("named library") << library << QStringList({u"--library"_s, QDir::cleanPath(library)});
        QTest::newRow("relative") << QDir::current().relativeFilePath(library)
                                  << QStringList({u"--library"_s, QDir::cleanPath(library)});
    }

    void asksForTheProgramOnceMore()
    {
        QFETCH(const QString, folder);
        QFETCH(const QStringList, arguments);
        const WindowFixture fixture(Language::English, folder);
        askForWindow(fixture);
        QCOMPARE(fixture.started(), QList<QStringList> {arguments});
    }

    void followsTheLibraryThatWasChosenSince()
    {
        WindowFixture fixture(Language::English, library);
        emit fixture.window().libraryFolderChosen(
            fixture.settings().libraryFolder()); // the one of the settings from now on
        askForWindow(fixture);
        QCOMPARE(fixture.started(), QList<QStringList> {QStringList()});
    }

    void saysWhereNoneCanBeOpened()
    {
        WindowFixture fixture;
        const Session session(fixture.settings(), StartOptions());
        session.window().findChild<QAction *>(u"actionNewWindow"_s)->trigger();
        QCOMPARE(session.window().messageBar().text(), u"No other window could be opened."_s);
    }

    void showsNoOtherClientsToTheClient()
    {
        const WindowFixture fixture;
        auto *clientView = fixture.window().findChild<QAction *>(u"actionClientView"_s);
        clientView->trigger();
        QVERIFY(!fixture.window().findChild<QAction *>(u"actionNewWindow"_s)->isEnabled());
        clientView->trigger();
        QVERIFY(fixture.window().findChild<QAction *>(u"actionNewWindow"_s)->isEnabled());
    }

    void bothKeepToTheirOwn()
    {
        WindowFixture fixture(Language::English, library);
        const QString path = engagementFile(fixture, u"client.lotse"_s);
        const QString other = engagementFile(fixture, u"other.lotse"_s);
        QVERIFY(!path.isEmpty() && !other.isEmpty());
        askForWindow(fixture);
        QCOMPARE(fixture.started().size(), 1);

        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, fixture.filePath(u"config"_s));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(LOTSE_BINARY), fixture.started().constFirst() + QStringList {path});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY2_WITH_TIMEOUT(!recoveryNameOf(path).isEmpty(), "the program has not opened its file", patience);

        fixture.window().files().openFile(path);
        QVERIFY2(fixture.document().isLocked(), "it is open in the other window");
        QVERIFY(fixture.window().messageBar().text().startsWith(u"client.lotse is open read-only: "_s));
        fixture.window().files().openFile(other);
        QVERIFY(!fixture.document().isLocked());
        QCoreApplication::processEvents(); // this window has looked for what was left behind

        // What the other window would write of unsaved work.
        Engagement unsaved = newEngagement({}, QDate(2026, 1, 2));
        unsaved.clientName = u"Living"_s;
        const QString copy = recoveryFolder() + u'/' + recoveryNameOf(path) + u".lotse"_s;
        QVERIFY(writeFile(copy, writeEngagement(unsaved)).has_value());
        RecoveryCopy recovery(fixture.document(), recoveryFolder(), std::chrono::seconds(60));
        recovery.look();
        QVERIFY2(recovery.found().isEmpty(), "its program lives");
        QVERIFY(QFile::exists(copy));

        program.kill();
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.readAll(), QByteArray());
        recovery.look();
        QCOMPARE(recovery.found().size(), 1);
        QCOMPARE(recovery.found().constFirst().client, u"Living"_s);
        fixture.window().files().openFile(path);
        QVERIFY2(!fixture.document().isLocked(), "the system let go of the dead");
    }
};

QTEST_MAIN(TestNewWindow)
#include "tst_newwindow.moc"
