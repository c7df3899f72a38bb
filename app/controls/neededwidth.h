// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace lotse {

/// What the widest text of a column is measured by.
enum class WidestText { Line, Word };

/// Returns the width in pixels that @p column of @p table needs for its head and for the widest of its texts, as they
/// are or broken into words.
[[nodiscard]] int neededWidth(const QTableView &table, int column, WidestText widest);

} // namespace lotse
