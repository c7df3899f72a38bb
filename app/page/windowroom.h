// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lotse {

/// How wide a window is. The limits hold for the base text size: larger text needs the small arrangement earlier.
enum class WindowWidth {
    Single, ///< below 1000 pixels: one column
    Narrow, ///< below 1100: side panels go below or behind a button
    Medium, ///< below 1320: the rail shows numbers only, heads are low
    Normal,
    Wide ///< from 1600: two pages of paper stand side by side
};

/// Returns the width of the window that @p widget belongs to.
[[nodiscard]] WindowWidth windowWidth(const QWidget &widget);
/// True if the window that @p widget belongs to is less than 700 pixels high.
[[nodiscard]] bool isWindowLow(const QWidget &widget);

} // namespace lotse
