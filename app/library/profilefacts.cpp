// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilefacts.h"

#include <algorithm>

namespace lotse {

namespace {

bool isValidOn(const Claim &claim, QDate date)
{
    return claim.kind == Claim::Kind::Claim && (!claim.validFrom.isValid() || claim.validFrom <= date)
        && (!claim.validTo.isValid() || date <= claim.validTo);
}

void appendStale(QList<StaleClaim> &stale, const QString &owner, const QList<Claim> &claims, const Library &library,
                 QDate today)
{
    for (const Claim &claim : claims) {
        const Criterion *const criterion = library.criterion(claim.criterion);
        if (criterion == nullptr || !claim.value.isKnown() || !claim.asOf.isValid()
            || &claim != validClaim(claims, claim.criterion, today))
            continue;
        const FactKind *const kind = library.factKind(criterion->factKind);
        const int age = int(claim.asOf.daysTo(today));
        if (kind != nullptr && age > kind->halfLifeDays)
            stale << StaleClaim {owner,         claim.criterion, claim.asOf, age, kind->halfLifeDays,
                                 claim.sources, claim.line};
    }
}

bool isDocumented(const QList<Claim> &claims, const QString &criterion, QDate today)
{
    const Claim *const claim = validClaim(claims, criterion, today);
    return claim != nullptr && claim->value.isKnown();
}

} // namespace

const Claim *validClaim(const QList<Claim> &claims, const QString &criterion, QDate date)
{
    const Claim *newest = nullptr;
    for (const Claim &claim : claims) {
        if (claim.criterion == criterion && isValidOn(claim, date)
            && (newest == nullptr || newest->validFrom <= claim.validFrom))
            newest = &claim;
    }
    return newest;
}

QList<StaleClaim> staleClaims(const Profile &profile, const Library &library, QDate today)
{
    QList<StaleClaim> stale;
    appendStale(stale, profile.id, profile.claims, library, today);
    for (const Deployment &deployment : profile.deployments)
        appendStale(stale, deployment.id, deployment.claims, library, today);
    std::ranges::stable_sort(stale, std::ranges::greater {}, &StaleClaim::ageDays);
    return stale;
}

int documentedCriteria(const Profile &profile, const Library &library, QDate today)
{
    return int(std::ranges::count_if(library.criteria, [&](const Criterion &criterion) {
        return isDocumented(profile.claims, criterion.id, today)
            || std::ranges::any_of(profile.deployments, [&](const Deployment &deployment) {
                   return isDocumented(deployment.claims, criterion.id, today);
               });
    }));
}

QStringList sourceAddresses(const Profile &profile)
{
    QStringList addresses;
    for (const Source &source : profile.sources) {
        if (!source.url.isEmpty() && !addresses.contains(source.url))
            addresses << source.url;
    }
    return addresses;
}

} // namespace lotse
