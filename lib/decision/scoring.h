// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/facts.h"

namespace lotse {

/// Returns the cells of one option in the library's order: its facts as points, not weighed yet.
[[nodiscard]] QList<CellEvaluation> cellsOf(const LibraryIndex &index, const Facts &facts,
                                            const Thresholds &thresholds);

/// Gives each cell of @p option its share of the weights (in the library's order) that apply to it, and what it
/// contributes.
void weigh(OptionEvaluation &option, const QList<WeightEvaluation> &weights);

/// Adds up the cells: score, contribution of each group, number of unknown and stale claims.
/// score = sum of share x points, a weighted mean over what applies to the option; the ends take every cell at its end.
/// Weight is never moved from unknown claims to known ones: that would reward silence. What does not apply is no
/// silence: with no weight it counts as much as the mean of the option's own other criteria would, for it nor against
/// it, and the score depends on no other option (no rank reversal).
void addUp(const LibraryIndex &index, OptionEvaluation &option);

/// Sorts and ranks: by likely score among what is not failed, the same scores (isSameScore) share a rank (1, 2, 2, 4);
/// failed ones follow, rank 0. Equal ones stand in the order of their ids.
void rank(QList<OptionEvaluation> &options);

/// True if an option with this score and id ranks before the other: the higher score, of the same the lesser id.
[[nodiscard]] bool ranksBefore(double score, const QString &id, double otherScore, const QString &otherId);

/// Fills OptionEvaluation::dominatedBy among what is not failed, over likely points on the criteria of weight > 0. An
/// option of which one of these is unknown dominates nothing and is dominated by nothing; neither do two of which one
/// of these applies to one only.
void findDominated(QList<OptionEvaluation> &options, const QList<WeightEvaluation> &weights);

/// Fills WeightEvaluation::optionSpan: worst and best likely points of what is not failed, likely = halfway.
void findSpans(QList<WeightEvaluation> &weights, const QList<OptionEvaluation> &options);

} // namespace lotse
