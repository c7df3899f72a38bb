// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QString>

namespace lotse {

class Phrases;

/// Returns the sentence that tells a person what is wrong and what to do, in the language of the program. Plain text,
/// no place.
[[nodiscard]] QString sentence(const Issue &issue);
/// The same in the language of @p phrases.
[[nodiscard]] QString sentence(const Issue &issue, const Phrases &phrases);

/// Returns in the language of the program what the system said of a file in its own; empty for what it says seldom.
/// Words that are not the system's come back as they are.
[[nodiscard]] QString systemReason(const QString &systemText);

/// Returns "file:line:col: error: sentence" as command-line programs write it. The word "error" or "warning" stays
/// English in each language, since editors look for it.
[[nodiscard]] QString commandLineText(const Issue &issue);
[[nodiscard]] QString commandLineText(const Issue &issue, const Phrases &phrases);

} // namespace lotse
