// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandoptions.h"

namespace lotse {

/// Returns the help of one command, several lines.
[[nodiscard]] QString helpText(Command command, const Phrases &phrases);

/// Returns the help of the program, several lines.
[[nodiscard]] QString helpText(const Phrases &phrases);

} // namespace lotse
