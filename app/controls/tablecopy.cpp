// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/tablecopy.h"

#include "core/csv.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>
#include <QSet>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace lotse {

TableCopy::TableCopy(QTableView &table) : CopyMenu(table), m_table(table)
{
    add(tr("&Copy selected rows"), QKeySequence::Copy, [this] { copy(Rows::Selected); });
    add(tr("Copy whole &table"), QKeySequence(u"Ctrl+Shift+C"_s), [this] { copy(Rows::All); });
}

QList<int> TableCopy::shownRows(Rows rows) const
{
    QSet<int> selected;
    if (rows == Rows::Selected) {
        for (const QModelIndex &index : m_table.selectionModel()->selectedIndexes())
            selected.insert(index.row());
    }
    QList<int> shown;
    for (int row = 0; row < m_table.model()->rowCount(); ++row) {
        if (!m_table.isRowHidden(row) && (selected.isEmpty() || selected.contains(row)))
            shown.append(row);
    }
    return shown;
}

void TableCopy::copy(Rows rows)
{
    const QAbstractItemModel &model = *m_table.model();
    QList<int> columns;
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        columns.append(column);
        heads.append(model.headerData(column, Qt::Horizontal).toString());
    }
    QList<QStringList> lines {heads};
    const QList<int> shown = shownRows(rows);
    for (const int row : shown) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(model.index(row, column).data().toString());
        lines.append(cells);
    }
    QGuiApplication::clipboard()->setText(tabSeparated(lines));
    tell(tr("%n row(s) are in the clipboard.", nullptr, int(shown.size())));
}

} // namespace lotse
