// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commandoptions.h"
#include "app/document/settings.h"
#include "app/window/displaynotice.h"
#include "app/window/ondemandloader.h"
#include "app/window/session.h"
#include "core/phrases.h"
#include "core/visibletext.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <expected>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds onDemandDelay {500}; // the start page comes first

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Decide together which AI provider to use.\n\nWithout a window: lotse evaluate, "
                                     u"lotse report, lotse check; each with --help."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"Engagement to open."_s, u"[FILE]"_s);
    parser.addOption({u"step"_s, u"Show step 1-6."_s, u"number"_s});
    parser.addOption({u"page"_s, u"Show a page: start, library or weights."_s, u"page"_s});
    parser.addOption({u"language"_s, u"Language of the window: de or en."_s, u"code"_s});
    parser.addOption({u"scheme"_s, u"Colours: light, dark or system."_s, u"scheme"_s});
    QCommandLineOption measureStart(u"measure-start"_s, u"End as soon as the window is painted."_s);
    measureStart.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(measureStart);
    parser.addOption({u"library"_s, u"Folder of an own library instead of the shipped one."_s, u"folder"_s});
}

constexpr auto context = "CommandLine";

int wrongUse(const QString &sentence)
{
    std::fputs(qUtf8Printable(QString(u"lotse: "_s + lotse::visibleText(sentence) + u'\n')), stderr);
    return int(lotse::ExitCode::Usage);
}

int showHelp(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream error(stderr);
    return lotse::runCommand(arguments, out, error);
}

/// Returns the language of the person: the one asked for, else the one chosen in the window, else that of the system.
lotse::Language languageOf(const QStringList &arguments, const lotse::Settings &settings)
{
    const bool isGiven =
        std::ranges::any_of(arguments, [](const QString &argument) { return argument.startsWith("--language"_L1); });
    const lotse::Language otherwise = lotse::commandLanguage(arguments);
    return isGiven ? otherwise : settings.language().value_or(otherwise);
}

/// Returns a sentence if an option is unknown, lacks its value, or stands there more than once.
QString wrongOption(const QCommandLineParser &parser, bool understood, const QStringList &arguments,
                    const lotse::Phrases &phrases)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString &name = unknown.first();
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("CommandLine", "There is no option %1. “lotse --help” lists the commands."))
            .arg((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    }
    if (!understood) {
        return phrases.text(context, QT_TRANSLATE_NOOP("CommandLine", "The option %1 needs a value behind it."))
            .arg(arguments.last());
    }
    for (const char *name : {"step", "page", "language", "scheme", "library"}) {
        if (parser.values(QLatin1StringView(name)).size() > 1) {
            return phrases
                .text(context, QT_TRANSLATE_NOOP("CommandLine", "The option %1 is given more than once. Name it once."))
                .arg("--"_L1 + QLatin1StringView(name));
        }
    }
    return {};
}

/// Returns a sentence if @p option has another value than one of @p allowed.
QString wrongChoice(const QCommandLineParser &parser, const QString &option, const QStringList &allowed,
                    const lotse::Phrases &phrases)
{
    if (!parser.isSet(option) || allowed.contains(parser.value(option)))
        return {};
    return phrases.text(context, QT_TRANSLATE_NOOP("CommandLine", "The option --%1 takes one of these: %2; not “%3”."))
        .arg(option, allowed.join(u", "_s), parser.value(option));
}

