// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/scaleslider.h"

#include "app/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace lotse {

namespace {

// Pixels at 100 % text.
constexpr int usualHeight = 26;
constexpr int endOfGroove = 9; // room for the handle and its ring
constexpr int handleRadius = 7;
constexpr int grooveThickness = 4;
constexpr int marginThickness = 10;
constexpr int marginTick = 13;
constexpr int startTick = 18;

} // namespace

ScaleSlider::ScaleSlider(int usualWidth, int leastWidth, QWidget *parent)
    : QAbstractSlider(parent), m_usualWidth(usualWidth), m_leastWidth(leastWidth)
{
    setOrientation(Qt::Horizontal);
    setRange(0, 100);
    setSingleStep(1);
    setPageStep(10);
    setFocusPolicy(Qt::StrongFocus);
}

void ScaleSlider::setMarks(const Marks &marks, double end)
{
    m_marks = marks;
    m_end = end;
    update();
}

QSize ScaleSlider::sizeHint() const
{
    return {Theme::scaled(m_usualWidth), Theme::scaled(usualHeight)};
}

QSize ScaleSlider::minimumSizeHint() const
{
    return {Theme::scaled(m_leastWidth), Theme::scaled(usualHeight)};
}

double ScaleSlider::positionOf(double value) const
{
    const double first = Theme::scaled(endOfGroove);
    return first + std::clamp(value / m_end, 0.0, 1.0) * (width() - 2 * first);
}

double ScaleSlider::valueAt(double position) const
{
    const double first = Theme::scaled(endOfGroove);
    return std::clamp((position - first) / std::max(1.0, width() - 2 * first), 0.0, 1.0) * m_end;
}

void ScaleSlider::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const auto bar = [&](double from, double to, double thickness, const QColor &color) {
        const double left = positionOf(from);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(left, y - thickness / 2, std::max(0.0, positionOf(to) - left), thickness), 2, 2);
    };
    const auto tick = [&](double at, double size, const QColor &color) {
        const double x = positionOf(at);
        painter.setPen(QPen(color, 1.5));
        painter.drawLine(QPointF(x, y - size / 2), QPointF(x, y + size / 2));
    };
    const QColor main = isEnabled() ? style.accent : style.controlBorder;
    const bool hasMargin = m_marks.high > m_marks.low;
    bar(0, m_end, Theme::scaled(grooveThickness), style.line);
    if (hasMargin) {
        QColor pale = main;
        pale.setAlphaF(0.35F);
        bar(m_marks.low, m_marks.high, Theme::scaled(marginThickness), pale);
    }
    bar(0, m_marks.value, Theme::scaled(grooveThickness), main);
    if (hasMargin) {
        tick(m_marks.low, Theme::scaled(marginTick), main);
        tick(m_marks.high, Theme::scaled(marginTick), main);
    }
    if (m_marks.start)
        tick(*m_marks.start, Theme::scaled(startTick), style.secondaryText);

    const double radius = Theme::scaled(handleRadius);
    const QPointF centre(positionOf(m_marks.value), y);
    painter.setPen(QPen(main, 2));
    painter.setBrush(style.surface);
    painter.drawEllipse(centre, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius + 3.5, radius + 3.5);
    }
}

void ScaleSlider::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (event->button() != Qt::LeftButton || !take(x))
        return;
    setSliderDown(true);
    follow(x);
}

void ScaleSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        follow(event->position().x());
}

void ScaleSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void ScaleSlider::keyPressEvent(QKeyEvent *event)
{
    int steps = 0;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Plus: steps = 1; break;
    case Qt::Key_Left:
    case Qt::Key_Minus: steps = -1; break;
    case Qt::Key_PageUp: steps = 10; break;
    case Qt::Key_PageDown: steps = -10; break;
    default: break;
    }
    // With Alt or Ctrl the keys belong to the window (steps, size of the text).
    if (steps == 0 || event->modifiers().testAnyFlags(Qt::AltModifier | Qt::ControlModifier))
        event->ignore();
    else
        moveBy(steps, event->modifiers().testFlag(Qt::ShiftModifier));
}

void ScaleSlider::wheelEvent(QWheelEvent *event)
{
    // The wheel scrolls the page; nothing changes by accident.
    event->ignore();
}

} // namespace lotse
