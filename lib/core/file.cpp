// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file.h"

#include "core/fileowner.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qint64 pieceSize = 64 * 1024; // of a file whose size the system does not tell, in bytes
constexpr qint64 headSize = 4096; // what a file's kind is told from, in bytes
constexpr qint64 tailSize = 1024; // in which the end of a PDF stands, in bytes
constexpr QByteArrayView pdfHead = "%PDF-";
constexpr int mostLinks = 40; // that are followed: as many as Linux follows

QString mebibytes(qint64 bytes)
{
    return QString::number((bytes + 1024 * 1024 - 1) / (1024 * 1024));
}

Issue fileIssue(Issue::Code code, const QString &path, const QStringList &arguments = {})
{
    return {.code = code, .place = {.file = path}, .arguments = arguments};
}

bool isResource(const QString &path)
{
    return path.startsWith(u':');
}

// What stands at a path that is no regular file, in the words of Issue::Code::NotAFile; empty for files and for
// nothing.
#ifdef Q_OS_UNIX
QString otherThanFile(const struct stat &status)
{
    if (S_ISREG(status.st_mode))
        return {};
    if (S_ISDIR(status.st_mode))
        return u"folder"_s;
    if (S_ISFIFO(status.st_mode))
        return u"pipe"_s;
    return S_ISSOCK(status.st_mode) ? u"socket"_s : u"device"_s;
}

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status {};
    if (path.contains(QChar::Null) || ::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return status;
}

QString otherThanFile(const QString &path)
{
    const auto status = statusOf(path);
    return status && !isResource(path) ? otherThanFile(*status) : QString();
}
#else
QString otherThanFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return u"folder"_s;
    return info.exists() && !info.isFile() ? u"device"_s : QString();
}
#endif

// Opens for reading without waiting for anybody: a pipe may have taken the place of the file that was looked at.
std::expected<void, Issue> openForReading(QFile &file, const QString &path)
{
    if (path.contains(QChar::Null))
        return std::unexpected(fileIssue(Issue::Code::CannotOpen, path, {qt_error_string(ENOENT)}));
    if (const QString other = otherThanFile(path); !other.isEmpty())
        return std::unexpected(fileIssue(Issue::Code::NotAFile, path, {other}));
#ifdef Q_OS_UNIX
    if (!isResource(path)) {
        const int descriptor =
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        if (descriptor < 0)
            return std::unexpected(fileIssue(Issue::Code::CannotOpen, path, {qt_error_string(errno)}));
        (void)file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
        struct stat status {};
        const QString other = ::fstat(descriptor, &status) == 0 ? otherThanFile(status) : QString();
        if (!other.isEmpty())
            return std::unexpected(fileIssue(Issue::Code::NotAFile, path, {other}));
        return {};
    }
#endif
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(fileIssue(Issue::Code::CannotOpen, path, {file.errorString()}));
    return {};
}

Result<QByteArray> readUpTo(const QString &path, qint64 limit)
{
    QFile file;
    if (const auto opened = openForReading(file, path); !opened)
        return std::unexpected(opened.error());
    QByteArray bytes;
    while (bytes.size() < limit) {
        const qint64 left = std::max(file.size() - bytes.size(), pieceSize);
        const QByteArray piece = file.read(std::min(left, limit - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(fileIssue(Issue::Code::CannotOpen, path, {file.errorString()}));
    return bytes;
}

/// Returns what tells the kind of the file: its head, and the end of what begins like a PDF.
Result<QByteArray> readForKind(const QString &path)
{
    auto bytes = readUpTo(path, headSize);
    if (!bytes || !bytes->startsWith(pdfHead))
        return bytes;
    QFile file;
    if (const auto opened = openForReading(file, path); !opened)
        return std::unexpected(opened.error());
    if (file.size() > headSize && file.seek(std::max(headSize, file.size() - tailSize)))
        *bytes += file.read(tailSize);
    return bytes;
}

/// Returns where a file lies that is written to @p path: behind all links, those that lead to nothing included.
QString destinationOf(const QString &path)
{
    QFileInfo info(path);
    for (int followed = 0; info.isSymLink() && followed < mostLinks; ++followed)
        info = QFileInfo(info.symLinkTarget());
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QString() : QString(folder + u'/' + info.fileName());
}

bool standsIn(const QString &destination, const QStringList &folders)
{
    const QString folder = QFileInfo(destination).path();
    return std::ranges::any_of(
        folders, [&folder](const QString &each) { return QFileInfo(each).canonicalFilePath() == folder; });
}

QString kindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty: return u"empty"_s;
    case FileKind::Pdf: return u"pdf"_s;
    case FileKind::Png: return u"png"_s;
    case FileKind::Svg: return u"svg"_s;
    case FileKind::Json: return u"json"_s;
    case FileKind::Text: return u"text"_s;
    case FileKind::Other: return u"other"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

#ifdef Q_OS_UNIX
bool isCharacterDevice(const QString &path)
{
    const auto status = statusOf(path);
    return status && !isResource(path) && S_ISCHR(status->st_mode);
}

/// Returns the number of the error; 0 when the device takes more.
int waitUntilWritable(int descriptor)
{
    pollfd device {.fd = descriptor, .events = POLLOUT, .revents = 0};
    return ::poll(&device, 1, -1) < 0 && errno != EINTR ? errno : 0;
}

std::expected<void, Issue> writeDevice(const QString &path, QByteArrayView bytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return std::unexpected(writeIssue(path, errno));
    int error = 0;
    while (!bytes.isEmpty() && error == 0) {
        const auto written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno == EAGAIN)
            error = waitUntilWritable(descriptor); // a terminal takes a piece at a time
        else if (errno != EINTR)
            error = errno;
    }
    if (::close(descriptor) != 0 && error == 0)
        error = errno;
    if (error != 0)
        return std::unexpected(writeIssue(path, error));
    return {};
}
#endif

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const qint64 size = QFileInfo(path).size();
    auto bytes = size > limit && otherThanFile(path).isEmpty() ? Result<QByteArray>(QByteArray(1, '\0'))
                                                               : readUpTo(path, limit + 1);
    if (!bytes)
        return bytes;
    if (const qint64 found = std::max<qint64>(size, bytes->size()); found > limit)
        return std::unexpected(fileIssue(Issue::Code::FileTooLarge, path, {mebibytes(found), mebibytes(limit)}));
    return bytes;
}

Issue writeIssue(const QString &path, int systemError)
{
    const bool isFull = systemError == ENOSPC
#ifdef EDQUOT
        || systemError == EDQUOT
#endif
        ;
    return isFull ? fileIssue(Issue::Code::DiskFull, path)
                  : fileIssue(Issue::Code::CannotWrite, path, {qt_error_string(systemError)});
}

std::expected<void, Issue> writeFile(const QString &path, const QByteArray &bytes)
{
    if (const QString other = otherThanFile(path); !other.isEmpty())
        return std::unexpected(fileIssue(Issue::Code::NotAFile, path, {other}));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        keepOwner(file.handle(), path);
        if (file.write(bytes) == bytes.size() && file.commit())
            return {};
    }
    // QSaveFile keeps the sentence and not the number of the error.
    if (file.errorString() == qt_error_string(ENOSPC))
        return std::unexpected(writeIssue(path, ENOSPC));
    return std::unexpected(fileIssue(Issue::Code::CannotWrite, path, {file.errorString()}));
}

