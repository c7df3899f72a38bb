// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "tables/archiveparts.h"

namespace lotse {

/// The largest table that is read, in bytes.
inline constexpr qint64 largestTable = 16 * 1024 * 1024;

/// Reads a table from @p bytes: a workbook (XLSX, also with macros, which are not looked at) or CSV; what it is, the
/// bytes tell. Of formulas only the result counts that is stored beside them, hidden sheets are read and marked, what
/// is merged shows in each of its cells. @p file only names it in errors, nothing outside of the bytes is read. Errors:
/// EmptyFile, FileTooLarge, NotATable, DamagedTable, LockedTable, TableTooLarge, UnpackedTooLarge.
[[nodiscard]] Result<Table> readTable(const QByteArray &bytes, const QString &file, const ArchiveLimits &limits = {});

} // namespace lotse
