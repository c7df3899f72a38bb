// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/conditions.h"

namespace lotse {

/// The deployments that triggers of risks and duties look at.
struct TriggerTargets
{
    std::vector<DeploymentView> options; ///< what is not failed, in the order of the evaluation, and the chosen one
    const DeploymentView *chosen = nullptr; ///< the choice, else the leader; nullptr when there is neither
};

/// Returns the risks that the answers and the options trigger and the consultant's own, highest score first, then in
/// the order of the library, own ones last; numbered from 1. After = rating minus the chosen mitigations, not below 1,
/// unless the note sets it.
[[nodiscard]] QList<RiskEvaluation> risksOf(const Library &library, const Engagement &engagement,
                                            const AnswerState &answers, const TriggerTargets &targets);

/// Returns the duties that follow from the answers and the choice, in the order of the library. As long as there is
/// neither choice nor leader, what holds for each remaining option counts.
[[nodiscard]] QList<DutyEvaluation> dutiesOf(const Library &library, const Engagement &engagement,
                                             const AnswerState &answers, const TriggerTargets &targets);

} // namespace lotse
