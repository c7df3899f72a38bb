// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/verdict.h"

#include "decision/certainty/advice.h"
#include "decision/leaders.h"

namespace lotse {

namespace {

VerdictKind kindOf(const Verdict &verdict, const Thresholds &thresholds)
{
    const bool otherIsAdvised = !verdict.decidedBy.isEmpty() && verdict.recommended != verdict.leader;
    if (verdict.tied || otherIsAdvised || verdict.firstPlace <= verdict.rivalFirstPlace
        || verdict.firstPlace < thresholds.leaningShare)
        return VerdictKind::Open;
    const bool clear = verdict.firstPlace >= thresholds.clearShare && verdict.factFlips.isEmpty();
    return clear ? VerdictKind::Clear : VerdictKind::Leaning;
}

/// Of options that share the lead the one that is first most often, of equal ones the first in the ranking.
const OptionEvaluation *leaderOf(const Evaluation &evaluation, const Robustness &robustness)
{
    const auto shareOf = [&robustness](const OptionEvaluation &option) {
        const qsizetype row = robustness.row(option.deployment);
        return row < 0 ? 0.0 : robustness.firstPlace.at(row);
    };
    const OptionEvaluation *best = nullptr;
    for (const OptionEvaluation *option : leadersOf(evaluation)) {
        if (!best || shareOf(*option) > shareOf(*best))
            best = option;
    }
    return best;
}

void advise(Verdict &verdict, const Evaluation &evaluation)
{
    const Advice advice = adviceOf(evaluation);
    verdict.nearTie = advice.close.size() > 1;
    if (verdict.nearTie) {
        for (const size_t option : advice.close)
            verdict.close.append(evaluation.options.at(qsizetype(option)).deployment);
    }
    if (advice.decided)
        verdict.decidedBy = evaluation.thresholds.nearTieCriterion;
    if (advice.best.size() == 1)
        verdict.recommended = evaluation.options.at(qsizetype(advice.best.front())).deployment;
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
    if (const OptionEvaluation *leader = leaderOf(evaluation, robustness))
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
    if (const qsizetype row = robustness.row(verdict.leader); row >= 0) {
        verdict.firstPlace = robustness.firstPlace.at(row);
        verdict.rival = rivalOf(robustness, verdict.leader);
        if (const qsizetype rivalRow = robustness.row(verdict.rival); rivalRow >= 0) {
            verdict.rivalFirstPlace = robustness.firstPlace.at(rivalRow);
            verdict.overRival = robustness.pairwise.at(row).at(rivalRow);
        }
    }
    // What any weights at all say is no advice, and the points rest on weights that nobody gave.
    if (robustness.weights == WeightInformation::None)
        return verdict;
    advise(verdict, evaluation);
    verdict.kind = kindOf(verdict, evaluation.thresholds);
    return verdict;
}

} // namespace lotse
