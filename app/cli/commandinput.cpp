// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/document/libraryfolders.h"
#include "app/document/settings.h"
#include "app/words/messages.h"
#include "core/phrases.h"

#include <QSettings>
#include <QTextStream>

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
    return CommandInput {.library = std::move(*library), .engagement = std::move(*loaded.engagement)};
}

} // namespace lotse
