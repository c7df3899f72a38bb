// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/weightslider.h"

#include "app/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lotse {

namespace {

constexpr double usualEnd = 0.5; // one group rarely takes more than half; twice the way for the hand

} // namespace

WeightSlider::WeightSlider(const QString &name, QWidget *parent) : QAbstractSlider(parent), m_name(name)
{
    setOrientation(Qt::Horizontal);
    setRange(0, 100);
    setSingleStep(1);
    setPageStep(10);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
}

void WeightSlider::setSpan(const ShareSpan &span)
{
    if (span == m_span)
        return;
    m_span = span;
    if (!isSliderDown())
        m_end = span.middle > usualEnd ? 1.0 : usualEnd;
    const QSignalBlocker blocker(this);
    setValue(qRound(span.middle * 100));
    const auto percent = [](double share) { return qRound(share * 100); };
    setAccessibleName(tr("%1, %2 percent, margin %3 to %4, start value %5")
                          .arg(m_name)
                          .arg(percent(span.middle))
                          .arg(percent(span.low))
                          .arg(percent(span.high))
                          .arg(percent(span.start)));
    update();
}

QSize WeightSlider::sizeHint() const
{
    return {Theme::scaled(140), Theme::scaled(26)};
}

QSize WeightSlider::minimumSizeHint() const
{
    return {Theme::scaled(80), Theme::scaled(26)};
}

double WeightSlider::positionOf(double share) const
{
    const double radius = Theme::scaled(9);
    return radius + std::clamp(share / m_end, 0.0, 1.0) * (width() - 2 * radius);
}

double WeightSlider::shareAt(double position) const
{
    const double radius = Theme::scaled(9);
    return std::clamp((position - radius) / std::max(1.0, width() - 2 * radius), 0.0, 1.0) * m_end;
}

void WeightSlider::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const double groove = Theme::scaled(4);
    const auto bar = [&](double from, double to, double thickness, const QColor &color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(from, y - thickness / 2, std::max(0.0, to - from), thickness), 2, 2);
    };
    const auto tick = [&](double share, double size, const QColor &color) {
        painter.setPen(QPen(color, 1.5));
        const double x = positionOf(share);
        painter.drawLine(QPointF(x, y - size / 2), QPointF(x, y + size / 2));
    };
    const QColor main = isEnabled() ? style.accent : style.controlBorder;
    bar(positionOf(0), positionOf(m_end), groove, style.line);
    QColor band = main;
    band.setAlphaF(0.35F);
    bar(positionOf(m_span.low), positionOf(m_span.high), Theme::scaled(10), band);
    bar(positionOf(0), positionOf(m_span.middle), groove, main);
    tick(m_span.low, Theme::scaled(12), main);
    tick(m_span.high, Theme::scaled(12), main);
    tick(m_span.start, Theme::scaled(18), style.secondaryText);

    const double radius = Theme::scaled(7);
    const QPointF centre(positionOf(m_span.middle), y);
    painter.setPen(QPen(main, 2));
    painter.setBrush(style.surface);
    painter.drawEllipse(centre, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius + 3.5, radius + 3.5);
    }
}

void WeightSlider::moveTo(double share)
{
    emit moved(std::clamp(share, 0.0, 1.0));
}

void WeightSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    moveTo(shareAt(event->position().x()));
}

void WeightSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        moveTo(shareAt(event->position().x()));
}

void WeightSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void WeightSlider::keyPressEvent(QKeyEvent *event)
{
    // Whole percents: from 31.6 the next step up is 32, not 32.6.
    const double now = m_span.middle * 100;
    const auto up = [&](double step) { moveTo((std::floor(now + 1e-6) + step) / 100); };
    const auto down = [&](double step) { moveTo((std::ceil(now - 1e-6) - step) / 100); };
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Plus: up(1); return;
    case Qt::Key_Left:
    case Qt::Key_Minus: down(1); return;
    case Qt::Key_PageUp: up(10); return;
    case Qt::Key_PageDown: down(10); return;
    case Qt::Key_Home: emit homeRequested(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void WeightSlider::wheelEvent(QWheelEvent *event)
{
    // The wheel scrolls the page; weights do not change by accident.
    event->ignore();
}

} // namespace lotse
