// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profileedit.h"
#include "decision/evaluation.h"

#include <QSet>
#include <vector>

namespace lotse {

/// Why a claim needs a look.
enum class UpkeepReason {
    Stale, ///< behind its first half-life, or of unknown age: as countEvidence()
    UnknownAge, ///< stale because nobody knows how old it is
    Contradicting, ///< another documented reading is worth other points
    Unknown, ///< nothing counts
    LowConfidence,
    OneLanguage, ///< one of its texts stands in one language only
    Link ///< the link check found a source not where the profile says
};

/// A source of a claim that needs a look.
struct UpkeepSource
{
    QString id;
    QDate seen; ///< last in force; invalid = not known
    bool setsAge = false; ///< the claim is as old as this source
    bool renews = false; ///< whoever sees it unchanged makes the claim as young as that day
    int others = 0; ///< further claims of the profile that rest on it, and become younger with it

    bool operator==(const UpkeepSource &) const = default;
};

/// What a look makes of the age of a claim.
enum class Renewal {
    BySources, ///< the pages that are seen bear the day
    ByDay, ///< the claim itself states its day (statesItsDay)
    NotByLooking, ///< its documents are as old as they say
    Missing ///< the profile has no such claim
};

/// What a claim does to the advice of an engagement, at what it may be.
struct UpkeepEffect
{
    enum class Kind {
        Unsettled, ///< not worked out yet
        NoEngagement, ///< none is open, or it compares none of the deployments for which the claim counts
        None,
        Points,
        Place, ///< a place, or whether an option may be chosen
        Lead ///< an option that is advised no longer is, or where none is, one would be
    };
    Kind kind = Kind::Unsettled;
    int place = 0; ///< of Place: the first place that changes
    QString workload; ///< id; in which it does that
    ClaimValue value; ///< at which it does that
    QStringList leaders; ///< of Lead: the options that lead then; empty = none

    bool operator==(const UpkeepEffect &) const = default;
};

/// A claim that needs a look, or a gap.
struct UpkeepItem
{
    QString profile; ///< id
    QString owner; ///< id of the deployment; empty = the provider
    QString criterion;
    QList<UpkeepReason> reasons; ///< in the order of the enumeration; never empty
    ClaimPlace place; ///< of the claim in the text of the profile; without a day where it is missing
    Claim claim; ///< as it counts; with the criterion only where it is missing
    int ageDays = 0; ///< 0 where it is not known
    int halfLifeDays = 0; ///< 0 = does not age
    QDate seen; ///< last in force; invalid = not known
    QList<UpkeepSource> sources; ///< those that the claim cites, in its order
    Renewal renewal = Renewal::NotByLooking;
    double weight = 0; ///< 0-1: its highest share in the engagement; without one that of the library's weights
    UpkeepEffect effect;

    [[nodiscard]] bool ages() const { return halfLifeDays != 0; }
    [[nodiscard]] bool has(UpkeepReason reason) const { return reasons.contains(reason); }
    /// Returns what names it in every version of the profile.
    [[nodiscard]] QString key() const { return profile + u'|' + owner + u'|' + criterion; }
    bool operator==(const UpkeepItem &) const = default;
};

/// Returns the claims and gaps of @p library that need a look on @p today, of each profile those that count for one of
/// its deployments; @p links are the addresses that the link check found wanting. Effects are unsettled; sorted.
[[nodiscard]] QList<UpkeepItem> upkeepOf(const Library &library, QDate today, const QSet<QString> &links);

/// Sorts by effect (the lead first, then places from the first, unsettled ones behind all known ones), then by weight,
/// then by age; those of unknown age count as the oldest.
void sortUpkeep(QList<UpkeepItem> &items);

/// Lets somebody see @p item unchanged on @p day: its pages that renew it bear the day, or the claim at @p claim does.
/// False, and nothing changed, where looking cannot renew it.
bool renewUnchanged(JsonEditing &editing, const QString &claim, const UpkeepItem &item, QDate day);

/// What single claims can do to the advice of one engagement. It is evaluated again with the claim as if the client had
/// learned what it is, at the ends of what its evidence leaves open; between the ends nothing else takes the lead,
/// since scores are straight lines over points. The claim counts for each option that inherits it.
class UpkeepEffects
{
public:
    /// Both must outlive it. @p asOf invalid = the engagement's date.
    UpkeepEffects(const Library &library, const Engagement &engagement, QDate asOf = {});

    [[nodiscard]] UpkeepEffect effectOf(const UpkeepItem &item) const;
    /// Returns the highest share that @p criterion has in one of the workloads, 0-1.
    [[nodiscard]] double weightOf(const QString &criterion) const;

private:
    [[nodiscard]] UpkeepEffect effectIn(const Evaluation &evaluation, const UpkeepItem &item) const;

    const Library &m_library;
    const Engagement &m_engagement;
    std::vector<Evaluation> m_evaluations; ///< per workload, as it is
};

} // namespace lotse
