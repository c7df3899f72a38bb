// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// Returns the 0-100 points of one reading, widened by @p steps half-lives; the whole scale where it says nothing.
[[nodiscard]] Span pointsOfReading(const Criterion &criterion, const ClaimValue &value, int steps,
                                   double spreadPerStep);

} // namespace lotse
