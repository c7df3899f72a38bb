// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/clearance.h"

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
    if ((requirement.maximumNumber && number.low > *requirement.maximumNumber)
        || (requirement.minimumNumber && number.high < *requirement.minimumNumber))
        return Fit::Misses;
    const bool below = !requirement.maximumNumber || number.high <= *requirement.maximumNumber;
    const bool above = !requirement.minimumNumber || number.low >= *requirement.minimumNumber;
    return below && above ? Fit::Meets : Fit::Mixed;
}

Fit fitOf(const Requirement &requirement, const Criterion &criterion, const ClaimValue &value)
{
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
    for (const Contradiction &other : fact.contradictions()) {
        if (fitOf(requirement, criterion, other.value) != first)
            return {Clearance::NotCleared, NotClearedCause::Contradiction};
    }
    if (first == Fit::Mixed)
        return {Clearance::NotCleared, NotClearedCause::Range};
    return {first == Fit::Meets ? Clearance::Passed : Clearance::Failed, NotClearedCause::None};
}

} // namespace

bool meets(const Requirement &requirement, const Criterion &criterion, const ClaimValue &value)
{
    return fitOf(requirement, criterion, value) == Fit::Meets;
}

RequirementCheck check(const Requirement &requirement, const Criterion &criterion, const Fact &fact,
                       const Thresholds &thresholds)
{
    const RequirementCheck read = checkReadings(requirement, criterion, fact);
    const bool tooOld = thresholds.applyStaleness && fact.isVeryStale() && fact.blocksWhenStale;
    if (read.result == Clearance::Passed && tooOld)
        return {Clearance::NotCleared, NotClearedCause::Stale};
    return read;
}

Clearance worse(Clearance first, Clearance second)
{
    return std::max(first, second);
}

QList<RequirementResult> checkAll(const LibraryIndex &index, const QList<Requirement> &requirements,
                                  const Profile &profile, const Facts &facts, const Thresholds &thresholds)
{
    QList<RequirementResult> results;
    results.reserve(requirements.size());
    for (qsizetype i = 0; i < requirements.size(); ++i) {
        const Requirement &requirement = requirements.at(i);
        RequirementResult result;
        result.requirement = int(i);
        result.exempt = profile.exemptFrom.contains(requirement.criterion);
        if (!result.exempt) {
            const qsizetype position = index.criterion(requirement.criterion);
            const RequirementCheck checked =
                check(requirement, index.library->criteria.at(position), facts[size_t(position)], thresholds);
            result.result = checked.result;
            result.cause = checked.cause;
        }
        results.append(result);
    }
    return results;
}

Clearance clearanceOf(const QList<Requirement> &requirements, const QList<RequirementResult> &results)
{
    Clearance clearance = Clearance::Passed;
    for (const RequirementResult &result : results) {
        if (requirements.at(result.requirement).severity == Effect::Severity::KnockOut)
            clearance = worse(clearance, result.result);
    }
    return clearance;
}

} // namespace lotse
