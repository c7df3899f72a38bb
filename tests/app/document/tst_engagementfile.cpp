// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementfile.h"

#include "app/document/engagementdocument.h"
#include "core/engagementwriter.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray engagementOf(const QString &client)
{
    Engagement engagement = newEngagement({}, QDate(2026, 1, 2));
    engagement.clientName = client;
    return writeEngagement(engagement);
}

void rename(EngagementDocument &document, const QString &name)
{
    document.edit(u"Client"_s, [&name](Engagement &engagement) { engagement.clientName = name; });
}

/// What another program does with the file.
using Deed = std::function<void(const QString &path)>;

} // namespace

Q_DECLARE_METATYPE(Deed)

class TestEngagementFile final : public QObject
{
    Q_OBJECT

private slots:
    void writesNothingThatCouldNotBeReadAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        put(path, "before");
        EngagementFile file(path, EngagementLock(path), {});
        const auto written = file.write(QByteArray(maximumFileSize + 1, 'x'), true);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, Issue::Code::TooLargeToWrite);
        QCOMPARE(written.error().arguments, (QStringList {u"65"_s, u"64"_s}));
        QCOMPARE(contents(path), QByteArray("before"));
    }

    void nothingOfOthersIsOverwritten_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<FileChange>("change");
        QTest::newRow("written in place")
            << Deed([](const QString &path) { put(path, engagementOf(u"Theirs"_s)); }) << FileChange::Replaced;
        QTest::newRow("replaced by a rename") << Deed([](const QString &path) {
            put(path + u".new"_s, engagementOf(u"Theirs"_s));
            QVERIFY(QFile::remove(path) && QFile::rename(path + u".new"_s, path));
        }) << FileChange::Replaced;
        QTest::newRow("one byte, the same length, the same time") << Deed([](const QString &path) {
            const QDateTime modified = QFileInfo(path).lastModified();
            QByteArray bytes = contents(path);
            bytes.replace("Mine", "Nine");
            put(path, bytes);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(modified, QFile::FileModificationTime));
        }) << FileChange::Replaced;
        QTest::newRow("emptied") << Deed([](const QString &path) { put(path, {}); }) << FileChange::Replaced;
        QTest::newRow("no engagement any more")
            << Deed([](const QString &path) { put(path, "{"); }) << FileChange::Replaced;
        QTest::newRow("a folder in its place")
            << Deed([](const QString &path) { QVERIFY(QFile::remove(path) && QDir().mkdir(path)); })
            << FileChange::Unreadable;
        QTest::newRow("deleted") << Deed([](const QString &path) { QVERIFY(QFile::remove(path)); }) << FileChange::Gone;
        QTest::newRow("renamed") << Deed([](const QString &path) { QVERIFY(QFile::rename(path, path + u".old"_s)); })
                                 << FileChange::Gone;
        QTest::newRow("folder gone") << Deed([](const QString &path) {
            QVERIFY(QDir(QFileInfo(path).path()).removeRecursively());
        }) << FileChange::Gone;
        QTest::newRow("touched") << Deed([](const QString &path) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite)
                    && file.setFileTime(QDateTime(QDate(2026, 1, 2), QTime()), QFile::FileModificationTime));
        }) << FileChange::None;
        QTest::newRow("written once more as it was")
            << Deed([](const QString &path) { put(path, contents(path)); }) << FileChange::None;
    }

    void nothingOfOthersIsOverwritten()
    {
        QFETCH(const Deed, deed);
        QFETCH(const FileChange, change);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"clients"_s));
        const QString path = folder.filePath(u"clients/a.lotse"_s);
        put(path, engagementOf(u"Mine"_s));
        EngagementDocument document {Library()};
        QVERIFY(!hasErrors(document.open(path)));
        QSignalSpy told(&document, &EngagementDocument::fileChanged);
        rename(document, u"Mine, edited"_s);
        deed(path);
        const QByteArray theirs = contents(path);
        if (change != FileChange::None) {
            QTRY_COMPARE(told.size(), 1);
            QVERIFY(told.constFirst().constFirst().value<FileChange>() == change);
        }
        QVERIFY(document.fileChange() == change);
        const auto saved = document.save(path);
        if (change == FileChange::None
            || (change == FileChange::Gone && QFileInfo::exists(folder.filePath(u"clients"_s)))) {
            QVERIFY(saved.has_value());
            QVERIFY(contents(path).contains("Mine, edited"));
            QVERIFY(!document.isModified());
            QVERIFY(document.fileChange() == FileChange::None);
            return;
        }
        QVERIFY(!saved.has_value());
        QCOMPARE(contents(path), theirs);
        QVERIFY(document.isModified());
        QCOMPARE(document.engagement().clientName, u"Mine, edited"_s);
        if (change == FileChange::Replaced) {
            QVERIFY(saved.error().code == Issue::Code::CannotWrite);
            QVERIFY(document.save(path, true).has_value());
            QVERIFY(contents(path).contains("Mine, edited"));
            QVERIFY(document.save(path).has_value());
        }
    }

    void theirsComesAsOneStepOfUndo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        put(path, engagementOf(u"Before"_s));
        EngagementDocument document {Library()};
        QVERIFY(!hasErrors(document.open(path)));
        rename(document, u"Mine"_s);
        put(path, engagementOf(u"Theirs"_s));
        QVERIFY(!hasErrors(document.takeFromFile()));
        QCOMPARE(document.engagement().clientName, u"Theirs"_s);
        QVERIFY(!document.isModified());
        QVERIFY(document.fileChange() == FileChange::None);
        document.undoStack().undo();
        QCOMPARE(document.engagement().clientName, u"Mine"_s);
        QVERIFY(document.isModified());
        QVERIFY(document.save(path).has_value());
        // What is no engagement is not taken, and mine stays.
        put(path, "[]");
        QVERIFY(hasErrors(document.takeFromFile()));
        QCOMPARE(document.engagement().clientName, u"Mine"_s);
        QVERIFY(!document.save(path).has_value());
    }

    void everyChangeIsTold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        put(path, engagementOf(u"Mine"_s));
        EngagementDocument document {Library()};
        QVERIFY(!hasErrors(document.open(path)));
        QSignalSpy told(&document, &EngagementDocument::fileChanged);
        for (int time = 1; time <= 3; ++time) {
            put(path + u".new"_s, engagementOf(u"Theirs %1"_s.arg(time)));
            QVERIFY(QFile::remove(path) && QFile::rename(path + u".new"_s, path));
            QTRY_COMPARE(told.size(), time);
        }
        put(path, engagementOf(u"Mine"_s)); // back again
        QTRY_COMPARE(told.size(), 4);
    }

    /// The clock of a file system stands still for some milliseconds, longer where the computer is busy: then neither
    /// size nor times tell of a change.
    void whatIsWrittenInTheSameMomentIsTold()
    {
        const QTemporaryDir folder;
        for (int time = 0; time < 10; ++time) {
            const QString path = folder.filePath(u"%1.lotse"_s.arg(time));
            const QByteArray mine = engagementOf(u"Mine"_s);
            put(path, mine);
            EngagementFile file(path, EngagementLock(path), EngagementFile::fingerprintOf(mine));
            QSignalSpy told(&file, &EngagementFile::changed);
            QCOMPARE(file.change(), FileChange::None);
            const QDateTime modified = QFileInfo(path).lastModified();
            put(path, engagementOf(u"Nine"_s));
            QFile touched(path);
            QVERIFY(touched.open(QIODevice::ReadWrite) && touched.setFileTime(modified, QFile::FileModificationTime));
            touched.close();
            QTRY_COMPARE(told.size(), 1);
        }
    }

    void whatIsWrittenBetweenReadingAndWatchingIsTold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        put(path, engagementOf(u"Theirs"_s));
        EngagementFile file(path, EngagementLock(path), EngagementFile::fingerprintOf(engagementOf(u"Mine"_s)));
        QSignalSpy told(&file, &EngagementFile::changed);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().constFirst().value<FileChange>(), FileChange::Replaced);
    }

    void aLinkedFileIsWatchedAndStaysALink()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"team"_s));
        const QString file = folder.filePath(u"team/offer.lotse"_s);
        const QString link = folder.filePath(u"link.lotse"_s);
        put(file, engagementOf(u"Mine"_s));
        QVERIFY(QFile::link(u"team/offer.lotse"_s, link));
        EngagementDocument document {Library()};
        QVERIFY(!hasErrors(document.open(link)));
        QSignalSpy told(&document, &EngagementDocument::fileChanged);
        put(file + u".new"_s, engagementOf(u"Theirs"_s));
        QVERIFY(QFile::remove(file) && QFile::rename(file + u".new"_s, file));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(document.save(link, true).has_value());
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!QFileInfo(file).isSymLink());
    }

    /// Between the reading and the taking the other program may save once more.
    void onlyWhatWasReadIsTaken()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        const QByteArray read = engagementOf(u"Read"_s);
        put(path, engagementOf(u"Mine"_s));
        EngagementFile file(path, EngagementLock(path), EngagementFile::fingerprintOf(engagementOf(u"Mine"_s)));
        put(path, engagementOf(u"Newer"_s));
        QSignalSpy told(&file, &EngagementFile::changed);
        file.acknowledge(EngagementFile::fingerprintOf(read));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!file.write(engagementOf(u"Mine"_s), false).has_value());
        QVERIFY(contents(path).contains("Newer"));
        put(path, read);
        QCOMPARE(file.change(), FileChange::None);
    }

    void aTurnedLinkOverwritesNothing_data()
    {
        QTest::addColumn<QString>("answer");
        for (const char *answer : {"save", "keep mine", "take theirs"})
            QTest::newRow(answer) << QString::fromLatin1(answer);
    }

    void aTurnedLinkOverwritesNothing()
    {
        QFETCH(const QString, answer);
        const QTemporaryDir folder;
        const QString first = folder.filePath(u"first.lotse"_s);
        const QString second = folder.filePath(u"second.lotse"_s);
        const QString link = folder.filePath(u"link.lotse"_s);
        put(first, engagementOf(u"First"_s));
        put(second, engagementOf(u"Second"_s));
        QVERIFY(QFile::link(u"first.lotse"_s, link));
        EngagementDocument document {Library()};
        QVERIFY(!hasErrors(document.open(link)));
        rename(document, u"Mine"_s);
        QSignalSpy told(&document, &EngagementDocument::fileChanged);
        QVERIFY(QFile::remove(link) && QFile::link(u"second.lotse"_s, link));
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(document.fileChange(), FileChange::Replaced);
        QVERIFY(!document.save(link).has_value());
        QVERIFY(document.isModified());
        QVERIFY(contents(first).contains("First"));
        QVERIFY(contents(second).contains("Second"));
        if (answer == "keep mine"_L1) {
            QVERIFY(document.save(link, true).has_value());
            QVERIFY(contents(second).contains("Mine"));
        } else if (answer == "take theirs"_L1) {
            QVERIFY(!hasErrors(document.takeFromFile()));
            QCOMPARE(document.engagement().clientName, u"Second"_s);
            rename(document, u"Mine"_s);
            QVERIFY(document.save(link).has_value());
            QVERIFY(contents(second).contains("Mine"));
        }
        QVERIFY(contents(first).contains("First"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void whoLosesTheLockWritesNoMore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        put(path, engagementOf(u"Mine"_s));
        EngagementDocument document {Library()};
        QVERIFY(!hasErrors(document.open(path)));
        rename(document, u"Edited"_s);
        QSignalSpy lost(&document, &EngagementDocument::lockLost);
        EngagementDocument other {Library()};
        QVERIFY(!hasErrors(other.open(path)));
        QVERIFY(other.isLocked());
        QVERIFY(!hasErrors(other.open(path, EngagementLock::Wish::TakeOver)));
        QVERIFY(!other.isLocked());
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(document.isLocked());
        QVERIFY(document.isModified());
        const auto refused = document.save(path);
        QVERIFY(!refused && refused.error().code == Issue::Code::LockedByOther);
        QVERIFY2(document.save(folder.filePath(u"b.lotse"_s)).has_value(), "elsewhere it can be saved");
        QVERIFY(!document.isLocked());
    }

    void afterAFullDiskTheOldFileIsThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        const QByteArray before = engagementOf(u"Before"_s);
        put(path, before);
        // A program with a limit of the size of its files meets the same end of writing.
        QProcess limited;
        limited.start(u"sh"_s,
                      {u"-c"_s, u"ulimit -f 0; trap '' XFSZ; exec \"$0\" --save \"$1\""_s,
                       QCoreApplication::applicationFilePath(), path});
        QVERIFY(limited.waitForFinished());
        QCOMPARE(limited.exitCode(), 3);
        QCOMPARE(contents(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList {u"a.lotse"_s}));
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--save"_L1) {
        EngagementDocument document {Library()};
        if (hasErrors(document.open(QCoreApplication::arguments().value(2))))
            return 1;
        rename(document, QString(100'000, u'x'));
        const auto saved = document.save(document.path());
        return saved ? 0 : saved.error().code == Issue::Code::CannotWrite && document.isModified() ? 3 : 2;
    }
    TestEngagementFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_engagementfile.moc"
