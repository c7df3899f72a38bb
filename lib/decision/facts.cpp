// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/facts.h"

#include <algorithm>
#include <limits>
#include <set>

namespace lotse {

namespace {

/// The later start counts; of two that start on the same day, the one with the newer evidence.
bool isNewer(const Claim &claim, const Claim *than)
{
    return !than || std::pair(claim.validFrom, claim.asOf) > std::pair(than->validFrom, than->asOf);
}

/// Fills the facts that are still empty with the newest of @p claims that are valid on @p date.
void fillFrom(const QList<Claim> &claims, const LibraryIndex &index, QDate date, const QString &inheritedFrom,
              Facts &facts, std::vector<const Claim *> &newest)
{
    std::ranges::fill(newest, nullptr);
    for (const Claim &claim : claims) {
        if (claim.kind != Claim::Kind::Claim || claim.validFrom > date)
            continue;
        if (claim.validTo.isValid() && claim.validTo < date)
            continue;
        const qsizetype position = index.criterion(claim.criterion);
        if (position < 0 || facts[size_t(position)].claim)
            continue;
        const Claim *&best = newest[size_t(position)];
        if (isNewer(claim, best))
            best = &claim;
    }
    for (size_t position = 0; position < newest.size(); ++position) {
        if (!newest[position])
            continue;
        Fact &fact = facts[position];
        fact.claim = newest[position];
        fact.claims = &claims;
        fact.inheritedFrom = inheritedFrom;
    }
}

/// Returns the ids of the sources of @p profile that are dated after @p last.
QStringList laterSources(const Profile &profile, QDate last)
{
    QStringList later;
    for (const Source &source : profile.sources) {
        if (source.date.isValid() && source.date.first > last)
            later.append(source.id);
    }
    return later;
}

/// True if each of @p sources is among @p later. What names no source rests on none of a later day either.
bool restsOnLater(const QStringList &sources, const QStringList &later)
{
    return !later.isEmpty() && !sources.isEmpty()
        && std::ranges::all_of(sources, [&later](const QString &id) { return later.contains(id); });
}

Claim::ValidFromKind kindOfDate(PartialDate::Precision precision)
{
    switch (precision) {
    case PartialDate::Precision::Day: return Claim::ValidFromKind::SourceDate;
    case PartialDate::Precision::Month: return Claim::ValidFromKind::SourceMonth;
    case PartialDate::Precision::Year: return Claim::ValidFromKind::SourceYear;
    }
    Q_UNREACHABLE_RETURN(Claim::ValidFromKind::SourceDate);
}

/// Puts the other reading at @p position in front, with what belongs to it: the day of its newest source and the
/// confidence of its surest one. On whom it rests (basis) is stated of the claim in the file only.
void putInFront(Claim &claim, qsizetype position, const Profile &profile, QDate last)
{
    Contradiction &turned = claim.contradictions[position];
    std::swap(claim.value, turned.value);
    std::swap(claim.text, turned.text);
    std::swap(claim.sources, turned.sources);
    claim.tableValue = {};
    claim.basis.reset();
    claim.confidence.reset();
    claim.confidenceReason = {};
    PartialDate newest;
    for (const QString &id : std::as_const(claim.sources)) {
        const Source *source = profile.source(id);
        if (!source || !source->date.isValid() || source->date.first > last)
            continue;
        if (!newest.isValid() || source->date.first > newest.first)
            newest = source->date;
        if (source->confidence && (!claim.confidence || *source->confidence < *claim.confidence)) {
            claim.confidence = source->confidence;
            claim.confidenceReason = source->confidenceReason;
        }
    }
    if (newest.isValid()) {
        claim.asOf = newest.first;
        claim.validFromKind = kindOfDate(newest.precision);
    }
}

/// Returns the position of the strictest documented reading of @p claim that is stricter than @p than; -1 if none is.
qsizetype strictestReading(const Criterion &criterion, const Claim &claim, double than);

/// Returns what counts of @p written: without the readings that rest on sources after @p last alone, the strictest of
/// the others in front. Where none is left, as it is written: then restsOnLater() says so.
Claim settled(const Criterion &criterion, const Profile &profile, const Claim &written, QDate last,
              const QStringList &later)
{
    Claim claim = written;
    claim.contradictions.removeIf(
        [&later](const Contradiction &reading) { return restsOnLater(reading.sources, later); });
    if (!claim.value.isKnown() || !restsOnLater(claim.sources, later))
        return strictestFirst(criterion, profile, claim, last);
    const qsizetype other = strictestReading(criterion, claim, std::numeric_limits<double>::infinity());
    if (other >= 0) {
        putInFront(claim, other, profile, last);
        claim.contradictions.removeAt(other); // the one of the later day, which stands there now
    }
    return claim;
}

/// Settles age, half-life, doubt and reading of what was found.
void settle(Facts &facts, const LibraryIndex &index, const Profile &profile, QDate date, QDate knownOn)
{
    const QDate last = knownOn.isValid() ? std::max(date, knownOn) : date;
    const QStringList later = laterSources(profile, last);
    for (size_t position = 0; position < facts.size(); ++position) {
        Fact &fact = facts[position];
        const LibraryIndex::Ageing &ageing = index.ageing[position];
        fact.halfLifeDays = ageing.halfLifeDays;
        fact.blocksWhenStale = ageing.blocksWhenStale;
        if (!fact.claim)
            continue;
        const Criterion &criterion = index.library->criteria.at(qsizetype(position));
        // A claim that bears a later day itself is not known, whatever its readings say.
        const bool bearsLater = fact.claim->asOf.isValid() && fact.claim->asOf > last;
        const bool asWritten = fact.claim->contradictions.isEmpty() && !restsOnLater(fact.claim->sources, later);
        if (!bearsLater && !asWritten) {
            const Claim counting = settled(criterion, profile, *fact.claim, last, later);
            if (counting != *fact.claim) {
                fact.turned = SharedClaim(counting);
                fact.claim = &*fact.turned;
                fact.claims = nullptr;
            }
        }
        if (fact.claim->basis == Basis::OwnAssessment && index.assessmentHalfLifeDays > 0) {
            fact.halfLifeDays = fact.halfLifeDays > 0 ? std::min(fact.halfLifeDays, index.assessmentHalfLifeDays)
                                                      : index.assessmentHalfLifeDays;
        }
        if (fact.claim->asOf.isValid())
            fact.ageDays = int(std::max<qint64>(0, fact.claim->asOf.daysTo(date)));
        if (fact.claim->value.isKnown() && (bearsLater || restsOnLater(fact.claim->sources, later)))
            fact.doubt = Doubt::LaterEvidence;
        else if (scaleFit(criterion, fact.claim->value) == ScaleFit::Doubtful)
            fact.doubt = Doubt::OutsideScale;
    }
}

/// Returns the points of all numbers from @p low to @p high: a value function may turn between them.
Span pointsOfNumbers(const Criterion &criterion, double low, double likely, double high)
{
    const double first = criterion.valueOf(low);
    const double last = criterion.valueOf(high);
    Span span {std::min(first, last), criterion.valueOf(likely), std::max(first, last)};
    for (const ValuePoint &point : criterion.points) {
        if (point.x > low && point.x < high) {
            span.low = std::min(span.low, point.value);
            span.high = std::max(span.high, point.value);
        }
    }
    span.low = std::min(span.low, span.likely);
    span.high = std::max(span.high, span.likely);
    return span;
}

Span wholeScale(const Criterion &criterion)
{
    const double low = criterion.lowestValue();
    const double high = criterion.highestValue();
    return {low, (low + high) / 2, high};
}

/// Returns the points of one reading, widened by @p steps half-lives.
Span pointsOfReading(const Criterion &criterion, const ClaimValue &value, int steps, double spreadPerStep)
{
    if (criterion.kind == Criterion::Kind::Levels) {
        const qsizetype position = value.kind == ClaimValue::Kind::Level ? criterion.levelIndex(value.level) : -1;
        if (position < 0)
            return wholeScale(criterion);
        const qsizetype lowest = std::max<qsizetype>(0, position - steps);
        const qsizetype highest = std::min<qsizetype>(criterion.levels.size() - 1, position + steps);
        return {criterion.levels.at(lowest).value, criterion.levels.at(position).value,
                criterion.levels.at(highest).value};
    }
    if (!saysSomething(criterion, value))
        return wholeScale(criterion);
    const auto [low, high] = widened(criterion, value.number.low, value.number.high, spreadPerStep * steps);
    return pointsOfNumbers(criterion, low, value.number.likely, high);
}

/// Returns the points that a reading is taken for when readings are held against each other.
double strictness(const Criterion &criterion, const ClaimValue &value)
{
    return pointsOfReading(criterion, value, 0, 0).likely;
}

qsizetype strictestReading(const Criterion &criterion, const Claim &claim, double than)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < claim.contradictions.size(); ++i) {
        const Contradiction &other = claim.contradictions.at(i);
        if (other.assumption) // in front it would stand as documented
            continue;
        if (saysSomething(criterion, other.value) && strictness(criterion, other.value) < than) {
            than = strictness(criterion, other.value);
            found = i;
        }
    }
    return found;
}

} // namespace

