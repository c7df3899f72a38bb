// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/exportcheck.h"

#include "decision/risklevel.h"
#include "decision/samescore.h"

#include <QSet>

#include <algorithm>

namespace lotse {

namespace {

/// The likely score of the best option beside @p choice that is not knocked out.
double bestOtherScore(const Evaluation &evaluation, const QString &choice)
{
    double best = 0;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.deployment != choice && option.clearance != Clearance::Failed)
            best = std::max(best, option.score.likely);
    }
    return best;
}

bool decides(const CellEvaluation &cell, const OptionEvaluation &choice, double rival)
{
    if (cell.clearance == Clearance::NotCleared)
        return true;
    const double atWorst = choice.score.likely - (cell.contribution - cell.contributionLow);
    return !isAhead(rival, choice.score.likely) && isAhead(rival, atWorst);
}

} // namespace

int ExportCheck::hints() const
{
    return int(openQuestions > 0) + int(highRisksWithoutMeasure > 0) + int(staleClaims > 0) + int(choiceMissing)
        + int(!unknownOfChoice.isEmpty()) + int(forbidsFinal());
}

int countStaleClaims(const QList<Evaluation> &evaluations)
{
    QSet<std::pair<QString, QString>> stale; // holder of the claim, criterion
    for (const Evaluation &evaluation : evaluations) {
        for (const OptionEvaluation &option : evaluation.options) {
            for (const CellEvaluation &cell : option.cells) {
                if (cell.stale)
                    stale.insert(
                        {cell.inheritedFrom.isEmpty() ? option.deployment : cell.inheritedFrom, cell.criterion});
            }
        }
    }
    return int(stale.size());
}

bool hasMeasure(const RiskNote &note)
{
    return !note.mitigations.isEmpty() || !note.measure.trimmed().isEmpty();
}

ExportCheck checkBeforeExport(const Evaluation &evaluation, const Workload &workload)
{
    ExportCheck check;
    check.openQuestions = int(evaluation.visibleQuestions.size() - evaluation.answeredQuestions.size());
    for (const RiskEvaluation &risk : evaluation.risks) {
        if (riskLevel(risk.score()) != RiskLevel::High)
            continue;
        ++check.highRisks;
        if (!hasMeasure(risk.note))
            ++check.highRisksWithoutMeasure;
    }
    check.staleClaims = countStaleClaims({evaluation});
    const OptionEvaluation *choice = evaluation.option(workload.choice);
    check.choice = choiceState(evaluation, workload.choice);
    check.choiceMissing = check.choice == ChoiceState::None;
    if (choice == nullptr)
        return check;
    const double rival = bestOtherScore(evaluation, workload.choice);
    for (const CellEvaluation &cell : choice->cells) {
        if (!cell.unknown)
            continue;
        check.unknownOfChoice.append(cell.criterion);
        if (decides(cell, *choice, rival))
            check.decisiveUnknown.append(cell.criterion);
    }
    return check;
}

} // namespace lotse
