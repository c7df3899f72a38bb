// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/words/messages.h"
#include "core/json.h"
#include "core/phrases.h"
#include "report/pdf/pdf.h"

#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace lotse {

ExitCode runReport(const CommandOptions &options, CommandStreams streams)
{
    const std::optional<CommandInput> input = readInput(options, streams);
    if (!input)
        return ExitCode::Failure;
    const Engagement &engagement = input->engagement;
    const Language language = options.language.value_or(engagement.report.language.value_or(engagement.language));
    const QByteArray pdf = renderPdf(buildReport(input->library, engagement, language, reportTime()), input->library);

    const QString output =
        options.output.isEmpty() ? QFileInfo(options.files.first()).completeBaseName() + ".pdf"_L1 : options.output;
    if (const auto written = writeFile(output, pdf); !written) {
        streams.error << commandLineText(written.error(), streams.phrases) << '\n';
        return ExitCode::Failure;
    }
    streams.out
        << streams.phrases.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "The report is in %1.")).arg(output)
        << '\n';
    return ExitCode::Success;
}

} // namespace lotse
