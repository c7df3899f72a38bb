// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/facts.h"

#include <algorithm>

namespace lotse {

namespace {

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
        if (!best || claim.validFrom > best->validFrom)
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
    if (value.kind == ClaimValue::Kind::Level && criterion.kind == Criterion::Kind::Levels) {
        const qsizetype position = criterion.levelIndex(value.level);
        if (position < 0)
            return wholeScale(criterion);
        const qsizetype lowest = std::max<qsizetype>(0, position - steps);
        const qsizetype highest = std::min<qsizetype>(criterion.levels.size() - 1, position + steps);
        return {criterion.levels.at(lowest).value, criterion.levels.at(position).value,
                criterion.levels.at(highest).value};
    }
    if (value.kind == ClaimValue::Kind::Number && criterion.kind == Criterion::Kind::Number) {
        const double share = spreadPerStep * steps;
        const Range &number = value.number;
        // A share above one would turn the sign of the number.
        const double low = number.low - std::abs(number.low) * std::min(share, 1.0);
        const double high = number.high + std::abs(number.high) * share;
        return pointsOfNumbers(criterion, low, number.likely, high);
    }
    return wholeScale(criterion);
}

} // namespace

const ClaimValue &Fact::value() const
{
    static const ClaimValue unknown;
    if (own)
        return own->value;
    return claim ? claim->value : unknown;
}

const QList<Contradiction> &Fact::contradictions() const
{
    static const QList<Contradiction> none;
    return claim ? claim->contradictions : none;
}

int Fact::halfLivesPassed() const
{
    if (own || halfLifeDays <= 0 || ageDays <= 0 || !value().isKnown())
        return 0;
    return (ageDays - 1) / halfLifeDays;
}

bool existsAt(const Deployment &deployment, QDate date)
{
    return !deployment.availableFrom.isValid() || deployment.availableFrom <= date;
}

QList<OwnClaim> ownClaimsAt(const Engagement &engagement, QDate date)
{
    if (!engagement.date.isValid() || date >= engagement.date)
        return engagement.ownClaims;
    QList<OwnClaim> known;
    for (const OwnClaim &claim : engagement.ownClaims) {
        if (!claim.date.isValid() || claim.date <= date)
            known.append(claim);
    }
    return known;
}

Facts factsOf(const LibraryIndex &index, Library::DeploymentRef deployment, const QList<OwnClaim> &ownClaims,
              QDate date)
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

    for (size_t position = 0; position < count; ++position) {
        Fact &fact = facts[position];
        const LibraryIndex::Ageing &ageing = index.ageing[position];
        fact.halfLifeDays = ageing.halfLifeDays;
        fact.blocksWhenStale = ageing.blocksWhenStale;
        if (!fact.claim)
            continue;
        if (fact.claim->basis == Basis::OwnAssessment && index.assessmentHalfLifeDays > 0) {
            fact.halfLifeDays = fact.halfLifeDays > 0 ? std::min(fact.halfLifeDays, index.assessmentHalfLifeDays)
                                                      : index.assessmentHalfLifeDays;
        }
        if (fact.claim->asOf.isValid())
            fact.ageDays = int(std::max<qint64>(0, fact.claim->asOf.daysTo(date)));
    }

    for (const OwnClaim &own : ownClaims) {
        if (own.deployment != deployment.deployment->id)
            continue;
        const qsizetype position = index.criterion(own.criterion);
        if (position < 0)
            continue;
        Fact &fact = facts[size_t(position)];
        fact.own = &own;
        fact.claim = nullptr;
        fact.claims = nullptr;
        fact.inheritedFrom.clear();
        fact.ageDays = own.date.isValid() ? int(std::max<qint64>(0, own.date.daysTo(date))) : 0;
    }
    return facts;
}

const Facts &FactsCache::of(Library::DeploymentRef deployment)
{
    const auto known = m_facts.find(deployment.deployment);
    if (known != m_facts.end())
        return known->second;
    return m_facts.emplace(deployment.deployment, factsOf(m_index, deployment, m_ownClaims, m_date)).first->second;
}

Span pointsOf(const Criterion &criterion, const Fact &fact, const Thresholds &thresholds)
{
    const ClaimValue &value = fact.value();
    if (!value.isKnown())
        return wholeScale(criterion);
    const int steps = thresholds.applyStaleness ? fact.halfLivesPassed() : 0;
    Span span = pointsOfReading(criterion, value, steps, thresholds.staleNumberSpread);
    for (const Contradiction &other : fact.contradictions()) {
        const Span reading = pointsOfReading(criterion, other.value, steps, thresholds.staleNumberSpread);
        span.low = std::min(span.low, reading.low);
        span.high = std::max(span.high, reading.high);
    }
    return span;
}

bool isContradicting(const Criterion &criterion, const Fact &fact)
{
    const QList<Contradiction> &others = fact.contradictions();
    if (others.isEmpty())
        return false;
    const Span own = pointsOfReading(criterion, fact.value(), 0, 0);
    return std::ranges::any_of(others, [&criterion, &own](const Contradiction &other) {
        return pointsOfReading(criterion, other.value, 0, 0) != own;
    });
}

} // namespace lotse