std::pair<double, double> widened(const Criterion &criterion, double low, double high, double share)
{
    // A share of nothing would be nothing, and the claim "none" certain for ever.
    constexpr double leastPart = 0.05;
    const double first = criterion.points.isEmpty() ? 0 : criterion.points.first().x;
    const double last = criterion.points.isEmpty() ? 0 : criterion.points.last().x;
    const auto reach = [least = leastPart * (last - first)](double number) {
        return std::max(std::abs(number), least);
    };
    // A share above one would turn the sign of the number; what is never negative stays so.
    const double lowest = low - reach(low) * std::min(share, 1.0);
    return {low < 0 ? lowest : std::max(lowest, std::min(first, 0.0)), high + reach(high) * share};
}

int halfLivesPassed(int ageDays, int halfLifeDays)
{
    return halfLifeDays <= 0 || ageDays <= 0 ? 0 : (ageDays - 1) / halfLifeDays;
}

const ClaimValue &Fact::value() const
{
    if (doubt == Doubt::None && own)
        return own->value;
    if (doubt == Doubt::None && claim)
        return claim->value;
    static const ClaimValue unknown;
    return unknown;
}

const QList<Contradiction> &Fact::contradictions() const
{
    if (claim)
        return claim->contradictions;
    static const QList<Contradiction> none;
    return none;
}

