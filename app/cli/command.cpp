// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/checkcommand.h"
#include "app/cli/commandhelp.h"
#include "app/cli/commandinput.h"
#include "app/cli/evaluatecommand.h"
#include "app/cli/reportcommand.h"
#include "app/words/messages.h"
#include "core/file.h"
#include "core/names.h"
#include "core/phrases.h"
#include "core/visibletext.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextStream>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <optional>

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

/// Returns what stands in @p arguments besides --language.
QStringList besidesLanguage(QStringList arguments)
{
    if (const qsizetype place = arguments.indexOf("--language"_L1); place >= 0)
        arguments.remove(place, std::min<qsizetype>(2, arguments.size() - place));
    arguments.removeIf([](const QString &argument) { return argument.startsWith("--language="_L1); });
    return arguments;
}

ExitCode tooMuch(const QString &behind, const QString &word, CommandStreams streams)
{
    streams.error << "lotse: "
                  << streams.phrases
                         .text(context, QT_TRANSLATE_NOOP("CommandLine", "“%2” is too much behind “lotse %1”."))
                         .arg(behind, word)
                  << '\n';
    return ExitCode::Usage;
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
    const QStringList more = besidesLanguage(arguments.mid(1));
    if (asksForVersion(first)) {
        if (!more.isEmpty())
            return tooMuch(first, more.first(), streams);
        streams.out << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion() << '\n';
        return ExitCode::Success;
    }
    const bool help = asksForHelp(first);
    const QString word = help ? more.value(0) : first;
    const std::optional<Command> command = commandFromName(word);
    if (help && (command || word.isEmpty())) {
        if (more.size() > 1)
            return tooMuch(first + u' ' + word, more.at(1), streams);
        streams.out << (command ? helpText(*command, streams.phrases) : helpText(streams.phrases));
        return ExitCode::Success;
    }
    if (!command) {
        streams.error << "lotse: " << unknownCommand(word, streams.phrases) << '\n';
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
    QString result;
    QString messages;
    QByteArray file;
    ExitCode code = ExitCode::Success;
    {
        QTextStream results(&result);
        QTextStream errors(&messages);
        code = runWords(arguments, {.out = results, .error = errors, .phrases = phrases, .file = &file});
    }
    // The one way to the terminal: whatever names and texts of files stand in it are shown, never obeyed.
    out << visibleText(result, LineBreaks::Kept);
    if (QIODevice *device = out.device(); device != nullptr && !file.isEmpty()) {
        out.flush();
        device->write(file);
    }
    error << visibleText(messages, LineBreaks::Kept);
    out.flush();
    error.flush();
    return int(code);
}

bool refusesArguments(int argc, char **argv)
{
    const auto wrong =
        std::find_if(argv, argv + argc, [](const char *argument) { return !QByteArrayView(argument).isValidUtf8(); });
    if (wrong == argv + argc)
        return false;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    const QString sentence =
        Phrases(commandLanguage(arguments))
            .text(context,
                  QT_TRANSLATE_NOOP("CommandLine",
                                    "The name “%1” is not written in UTF-8, so the file cannot be opened. Rename it."))
            .arg(visibleText(QString::fromUtf8(*wrong)));
    std::fputs(qUtf8Printable(QString("lotse: "_L1 + sentence + u'\n')), stderr);
    return true;
}

namespace {

QtMessageHandler handlerBefore = nullptr;

/// What Qt tells developers in passing: locales without UTF-8, fonts that lack a script, what its readers think of a
/// picture. Never why a program cannot start.
bool isNotice(QtMsgType type, const QMessageLogContext &logContext, const QString &message)
{
    if (message.startsWith("Detected locale"_L1))
        return true;
    if (qEnvironmentVariableIsSet("QT_LOGGING_RULES")) // somebody looks for them
        return false;
    const QByteArrayView category(logContext.category);
    return type != QtCriticalMsg && type != QtFatalMsg && category.startsWith("qt.") && !category.startsWith("qt.qpa.");
}

} // namespace

WithoutNotices::WithoutNotices()
{
    handlerBefore =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &logContext, const QString &message) {
            if (!isNotice(type, logContext, message) && handlerBefore != nullptr)
                handlerBefore(type, logContext, message);
        });
}

WithoutNotices::~WithoutNotices()
{
    qInstallMessageHandler(handlerBefore);
}

int runCommand(int argc, char **argv)
{
    const WithoutNotices quiet;
    const bool paints = argc > 1 && commandFromName(QString::fromLocal8Bit(argv[1])) == Command::Report;
    std::unique_ptr<QCoreApplication> application;
    if (paints) {
        // Painting a PDF needs fonts, not a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    // Written in one go at the end, so that what is wrong with the writing can be told.
    QBuffer result;
    result.open(QIODevice::WriteOnly);
    QTextStream out(&result);
    QTextStream error(stderr);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const int code = runCommand(arguments, out, error);
    const QByteArray &bytes = result.data();
    errno = 0;
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
        && std::fflush(stdout) == 0)
        return code;
    const Issue issue = writeIssue({}, errno);
    error << "lotse: " << commandLineText(issue, Phrases(commandLanguage(arguments))) << '\n';
    return code == int(ExitCode::Success) ? int(ExitCode::Failure) : code;
}

} // namespace lotse
