// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"

namespace lotse {

/// Returns @p engagement as the text of its file.
[[nodiscard]] QByteArray writeEngagement(const Engagement &engagement);

} // namespace lotse
