// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandoptions.h"
#include "core/engagement.h"
#include "core/library.h"

class QTextStream;

namespace lotse {

class Phrases;

/// Where a command writes, and in which language.
struct CommandStreams
{
    QTextStream &out;
    QTextStream &error;
    const Phrases &phrases;
    QByteArray *file = nullptr; ///< what is put there goes to the standard output byte by byte
};

/// What evaluate and report start from.
struct CommandInput
{
    Library library;
    Engagement engagement;
    QStringList files; ///< from which both were read

    /// Options of the engagement that cannot be compared because the files of their providers are unusable.
    [[nodiscard]] QStringList lostOptions() const;
};

/// Says on the error stream which options are missing in the result and returns the exit code for it: Failure if the
/// library is damaged so that options are missing, or if none is left of those that the engagement names.
[[nodiscard]] ExitCode sayWhatIsMissing(const CommandInput &input, CommandStreams streams);

/// Reads library and engagement; everything that is wrong goes to the error stream. None if one of them cannot be used.
[[nodiscard]] std::optional<CommandInput> readInput(const CommandOptions &options, CommandStreams streams);

/// Reads the library that @p options name; reports as readInput does.
[[nodiscard]] std::optional<Library> readLibrary(const CommandOptions &options, CommandStreams streams);

} // namespace lotse
