// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// One change that gives the first place, or of Sensitivity::turns the advice, to another option, everything else as it
/// is. A fact means what the client would learn about one cell (an OwnClaim with that value): it counts as certain, and
/// readings that contradict it are gone.
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
    double at =
        0; ///< where the scores are equal or the knock-out begins, same unit; for levels: the points of @p level
    QString level; ///< of Fact and Clearance on ordered levels: the first level that flips
    std::optional<double> number; ///< of Fact and Clearance on numbers: where it flips, in the criterion's unit
    std::optional<double> until; ///< where that ends again, for numbers of which only some between two flip
    bool above = false; ///< the new leader leads above (true) or below: @p at of a weight, from @p level on, @p number
    QString leader; ///< now, or who shares the lead and loses it; empty when nothing passed
    QString newLeader; ///< beyond; empty when nothing would pass
    QStringList sharedWith; ///< those that have as many points as the new leader then
    QString advised; ///< of Fact and Clearance under Sensitivity::advised: whom the rule advises beyond; else empty
    bool keepsAdvice = false; ///< @c advised is Sensitivity::advised, at each further value that flips, too
    bool plausible = false; ///< inside the weight's margin, or inside what the evidence leaves open
    double distance = 0; ///< 0-1: change of the share, or of the points / 100

    [[nodiscard]] bool isOfWeight() const { return kind == Kind::Weight || kind == Kind::GroupWeight; }
    bool operator==(const Flip &) const = default;
};

/// The lead over today's runner-up at the two ends of one input, everything else as it is.
struct TornadoBar
{
    Flip::Kind kind = Flip::Kind::Weight; ///< Weight or Fact
    QString criterion;
    QString option; ///< of Fact
    double leadLow = 0; ///< lead in points at the low end of the weight's interval or of the cell's points
    double leadHigh = 0; ///< and at its high end

    [[nodiscard]] double swing() const { return leadHigh > leadLow ? leadHigh - leadLow : leadLow - leadHigh; }
    bool operator==(const TornadoBar &) const = default;
};

/// The line on which the leader and a rival are equal when the two nearest weights move together, the others in
/// proportion, locked ones not at all: the shares of the first (x) and second (y) weight.
struct TwoWayFlip
{
    QString first; ///< criterion or group
    QString second;
    bool groups = false;
    double nowFirst = 0;
    double nowSecond = 0;
    QString rival; ///< the option on the other side, as in the nearest flip
    QList<std::pair<double, double>> line; ///< two end points inside x >= 0, y >= 0, x + y <= 1 minus what is locked

    bool operator==(const TwoWayFlip &) const = default;
};

/// What would change the advice, in closed form, without random numbers.
struct Sensitivity
{
    QString leader; ///< as Evaluation::leader()
    QString runnerUp; ///< the next in points of those that passed; empty when alone. The strongest rival is rivalOf()
    double lead = 0; ///< points
    QString advised; ///< as agreedInstead(): whom the criterion agreed for near ties speaks for; else empty
    QList<Flip> flips; ///< of the first place; plausible ones first, then the nearest
    QList<Flip> turns; ///< of weights that take the advice from @c advised, in the same order; empty without one
    QList<TornadoBar> tornado; ///< widest first
    std::optional<TwoWayFlip> twoWay;

    bool operator==(const Sensitivity &) const = default;
};

/// Returns the one-way flips of the leader among what passed, the tornado of its lead, and the two-way line of the two
/// nearest weights. Scores are linear in each share and each cell, so every crossing is exact (in closed form).
/// Weights (by the rule of shiftShares; groups of more than one criterion): the nearest crossing upwards and downwards.
/// To draw level is no flip: the new leader has more points than the old one beyond. Where several share the lead, each
/// of them can take it, and of two each one can lose it. Cells on levels: the first level that flips, the worst one for
/// another option, the best one for the leader. Cells on numbers: the nearest crossing or knock-out
/// above and below the number, on all branches of the value function, with where it ends again; where no number is
/// known, or it would flip once confirmed, each end of what flips. A change that throws an option out and would also
/// lower it below another counts once, at the nearer. Plausible: a weight within its interval, the others at their
/// middle (with a mere order: the order holds; without information: any); a fact within what its evidence leaves open,
/// so never a certain one. Nothing flips where there is nothing to decide (Evaluation::noVerdict()); where only the
/// cleared option is missing, the flips are what would let one in. Where the criterion agreed for near ties speaks for
/// another than the leader, the turns say from which share of a weight on adviceOf() no longer advises that one.
[[nodiscard]] Sensitivity sensitivity(const Library &library, const Engagement &engagement,
                                      const Evaluation &evaluation);

/// Scores over the share of one weight, for the flip chart: a straight line per option; where not all criteria apply to
/// it, a curve.
struct WeightLine
{
    QString option;
    double scoreAtZero = 0; ///< weighted points of what applies when the weight's share is 0
    double scoreAtOne = 0; ///< and when it is 1
    double weightAtZero = 1; ///< sum of the shares that apply then, 0-1
    double weightAtOne = 1;

    /// Returns the score at @p share, 0-1; 0 where nothing that weighs applies.
    [[nodiscard]] double at(double share) const;
    [[nodiscard]] bool isStraight() const { return weightAtZero == 1 && weightAtOne == 1; }

    bool operator==(const WeightLine &) const = default;
};

/// Returns the lines of all options that are not failed when the criteria @p moved (one, or a group) take a share from
/// 0 to 1 and the others follow in proportion (locked ones keep theirs: what they forbid is the same line, extended).
/// Empty where nothing can be moved.
[[nodiscard]] QList<WeightLine> weightLines(const Engagement &engagement, const Evaluation &evaluation,
                                            const QStringList &moved);

} // namespace lotse
