// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/upkeep.h"

#include "decision/certainty/advice.h"
#include "decision/certainty/openvalues.h"
#include "decision/evidencecount.h"
#include "decision/facts.h"
#include "decision/leaders.h"
#include "decision/samescore.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

bool isHalf(const LocalizedText &text)
{
    return text.german.isEmpty() != text.english.isEmpty();
}

bool hasHalfText(const Claim &claim)
{
    const auto half = [](const auto &each) { return isHalf(each.text); };
    return isHalf(claim.text) || std::ranges::any_of(claim.contradictions, half)
        || std::ranges::any_of(claim.announced, half) || std::ranges::any_of(claim.measures, half);
}

QList<UpkeepReason> reasonsOf(const Criterion &criterion, const Fact &fact, const QList<const Source *> &sources,
                              const QSet<QString> &links)
{
    QList<UpkeepReason> reasons;
    const auto add = [&reasons](UpkeepReason reason, bool holds) {
        if (holds)
            reasons.append(reason);
    };
    const bool isKnown = fact.value().isKnown();
    add(UpkeepReason::Stale, fact.isStale());
    add(UpkeepReason::UnknownAge, fact.isOfUnknownAge());
    add(UpkeepReason::Contradicting, isKnown && isContradicting(criterion, fact) && !isOnlyAssumed(criterion, fact));
    add(UpkeepReason::Unknown, !isKnown);
    if (fact.claim == nullptr)
        return reasons;
    add(UpkeepReason::LowConfidence, isKnown && fact.claim->confidence == Confidence::Low);
    add(UpkeepReason::OneLanguage, hasHalfText(*fact.claim));
    add(UpkeepReason::Link, std::ranges::any_of(sources, [&links](const Source *each) {
            return !each->url.isEmpty() && links.contains(each->url);
        }));
    return reasons;
}

/// The claim as its file has it, of which @p counting is what counts.
const Claim &written(const Profile &profile, const QString &owner, const Fact &fact)
{
    const Claim &counting = *fact.claim;
    if (fact.claims != nullptr)
        return counting;
    const Deployment *deployment = profile.deployment(owner);
    const QList<Claim> &claims = deployment == nullptr ? profile.claims : deployment->claims;
    const auto stands = [&counting](const Claim &each) {
        return each.criterion == counting.criterion && each.line == counting.line
            && (counting.line > 0 || each.validFrom == counting.validFrom);
    };
    const auto found = std::ranges::find_if(claims, stands);
    return found == claims.cend() ? counting : *found;
}

/// Says of each source of the claim whether its age is the claim's, and whether a look at it makes the claim younger:
/// pages that are kept current, those by which it is as old as it is before others.
void fillSources(UpkeepItem &item, const QList<const Source *> &sources, QDate last)
{
    bool setsAgeAndRenews = false;
    for (const Source *source : sources) {
        UpkeepSource each {.id = source->id, .seen = lastSeenInForce(*source, last)};
        each.setsAge = each.seen == item.seen;
        each.renews = source->isKeptCurrent && !(source->date.isValid() && source->date.first > last);
        setsAgeAndRenews |= each.setsAge && each.renews;
        item.sources.append(each);
    }
    if (setsAgeAndRenews) {
        for (UpkeepSource &each : item.sources)
            each.renews = each.renews && each.setsAge;
    }
}

UpkeepItem itemOf(const ProfileEvidence &evidence, const Criterion &criterion, const Evidenced &entry)
{
    UpkeepItem item;
    item.profile = evidence.profile().id;
    item.owner = entry.owner == nullptr ? QString() : entry.owner->id;
    item.criterion = criterion.id;
    item.weight = criterion.defaultWeight;
    item.halfLifeDays = entry.fact.halfLifeDays;
    if (entry.fact.claim == nullptr) {
        item.claim.criterion = criterion.id;
        item.place = {.owner = item.owner, .criterion = criterion.id, .validFrom = {}, .id = {}};
        item.renewal = Renewal::Missing;
        return item;
    }
    item.claim = *entry.fact.claim;
    item.place = placeOf(item.owner, written(evidence.profile(), item.owner, entry.fact));
    item.ageDays = entry.fact.ageDays;
    item.seen = entry.fact.seen.day;
    const QList<const Source *> sources = evidence.sources(item.claim.sources);
    fillSources(item, sources, evidence.last());
    if (statesItsDay(item.claim, sources)) {
        item.renewal = Renewal::ByDay;
        for (UpkeepSource &each : item.sources) {
            each.renews = false;
            each.setsAge = each.setsAge && !item.claim.asOf.isValid();
        }
    } else if (std::ranges::any_of(item.sources, &UpkeepSource::renews)) {
        item.renewal = Renewal::BySources;
    }
    return item;
}

