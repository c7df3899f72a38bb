// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answers.h"
#include "decision/libraryindex.h"

#include <QSet>

namespace lotse {

/// Returns the weight of each criterion, in the library's order. Proposed = default plus all deltas, clamped to 0-10;
/// what the client set replaces it; otherwise the interval is the middle plus and minus the margin of the thresholds,
/// and a weight of 0 is certain. Where only an order is known the middles are in the proportions of the rank-order
/// centroid (Barron and Barrett 1996), the first 10 points, and criteria outside the order count nothing; where nothing
/// is known all that count are equal. A criterion that applies to none of @p forms, those of what is compared (empty:
/// nothing is), weighs nothing. Normalised = middle / sum of middles (all 0 when the sum is 0).
[[nodiscard]] QList<WeightEvaluation> weightsOf(const LibraryIndex &index, const AnswerState &answers,
                                                const Workload &workload, const QSet<DeploymentForm> &forms,
                                                const Thresholds &thresholds);

} // namespace lotse
