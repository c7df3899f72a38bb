// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/swingslider.h"

#include "app/look/theme.h"

#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace lotse {

namespace {

constexpr double highest = 100;

} // namespace

SwingSlider::SwingSlider(const QString &name, QWidget *parent) : ScaleSlider(168, 90, parent), m_name(name)
{
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
                                  .arg(qRound(std::min(highest, points + margin))));
    setMarks({.value = points, .low = points - margin, .high = points + margin, .start = {}}, highest);
}

bool SwingSlider::take(double position)
{
    // Whoever takes hold of a tick moves the margin; everywhere else the handle comes.
    const double toHandle = std::abs(position - positionOf(m_points));
    const double toTick = std::min(std::abs(position - positionOf(m_points - m_margin)),
                                   std::abs(position - positionOf(m_points + m_margin)));
    m_movesMargin = m_margin > 0 && toTick < toHandle && toTick <= Theme::scaled(5);
    return !m_fixed;
}

void SwingSlider::follow(double position)
{
    const double points = std::round(valueAt(position));
    if (m_movesMargin)
        emit marginMoved(std::abs(points - m_points));
    else
        emit pointsMoved(points);
}

void SwingSlider::moveBy(int steps, bool shift)
{
    if (m_fixed)
        return;
    if (shift)
        emit marginMoved(std::max(0.0, m_margin + steps));
    else
        emit pointsMoved(std::clamp(std::round(m_points) + steps, 0.0, highest)); // from what is shown
}

} // namespace lotse
