// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/evidence.h"

#include "decision/certainty/advice.h"
#include "decision/ownoperation.h"
#include "report/words/claimkind.h"
#include "report/words/phrasesin.h"
#include "report/words/sourcedates.h"
#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// All that the steps below look at.
struct Subject
{
    const Library &library;
    const Engagement &engagement;
    const Evaluation &evaluation;
    const OptionEvaluation &option;
    const CellEvaluation &cell;
    const Criterion &criterion;
    Library::DeploymentRef place;
    Language language;
};

QString sentenceWithStop(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!') ? text : text + u'.';
}

/// The same words as in the report; nothing where nothing is claimed.
QString kindOf(const Subject &subject)
{
    if (claimKind(subject.library, subject.criterion, subject.cell) == ClaimKind::Unknown || !subject.cell.applies)
        return {};
    const QString kind = claimKindText(subject.library, subject.criterion, subject.cell, Phrases(subject.language));
    return kind.left(1).toUpper() + kind.mid(1);
}

QString originOf(const Subject &subject)
{
    const QString &from = subject.cell.inheritedFrom;
    if (from.isEmpty())
        return {};
    if (const auto other = subject.library.deployment(from))
        return Evidence::tr("Inherited from %1")
            .arg(ValueText(subject.language).optionName(*other.profile, *other.deployment));
    return Evidence::tr("Holds for every deployment of the provider");
}

QList<Evidence::SourceLine> sourcesOf(const Subject &subject, const QStringList &ids)
{
    QList<Evidence::SourceLine> lines;
    for (const QString &id : ids) {
        const Source *source = subject.place ? subject.place.profile->source(id) : nullptr;
        if (!source)
            continue;
        const QString dates = sourceDates(*source, phrasesIn(subject.language));
        const bool known = std::ranges::any_of(lines, [&](const Evidence::SourceLine &line) {
            return line.title == source->title && line.publisher == source->publisher && line.date == dates;
        });
        if (known) // the same document, cited for another sentence of it
            continue;
        lines.append({source->title, source->publisher, dates, source->statement.in(subject.language),
                      QUrl(source->url), source->noUrlReason.in(subject.language)});
    }
    return lines;
}

/// An age counts up to the day as of which facts count, which is seldom today.
QString ageOn(const QString &day, int days, bool isSeenInForce)
{
    if (isSeenInForce && days == 0)
        return Evidence::tr("Seen in force on %1, the day as of which facts count").arg(day);
    if (isSeenInForce)
        return Evidence::tr("Seen in force %n day(s) before %1, the day as of which facts count", nullptr, days)
            .arg(day);
    if (days == 0)
        return Evidence::tr("From %1, the day as of which facts count").arg(day);
    return Evidence::tr("%n day(s) old on %1, the day as of which facts count", nullptr, days).arg(day);
}

/// True if the claim is younger than its document, because somebody saw it unchanged.
bool isSeenInForce(const Subject &subject)
{
    const LastSeen &seen = subject.cell.seen;
    const Source *source = subject.place ? subject.place.profile->source(seen.source) : nullptr;
    return source && seen.day == source->checked && seen.day != source->date.first;
}

QString ageOf(const Subject &subject)
{
    const CellEvaluation &cell = subject.cell;
    if (cell.isOfUnknownAge())
        return Evidence::tr("No day is known from which an age could be counted, so it counts as older than the limit "
                            "for this kind, %n day(s). Please check before the report.",
                            nullptr, cell.halfLifeDays);
    if (cell.unknown || !cell.ages())
        return {};
    const QString limit = Evidence::tr("limit for this kind %n day(s)", nullptr, cell.halfLifeDays);
    const QString age =
        ageOn(displayDate(subject.evaluation.asOf, subject.language), cell.ageDays, isSeenInForce(subject));
    return cell.stale ? Evidence::tr("%1; %2. Please check before the report.").arg(age, limit)
                      : Evidence::tr("%1; %2.").arg(age, limit);
}

