// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/robustness.h"
#include "decision/certainty/sensitivity.h"

namespace lotse {

/// klar, tendenziell, offen
enum class VerdictKind { Clear, Leaning, Open };

/// The verdict by the rule that was fixed beforehand.
struct Verdict
{
    VerdictKind kind = VerdictKind::Open;
    QString leader; ///< empty when nothing passed
    double firstPlace = 0; ///< its share of the draws, 0-1, options that are not cleared taking part under reservation
    QList<Flip> factFlips; ///< single open facts that change the leader
    bool nearTie = false; ///< another option that passed lies within the agreed band
    QStringList close; ///< the options within the band, leader first; empty without a near tie
    QString decidedBy; ///< criterion that decides the near tie; empty = none agreed, or it does not tell them apart
    QString recommended; ///< the leader, or who wins the near tie on that criterion

    bool operator==(const Verdict &) const = default;
};

/// clear: the leader is first in at least Thresholds::clearShare of the draws and no single unknown, stale,
/// contradicting or ranged fact changes it; leaning: in at least leaningShare; else open. Nothing passed or nothing
/// known about the weights: open.
/// Near tie: the best of the close options on Thresholds::nearTieCriterion is recommended, of equal ones the one that
/// ranks first; an unknown claim counts with the worst end of the scale there.
[[nodiscard]] Verdict verdictOf(const Evaluation &evaluation, const Robustness &robustness,
                                const Sensitivity &sensitivity);

} // namespace lotse