bool isSameFile(const QString &left, const QString &right)
{
    if (left.isEmpty() || right.isEmpty() || isResource(left) || isResource(right))
        return false;
    const QString canonical = QFileInfo(left).canonicalFilePath();
    if (!canonical.isEmpty() && canonical == QFileInfo(right).canonicalFilePath())
        return true;
#ifdef Q_OS_UNIX
    const auto first = statusOf(left);
    const auto second = statusOf(right);
    return first && second && first->st_dev == second->st_dev && first->st_ino == second->st_ino;
#else
    return false;
#endif
}

FileKind fileKind(const QByteArray &bytes)
{
    QByteArray head = bytes.left(headSize);
    if (head.startsWith(pdfHead)) {
        if (bytes.last(std::min<qsizetype>(bytes.size(), tailSize)).contains("%%EOF"))
            return FileKind::Pdf;
        return head.contains('\0') || !head.isValidUtf8() ? FileKind::Other : FileKind::Text;
    }
    if (head.startsWith("\x89PNG"))
        return FileKind::Png;
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head = head.trimmed();
    if (head.isEmpty())
        return FileKind::Empty;
    if (head.startsWith('{') || head.startsWith('['))
        return FileKind::Json;
    if (head.startsWith('<') && head.contains("<svg"))
        return FileKind::Svg;
    return head.contains('\0') ? FileKind::Other : FileKind::Text;
}

std::expected<void, Issue> mayReplace(const QString &path, const QByteArray &bytes, const Replacing &replacing)
{
    const QString destination = destinationOf(path);
    for (const QString &input : replacing.inputs) {
        if (isSameFile(path, input) || (!destination.isEmpty() && destination == destinationOf(input)))
            return std::unexpected(fileIssue(Issue::Code::OverwritesInput, path, {input}));
    }
    if (destination.endsWith(".json"_L1, Qt::CaseInsensitive) && standsIn(destination, replacing.folders))
        return std::unexpected(fileIssue(Issue::Code::AmongLibraryFiles, path));
    if (replacing.otherKinds || !QFileInfo::exists(path) || !otherThanFile(path).isEmpty())
        return {};
    const auto found = readForKind(path);
    if (!found)
        return {}; // unreadable, so that writing says what is wrong, or fit to be replaced
    const FileKind old = fileKind(*found);
    const FileKind wanted = fileKind(bytes);
    if (old == FileKind::Empty || old == wanted)
        return {};
    return std::unexpected(fileIssue(Issue::Code::OtherKindOfFile, path, {kindName(old), kindName(wanted)}));
}

std::expected<void, Issue> writeMadeFile(const QString &path, const QByteArray &bytes, const Replacing &replacing)
{
    if (const auto may = mayReplace(path, bytes, replacing); !may)
        return may;
#ifdef Q_OS_UNIX
    if (isCharacterDevice(path))
        return writeDevice(path, bytes);
#endif
    return writeFile(path, bytes);
}

} // namespace lotse
