// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/robustness.h"
#include "decision/certainty/sensitivity.h"

namespace lotse {

/// How firmly the draws name a leader: clear ("klar"), leaning ("tendenziell"), open ("offen"); none ("kein Urteil")
/// where there is nothing to decide.
enum class VerdictKind { Clear, Leaning, Open, None };

/// The verdict by the rule that was fixed beforehand.
struct Verdict
{
    VerdictKind kind = VerdictKind::Open;
    NoVerdictCause cause = NoVerdictCause::None; ///< of kind None
    QString leader; ///< as Evaluation::leader(), of several with equal points the one that is first most often; empty
                    ///< without one
    double firstPlace = 0; ///< its share of the draws, 0-1, options that are not cleared taking part under reservation
    QString rival; ///< as rivalOf(); empty without a verdict
    double rivalFirstPlace = 0; ///< its share of the draws; larger than firstPlace where points and draws disagree
    double overRival = 0; ///< share of the draws in which the leader stands before the rival, 0-1
    bool tied = false; ///< another option has as many points as the leader
    QList<Flip> factFlips; ///< single open facts that change the leader
    bool nearTie = false; ///< another option that passed lies within the agreed band
    QStringList close; ///< the options within the band, leader first; empty without a near tie
    QString decidedBy; ///< criterion that decides the near tie; empty = none agreed, or it does not tell them apart
    QString recommended; ///< the leader, or who wins the near tie on that criterion; empty without a verdict, where
                         ///< nothing is known about the weights, and where nothing tells equal options apart

    bool operator==(const Verdict &) const = default;
};

/// Returns the strongest rival of @p leader: of the others, passed or not cleared, the one with the largest share of
/// first places; of equal ones the one that stands before the leader most often, then the first in the ranking. Empty
/// without draws or without others.
[[nodiscard]] QString rivalOf(const Robustness &robustness, const QString &leader);

/// No verdict where Evaluation::noVerdict() names a cause. Clear: the leader is first in at least
/// Thresholds::clearShare of the draws and no single unknown, stale, contradicting or ranged fact changes it; leaning:
/// in at least leaningShare; else open. Open too where nothing is known about the weights, where another option has as
/// many points, where another is first as often or more often, and where the criterion that was agreed for near ties
/// speaks for another one: points, draws and what was agreed then advise differently. Whom it recommends says
/// adviceOf().
[[nodiscard]] Verdict verdictOf(const Evaluation &evaluation, const Robustness &robustness,
                                const Sensitivity &sensitivity);

} // namespace lotse
