// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <span>
#include <vector>

namespace lotse {

/// One option that passed, as the rule of the advice looks at it.
struct Candidate
{
    size_t option = 0; ///< position in the evaluation
    double score = 0; ///< points
    double deciding = 0; ///< points on Thresholds::nearTieCriterion, see decidingPoints(); not a number where it does
                         ///< not apply
};

/// Whom the rule advises.
struct Advice
{
    std::vector<size_t> close; ///< the options within the band of the most points, in the order given
    std::vector<size_t> best; ///< whom it advises; several are equal
    bool decided = false; ///< the agreed criterion told the close ones apart

    bool operator==(const Advice &) const = default;
};

/// Advises what has the most points. Where others lie within @p band points of it and a criterion @p decides, the best
/// of all close ones on that criterion, if it applies to all of them; of equal ones there the one with the most points.
/// Scores up to sameScore apart
/// are equal, and whom nothing tells apart is advised together: no order of names decides.
[[nodiscard]] Advice adviceOf(std::span<const Candidate> candidates, double band, bool decides);

/// Returns what the rule advises among what passed.
[[nodiscard]] Advice adviceOf(const Evaluation &evaluation);

/// Returns whom the criterion agreed for near ties speaks for, where that is another than the only leader: points and
/// what was agreed advise differently, or the points alone advise nobody. Else nullptr, as where there is no verdict
/// and where nothing is known about the weights.
[[nodiscard]] const OptionEvaluation *agreedInstead(const Engagement &engagement, const Evaluation &evaluation);

/// Returns whom the verdict speaks for, as far as it rests on no draws: agreedInstead(), else Evaluation::leader().
[[nodiscard]] const OptionEvaluation *spokenFor(const Engagement &engagement, const Evaluation &evaluation);

/// Points with which a cell takes part in deciding a near tie: silence earns nothing. Not a number where the criterion
/// does not apply.
[[nodiscard]] double decidingPoints(const CellEvaluation &cell);

} // namespace lotse
