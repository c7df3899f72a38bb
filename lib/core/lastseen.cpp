// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lastseen.h"

#include <algorithm>

namespace lotse {

LastSeen newestOf(const QList<const Source *> &sources, QDate last)
{
    LastSeen newest;
    for (const Source *source : sources) {
        const QDate day = lastSeenInForce(*source, last);
        if (day.isValid() && (!newest.day.isValid() || day > newest.day)) {
            newest.day = day;
            newest.source = source->id;
        }
        newest.mayBeYounger |= mayBeYounger(*source) && !(last.isValid() && isLater(*source, last));
    }
    return newest;
}

bool statesItsDay(const Claim &claim, const QList<const Source *> &sources)
{
    const auto isOurs = [](const Source *source) { return isOwnJudgement(*source); };
    return sources.isEmpty() || !claim.value.isKnown()
        || (claim.basis == Basis::OwnAssessment && std::ranges::all_of(sources, isOurs));
}

LastSeen lastSeen(const Claim &claim, const QList<const Source *> &sources, QDate last)
{
    if (claim.asOf.isValid() && statesItsDay(claim, sources))
        return {.day = claim.asOf, .source = {}, .mayBeYounger = false};
    return newestOf(sources, last);
}

} // namespace lotse
