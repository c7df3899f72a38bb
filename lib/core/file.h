// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QByteArray>

namespace lotse {

/// The largest file that is read, in bytes.
inline constexpr qint64 maximumFileSize = 64 * 1024 * 1024;

/// Reads the bytes of @p path: a regular file or a resource of at most @p limit bytes. Pipes, devices, sockets and
/// folders are refused instead of waited for. The only way in which the program opens a file for reading.
/// Errors: CannotOpen, NotAFile, FileTooLarge.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = maximumFileSize);

/// Writes @p bytes to @p path so that either the old or the new file is there (QSaveFile; symbolic links are followed).
/// The only way in which the program writes a file. Errors: CannotWrite, NotAFile, DiskFull.
[[nodiscard]] std::expected<void, Issue> writeFile(const QString &path, const QByteArray &bytes);

/// True if both paths lead to one file: through symbolic links, hard links or different spellings. False if one of them
/// is not there.
[[nodiscard]] bool isSameFile(const QString &left, const QString &right);

/// What a file holds, by its first bytes; a PDF by its last ones too, because a text can begin like one.
enum class FileKind { Empty, Pdf, Png, Svg, Json, Text, Other };
[[nodiscard]] FileKind fileKind(const QByteArray &bytes);

/// What a made file (report, table, picture) may take the place of.
struct Replacing
{
    QStringList inputs; ///< files that it is made from: never
    QStringList folders; ///< in which each JSON file is read together with the inputs: no new one comes there
    bool otherKinds = false; ///< files that hold something else than the new one: only when asked for
};

/// Returns what speaks against writing @p bytes to @p path. Errors: OverwritesInput, AmongLibraryFiles,
/// OtherKindOfFile.
[[nodiscard]] std::expected<void, Issue> mayReplace(const QString &path, const QByteArray &bytes,
                                                    const Replacing &replacing);

/// Writes a made file, after mayReplace(). Unlike writeFile() it also writes to character devices (/dev/null): there is
/// nothing to lose there. Errors: those of mayReplace() and writeFile().
[[nodiscard]] std::expected<void, Issue> writeMadeFile(const QString &path, const QByteArray &bytes,
                                                       const Replacing &replacing);

/// The issue for @p path that says why writing failed, from the number of the system's error: DiskFull or CannotWrite.
[[nodiscard]] Issue writeIssue(const QString &path, int systemError);

} // namespace lotse
