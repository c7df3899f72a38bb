// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/placebadge.h"

#include "app/look/theme.h"

#include <QPainter>

namespace lotse {

PlaceBadge::PlaceBadge(int place, QWidget *parent) : QWidget(parent), m_place(place)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PlaceBadge::setPlace(int place)
{
    m_place = place;
    update();
}

QSize PlaceBadge::sizeHint() const
{
    return {Theme::scaled(22), Theme::scaled(22)};
}

void PlaceBadge::draw(QPainter &painter, const QRectF &circle, int place, const QPalette &palette)
{
    const Style &style = Style::of(palette);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.accent);
    painter.drawEllipse(circle);
    QFont font = Theme::font(Theme::TextRole::Small);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(style.onAccent);
    painter.drawText(circle, Qt::AlignCenter, QString::number(place));
}

void PlaceBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_place, palette());
}

} // namespace lotse
