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
            QCOMPARE(second.holder().user, QFileInfo(EngagementLock::fileOf(path)).owner());
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
