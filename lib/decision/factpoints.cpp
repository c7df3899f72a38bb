// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/factpoints.h"

#include "decision/facts.h"

#include <algorithm>

namespace lotse {

namespace {

/// Returns the points of all numbers from @p low to @p high: a value function may turn between them.
Span pointsOfNumbers(const Criterion &criterion, double low, double likely, double high)
{
    const double first = criterion.valueOf(low);
    const double last = criterion.valueOf(high);
    Span span {std::min(first, last), criterion.valueOf(likely), std::max(first, last)};
    for (const ValuePoint &point : criterion.points) {
        if (point.x > low && point.x < high) {
            span.low = std::min(span.low, point.value);
            span.high = std::max(span.high, point.value);
        }
    }
    span.low = std::min(span.low, span.likely);
    span.high = std::max(span.high, span.likely);
    return span;
}

Span wholeScale(const Criterion &criterion)
{
    const double low = criterion.lowestValue();
    const double high = criterion.highestValue();
    return {low, (low + high) / 2, high};
}

} // namespace

Span pointsOfReading(const Criterion &criterion, const ClaimValue &value, int steps, double spreadPerStep)
{
    if (criterion.kind == Criterion::Kind::Levels) {
        const qsizetype position = value.kind == ClaimValue::Kind::Level ? criterion.levelIndex(value.level) : -1;
        if (position < 0)
            return wholeScale(criterion);
        const qsizetype lowest = std::max<qsizetype>(0, position - steps);
        const qsizetype highest = std::min<qsizetype>(criterion.levels.size() - 1, position + steps);
        return {criterion.levels.at(lowest).value, criterion.levels.at(position).value,
                criterion.levels.at(highest).value};
    }
    if (!saysSomething(criterion, value))
        return wholeScale(criterion);
    const auto [low, high] = widened(criterion, value.number.low, value.number.high, spreadPerStep * steps);
    return pointsOfNumbers(criterion, low, value.number.likely, high);
}

std::pair<double, double> widened(const Criterion &criterion, double low, double high, double share)
{
    // A share of nothing would be nothing, and the claim "none" certain for ever.
    constexpr double leastPart = 0.05;
    const double first = criterion.points.isEmpty() ? 0 : criterion.points.first().x;
    const double last = criterion.points.isEmpty() ? 0 : criterion.points.last().x;
    const auto reach = [least = leastPart * (last - first)](double number) {
        return std::max(std::abs(number), least);
    };
    // A share above one would turn the sign of the number; what is never negative stays so.
    const double lowest = low - reach(low) * std::min(share, 1.0);
    return {low < 0 ? lowest : std::max(lowest, std::min(first, 0.0)), high + reach(high) * share};
}

Span pointsOf(const Criterion &criterion, const Fact &fact, const Thresholds &thresholds)
{
    const int steps = thresholds.applyStaleness ? fact.halfLivesPassed() : 0;
    Span span = pointsOfReading(criterion, fact.value(), steps, thresholds.staleNumberSpread);
    for (const Contradiction &other : fact.contradictions()) {
        const Span reading = pointsOfReading(criterion, other.value, steps, thresholds.staleNumberSpread);
        span.low = std::min(span.low, reading.low);
        span.high = std::max(span.high, reading.high);
    }
    return span;
}

bool saysSomething(const Criterion &criterion, const ClaimValue &value)
{
    if (criterion.kind == Criterion::Kind::Levels)
        return value.kind == ClaimValue::Kind::Level && criterion.levelIndex(value.level) >= 0;
    return value.kind == ClaimValue::Kind::Number && scaleFit(criterion, value) != ScaleFit::Doubtful;
}

} // namespace lotse
