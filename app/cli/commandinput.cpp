// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandinput.h"

#include "app/document/libraryfolders.h"
#include "app/document/settings.h"
#include "app/words/messages.h"
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "core/phrases.h"

#include <QSettings>
#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

void report(const QList<Issue> &issues, CommandStreams streams)
{
    for (const Issue &issue : issues)
        streams.error << commandLineText(issue, streams.phrases) << '\n';
}

} // namespace

std::optional<Library> readLibrary(const CommandOptions &options, CommandStreams streams)
{
    QSettings store;
    const QString own = options.library.isEmpty() ? Settings(store).libraryFolder() : options.library;
    LoadedLibrary loaded = loadLibrary(libraryFolders(own));
    report(loaded.issues, streams);
    if (!loaded.usable)
        return std::nullopt;
    return std::move(loaded.library);
}

std::optional<CommandInput> readInput(const CommandOptions &options, CommandStreams streams)
{
    std::optional<Library> library = readLibrary(options, streams);
    if (!library)
        return std::nullopt;
    LoadedEngagement loaded = readEngagementFile(options.files.first(), *library);
    report(loaded.issues, streams);
    if (!loaded.engagement)
        return std::nullopt;
    const QStringList files = QStringList {options.files.first()} + library->files;
    return CommandInput {.library = std::move(*library), .engagement = std::move(*loaded.engagement), .files = files};
}

QStringList CommandInput::lostOptions() const
{
    QStringList lost = engagement.options;
    lost.removeIf([this](const QString &id) {
        return library.deployment(id) || !library.unreadProfiles.contains(id.section(u'.', 0, 0));
    });
    return lost;
}

ExitCode sayWhatIsMissing(const CommandInput &input, CommandStreams streams)
{
    const auto say = [&streams](const char *source) { return streams.phrases.text("CommandLine", source); };
    const QStringList &options = input.engagement.options;
    if (const QStringList lost = input.lostOptions(); !lost.isEmpty()) {
        streams.error << "lotse: "
                      << say(QT_TRANSLATE_NOOP(
                                 "CommandLine",
                                 "The result lacks these options, because the profiles of their providers "
                                 "cannot be used: %1."))
                             .arg(lost.join(u", "_s))
                      << '\n';
        return ExitCode::Failure;
    }
    const auto isThere = [&input](const QString &id) { return bool(input.library.deployment(id)); };
    if (options.isEmpty() || std::ranges::any_of(options, isThere))
        return ExitCode::Success;
    streams.error << "lotse: "
                  << say(QT_TRANSLATE_NOOP("CommandLine",
                                           "The library has none of the options that the engagement compares."))
                  << '\n';
    return ExitCode::Failure;
}

} // namespace lotse
