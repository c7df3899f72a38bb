// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/table.h"

#include <QStringList>

namespace lotse {

inline TableCell textCell(const QString &text)
{
    return text.isEmpty() ? TableCell() : TableCell {.kind = TableCell::Kind::Text, .text = text};
}

inline TableSheet sheetOf(const QList<QStringList> &rows)
{
    TableSheet sheet {.name = QStringLiteral("Fragebogen")};
    for (const QStringList &row : rows) {
        QList<TableCell> cells;
        for (const QString &text : row)
            cells.append(textCell(text));
        sheet.rows.append(cells);
    }
    return sheet;
}

inline ClaimValue level(const QString &id)
{
    return {.kind = ClaimValue::Kind::Level, .level = id, .number = {}};
}

inline ClaimValue number(double low, double likely, double high)
{
    return {.kind = ClaimValue::Kind::Number, .level = {}, .number = {.low = low, .likely = likely, .high = high}};
}

} // namespace lotse
