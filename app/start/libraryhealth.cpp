// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/libraryhealth.h"

#include "decision/evidencecount.h"
#include "decision/facts.h"
#include "decision/upkeep.h"

#include <algorithm>

namespace lotse {

LibraryHealth libraryHealth(const Library &library, QDate date, const QMap<QString, QDate> &postponed)
{
    const EvidenceCount evidence = countEvidence(LibraryIndex(library), date);
    LibraryHealth health {.providers = static_cast<int>(library.profiles.size()),
                          .criteria = static_cast<int>(library.criteria.size()),
                          .broken = static_cast<int>(library.unreadProfiles.size()),
                          .stale = evidence.stale,
                          .due = evidence.stale,
                          .unknown = evidence.unknown};
    for (const Profile &profile : library.profiles)
        health.sources += static_cast<int>(profile.sources.size());
    if (!postponed.isEmpty()) {
        health.due =
            static_cast<int>(std::ranges::count_if(upkeepOf(library, date, {}), [&postponed](const UpkeepItem &item) {
                return item.has(UpkeepReason::Stale) && !postponed.contains(item.key());
            }));
    }
    return health;
}

} // namespace lotse
