// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/jsonfile.h"
#include "core/libraryloader.h"
#include "coretest.h"

#include "core/engagement.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

QString codeOf(const QList<Issue> &issues)
{
    return issues.isEmpty() ? u"none"_s : codeName(issues.first().code);
}

bool makePipe(const QString &path)
{
#ifdef Q_OS_UNIX
    return mkfifo(qPrintable(path), 0600) == 0;
#else
    return path.isNull();
#endif
}

QStringList allEntries(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray goodProfile()
{
    return bytesOf(testLibrary() + "/profiles/southcycle.json"_L1);
}

} // namespace

// What comes from damaged disks, wrong programs and strange hands: each gives one clear issue and harms nothing else.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsWrongWithAFile_data();
    void namesWhatIsWrongWithAFile();
    void refusesHugeFilesBeforeReadingThem_data();
    void refusesHugeFilesBeforeReadingThem();
    void readsTheLargestFileThatIsAllowed();
    void saysThatAFolderIsNoFile();
    void saysThatAFileIsGone();
    void doesNotWaitForPipes();
    void saysThatAFileMayNotBeRead();
    void survivesEveryTruncation();
    void survivesEveryFlippedByte();
    void writesTheNewFileWhole();
    void followsSymbolicLinks();
    void keepsTheOldFileWhenWritingFails_data();
    void keepsTheOldFileWhenWritingFails();
    void keepsTheOldFileWhenTheDiskIsFull();
};

