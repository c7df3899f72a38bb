// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace lotse {

/// What the widest text of a column is measured by: as it is, broken into words, or also at the joints of long words
/// (withWordBreaks(), which the delegate then has to draw).
enum class WidestText { Line, Word, Piece };

/// Returns the width in pixels that @p column of @p table needs for its head and for the widest of its texts.
[[nodiscard]] int neededWidth(const QTableView &table, int column, WidestText widest);

} // namespace lotse
