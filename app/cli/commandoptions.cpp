// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandoptions.h"

#include "core/names.h"
#include "core/phrases.h"

#include <QCommandLineParser>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto context = "CommandLine";

struct CommandWord
{
    Command command;
    QLatin1StringView name;
};

constexpr std::array commandWords {
    CommandWord {Command::Evaluate, "evaluate"_L1},
    CommandWord {Command::Report, "report"_L1},
    CommandWord {Command::Check, "check"_L1},
};

/// Returns the values that --format knows in @p command, the default first; empty if it has no such option.
QStringList formatsOf(Command command)
{
    switch (command) {
    case Command::Evaluate: return {u"table"_s, u"json"_s};
    case Command::Check: return {u"text"_s, u"json"_s};
    case Command::Report: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Returns the long names of the options of @p command that take a value.
QStringList valueOptionsOf(Command command)
{
    switch (command) {
    case Command::Evaluate:
        return {u"format"_s,   u"as-of"_s, u"library"_s, u"language"_s,
                u"workload"_s, u"draws"_s, u"seed"_s,    u"threads"_s};
    case Command::Report: return {u"output"_s, u"language"_s, u"library"_s};
    case Command::Check: return {u"format"_s, u"library"_s, u"language"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Returns the long names of the options of @p command that take no value.
QStringList switchesOf(Command command)
{
    return command == Command::Report ? QStringList {u"help"_s, u"force"_s} : QStringList {u"help"_s};
}

QString unknownOption(const QString &name, Command command, const Phrases &phrases)
{
    const QString shown = (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    const QString nearest = nearestText(name, valueOptionsOf(command) + switchesOf(command));
    if (nearest.isEmpty()) {
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("CommandLine", "There is no option %1. “lotse %2 --help” lists the options."))
            .arg(shown, commandName(command));
    }
    return phrases.text(context, QT_TRANSLATE_NOOP("CommandLine", "There is no option %1. Did you mean --%2?"))
        .arg(shown, nearest);
}

QString wrongValue(const QString &option, const QString &value, const QStringList &allowed, const Phrases &phrases)
{
    return phrases.text(context, QT_TRANSLATE_NOOP("CommandLine", "The option --%1 takes one of these: %2; not “%3”."))
        .arg(option, allowed.join(u", "_s), value);
}

/// Returns the whole number behind --@p option, between the two ends; error: a sentence.
std::expected<qint64, QString> wholeNumber(const QString &option, const QString &value, qint64 least, qint64 most,
                                           const Phrases &phrases)
{
    bool understood = false;
    const qint64 number = value.toLongLong(&understood);
    if (understood && number >= least && number <= most)
        return number;
    return std::unexpected(
        phrases
            .text(context,
                  QT_TRANSLATE_NOOP("CommandLine", "The option --%1 takes a whole number from %2 to %3, not “%4”."))
            .arg(option, QString::number(least), QString::number(most), value));
}

/// Sets --draws, --seed and --threads; returns a sentence if one of them is not possible.
QString setSampling(const QCommandLineParser &parser, SamplingSettings &sampling, const Phrases &phrases)
{
    constexpr qint64 mostDraws = 1'000'000'000;
    constexpr qint64 mostSeed = (qint64(1) << 53) - 1; // what JSON holds exactly
    constexpr qint64 mostThreads = 1024;
    struct Setting
    {
        QString name;
        qint64 least;
        qint64 most;
        std::function<void(qint64)> set;
    };
    const QList<Setting> settings {
        {u"draws"_s, 1, mostDraws, [&sampling](qint64 number) { sampling.draws = number; }},
        {u"seed"_s, 0, mostSeed, [&sampling](qint64 number) { sampling.seed = quint64(number); }},
        {u"threads"_s, 0, mostThreads, [&sampling](qint64 number) { sampling.threads = int(number); }},
    };
    for (const Setting &setting : settings) {
        if (!parser.isSet(setting.name))
            continue;
        const auto number = wholeNumber(setting.name, parser.value(setting.name), setting.least, setting.most, phrases);
        if (!number)
            return number.error();
        setting.set(*number);
    }
    return {};
}

/// Sets what stands behind the options; returns a sentence if a value is not possible.
QString setValues(Command command, const QCommandLineParser &parser, CommandOptions &options, const Phrases &phrases)
{
    const QStringList known = valueOptionsOf(command);
    const auto value = [&parser, &known](const QString &name) {
        return known.contains(name) ? parser.value(name) : QString();
    };
    options.library = value(u"library"_s);
    options.workload = value(u"workload"_s);
    options.output = value(u"output"_s);

    const QStringList formats = formatsOf(command);
    options.format = value(u"format"_s);
    if (options.format.isEmpty())
        options.format = formats.value(0);
    else if (!formats.contains(options.format))
        return wrongValue(u"format"_s, options.format, formats, phrases);

    const QStringList languages {u"de"_s, u"en"_s};
    if (const QString language = value(u"language"_s); !language.isEmpty()) {
        if (!languages.contains(language))
            return wrongValue(u"language"_s, language, languages, phrases);
        options.language = languageFromCode(language);
    }
    if (const QString date = value(u"as-of"_s); !date.isEmpty()) {
        // Qt reads a day and lets pass what follows.
        options.asOf = date.size() == 10 ? QDate::fromString(date, Qt::ISODate) : QDate();
        if (!options.asOf.isValid()) {
            return phrases
                .text(context,
                      QT_TRANSLATE_NOOP("CommandLine", "The option --as-of takes a day like 2025-01-31, not “%1”."))
                .arg(date);
        }
    }
    return command == Command::Evaluate ? setSampling(parser, options.sampling, phrases) : QString();
}

/// Returns a sentence if there are too few or too many files.
QString checkFiles(Command command, const CommandOptions &options, const Phrases &phrases)
{
    if (options.files.isEmpty()) {
        if (command == Command::Check) {
            return phrases.text(
                context,
                QT_TRANSLATE_NOOP("CommandLine", "Name at least one file or folder to check: lotse check PATH…"));
        }
        return phrases.text(context, QT_TRANSLATE_NOOP("CommandLine", "Name the engagement: lotse %1 FILE"))
            .arg(commandName(command));
    }
    if (command != Command::Check && options.files.size() > 1) {
        return phrases.text(context, QT_TRANSLATE_NOOP("CommandLine", "“lotse %1” takes one file, but %2 were named."))
            .arg(commandName(command))
            .arg(options.files.size());
    }
    return {};
}

} // namespace

QString commandName(Command command)
{
    for (const CommandWord &word : commandWords) {
        if (word.command == command)
            return word.name;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Command> commandFromName(const QString &name)
{
    for (const CommandWord &word : commandWords) {
        if (word.name == name)
            return word.command;
    }
    return std::nullopt;
}

std::expected<CommandOptions, QString> readOptions(Command command, const QStringList &arguments,
                                                   const Phrases &phrases)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption(QCommandLineOption(QStringList {u"help"_s, u"h"_s}));
    if (switchesOf(command).contains(u"force"_s))
        parser.addOption(QCommandLineOption(u"force"_s));
    const QStringList names = valueOptionsOf(command);
    for (const QString &name : names)
        parser.addOption(QCommandLineOption(name, {}, u"value"_s));

    const bool understood = parser.parse(QStringList {u"lotse"_s} + arguments);
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return std::unexpected(unknownOption(unknown.first(), command, phrases));
    for (const QString &name : names) {
        if (parser.isSet(name) && parser.value(name).isEmpty()) {
            return std::unexpected(
                phrases.text(context, QT_TRANSLATE_NOOP("CommandLine", "The option %1 needs a value behind it."))
                    .arg(u"--"_s + name));
        }
    }
    // What else the parser can object to: an option at the very end without its value.
    if (!understood) {
        return std::unexpected(
            phrases.text(context, QT_TRANSLATE_NOOP("CommandLine", "The option %1 needs a value behind it."))
                .arg(arguments.last()));
    }

    for (const QString &name : names) {
        if (parser.values(name).size() > 1) {
            return std::unexpected(
                phrases
                    .text(context,
                          QT_TRANSLATE_NOOP("CommandLine", "The option %1 is given more than once. Name it once."))
                    .arg(u"--"_s + name));
        }
    }

    CommandOptions options;
    options.help = parser.isSet(u"help"_s);
    options.force = switchesOf(command).contains(u"force"_s) && parser.isSet(u"force"_s);
    options.files = parser.positionalArguments();
    if (options.help)
        return options;
    if (const QString wrong = setValues(command, parser, options, phrases); !wrong.isEmpty())
        return std::unexpected(wrong);
    if (const QString wrong = checkFiles(command, options, phrases); !wrong.isEmpty())
        return std::unexpected(wrong);
    return options;
}

Language commandLanguage(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString value = argument == "--language"_L1 ? arguments.value(i + 1)
            : argument.startsWith("--language="_L1)       ? argument.section(u'=', 1)
                                                          : QString();
        if (value == "de"_L1 || value == "en"_L1)
            return languageFromCode(value);
    }
    return languageFromCode(QLocale::system().name());
}

} // namespace lotse
