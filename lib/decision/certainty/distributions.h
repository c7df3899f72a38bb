// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criterion.h"
#include "core/profile.h"
#include "decision/certainty/sampling.h"

namespace lotse {

/// Returns the number that lies above the share @p probability (0-1) of the values of @p range, in its unit. Default
/// counts as uniform. Normal: mean likely; the outermost 1e-6 are cut off. Beta: on [low, high].
[[nodiscard]] double quantile(const Range &range, double probability);

/// Returns the points of all values of @p range on the scale of @p criterion, over their rank.
[[nodiscard]] QuantileTable pointsTable(const Criterion &criterion, const Range &range);

/// Returns the points between three ends in 0-100 points: a straight line (Uniform), or Triangular with its mode at
/// @p likely.
[[nodiscard]] QuantileTable spanTable(double low, double likely, double high, Distribution distribution);

} // namespace lotse
