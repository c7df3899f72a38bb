// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "decision/evaluation.h"

namespace lotse {

/// Returns @p evaluation as JSON after resources/schema/evaluation.schema.json: ids as in the files, numbers unrounded,
/// texts of the content in @p language. Same evaluation, same text.
[[nodiscard]] JsonValue toJson(const Evaluation &evaluation, const Library &library, Language language);

} // namespace lotse
