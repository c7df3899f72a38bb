// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"

namespace lotse {

/// Returns the program's sentences in @p language, read once.
[[nodiscard]] const Phrases &phrasesIn(Language language);

} // namespace lotse
