// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/advice.h"

#include "decision/samescore.h"

#include <algorithm>

namespace lotse {

namespace {

/// Those that have the most of @p points, or as much.
std::vector<const Candidate *> highest(const std::vector<const Candidate *> &candidates, double Candidate::*points)
{
    std::vector<const Candidate *> result;
    if (candidates.empty())
        return result;
    const Candidate *best =
        *std::ranges::max_element(candidates, {}, [points](const Candidate *candidate) { return candidate->*points; });
    const double most = best->*points;
    std::ranges::copy_if(candidates, std::back_inserter(result),
                         [&](const Candidate *candidate) { return isSameScore(candidate->*points, most); });
    return result;
}

std::vector<size_t> placesOf(const std::vector<const Candidate *> &candidates)
{
    std::vector<size_t> places;
    places.reserve(candidates.size());
    for (const Candidate *candidate : candidates)
        places.push_back(candidate->option);
    return places;
}

} // namespace

Advice adviceOf(std::span<const Candidate> candidates, double band, bool decides)
{
    Advice advice;
    if (candidates.empty())
        return advice;
    const double most = std::ranges::max_element(candidates, {}, &Candidate::score)->score;
    std::vector<const Candidate *> close;
    for (const Candidate &candidate : candidates) {
        if (isWithinBand(candidate.score, most, band))
            close.push_back(&candidate);
    }
    advice.close = placesOf(close);
    if (decides) {
        std::vector<const Candidate *> best = highest(close, &Candidate::deciding);
        advice.decided = best.size() < close.size();
        close = std::move(best);
    }
    advice.best = placesOf(highest(close, &Candidate::score));
    return advice;
}

double decidingPoints(const CellEvaluation &cell)
{
    return cell.unknown ? cell.value100.low : cell.value100.likely;
}

} // namespace lotse
