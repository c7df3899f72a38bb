// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

namespace lotse {

/// Returns the word that stands for @p code in JSON, e.g. "unknown_level". It never changes, whatever the language.
[[nodiscard]] QString codeName(Issue::Code code);

} // namespace lotse
