// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/robustness.h"

#include <QDate>
#include <QStringList>
#include <expected>
#include <optional>

namespace lotse {

class Phrases;

/// What the command line can do.
enum class Command { Evaluate, Report, Check };

/// One command line, read.
struct CommandOptions
{
    QStringList files; ///< the arguments that are no options
    QString format; ///< of --format; the command's default where it is not given
    QDate asOf; ///< invalid = not given
    QString library; ///< folder; empty = the shipped library
    std::optional<Language> language;
    QString workload;
    QString output; ///< "-" = standard output
    bool force = false; ///< replaces a file of another kind
    SamplingSettings sampling; ///< of the robustness analysis; what is not given is as the engagement says
    bool help = false;
};

/// Returns the word that starts @p command.
[[nodiscard]] QString commandName(Command command);
[[nodiscard]] std::optional<Command> commandFromName(const QString &name);

/// Reads the arguments behind the command's name. Error: one sentence that says what is wrong.
[[nodiscard]] std::expected<CommandOptions, QString> readOptions(Command command, const QStringList &arguments,
                                                                 const Phrases &phrases);

/// Returns the language that the command line speaks: the one that --language asks for, else that of the system.
[[nodiscard]] Language commandLanguage(const QStringList &arguments);

} // namespace lotse
