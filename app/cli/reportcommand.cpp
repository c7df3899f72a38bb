// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportcommand.h"

#include "app/words/messages.h"
#include "core/json.h"
#include "core/jsonfile.h"
#include "core/phrases.h"
#include "core/visibletext.h"
#include "report/pdf/logopicture.h"
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

    if (!engagement.report.logo.isEmpty() && !LogoPicture::fromBytes(engagement.report.logo)) {
        streams.error << "lotse: "
                      << streams.phrases.text("CommandLine",
                                              QT_TRANSLATE_NOOP("CommandLine",
                                                                "The logo is left out: it is damaged, too large, or "
                                                                "refers to other files."))
                      << '\n';
    }
    const QString output =
        options.output.isEmpty() ? QFileInfo(options.files.first()).completeBaseName() + ".pdf"_L1 : options.output;
    if (const auto written = writeFile(output, pdf); !written) {
        streams.error << commandLineText(written.error(), streams.phrases) << '\n';
        return ExitCode::Failure;
    }
    streams.out << streams.phrases.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "The report is in %1."))
                       .arg(visibleText(output))
                << '\n';
    return ExitCode::Success;
}

} // namespace lotse
