// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/clearance.h"

#include "core/numberlimits.h"

#include <algorithm>

namespace lotse {

namespace {

enum class Fit { Misses, Mixed, Meets, Unknown };

Fit fitOfLevel(const Requirement &requirement, const Criterion &criterion, const ClaimValue &value)
{
    const Level *level = criterion.level(value.level);
    const Level *wanted = criterion.level(requirement.minimumLevel);
    if (!level || !wanted)
        return Fit::Unknown;
    return level->value >= wanted->value ? Fit::Meets : Fit::Misses;
}

Fit fitOfNumber(const Requirement &requirement, const ClaimValue &value)
{
    const Range &number = value.number;
    // The ends of a normal distribution are only shown: what lies beyond them is drawn all the same.
    const double reach = number.distribution == Distribution::Normal ? shownDeviations * number.standardDeviation : 0;
    const double low = std::min(number.low, number.likely - reach);
    const double high = std::max(number.high, number.likely + reach);
    if ((requirement.maximumNumber && low > *requirement.maximumNumber)
        || (requirement.minimumNumber && high < *requirement.minimumNumber))
        return Fit::Misses;
    const bool below = !requirement.maximumNumber || high <= *requirement.maximumNumber;
    const bool above = !requirement.minimumNumber || low >= *requirement.minimumNumber;
    return below && above ? Fit::Meets : Fit::Mixed;
}

Fit fitOf(const Requirement &requirement, const Criterion &criterion, const ClaimValue &value)
{
    if (!saysSomething(criterion, value))
        return Fit::Unknown;
    const bool wantsLevel = !requirement.minimumLevel.isEmpty();
    if (value.kind == ClaimValue::Kind::Level && wantsLevel)
        return fitOfLevel(requirement, criterion, value);
    if (value.kind == ClaimValue::Kind::Number && !wantsLevel)
        return fitOfNumber(requirement, value);
    return Fit::Unknown;
}

RequirementCheck checkReadings(const Requirement &requirement, const Criterion &criterion, const Fact &fact)
{
    const Fit first = fitOf(requirement, criterion, fact.value());
    if (first == Fit::Unknown)
        return {Clearance::NotCleared, NotClearedCause::Unknown};
    bool assumed = false;
    for (const Contradiction &other : fact.contradictions()) {
        if (fitOf(requirement, criterion, other.value) == first)
            continue;
        if (!other.assumption)
            return {Clearance::NotCleared, NotClearedCause::Contradiction};
        assumed = true;
    }
    if (assumed)
        return {Clearance::NotCleared, NotClearedCause::Assumption};
    if (first == Fit::Mixed)
        return {Clearance::NotCleared, NotClearedCause::Range};
    return {first == Fit::Meets ? Clearance::Passed : Clearance::Failed, NotClearedCause::None};
}

} // namespace

bool meets(const Requirement &requirement, const Criterion &criterion, const ClaimValue &value)
{
    return fitOf(requirement, criterion, value) == Fit::Meets;
}

bool canBeMet(const Requirement &requirement, const Criterion &criterion)
{
    if (!requirement.minimumLevel.isEmpty())
        return criterion.level(requirement.minimumLevel) != nullptr;
    return criterion.kind == Criterion::Kind::Number
        && hasNumberWithin(criterion, requirement.minimumNumber, requirement.maximumNumber);
}

RequirementCheck check(const Requirement &requirement, const Criterion &criterion, const Fact &fact,
                       const Thresholds &thresholds)
{
    if (!fact.applies)
        return {Clearance::Passed, NotClearedCause::None};
    const RequirementCheck read = checkReadings(requirement, criterion, fact);
    const bool tooOld = thresholds.applyStaleness && fact.isVeryStale() && fact.blocksWhenStale;
    if (read.result != Clearance::NotCleared && tooOld)
        return {Clearance::NotCleared, NotClearedCause::Stale};
    return read;
}

Requirement unmetLimits(const Requirement &requirement, const Criterion &criterion, const Fact &fact,
                        const Thresholds &thresholds)
{
    Requirement none;
    none.criterion = requirement.criterion;
    none.severity = requirement.severity;
    Requirement unmet = none;
    Clearance worst = Clearance::Passed;
    const auto hold = [&](auto limit) {
        Requirement alone = none;
        alone.*limit = requirement.*limit;
        if (alone == none)
            return;
        const Clearance result = check(alone, criterion, fact, thresholds).result;
        if (result == Clearance::Passed || result < worst)
            return;
        if (result > worst)
            unmet = none;
        unmet.*limit = requirement.*limit;
        worst = result;
    };
    hold(&Requirement::minimumLevel);
    hold(&Requirement::maximumNumber);
    hold(&Requirement::minimumNumber);
    return unmet;
}

Clearance worse(Clearance first, Clearance second)
{
    return std::max(first, second);
}

ChecksCache::ChecksCache(const LibraryIndex &index, const QList<Requirement> &requirements,
                         const Thresholds &thresholds, FactsCache &facts)
    : m_index(index), m_requirements(requirements), m_thresholds(thresholds), m_facts(facts)
{
    m_positions.reserve(size_t(requirements.size()));
    for (const Requirement &requirement : requirements)
        m_positions.push_back(index.criterion(requirement.criterion));
}

const ChecksCache::Checked &ChecksCache::of(Library::DeploymentRef deployment)
{
    const auto known = m_checked.find(deployment.deployment);
    if (known != m_checked.end())
        return known->second;
    return m_checked.emplace(deployment.deployment, checked(deployment)).first->second;
}

ChecksCache::Checked ChecksCache::checked(Library::DeploymentRef deployment)
{
    const Facts &facts = m_facts.of(deployment);
    Checked checked;
    checked.results.reserve(m_requirements.size());
    for (qsizetype i = 0; i < m_requirements.size(); ++i) {
        const Requirement &requirement = m_requirements.at(i);
        RequirementResult &result = checked.results.emplaceBack();
        result.requirement = int(i);
        result.exempt = deployment.profile->exemptFrom.contains(requirement.criterion);
        if (result.exempt)
            continue;
        const qsizetype position = m_positions[size_t(i)];
        result.applies = facts[size_t(position)].applies;
        if (!result.applies)
            continue;
        const RequirementCheck read =
            check(requirement, m_index.library->criteria.at(position), facts[size_t(position)], m_thresholds);
        result.result = read.result;
        result.cause = read.cause;
        if (requirement.severity == Effect::Severity::KnockOut)
            checked.clearance = worse(checked.clearance, read.result);
    }
    return checked;
}

} // namespace lotse
