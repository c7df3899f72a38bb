// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile.h"

#include <algorithm>

namespace lotse {

namespace {

bool isValidOn(const Claim &claim, QDate date)
{
    return claim.validFrom <= date && (!claim.validTo.isValid() || date <= claim.validTo);
}

// The later start counts; of two that start on the same day, the one with the newer evidence.
bool isNewer(const Claim &claim, const Claim *than)
{
    return than == nullptr || std::pair(claim.validFrom, claim.asOf) > std::pair(than->validFrom, than->asOf);
}

const Claim *newestClaim(const QList<Claim> &claims, const QString &criterion, QDate date)
{
    const Claim *newest = nullptr;
    for (const Claim &claim : claims) {
        if (claim.criterion == criterion && claim.kind == Claim::Kind::Claim && isValidOn(claim, date)
            && isNewer(claim, newest))
            newest = &claim;
    }
    return newest;
}

// The deployment and those that it inherits from, nearest first. Ends even if they form a cycle, which readers refuse.
QList<const Deployment *> lineage(const Profile &profile, const Deployment &deployment)
{
    QList<const Deployment *> result;
    for (const Deployment *next = &deployment; next != nullptr && !result.contains(next);
         next = next->inheritsFrom.isEmpty() ? nullptr : profile.deployment(next->inheritsFrom))
        result.append(next);
    return result;
}

} // namespace

const Source *Profile::source(QStringView sourceId) const
{
    const auto found = std::ranges::find(sources, sourceId, &Source::id);
    return found == sources.end() ? nullptr : &*found;
}

const Deployment *Profile::deployment(QStringView deploymentId) const
{
    const auto found = std::ranges::find(deployments, deploymentId, &Deployment::id);
    return found == deployments.end() ? nullptr : &*found;
}

EffectiveClaim effectiveClaim(const Profile &profile, const Deployment &deployment, const QString &criterion,
                              QDate date)
{
    if (const Claim *own = newestClaim(deployment.claims, criterion, date))
        return {.claim = own, .inheritedFrom = {}};
    if (!deployment.inheritsFrom.isEmpty()) {
        for (const Deployment *ancestor : lineage(profile, deployment).sliced(1)) {
            if (const Claim *claim = newestClaim(ancestor->claims, criterion, date))
                return {.claim = claim, .inheritedFrom = ancestor->id};
        }
    }
    if (const Claim *claim = newestClaim(profile.claims, criterion, date))
        return {.claim = claim, .inheritedFrom = profile.id};
    return {};
}

QList<const Claim *> claimHistory(const Profile &profile, const Deployment &deployment, const QString &criterion)
{
    QList<const Claim *> history;
    const auto addFrom = [&](const QList<Claim> &claims) {
        for (const Claim &claim : claims) {
            if (claim.criterion == criterion)
                history.append(&claim);
        }
    };
    for (const Deployment *member : lineage(profile, deployment))
        addFrom(member->claims);
    addFrom(profile.claims);
    std::ranges::stable_sort(history, std::ranges::greater {}, &Claim::validFrom);
    return history;
}

} // namespace lotse