int Fact::halfLivesPassed() const
{
    const int passed = lotse::halfLivesPassed(ageDays, halfLifeDays);
    return passed == 0 || own || !value().isKnown() ? 0 : passed;
}

bool existsAt(const Deployment &deployment, QDate date)
{
    return !deployment.availableFrom.isValid() || deployment.availableFrom <= date;
}

QList<OwnClaim> ownClaimsAt(const Engagement &engagement, QDate date)
{
    const auto isLater = [date](const OwnClaim &claim) { return claim.date.isValid() && claim.date > date; };
    if (std::ranges::none_of(engagement.ownClaims, isLater))
        return engagement.ownClaims;
    QList<OwnClaim> known = engagement.ownClaims;
    known.removeIf(isLater);
    return known;
}

Facts factsOf(const LibraryIndex &index, Library::DeploymentRef deployment, const QList<OwnClaim> &ownClaims,
              QDate date, QDate knownOn)
{
    const size_t count = size_t(index.library->criteria.size());
    Facts facts(count);
    std::vector<const Claim *> newest(count, nullptr);

    const Profile &profile = *deployment.profile;
    const Deployment *current = deployment.deployment;
    // A cycle is an error of the file; the count of steps keeps it from hanging the program.
    for (qsizetype step = 0; current && step <= profile.deployments.size(); ++step) {
        fillFrom(current->claims, index, date, current == deployment.deployment ? QString() : current->id, facts,
                 newest);
        current = current->inheritsFrom.isEmpty() ? nullptr : profile.deployment(current->inheritsFrom);
    }
    fillFrom(profile.claims, index, date, profile.id, facts, newest);
    settle(facts, index, profile, date, knownOn);

    for (const OwnClaim &own : ownClaims) {
        if (own.deployment != deployment.deployment->id)
            continue;
        const qsizetype position = index.criterion(own.criterion);
        if (position < 0)
            continue;
        Fact &fact = facts[size_t(position)];
        const Criterion &criterion = index.library->criteria.at(position);
        fact.own = &own;
        fact.claim = nullptr;
        fact.claims = nullptr;
        fact.turned = {};
        fact.inheritedFrom.clear();
        fact.ageDays = own.date.isValid() ? int(std::max<qint64>(0, own.date.daysTo(date))) : 0;
        fact.doubt = scaleFit(criterion, own.value) == ScaleFit::Doubtful ? Doubt::OutsideScale : Doubt::None;
    }
    return facts;
}

Facts factsOfProvider(const LibraryIndex &index, const Profile &profile, QDate date)
{
    Facts facts(size_t(index.library->criteria.size()));
    std::vector<const Claim *> newest(facts.size(), nullptr);
    fillFrom(profile.claims, index, date, {}, facts, newest);
    settle(facts, index, profile, date, date);
    return facts;
}

