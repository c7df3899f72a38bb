// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coretest.h"

#include "core/file.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

const QByteArray pdf = "%PDF-1.7 new\n%%EOF\n";

QString codeOf(const std::expected<void, Issue> &result)
{
    return result ? u"done"_s : codeName(result.error().code);
}

} // namespace

// What is no file is refused at once, and nothing is overwritten by mistake.
class TestFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsNothingButFiles_data();
    void readsNothingButFiles();
    void readsWhatHasNoSize();
    void readsResources();
    void knowsKinds_data();
    void knowsKinds();
    void knowsOneFileByAllItsNames();
    void replacesOnlyWhatMayGo_data();
    void replacesOnlyWhatMayGo();
    void neverOverwritesAnInput_data();
    void neverOverwritesAnInput();
    void saysThatTheDiskIsFull();
    void aTerminalTakesAllPieceByPiece();
    void savesNothingToADevice();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFile::readsNothingButFiles_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"folder", "pipe", "socket", "device", "link to a pipe"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestFile::readsNothingButFiles()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, what);
    QString place = path(u"place"_s);
    if (what == "folder"_L1) {
        QVERIFY(QDir().mkdir(place));
    } else if (what == "device"_L1) {
        place = u"/dev/zero"_s;
    } else if (what == "socket"_L1) {
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address {.sun_family = AF_UNIX, .sun_path = {}};
        const QByteArray name = place.toLocal8Bit();
        QVERIFY(name.size() < qsizetype(sizeof address.sun_path));
        std::ranges::copy(name, address.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(socket);
    } else {
        QCOMPARE(mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
        QVERIFY(QFile::link(path(u"pipe"_s), path(u"link"_s)));
        place = what == "pipe"_L1 ? path(u"pipe"_s) : path(u"link"_s);
    }
    const auto read = readFile(place);
    QVERIFY(!read.has_value());
    QCOMPARE(codeName(read.error().code), u"NotAFile"_s);
    QCOMPARE(read.error().arguments, QStringList {what == "link to a pipe"_L1 ? u"pipe"_s : what});
    QCOMPARE(read.error().place.file, place);
#else
    QSKIP("Needs a file system as on Unix");
#endif
}

void TestFile::readsWhatHasNoSize()
{
    const QString status = u"/proc/self/status"_s;
    if (!QFile::exists(status))
        QSKIP("Needs /proc");
    QVERIFY(readFile(status)->startsWith("Name:"));
    QCOMPARE(codeName(readFile(status, 10).error().code), u"FileTooLarge"_s);
}

void TestFile::readsResources()
{
    QVERIFY(readFile(u":/library/criteria.json"_s)->contains("\"criteria\""));
    QCOMPARE(codeName(readFile(u":/gone"_s).error().code), u"CannotOpen"_s);
    QCOMPARE(codeName(readFile(path(u"a\0b"_s)).error().code), u"CannotOpen"_s);
}

void TestFile::knowsKinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, FileKind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    row("nothing", "", FileKind::Empty);
    row("blanks", " \n", FileKind::Empty);
    row("PDF", "%PDF-1.4\n%%EOF\n", FileKind::Pdf);
    row("text that begins like a PDF", "%PDF-not really my notes", FileKind::Text);
    row("half a PDF", "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n", FileKind::Other);
    row("PNG", QByteArray("\x89PNG\r\n\x1a\n\0", 9), FileKind::Png);
    row("SVG", "<?xml version='1.0'?>\n<svg/>", FileKind::Svg);
    row("engagement", "\xEF\xBB\xBF {\"kind\": 1}", FileKind::Json);
    row("list", "[]", FileKind::Json);
    row("table", "a;b\n1;2\n", FileKind::Text);
    row("table with a byte order mark",
        "\xEF\xBB\xBF"
        "a;b",
        FileKind::Text);
    row("web page", "<html></html>", FileKind::Text);
    row("program",
        QByteArray("\x7f"
                   "ELF\0\0",
                   6),
        FileKind::Other);
}

void TestFile::knowsKinds()
{
    QFETCH(const QByteArray, bytes);
    QTEST(int(fileKind(bytes)), "kind");
}

void TestFile::knowsOneFileByAllItsNames()
{
    writeBytes(path(u"a/b.lotse"_s), "x");
    writeBytes(path(u"a/c.lotse"_s), "x");
    QVERIFY(QFile::link(path(u"a"_s), path(u"folder"_s)));
    QVERIFY(QFile::link(path(u"a/b.lotse"_s), path(u"link"_s)));
    for (const QString &other : {u"a/b.lotse"_s, u"a/../a/./b.lotse"_s, u"folder/b.lotse"_s, u"link"_s})
        QVERIFY2(isSameFile(path(u"a/b.lotse"_s), path(other)), qPrintable(other));
    for (const QString &other : {u"a/c.lotse"_s, u"gone"_s, u"a"_s})
        QVERIFY2(!isSameFile(path(u"a/b.lotse"_s), path(other)), qPrintable(other));
    QVERIFY(!isSameFile(path(u"gone"_s), path(u"gone"_s)));
#ifdef Q_OS_UNIX
    QCOMPARE(::link(qPrintable(path(u"a/b.lotse"_s)), qPrintable(path(u"hard"_s))), 0);
    QVERIFY(isSameFile(path(u"hard"_s), path(u"link"_s)));
#endif
}

