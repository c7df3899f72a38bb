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

/// True if a final version may name an option that stands so as chosen. What is not cleared is settled first, by a
/// claim of the client's own with its reason and date, or by dropping the requirement: both stand in the report then.
[[nodiscard]] constexpr bool mayBeFinal(ChoiceState state)
{
    return state == ChoiceState::In || state == ChoiceState::None;
}

/// Returns the workloads (their positions) whose choice no final version may name.
[[nodiscard]] QList<qsizetype> obstaclesToFinal(const QList<Evaluation> &evaluations, const QList<Workload> &workloads);
[[nodiscard]] QList<qsizetype> obstaclesToFinal(const Library &library, const Engagement &engagement);

} // namespace lotse
