// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/library.h"
#include "core/libraryloader.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace lotse {

/// Where the files of the library lie: the folders that are only read, and the user's own folder that overlays them.
class ProfileStore final
{
public:
    ProfileStore(QStringList baseFolders, QString overlayFolder);

    /// Remembers which profiles of @p library stand in files that are not named after them: a profile's file is the one
    /// that it was read from.
    void learn(const Library &library);

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
    /// True if the user's own version is there and does not hold @p known: another program wrote it.
    [[nodiscard]] bool isOwnChanged(const QString &id, const QByteArray &known) const;
    /// Returns the path of a file beside the profiles ("criteria.json").
    [[nodiscard]] QString sharedPath(const QString &name) const;
    /// Returns the shared files that exist, in the order in which people think of them.
    [[nodiscard]] QStringList sharedFiles() const;

    /// Returns the bytes of @p path. Errors: those of readFile.
    [[nodiscard]] static Result<QByteArray> read(const QString &path);
    /// Writes the user's own version of the profile @p id, the folder too if need be. Errors: those of writeFile, and
    /// InvalidId for what cannot be the name of a file.
    [[nodiscard]] std::expected<void, Issue> save(const QString &id, const QByteArray &text) const;
    /// Removes the user's own version. Error: CannotWrite.
    [[nodiscard]] std::expected<void, Issue> removeOwn(const QString &id) const;

private:
    [[nodiscard]] bool isInOverlay(const QString &path) const;

    QStringList m_bases;
    QString m_overlay;
    QHash<QString, QString> m_otherNames; ///< files of profiles that are not named after their ids
};

} // namespace lotse
