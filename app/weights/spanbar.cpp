// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/spanbar.h"

#include "app/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace lotse {

SpanBar::SpanBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpanBar::setContent(qsizetype group, double low, double high)
{
    m_group = group;
    m_low = low;
    m_high = high;
    update();
}

QSize SpanBar::sizeHint() const
{
    return {Theme::scaled(100), Theme::scaled(8)};
}

void SpanBar::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.line);
    const double left = width() * std::clamp(m_low / 100, 0.0, 1.0);
    const double right = width() * std::clamp(m_high / 100, 0.0, 1.0);
    // A span of nothing is still a place on the scale.
    painter.fillRect(QRectF(left, 0, std::max(2.0, right - left), height()), style.group(m_group));
}

} // namespace lotse
