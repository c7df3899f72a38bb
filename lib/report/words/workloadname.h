// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/phrases.h"

namespace lotse {

/// Returns how @p workload, which stands at @p index (from 0) of its engagement, is called: by its name, else "Workload
/// 3". The one answer for window, report and command line.
[[nodiscard]] QString workloadName(const Workload &workload, qsizetype index, const Phrases &phrases);

} // namespace lotse
