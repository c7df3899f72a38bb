// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/choicestate.h"

#include <algorithm>

namespace lotse {

ChoiceState choiceState(const Evaluation &evaluation, const QString &deployment)
{
    if (deployment.isEmpty())
        return ChoiceState::None;
    const OptionEvaluation *option = evaluation.option(deployment);
    if (!option)
        return ChoiceState::NotCompared;
    switch (option->clearance) {
    case Clearance::Passed: return ChoiceState::In;
    case Clearance::NotCleared: return ChoiceState::NotCleared;
    case Clearance::Failed: return ChoiceState::Out;
    }
    Q_UNREACHABLE_RETURN(ChoiceState::Out);
}

QList<qsizetype> obstaclesToFinal(const QList<Evaluation> &evaluations, const QList<Workload> &workloads)
{
    QList<qsizetype> obstacles;
    for (qsizetype index = 0; index < std::min(evaluations.size(), workloads.size()); ++index) {
        if (!mayBeFinal(choiceState(evaluations.at(index), workloads.at(index).choice)))
            obstacles.append(index);
    }
    return obstacles;
}

QList<qsizetype> obstaclesToFinal(const Library &library, const Engagement &engagement)
{
    QList<Evaluation> evaluations;
    for (const Workload &workload : engagement.workloads)
        evaluations.append(evaluate(library, engagement, workload.id));
    return obstaclesToFinal(evaluations, engagement.workloads);
}

} // namespace lotse
