// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/engagementlock.h"
#include "core/issue.h"

#include <QByteArray>
#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace lotse {

/// What happened to the file of the open engagement since it was last read or written.
enum class FileChange {
    None,
    Replaced, ///< it holds something else
    Gone, ///< deleted, renamed, or its folder is gone
    Unreadable,
};

/// The file of the open engagement: its lock, what it held when it was last read or written, and what other programs do
/// to it. Contents are compared, not times: what was merely touched or written once more is as it was.
class EngagementFile final : public QObject
{
    Q_OBJECT

public:
    /// @p fingerprint is that of what was read from @p path; empty = nothing was read from it yet.
    EngagementFile(const QString &path, EngagementLock lock, const QByteArray &fingerprint);

    [[nodiscard]] QString path() const { return m_path; }
    /// The file itself, behind the links of path() as they were when it was opened: what is locked, compared and
    /// written.
    [[nodiscard]] QString resolved() const { return m_resolved; }
    /// True if the links of path() lead to another file by now.
    [[nodiscard]] bool leadsElsewhere() const;
    [[nodiscard]] const EngagementLock &lock() const { return m_lock; }
    [[nodiscard]] QByteArray fingerprint() const { return m_fingerprint; }
    /// Reads the file and compares. Remembers the answer, so that changed() tells each change once.
    [[nodiscard]] FileChange change();
    /// Takes what has @p fingerprint as known: the next writing may replace it. What the file holds besides is told.
    void acknowledge(const QByteArray &fingerprint);
    /// Writes @p bytes. Errors: LockedByOther; CannotWrite, too where another program changed the file (change()
    /// tells) and @p overwrite does not say that this may go.
    [[nodiscard]] std::expected<void, Issue> write(const QByteArray &bytes, bool overwrite);
    /// The fingerprint of @p bytes.
    [[nodiscard]] static QByteArray fingerprintOf(const QByteArray &bytes);

signals:
    /// Another program changed the file.
    void changed(lotse::FileChange change);
    /// Another program took the lock over.
    void lockLost();

private:
    /// What a look at the folder tells of a file.
    struct Sight
    {
        QString place; ///< where its links lead
        bool exists = false;
        qint64 size = 0;
        QDateTime modified;
        QDateTime status; ///< renaming another file to this name changes only that

        bool operator==(const Sight &) const = default;
    };

    [[nodiscard]] Sight sight() const;
    void watch();
    void look();

    QString m_path;
    QString m_resolved;
    EngagementLock m_lock;
    QByteArray m_fingerprint;
    QByteArray m_seen; ///< fingerprint of what change() found last
    FileChange m_change = FileChange::None; ///< that was told
    Sight m_sight; ///< of what change() read last; an empty one has the next look read in any case
    bool m_held = false; ///< the lock, when it was last looked at
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};

} // namespace lotse
