// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// True if a risk in the register of @p evaluation carries @p measurement: then a report shows what was measured,
/// whether or not the options that raised the risk are still in play.
[[nodiscard]] bool isMeasuredInRegister(const Library &library, const Evaluation &evaluation,
                                        RiskMeasurement measurement);

/// Whom the partnership that the library follows concerns: the providers that its risks name. The delays of new models
/// are measured between the same partners.
struct PartnershipReach
{
    QList<const Profile *> providers; ///< in the order of the library; empty if the risks go by something else
    bool inPlay = false; ///< an option that such a risk concerns is compared and not out; true too if no risk tells

    bool operator==(const PartnershipReach &) const = default;
};

/// @p library outlives what is returned.
[[nodiscard]] PartnershipReach partnershipReach(const Library &library, const Evaluation &evaluation);

} // namespace lotse
