// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace lotse {

/// Returns @p rows as a table for spreadsheets: UTF-8 with byte order mark, semicolons, all cells quoted, lines ended
/// by CR LF (RFC 4180 but for the separator). Cells that a spreadsheet would take for a formula (they start with = + -
/// @, tab or CR) get an apostrophe in front: they are text.
[[nodiscard]] QByteArray writeCsv(const QList<QStringList> &rows);

/// Returns @p rows as text for the clipboard, from which spreadsheets take tables: tabs between the cells, LF behind
/// each row. Line ends and tabs inside a cell become spaces; what looks like a formula gets the apostrophe of writeCsv,
/// a cell that starts with a quotation mark is quoted.
[[nodiscard]] QString tabSeparated(const QList<QStringList> &rows);

/// Returns the rows of a table that a spreadsheet or a person wrote. Letters: UTF-8; UTF-16 or UTF-32 with byte order
/// mark; what is none of these is Windows-1252, or Mac OS Roman where the first line ends with CR alone, as the
/// spreadsheets of both systems write it. Lines end with CR LF, LF or CR. Separators: what a first line "sep=;" says
/// (it is no row), else the first semicolon, comma or tab behind @p anchor, in its row or, where that is a single cell,
/// in the next ones; semicolons without it. The apostrophe of writeCsv is taken away again. Never fails: what is no
/// table is rows of one cell.
[[nodiscard]] QList<QStringList> readCsv(const QByteArray &bytes, const QString &anchor);

/// The same of a table of which nothing is known: without a line "sep=" the separator is the one of semicolon, tab and
/// comma with which most of the first rows have the same number of cells, more than one.
[[nodiscard]] QList<QStringList> readCsv(const QByteArray &bytes);

} // namespace lotse
