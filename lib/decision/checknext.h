// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/robustness.h"

namespace lotse {

/// One open claim and what it would be worth to know it.
struct Check
{
    QString option; ///< whose provider is to be asked
    QString criterion;
    NotClearedCause cause = NotClearedCause::Unknown; ///< Unknown, Stale, Contradiction or Range
    double value = 0; ///< 0-1: by how much knowing it lowers the probability of a wrong choice (expected value of
                      ///< perfect information on it, with a loss of 1 for a wrong choice; Raiffa and Schlaifer, 1961)
    double error = 0; ///< standard error of value
    bool flips = false; ///< some value inside what is open gives another leader by itself
    bool decidesClearance = false; ///< a knock-out rests on it
    double weight = 0; ///< 0-1 share of the criterion

    bool operator==(const Check &) const = default;
};

/// What to check next.
struct CheckNext
{
    double wrongChoice = 0; ///< 0-1: probability that another option than the leader is the best one
    QList<Check> checks; ///< the most valuable first
    bool settled = false; ///< no single check can change the advice: stop asking
    qint64 draws = 0;

    bool operator==(const CheckNext &) const = default;
};

/// Draws for checkNext: enough to tell a value of 1 % from none.
inline constexpr qint64 checkDraws = 50'000;

/// Ranks the open, stale and contradicting claims of what is not failed. An open claim on a knock-out decides in each
/// draw whether its option takes part. From the same draws as the robustness (at most @p draws of them).
[[nodiscard]] CheckNext checkNext(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                                  const RobustnessProblem &problem, qint64 draws = checkDraws,
                                  const std::stop_token &stop = {});

} // namespace lotse
