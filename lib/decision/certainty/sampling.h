// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace lotse {

/// Points of a drawn fact over a uniform number u in [0, 1): straight lines between nodes. Two nodes are a uniform
/// distribution; other tables have theirs where quantiletable.h says.
using QuantileTable = std::vector<float>;

/// One cell whose points are drawn. Cells with the same variable rise and fall together: they rest on the same fact.
struct DrawnCell
{
    int option = 0;
    int criterion = 0;
    int variable = 0; ///< which uniform number decides, 0 .. variables - 1
    int table = 0; ///< index in SamplingProblem::tables
};

/// Everything that the random draws need, as numbers only.
struct SamplingProblem
{
    int options = 0;
    int criteria = 0;
    std::vector<double> points; ///< options x criteria, 0-100; what stands in drawn cells does not count
    std::vector<char> applies; ///< options x criteria: 0 where the criterion does not apply to the option, whose points
                               ///< stand at 0 then, and whose score is the mean over the others; empty = all apply
    WeightInformation weights = WeightInformation::Intervals;
    std::vector<double> weightLow; ///< per criterion, of Intervals
    std::vector<double> weightHigh;
    std::vector<int> order; ///< of Order: criteria, the weightiest first; of None: those that count; of Intervals: all,
                            ///< or empty for their own order. Random numbers are given to the criteria in this order
    int variables = 0;
    std::vector<DrawnCell> drawn;
    std::vector<QuantileTable> tables;
    std::uint64_t seed = 1;
};

/// Draws are made in chunks of this many, each with its own stream of random numbers, so that the result depends
/// neither on the number of threads nor on the width of the processor's registers.
inline constexpr int drawsPerChunk = 1024;

/// What was counted. All numbers are whole, so adding up in another order gives the same.
struct SamplingCounts
{
    int options = 0;
    int criteria = 0;
    std::int64_t draws = 0;
    std::vector<std::int64_t> ranks; ///< options x ranks: how often an option had a rank
    std::vector<std::int64_t> wins; ///< options x options: how often the row's option beat the column's
    std::vector<std::int64_t> firstWeights; ///< options x criteria: sum of normalised weights in units of weightUnit
                                            ///< over the draws in which the option was first

    SamplingCounts() = default;
    SamplingCounts(int optionCount, int criterionCount);
    SamplingCounts &operator+=(const SamplingCounts &other);
    bool operator==(const SamplingCounts &) const = default;
};

/// One unit of SamplingCounts::firstWeights.
inline constexpr double weightUnit = 1.0 / (1 << 24);

/// Draws weights and facts and counts ranks (SMAA-2; Lahdelma and Salminen, 2001): the chunks @p first ..
/// @p first + @p chunks - 1, on @p threads threads (0 = one per processor). Weights: Intervals: independent and
/// uniform between low and high, then normalised, which is not uniform over the weights that sum to 1; Order: uniform
/// over all weights in that order; None: uniform over all weights (Dirichlet with parameter 1). Options whose
/// scores are the same (isSameScore) share their places: in equal parts, whatever their order and number. Same problem,
/// same counts, on every machine. Stops early when asked to: the counts then cover what SamplingCounts::draws says.
[[nodiscard]] SamplingCounts sampleRanks(const SamplingProblem &problem, std::int64_t first, std::int64_t chunks,
                                         int threads = 1, const std::stop_token &stop = {});

/// The weights (not normalised) and uniform numbers of one draw, as sampleRanks draws them.
struct Draw
{
    std::vector<float> weights;
    std::vector<float> uniform; ///< per variable, in [0, 1)
};

/// Calls @p visit for the draws of one chunk in their order.
void visitDraws(const SamplingProblem &problem, std::int64_t chunk, const std::function<void(const Draw &)> &visit);

/// Returns the points of @p table at @p uniform (0-1; 1 as the last number that is drawn), as sampleRanks reads them.
[[nodiscard]] float tableAt(const QuantileTable &table, float uniform);

} // namespace lotse
