// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "report/model/claimmarks.h"

namespace lotse {

/// A claim that counts as known, though with reservation.
struct ReservedClaim
{
    QString option;
    QString criterion;
    report::Marks marks; ///< low confidence, judged or stated; stale where the age of the evidence does not count
};

/// The claims with reservation on which the first place rests.
struct Reservation
{
    QList<ReservedClaim> claims; ///< the weightiest first; empty: the first place holds whatever they turn out to be
    bool alone = false; ///< true: each of them could change it by itself; false: only together

    [[nodiscard]] bool any() const { return !claims.isEmpty(); }
};

/// Returns on which claims with reservation the first place of @p evaluation rests, among the options that are in, by
/// the weights as they stand: those of the leader may be worth nothing, those of another option everything.
[[nodiscard]] Reservation reservationOf(const Library &library, const Evaluation &evaluation);

} // namespace lotse
