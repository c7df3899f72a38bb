// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/facts.h"

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

/// True if @p value alone meets the requirement with all that it says.
[[nodiscard]] bool meets(const Requirement &requirement, const Criterion &criterion, const ClaimValue &value);

/// Returns the worse of two.
[[nodiscard]] Clearance worse(Clearance first, Clearance second);

/// Holds each requirement against one deployment; results without unlock paths, in the order of @p requirements.
[[nodiscard]] QList<RequirementResult> checkAll(const LibraryIndex &index, const QList<Requirement> &requirements,
                                                const Profile &profile, const Facts &facts,
                                                const Thresholds &thresholds);

/// Returns the worst result of the knock-outs.
[[nodiscard]] Clearance clearanceOf(const QList<Requirement> &requirements, const QList<RequirementResult> &results);

} // namespace lotse
