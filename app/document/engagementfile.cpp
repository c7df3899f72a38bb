// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementfile.h"

#include "core/file.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QGuiApplication>

#include <chrono>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Programs that save write, rename and touch in a row; a folder may be busy without end.
constexpr std::chrono::milliseconds settling {150};

} // namespace

EngagementFile::EngagementFile(const QString &path, EngagementLock lock, const QByteArray &fingerprint)
    : m_path(path), m_resolved(EngagementLock::resolved(path)), m_lock(std::move(lock)), m_fingerprint(fingerprint),
      m_seen(fingerprint), m_held(m_lock.state() == EngagementLock::State::Held)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settling);
    connect(&m_timer, &QTimer::timeout, this, &EngagementFile::look);
    const auto later = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this, later] {
        // What is written within the same tick of the system's clock has the same times.
        m_sight = {};
        later();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
    // Network folders don't tell what other computers do.
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(application, &QGuiApplication::applicationStateChanged, this, later);
    watch();
    // It may have been written once more since it was read.
    m_timer.start();
}

QByteArray EngagementFile::fingerprintOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

EngagementFile::Sight EngagementFile::sight() const
{
    const QString place = EngagementLock::resolved(m_path);
    const QFileInfo info(place);
    return {place, info.exists(), info.size(), info.lastModified(), info.fileTime(QFile::FileMetadataChangeTime)};
}

void EngagementFile::watch()
{
    // A file that was replaced is another one to the system; the folder tells of that.
    const QString folder = QFileInfo(m_resolved).absolutePath();
    const QString folderOfLink = QFileInfo(m_path).absolutePath();
    for (const QString &path : {m_resolved, folder, folderOfLink}) {
        if (!m_watcher.files().contains(path) && !m_watcher.directories().contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

FileChange EngagementFile::change()
{
    m_sight = sight();
    if (!m_sight.exists) {
        // What was never there is not gone.
        m_change = m_fingerprint.isEmpty() ? FileChange::None : FileChange::Gone;
        m_seen.clear();
        return m_change;
    }
    const auto bytes = readFile(m_sight.place);
    m_seen = bytes ? fingerprintOf(*bytes) : QByteArray();
    if (!bytes)
        m_change = FileChange::Unreadable;
    else
        m_change = m_seen == m_fingerprint && m_sight.place == m_resolved ? FileChange::None : FileChange::Replaced;
    return m_change;
}

bool EngagementFile::leadsElsewhere() const
{
    return EngagementLock::resolved(m_path) != m_resolved;
}

void EngagementFile::acknowledge(const QByteArray &fingerprint)
{
    m_fingerprint = fingerprint;
    m_seen = fingerprint;
    m_change = FileChange::None;
    // It may have been written once more since it was read.
    m_sight = {};
    m_timer.start();
}

void EngagementFile::look()
{
    watch();
    if (m_held && m_lock.state() == EngagementLock::State::HeldByOther) {
        m_held = false;
        emit lockLost();
    }
    if (sight() == m_sight)
        return;
    const FileChange before = m_change;
    const QByteArray seen = m_seen;
    const FileChange now = change();
    if (now != before || seen != m_seen)
        emit changed(now);
}

std::expected<void, Issue> EngagementFile::write(const QByteArray &bytes, bool overwrite)
{
    if (m_lock.state() == EngagementLock::State::HeldByOther) {
        Issue issue {
            .code = Issue::Code::LockedByOther, .place = {.file = m_path}, .arguments = {m_lock.holder().computer}};
        return std::unexpected(std::move(issue));
    }
    // One that is gone loses nothing by being written again; of the one that a link led to before, nobody knows.
    const FileChange found = change();
    const bool known = found == FileChange::None || (found == FileChange::Gone && !leadsElsewhere());
    if (!overwrite && !known) {
        Issue issue {.code = Issue::Code::CannotWrite,
                     .place = {.file = m_path},
                     .arguments = {tr("another program changed it since it was read")}};
        return std::unexpected(std::move(issue));
    }
    if (bytes.size() > maximumFileSize) { // nobody could open it again
        constexpr qint64 mebibyte = 1024 * 1024;
        Issue issue {.code = Issue::Code::TooLargeToWrite,
                     .place = {.file = m_path},
                     .arguments = {QString::number((bytes.size() + mebibyte - 1) / mebibyte),
                                   QString::number(maximumFileSize / mebibyte)}};
        return std::unexpected(std::move(issue));
    }
    // Not through the link, which may be turned at any moment: the lock and the comparison are those of this file.
    if (auto written = writeFile(m_resolved, bytes); !written) {
        written.error().place.file = m_path;
        return written;
    }
    m_fingerprint = fingerprintOf(bytes);
    m_seen = m_fingerprint;
    m_change = FileChange::None;
    watch();
    // Another program may have written since.
    m_sight = {};
    m_timer.start();
    return {};
}

} // namespace lotse
