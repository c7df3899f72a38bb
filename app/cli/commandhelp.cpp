// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandhelp.h"

#include "app/cli/commandoptions.h"

#include "core/phrases.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto context = "CommandLine";

struct HelpLine
{
    QString usage;
    const char *meaning;
};

QString lines(const QList<HelpLine> &list, const Phrases &phrases)
{
    qsizetype width = 0;
    for (const HelpLine &line : list)
        width = std::max(width, line.usage.size());
    QString text;
    for (const HelpLine &line : list)
        text += "  "_L1 + line.usage.leftJustified(width + 2) + phrases.text(context, line.meaning) + u'\n';
    return text;
}

constexpr auto formatJson = QT_TRANSLATE_NOOP("CommandLine", "JSON for other programs; resources/schema describes it");
constexpr auto libraryFolder =
    QT_TRANSLATE_NOOP("CommandLine", "use the library in this folder instead of the shipped one");
constexpr auto languageOfText = QT_TRANSLATE_NOOP("CommandLine", "language of the text; otherwise that of the system");
constexpr auto showHelp = QT_TRANSLATE_NOOP("CommandLine", "show this help");

QList<HelpLine> evaluateOptions()
{
    return {
        {u"--format table"_s, QT_TRANSLATE_NOOP("CommandLine", "a readable table (default)")},
        {u"--format json"_s, formatJson},
        {u"--as-of DATE"_s,
         QT_TRANSLATE_NOOP("CommandLine", "with what was known on that day, for example 2025-01-31")},
        {u"--workload ID"_s, QT_TRANSLATE_NOOP("CommandLine", "this workload instead of the first one")},
        {u"--draws N"_s,
         QT_TRANSLATE_NOOP("CommandLine", "cases drawn for the shares of the places; otherwise as FILE says")},
        {u"--seed S"_s,
         QT_TRANSLATE_NOOP("CommandLine", "seed of the random numbers: the same seed gives the same figures")},
        {u"--threads T"_s,
         QT_TRANSLATE_NOOP("CommandLine", "threads that draw (0 = one per processor); changes no figure")},
        {u"--library DIR"_s, libraryFolder},
        {u"--language de|en"_s, languageOfText},
        {u"-h, --help"_s, showHelp},
    };
}

QList<HelpLine> reportOptions()
{
    return {
        {u"--output OUT.pdf"_s,
         QT_TRANSLATE_NOOP("CommandLine",
                           "the file to write; otherwise the name of FILE with .pdf in the current folder")},
        {u"--output -"_s, QT_TRANSLATE_NOOP("CommandLine", "write the PDF to the standard output")},
        {u"--force"_s, QT_TRANSLATE_NOOP("CommandLine", "replace OUT.pdf even if it is no PDF")},
        {u"--language de|en"_s,
         QT_TRANSLATE_NOOP("CommandLine", "language of the report; otherwise the one chosen in FILE")},
        {u"--library DIR"_s, libraryFolder},
        {u"-h, --help"_s, showHelp},
    };
}

QList<HelpLine> checkOptions()
{
    return {
        {u"--format text"_s, QT_TRANSLATE_NOOP("CommandLine", "one line for each finding: file:line:column (default)")},
        {u"--format json"_s, QT_TRANSLATE_NOOP("CommandLine", "JSON for other programs")},
        {u"--library DIR"_s, QT_TRANSLATE_NOOP("CommandLine", "check against the library in this folder")},
        {u"--language de|en"_s, languageOfText},
        {u"-h, --help"_s, showHelp},
    };
}

} // namespace

QString helpText(Command command, const Phrases &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.text(context, source); };
    const QString options = say(QT_TRANSLATE_NOOP("CommandLine", "Options:")) + u'\n';
    switch (command) {
    case Command::Evaluate:
        return u"lotse evaluate FILE [--format table|json] [--as-of DATE] [--workload ID]\n"
               "               [--draws N] [--seed S] [--threads T] [--library DIR] [--language de|en]\n\n"_s
            + say(QT_TRANSLATE_NOOP("CommandLine",
                                    "Evaluates an engagement: ranking with reasons and unlock paths, how sure it is, "
                                    "risks, duties."))
            + "\n\n"_L1 + options + lines(evaluateOptions(), phrases);
    case Command::Report:
        return u"lotse report FILE [--output OUT.pdf|-] [--force] [--language de|en] [--library DIR]\n\n"_s
            + say(QT_TRANSLATE_NOOP("CommandLine", "Writes the report of an engagement as PDF.")) + "\n\n"_L1 + options
            + lines(reportOptions(), phrases);
    case Command::Check:
        return u"lotse check PATH… [--format text|json] [--library DIR] [--language de|en]\n\n"_s
            + say(QT_TRANSLATE_NOOP("CommandLine",
                                    "Checks engagements, profiles, content files and whole library folders."))
            + u'\n'
            + say(QT_TRANSLATE_NOOP("CommandLine",
                                    "The exit code is 1 if there are errors, else 0; warnings do not count."))
            + "\n\n"_L1 + options + lines(checkOptions(), phrases);
    }
    Q_UNREACHABLE_RETURN({});
}

QString helpText(const Phrases &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.text(context, source); };
    const QList<HelpLine> commands {
        {u"lotse [FILE]"_s, QT_TRANSLATE_NOOP("CommandLine", "open the window, with this engagement")},
        {u"lotse evaluate FILE"_s, QT_TRANSLATE_NOOP("CommandLine", "print ranking, how sure it is, risks and duties")},
        {u"lotse report FILE"_s, QT_TRANSLATE_NOOP("CommandLine", "write the report as PDF")},
        {u"lotse check PATH…"_s, QT_TRANSLATE_NOOP("CommandLine", "check files and library folders")},
        {u"lotse COMMAND --help"_s, QT_TRANSLATE_NOOP("CommandLine", "show the options of a command")},
        {u"lotse --version"_s, QT_TRANSLATE_NOOP("CommandLine", "show the version")},
    };
    return say(QT_TRANSLATE_NOOP("CommandLine", "Lotse: decide together which AI provider to use.")) + "\n\n"_L1
        + lines(commands, phrases) + u'\n'
        + say(QT_TRANSLATE_NOOP("CommandLine",
                                "Exit codes: 0 done, 1 the input has errors, 2 the command line is wrong."))
        + u'\n';
}

} // namespace lotse
