// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTextStream;

namespace lotse {

/// Exit codes of the command line.
enum class ExitCode {
    Success = 0,
    Failure = 1, ///< the input has errors, or the output could not be written
    Usage = 2 ///< the command line itself is wrong
};

/// True if the first argument of the program is for the command line: a command, --help, --version, or a word that
/// names no file and looks like a mistyped command. Everything else is for the window.
[[nodiscard]] bool isCommand(const QString &firstArgument);

/// Runs "evaluate", "report", "check", "--help" or "--version" with @p arguments (without the program's name). Results
/// go to
/// @p out, everything that is wrong to @p error. Needs an application object ("report": a QApplication); shows no
/// window.
[[nodiscard]] int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &error);

/// The same for main(): makes the application object that the command needs (never one that needs a display) and writes
/// to the standard streams.
[[nodiscard]] int runCommand(int argc, char **argv);

/// Says on the standard error stream if an argument is not UTF-8, which no name of a file can be that Qt opens.
[[nodiscard]] bool refusesArguments(int argc, char **argv);

/// As long as it lives, Qt's notices are not shown (on locales without UTF-8, on fonts and pictures): what concerns
/// people is said in sentences of the program. To be made before the application object, which gives the first.
class WithoutNotices final
{
public:
    WithoutNotices();
    ~WithoutNotices();
    Q_DISABLE_COPY_MOVE(WithoutNotices)
};

} // namespace lotse
