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

QList<FinalObstacle> obstaclesToFinal(const Evaluation &evaluation, const Workload &workload)
{
    QList<FinalObstacle> obstacles;
    switch (choiceState(evaluation, workload.choice)) {
    case ChoiceState::None: obstacles.append(FinalObstacle::NoChoice); break;
    case ChoiceState::In: break;
    case ChoiceState::NotCleared: obstacles.append(FinalObstacle::ChoiceNotCleared); break;
    case ChoiceState::Out: obstacles.append(FinalObstacle::ChoiceOut); break;
    case ChoiceState::NotCompared: obstacles.append(FinalObstacle::ChoiceNotCompared); break;
    }
    if (!workload.planB.isEmpty() && workload.planB == workload.choice) {
        obstacles.append(FinalObstacle::PlanBIsTheChoice);
        return obstacles;
    }
    switch (choiceState(evaluation, workload.planB)) {
    case ChoiceState::None:
    case ChoiceState::In: break;
    case ChoiceState::NotCleared: obstacles.append(FinalObstacle::PlanBNotCleared); break;
    case ChoiceState::Out: obstacles.append(FinalObstacle::PlanBOut); break;
    case ChoiceState::NotCompared: obstacles.append(FinalObstacle::PlanBNotCompared); break;
    }
    return obstacles;
}

QList<WorkloadObstacles> obstaclesToFinal(const QList<Evaluation> &evaluations, const QList<Workload> &workloads)
{
    QList<WorkloadObstacles> found;
    for (qsizetype index = 0; index < std::min(evaluations.size(), workloads.size()); ++index) {
        const QList<FinalObstacle> obstacles = obstaclesToFinal(evaluations.at(index), workloads.at(index));
        if (!obstacles.isEmpty())
            found.append({.workload = index, .obstacles = obstacles});
    }
    return found;
}

QList<WorkloadObstacles> obstaclesToFinal(const Library &library, const Engagement &engagement)
{
    QList<Evaluation> evaluations;
    for (const Workload &workload : engagement.workloads)
        evaluations.append(evaluate(library, engagement, workload.id));
    return obstaclesToFinal(evaluations, engagement.workloads);
}

} // namespace lotse
