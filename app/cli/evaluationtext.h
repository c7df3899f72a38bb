// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/analysis.h"

namespace lotse {

class Phrases;

/// Returns @p evaluation as text for a terminal: the ranking as a table, how sure it is, why options are out or not
/// cleared and the nearest way back, the highest risks, the duties.
[[nodiscard]] QString evaluationText(const Evaluation &evaluation, const Analysis &analysis, const Library &library,
                                     const Engagement &engagement, const Phrases &phrases);

} // namespace lotse
