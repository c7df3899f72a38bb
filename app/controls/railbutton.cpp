// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/railbutton.h"

#include "app/look/theme.h"
#include "app/words/plaintext.h"

#include <QPainter>

namespace lotse {

RailButton::RailButton(const QString &text, const QString &iconName, const QString &key, QWidget *parent)
    : QPushButton(text, parent), m_icon(iconName), m_key(key)
{
    setFlat(true);
    setProperty("flat", true);
    setAccessibleName(text);
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(plainToolTip(narrow ? text() : QString()));
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    return {Theme::scaled(m_narrow ? 40 : 180), Theme::scaled(30)};
}

void RailButton::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    const bool current = property("current").toBool();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (current || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(current || isDown() ? style.selection : style.alternate);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const double side = Theme::iconSize();
    const double left = m_narrow ? (width() - side) / 2 : Theme::scaled(10);
    Theme::paintIcon(painter, QRectF(left, (height() - side) / 2, side, side), m_icon, style.text);
    if (m_narrow)
        return;
    const QRectF inner(left + side + Theme::scaled(10), 0, width() - left - side - Theme::scaled(20), height());
    painter.setFont(Theme::font(current ? Theme::TextRole::BodyBold : Theme::TextRole::Body));
    painter.setPen(style.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(Theme::font(Theme::TextRole::Caption));
    painter.setPen(style.secondaryText);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_key);
}

} // namespace lotse
