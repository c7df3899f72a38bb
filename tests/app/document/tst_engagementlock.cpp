// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestEngagementLock final : public QObject
{
    Q_OBJECT

private slots:
    void isHeldByOneAtATime()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        {
            const EngagementLock first(path);
            QVERIFY(first.state() == (EngagementLock::State::Held));
            QVERIFY(QFileInfo(EngagementLock::fileOf(path)).isHidden());
            const EngagementLock second(path);
            QVERIFY(second.state() == (EngagementLock::State::HeldByOther));
            QCOMPARE(second.holder().computer, QSysInfo::machineHostName());
            QCOMPARE(second.holder().user, systemUserName());
            QVERIFY(!systemUserName().isEmpty());
            QVERIFY(qAbs(second.holder().since.secsTo(QDateTime::currentDateTime())) < 60);
            const EngagementLock elsewhere(folder.filePath(u"b.lotse"_s));
            QVERIFY(elsewhere.state() == (EngagementLock::State::Held));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void isRespectedFromOtherProcesses_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("alive") << false;
        QTest::newRow("died with its lock") << true;
    }

    void isRespectedFromOtherProcesses()
    {
        QFETCH(const bool, killed);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path});
        QVERIFY(other.waitForStarted());
        QTRY_VERIFY(QFileInfo::exists(EngagementLock::fileOf(path)));
        if (killed) {
            other.kill();
            QVERIFY(other.waitForFinished());
            QVERIFY2(QFileInfo::exists(EngagementLock::fileOf(path)), "the dead program left its lock behind");
        }
        const EngagementLock lock(path);
        QVERIFY(lock.state() == (killed ? EngagementLock::State::Held : EngagementLock::State::HeldByOther));
        other.kill();
        other.waitForFinished();
    }

    /// What other programs left as a lock file that nobody holds.
    void judgesWhatIsLeft_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("free");
        const QByteArray here = QSysInfo::machineHostName().toUtf8();
        const QByteArray alive = QByteArray::number(QCoreApplication::applicationPid());
        QTest::newRow("nothing in it") << QByteArray() << true;
        QTest::newRow("no text") << QByteArray("\xff\xfe\x00{", 4) << true;
        QTest::newRow("half written") << QByteArray("{\"computer\":\"" + here) << true;
        QTest::newRow("this computer") << QByteArray("{\"computer\":\"" + here + "\"}") << true;
        // In a sandbox every program has a small number that is alive everywhere else, too.
        QTest::newRow("0.1.0 in a sandbox, number alive") << QByteArray(alive + "\nlotse\n" + here + "\n") << true;
        QTest::newRow("0.1.0, number 1") << QByteArray("1\nlotse\n" + here + "\n") << true;
        QTest::newRow("0.1.0 on another computer") << QByteArray("12\nlotse\nelsewhere\n") << false;
        QTest::newRow("another computer") << QByteArray("{\"computer\":\"elsewhere\",\"user\":\"Ada\"}") << false;
        QTest::newRow("another computer of this name")
            << QByteArray("{\"computer\":\"" + here + "\",\"machine\":\"0123456789abcdef\"}") << false;
    }

    void judgesWhatIsLeft()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, free);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        QFile left(EngagementLock::fileOf(path));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(text);
        left.close();
        {
            const EngagementLock lock(path);
            QCOMPARE(lock.state() == EngagementLock::State::Held, free);
            if (!free)
                QVERIFY(!lock.holder().computer.isEmpty() && lock.holder().since.isValid());
        }
        QCOMPARE(QFileInfo::exists(left.fileName()), !free);
        {
            const EngagementLock taken(path, EngagementLock::Wish::TakeOver);
            QVERIFY(taken.state() == EngagementLock::State::Held);
        }
        QVERIFY2(!QFileInfo::exists(left.fileName()), "a lock that was taken over goes like any other");
    }

    void isOneForAllWaysToTheFile_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("exists");
        for (const bool exists : {true, false}) {
            const char *suffix = exists ? "" : ", not saved yet";
            QTest::addRow("itself%s", suffix) << u"team/offer.lotse"_s << exists;
            QTest::addRow("link%s", suffix) << u"link.lotse"_s << exists;
            QTest::addRow("link to a link%s", suffix) << u"second.lotse"_s << exists;
            QTest::addRow("linked folder%s", suffix) << u"shared/offer.lotse"_s << exists;
            QTest::addRow("link in a linked folder%s", suffix) << u"shared/inner.lotse"_s << exists;
            QTest::addRow("roundabout%s", suffix) << u"team/../shared/./offer.lotse"_s << exists;
        }
    }

    void isOneForAllWaysToTheFile()
    {
        QFETCH(const QString, way);
        QFETCH(const bool, exists);
        const QTemporaryDir folder;
        QDir root(folder.path());
        QVERIFY(root.mkdir(u"team"_s));
        const QString file = root.filePath(u"team/offer.lotse"_s);
        if (exists)
            QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(u"team"_s, root.filePath(u"shared"_s)));
        QVERIFY(QFile::link(u"team/offer.lotse"_s, root.filePath(u"link.lotse"_s)));
        QVERIFY(QFile::link(u"link.lotse"_s, root.filePath(u"second.lotse"_s)));
        QVERIFY(QFile::link(u"offer.lotse"_s, root.filePath(u"team/inner.lotse"_s)));
        const EngagementLock lock(file);
        QVERIFY(lock.state() == EngagementLock::State::Held);
        const EngagementLock second(root.filePath(way));
        QVERIFY(second.state() == EngagementLock::State::HeldByOther);
        QCOMPARE(QDir(root.filePath(u"team"_s)).entryList({u".*.lock"_s}, QDir::Files | QDir::Hidden).size(), 1);
        QCOMPARE(root.entryList({u".*.lock"_s}, QDir::Files | QDir::Hidden).size(), 0);
    }

    void whoLosesItByATakeoverKnows()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        auto first = std::make_unique<EngagementLock>(path);
        QVERIFY(first->state() == EngagementLock::State::Held);
        const EngagementLock second(path, EngagementLock::Wish::TakeOver);
        QVERIFY(second.state() == EngagementLock::State::Held);
        QVERIFY(first->state() == EngagementLock::State::HeldByOther);
        QCOMPARE(first->holder().computer, QSysInfo::machineHostName());
        first.reset();
        QVERIFY2(QFileInfo::exists(EngagementLock::fileOf(path)), "the loser leaves the lock of the winner alone");
        const EngagementLock third(path);
        QVERIFY(third.state() == EngagementLock::State::HeldByOther);
    }

    void isNotWrittenThroughALink()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        QFile victim(folder.filePath(u"victim"_s));
        QVERIFY(victim.open(QIODevice::WriteOnly));
        victim.write("mine");
        victim.close();
        QVERIFY(QFile::link(victim.fileName(), EngagementLock::fileOf(path)));
        {
            const EngagementLock lock(path);
            QVERIFY(lock.state() != EngagementLock::State::Held);
        }
        QVERIFY(victim.open(QIODevice::ReadOnly));
        QCOMPARE(victim.readAll(), "mine");
    }

    void saysWhereNothingCanBeWritten()
    {
        const EngagementLock lock(u":/samples/lake_constance_manufacturer.lotse"_s);
        QVERIFY(lock.state() == (EngagementLock::State::NotWritable));
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--hold"_L1) {
        const EngagementLock lock(QCoreApplication::arguments().value(2));
        return QCoreApplication::exec();
    }
    TestEngagementLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_engagementlock.moc"
