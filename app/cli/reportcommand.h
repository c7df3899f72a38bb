// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandinput.h"

namespace lotse {

/// Writes the report of an engagement as PDF.
[[nodiscard]] ExitCode runReport(const CommandOptions &options, CommandStreams streams);

} // namespace lotse
