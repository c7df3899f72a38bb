// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/library.h"

#include <QByteArray>
#include <QStringList>

namespace lotse {

/// Where the files of the library lie: the folders that are only read, and the user's own folder that overlays them.
class ProfileStore final
{
public:
    ProfileStore(QStringList baseFolders, QString overlayFolder);

    /// Returns all folders in the order of loadLibrary.
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] const QString &overlayFolder() const { return m_overlay; }
    [[nodiscard]] LoadedLibrary load() const { return loadLibrary(folders()); }

    /// Returns the path that counts for the profile @p id: the user's own, else the shipped one; empty if there is
    /// none.
    [[nodiscard]] QString path(const QString &id) const;
    [[nodiscard]] QString shippedPath(const QString &id) const;
    [[nodiscard]] QString ownPath(const QString &id) const;
    [[nodiscard]] bool hasOwn(const QString &id) const;
    /// Returns the path of a file beside the profiles ("criteria.json").
    [[nodiscard]] QString sharedPath(const QString &name) const;
    /// Returns the shared files that exist, in the order in which people think of them.
    [[nodiscard]] QStringList sharedFiles() const;

    /// Returns the bytes of @p path. Errors: CannotOpen, FileTooLarge.
    [[nodiscard]] static Result<QByteArray> read(const QString &path);
    /// Writes the user's own version of the profile @p id, the folder too if need be. Error: CannotWrite.
    [[nodiscard]] std::expected<void, Issue> save(const QString &id, const QByteArray &text) const;
    /// Removes the user's own version. Error: CannotWrite.
    [[nodiscard]] std::expected<void, Issue> removeOwn(const QString &id) const;

private:
    QStringList m_bases;
    QString m_overlay;
};

} // namespace lotse
