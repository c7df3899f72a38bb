// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evidencecount.h"

#include <algorithm>
#include <set>

namespace lotse {

std::vector<Evidenced> evidenceOf(const LibraryIndex &index, const Profile &profile, QDate date)
{
    std::vector<Evidenced> found;
    std::set<std::pair<QString, size_t>> seen; // holder of the claim and criterion: one claim
    const auto take = [&](const Facts &facts, const Deployment *deployment) {
        for (size_t position = 0; position < facts.size(); ++position) {
            const Fact &fact = facts[position];
            if (!fact.applies)
                continue;
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

} // namespace lotse
