// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/impactdelegate.h"

#include "app/models/timelinemodel.h"
#include "app/theme.h"
#include "report/charts.h"

#include <QApplication>
#include <QPainter>

namespace lotse {

void ImpactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() < TimelineModel::Availability) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget *widget = option.widget;
    (widget != nullptr ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    const double side = Theme::scaled(14);
    const QPointF middle = QRectF(option.rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawImpact(*painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side),
               Impact(index.data(TimelineModel::ImpactRole).toInt()), Style::of(option.palette));
    painter->restore();
}

QSize ImpactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() >= TimelineModel::Availability)
        size.setWidth(Theme::scaled(28));
    const QFontMetrics &metrics = option.fontMetrics;
    size.setHeight(std::max(size.height(), metrics.lineSpacing()) + Theme::scaled(9));
    return size;
}

} // namespace lotse
