// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answers.h"
#include "decision/libraryindex.h"

namespace lotse {

/// Returns the requirements that the answers and the workload raise, in the order of the library's criteria. Of several
/// knock-outs on one criterion the strictest counts, with the reasons of those that ask exactly for it; the same for
/// warnings. A warning stays beside a knock-out only where it asks for more.
[[nodiscard]] QList<Requirement> requirementsOf(const LibraryIndex &index, const AnswerState &answers,
                                                const QList<OwnRequirement> &own);

/// Returns the weight of each criterion, in the library's order. Proposed = default plus all deltas, clamped to 0-10;
/// what the client set replaces it; otherwise the interval is the middle plus and minus the margin of the thresholds,
/// and a weight of 0 is certain. Where only an order is known the middles are in the proportions of the rank-order
/// centroid (Barron and Barrett 1996), the first 10 points, and criteria outside the order count nothing; where nothing
/// is known all that count are equal. Normalised = middle / sum of middles (all 0 when the sum is 0).
[[nodiscard]] QList<WeightEvaluation> weightsOf(const LibraryIndex &index, const AnswerState &answers,
                                                const Workload &workload, const Thresholds &thresholds);

/// Returns the ids of the regulations that the answers raise, in the order of the library.
[[nodiscard]] QStringList regulationsOf(const Library &library, const AnswerState &answers);

} // namespace lotse
