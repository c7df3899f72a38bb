// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// One change that gives the advice to another option, everything else as it is.
struct Flip
{
    enum class Kind {
        Weight, ///< of one criterion: the others keep their proportions, locked ones their share
        GroupWeight, ///< of all criteria of a group together
        Fact, ///< other points on one cell
        Clearance ///< another value on one cell lets its option in or throws it out
    };
    Kind kind = Kind::Weight;
    QString criterion; ///< empty for GroupWeight
    QString group; ///< of GroupWeight
    QString option; ///< of Fact and Clearance: whose cell
    double now = 0; ///< share of the whole weight (0-1), or points (0-100)
    double at = 0; ///< where the scores are equal, same unit; for levels: the points of the first level that flips
    QString level; ///< of Fact and Clearance on ordered levels: the nearest level that flips
    std::optional<double> number; ///< of Fact and Clearance on numbers: where it flips, in the criterion's unit
    bool above = false; ///< the new leader leads above (true) or below @p at (weights, points) or @p number
    QString leader; ///< now; empty when nothing passed
    QString newLeader; ///< beyond; empty when nothing would pass
    bool plausible = false; ///< inside the weight's margin, or inside what the evidence leaves open
    double distance = 0; ///< 0-1: change of the share, or of the points / 100

    bool operator==(const Flip &) const = default;
};

/// The lead over the runner-up at the two ends of one input, everything else as it is.
struct TornadoBar
{
    Flip::Kind kind = Flip::Kind::Weight; ///< Weight or Fact
    QString criterion;
    QString option; ///< of Fact
    double leadLow = 0; ///< lead in points at the low end of the margin or of the open range
    double leadHigh = 0; ///< and at its high end

    [[nodiscard]] double swing() const { return leadHigh > leadLow ? leadHigh - leadLow : leadLow - leadHigh; }
    bool operator==(const TornadoBar &) const = default;
};

/// The line on which leader and runner-up are equal when the two nearest weights move together, the others in
/// proportion: the shares of the first (x) and second (y) weight.
struct TwoWayFlip
{
    QString first; ///< criterion or group
    QString second;
    bool groups = false;
    double nowFirst = 0;
    double nowSecond = 0;
    QString rival; ///< the option on the other side
    QList<std::pair<double, double>> line; ///< two end points inside x >= 0, y >= 0, x + y <= 1; empty = never equal

    bool operator==(const TwoWayFlip &) const = default;
};

/// What would change the advice, in closed form, without random numbers.
struct Sensitivity
{
    QString leader;
    QString runnerUp; ///< second of those that passed; empty when alone
    double lead = 0; ///< points
    QList<Flip> flips; ///< plausible ones first, then the nearest
    QList<TornadoBar> tornado; ///< widest first
    std::optional<TwoWayFlip> twoWay;

    bool operator==(const Sensitivity &) const = default;
};

/// Returns all one-way flips of the leader among what passed, the tornado of its lead, and the two-way line of the two
/// nearest weights. Scores are linear in each share and each cell, so every crossing is exact.
[[nodiscard]] Sensitivity sensitivity(const Library &library, const Engagement &engagement,
                                      const Evaluation &evaluation);

/// Scores over the share of one weight, for the flip chart: a straight line per option.
struct WeightLine
{
    QString option;
    double scoreAtZero = 0; ///< points when the weight's share is 0
    double scoreAtOne = 0; ///< and when it is 1

    bool operator==(const WeightLine &) const = default;
};

/// Returns the lines of all options that are not failed when the criteria @p moved (one, or a group) take a share from
/// 0 to 1 and the others follow in proportion (locked ones keep theirs).
[[nodiscard]] QList<WeightLine> weightLines(const Engagement &engagement, const Evaluation &evaluation,
                                            const QStringList &moved);

} // namespace lotse
