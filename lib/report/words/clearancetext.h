// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// Returns the sentence about a knock-out that is not met, with places for criterion, value and what is asked for
/// (context "Report"). A value that would do by itself is not enough while its evidence is in doubt: the sentence says
/// so.
[[nodiscard]] const char *unmetPattern(const RequirementResult &result);

/// Returns whether @p option is in, not cleared or out, and why, in lines of plain text: each knock-out that is not
/// met with the value and what its evidence lacks, who asks for it, and every way back.
[[nodiscard]] QString clearanceText(const Library &library, const Evaluation &evaluation,
                                    const OptionEvaluation &option, Language language);

/// Returns the same about each of @p deployments that @p evaluation compares, an empty line between two.
[[nodiscard]] QString clearanceText(const Library &library, const Evaluation &evaluation,
                                    const QStringList &deployments, Language language);

} // namespace lotse
