// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/verdict.h"

#include "decision/samescore.h"

#include <algorithm>

namespace lotse {

namespace {

VerdictKind kindOf(const Verdict &verdict, const Thresholds &thresholds)
{
    if (verdict.tied || verdict.firstPlace <= verdict.rivalFirstPlace || verdict.firstPlace < thresholds.leaningShare)
        return VerdictKind::Open;
    const bool clear = verdict.firstPlace >= thresholds.clearShare && verdict.factFlips.isEmpty();
    return clear ? VerdictKind::Clear : VerdictKind::Leaning;
}

/// Points with which an option takes part in deciding a near tie: silence earns nothing.
double decidingPoints(const OptionEvaluation &option, qsizetype criterion)
{
    const CellEvaluation &cell = option.cells.at(criterion);
    return cell.unknown ? cell.value100.low : cell.value100.likely;
}

void decideNearTie(Verdict &verdict, const Evaluation &evaluation)
{
    const OptionEvaluation *leader = evaluation.leader();
    if (!leader)
        return;
    QList<const OptionEvaluation *> close;
    for (const OptionEvaluation &option : evaluation.options) {
        const bool inBand = isWithinBand(option.score.likely, leader->score.likely, evaluation.thresholds.nearTie);
        if (option.clearance == Clearance::Passed && inBand)
            close.append(&option);
    }
    verdict.nearTie = close.size() > 1;
    if (!verdict.nearTie)
        return;
    for (const OptionEvaluation *option : std::as_const(close))
        verdict.close.append(option->deployment);

    const auto weight =
        std::ranges::find(evaluation.weights, evaluation.thresholds.nearTieCriterion, &WeightEvaluation::criterion);
    if (weight == evaluation.weights.cend())
        return;
    const auto points = [criterion = weight - evaluation.weights.cbegin()](const OptionEvaluation *option) {
        return decidingPoints(*option, criterion);
    };
    // The first of several: equal ones stay in the order of the ranking.
    const OptionEvaluation *best = *std::ranges::max_element(close, {}, points);
    if (std::ranges::all_of(close, [&](const OptionEvaluation *option) { return points(option) == points(best); }))
        return;
    verdict.decidedBy = weight->criterion;
    verdict.recommended = best->deployment;
}

} // namespace

QString rivalOf(const Robustness &robustness, const QString &leader)
{
    const qsizetype leaderRow = robustness.row(leader);
    if (leaderRow < 0)
        return {};
    qsizetype rival = -1;
    const auto strength = [&robustness, leaderRow](qsizetype row) {
        return std::pair(robustness.firstPlace.at(row), -robustness.pairwise.at(leaderRow).at(row));
    };
    for (qsizetype row = 0; row < robustness.options.size(); ++row) {
        if (row != leaderRow && (rival < 0 || strength(row) > strength(rival)))
            rival = row;
    }
    return rival < 0 ? QString() : robustness.options.at(rival);
}

Verdict verdictOf(const Evaluation &evaluation, const Robustness &robustness, const Sensitivity &sensitivity)
{
    Verdict verdict;
    verdict.cause = evaluation.noVerdict();
    if (const OptionEvaluation *leader = evaluation.leader())
        verdict.leader = leader->deployment;
    for (const Flip &flip : sensitivity.flips) {
        const bool ofFact = flip.kind == Flip::Kind::Fact || flip.kind == Flip::Kind::Clearance;
        if (ofFact && flip.plausible)
            verdict.factFlips.append(flip);
    }
    if (verdict.cause != NoVerdictCause::None) {
        verdict.kind = VerdictKind::None;
        return verdict;
    }
    verdict.tied = evaluation.isTied();
    if (!verdict.tied)
        verdict.recommended = verdict.leader;
    if (const qsizetype row = robustness.row(verdict.leader); row >= 0) {
        verdict.firstPlace = robustness.firstPlace.at(row);
        verdict.rival = rivalOf(robustness, verdict.leader);
        if (const qsizetype rivalRow = robustness.row(verdict.rival); rivalRow >= 0) {
            verdict.rivalFirstPlace = robustness.firstPlace.at(rivalRow);
            verdict.overRival = robustness.pairwise.at(row).at(rivalRow);
        }
    }
    // What any weights at all say is no advice.
    if (robustness.weights != WeightInformation::None)
        verdict.kind = kindOf(verdict, evaluation.thresholds);
    decideNearTie(verdict, evaluation);
    return verdict;
}

} // namespace lotse