/// Returns what the window shows first; error: a sentence.
std::expected<lotse::StartOptions, QString> startOptions(const QCommandLineParser &parser,
                                                         const lotse::Phrases &phrases)
{
    for (const auto &[option, allowed] : {std::pair(u"page"_s, QStringList {u"start"_s, u"library"_s, u"weights"_s}),
                                          std::pair(u"language"_s, QStringList {u"de"_s, u"en"_s}),
                                          std::pair(u"scheme"_s, QStringList {u"light"_s, u"dark"_s, u"system"_s})}) {
        if (const QString wrong = wrongChoice(parser, option, allowed, phrases); !wrong.isEmpty())
            return std::unexpected(wrong);
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) {
        return std::unexpected(
            phrases.text(context, QT_TRANSLATE_NOOP("CommandLine", "The window takes one file, but %1 were named."))
                .arg(files.size()));
    }
    lotse::StartOptions options;
    options.file = files.value(0);
    options.library = parser.value(u"library"_s);
    if (parser.isSet(u"step"_s)) {
        const int step = parser.value(u"step"_s).toInt();
        if (step < 1 || step > 6) {
            return std::unexpected(
                phrases
                    .text(context,
                          QT_TRANSLATE_NOOP("CommandLine",
                                            "The option --%1 takes a whole number from %2 to %3, not “%4”."))
                    .arg(u"step"_s, u"1"_s, u"6"_s, parser.value(u"step"_s)));
        }
        options.page = static_cast<lotse::PageId>(static_cast<int>(lotse::PageId::Client) + step - 1);
        options.pageGiven = true;
    }
    if (parser.isSet(u"page"_s)) {
        const QString page = parser.value(u"page"_s);
        options.page = page == "library"_L1 ? lotse::PageId::Library
            : page == "weights"_L1          ? lotse::PageId::Weights
                                            : lotse::PageId::Start;
        options.pageGiven = true;
    }
    return options;
}

/// Ends the program once the first window is painted and nothing is left to do: the start benchmark measures the
/// process.
class EndAfterFirstPaint final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_ending && event->type() == QEvent::Paint && qobject_cast<QMainWindow *>(watched)) {
            m_ending = true;
            QTimer::singleShot(0, this, [] { std::_Exit(0); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_ending = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"lotse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LOTSE_VERSION));
    QCoreApplication::setOrganizationName(u"Lotse"_s);
    if (lotse::refusesArguments(argc, argv))
        return 2;
    if (argc > 1 && lotse::isCommand(QString::fromLocal8Bit(argv[1])))
        return lotse::runCommand(argc, argv);

    QSettings store;
    lotse::Settings settings(store);
    QStringList given;
    for (int i = 1; i < argc; ++i)
        given.append(QString::fromUtf8(argv[i]));
    const lotse::Phrases phrases(languageOf(given, settings));
    std::optional<lotse::DisplayNotice> display(
        std::in_place,
        phrases.text(context,
                     QT_TRANSLATE_NOOP("CommandLine",
                                       "The window cannot be shown here: there is no display, or it cannot be reached. "
                                       "Without a window: lotse evaluate, lotse report, lotse check.")));
    std::optional<lotse::WithoutNotices> quiet(std::in_place);
    QApplication application(argc, argv);
    quiet.reset();
    display.reset();
    QApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(u"lotse"_s);
    QCommandLineParser parser;
    describe(parser);
    const bool understood = parser.parse(QCoreApplication::arguments());
    if (const QString wrong = wrongOption(parser, understood, given, phrases); !wrong.isEmpty())
        return wrongUse(wrong);
    const QString language = "--language="_L1 + lotse::languageCode(phrases.language());
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s))
        return showHelp({u"--help"_s, language});
    if (parser.isSet(u"version"_s))
        return showHelp({u"--version"_s, language});
    auto options = startOptions(parser, phrases);
    if (!options)
        return wrongUse(options.error());
    options->startProgram = [](const QStringList &arguments) {
        return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    };

    if (parser.isSet(u"language"_s))
        settings.setLanguage(lotse::languageFromCode(parser.value(u"language"_s)));
    if (parser.isSet(u"scheme"_s)) {
        const QString scheme = parser.value(u"scheme"_s);
        settings.setScheme(scheme == "dark"_L1        ? lotse::ColourScheme::Dark
                               : scheme == "light"_L1 ? lotse::ColourScheme::Light
                                                      : lotse::ColourScheme::System);
    }
    QApplication::setWindowIcon(QIcon(u":/icons/lotse.svg"_s));
    EndAfterFirstPaint endAfterFirstPaint;
    if (parser.isSet(u"measure-start"_s))
        application.installEventFilter(&endAfterFirstPaint);
    const lotse::Session session(settings, *options);
    QTimer::singleShot(onDemandDelay, &application, &lotse::loadOnDemandPagesAhead);
    return QApplication::exec();
}
