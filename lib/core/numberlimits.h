// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criterion.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace lotse {

/// How many standard deviations a normal distribution is shown to each side of its mean: they hold all but 0.3 % of it.
inline constexpr double shownDeviations = 3;

/// True if a number that counts as known on the scale of @p criterion lies between the limits, both of which may be
/// missing.
[[nodiscard]] inline bool hasNumberWithin(const Criterion &criterion, std::optional<double> minimum,
                                          std::optional<double> maximum)
{
    const auto lies = [&](double number) {
        return (!minimum || number >= *minimum) && (!maximum || number <= *maximum)
            && criterion.fitOf(number) != ScaleFit::Doubtful;
    };
    // What counts is one interval: if it meets the limits, an end of either lies in the other.
    return (!minimum && !maximum) || (minimum && lies(*minimum)) || (maximum && lies(*maximum))
        || std::ranges::any_of(criterion.points, lies, &ValuePoint::x);
}

/// Returns @p limit as files spell it, for the arguments of an issue.
[[nodiscard]] inline QString spelledLimit(double limit)
{
    return QString::number(limit, 'g', QLocale::FloatingPointShortest);
}

} // namespace lotse
