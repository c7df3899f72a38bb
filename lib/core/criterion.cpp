// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criterion.h"

#include <algorithm>
#include <cmath>

namespace lotse {

const Level *Criterion::level(QStringView levelId) const
{
    const qsizetype index = levelIndex(levelId);
    return index < 0 ? nullptr : &levels[index];
}

qsizetype Criterion::levelIndex(QStringView levelId) const
{
    const auto found = std::ranges::find(levels, levelId, &Level::id);
    return found == levels.end() ? -1 : found - levels.begin();
}

double Criterion::valueOf(double number) const
{
    if (points.isEmpty())
        return 0;
    const auto right = std::ranges::lower_bound(points, number, {}, &ValuePoint::x);
    if (right == points.begin())
        return points.first().value;
    if (right == points.end())
        return points.last().value;
    const auto left = std::prev(right);
    return std::lerp(left->value, right->value, (number - left->x) / (right->x - left->x));
}

ScaleFit Criterion::fitOf(double number) const
{
    if (points.isEmpty() || (number >= points.first().x && number <= points.last().x))
        return ScaleFit::Inside;
    const double end = number < points.first().x ? points.first().value : points.last().value;
    return end > lowestValue() ? ScaleFit::Doubtful : ScaleFit::BeyondWorst;
}

double Criterion::lowestValue() const
{
    // An element and not std::ranges::min, which would copy levels with all their texts.
    if (kind == Kind::Levels)
        return levels.isEmpty() ? 0 : std::ranges::min_element(levels, {}, &Level::value)->value;
    return points.isEmpty() ? 0 : std::ranges::min_element(points, {}, &ValuePoint::value)->value;
}

double Criterion::highestValue() const
{
    if (kind == Kind::Levels)
        return levels.isEmpty() ? 0 : std::ranges::max_element(levels, {}, &Level::value)->value;
    return points.isEmpty() ? 0 : std::ranges::max_element(points, {}, &ValuePoint::value)->value;
}

bool Criterion::lowerIsBetter() const
{
    return kind == Kind::Number && !points.isEmpty() && points.first().value > points.last().value;
}

} // namespace lotse
