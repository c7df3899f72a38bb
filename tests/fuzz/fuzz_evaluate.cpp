// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Criteria, questionnaire, profile and engagement, each behind a line "%%"; what cannot be read of them is taken from
// the first seed. Whatever is read is evaluated and analysed within its bounds.
#include "decision/certainty/analysis.h"
#include "fuzz/fuzz.h"

#include <array>
#include <cmath>
#include <optional>

namespace lotse {
namespace {

constexpr QByteArrayView separator("\n%%\n");
constexpr qint64 draws = 2000;

enum Part { CriteriaPart, QuestionnairePart, ProfilePart, EngagementPart, PartCount };
using Parts = std::array<QByteArray, PartCount>;

Parts partsOf(const QByteArray &bytes)
{
    Parts parts;
    qsizetype from = 0;
    for (QByteArray &part : parts) {
        const qsizetype end = bytes.indexOf(separator, from);
        part = bytes.sliced(from, (end < 0 ? bytes.size() : end) - from);
        if (end < 0)
            break;
        from = end + separator.size();
    }
    return parts;
}

const Parts &base()
{
    static const Parts parts =
        partsOf(readFile(QStringLiteral(LOTSE_SOURCE_DIR "/tests/fuzz/seeds/evaluate/bikes")).value_or(QByteArray()));
    return parts;
}

/// Returns the library of three parts, or nothing.
std::optional<Library> libraryOf(const Parts &parts)
{
    std::array<Result<JsonValue>, EngagementPart> files {
        parseJson(parts[CriteriaPart], QStringLiteral("criteria")),
        parseJson(parts[QuestionnairePart], QStringLiteral("questions")),
        parseJson(parts[ProfilePart], QStringLiteral("profile"))};
    Names names;
    for (const auto &file : files) {
        if (!file)
            return {};
        names.addFile(*file);
    }
    Library library;
    Reading reading(QStringLiteral("library"), names);
    readCriteria(reading, *files[CriteriaPart], library);
    readQuestionnaire(reading, *files[QuestionnairePart], library);
    ProfileFile profile = readProfileFile(reading, *files[ProfilePart]);
    if (hasErrors(reading.takeIssues()))
        return {};
    library.profiles = {profile.profile};
    library.entities = profile.entities;
    library.hosts = profile.hosts;
    return library;
}

bool isShare(double number)
{
    return number >= 0 && number <= 1;
}

void check(const Evaluation &evaluation, const Analysis &analysis)
{
    qsizetype candidates = 0;
    for (const OptionEvaluation &option : evaluation.options) {
        require(std::isfinite(option.score.likely) && option.score.low <= option.score.likely
                    && option.score.likely <= option.score.high,
                "a score lies between its ends");
        require(option.score.low >= -1e-6 && option.score.high <= 100 + 1e-6, "a score has 0 to 100 points");
        candidates += option.clearance != Clearance::Failed ? 1 : 0;
    }
    for (const double share : analysis.robustness.firstPlace)
        require(isShare(share), "a share of first places is one");
    for (const QList<double> &row : analysis.robustness.pairwise)
        require(std::ranges::all_of(row, isShare), "a share of pairs is one");
    require(isShare(analysis.verdict.firstPlace), "the leader's share is one");
    const bool isSure = analysis.verdict.kind == VerdictKind::Clear || analysis.verdict.kind == VerdictKind::Leaning;
    require(!isSure || candidates >= 2, "no verdict under two candidates");
    require(!isSure || !analysis.verdict.leader.isEmpty(), "a verdict has a leader");
}

} // namespace
} // namespace lotse

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace lotse;
    Parts parts = partsOf(bytesOf(data, size));
    std::optional<Library> library = libraryOf(parts);
    // Each part on its own, so that one broken part does not hide the others.
    for (int part = CriteriaPart; !library && part <= ProfilePart; ++part) {
        Parts mixed = base();
        mixed[size_t(part)] = parts[size_t(part)];
        library = libraryOf(mixed);
    }
    if (!library)
        library = libraryOf(base());
    require(library.has_value(), "the first seed can be read");
    LoadedEngagement loaded = readEngagement(parts[EngagementPart], QStringLiteral("f"), *library);
    if (!loaded.engagement)
        loaded = readEngagement(base()[EngagementPart], QStringLiteral("f"), *library);
    require(loaded.engagement.has_value(), "the engagement of the first seed can be read with any library");
    requireWriteReadEquality(*loaded.engagement, *library);
    for (const Workload &workload : loaded.engagement->workloads) {
        const Evaluation evaluation = evaluate(*library, *loaded.engagement, workload.id);
        check(evaluation, analyse(*library, *loaded.engagement, evaluation, {.draws = draws, .seed = 1, .threads = 1}));
        if (&workload - loaded.engagement->workloads.constData() >= 2)
            break; // more only takes time
    }
    return 0;
}
