// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/issuecodes.h"
#include "app/words/messages.h"
#include "core/json.h"
#include "core/jsonwriter.h"
#include "core/libraryloader.h"
#include "core/phrases.h"
#include "core/visibletext.h"
#include "decision/ownclaimcheck.h"
#include "decision/requirements.h"
#include "decision/risks.h"

#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

JsonValue issueJson(const Issue &issue, const Phrases &phrases)
{
    const bool isError = issue.severity == Issue::Severity::Error;
    return JsonValue::object({{.key = u"file"_s, .value = issue.place.file},
                              {.key = u"line"_s, .value = issue.place.line},
                              {.key = u"column"_s, .value = issue.place.column},
                              {.key = u"pointer"_s, .value = issue.place.pointer},
                              {.key = u"severity"_s, .value = isError ? u"error"_s : u"warning"_s},
                              {.key = u"code"_s, .value = codeName(issue.code)},
                              {.key = u"message"_s, .value = sentence(issue, phrases)}});
}

QByteArray issuesJson(const QList<Issue> &issues, const Phrases &phrases)
{
    JsonValue list = JsonValue::array();
    for (const Issue &issue : issues)
        list.items.append(issueJson(issue, phrases));
    const auto errors = std::ranges::count(issues, Issue::Severity::Error, &Issue::severity);
    return writeJson(JsonValue::object({{.key = u"errors"_s, .value = int(errors)},
                                        {.key = u"warnings"_s, .value = int(issues.size() - errors)},
                                        {.key = u"issues"_s, .value = list}}));
}

} // namespace

ExitCode runCheck(const CommandOptions &options, CommandStreams streams)
{
    const std::optional<Library> base = readLibrary(options, streams);
    if (!base)
        return ExitCode::Failure;
    const LibraryIndex index(*base);
    // What only engagement and library together show.
    const auto checkTogether = [&index, &base](const Engagement &engagement, const QString &file) {
        return excludingRequirements(index, engagement, file) + ownClaimWarnings(index, engagement, file)
            + riskWarnings(*base, engagement, file);
    };
    QList<Issue> issues;
    for (const QString &path : options.files)
        issues += checkPath(path, *base, checkTogether);

    if (options.format == "json"_L1) {
        streams.out << visibleJson(QString::fromUtf8(issuesJson(issues, streams.phrases)));
    } else {
        for (const Issue &issue : std::as_const(issues))
            streams.out << commandLineText(issue, streams.phrases) << '\n';
    }
    return hasErrors(issues) ? ExitCode::Failure : ExitCode::Success;
}

} // namespace lotse
