// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
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

/// Returns on which claims with reservation the first place of @p evaluation rests, by the weights as they stand: those
/// of the leader may be worth nothing, or miss a knock-out; those of another option may be worth everything, or meet
/// the knock-out that they alone miss.
[[nodiscard]] Reservation reservationOf(const Library &library, const Evaluation &evaluation);

/// Adds "reservation" to the JSON of @p evaluation: null, or whether each of the claims could change the first place
/// alone, and the claims with their option, criterion and marks. resources/schema/evaluation.schema.json describes it.
void addReservation(JsonValue &json, const Library &library, const Evaluation &evaluation);

} // namespace lotse
