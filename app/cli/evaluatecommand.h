// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandinput.h"

namespace lotse {

/// Computes an engagement and writes the result as text or JSON.
[[nodiscard]] ExitCode runEvaluate(const CommandOptions &options, CommandStreams streams);

} // namespace lotse
