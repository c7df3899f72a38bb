// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/document/settings.h"
#include "app/window/ondemandloader.h"
#include "app/window/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMainWindow>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>
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

int wrongUse(const QString &sentence)
{
    std::fputs(qPrintable(u"lotse: "_s + sentence + u'\n'), stderr);
    return 2;
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

    std::optional<lotse::WithoutNotices> quiet(std::in_place);
    QApplication application(argc, argv);
    quiet.reset();
    QApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(u"lotse"_s);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);

    lotse::StartOptions options;
    options.file = parser.positionalArguments().value(0);
    options.library = parser.value(u"library"_s);
    if (parser.isSet(u"step"_s)) {
        const int step = parser.value(u"step"_s).toInt();
        if (step < 1 || step > 6)
            return wrongUse(u"--step takes a number from 1 to 6."_s);
        options.page = static_cast<lotse::PageId>(static_cast<int>(lotse::PageId::Client) + step - 1);
        options.pageGiven = true;
    }
    if (parser.isSet(u"page"_s)) {
        const QString page = parser.value(u"page"_s);
        if (page != "start"_L1 && page != "library"_L1 && page != "weights"_L1)
            return wrongUse(u"--page takes start, library or weights."_s);
        options.page = page == "library"_L1 ? lotse::PageId::Library
            : page == "weights"_L1          ? lotse::PageId::Weights
                                            : lotse::PageId::Start;
        options.pageGiven = true;
    }

    QSettings store;
    lotse::Settings settings(store);
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
    const lotse::Session session(settings, options);
    QTimer::singleShot(onDemandDelay, &application, &lotse::loadOnDemandPagesAhead);
    return QApplication::exec();
}
