// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/robustness.h"

namespace lotse {

/// One open fact and what it would be worth to know it. What several options inherit from one claim is one check.
struct Check
{
    QString option; ///< whose provider is to be asked; the best ranked of @p options
    QStringList options; ///< all whose cells it decides, in the order of the ranking
    QString holder; ///< deployment or provider whose claim it is
    QString criterion;
    NotClearedCause cause = NotClearedCause::Unknown; ///< Unknown, Stale, Contradiction, Assumption or Range
    double value = 0; ///< 0-1: by how much knowing it lowers the probability of a wrong choice (expected value of
                      ///< perfect information on it, with a loss of 1 for a wrong choice; Raiffa and Schlaifer, 1961);
                      ///< 0 when it does not stand out from the noise of the draws
    double error = 0; ///< standard error of value
    bool flips = false; ///< some value inside what is open gives another leader by itself
    bool decidesClearance = false; ///< a knock-out waits for it
    double weight = 0; ///< 0-1 share of the criterion

    bool operator==(const Check &) const = default;
};

/// What to check next.
struct CheckNext
{
    double wrongChoice = 0; ///< 0-1: probability that another option than the leader is the best one that may take
                            ///< part; without a leader: that some option may take part
    QList<Check> checks; ///< the most valuable first, then those that flip, then the weightiest
    bool settled = false; ///< no single check can change the advice: stop asking; never without a verdict
    qint64 draws = 0; ///< 0 where there is nothing to decide

    bool operator==(const CheckNext &) const = default;
};

/// Draws for checkNext: enough to tell a value of 1 % from none.
inline constexpr qint64 checkDraws = 50'000;

/// Ranks the open, stale and contradicting claims of what is not failed, from the same draws as the robustness (at most
/// @p draws of them), and behind them the claims by which alone an option fails though what age leaves open would let
/// it in and change the advice: what fails takes part in no draw, so that they have no value. An open claim on a
/// knock-out decides in each draw whether its option takes part; the right choice of a draw is the best that does
/// (none, if none does). To be chosen are the options that passed, and with the answer to a check those that only this
/// check kept from passing: nothing unknown ever passes. On levels a drawn value stands for the nearest level. One half
/// of the draws picks what to choose after each answer (the answers in 64 equal parts), the other half counts how often
/// that is right, and the other way round: so the value is never too high for having been picked by its luck, at most a
/// little too low. Where there is nothing to decide (Evaluation::noVerdict(), but for the missing clearance) no check
/// has a value or flips.
[[nodiscard]] CheckNext checkNext(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                                  const RobustnessProblem &problem, qint64 draws = checkDraws,
                                  const std::stop_token &stop = {});

} // namespace lotse
