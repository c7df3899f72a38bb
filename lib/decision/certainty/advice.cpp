// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/advice.h"

#include "decision/samescore.h"

#include <algorithm>
#include <cmath>
#include <limits>

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
    const auto applies = [](const Candidate *candidate) { return !std::isnan(candidate->deciding); };
    if (decides && std::ranges::all_of(close, applies)) {
        std::vector<const Candidate *> best = highest(close, &Candidate::deciding);
        advice.decided = best.size() < close.size();
        close = std::move(best);
    }
    advice.best = placesOf(highest(close, &Candidate::score));
    return advice;
}

Advice adviceOf(const Evaluation &evaluation)
{
    const auto weight =
        std::ranges::find(evaluation.weights, evaluation.thresholds.nearTieCriterion, &WeightEvaluation::criterion);
    const bool decides = weight != evaluation.weights.cend();
    const qsizetype criterion = weight - evaluation.weights.cbegin();
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < evaluation.options.size(); ++i) {
        const OptionEvaluation &option = evaluation.options.at(i);
        if (option.clearance == Clearance::Passed)
            candidates.push_back({.option = size_t(i),
                                  .score = option.score.likely,
                                  .deciding = decides ? decidingPoints(option.cells.at(criterion)) : 0});
    }
    return adviceOf(candidates, evaluation.thresholds.nearTie, decides);
}

const OptionEvaluation *agreedInstead(const Engagement &engagement, const Evaluation &evaluation)
{
    const auto workload = std::ranges::find(engagement.workloads, evaluation.workload, &Workload::id);
    const bool hasWeights =
        workload == engagement.workloads.cend() || workload->weightInformation != WeightInformation::None;
    if (!hasWeights || evaluation.noVerdict() != NoVerdictCause::None)
        return nullptr;
    const Advice advice = adviceOf(evaluation);
    if (!advice.decided || advice.best.size() != 1)
        return nullptr;
    const OptionEvaluation *best = &evaluation.options.at(qsizetype(advice.best.front()));
    return best != evaluation.leader() || evaluation.isTied() ? best : nullptr;
}

const OptionEvaluation *spokenFor(const Engagement &engagement, const Evaluation &evaluation)
{
    const OptionEvaluation *instead = agreedInstead(engagement, evaluation);
    return instead ? instead : evaluation.leader();
}

double decidingPoints(const CellEvaluation &cell)
{
    if (!cell.applies)
        return std::numeric_limits<double>::quiet_NaN();
    return cell.unknown ? cell.value100.low : cell.value100.likely;
}

} // namespace lotse
