// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// How an option that somebody chose stands in an evaluation.
enum class ChoiceState {
    None, ///< nothing is chosen
    In, ///< it demonstrably meets all knock-outs
    NotCleared, ///< a knock-out lacks its evidence
    Out, ///< it misses a knock-out
    NotCompared ///< the evaluation has no such option: the library lacks it, it did not exist yet, or nobody compares
                ///< it
};

/// Returns how @p deployment (empty = nothing chosen) stands.
[[nodiscard]] ChoiceState choiceState(const Evaluation &evaluation, const QString &deployment);

/// True if a report may recommend an option that stands so.
[[nodiscard]] constexpr bool mayBeRecommended(ChoiceState state)
{
    return state == ChoiceState::In || state == ChoiceState::NotCleared;
}

/// What forbids a final version of a workload. What is not cleared is settled first, by a claim of the client's own
/// with its reason and date, or by dropping the requirement: both stand in the report then.
enum class FinalObstacle {
    NoChoice,
    ChoiceNotCleared,
    ChoiceOut,
    ChoiceNotCompared,
    PlanBNotCleared,
    PlanBOut,
    PlanBNotCompared,
    PlanBIsTheChoice
};

/// What forbids a final version of one workload of a report.
struct WorkloadObstacles
{
    qsizetype workload = 0; ///< its position
    QList<FinalObstacle> obstacles; ///< never empty

    bool operator==(const WorkloadObstacles &) const = default;
};

/// Returns what forbids a final version of @p workload: no choice or one that is not in, a plan B that is not in or
/// that is the choice. No plan B is no obstacle.
[[nodiscard]] QList<FinalObstacle> obstaclesToFinal(const Evaluation &evaluation, const Workload &workload);
/// The same of those of @p workloads that have any; @p evaluations belong to them in the same order.
[[nodiscard]] QList<WorkloadObstacles> obstaclesToFinal(const QList<Evaluation> &evaluations,
                                                        const QList<Workload> &workloads);
[[nodiscard]] QList<WorkloadObstacles> obstaclesToFinal(const Library &library, const Engagement &engagement);

} // namespace lotse
