// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// A change of a claim that is announced for a day after the evaluation's; or its end, with nothing documented behind
/// it: unknown, without a text.
struct AnnouncedChange
{
    QString deployment;
    QString criterion;
    Announcement change;
    QString leaderThen; ///< who leads if it held today already; empty = the same option as now, or none

    bool operator==(const AnnouncedChange &) const = default;
};

/// Returns what is announced for the options of @p evaluation, in their order and that of the criteria.
[[nodiscard]] QList<AnnouncedChange> announcedChanges(const Library &library, const Engagement &engagement,
                                                      const Evaluation &evaluation);

} // namespace lotse
