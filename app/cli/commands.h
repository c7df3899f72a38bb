// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandoptions.h"
#include "core/engagement.h"

class QTextStream;

namespace lotse {

class Phrases;

/// Where a command writes, and in which language.
struct CommandStreams
{
    QTextStream &out;
    QTextStream &error;
    const Phrases &phrases;
};

[[nodiscard]] ExitCode runEvaluate(const CommandOptions &options, CommandStreams streams);
[[nodiscard]] ExitCode runReport(const CommandOptions &options, CommandStreams streams);
[[nodiscard]] ExitCode runCheck(const CommandOptions &options, CommandStreams streams);

/// What evaluate and report start from.
struct CommandInput
{
    Library library;
    Engagement engagement;
};

/// Reads library and engagement; everything that is wrong goes to the error stream. None if one of them cannot be used.
[[nodiscard]] std::optional<CommandInput> readInput(const CommandOptions &options, CommandStreams streams);

/// Reads the library that @p options name; reports as readInput does.
[[nodiscard]] std::optional<Library> readLibrary(const CommandOptions &options, CommandStreams streams);

} // namespace lotse
