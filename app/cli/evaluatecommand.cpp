// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluatecommand.h"

#include "app/cli/evaluationtext.h"
#include "core/jsonwriter.h"
#include "core/phrases.h"
#include "core/visibletext.h"
#include "decision/certainty/analysisjson.h"
#include "decision/evaluationjson.h"
#include "report/model/reservation.h"

#include <QCoreApplication>
#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Returns a sentence if @p engagement has no workload @p id.
QString unknownWorkload(const Engagement &engagement, const QString &id, const Phrases &phrases)
{
    QStringList known;
    for (const Workload &workload : engagement.workloads)
        known.append(workload.id);
    if (id.isEmpty() || known.contains(id))
        return {};
    return phrases
        .text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "The engagement has no workload “%1”, only these: %2."))
        .arg(id, known.join(u", "_s));
}

/// Evaluation and analysis with what identifies the input and the program, in front of the results.
JsonValue completeJson(const Evaluation &evaluation, const Analysis &analysis, const CommandInput &input,
                       Language language)
{
    JsonValue json = toJson(evaluation, input.library, language);
    addAnalysis(json, analysis);
    addReservation(json, input.library, evaluation);
    const auto libraryVersion = std::ranges::find(json.members, u"library_version"_s, &JsonMember::key);
    const qsizetype position = std::distance(json.members.begin(), libraryVersion);
    json.members.insert(position, {.key = u"program_version"_s, .value = QCoreApplication::applicationVersion()});
    json.members.insert(position, {.key = u"engagement"_s, .value = input.engagement.id});
    return json;
}

} // namespace

ExitCode runEvaluate(const CommandOptions &options, CommandStreams streams)
{
    const std::optional<CommandInput> input = readInput(options, streams);
    if (!input)
        return ExitCode::Failure;
    if (const QString wrong = unknownWorkload(input->engagement, options.workload, streams.phrases); !wrong.isEmpty()) {
        streams.error << "lotse: " << visibleText(wrong) << '\n';
        return ExitCode::Usage;
    }
    const Evaluation evaluation = evaluate(input->library, input->engagement, options.workload, options.asOf);
    const Analysis analysis = analyse(input->library, input->engagement, evaluation, options.sampling);
    if (options.format == "json"_L1) {
        const JsonValue json = completeJson(evaluation, analysis, *input, streams.phrases.language());
        streams.out << visibleJson(QString::fromUtf8(writeJson(json)));
    } else {
        streams.out << evaluationText(evaluation, analysis, input->library, input->engagement, streams.phrases);
    }
    return sayWhatIsMissing(*input, streams);
}

} // namespace lotse
