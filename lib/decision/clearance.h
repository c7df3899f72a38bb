// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/facts.h"

#include <unordered_map>
#include <vector>

namespace lotse {

struct RequirementCheck
{
    Clearance result = Clearance::Passed;
    NotClearedCause cause = NotClearedCause::None;

    bool operator==(const RequirementCheck &) const = default;
};

/// Holds one requirement against one fact. All readings meet it: passed. None does: failed. Some do: not cleared
/// (contradiction, or range within one reading). Unknown: not cleared. A claim behind its second half-life passes no
/// longer, unless facts of its kind do not block or the thresholds leave staleness out.
[[nodiscard]] RequirementCheck check(const Requirement &requirement, const Criterion &criterion, const Fact &fact,
                                     const Thresholds &thresholds);

/// Returns @p requirement without its reasons and the limits that @p fact meets: a number below the lower limit meets
/// the upper one. Where a limit is missed, one that is only not cleared is left out, too.
[[nodiscard]] Requirement unmetLimits(const Requirement &requirement, const Criterion &criterion, const Fact &fact,
                                      const Thresholds &thresholds);

/// True if @p value alone meets the requirement with all that it says.
[[nodiscard]] bool meets(const Requirement &requirement, const Criterion &criterion, const ClaimValue &value);

/// True if something that can be known on the scale of @p criterion meets the requirement: its limits neither exclude
/// each other nor lie where no number counts.
[[nodiscard]] bool canBeMet(const Requirement &requirement, const Criterion &criterion);

/// Returns the worse of two.
[[nodiscard]] Clearance worse(Clearance first, Clearance second);

/// All requirements held against each deployment that was asked for, worked out once.
class ChecksCache
{
public:
    struct Checked
    {
        QList<RequirementResult> results; ///< in the order of the requirements, without unlock paths
        Clearance clearance = Clearance::Passed; ///< the worst result of the knock-outs
    };

    /// The arguments must outlive the cache.
    ChecksCache(const LibraryIndex &index, const QList<Requirement> &requirements, const Thresholds &thresholds,
                FactsCache &facts);

    /// The reference stays valid as long as the cache.
    [[nodiscard]] const Checked &of(Library::DeploymentRef deployment);
    /// Returns the position of the criterion that @p result is about.
    [[nodiscard]] qsizetype criterionOf(const RequirementResult &result) const
    {
        return m_positions[size_t(result.requirement)];
    }
    [[nodiscard]] const Thresholds &thresholds() const { return m_thresholds; }

private:
    [[nodiscard]] Checked checked(Library::DeploymentRef deployment);

    const LibraryIndex &m_index;
    const QList<Requirement> &m_requirements;
    const Thresholds &m_thresholds;
    FactsCache &m_facts;
    std::vector<qsizetype> m_positions; // of the criterion of each requirement
    std::unordered_map<const Deployment *, Checked> m_checked; // grows without moving its values
};

} // namespace lotse
