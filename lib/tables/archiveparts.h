// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QByteArray>
#include <QHash>

#include <memory>

struct zip;

namespace lotse {

/// What is unpacked of one archive at most, whatever it says of itself: only what really comes out counts.
struct ArchiveLimits
{
    int parts = 4096;
    qint64 partBytes = 48 * 1024 * 1024;
    qint64 allBytes = 96 * 1024 * 1024;
    qint64 freeBytes = 4 * 1024 * 1024; ///< up to here a part may be packed as tightly as it likes
    qint64 ratio = 250; ///< beyond, unpacked to packed
};

/// The parts of an archive (ZIP) in memory, by their names. Names are keys and nothing else: no path is made from them,
/// nothing is written. Small and large letters are the same, as in Office documents.
class ArchiveParts final
{
public:
    /// Errors: DamagedTable (also where two parts have one name), TableTooLarge.
    [[nodiscard]] static Result<ArchiveParts> open(const QByteArray &bytes, const QString &file,
                                                   const ArchiveLimits &limits = {});

    [[nodiscard]] bool contains(const QString &name) const { return m_places.contains(name.toCaseFolded()); }
    /// Returns the part @p name, unpacked. Errors: DamagedTable, LockedTable, UnpackedTooLarge.
    [[nodiscard]] Result<QByteArray> read(const QString &name);
    /// Returns the name under which errors speak of the archive.
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    ArchiveParts() = default;
    [[nodiscard]] std::unexpected<Issue> fault(Issue::Code code, const QStringList &arguments = {}) const;

    QByteArray m_bytes; // before the archive, which reads them to its end
    std::unique_ptr<zip, Discard> m_archive;
    QString m_file;
    ArchiveLimits m_limits;
    QHash<QString, quint64> m_places;
    qint64 m_unpacked = 0;
};

} // namespace lotse
