// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/systemlock.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace lotse {

/// Who edits an engagement, as far as the lock file tells.
struct LockHolder
{
    QString user; ///< empty where it is not known
    QString computer;
    QDateTime since;
};

/// Keeps a second program from editing the same engagement: a hidden file beside it, held by the system while the
/// engagement is open and removed with this object. It lies beside the file itself, whatever links lead to it. The lock
/// of a program that died on this computer is taken without a question; one that names another computer is
/// HeldByOther even where the system does not hold it, because not every network folder carries locks.
class EngagementLock final
{
public:
    enum class State {
        Held, ///< this program may write
        HeldByOther, ///< see holder()
        NotWritable, ///< the folder or the file can only be read
    };
    enum class Wish {
        IfFree,
        TakeOver, ///< away from whoever holds it
    };

    explicit EngagementLock(const QString &path, Wish wish = Wish::IfFree);

    /// Finds out, too, whether another program took the lock over.
    [[nodiscard]] State state() const;
    [[nodiscard]] const LockHolder &holder() const;
    /// The file that the engagement @p path really is: links in its name and in its folders are followed.
    [[nodiscard]] static QString resolved(const QString &path);
    /// The path of the lock file of the engagement @p path.
    [[nodiscard]] static QString fileOf(const QString &path);

private:
    QString m_file;
    std::optional<SystemLock> m_lock;
    mutable State m_state = State::NotWritable;
    mutable LockHolder m_holder;
};

} // namespace lotse