/// The values at which the advice can turn: the ends of what the evidence of @p cell leaves open, the value itself, the
/// corners of the value function and the limits of @p evaluation between them.
QList<ClaimValue> endsOf(const Criterion &criterion, const CellEvaluation &cell, const Evaluation &evaluation)
{
    const OpenValues open = openValues(criterion, cell, evaluation.thresholds);
    QList<ClaimValue> ends;
    if (cell.value.isKnown())
        ends.append(cell.value);
    if (criterion.kind == Criterion::Kind::Levels) {
        const Level *worst = nullptr;
        const Level *best = nullptr;
        for (const Level &level : criterion.levels) {
            if (!open.everything && (level.value < open.low || level.value > open.high))
                continue;
            worst = worst == nullptr || level.value < worst->value ? &level : worst;
            best = best == nullptr || level.value > best->value ? &level : best;
        }
        for (const Level *level : {worst, best}) {
            if (level != nullptr)
                ends.append({.kind = ClaimValue::Kind::Level, .level = level->id, .number = {}});
        }
        return ends;
    }
    std::vector<double> numbers;
    const auto inside = [&open](double number) {
        return open.everything || (open.low <= number && number <= open.high);
    };
    for (const ValuePoint &corner : criterion.points)
        numbers.push_back(corner.x);
    for (const Requirement &requirement : evaluation.requirements) {
        if (requirement.criterion != criterion.id)
            continue;
        for (const std::optional<double> &limit : {requirement.minimumNumber, requirement.maximumNumber}) {
            if (limit)
                numbers.push_back(*limit);
        }
    }
    std::erase_if(numbers, [&inside](double number) { return !inside(number); });
    if (!open.everything)
        numbers.insert(numbers.end(), {open.low, open.high});
    for (const double number : numbers)
        ends.append({.kind = ClaimValue::Kind::Number, .level = {}, .number = {number, number, number}});
    return ends;
}

/// Whom the evaluation puts first: the leaders, and whom the agreed criterion speaks for among close ones.
QStringList firstOf(const Evaluation &evaluation)
{
    if (putsNobodyFirst(evaluation.noVerdict()))
        return {};
    QStringList first;
    for (const size_t option : adviceOf(evaluation).best)
        first.append(evaluation.options.at(qsizetype(option)).deployment);
    for (const OptionEvaluation *option : leadersOf(evaluation)) {
        if (!first.contains(option->deployment))
            first.append(option->deployment);
    }
    return first;
}

QStringList leadersIn(const Evaluation &evaluation)
{
    QStringList leaders;
    for (const OptionEvaluation *option : leadersOf(evaluation))
        leaders.append(option->deployment);
    return leaders;
}

/// What differs between @p now and @p then, the same engagement at another value of one claim.
UpkeepEffect difference(const Evaluation &now, const Evaluation &then)
{
    const QStringList first = firstOf(now);
    const QStringList after = firstOf(then);
    const bool turns = first.isEmpty()
        ? !after.isEmpty()
        : std::ranges::any_of(first, [&after](const QString &option) { return !after.contains(option); });
    if (turns)
        return {.kind = UpkeepEffect::Kind::Lead, .leaders = leadersIn(then)};
    int place = 0;
    bool hasOtherPoints = false;
    for (const OptionEvaluation &option : now.options) {
        const OptionEvaluation *other = then.option(option.deployment);
        if (other == nullptr)
            continue;
        hasOtherPoints |= !isSameScore(option.score.likely, other->score.likely);
        if (isLevel(option, *other) && option.clearance == other->clearance)
            continue;
        for (const int each : {option.rank, other->rank}) {
            if (each > 0)
                place = place == 0 ? each : std::min(place, each);
        }
    }
    if (place > 0)
        return {.kind = UpkeepEffect::Kind::Place, .place = place, .leaders = {}};
    return {.kind = hasOtherPoints ? UpkeepEffect::Kind::Points : UpkeepEffect::Kind::None, .leaders = {}};
}

/// The more it does the higher; of two places the first.
std::pair<int, int> strength(const UpkeepEffect &effect)
{
    return {int(effect.kind), -effect.place};
}

/// True if the cell of @p option shows the claim of @p item, and nothing of the client's counts there.
bool shows(const OptionEvaluation &option, const CellEvaluation &cell, const UpkeepItem &item)
{
    if (!cell.applies || cell.ownClaim || option.provider != item.profile)
        return false;
    if (item.renewal == Renewal::Missing)
        return option.deployment == item.owner && cell.claim->criterion.isEmpty();
    const QString holder = cell.inheritedFrom.isEmpty() ? option.deployment : cell.inheritedFrom;
    const QString owner = item.owner.isEmpty() ? item.profile : item.owner;
    // An announced change keeps the line of the claim that announces it, but begins on a day of its own.
    const bool isSame =
        item.claim.line > 0 ? cell.claim->line == item.claim.line : cell.claim->validFrom == item.claim.validFrom;
    return holder == owner && isSame && cell.claim->criterion == item.criterion;
}

} // namespace

