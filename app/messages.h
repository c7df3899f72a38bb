// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QString>

namespace lotse {

/// Returns the sentence that tells a person what is wrong and what to do, in the language of the program. Plain text,
/// no place.
[[nodiscard]] QString sentence(const Issue &issue);

/// Returns "file:line:col: error: sentence" as command-line programs write it.
[[nodiscard]] QString commandLineText(const Issue &issue);

} // namespace lotse
