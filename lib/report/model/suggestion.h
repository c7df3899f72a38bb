// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/certainty/analysis.h"

namespace lotse {

/// Returns two to five sentences that give the reasons for @p choice: what the verdict says of it, with rank and points
/// where the weights behind them are known, what it does best, what is not documented, and plan B. It is recommended
/// only where the verdict of @p analysis recommends it. Empty if @p evaluation lacks the choice.
[[nodiscard]] QString suggestedReasons(const Library &library, const Evaluation &evaluation, const Analysis &analysis,
                                       const QString &choice, const QString &planB, const Phrases &phrases);

/// Returns the steps of an exit plan for @p choice, one per line, numbered.
[[nodiscard]] QString suggestedExitPlan(const Evaluation &evaluation, const QString &choice, const QString &planB,
                                        const Phrases &phrases);

/// Returns the questions to the provider of @p choice about claims that are unknown, one per line.
[[nodiscard]] QString unknownClaimQuestions(const Library &library, const QStringList &criteria, Language language);

} // namespace lotse
