// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandinput.h"

namespace lotse {

/// Says what is wrong in files and folders.
[[nodiscard]] ExitCode runCheck(const CommandOptions &options, CommandStreams streams);

} // namespace lotse
