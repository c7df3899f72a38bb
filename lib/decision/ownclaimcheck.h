// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/issue.h"
#include "decision/libraryindex.h"

namespace lotse {

/// Warns of own claims of @p engagement, read from @p file, that should be looked at: those without a day
/// (UndatedOwnClaim), those that newer evidence of the library contradicts (OvertakenOwnClaim), on the engagement's
/// date, and those on a criterion that does not apply to the deployment (IdleOwnClaim).
[[nodiscard]] QList<Issue> ownClaimWarnings(const LibraryIndex &index, const Engagement &engagement,
                                            const QString &file);

} // namespace lotse
