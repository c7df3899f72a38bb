// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/openvalues.h"
#include "decision/certainty/robustness.h"

namespace lotse {

/// Uniform numbers between @p low and @p high, both included, for which a knock-out is met.
struct UniformInterval
{
    float low = 0;
    float high = 0;

    bool operator==(const UniformInterval &) const = default;
};
using UniformIntervals = std::vector<UniformInterval>;

/// Returns for which uniform numbers the open cell meets @p knockOut. @p table is how its points are drawn; nullptr:
/// they are not drawn, and its value is uniform over what is open. On levels a value stands for the nearest level.
[[nodiscard]] UniformIntervals meetingNumbers(const Criterion &criterion, const CellEvaluation &cell,
                                              const Requirement &knockOut, const QuantileTable *table,
                                              const Thresholds &thresholds);

[[nodiscard]] bool contains(const UniformIntervals &intervals, float uniform);

} // namespace lotse
