// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile.h"

#include <algorithm>

namespace lotse {

namespace {

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

ScaleFit scaleFit(const Criterion &criterion, const ClaimValue &value)
{
    if (criterion.kind != Criterion::Kind::Number || value.kind != ClaimValue::Kind::Number)
        return ScaleFit::Inside;
    const Range &number = value.number;
    const ScaleFit likely = criterion.fitOf(number.likely);
    if (number.distribution == Distribution::Normal || number.distribution == Distribution::Beta)
        return likely;
    return std::max({likely, criterion.fitOf(number.low), criterion.fitOf(number.high)});
}

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
