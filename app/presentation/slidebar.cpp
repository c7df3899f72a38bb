// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/slidebar.h"

#include "report/charts/style.h"

#include <QPainter>

namespace lotse {

namespace {

constexpr double fullScale = 100;

} // namespace

SlideBar::SlideBar(const Span &span, QWidget *parent) : QWidget(parent), m_span(span)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SlideBar::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    const auto at = [this](double points) { return width() * points / fullScale; };
    QPainter painter(this);
    painter.fillRect(rect(), style.alternate);
    painter.fillRect(QRectF(0, 0, at(m_span.likely), height()), style.accent);
    if (m_span.high <= m_span.low)
        return;
    const double thickness = height() / 6.0;
    const double middle = height() / 2.0;
    // Inside the bar and beyond its end the line needs different colours to be seen.
    painter.fillRect(QRectF(at(m_span.low), middle - thickness / 2, at(m_span.likely - m_span.low), thickness),
                     style.onAccent);
    painter.fillRect(QRectF(at(m_span.likely), middle - thickness / 2, at(m_span.high - m_span.likely), thickness),
                     style.secondaryText);
}

} // namespace lotse
