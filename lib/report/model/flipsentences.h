// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criterion.h"
#include "decision/certainty/sensitivity.h"

namespace lotse {

/// What a weight does when it counts so much more or less.
enum class WeightEffect { TakesTheLead, HasMostPointsAsWell, TurnsTheAdvice };

/// Returns the whole sentence, of the context "Analysis", on a weight that changes something: %1 the weight, %2 from
/// which share on, %3 its present share, %4 the new leader; with @p fromNow, when any change is enough, %1 the weight,
/// %2 its present share, %3 the new leader.
[[nodiscard]] const char *weightSentence(const Flip &flip, WeightEffect effect, bool fromNow);

/// A whole sentence, of the context "Analysis", on a fact: %1 the criterion, %2 the option, %3 the value.
struct FactSentence
{
    const char *text;
    bool namesLeader; ///< has %4, who leads then
};

/// Returns what is said when the fact of @p flip on @p criterion (nullptr: not in the library) turns out so. @p advised
/// as Sensitivity::advised.
[[nodiscard]] FactSentence factSentence(const Flip &flip, const Criterion *criterion, const QString &advised);

} // namespace lotse
