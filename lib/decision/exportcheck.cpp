// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/exportcheck.h"

#include "decision/risklevel.h"
#include "decision/samescore.h"

#include <QSet>

#include <algorithm>

namespace lotse {

namespace {

using ClaimKey = std::pair<QString, QString>; // holder of the claim, criterion

ClaimKey keyOf(const OptionEvaluation &option, const CellEvaluation &cell)
{
    return {cell.inheritedFrom.isEmpty() ? option.deployment : cell.inheritedFrom, cell.criterion};
}

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
    return int(openQuestions > 0) + int(highRisksWithoutMeasure > 0) + int(staleClaims > 0)
        + int(!unknownOfChoice.isEmpty()) + int(obstacles.size());
}

bool ReportCheck::choiceMissing() const
{
    return std::ranges::any_of(workloads, &ExportCheck::choiceMissing);
}

bool ReportCheck::forbidsFinal() const
{
    return std::ranges::any_of(workloads, &ExportCheck::forbidsFinal);
}

int ReportCheck::hints() const
{
    int count = int(staleClaims > 0);
    for (const ExportCheck &check : workloads)
        count += check.hints() - int(check.staleClaims > 0);
    return count;
}

int countStaleClaims(const QList<Evaluation> &evaluations)
{
    QSet<ClaimKey> stale;
    for (const Evaluation &evaluation : evaluations) {
        for (const OptionEvaluation &option : evaluation.options) {
            for (const CellEvaluation &cell : option.cells) {
                if (cell.stale)
                    stale.insert(keyOf(option, cell));
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
    check.choiceMissing = workload.choice.isEmpty();
    check.obstacles = obstaclesToFinal(evaluation, workload);
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

ReportCheck checkBeforeExport(const QList<Evaluation> &evaluations, const QList<Workload> &workloads)
{
    ReportCheck report;
    QSet<ClaimKey> decisive;
    for (qsizetype index = 0; index < std::min(evaluations.size(), workloads.size()); ++index) {
        const ExportCheck check = checkBeforeExport(evaluations.at(index), workloads.at(index));
        if (const OptionEvaluation *choice = evaluations.at(index).option(workloads.at(index).choice)) {
            for (const CellEvaluation &cell : choice->cells) {
                if (check.decisiveUnknown.contains(cell.criterion))
                    decisive.insert(keyOf(*choice, cell));
            }
        }
        report.workloads.append(check);
    }
    report.staleClaims = countStaleClaims(evaluations);
    report.decisiveUnknown = int(decisive.size());
    return report;
}

} // namespace lotse
