// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/numberbadge.h"

#include "app/look/theme.h"

#include <QPainter>

namespace lotse {

NumberBadge::NumberBadge(int number, QWidget *parent) : QWidget(parent), m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NumberBadge::sizeHint() const
{
    return {Theme::scaled(26), Theme::scaled(22)};
}

void NumberBadge::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.line, 1));
    painter.setBrush(style.alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont font = Theme::font(Theme::TextRole::Small);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(style.secondaryText);
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace lotse
