// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/libraryhealth.h"

#include <QSet>

namespace lotse {

LibraryHealth libraryHealth(const Library &library, QDate date)
{
    LibraryHealth health;
    health.providers = static_cast<int>(library.profiles.size());
    health.criteria = static_cast<int>(library.criteria.size());
    health.broken = static_cast<int>(library.unreadProfiles.size());
    QSet<const Claim *> seen;
    for (const Profile &profile : library.profiles) {
        health.sources += static_cast<int>(profile.sources.size());
        for (const Deployment &deployment : profile.deployments) {
            for (const Criterion &criterion : library.criteria) {
                const Claim *claim = effectiveClaim(profile, deployment, criterion.id, date).claim;
                if (!claim) {
                    ++health.unknown;
                    continue;
                }
                if (seen.contains(claim))
                    continue;
                seen.insert(claim);
                const FactKind *kind = library.factKind(criterion.factKind);
                if (!claim->value.isKnown())
                    ++health.unknown;
                else if (kind && claim->asOf.isValid() && claim->asOf.daysTo(date) > kind->halfLifeDays)
                    ++health.stale;
            }
        }
    }
    return health;
}

} // namespace lotse
