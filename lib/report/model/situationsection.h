// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportcontext.h"

namespace lotse::report {

/// Returns why @p evaluation has no requirement: none follows from the answers, or there are no answers.
[[nodiscard]] QString noRequirement(const Context &context, const Evaluation &evaluation);

[[nodiscard]] Section situationSection(Context &context);

} // namespace lotse::report
