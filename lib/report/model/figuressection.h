// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportcontext.h"

namespace lotse::report {

/// The tables behind the verdict, to recompute it.
[[nodiscard]] Section figuresSection(const Context &context);

} // namespace lotse::report
