// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "core/phrases.h"
#include "decision/evaluation.h"

namespace lotse {

/// Returns what a duty rests on and how well that is known, by its weakest part: "Law, wording read", "Contract". Who
/// reviewed the text as a lawyer is said behind it.
[[nodiscard]] QString legalStandingText(const Duty &duty, const Phrases &phrases);

/// Returns the sentence that no lawyer has reviewed the texts of these duties, or so many of them; nothing where a
/// lawyer reviewed each. @p unreviewed of @p all are without a review.
[[nodiscard]] QString unreviewedText(qsizetype unreviewed, qsizetype all, const Phrases &phrases);
/// The same of those of @p duties whose texts @p library has.
[[nodiscard]] QString unreviewedText(const Library &library, const QList<DutyEvaluation> &duties,
                                     const Phrases &phrases);

} // namespace lotse
