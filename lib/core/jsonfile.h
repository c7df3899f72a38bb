// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

namespace lotse {

/// Limit of what is read from a file.
inline constexpr qint64 maximumFileSize = 64 * 1024 * 1024; // bytes

/// Reads the bytes of @p path. Errors: CannotOpen, FileTooLarge (found before it is read).
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

/// Reads @p path and parses it. Errors: those of parseJson, CannotOpen, FileTooLarge.
[[nodiscard]] Result<JsonValue> readJsonFile(const QString &path);

/// Writes @p bytes to @p path so that either the old or the new file is there (QSaveFile; symbolic links are followed).
/// Error: CannotWrite.
[[nodiscard]] std::expected<void, Issue> writeFile(const QString &path, const QByteArray &bytes);

} // namespace lotse
