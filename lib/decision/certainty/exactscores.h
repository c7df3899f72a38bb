// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/sampling.h"

#include <span>

namespace lotse {

struct KernelInput;

/// The random numbers of one draw, every @p stride numbers apart.
struct DrawnNumbers
{
    const float *weights = nullptr; ///< of the weighted criteria
    const float *uniform = nullptr; ///< of the variables
    size_t stride = 1;
};

/// Scores in double precision, with exact weights and points as the engagement has them, for draws in which single
/// precision cannot tell which of two is higher, or whether they are the same.
class ExactScores
{
public:
    /// @p input must outlive it.
    explicit ExactScores(const KernelInput &input);

    /// Returns the sum of the weights of a draw.
    [[nodiscard]] double weightOf(const DrawnNumbers &numbers) const;
    /// Returns the score of an option, times the sum of the weights (of all, whether or not they apply to it).
    [[nodiscard]] double scoreOf(size_t option, const DrawnNumbers &numbers) const;

    /// Puts @p options into their order in draw number @p draw. Those with the same score (isSameScore) take turns,
    /// over the numbers of the draws, in all rotations of their order and of its reverse: so each takes each of their
    /// places equally often, and of any two each stands first equally often. @p options come in any order.
    void order(std::span<int> options, const DrawnNumbers &numbers, std::int64_t draw);

private:
    [[nodiscard]] double weight(size_t k, const DrawnNumbers &numbers) const;
    /// Sum of all weights / of those that apply to the option; 0 where none does.
    [[nodiscard]] double factorOf(size_t option, const DrawnNumbers &numbers) const;

    const KernelInput &m_input;
    std::vector<double> m_exactWeights; ///< per weighted criterion: a weight that is not drawn; negative = drawn
    std::vector<double> m_matrix; ///< options x weighted
    std::vector<int> m_sameAs; ///< per option: the first one that has the same points and facts everywhere
    std::vector<double> m_scores; ///< of the options being ordered
    std::vector<int> m_group;
};

} // namespace lotse
