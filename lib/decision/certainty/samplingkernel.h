// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/exactscores.h"

#include <array>

namespace lotse {

/// Streams of random numbers in one chunk, the widest register's number of lanes; narrower ones take them in turn.
inline constexpr int streamsPerChunk = 16;
inline constexpr int drawsPerStream = drawsPerChunk / streamsPerChunk;

/// Start of the generator xoshiro128+ (Blackman and Vigna, 2018) of one stream, filled by SplitMix64 as its authors
/// advise.
[[nodiscard]] std::array<std::uint32_t, 4> streamStart(std::uint64_t seed, std::int64_t chunk, int stream);

/// A drawn cell without the criteria that weigh nothing.
struct KernelCell
{
    int criterion = 0; ///< among the weighted ones
    int variable = 0;
    int table = -1; ///< -1 = straight line
    float height = 0; ///< of a straight line: points at u = 1 minus points at u = 0, which stand in the matrix

    bool operator==(const KernelCell &) const = default;
};

/// The problem in the shape that the kernel reads.
struct KernelInput
{
    explicit KernelInput(const SamplingProblem &problem);

    const SamplingProblem *problem;
    int options = 0;
    int weighted = 0; ///< criteria with a weight above 0
    double weightScale = 1; ///< power of two that brings very small weights of Intervals near 1
    float near = 0; ///< scores that differ by less than this times the sum of the weights may be the same, or the other
                    ///< way round
    std::vector<int> criterion; ///< of each weighted one: its index in the problem; in the order of the weights
    std::vector<float> low; ///< of Intervals, scaled
    std::vector<float> width;
    std::vector<int> slot; ///< per criterion: its place among the weighted ones, -1 = none
    std::vector<float> matrix; ///< options x weighted
    std::vector<int> partOf; ///< per option: its place in parts; -1 = all weighted criteria apply to it
    std::vector<std::vector<float>> parts; ///< for each set of criteria that some options have: 1 per weighted
                                           ///< criterion that applies, else 0
    std::vector<KernelCell> cells; ///< by option
    std::vector<int> firstCell; ///< options + 1: where the cells of each option begin

private:
    void takeParts();
};

/// Counts of the kernel.
struct KernelCounts
{
    explicit KernelCounts(const KernelInput &input);

    std::int64_t draws = 0;
    std::vector<std::int64_t> ranks; ///< options x ranks
    std::vector<std::int64_t>
        wins; ///< options x options, above the diagonal: how often the row stood before the column
    std::vector<std::int64_t> firstWeights; ///< options x weighted
};

/// The kernel compiled for one kind of processor.
struct KernelForm
{
    const char *name;
    void (*run)(const KernelInput &, const std::function<std::int64_t()> &, KernelCounts &);
};

/// Returns the forms that this processor can run, the widest registers first; all count the same.
[[nodiscard]] std::vector<KernelForm> runnableKernels();

/// Draws one chunk after another until @p nextChunk gives a negative number.
void runKernel(const KernelInput &input, const std::function<std::int64_t()> &nextChunk, KernelCounts &counts);

} // namespace lotse
