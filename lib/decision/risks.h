// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "decision/triggertargets.h"

namespace lotse {

/// Returns the risks that the answers and the options trigger and the consultant's own, highest score first, then in
/// the order of the library, own ones last; numbered from 1. After = rating minus the chosen mitigations, not below 1,
/// unless the note sets it.
[[nodiscard]] QList<RiskEvaluation> risksOf(const Library &library, const Engagement &engagement,
                                            const AnswerState &answers, const TriggerTargets &targets);

/// Tells whether @p risk is rated higher after its measures than before them, which only a rating set by hand can say.
[[nodiscard]] bool risesByMeasures(const RiskEvaluation &risk);

/// Warns (RisesByMeasures) of such ratings of @p engagement, read from @p file.
[[nodiscard]] QList<Issue> riskWarnings(const Library &library, const Engagement &engagement, const QString &file);

} // namespace lotse
