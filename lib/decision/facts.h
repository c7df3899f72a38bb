// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"
#include "decision/libraryindex.h"
#include "decision/profileevidence.h"

#include <unordered_map>
#include <vector>

namespace lotse {

/// Returns the ends @p low to @p high of a number, widened by @p share of each; a number near nothing as one of a
/// twentieth of what the scale of @p criterion covers. What is not negative does not become so, unless the scale does.
[[nodiscard]] std::pair<double, double> widened(const Criterion &criterion, double low, double high, double share);

/// Returns how many half-lives are behind evidence of @p ageDays: 0 up to and on its first, 1 up to and on its second …
/// 0 where @p halfLifeDays is 0: it does not age.
[[nodiscard]] int halfLivesPassed(int ageDays, int halfLifeDays);

/// What is known about one deployment on one criterion at one date, before any weighing. Points into library and
/// engagement. Which claim counts, which of its readings, how old it is and whether it is stale is decided here and
/// nowhere else.
struct Fact
{
    bool applies = true; ///< false: the criterion has no meaning for the form of the deployment; nothing else is set
    const Claim *claim = nullptr; ///< nullptr = nothing documented, or replaced by the client's own claim
    const QList<Claim> *claims = nullptr; ///< the list that claim stands in; nullptr if turned holds it
    SharedClaim turned; ///< the claim as it counts, where it stands otherwise in the file: with the announced change
                        ///< that has begun, its strictest reading in front, without readings of a later day, or beside
                        ///< the client's own claim; the client's own with the changes that are announced all the same
    const OwnClaim *own = nullptr; ///< the client's own claim, if it counts first
    QString inheritedFrom; ///< empty = own; else id of the deployment or provider
    LastSeen seen; ///< when what counts was last seen in force, of what is known on that day
    QDate written; ///< the newest day that a document itself gives; invalid = none does
    int ageDays = 0; ///< since it was seen; 0 where that is not known
    int halfLifeDays = 0; ///< 0 = does not age
    bool blocksWhenStale = true;
    Doubt doubt = Doubt::None;

    /// Returns what counts: unknown where the claim is doubted.
    [[nodiscard]] const ClaimValue &value() const;
    /// Returns the other readings of the claim.
    [[nodiscard]] const QList<Contradiction> &contradictions() const;
    /// True if something counts of which nobody can say how old it is, where claims age.
    [[nodiscard]] bool isOfUnknownAge() const { return halfLifeDays > 0 && value().isKnown() && !seen.day.isValid(); }
    /// Returns how many half-lives are behind the claim. An unknown claim does not age; exactly one half-life is behind
    /// what is of unknown age.
    [[nodiscard]] int halfLivesPassed() const;
    [[nodiscard]] bool isStale() const { return halfLivesPassed() >= 1; }
    [[nodiscard]] bool isVeryStale() const { return halfLivesPassed() >= 2; }

    /// Lets @p counting count as claim.
    void turnTo(const Claim &counting);
};

/// One fact per criterion of the library, in its order.
using Facts = std::vector<Fact>;

/// Returns what holds for @p deployment on @p date: the client's own claims first, else the newest valid claim of the
/// deployment, else of what it inherits from, else of the provider. Of two that start on the same day the one that was
/// seen later counts, then the first in the file. Where the criterion does not apply to the form of the deployment no
/// claim counts, nor the client's. @p ownClaims are those that count on that date. Evidence later
/// than both @p date and @p knownOn (the engagement's date: who looks back knows what came since) counts as unknown: a
/// claim that bears a later day, or of which every source does. Of several readings of a claim the strictest that is
/// documented and says something counts; one of which every source is of a later day is left out. From its first day on
/// an announced change counts instead of the claim that announces it; only those ahead are left in Claim::announced. An
/// own claim that newer evidence of the library contradicts is a reading beside it, or nothing where it is unknown.
[[nodiscard]] Facts factsOf(const LibraryIndex &index, Library::DeploymentRef deployment,
                            const QList<OwnClaim> &ownClaims, QDate date, QDate knownOn = {});
/// The same with @p evidence of the profile of @p deployment, where several of its deployments are asked for.
[[nodiscard]] Facts factsOf(const LibraryIndex &index, Library::DeploymentRef deployment,
                            const QList<OwnClaim> &ownClaims, const ProfileEvidence &evidence);

/// The same for what @p profile says of all its deployments, without theirs.
[[nodiscard]] Facts factsOfProvider(const LibraryIndex &index, const Profile &profile, QDate date);

/// The facts of each deployment that was asked for, worked out once.
class FactsCache
{
public:
    /// @p index must outlive the cache.
    FactsCache(const LibraryIndex &index, QList<OwnClaim> ownClaims, QDate date, QDate knownOn = {})
        : m_index(index), m_ownClaims(std::move(ownClaims)), m_date(date), m_knownOn(knownOn)
    {
    }

    /// The reference stays valid as long as the cache.
    [[nodiscard]] const Facts &of(Library::DeploymentRef deployment);

private:
    const LibraryIndex &m_index;
    QList<OwnClaim> m_ownClaims;
    QDate m_date;
    QDate m_knownOn;
    std::unordered_map<const Profile *, ProfileEvidence> m_evidence;
    std::unordered_map<const Deployment *, Facts> m_facts; // grows without moving its values
};

/// False if @p deployment came after @p date.
[[nodiscard]] bool existsAt(const Deployment &deployment, QDate date);

/// Returns the client's word in the shape of a claim, so that views show both alike.
[[nodiscard]] Claim claimOf(const OwnClaim &own);

/// Returns what changes after @p date, on which @p claim counts: what is announced, and its end where nothing is
/// documented behind it (unknown, without a text).
[[nodiscard]] QList<Announcement> changesAhead(const Claim &claim, QDate date);

/// True if a reading is the client's own claim, beside newer evidence: it has no source, and no file calls it assumed.
[[nodiscard]] bool isClientsWord(const Contradiction &reading);

/// Returns the client's own claims that count on @p date: those that bear no later one.
[[nodiscard]] QList<OwnClaim> ownClaimsAt(const Engagement &engagement, QDate date);

/// True if @p value says something about @p criterion: a level that it has, or a number that is not better than its
/// scale knows.
[[nodiscard]] bool saysSomething(const Criterion &criterion, const ClaimValue &value);

/// Returns the 0-100 points of @p fact: likely from the claim itself (the middle of the scale where it is unknown), low
/// and high over all readings, widened by staleness where the thresholds ask for it. A reading that says nothing ("not
/// documented") spans the whole scale, as an unknown claim does.
[[nodiscard]] Span pointsOf(const Criterion &criterion, const Fact &fact, const Thresholds &thresholds);

/// True if another reading of the claim is worth other points than the claim itself.
[[nodiscard]] bool isContradicting(const Criterion &criterion, const Fact &fact);
/// True if it is contradicting and each reading that is worth other points is only assumed.
[[nodiscard]] bool isOnlyAssumed(const Criterion &criterion, const Fact &fact);

/// Returns @p claim, of the profile of @p evidence, with its strictest documented reading in front, never one that is
/// only assumed; equal to it if that stands there already. Such a reading bears the confidence of those of its own
/// sources that count, and no basis: only that of the claim in the file is stated.
[[nodiscard]] Claim strictestFirst(const Criterion &criterion, const ProfileEvidence &evidence, const Claim &claim);

} // namespace lotse