QString doubtOf(const CellEvaluation &cell)
{
    switch (cell.doubt) {
    case Doubt::None: return {};
    case Doubt::LaterEvidence:
        return Evidence::tr(
            "The claim, or each source of it, bears a later day than the engagement; it does not count as known.");
    case Doubt::OutsideScale:
        return Evidence::tr("The number is better than the scale knows and does not count as known.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString leaderName(const Evaluation &evaluation, Language language)
{
    const OptionEvaluation *leader = evaluation.leader();
    return leader ? ValueText(language).leaderNames(evaluation) : QString();
}

/// What @p result, with another reading, says otherwise about who leads; empty = the same lead.
QString newLead(const Subject &subject, const Evaluation &result)
{
    const QString before = leaderName(subject.evaluation, subject.language);
    const QString after = leaderName(result, subject.language);
    if (before == after)
        return {};
    if (after.isEmpty())
        return Evidence::tr("No option would lead then.");
    return result.isTied() ? Evidence::tr("%1 would share the lead then.").arg(after)
                           : Evidence::tr("%1 would lead then.").arg(after);
}

QString newClearance(Clearance before, Clearance after)
{
    if (before == after)
        return {};
    switch (after) {
    case Clearance::Passed: return Evidence::tr("The option would be in then.");
    case Clearance::NotCleared: return Evidence::tr("The option would not be cleared then.");
    case Clearance::Failed: return Evidence::tr("The option would be out then.");
    }
    Q_UNREACHABLE_RETURN({});
}

/// The advice may turn with the lead as it was.
QString newAdvice(const Subject &subject, const Evaluation &result)
{
    const OptionEvaluation *before = agreedInstead(subject.engagement, subject.evaluation);
    const OptionEvaluation *after = agreedInstead(subject.engagement, result);
    const OptionEvaluation *named = after ? after : before;
    if (!named || (before && after && before->deployment == after->deployment))
        return {};
    const Criterion *deciding = subject.library.criterion(result.thresholds.nearTieCriterion);
    const QString sentence =
        after ? Evidence::tr("“%1” would speak for %2 then.") : Evidence::tr("“%1” would no longer speak for %2 then.");
    return sentence.arg(deciding ? deciding->name.in(subject.language) : QString(),
                        ValueText(subject.language).briefName(result, *named));
}

/// What moves below the lead: the option, else those that it gives way to or overtakes, else its points alone.
QString newPlace(const Subject &subject, const Evaluation &result, const OptionEvaluation &changed)
{
    if (changed.rank != subject.option.rank)
        return Evidence::tr("The option would move from rank %1 to rank %2.")
            .arg(subject.option.rank)
            .arg(changed.rank);
    for (const OptionEvaluation &other : result.options) {
        const OptionEvaluation *was = subject.evaluation.option(other.deployment);
        if (was && was->rank != other.rank)
            return Evidence::tr("%1 would move from rank %2 to rank %3.")
                .arg(ValueText(subject.language).briefName(result, other))
                .arg(was->rank)
                .arg(other.rank);
    }
    const NumberText numbers = ValueText(subject.language).numbers();
    const QString before = numbers.points(subject.option.score.likely);
    const QString after = numbers.points(changed.score.likely);
    return before == after
        ? Evidence::tr("The result is the same.")
        : Evidence::tr("Ranks stay as they are; the option would have %1 instead of %2 points.").arg(after, before);
}

/// Says what the result would be if @p value held instead.
QString effectOf(const Subject &subject, const ClaimValue &value)
{
    Engagement other = subject.engagement;
    other.ownClaims.removeIf([&](const OwnClaim &claim) {
        return claim.deployment == subject.option.deployment && claim.criterion == subject.criterion.id;
    });
    other.ownClaims.append({subject.option.deployment, subject.criterion.id, value, {}, subject.evaluation.asOf});
    const Evaluation result = evaluate(subject.library, other, subject.evaluation.workload, subject.evaluation.asOf);

    const OptionEvaluation *changed = result.option(subject.option.deployment);
    if (!changed)
        return {};
    for (const QString &sentence :
         {newLead(subject, result), newClearance(subject.option.clearance, changed->clearance),
          newAdvice(subject, result)}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    return newPlace(subject, result, *changed);
}

QList<Evidence::Reading> readingsOf(const Subject &subject)
{
    QList<Evidence::Reading> readings;
    for (const Contradiction &other : subject.cell.claim->contradictions) {
        const QString value = ValueText(subject.language).fullValue(subject.criterion, other.value);
        readings.append(
            {.assumption = other.assumption,
             .text = Evidence::tr("%1 (%2) %3")
                         .arg(sentenceWithStop(other.text.in(subject.language)), value, effectOf(subject, other.value)),
             .sources = sourcesOf(subject, other.sources)});
    }
    return readings;
}

QStringList announcedOf(const Subject &subject)
{
    QStringList lines;
    for (const Announcement &announcement : subject.cell.claim->announced)
        lines << Evidence::tr("From %1: %2")
                     .arg(displayDate(announcement.validFrom, subject.language),
                          announcement.text.in(subject.language));
    return lines;
}

QString limitOf(const Subject &subject, const Requirement &requirement)
{
    return ValueText(subject.language).requirement(subject.criterion, requirement);
}

void addRequirements(const Subject &subject, Evidence &evidence)
{
    for (const RequirementResult &result : subject.option.requirements) {
        const Requirement &requirement = subject.evaluation.requirements.at(result.requirement);
        if (requirement.criterion != subject.criterion.id || result.result == Clearance::Passed)
            continue;
        const QString limit = limitOf(subject, requirement);
        const int number = questionNumber(result.reasons);
        const bool failed = result.result == Clearance::Failed;
        if (requirement.severity == Effect::Severity::Warning)
            evidence.requirement = Evidence::tr("Misses a wish (%1).").arg(limit);
        else if (number > 0)
            evidence.requirement = failed ? Evidence::tr("Out because of question %1 (%2).").arg(number).arg(limit)
                                          : Evidence::tr("Not cleared for question %1 (%2).").arg(number).arg(limit);
        else
            evidence.requirement = failed ? Evidence::tr("Out because of an own requirement (%1).").arg(limit)
                                          : Evidence::tr("Not cleared for an own requirement (%1).").arg(limit);
        for (const UnlockPath &path : result.unlockPaths)
            evidence.unlockPaths << ValueText(subject.language).unlockPath(subject.library, subject.evaluation, path);
    }
}

QString reasonOf(const Claim &claim, Language language)
{
    const QString reason = claim.replacedReason.in(language);
    if (reason.isEmpty())
        return {};
    switch (claim.status) {
    case Claim::Status::Current: return reason;
    case Claim::Status::Replaced: return Evidence::tr("Replaced: %1").arg(reason);
    case Claim::Status::Confirmed: return Evidence::tr("Confirmed: %1").arg(reason);
    case Claim::Status::Open: return Evidence::tr("Open: %1").arg(reason);
    }
    Q_UNREACHABLE_RETURN({});
}

QList<Evidence::HistoryLine> historyOf(const Subject &subject)
{
    QList<Evidence::HistoryLine> lines;
    if (!subject.place)
        return lines;
    const auto claims = claimHistory(*subject.place.profile, *subject.place.deployment, subject.criterion.id);
    for (const Claim *claim : claims) {
        // Of several readings another one may count than the file has in front: it is one claim all the same.
        // Not so what it said before an announced change began.
        const bool isShown = claim->line > 0 && claim->line == subject.cell.claim->line
            && claim->validFrom == subject.cell.claim->validFrom;
        if (isShown || *claim == *subject.cell.claim)
            continue;
        const QString from = displayDate(claim->validFrom, subject.language);
        const bool isChanged = claim->line > 0 && claim->line == subject.cell.claim->line;
        const QDate end = isChanged ? subject.cell.claim->validFrom.addDays(-1) : claim->validTo;
        const QString period = end.isValid() ? Evidence::tr("%1 to %2").arg(from, displayDate(end, subject.language))
                                             : Evidence::tr("since %1").arg(from);
        QString value = claim->tableValue.in(subject.language);
        if (value.isEmpty() && claim->kind == Claim::Kind::Claim)
            value = ValueText(subject.language).fullValue(subject.criterion, claim->value);
        lines.append({period, value, claim->text.in(subject.language), reasonOf(*claim, subject.language)});
    }
    return lines;
}

} // namespace

Evidence Evidence::of(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                      const QString &deployment, const QString &criterion, Language language)
{
    Evidence evidence;
    evidence.deployment = deployment;
    evidence.criterion = criterion;
    const OptionEvaluation *option = evaluation.option(deployment);
    const Criterion *scale = library.criterion(criterion);
    if (!option || !scale)
        return evidence;
    const auto cell = std::ranges::find(option->cells, criterion, &CellEvaluation::criterion);
    if (cell == option->cells.end())
        return evidence;
    const Subject subject {library, engagement, evaluation, *option, *cell, *scale, library.deployment(deployment),
                           language};

    evidence.title = u"%1 · %2"_s.arg(ValueText(language).briefName(evaluation, *option), scale->name.in(language));
    evidence.kind = kindOf(subject);
    evidence.applies = cell->applies;
    evidence.unknown = cell->unknown;
    evidence.points = cell->value100.likely;
    const WeightEvaluation *weight = evaluation.weight(criterion);
    const int weightPoints = weight ? qRound(weight->middle) : 0;
    evidence.pointsLine = !cell->applies ? tr("no points and no weight for this option")
        : cell->unknown                  ? tr("unknown, counts as %1 to %2 of 100 · weight %3")
                              .arg(qRound(cell->value100.low))
                              .arg(qRound(cell->value100.high))
                              .arg(weightPoints)
                        : tr("%1 of 100 · weight %2").arg(qRound(cell->value100.likely)).arg(weightPoints);
    const QString fullValue = cell->applies ? ValueText(language).fullValue(*scale, cell->value)
                                            : ValueText(language).cellValue(*scale, *cell);
    const QString tableValue = cell->ownClaim ? QString() : cell->claim->tableValue.in(language);
    evidence.value = tableValue.isEmpty() ? fullValue : tr("%1 (today's scale: %2)").arg(tableValue, fullValue);
    evidence.text = cell->applies ? cell->claim->text.in(language) : scale->elsewhere.in(language);
    if (cell->ownClaim) {
        const auto own = std::ranges::find_if(engagement.ownClaims, [&](const OwnClaim &claim) {
            return claim.deployment == deployment && claim.criterion == criterion;
        });
        if (own != engagement.ownClaims.end())
            evidence.text = own->reason;
    }
    evidence.origin = originOf(subject);
    evidence.sources = cell->ownClaim ? QList<SourceLine>() : sourcesOf(subject, cell->claim->sources);
    evidence.confidence = cell->confidence;
    if (cell->confidence)
        evidence.confidenceLine = ValueText(language).confidence(*cell->confidence);
    if (cell->confidence && cell->basis)
        evidence.confidenceLine += u" · "_s + ValueText(language).basis(*cell->basis);
    evidence.confidenceReason = cell->claim->confidenceReason.in(language);
    evidence.stale = cell->stale;
    evidence.age = ageOf(subject);
    evidence.readings = readingsOf(subject);
    evidence.doubt = doubtOf(*cell);
    evidence.announced = announcedOf(subject);
    addRequirements(subject, evidence);
    if (cell->unknown || cell->stale || cell->contradicting)
        evidence.question = scale->questionToProvider.in(language);
    evidence.asksOperator = isOwnOperation(library, deployment);
    evidence.history = historyOf(subject);
    evidence.note = engagement.notes.value(deployment + u'/' + criterion);
    return evidence;
}

} // namespace lotse
