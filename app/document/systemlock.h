// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace lotse {

/// A file that the system holds for this program: it lets go when the program ends, however it ends, whatever its
/// number is called inside a sandbox, and on network folders that carry locks for other computers too. The file is
/// removed with this object. All calls of the system for it are in systemlock.cpp (POSIX: flock; on Windows that is a
/// file opened without sharing and with FILE_FLAG_DELETE_ON_CLOSE).
class SystemLock final
{
public:
    enum class Refusal {
        Held, ///< by another program, or by another lock of this one
        NotWritable, ///< the file can't be made
        Unsupported, ///< the file is there, but its file system knows no locks: nobody can tell whether it is in use
    };

    /// Takes the lock @p file, which is made if need be.
    [[nodiscard]] static std::expected<SystemLock, Refusal> take(const QString &file);
    /// The same, away from whoever holds it: they find that their lock is lost().
    [[nodiscard]] static std::expected<SystemLock, Refusal> takeOver(const QString &file);

    SystemLock(SystemLock &&other) noexcept;
    SystemLock &operator=(SystemLock &&other) noexcept;
    SystemLock(const SystemLock &) = delete;
    SystemLock &operator=(const SystemLock &) = delete;
    ~SystemLock();

    /// What the file held when it was taken: of a program that died, or of a computer that we can't see.
    [[nodiscard]] const QByteArray &found() const { return m_found; }
    /// Writes who holds the lock.
    void write(const QByteArray &text);
    /// True if the file is gone or another one: somebody took the lock over.
    [[nodiscard]] bool lost() const;
    /// Lets go without removing the file.
    void leave();

private:
    SystemLock(int descriptor, const QString &file);

    int m_descriptor = -1;
    QString m_file;
    QByteArray m_found;
};

/// Returns what the lock file @p file says; at most 4 KiB.
[[nodiscard]] QByteArray lockText(const QString &file);
/// Returns how the person at this computer is called by the system: the full name, else that of the account.
[[nodiscard]] QString systemUserName();

} // namespace lotse
