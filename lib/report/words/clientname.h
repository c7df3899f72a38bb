// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"

namespace lotse {

/// Returns the name of the client in @p language: samples have one in each. The one answer for window, report and
/// command line.
[[nodiscard]] QString clientNameIn(const Engagement &engagement, Language language);

} // namespace lotse
