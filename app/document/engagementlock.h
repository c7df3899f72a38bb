// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <memory>

class QLockFile;

namespace lotse {

/// Who edits an engagement, as far as the lock file tells.
struct LockHolder
{
    QString user; ///< empty where the file system does not know
    QString computer;
    QDateTime since;
};

/// Keeps a second program from editing the same engagement: a hidden file beside it, held while it is open and removed
/// with this object. The lock of a program that died on this computer is taken over.
class EngagementLock final
{
public:
    enum class State {
        Held, ///< this program may write
        HeldByOther, ///< see holder()
        NotWritable, ///< the folder or the file can only be read
    };

    explicit EngagementLock(const QString &path);
    ~EngagementLock();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const LockHolder &holder() const { return m_holder; }
    /// The path of the lock file of the engagement @p path.
    [[nodiscard]] static QString fileOf(const QString &path);

private:
    std::unique_ptr<QLockFile> m_lock;
    State m_state = State::NotWritable;
    LockHolder m_holder;
};

} // namespace lotse
