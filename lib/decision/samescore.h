// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotse {

/// Points of 100 up to which two scores are the same: additions in another order differ in the last bits. The one rule
/// for ranking, flips and random draws. Several scores in a row, each the same as the next, are all the same.
inline constexpr double sameScore = 1e-9;

[[nodiscard]] constexpr bool isSameScore(double first, double second)
{
    return first - second <= sameScore && second - first <= sameScore;
}

/// True if @p score is more than @p other by more than rounding.
[[nodiscard]] constexpr bool isAhead(double score, double other)
{
    return score - other > sameScore;
}

/// True if @p score lies at most @p band points below @p best, up to which it counts as close.
[[nodiscard]] constexpr bool isWithinBand(double score, double best, double band)
{
    return best - score <= band + sameScore;
}

} // namespace lotse
