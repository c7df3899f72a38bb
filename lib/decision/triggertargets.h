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

} // namespace lotse
