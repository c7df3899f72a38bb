// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"
#include "app/document/recoverycopy.h"
#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lotse;

namespace {

void rename(EngagementDocument &document, const QString &name)
{
    document.edit(u"Client"_s, [&name](Engagement &engagement) { engagement.clientName = name; });
}

QStringList copies(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({u"*.lotse"_s}, QDir::Files);
}

} // namespace

class TestRecoveryCopy final : public QObject
{
    Q_OBJECT

private slots:
    void isThereOnlyWhileSomethingIsUnsaved()
    {
        const QTemporaryDir folder;
        const QTemporaryDir own;
        EngagementDocument document {Library()};
        {
            const RecoveryCopy copy(document, folder.path(), 1ms);
            document.create({});
            QCOMPARE(copies(folder), QStringList());
            rename(document, u"First"_s);
            QTRY_COMPARE(copies(folder).size(), 1);
            QVERIFY(document.save(own.filePath(u"a.lotse"_s)).has_value());
            QCOMPARE(copies(folder), QStringList());
            rename(document, u"Second"_s);
            QTRY_COMPARE(copies(folder).size(), 1);
            document.close();
            QCOMPARE(copies(folder), QStringList());
            document.create({});
            rename(document, u"Third"_s);
            QTRY_COMPARE(copies(folder).size(), 1);
            RecoveryCopy other(document, folder.path(), 1h);
            other.look();
            QVERIFY2(other.found().isEmpty(), "the copy of a running program is not offered");
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    /// However fast the changes follow each other, the copy is never older than the delay and the writing.
    void isMadeWhileSomebodyWorksSteadily()
    {
        const QTemporaryDir folder;
        EngagementDocument document {Library()};
        const RecoveryCopy copy(document, folder.path(), 200ms);
        document.create({});
        QElapsedTimer worked;
        worked.start();
        int typed = 0;
        QTimer typing;
        connect(&typing, &QTimer::timeout, this, [&] { rename(document, u"Client %1"_s.arg(++typed)); });
        typing.start(20ms);
        QTRY_COMPARE_WITH_TIMEOUT(copies(folder).size(), 1, 2s);
        QVERIFY2(typing.isActive() && worked.elapsed() < 2000, "the copy is there while somebody works");
        const auto inCopy = [&] {
            const auto loaded = readEngagementFile(folder.filePath(copies(folder).value(0)), Library());
            return loaded.engagement ? loaded.engagement->clientName : QString();
        };
        const QString first = inCopy();
        QVERIFY(first.startsWith(u"Client "_s));
        QTRY_VERIFY_WITH_TIMEOUT(inCopy() != first, 2s);
    }

    void bringsBackWhatDeadProgramsLeft_data()
    {
        QTest::addColumn<QStringList>("clients"); ///< one program each
        QTest::addColumn<bool>("saved"); ///< each engagement had a file
        QTest::newRow("one, never saved") << QStringList {u"Lost"_s} << false;
        QTest::newRow("one with a file") << QStringList {u"Lost"_s} << true;
        QTest::newRow("two with files") << QStringList {u"Lost"_s, u"Gone & away"_s} << true;
        QTest::newRow("four, never saved") << QStringList {u"A"_s, u"B"_s, u"Ä <b>"_s, u"D"_s} << false;
    }

    void bringsBackWhatDeadProgramsLeft()
    {
        QFETCH(const QStringList, clients);
        QFETCH(const bool, saved);
        const QTemporaryDir folder;
        const QTemporaryDir own;
        QMap<QString, QString> paths;
        for (int number = 0; number < clients.size(); ++number) {
            const QString path = saved ? own.filePath(u"%1.lotse"_s.arg(number)) : QString();
            paths.insert(clients.at(number), path);
            die(folder.path(), clients.at(number), path, number + 1);
        }
        QCOMPARE(QDir(own.path()).entryList({u".*.lock"_s}, QDir::Files | QDir::Hidden).size(),
                 saved ? clients.size() : 0);

        EngagementDocument document {Library()};
        RecoveryCopy copy(document, folder.path(), 1ms);
        copy.look();
        QCOMPARE(copy.found().size(), clients.size());
        QVERIFY2(QDir(own.path()).entryList({u".*.lock"_s}, QDir::Files | QDir::Hidden).isEmpty(),
                 "the locks of the dead go");
        QStringList seen;
        while (!copy.found().isEmpty()) {
            const RecoveryCopy::Found found = copy.found().constLast();
            seen << found.client;
            QCOMPARE(found.path, paths.value(found.client));
            QVERIFY(qAbs(found.written.secsTo(QDateTime::currentDateTime())) < 60);
            QVERIFY(copy.restore(found.id));
            QCOMPARE(document.engagement().clientName, found.client);
            QVERIFY(document.isModified());
            QCOMPARE(document.path(), found.path);
            QVERIFY2(copies(folder).size() == copy.found().size() + 1, "at no time is there none");
            if (saved) {
                QVERIFY(!document.isLocked());
                QVERIFY(document.save(document.path()).has_value());
                const auto loaded = readEngagementFile(found.path, Library());
                QCOMPARE(loaded.engagement->clientName, found.client);
            }
        }
        seen.sort();
        QStringList wanted = clients;
        wanted.sort();
        QCOMPARE(seen, wanted);
        document.close();
        QCOMPARE(copies(folder), QStringList());
    }

    void leavesNothingBehindAfterManyDeaths()
    {
        const QTemporaryDir folder;
        const QTemporaryDir own;
        for (int number = 0; number < 5; ++number)
            die(folder.path(), u"Lost"_s, own.filePath(u"a.lotse"_s), number + 1);
        EngagementDocument document {Library()};
        {
            RecoveryCopy copy(document, folder.path(), 1h);
            copy.look();
            for (const RecoveryCopy::Found &found : copy.found())
                copy.discard(found.id);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        QCOMPARE(QDir(own.path()).entryList(QDir::Files | QDir::Hidden), (QStringList {u"a.lotse"_s}));
    }

    void asksAgainAtTheNextStartUnlessItIsDecided()
    {
        const QTemporaryDir folder;
        die(folder.path(), u"Lost"_s, {}, 1);
        EngagementDocument document {Library()};
        for (int start = 0; start < 2; ++start) {
            RecoveryCopy copy(document, folder.path(), 1h);
            copy.look();
            QCOMPARE(copy.found().size(), 1);
        }
        RecoveryCopy copy(document, folder.path(), 1h);
        copy.look();
        copy.discard(copy.found().constFirst().id);
        QVERIFY(copy.found().isEmpty());
        QCOMPARE(copies(folder), QStringList());
    }

    void isFoundWhileTheProgramRuns()
    {
        const QTemporaryDir folder;
        EngagementDocument document {Library()};
        RecoveryCopy copy(document, folder.path(), 1h);
        copy.look();
        QVERIFY(copy.found().isEmpty());
        QSignalSpy changed(&copy, &RecoveryCopy::foundChanged);
        die(folder.path(), u"Lost"_s, {}, 1);
        copy.look();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(copy.found().size(), 1);
    }

    void isNotOfferedWhereItsStateIsInTheFile()
    {
        const QTemporaryDir folder;
        const QTemporaryDir own;
        const QString path = own.filePath(u"a.lotse"_s);
        die(folder.path(), u"Lost"_s, path, 1);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(folder.filePath(copies(folder).constFirst()), path));
        EngagementDocument document {Library()};
        RecoveryCopy copy(document, folder.path(), 1h);
        copy.look();
        QVERIFY(copy.found().isEmpty());
        QCOMPARE(copies(folder), QStringList());
    }

    void knowsWhenTheFileChangedSinceThen()
    {
        const QTemporaryDir folder;
        const QTemporaryDir own;
        const QString path = own.filePath(u"a.lotse"_s);
        die(folder.path(), u"Lost"_s, path, 1);
        Engagement theirs = newEngagement({}, QDate(2026, 1, 2));
        theirs.clientName = u"Theirs"_s;
        QVERIFY(writeFile(path, writeEngagement(theirs)).has_value());
        EngagementDocument document {Library()};
        RecoveryCopy copy(document, folder.path(), 1h);
        copy.look();
        QVERIFY(copy.restore(copy.found().constFirst().id));
        QVERIFY(document.fileChange() == FileChange::Replaced);
        const auto refused = document.save(path);
        QVERIFY(!refused && refused.error().code == Issue::Code::CannotWrite);
        QCOMPARE(readEngagementFile(path, Library()).engagement->clientName, u"Theirs"_s);
    }

    void tellsOnceThatItCannotBeWritten()
    {
        const QTemporaryDir folder;
        EngagementDocument document {Library()};
        RecoveryCopy copy(document, folder.path(), 1ms);
        QSignalSpy failed(&copy, &RecoveryCopy::failed);
        QVERIFY(QDir(folder.path()).removeRecursively()); // forbidden folders don't forbid root anything
        document.create({});
        rename(document, u"First"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
        QTest::qWait(50); // it goes on trying
        QCOMPARE(failed.size(), 1);
        QVERIFY(QDir().mkpath(folder.path()));
        QTRY_COMPARE(copies(folder).size(), 1);
    }

    /// Nobody could open it again; whoever works on finds that out now and not after the end of the program.
    void tellsThatItIsTooLargeToBeReadAgain()
    {
        const QTemporaryDir folder;
        EngagementDocument document {Library()};
        RecoveryCopy copy(document, folder.path(), 1ms);
        QSignalSpy failed(&copy, &RecoveryCopy::failed);
        document.create({});
        document.edit(u"long"_s,
                      [](Engagement &engagement) { engagement.report.reasons = QString(maximumFileSize + 1, u'x'); });
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        const QString reason = failed.constFirst().constFirst().toString();
        QVERIFY2(reason.contains(u"only 64 MiB can be read again"_s), qPrintable(reason));
        document.edit(u"short"_s, [](Engagement &engagement) { engagement.report.reasons.clear(); });
        QTRY_COMPARE_WITH_TIMEOUT(copies(folder).size(), 1, 60'000);
    }

private:
    /// Runs a program that edits the engagement of @p client, until there are @p copyCount copies, and kills it.
    static void die(const QString &folder, const QString &client, const QString &path, int copyCount)
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--die"_s, folder, client, path});
        QVERIFY(other.waitForStarted());
        QTRY_COMPARE(QDir(folder).entryList({u"*.lotse"_s}, QDir::Files).size(), copyCount);
        other.kill();
        QVERIFY(other.waitForFinished());
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--die"_L1) {
        EngagementDocument document {Library()};
        const RecoveryCopy copy(document, QCoreApplication::arguments().value(2), 1ms);
        document.create({});
        const QString path = QCoreApplication::arguments().value(4);
        if (!path.isEmpty() && !document.save(path))
            return 1;
        rename(document, QCoreApplication::arguments().value(3));
        return QCoreApplication::exec();
    }
    TestRecoveryCopy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recoverycopy.moc"
