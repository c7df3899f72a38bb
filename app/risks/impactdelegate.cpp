// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/impactdelegate.h"

#include "app/look/theme.h"
#include "app/risks/timelinemodel.h"
#include "report/charts/marks.h"

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
    // The words of an effect are spoken only: the row is as high as its other texts.
    const bool effect = index.column() >= TimelineModel::Availability;
    const QSize text = effect ? QSize(Theme::scaled(28), 0) : QStyledItemDelegate::sizeHint(option, index);
    return {text.width(), std::max(text.height(), option.fontMetrics.lineSpacing()) + Theme::scaled(9)};
}

} // namespace lotse
