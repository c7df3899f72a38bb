// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lotse {

struct Style;

/// Paints the cells of the comparison: rating circle, at most two short lines, marks at the right. Only weak cells are
/// tinted.
class RatingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RatingDelegate(QObject *parent = nullptr);

    /// Returns the height of a row, the same for all: two small lines.
    [[nodiscard]] static int rowHeight();
    [[nodiscard]] static int groupRowHeight();
    /// From here on the column of an option that is out shows words beside its circles.
    [[nodiscard]] static int leastWidthForWords();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const Style &style);
    static void paintCriterion(QPainter &painter, const QRect &area, const QModelIndex &index, const Style &style);
    static void paintWeight(QPainter &painter, const QRect &area, const QModelIndex &index, const Style &style);
    static void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Style &style);
    static void paintFailedCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Style &style);
};

} // namespace lotse
