// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"

#include <functional>

namespace lotse {

/// Changes the note on the risk that is shown; @p field names it for merging and is empty where each change counts.
using RiskEdit = std::function<void(const QString &field, const std::function<void(RiskNote &)> &edit)>;

} // namespace lotse
