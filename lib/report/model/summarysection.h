// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportcontext.h"

namespace lotse::report {

[[nodiscard]] Cover coverOf(const Context &context);

[[nodiscard]] Section summarySection(Context &context, qsizetype index);

} // namespace lotse::report