void TestBadInput::namesWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");

    const QByteArray good = goodProfile();
    QByteArray binary;
    for (int i = 0; i < 4096; ++i)
        binary.append(char((i * 7919) % 251));
    QByteArray latin2 = good;
    latin2.replace("Südrad",
                   "S\xFC"
                   "drad");
    QByteArray twice = good;
    twice.replace("Südrad", "SĂĽdrad");
    QByteArray duplicate = good;
    duplicate.replace("\"id\": \"southcycle\",", "\"id\": \"southcycle\", \"id\": \"southcycle\",");
    QByteArray newer = good;
    newer.replace("\"format\": 1", "\"format\": 2");
    QByteArray utf16("\xFF\xFE");
    for (const QChar character : QString::fromUtf8(good))
        utf16.append(char(character.unicode() & 0xFF)).append(char(character.unicode() >> 8));

    QTest::newRow("empty") << QByteArray() << u"EmptyFile"_s;
    QTest::newRow("truncated") << good.first(good.size() / 2) << u"Syntax"_s;
    QTest::newRow("binary") << binary << u"NotUtf8"_s;
    QTest::newRow("only zeros") << QByteArray(4096, '\0') << u"Syntax"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"NotUtf8"_s;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html></html>") << u"Syntax"_s;
    QTest::newRow("Latin-2") << latin2 << u"NotUtf8"_s;
    QTest::newRow("UTF-16") << utf16 << u"NotUtf8"_s;
    QTest::newRow("UTF-8 read as Latin-2") << twice << u"DoubleEncoded"_s;
    QTest::newRow("deeply nested lists") << QByteArray(100'000, '[') << u"TooDeep"_s;
    QTest::newRow("deeply nested objects") << QByteArray("{\"a\":").repeated(100'000) << u"TooDeep"_s;
    QTest::newRow("duplicate key") << duplicate << u"DuplicateKey"_s;
    QTest::newRow("newer format") << newer << u"NewerFormat"_s;
    QTest::newRow("a list") << QByteArray("[1, 2]") << u"WrongType"_s;
    QTest::newRow("null") << QByteArray("null") << u"WrongType"_s;
}

void TestBadInput::namesWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const LibraryCopy copy;
    const QString path = copy.path(u"profiles/southcycle.json"_s);
    writeBytes(path, bytes);

    const LoadedLibrary loaded = copy.load();
    QVERIFY(loaded.usable);
    QCOMPARE(codeOf(loaded.issues), code);
    QCOMPARE(loaded.issues.first().place.file, path);
    const bool isWarning = code == "DoubleEncoded"_L1;
    QCOMPARE(loaded.broken.size(), isWarning ? 0 : 1);
    QCOMPARE(loaded.library.profiles.size(), isWarning ? 3 : 2);

    QCOMPARE(codeOf(checkPath(path, loaded.library)), code);
    QVERIFY(!readEngagementFile(path, loaded.library).engagement.has_value());
}

void TestBadInput::refusesHugeFilesBeforeReadingThem_data()
{
    QTest::addColumn<qint64>("mebibytes");

    QTest::newRow("200 MiB") << 200LL;
    // Nobody could read this one before the test's time is over.
    QTest::newRow("one TiB") << 1024LL * 1024;
}

void TestBadInput::refusesHugeFilesBeforeReadingThem()
{
    QFETCH(qint64, mebibytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.lotse"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (!file.resize(mebibytes * 1024 * 1024))
        QSKIP("The file system holds no files of this size");
    file.close();

    const auto json = readJsonFile(path);
    QVERIFY(!json.has_value());
    QCOMPARE(codeName(json.error().code), u"FileTooLarge"_s);
    QCOMPARE(json.error().arguments, (QStringList {QString::number(mebibytes), u"64"_s}));
    QCOMPARE(codeOf(readEngagementFile(path, Library()).issues), u"FileTooLarge"_s);
    QCOMPARE(codeOf(checkPath(path, Library())), u"FileTooLarge"_s);
}

void TestBadInput::readsTheLargestFileThatIsAllowed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.json"_s);
    const qint64 padding = maximumFileSize - 2;
    writeBytes(path, "[]" + QByteArray(padding, ' '));
    QVERIFY(readJsonFile(path).has_value());
    writeBytes(path, "[]" + QByteArray(padding + 1, ' '));
    QCOMPARE(codeName(readJsonFile(path).error().code), u"FileTooLarge"_s);
}

void TestBadInput::saysThatAFolderIsNoFile()
{
    const LibraryCopy copy;
    const QString path = copy.path(u"profiles/folder.json"_s);
    QVERIFY(QDir().mkpath(path));
    const LoadedLibrary loaded = copy.load();
    QCOMPARE(codeOf(loaded.issues), u"NotAFile"_s);
    QCOMPARE(loaded.issues.first().place.file, path);
    QVERIFY(!loaded.issues.first().arguments.first().isEmpty());
    QCOMPARE(loaded.library.profiles.size(), 3);
    QCOMPARE(codeOf(readEngagementFile(path, loaded.library).issues), u"NotAFile"_s);
}

void TestBadInput::saysThatAFileIsGone()
{
    const LibraryCopy copy;
    const Library library = copy.load().library;
    QCOMPARE(codeOf(readEngagementFile(copy.path(u"gone.lotse"_s), library).issues), u"CannotOpen"_s);
    QCOMPARE(codeOf(checkPath(copy.path(u"gone.json"_s), library)), u"CannotOpen"_s);

    // A profile that vanishes between listing and reading looks like a link to nothing.
    QVERIFY(QFile::remove(copy.path(u"profiles/southcycle.json"_s)));
    QVERIFY(QFile::link(copy.path(u"nowhere.json"_s), copy.path(u"profiles/southcycle.json"_s)));
    const LoadedLibrary loaded = copy.load();
    QCOMPARE(codeOf(loaded.issues), u"CannotOpen"_s);
    QCOMPARE(loaded.broken.first().id, u"southcycle"_s);
    QCOMPARE(loaded.library.profiles.size(), 2);
}

void TestBadInput::doesNotWaitForPipes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe.lotse"_s);
    if (!makePipe(path))
        QSKIP("Named pipes of this kind exist on Unix only");
    QCOMPARE(codeOf(readEngagementFile(path, Library()).issues), u"NotAFile"_s);
    QCOMPARE(codeOf(readEngagementFile(u"/dev/zero"_s, Library()).issues), u"NotAFile"_s);
}