QList<UpkeepItem> upkeepOf(const Library &library, QDate today, const QSet<QString> &links)
{
    QList<UpkeepItem> items;
    const LibraryIndex index(library);
    double weights = 0;
    for (const Criterion &criterion : library.criteria)
        weights += criterion.defaultWeight;
    for (const Profile &profile : library.profiles) {
        const ProfileEvidence evidence(profile, today, {});
        const std::vector<Evidenced> entries = evidenceOf(index, profile, today);
        QHash<QString, int> resting;
        for (const Evidenced &entry : entries) {
            for (const QString &id : entry.fact.claim == nullptr ? QStringList() : entry.fact.claim->sources)
                ++resting[id];
        }
        for (const Evidenced &entry : entries) {
            const Criterion &criterion = library.criteria.at(entry.criterion);
            const QList<const Source *> sources =
                entry.fact.claim == nullptr ? QList<const Source *>() : evidence.sources(entry.fact.claim->sources);
            QList<UpkeepReason> reasons = reasonsOf(criterion, entry.fact, sources, links);
            if (reasons.isEmpty())
                continue;
            UpkeepItem item = itemOf(evidence, criterion, entry);
            item.reasons = std::move(reasons);
            item.weight = weights > 0 ? criterion.defaultWeight / weights : 0;
            for (UpkeepSource &source : item.sources)
                source.others = std::max(0, resting.value(source.id) - 1);
            items.append(std::move(item));
        }
    }
    sortUpkeep(items);
    return items;
}

void sortUpkeep(QList<UpkeepItem> &items)
{
    const auto age = [](const UpkeepItem &item) {
        return item.has(UpkeepReason::UnknownAge) ? std::numeric_limits<int>::max() : item.ageDays;
    };
    std::ranges::sort(items, [&age](const UpkeepItem &one, const UpkeepItem &other) {
        if (strength(one.effect) != strength(other.effect))
            return strength(one.effect) > strength(other.effect);
        if (one.weight != other.weight)
            return one.weight > other.weight;
        if (age(one) != age(other))
            return age(one) > age(other);
        return one.key() < other.key();
    });
}

bool renewUnchanged(JsonEditing &editing, const QString &claim, const UpkeepItem &item, QDate day)
{
    if (item.renewal == Renewal::ByDay)
        return !claim.isEmpty() && setDay(editing, claim, u"as_of"_s, day, claimKeys());
    if (item.renewal != Renewal::BySources)
        return false;
    JsonEditing tried = editing;
    for (const UpkeepSource &source : item.sources) {
        if (source.renews && !markSeen(tried, source.id, day))
            return false;
    }
    editing = tried;
    return true;
}

UpkeepEffects::UpkeepEffects(const Library &library, const Engagement &engagement, QDate asOf)
    : m_library(library), m_engagement(engagement)
{
    for (const Workload &workload : engagement.workloads)
        m_evaluations.push_back(evaluate(library, engagement, workload.id, asOf));
}

double UpkeepEffects::weightOf(const QString &criterion) const
{
    double highest = 0;
    for (const Evaluation &evaluation : m_evaluations) {
        if (const WeightEvaluation *weight = evaluation.weight(criterion))
            highest = std::max(highest, weight->normalised);
    }
    return highest;
}

UpkeepEffect UpkeepEffects::effectOf(const UpkeepItem &item) const
{
    UpkeepEffect strongest {.kind = UpkeepEffect::Kind::NoEngagement, .leaders = {}};
    for (const Evaluation &evaluation : m_evaluations) {
        const UpkeepEffect effect = effectIn(evaluation, item);
        if (strength(effect) > strength(strongest))
            strongest = effect;
        if (strongest.kind == UpkeepEffect::Kind::Lead)
            break;
    }
    return strongest;
}

UpkeepEffect UpkeepEffects::effectIn(const Evaluation &evaluation, const UpkeepItem &item) const
{
    const Criterion *criterion = m_library.criterion(item.criterion);
    UpkeepEffect strongest {.kind = UpkeepEffect::Kind::NoEngagement, .workload = evaluation.workload, .leaders = {}};
    QStringList options;
    const CellEvaluation *cell = nullptr;
    for (const OptionEvaluation &option : evaluation.options) {
        for (const CellEvaluation &each : option.cells) {
            if (each.criterion != item.criterion || !shows(option, each, item))
                continue;
            options.append(option.deployment);
            cell = &each;
        }
    }
    if (criterion == nullptr || cell == nullptr)
        return strongest;
    strongest.kind = UpkeepEffect::Kind::None;
    if (evaluation.nothingAsked)
        return strongest;
    for (const ClaimValue &value : endsOf(*criterion, *cell, evaluation)) {
        Engagement learned = m_engagement;
        learned.ownClaims.removeIf([&](const OwnClaim &own) { // those of a later day, which do not count
            return own.criterion == item.criterion && options.contains(own.deployment);
        });
        for (const QString &option : std::as_const(options)) {
            learned.ownClaims.append({.deployment = option,
                                      .criterion = item.criterion,
                                      .value = value,
                                      .reason = {},
                                      .date = evaluation.asOf});
        }
        UpkeepEffect effect =
            difference(evaluation, evaluate(m_library, learned, evaluation.workload, evaluation.asOf));
        if (strength(effect) <= strength(strongest))
            continue;
        effect.workload = evaluation.workload;
        effect.value = value;
        strongest = effect;
        if (strongest.kind == UpkeepEffect::Kind::Lead)
            break;
    }
    return strongest;
}

} // namespace lotse
