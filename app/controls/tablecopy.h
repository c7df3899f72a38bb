// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/copymenu.h"

class QTableView;

namespace lotse {

/// Lets the rows of a table be copied for spreadsheets and letters, with the heads of the columns, as the table shows
/// them: Ctrl+C the selected rows (all where none is), Ctrl+Shift+C all.
class TableCopy final : public CopyMenu
{
    Q_OBJECT

public:
    explicit TableCopy(QTableView &table);

private:
    enum class Rows { Selected, All };
    void copy(Rows rows);
    [[nodiscard]] QList<int> shownRows(Rows rows) const;

    QTableView &m_table;
};

} // namespace lotse
