// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/progress.h"

#include "decision/choicestate.h"
#include "decision/exportcheck.h"
#include "decision/risklevel.h"

#include <algorithm>

namespace lotse {

namespace {

bool isAnswered(const Evaluation &evaluation)
{
    return !evaluation.visibleQuestions.isEmpty()
        && evaluation.answeredQuestions.size() == evaluation.visibleQuestions.size();
}

bool isOpenHighRisk(const RiskEvaluation &risk)
{
    return riskLevel(risk.score()) == RiskLevel::High && !hasMeasure(risk.note);
}

} // namespace

int Progress::steps() const
{
    if (!client)
        return 0;
    if (!questions)
        return 1;
    constexpr int comparedAndRanked = 4;
    if (!risks)
        return comparedAndRanked;
    return report ? 6 : 5;
}

Progress progressOf(const Engagement &engagement, const QList<Evaluation> &evaluations)
{
    constexpr qsizetype fewestOptions = 2;
    Progress progress;
    progress.client = !engagement.clientName.isEmpty() && engagement.options.size() >= fewestOptions;
    progress.questions = !evaluations.isEmpty() && std::ranges::all_of(evaluations, isAnswered);
    progress.risks = progress.questions && std::ranges::none_of(evaluations, [](const Evaluation &evaluation) {
                         return std::ranges::any_of(evaluation.risks, isOpenHighRisk);
                     });
    const bool allChosen = std::ranges::none_of(engagement.workloads, &QString::isEmpty, &Workload::choice);
    progress.report =
        engagement.report.finalVersion && allChosen && obstaclesToFinal(evaluations, engagement.workloads).isEmpty();
    return progress;
}

} // namespace lotse