void TestFile::replacesOnlyWhatMayGo_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<bool>("force");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QByteArray &old, bool force, const QString &result) {
        QTest::newRow(name) << old << force << result;
    };
    row("an older report", "%PDF-1.4 old\n%%EOF", false, u"done"_s);
    row("a long older report", "%PDF-1.4" + QByteArray(20'000, 'x') + "\n%%EOF\n", false, u"done"_s);
    row("a text that begins like a PDF", "%PDF-not really my notes", false, u"OtherKindOfFile"_s);
    row("a long text that begins like a PDF", "%PDF-%%EOF" + QByteArray(20'000, 'x'), false, u"OtherKindOfFile"_s);
    row("an empty file", "", false, u"done"_s);
    row("another engagement", "{\"kind\": \"engagement\"}", false, u"OtherKindOfFile"_s);
    row("another engagement, asked for", "{\"kind\": \"engagement\"}", true, u"done"_s);
    row("a table", "a;b\n", false, u"OtherKindOfFile"_s);
    row("a program",
        QByteArray("\x7f"
                   "ELF\0",
                   5),
        false, u"OtherKindOfFile"_s);
}

void TestFile::replacesOnlyWhatMayGo()
{
    QFETCH(const QByteArray, old);
    QFETCH(const bool, force);
    QFETCH(const QString, result);
    writeBytes(path(u"out.pdf"_s), old);
    QCOMPARE(codeOf(writeMadeFile(path(u"out.pdf"_s), pdf, {.inputs = {}, .otherKinds = force})), result);
    QCOMPARE(bytesOf(path(u"out.pdf"_s)), result == "done"_L1 ? pdf : old);
}

void TestFile::neverOverwritesAnInput_data()
{
    QTest::addColumn<QString>("output");
    for (const char *output : {"offer.lotse", "link.pdf", "hard.pdf", "folder/offer.lotse", "./offer.lotse"})
        QTest::newRow(output) << QString::fromLatin1(output);
}

void TestFile::neverOverwritesAnInput()
{
    QFETCH(const QString, output);
    const QString input = path(u"offer.lotse"_s);
    // Even if it holds what is written: the kind is not what protects it.
    writeBytes(input, "%PDF- the input");
    QVERIFY(QFile::link(input, path(u"link.pdf"_s)));
    QVERIFY(QFile::link(m_folder->path(), path(u"folder"_s)));
#ifdef Q_OS_UNIX
    QCOMPARE(::link(qPrintable(input), qPrintable(path(u"hard.pdf"_s))), 0);
#endif
    const auto written = writeMadeFile(path(output), pdf, {.inputs = {path(u"gone"_s), input}, .otherKinds = true});
    QCOMPARE(codeOf(written), u"OverwritesInput"_s);
    QCOMPARE(written.error().arguments, QStringList {input});
    QCOMPARE(bytesOf(input), QByteArray("%PDF- the input"));
}

void TestFile::saysThatTheDiskIsFull()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("Needs /dev/full");
    QCOMPARE(codeOf(writeMadeFile(u"/dev/full"_s, pdf, {})), u"DiskFull"_s);
    QCOMPARE(codeOf(writeMadeFile(u"/dev/null"_s, pdf, {})), u"done"_s);
}

void TestFile::aTerminalTakesAllPieceByPiece()
{
#ifdef Q_OS_UNIX
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || ::grantpt(terminal) != 0 || ::unlockpt(terminal) != 0)
        QSKIP("Needs a pseudo terminal");
    const QString device = QString::fromLocal8Bit(::ptsname(terminal));
    constexpr qsizetype size = 200'000; // far more than its buffer takes at once
    qsizetype taken = 0;
    std::jthread reader([terminal, &taken] {
        constexpr int patience = 20'000; // ms
        std::array<char, 1024> piece {};
        while (taken < size) {
            pollfd ready {.fd = terminal, .events = POLLIN, .revents = 0};
            if (::poll(&ready, 1, patience) <= 0)
                break;
            const auto count = ::read(terminal, piece.data(), piece.size());
            if (count <= 0)
                break;
            taken += count;
        }
    });
    const QString written = codeOf(writeMadeFile(device, QByteArray(size, 'x'), {}));
    reader.join();
    ::close(terminal);
    QCOMPARE(written, u"done"_s);
    QCOMPARE(taken, size);
#else
    QSKIP("Needs a pseudo terminal");
#endif
}

// The only copy of somebody's work goes to a file or nowhere.
void TestFile::savesNothingToADevice()
{
    if (!QFile::exists(u"/dev/null"_s))
        QSKIP("Needs /dev/null");
    const auto written = writeFile(u"/dev/null"_s, "work");
    QCOMPARE(codeOf(written), u"NotAFile"_s);
    QCOMPARE(written.error().arguments, QStringList {u"device"_s});
}

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"
