// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/neededwidth.h"

#include "app/words/wordbreaks.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace lotse {

namespace {

constexpr QChar softHyphen(u'\u00AD');

} // namespace

int neededWidth(const QTableView &table, int column, WidestText widest)
{
    // Layouts measure in fractions: a width that was rounded down cuts the last letters.
    const QFontMetricsF metrics(table.font());
    const QString head = table.model()->headerData(column, Qt::Horizontal).toString();
    double most = QFontMetricsF(table.horizontalHeader()->font()).horizontalAdvance(head);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QString text = table.model()->index(row, column).data().toString();
        for (const QString &part : widest == WidestText::Line ? QStringList(text) : text.split(u' ')) {
            const QStringList pieces =
                widest == WidestText::Piece ? withWordBreaks(part).split(softHyphen) : QStringList(part);
            for (const QString &piece : pieces)
                most =
                    std::max(most, metrics.horizontalAdvance(&piece == &pieces.last() ? piece : QString(piece + u'-')));
        }
    }
    return int(std::ceil(most)) + 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
}

} // namespace lotse
