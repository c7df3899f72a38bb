// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/systemlock.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace lotse {

namespace {

constexpr qsizetype longestText = 4096;
constexpr int attempts = 16; // against programs that remove the file at the same moment

/// True if @p file is still the one that @p descriptor has open.
bool isSameFile(int descriptor, const QString &file)
{
    struct stat opened {};
    struct stat there {};
    return fstat(descriptor, &opened) == 0 && lstat(QFile::encodeName(file).constData(), &there) == 0
        && opened.st_dev == there.st_dev && opened.st_ino == there.st_ino;
}

QByteArray textOf(int descriptor)
{
    QByteArray text(longestText, Qt::Uninitialized);
    const ssize_t length = pread(descriptor, text.data(), std::size_t(longestText), 0);
    text.truncate(std::max<qsizetype>(0, length));
    return text;
}

struct Opened
{
    int descriptor = -1;
    bool made = false; ///< by this call
    bool writable = true;
};

Opened openLock(const QString &file)
{
    const QByteArray name = QFile::encodeName(file);
    // A link in the place of the lock would lead the writing elsewhere.
    constexpr int flags = O_CLOEXEC | O_NOFOLLOW;
    constexpr mode_t mode = 0666;
    if (const int made = open(name.constData(), flags | O_RDWR | O_CREAT | O_EXCL, mode); made >= 0)
        return {.descriptor = made, .made = true};
    if (errno != EEXIST)
        return {};
    if (const int found = open(name.constData(), flags | O_RDWR); found >= 0)
        return {.descriptor = found};
    // The lock of another person: it can be asked for, and its file be replaced.
    return {.descriptor = open(name.constData(), flags | O_RDONLY), .writable = false};
}

} // namespace

SystemLock::SystemLock(int descriptor, const QString &file) : m_descriptor(descriptor), m_file(file) { }

SystemLock::SystemLock(SystemLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_file(std::move(other.m_file)),
      m_found(std::move(other.m_found))
{
}

SystemLock &SystemLock::operator=(SystemLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_file, other.m_file);
    std::swap(m_found, other.m_found);
    return *this;
}

SystemLock::~SystemLock()
{
    // Removed while it is held: whoever opened it meanwhile finds that it is no longer the file of that name.
    if (m_descriptor >= 0 && !lost())
        unlink(QFile::encodeName(m_file).constData());
    leave();
}

std::expected<SystemLock, SystemLock::Refusal> SystemLock::take(const QString &file)
{
    QByteArray found;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Opened opened = openLock(file);
        if (opened.descriptor < 0) {
            if (errno == ENOENT && attempt + 1 < attempts)
                continue; // removed between the two calls, or the folder is gone
            return std::unexpected(Refusal::NotWritable);
        }
        SystemLock lock(opened.descriptor, file);
        if (flock(opened.descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            if (reason != EWOULDBLOCK && opened.made)
                return lock; // without locks of the system, the file alone is the sign
            lock.leave();
            return std::unexpected(reason == EWOULDBLOCK ? Refusal::Held : Refusal::Unsupported);
        }
        if (!isSameFile(opened.descriptor, file)) {
            lock.leave();
            continue;
        }
        if (found.isEmpty())
            found = textOf(opened.descriptor);
        if (opened.writable) {
            lock.m_found = found;
            return lock;
        }
        // Nobody holds it any more, but only its owner may write it: a new file takes its place.
        if (unlink(QFile::encodeName(file).constData()) != 0) {
            lock.leave();
            return std::unexpected(Refusal::NotWritable);
        }
    }
    return std::unexpected(Refusal::NotWritable);
}

std::expected<SystemLock, SystemLock::Refusal> SystemLock::takeOver(const QString &file)
{
    if (unlink(QFile::encodeName(file).constData()) != 0 && errno != ENOENT)
        return std::unexpected(Refusal::NotWritable);
    return take(file);
}

void SystemLock::write(const QByteArray &text)
{
    const QByteArray kept = text.first(std::min(text.size(), longestText));
    // A lock without a name in it still locks.
    if (pwrite(m_descriptor, kept.constData(), std::size_t(kept.size()), 0) == kept.size())
        (void)!ftruncate(m_descriptor, kept.size());
}

bool SystemLock::lost() const
{
    return !isSameFile(m_descriptor, m_file);
}

void SystemLock::leave()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
    m_descriptor = -1;
}

QByteArray lockText(const QString &file)
{
    const int descriptor = open(QFile::encodeName(file).constData(), O_CLOEXEC | O_NOFOLLOW | O_RDONLY | O_NONBLOCK);
    if (descriptor < 0)
        return {};
    const QByteArray text = textOf(descriptor);
    close(descriptor);
    return text;
}

QString systemUserName()
{
    std::vector<char> buffer(1U << 14U);
    struct passwd entry {};
    struct passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr)
        return qEnvironmentVariable("USER");
    // The full name ends at the first comma; after it come room and telephone.
    const QString full = QString::fromLocal8Bit(entry.pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(entry.pw_name) : full;
}

} // namespace lotse
