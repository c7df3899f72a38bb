// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/neededwidth.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace lotse {

int neededWidth(const QTableView &table, int column, WidestText widest)
{
    // Layouts measure in fractions: a width that was rounded down cuts the last letters.
    const QFontMetricsF metrics(table.font());
    const QString head = table.model()->headerData(column, Qt::Horizontal).toString();
    double most = QFontMetricsF(table.horizontalHeader()->font()).horizontalAdvance(head);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QString text = table.model()->index(row, column).data().toString();
        for (const QString &part : widest == WidestText::Word ? text.split(u' ') : QStringList(text))
            most = std::max(most, metrics.horizontalAdvance(part));
    }
    return int(std::ceil(most)) + 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
}

} // namespace lotse
