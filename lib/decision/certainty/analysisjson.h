// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "decision/certainty/analysis.h"

namespace lotse {

/// Adds to the JSON of an evaluation how sure the advice is: "robustness", "flips", "tornado", "two_way", "check_next"
/// and "verdict", numbers unrounded. resources/schema/evaluation.schema.json describes it.
void addAnalysis(JsonValue &evaluation, const Analysis &analysis);

} // namespace lotse
