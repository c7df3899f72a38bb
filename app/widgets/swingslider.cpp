// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/swingslider.h"

#include "app/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lotse {

SwingSlider::SwingSlider(const QString &name, QWidget *parent) : QAbstractSlider(parent), m_name(name)
{
    setOrientation(Qt::Horizontal);
    setRange(0, 100);
    setSingleStep(1);
    setPageStep(10);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
}

void SwingSlider::setContent(double points, double margin, bool fixed)
{
    m_points = points;
    m_margin = margin;
    m_fixed = fixed;
    const QSignalBlocker blocker(this);
    setValue(qRound(points));
    setAccessibleName(fixed ? tr("%1, 100 points, the measure of the others").arg(m_name)
                            : tr("%1, %2 of 100 points, margin %3 to %4")
                                  .arg(m_name)
                                  .arg(qRound(points))
                                  .arg(qRound(points - margin))
                                  .arg(qRound(std::min(100.0, points + margin))));
    update();
}

QSize SwingSlider::sizeHint() const
{
    return {Theme::scaled(168), Theme::scaled(26)};
}

QSize SwingSlider::minimumSizeHint() const
{
    return {Theme::scaled(90), Theme::scaled(26)};
}

double SwingSlider::positionOf(double points) const
{
    const double radius = Theme::scaled(9);
    return radius + std::clamp(points / 100, 0.0, 1.0) * (width() - 2 * radius);
}

double SwingSlider::pointsAt(double position) const
{
    const double radius = Theme::scaled(9);
    return std::round(std::clamp((position - radius) / std::max(1.0, width() - 2 * radius), 0.0, 1.0) * 100);
}

void SwingSlider::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const auto bar = [&](double from, double to, double thickness, const QColor &color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(from, y - thickness / 2, std::max(0.0, to - from), thickness), 2, 2);
    };
    const QColor main = isEnabled() ? style.accent : style.controlBorder;
    const double groove = Theme::scaled(4);
    bar(positionOf(0), positionOf(100), groove, style.line);
    if (m_margin > 0) {
        QColor band = main;
        band.setAlphaF(0.3F);
        bar(positionOf(m_points - m_margin), positionOf(m_points + m_margin), Theme::scaled(9), band);
    }
    bar(positionOf(0), positionOf(m_points), groove, main);
    if (m_margin > 0) {
        painter.setPen(QPen(main, 1.8));
        for (const double end : {m_points - m_margin, m_points + m_margin}) {
            const double x = positionOf(end);
            painter.drawLine(QPointF(x, y - Theme::scaled(7)), QPointF(x, y + Theme::scaled(7)));
        }
    }
    const double radius = Theme::scaled(7);
    const QPointF centre(positionOf(m_points), y);
    painter.setPen(QPen(main, 2));
    painter.setBrush(style.surface);
    painter.drawEllipse(centre, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius + 3.5, radius + 3.5);
    }
}

void SwingSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_fixed)
        return;
    // Whoever takes hold of a tick moves the margin; everywhere else the handle comes.
    const double x = event->position().x();
    const double toHandle = std::abs(x - positionOf(m_points));
    const double toTick =
        std::min(std::abs(x - positionOf(m_points - m_margin)), std::abs(x - positionOf(m_points + m_margin)));
    m_movesMargin = m_margin > 0 && toTick < toHandle && toTick <= Theme::scaled(5);
    setSliderDown(true);
    follow(x);
}

void SwingSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        follow(event->position().x());
}

void SwingSlider::mouseReleaseEvent(QMouseEvent *)
{
    if (isSliderDown())
        setSliderDown(false);
}

void SwingSlider::follow(double position)
{
    const double points = pointsAt(position);
    if (m_movesMargin)
        emit marginMoved(std::abs(points - m_points));
    else
        emit pointsMoved(points);
}

void SwingSlider::keyPressEvent(QKeyEvent *event)
{
    double step = 0;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Plus: step = 1; break;
    case Qt::Key_Left:
    case Qt::Key_Minus: step = -1; break;
    case Qt::Key_PageUp: step = 10; break;
    case Qt::Key_PageDown: step = -10; break;
    default: break;
    }
    if (step == 0 || event->modifiers().testAnyFlags(Qt::AltModifier | Qt::ControlModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_fixed)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        emit marginMoved(std::max(0.0, m_margin + step));
    else
        emit pointsMoved(std::clamp(m_points + step, 0.0, 100.0));
}

void SwingSlider::wheelEvent(QWheelEvent *event)
{
    // The wheel scrolls the page; points do not change by accident.
    event->ignore();
}

} // namespace lotse
