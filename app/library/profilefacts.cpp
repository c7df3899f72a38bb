// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilefacts.h"

#include "decision/evidencecount.h"
#include "decision/facts.h"

#include <algorithm>

namespace lotse {

QList<StaleClaim> staleClaims(const Profile &profile, const Library &library, QDate today)
{
    QList<StaleClaim> stale;
    const LibraryIndex index(library);
    for (const Evidenced &entry : evidenceOf(index, profile, today)) {
        const Fact &fact = entry.fact;
        if (!fact.isStale())
            continue;
        stale << StaleClaim {.owner = entry.owner ? entry.owner->id : profile.id,
                             .criterion = library.criteria.at(entry.criterion).id,
                             .ageDays = fact.ageDays,
                             .halfLifeDays = fact.halfLifeDays,
                             .sources = fact.claim->sources,
                             .line = fact.claim->line,
                             .isOfUnknownAge = fact.isOfUnknownAge()};
    }
    std::ranges::stable_sort(stale, std::ranges::greater {}, &StaleClaim::ageDays);
    return stale;
}

QHash<int, QStringList> deploymentsByClaim(const Profile &profile, const Library &library, QDate today)
{
    QHash<int, QStringList> deployments;
    const LibraryIndex index(library);
    for (const Deployment &deployment : profile.deployments) {
        for (const Fact &fact : factsOf(index, {&profile, &deployment}, {}, today)) {
            if (fact.claim != nullptr)
                deployments[fact.claim->line].append(deployment.id);
        }
    }
    return deployments;
}

int documentedCriteria(const Profile &profile, const Library &library, QDate today)
{
    return countEvidence(LibraryIndex(library), profile, today).criteria;
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
