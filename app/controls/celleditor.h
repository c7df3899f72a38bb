// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QWidget;

namespace lotse {

/// The editor of a table's cell.
struct CellEditor
{
    QAbstractItemView *view = nullptr; ///< nullptr = none
    QWidget *editor = nullptr; ///< nullptr where the view itself is meant

    /// Returns the view and the editor in which @p widget lies.
    [[nodiscard]] static CellEditor around(QWidget *widget);
};

} // namespace lotse
