// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

namespace lotse {

/// When somebody last saw that a claim holds.
struct LastSeen
{
    QDate day; ///< from which its age counts; invalid = its age is not known
    QString source; ///< id of the source that was seen then; empty where the claim itself states the day
    bool mayBeYounger = false; ///< one of the sources may be of a later day, which nobody knows

    bool operator==(const LastSeen &) const = default;
};

/// Returns the newest day on which one of @p sources was last seen in force, of what is known on @p last (invalid: all
/// that is known); of two seen on one day the first.
[[nodiscard]] LastSeen newestOf(const QList<const Source *> &sources, QDate last = {});

/// True if the day of @p claim, which rests on @p sources, is the one that it states (Claim::asOf): what the library's
/// authors judged themselves, what rests on no source and what was searched for without a result.
[[nodiscard]] bool statesItsDay(const Claim &claim, const QList<const Source *> &sources);

/// Returns when @p claim, which rests on @p sources, was last seen in force: the day that it states where that one
/// counts, else that of its newest source, whatever day stands beside it.
[[nodiscard]] LastSeen lastSeen(const Claim &claim, const QList<const Source *> &sources, QDate last = {});

} // namespace lotse