std::vector<Evidenced> evidenceOf(const LibraryIndex &index, const Profile &profile, QDate date)
{
    std::vector<Evidenced> found;
    std::set<std::pair<QString, size_t>> seen; // holder of the claim and criterion: one claim
    const auto take = [&](const Facts &facts, const Deployment *deployment) {
        for (size_t position = 0; position < facts.size(); ++position) {
            const Fact &fact = facts[position];
            const QString holder = fact.inheritedFrom.isEmpty() && deployment ? deployment->id : fact.inheritedFrom;
            if (fact.claim && !seen.emplace(holder, position).second)
                continue;
            found.push_back({.owner = fact.claim ? profile.deployment(holder) : deployment,
                             .criterion = qsizetype(position),
                             .fact = fact});
        }
    };
    if (profile.deployments.isEmpty())
        take(factsOfProvider(index, profile, date), nullptr);
    for (const Deployment &deployment : profile.deployments)
        take(factsOf(index, {&profile, &deployment}, {}, date), &deployment);
    return found;
}

namespace {

void addTo(EvidenceCount &count, std::vector<bool> &known, const LibraryIndex &index, const Profile &profile,
           QDate date)
{
    for (const Evidenced &entry : evidenceOf(index, profile, date)) {
        if (!entry.fact.value().isKnown()) {
            ++count.unknown;
            continue;
        }
        const Criterion &criterion = index.library->criteria.at(entry.criterion);
        known[size_t(entry.criterion)] = true;
        ++count.known;
        count.stale += entry.fact.isStale() ? 1 : 0;
        count.contradicting += isContradicting(criterion, entry.fact) && !isOnlyAssumed(criterion, entry.fact) ? 1 : 0;
    }
}

} // namespace

EvidenceCount countEvidence(const LibraryIndex &index, const Profile &profile, QDate date)
{
    EvidenceCount count;
    std::vector<bool> known(size_t(index.library->criteria.size()));
    addTo(count, known, index, profile, date);
    count.criteria = int(std::ranges::count(known, true));
    return count;
}

EvidenceCount countEvidence(const LibraryIndex &index, QDate date)
{
    EvidenceCount count;
    std::vector<bool> known(size_t(index.library->criteria.size()));
    for (const Profile &profile : index.library->profiles)
        addTo(count, known, index, profile, date);
    count.criteria = int(std::ranges::count(known, true));
    return count;
}

const Facts &FactsCache::of(Library::DeploymentRef deployment)
{
    const auto known = m_facts.find(deployment.deployment);
    if (known != m_facts.end())
        return known->second;
    return m_facts.emplace(deployment.deployment, factsOf(m_index, deployment, m_ownClaims, m_date, m_knownOn))
        .first->second;
}

Span pointsOf(const Criterion &criterion, const Fact &fact, const Thresholds &thresholds)
{
    const int steps = thresholds.applyStaleness ? fact.halfLivesPassed() : 0;
    Span span = pointsOfReading(criterion, fact.value(), steps, thresholds.staleNumberSpread);
    for (const Contradiction &other : fact.contradictions()) {
        const Span reading = pointsOfReading(criterion, other.value, steps, thresholds.staleNumberSpread);
        span.low = std::min(span.low, reading.low);
        span.high = std::max(span.high, reading.high);
    }
    return span;
}

bool saysSomething(const Criterion &criterion, const ClaimValue &value)
{
    if (criterion.kind == Criterion::Kind::Levels)
        return value.kind == ClaimValue::Kind::Level && criterion.levelIndex(value.level) >= 0;
    return value.kind == ClaimValue::Kind::Number && scaleFit(criterion, value) != ScaleFit::Doubtful;
}

Claim strictestFirst(const Criterion &criterion, const Profile &profile, const Claim &claim, QDate last)
{
    Claim result = claim;
    if (!saysSomething(criterion, claim.value))
        return result;
    const qsizetype found = strictestReading(criterion, claim, strictness(criterion, claim.value));
    if (found >= 0)
        putInFront(result, found, profile, last);
    return result;
}

namespace {

bool differs(const Criterion &criterion, const Fact &fact, const Contradiction &other)
{
    // What is doubted is unknown by value(), but its readings agree or not all the same.
    const ClaimValue &first = fact.claim ? fact.claim->value : fact.value();
    return pointsOfReading(criterion, other.value, 0, 0) != pointsOfReading(criterion, first, 0, 0);
}

} // namespace

bool isOnlyAssumed(const Criterion &criterion, const Fact &fact)
{
    return isContradicting(criterion, fact)
        && std::ranges::all_of(fact.contradictions(), [&](const Contradiction &other) {
               return other.assumption || !differs(criterion, fact, other);
           });
}

bool isContradicting(const Criterion &criterion, const Fact &fact)
{
    return std::ranges::any_of(fact.contradictions(),
                               [&](const Contradiction &other) { return differs(criterion, fact, other); });
}

} // namespace lotse
