// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/weightslider.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace lotse {

namespace {

constexpr double usualEnd = 0.5; // one group rarely takes more than half; twice the way for the hand

} // namespace

WeightSlider::WeightSlider(const QString &name, QWidget *parent) : ScaleSlider(140, 80, parent), m_name(name)
{
    setAccessibleName(name);
}

void WeightSlider::setSpan(const ShareSpan &span, int percents)
{
    if (span == m_span && percents == m_percents)
        return;
    m_span = span;
    m_percents = percents;
    if (!isSliderDown())
        m_end = span.middle > usualEnd ? 1.0 : usualEnd;
    const QSignalBlocker blocker(this);
    setValue(percents);
    const auto percent = [](double share) { return qRound(share * 100); };
    setAccessibleName(tr("%1, %2 percent, margin %3 to %4, start value %5")
                          .arg(m_name)
                          .arg(percents)
                          .arg(percent(span.low))
                          .arg(percent(span.high))
                          .arg(percent(span.start)));
    setMarks({.value = span.middle, .low = span.low, .high = span.high, .start = span.start}, m_end);
}

bool WeightSlider::take(double /*position*/)
{
    return true;
}

void WeightSlider::follow(double position)
{
    emit moved(std::clamp(valueAt(position), 0.0, 1.0));
}

void WeightSlider::moveBy(int steps, bool /*shift*/)
{
    // From what is printed beside it: from 31.6, printed as 32, the next step up is 33.
    emit moved(std::clamp((m_percents + steps) / 100.0, 0.0, 1.0));
}

void WeightSlider::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        emit homeRequested();
    else
        ScaleSlider::keyPressEvent(event);
}

} // namespace lotse
