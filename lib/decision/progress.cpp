// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/progress.h"

#include "decision/choicestate.h"
#include "decision/exportcheck.h"
#include "decision/risklevel.h"

#include <algorithm>

namespace lotse {

namespace {

bool isAnswered(const Library &library, const Evaluation &evaluation)
{
    if (evaluation.visibleQuestions.isEmpty()) // a library that could not be read asks nothing either
        return library.questions.isEmpty() && !evaluation.options.isEmpty();
    return evaluation.answeredQuestions.size() == evaluation.visibleQuestions.size();
}

bool isOpenHighRisk(const RiskEvaluation &risk)
{
    return riskLevel(risk.score()) == RiskLevel::High && !hasMeasure(risk.note);
}

} // namespace

Progress progressOf(const Library &library, const Engagement &engagement, const QList<Evaluation> &evaluations)
{
    constexpr qsizetype fewestOptions = 2;
    Progress progress;
    progress.client = !engagement.clientName.isEmpty() && engagement.options.size() >= fewestOptions;
    progress.questions = !evaluations.isEmpty()
        && std::ranges::all_of(evaluations,
                               [&library](const Evaluation &evaluation) { return isAnswered(library, evaluation); });
    progress.risks = progress.questions && std::ranges::none_of(evaluations, [](const Evaluation &evaluation) {
                         return std::ranges::any_of(evaluation.risks, isOpenHighRisk);
                     });
    progress.report = engagement.report.finalVersion && evaluations.size() == engagement.workloads.size()
        && obstaclesToFinal(evaluations, engagement.workloads).isEmpty();
    return progress;
}

} // namespace lotse
