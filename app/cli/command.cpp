// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commands.h"
#include "app/words/messages.h"
#include "core/names.h"
#include "core/phrases.h"

#include <QApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextStream>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto context = "CommandLine";

QStringList commandNames()
{
    return {commandName(Command::Evaluate), commandName(Command::Report), commandName(Command::Check)};
}

bool asksForHelp(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1 || argument == "help"_L1;
}

bool asksForVersion(const QString &argument)
{
    return argument == "--version"_L1 || argument == "-v"_L1;
}

QString unknownCommand(const QString &word, const Phrases &phrases)
{
    const QString nearest = nearestText(word, commandNames());
    if (nearest.isEmpty()) {
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("CommandLine", "There is no command %1. “lotse --help” lists the commands."))
            .arg(word);
    }
    return phrases.text(context, QT_TRANSLATE_NOOP("CommandLine", "There is no command %1. Did you mean “lotse %2”?"))
        .arg(word, nearest);
}

ExitCode run(Command command, const CommandOptions &options, CommandStreams streams)
{
    switch (command) {
    case Command::Evaluate: return runEvaluate(options, streams);
    case Command::Report: return runReport(options, streams);
    case Command::Check: return runCheck(options, streams);
    }
    Q_UNREACHABLE_RETURN(ExitCode::Usage);
}

ExitCode runWords(const QStringList &arguments, CommandStreams streams)
{
    const QString first = arguments.value(0);
    if (asksForVersion(first)) {
        streams.out << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion() << '\n';
        return ExitCode::Success;
    }
    const bool help = asksForHelp(first);
    const std::optional<Command> command = commandFromName(help ? arguments.value(1) : first);
    if (help) {
        streams.out << (command ? helpText(*command, streams.phrases) : helpText(streams.phrases));
        return ExitCode::Success;
    }
    if (!command) {
        streams.error << "lotse: " << unknownCommand(first, streams.phrases) << '\n';
        return ExitCode::Usage;
    }
    const auto options = readOptions(*command, arguments.mid(1), streams.phrases);
    if (!options) {
        streams.error << "lotse: " << options.error() << '\n';
        return ExitCode::Usage;
    }
    if (options->help) {
        streams.out << helpText(*command, streams.phrases);
        return ExitCode::Success;
    }
    return run(*command, *options, streams);
}

} // namespace

bool isCommand(const QString &firstArgument)
{
    if (asksForHelp(firstArgument) || asksForVersion(firstArgument) || commandFromName(firstArgument))
        return true;
    static const QRegularExpression plainWord(u"^[a-z]+$"_s);
    return plainWord.match(firstArgument).hasMatch() && !QFileInfo::exists(firstArgument);
}

int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &error)
{
    const Phrases phrases(commandLanguage(arguments));
    ExitCode code = runWords(arguments, {out, error, phrases});
    out.flush();
    if (out.status() != QTextStream::Ok && code == ExitCode::Success) {
        Issue issue;
        issue.code = Issue::Code::CannotWrite;
        issue.arguments = {qt_error_string()};
        error << "lotse: " << commandLineText(issue, phrases) << '\n';
        code = ExitCode::Failure;
    }
    error.flush();
    return int(code);
}

int runCommand(int argc, char **argv)
{
    const bool paints = argc > 1 && commandFromName(QString::fromLocal8Bit(argv[1])) == Command::Report;
    std::unique_ptr<QCoreApplication> application;
    if (paints) {
        // Painting a PDF needs fonts, not a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QTextStream out(stdout);
    QTextStream error(stderr);
    return runCommand(QCoreApplication::arguments().mid(1), out, error);
}

} // namespace lotse
