// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/facts.h"

namespace lotse {

/// One claim as it counts, or a gap: nothing documented.
struct Evidenced
{
    const Deployment *owner = nullptr; ///< whose file part the claim stands in (of a gap: who lacks it); nullptr = the
                                       ///< provider
    qsizetype criterion = 0; ///< position in Library::criteria
    Fact fact;
};

/// Returns what @p profile says on @p date: each claim that counts for at least one deployment once, however many
/// inherit it, and each gap of a deployment; by deployment and criterion. A profile without deployments has what it
/// says as provider.
[[nodiscard]] std::vector<Evidenced> evidenceOf(const LibraryIndex &index, const Profile &profile, QDate date);

/// How much of it there is. A claim counts once.
struct EvidenceCount
{
    int known = 0; ///< claims with a level or number
    int unknown = 0; ///< claims that say "unknown", are doubted, and gaps
    int stale = 0; ///< known claims behind their first half-life
    int contradicting = 0; ///< known claims with another documented reading that is worth other points
    int criteria = 0; ///< criteria on which something is known

    bool operator==(const EvidenceCount &) const = default;
};
[[nodiscard]] EvidenceCount countEvidence(const LibraryIndex &index, const Profile &profile, QDate date);
/// The sum over all profiles; criteria are those of the library on which some profile says something.
[[nodiscard]] EvidenceCount countEvidence(const LibraryIndex &index, QDate date);

} // namespace lotse
