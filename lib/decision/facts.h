// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"
#include "decision/libraryindex.h"

#include <unordered_map>
#include <vector>

namespace lotse {

/// What is known about one deployment on one criterion at one date, before any weighing. Points into library and
/// engagement.
struct Fact
{
    const Claim *claim = nullptr; ///< nullptr = nothing documented, or replaced by the client's own claim
    const QList<Claim> *claims = nullptr; ///< the list that claim stands in
    const OwnClaim *own = nullptr;
    QString inheritedFrom; ///< empty = own; else id of the deployment or provider
    int ageDays = 0;
    int halfLifeDays = 0; ///< 0 = does not age
    bool blocksWhenStale = true;

    [[nodiscard]] const ClaimValue &value() const;
    /// Returns the other readings of the claim.
    [[nodiscard]] const QList<Contradiction> &contradictions() const;
    /// Returns how many half-lives are behind the claim: 0 up to and on its first, 1 up to and on its second …
    /// An unknown claim and the client's own word do not age.
    [[nodiscard]] int halfLivesPassed() const;
    [[nodiscard]] bool isStale() const { return halfLivesPassed() >= 1; }
    [[nodiscard]] bool isVeryStale() const { return halfLivesPassed() >= 2; }
};

/// One fact per criterion of the library, in its order.
using Facts = std::vector<Fact>;

/// Returns what holds for @p deployment on @p date: the client's own claims first, else the newest valid claim of the
/// deployment, of what it inherits from, of the provider (the same as effectiveClaim for each criterion, in one walk).
/// @p ownClaims are those that count on that date.
[[nodiscard]] Facts factsOf(const LibraryIndex &index, Library::DeploymentRef deployment,
                            const QList<OwnClaim> &ownClaims, QDate date);

/// The facts of each deployment that was asked for, worked out once.
class FactsCache
{
public:
    /// @p index must outlive the cache.
    FactsCache(const LibraryIndex &index, QList<OwnClaim> ownClaims, QDate date)
        : m_index(index), m_ownClaims(std::move(ownClaims)), m_date(date)
    {
    }

    /// The reference stays valid as long as the cache.
    [[nodiscard]] const Facts &of(Library::DeploymentRef deployment);

private:
    const LibraryIndex &m_index;
    QList<OwnClaim> m_ownClaims;
    QDate m_date;
    std::unordered_map<const Deployment *, Facts> m_facts; // grows without moving its values
};

/// False if @p deployment came after @p date.
[[nodiscard]] bool existsAt(const Deployment &deployment, QDate date);

/// Returns the client's own claims that count on @p date: all of them, unless one looks back behind the engagement's
/// date; then those that were known by then.
[[nodiscard]] QList<OwnClaim> ownClaimsAt(const Engagement &engagement, QDate date);

/// Returns the 0-100 points of @p fact: likely from the claim itself (the middle of the scale where it is unknown), low
/// and high over all readings, widened by staleness where the thresholds ask for it. A reading that says nothing ("not
/// documented") spans the whole scale, as an unknown claim does.
[[nodiscard]] Span pointsOf(const Criterion &criterion, const Fact &fact, const Thresholds &thresholds);

/// True if another reading of the claim is worth other points than the claim itself.
[[nodiscard]] bool isContradicting(const Criterion &criterion, const Fact &fact);

} // namespace lotse
