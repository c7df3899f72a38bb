// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/reader.h"
#include "core/risk.h"

namespace lotse {

// What `lotse check` and the editor of profiles warn of beyond what a file must hold: wording that contradicts what it
// belongs to. All do nothing where the reading has no wordings to compare with. What each one cannot see stands in the
// help (library.md).

/// Warns of words by which the text of @p claim is less sure than its confidence or its level (HedgedClaim), and of a
/// reason of confidence that is about something else (ReasonOfOther).
void checkClaimWords(ObjectReader &object, const Claim &claim);

/// Warns of @p reason of an answer that names criteria, but none of those that the answer touches (ReasonOfOther).
void checkAnswerReason(ObjectReader &object, const LocalizedText &reason, const QStringList &criteria);

/// Warns of sentences of @p risk that state without reservation what a profile calls unverified (UnverifiedState).
void checkRiskWords(ObjectReader &object, const Risk &risk);

/// Warns of each source of the profile @p file that stands in no list "sources" of it (UnusedSource).
void checkSourcesAreUsed(ObjectReader &file);

} // namespace lotse
