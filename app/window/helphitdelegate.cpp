// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/helphitdelegate.h"

#include "app/look/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int hitPadding = 5; // above and below the two lines, at the base text size

} // namespace

void HelpHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *drawing = row.widget ? row.widget->style() : QApplication::style();
    drawing->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const Style &style = Style::of(option.palette);
    const QRect room = option.rect.adjusted(Theme::scaled(8), Theme::scaled(hitPadding), -Theme::scaled(8), 0);
    int top = room.top();
    const auto drawLine = [&](Theme::TextRole role, const QColor &colour, const QString &text) {
        const QFont font = Theme::font(role);
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(room.left(), top, room.width(), metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, room.width()));
        top += metrics.height();
    };
    painter->save();
    drawLine(Theme::TextRole::BodyBold, style.text, index.data().toString());
    drawLine(Theme::TextRole::Small, style.secondaryText, index.data(lineRole).toString());
    painter->restore();
}

QSize HelpHitDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const int lines = QFontMetrics(Theme::font(Theme::TextRole::BodyBold)).height()
        + QFontMetrics(Theme::font(Theme::TextRole::Small)).height();
    return {Theme::scaled(120), lines + 2 * Theme::scaled(hitPadding)};
}

} // namespace lotse
