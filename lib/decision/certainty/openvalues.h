// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <vector>

namespace lotse {

/// What the evidence of one cell leaves open.
struct OpenValues
{
    bool everything = false; ///< nothing is known: the whole scale
    double low = 0; ///< points of levels, or numbers in the criterion's unit; over all readings, widened by staleness
    double high = 0;

    [[nodiscard]] bool isOpen() const { return everything || high > low; }
    bool operator==(const OpenValues &) const = default;
};

[[nodiscard]] OpenValues openValues(const Criterion &criterion, const CellEvaluation &cell,
                                    const Thresholds &thresholds);

/// Why a cell is open: None for a certain one.
[[nodiscard]] NotClearedCause causeOf(const CellEvaluation &cell, const OpenValues &open);

/// Holds the knock-outs of an evaluation against values that its options do not have yet.
class KnockOuts
{
public:
    KnockOuts(const Library &library, const Evaluation &evaluation);

    /// Returns the knock-out on a criterion that counts for an option; nullptr = none, or its profile is exempt,
    /// or the criterion does not apply to it.
    [[nodiscard]] const Requirement *of(size_t option, size_t criterion) const;
    /// True if only what stands in this cell keeps the option from passing, or nothing does.
    [[nodiscard]] bool restPasses(size_t option, size_t criterion) const;

private:
    const Evaluation &m_evaluation;
    std::vector<int> m_requirement; ///< per criterion: index in Evaluation::requirements, -1 = no knock-out
    struct Blocked
    {
        int count = 0;
        int criterion = -1; ///< of the last one
    };
    std::vector<Blocked> m_blocked; ///< per option
};

/// True if a claim of @p level, or of the plain @p number, meets @p knockOut; nothing is asked for: true.
[[nodiscard]] bool levelMeets(const Requirement *knockOut, const Criterion &criterion, const Level &level);
[[nodiscard]] bool numberMeets(const Requirement *knockOut, double number);

} // namespace lotse
