// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/reader.h"

namespace lotse {

/// Reads what a claim says from the keys "level", "number", "range" and "unknown", of which @p object must have exactly
/// one.
[[nodiscard]] ClaimValue readClaimValue(ObjectReader &object, const QString &criterion);

[[nodiscard]] Claim readClaim(Reading &reading, const Node &node, const QSet<QString> &sourceIds);

} // namespace lotse
