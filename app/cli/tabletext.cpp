// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tabletext.h"

#include "core/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Returns @p line without the spaces at its end.
QString trimmedAtEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

void TableText::addRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(visibleText(cell));
    m_rows.append(row);
}

QString TableText::text() const
{
    QList<qsizetype> widths;
    QStringList heads;
    for (const Column &column : m_columns) {
        widths.append(column.head.size());
        heads.append(column.head);
    }
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }

    const auto line = [this, &widths](const QStringList &cells) {
        QStringList padded;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString cell = cells.value(i);
            const bool right = m_columns.at(i).alignment == Alignment::Right;
            padded.append(right ? cell.rightJustified(widths.at(i)) : cell.leftJustified(widths.at(i)));
        }
        return QString(trimmedAtEnd(padded.join("  "_L1)) + u'\n');
    };

    QStringList rules;
    for (const qsizetype width : widths)
        rules.append(QString(width, u'─'));
    QString result = line(heads) + line(rules);
    for (const QStringList &row : m_rows)
        result += line(row);
    return result;
}

} // namespace lotse
