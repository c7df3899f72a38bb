// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/file.h"

namespace lotse {

/// Returns @p engagement as the text of its file: indented, in one line where it would have more than @p limit bytes
/// otherwise. Whatever readEngagement() accepts reads back equal.
[[nodiscard]] QByteArray writeEngagement(const Engagement &engagement, qint64 limit = maximumFileSize);

/// Forgets the unknown keys of what was removed from @p engagement, so that they do not turn up at something new in its
/// place.
void forgetKeysOfRemoved(Engagement &engagement);

} // namespace lotse
