// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

namespace lotse {

// The words by which `lotse check` tells how sure a text is of what it says: lists of both languages in hedges.cpp.
// They are whole words, in any case; what they refer to is not seen.

/// Returns the first word of @p text by which its author says that it may be otherwise ("possibly"), of the German
/// text before the English; empty = none.
[[nodiscard]] QString hedgeIn(const LocalizedText &text);

/// Like hedgeIn(), for words that say what can be done as often as what may be so ("possible").
[[nodiscard]] QString possibilityIn(const LocalizedText &text);

/// True if @p text says that something was not verified ("could not check").
[[nodiscard]] bool hasDoubt(const LocalizedText &text);

/// True if @p sentence says in @p language how well it is known: as possible, as reported, as announced.
[[nodiscard]] bool saysHowKnown(const QString &sentence, Language language);

/// True if the label of a level promises something ("fixed") and does not say the opposite ("not promised").
[[nodiscard]] bool promises(const LocalizedText &label);

/// True if @p text names an amount of money with its currency.
[[nodiscard]] bool namesMoney(const LocalizedText &text);

} // namespace lotse
