// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportcommand.h"

#include "app/words/messages.h"
#include "core/file.h"
#include "core/phrases.h"
#include "core/visibletext.h"
#include "report/pdf/logopicture.h"
#include "report/pdf/pdf.h"
#include "report/pdf/printable.h"
#include "report/words/finalobstacletext.h"

#include <QFileInfo>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

bool outputIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDOUT_FILENO) == 1;
#else
    return false;
#endif
}

/// Writes @p pdf to the standard output, for another program.
ExitCode pass(const QByteArray &pdf, CommandStreams streams)
{
    if (streams.file != nullptr && !outputIsTerminal()) {
        *streams.file = pdf;
        return ExitCode::Success;
    }
    streams.error << "lotse: "
                  << streams.phrases.text("CommandLine",
                                          QT_TRANSLATE_NOOP("CommandLine",
                                                            "A PDF cannot be shown in the terminal. Name a file behind "
                                                            "--output, or pass the output on to another program."))
                  << '\n';
    return ExitCode::Usage;
}

ExitCode writeReport(const QString &output, const QByteArray &pdf, const Replacing &replacing, CommandStreams streams)
{
    const auto written = writeMadeFile(output, pdf, replacing);
    if (written) {
        streams.out << streams.phrases.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "The report is in %1."))
                           .arg(visibleText(output))
                    << '\n';
        return ExitCode::Success;
    }
    streams.error << commandLineText(written.error(), streams.phrases) << '\n';
    if (written.error().code == Issue::Code::OtherKindOfFile)
        streams.error << "lotse: "
                      << streams.phrases.text("CommandLine",
                                              QT_TRANSLATE_NOOP("CommandLine", "With --force it is replaced."))
                      << '\n';
    return ExitCode::Failure;
}

} // namespace

ExitCode runReport(const CommandOptions &options, CommandStreams streams)
{
    const std::optional<CommandInput> input = readInput(options, streams);
    if (!input)
        return ExitCode::Failure;
    const Engagement &engagement = input->engagement;
    const Language language = options.language.value_or(engagement.report.language.value_or(engagement.language));
    const report::Report report = buildReport(input->library, engagement, language, reportTime());
    const QByteArray pdf = renderPdf(report, input->library);
    if (const QString missing = unprintableText(unprintable(report, streams.phrases), streams.phrases);
        !missing.isEmpty())
        streams.error << "lotse: " << missing << '\n';

    if (!engagement.report.logo.isEmpty() && !LogoPicture::fromBytes(engagement.report.logo)) {
        streams.error << "lotse: "
                      << streams.phrases.text("CommandLine",
                                              QT_TRANSLATE_NOOP("CommandLine",
                                                                "The logo is left out: it is damaged, too large, or "
                                                                "refers to other files."))
                      << '\n';
    }
    const QList<WorkloadObstacles> obstacles = obstaclesToFinal(report.evaluations, engagement.workloads);
    if (engagement.report.finalVersion && !obstacles.isEmpty()) {
        streams.error << "lotse: "
                      << streams.phrases
                             .text("CommandLine",
                                   QT_TRANSLATE_NOOP("CommandLine", "The report is a draft; no final version yet: %1."))
                             .arg(visibleText(finalObstaclesText(obstacles, engagement.workloads, streams.phrases,
                                                                 obstacles.size())))
                      << '\n';
    }
    const QString output =
        options.output.isEmpty() ? QFileInfo(options.files.first()).completeBaseName() + ".pdf"_L1 : options.output;
    const Replacing replacing {.inputs = input->files, .folders = input->library.folders, .otherKinds = options.force};
    const ExitCode written = output == "-"_L1 ? pass(pdf, streams) : writeReport(output, pdf, replacing, streams);
    return written == ExitCode::Success ? sayWhatIsMissing(*input, streams) : written;
}

} // namespace lotse
