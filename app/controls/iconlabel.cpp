// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/iconlabel.h"

#include <QPainter>

namespace lotse {

IconLabel::IconLabel(const QString &iconName, TextLabel::Tone tone, int size, QWidget *parent)
    : QWidget(parent), m_icon(iconName), m_tone(tone), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconLabel::sizeHint() const
{
    // As high as a line of text, so that icon and first line stand on one level.
    return {Theme::scaled(m_size), Theme::scaled(18)};
}

void IconLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const double side = Theme::scaled(m_size);
    Theme::paintIcon(painter, QRectF(0, (height() - side) / 2.0, side, side), m_icon,
                     colourOf(Style::of(palette()), m_tone));
}

} // namespace lotse
