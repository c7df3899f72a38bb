// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportcontext.h"
#include "report/slides/slide.h"

namespace lotse::report {

/// Returns the first slide: the client, the workloads and what the comparison rests on.
[[nodiscard]] Slide titleSlide(const Context &context);

} // namespace lotse::report
