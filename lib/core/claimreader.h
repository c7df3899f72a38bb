// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/reader.h"
#include "core/sourcereader.h"

namespace lotse {

/// Reads what a claim says from the keys "level", "number", "range" and "unknown", of which @p object must have exactly
/// one.
[[nodiscard]] ClaimValue readClaimValue(ObjectReader &object, const QString &criterion);

/// Reads a claim that may rest on @p sources. Warns where it says to be younger than they are.
[[nodiscard]] Claim readClaim(Reading &reading, const Node &node, const SourcesById &sources);

} // namespace lotse
