// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// The part of the whole decision that one criterion takes, 0-1; all parts sum to 1.
struct WeightShare
{
    QString criterion;
    double share = 0;
    bool locked = false; ///< keeps its share when others are moved

    bool operator==(const WeightShare &) const = default;
};

/// Moves the criteria @p moved (one, or all of a group) together to @p target (0-1) and returns all shares, which sum
/// to 1 again. The rule: what the moved ones gain the unlocked others lose, each in proportion to its share, and the
/// other way round; inside the moved ones the proportions stay. Where nothing is there to take proportions from, the
/// parts become equal. Locked shares stay, so
/// @p target is held between what is locked among the moved and what the locked others leave.
[[nodiscard]] QList<WeightShare> shiftShares(QList<WeightShare> shares, const QStringList &moved, double target);

/// Returns the shares as they count in @p evaluation; locked as @p overrides say.
[[nodiscard]] QList<WeightShare> currentShares(const Evaluation &evaluation,
                                               const QMap<QString, WeightOverride> &overrides);

/// Applies shiftShares to the weights of @p evaluation and returns the overrides for Workload::weights: 0-10 weight
/// points with the old sum of the middles, or less where a weight would pass 10. Margins keep their size relative to
/// the middle; what was confirmed and did not move stays confirmed.
[[nodiscard]] QMap<QString, WeightOverride> shiftWeights(const Evaluation &evaluation,
                                                         const QMap<QString, WeightOverride> &overrides,
                                                         const QStringList &moved, double target);

/// The share of a group or criterion: now, at the ends of its margin (the others at their middle), at the start and as
/// proposed.
struct ShareSpan
{
    double low = 0;
    double middle = 0;
    double high = 0;
    double start = 0; ///< before the questions
    double proposed = 0; ///< after the questions

    bool operator==(const ShareSpan &) const = default;
};
[[nodiscard]] ShareSpan shareSpan(const Evaluation &evaluation, const QStringList &criteria);

} // namespace lotse
