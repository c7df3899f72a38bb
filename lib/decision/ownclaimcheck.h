// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/issue.h"
#include "decision/libraryindex.h"

namespace lotse {

/// Warns of own claims of @p engagement, read from @p file, that should be looked at: those without a day
/// (UndatedOwnClaim) and those that newer evidence of the library contradicts (OvertakenOwnClaim), on the engagement's
/// date.
[[nodiscard]] QList<Issue> ownClaimWarnings(const LibraryIndex &index, const Engagement &engagement,
                                            const QString &file);

} // namespace lotse
