// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/triggertargets.h"

namespace lotse {

/// Returns the duties that follow from the answers and the choice, in the order of the library. As long as there is
/// neither choice nor leader, what holds for each remaining option counts.
[[nodiscard]] QList<DutyEvaluation> dutiesOf(const Library &library, const Engagement &engagement,
                                             const AnswerState &answers, const TriggerTargets &targets);

} // namespace lotse