void TestBadInput::saysThatAFileMayNotBeRead()
{
#ifdef Q_OS_UNIX
    const LibraryCopy copy;
    const QString path = copy.path(u"profiles/southcycle.json"_s);
    if (geteuid() == 0) {
        // Rights do not bind root; a path below a file cannot be opened by anybody.
        QCOMPARE(codeOf(readEngagementFile(path + "/inside.lotse"_L1, Library()).issues), u"CannotOpen"_s);
        return;
    }
    QVERIFY(QFile::setPermissions(path, {}));
    const LoadedLibrary loaded = copy.load();
    QCOMPARE(codeOf(loaded.issues), u"CannotOpen"_s);
    QCOMPARE(loaded.library.profiles.size(), 2);
#else
    QSKIP("Needs rights as on Unix");
#endif
}

void TestBadInput::survivesEveryTruncation()
{
    const Library library = loadLibrary({testLibrary()}).library;
    const QByteArray good = bytesOf(QStringLiteral(LOTSE_TEST_DATA "/workshop.lotse"));
    // The last byte is the line end behind the object, which nobody misses.
    for (qsizetype length = 0; length < good.size() - 1; ++length) {
        const LoadedEngagement loaded = readEngagement(good.first(length), u"f"_s, library);
        QVERIFY(!loaded.engagement.has_value());
        QCOMPARE(loaded.issues.size(), 1);
    }
}

void TestBadInput::survivesEveryFlippedByte()
{
    const Library library = loadLibrary({testLibrary()}).library;
    const QByteArray good = goodProfile();
    for (qsizetype i = 0; i < good.size(); ++i) {
        static constexpr int flips[] = {0x01, 0x20, 0x80};
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ flips[i % 3]);
        const CheckedProfile checked = readProfile(bad, u"f"_s, library);
        QCOMPARE(checked.profile.has_value(), !hasErrors(checked.issues));
    }
}

void TestBadInput::writesTheNewFileWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.lotse"_s);
    QVERIFY(writeFile(path, "first").has_value());
    QVERIFY(writeFile(path, "second").has_value());
    QCOMPARE(bytesOf(path), QByteArray("second"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"a.lotse"_s});
}

void TestBadInput::followsSymbolicLinks()
{
    QTemporaryDir folder;
    const QString real = folder.filePath(u"real.lotse"_s);
    const QString link = folder.filePath(u"link.lotse"_s);
    writeBytes(real, "old");
    QVERIFY(QFile::link(real, link));
    QVERIFY(writeFile(link, "new").has_value());
    QCOMPARE(bytesOf(real), QByteArray("new"));
    QVERIFY(QFileInfo(link).isSymbolicLink());
}

void TestBadInput::keepsTheOldFileWhenWritingFails_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");

    QTest::newRow("folder that does not exist") << u"nowhere/a.lotse"_s << u"CannotWrite"_s;
    QTest::newRow("path below a file") << u"old.lotse/a.lotse"_s << u"CannotWrite"_s;
    QTest::newRow("folder in the place of the file") << u"folder"_s << u"NotAFile"_s;
    QTest::newRow("pipe") << u"pipe"_s << u"NotAFile"_s;
}

void TestBadInput::keepsTheOldFileWhenWritingFails()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    writeBytes(folder.filePath(u"old.lotse"_s), "old");
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    if (path == "pipe"_L1 && !makePipe(folder.filePath(path)))
        QSKIP("Named pipes of this kind exist on Unix only");
    const QStringList before = allEntries(folder);
    const auto written = writeFile(QDir(folder.path()).absoluteFilePath(path), QByteArray(100'000, 'x'));
    QVERIFY(!written.has_value());
    QTEST(codeName(written.error().code), "code");
    QVERIFY(!written.error().arguments.first().isEmpty());
    QVERIFY(written.error().place.file.endsWith(path));
    QCOMPARE(bytesOf(folder.filePath(u"old.lotse"_s)), QByteArray("old"));
    QCOMPARE(allEntries(folder), before);
}

void TestBadInput::keepsTheOldFileWhenTheDiskIsFull()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.lotse"_s);
    writeBytes(path, "old");

    // A limit of the size of files stops the write half way, as a full disk does, for root too.
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 10'000;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writeFile(path, QByteArray(100'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!written.has_value());
    QCOMPARE(codeName(written.error().code), u"CannotWrite"_s);
    QVERIFY(!written.error().arguments.first().isEmpty());
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"a.lotse"_s});
#else
    QSKIP("Limits of this kind exist on Unix only");
#endif
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
