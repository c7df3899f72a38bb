// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/participation.h"

#include "decision/certainty/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lotse {

namespace {

struct Interval
{
    double low = 0;
    double high = 0;
};

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr float certain = 1;

/// Returns the least uniform number at which @p reached holds, above 1 for none; it must not cease to hold once it
/// does.
template<typename Reached>
float leastNumber(Reached reached)
{
    constexpr int steps = 24; // the uniform numbers have 24 bits
    float below = 0;
    if (reached(below))
        return below;
    float above = certain;
    if (!reached(above))
        return 2;
    for (int step = 0; step < steps; ++step) {
        const float middle = (below + above) / 2;
        (reached(middle) ? above : below) = middle;
    }
    return above;
}

/// Returns the uniform numbers whose value, which rises with them, lies inside @p interval.
template<typename ValueAt>
void append(const Interval &interval, ValueAt valueAt, UniformIntervals &result)
{
    const float from = leastNumber([&](float uniform) { return valueAt(uniform) >= interval.low; });
    const float beyond = leastNumber([&](float uniform) { return valueAt(uniform) > interval.high; });
    if (from <= certain && beyond > from)
        result.push_back({from, beyond > certain ? certain : std::nextafter(beyond, 0.0F)});
}

Interval meetingUnits(const Requirement &knockOut)
{
    return {knockOut.minimumNumber.value_or(-infinite), knockOut.maximumNumber.value_or(infinite)};
}

/// Returns the points from which on the nearest level meets the knock-out.
Interval meetingLevelPoints(const Criterion &criterion, const Requirement &knockOut)
{
    const Level *wanted = criterion.level(knockOut.minimumLevel);
    if (!wanted)
        return {infinite, -infinite};
    double below = -infinite;
    for (const Level &level : criterion.levels) {
        if (level.value < wanted->value)
            below = std::max(below, level.value);
    }
    return {(below + wanted->value) / 2, infinite};
}

/// Returns the points of all numbers on the scale that meet the knock-out, one interval for each straight part of the
/// value function.
std::vector<Interval> meetingNumberPoints(const Criterion &criterion, const Requirement &knockOut)
{
    const Interval wanted = meetingUnits(knockOut);
    std::vector<Interval> result;
    for (qsizetype i = 1; i < criterion.points.size(); ++i) {
        const double from = std::max(criterion.points.at(i - 1).x, wanted.low);
        const double to = std::min(criterion.points.at(i).x, wanted.high);
        if (from > to)
            continue;
        const auto [low, high] = std::minmax({criterion.valueOf(from), criterion.valueOf(to)});
        result.push_back({low, high});
    }
    return result;
}

} // namespace

UniformIntervals meetingNumbers(const Criterion &criterion, const CellEvaluation &cell, const Requirement &knockOut,
                                const QuantileTable *table, const Thresholds &thresholds)
{
    const bool onLevels = criterion.kind == Criterion::Kind::Levels;
    UniformIntervals result;
    if (onLevels == knockOut.minimumLevel.isEmpty())
        return result; // asks for what the criterion does not have
    const OpenValues open = openValues(criterion, cell, thresholds);
    if (!onLevels && !open.everything && (!table || isPlainRange(cell, thresholds))) {
        Range range {.low = open.low, .likely = cell.value.number.likely, .high = open.high};
        if (table) {
            range = cell.value.number;
            if (range.distribution == Distribution::Default)
                range.distribution = thresholds.factDistribution;
        }
        const Quantiles quantiles(range);
        append(meetingUnits(knockOut), [&quantiles](float uniform) { return quantiles.at(double(uniform)); }, result);
        return result;
    }
    const QuantileTable whole =
        spanTable(cell.value100.low, cell.value100.likely, cell.value100.high, thresholds.factDistribution);
    const QuantileTable &points = table ? *table : whole;
    const auto pointsAt = [&points](float uniform) { return double(tableAt(points, uniform)); };
    if (onLevels) {
        append(meetingLevelPoints(criterion, knockOut), pointsAt, result);
        return result;
    }
    for (const Interval &interval : meetingNumberPoints(criterion, knockOut))
        append(interval, pointsAt, result);
    return result;
}

bool contains(const UniformIntervals &intervals, float uniform)
{
    return std::ranges::any_of(intervals, [uniform](const UniformInterval &interval) {
        return interval.low <= uniform && uniform <= interval.high;
    });
}

} // namespace lotse
