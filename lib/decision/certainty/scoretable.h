// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/leaders.h"
#include "decision/samescore.h"

#include <span>
#include <vector>

namespace lotse {

/// The likely points of an evaluation laid out flat, for what walks over all options and criteria. Points into the
/// evaluation, which must outlive it.
struct ScoreTable
{
    ScoreTable(const Engagement &engagement, const Evaluation &evaluation);

    /// Returns the likely points of one option, per criterion.
    [[nodiscard]] std::span<const double> pointsOf(size_t option) const
    {
        return std::span(points).subspan(option * criteria, criteria);
    }
    /// True if the criterion applies to the option.
    [[nodiscard]] bool applies(size_t option, size_t criterion) const
    {
        return evaluation.options.at(qsizetype(option)).cells.at(qsizetype(criterion)).applies;
    }
    /// True if all criteria that apply to any option apply to this one.
    [[nodiscard]] bool isWhole(size_t option) const { return whole[option] != 0; }
    /// Returns the share that the criterion has in the score of the option.
    [[nodiscard]] double share(size_t option, size_t criterion) const
    {
        return evaluation.options.at(qsizetype(option)).cells.at(qsizetype(criterion)).share;
    }
    [[nodiscard]] const QString &id(size_t option) const { return evaluation.options.at(qsizetype(option)).deployment; }
    [[nodiscard]] double score(size_t option) const { return evaluation.options.at(qsizetype(option)).score.likely; }
    [[nodiscard]] int leader() const { return hasLeader ? int(passed.front()) : -1; } ///< as Evaluation::leader()
    /// True for Evaluation::leader() and those that share the lead with it.
    [[nodiscard]] bool leads(size_t option) const
    {
        return hasLeader && evaluation.options.at(qsizetype(option)).clearance == Clearance::Passed
            && isLevel(evaluation.options.at(qsizetype(option)), evaluation.options.at(qsizetype(passed.front())));
    }
    [[nodiscard]] size_t leaders() const; ///< how many lead
    /// Returns the ids of what passed and has as many points as @p option, but for itself and @p without.
    [[nodiscard]] QStringList sharing(size_t option, size_t without) const;
    [[nodiscard]] int rank(size_t option) const { return evaluation.options.at(qsizetype(option)).rank; }
    [[nodiscard]] int runnerUp() const { return !hasLeader || passed.size() < 2 ? -1 : int(passed[1]); }

    const Evaluation &evaluation;
    size_t criteria = 0;
    std::vector<double> points; ///< options x criteria; 0 where one does not apply
    std::vector<char> whole; ///< per option
    std::vector<double> shares; ///< per criterion, normalised
    std::vector<char> locked; ///< per criterion; those that apply to no option are
    bool hasLeader = false;
    std::vector<size_t> passed; ///< options that passed, in the order of the ranking
    const Workload *workload = nullptr;
};

/// Moves the shares of some criteria together, by the rule of shiftShares. Over their share a score is a straight line;
/// of an option to which not all criteria apply it is one line divided by another.
class WeightMove
{
public:
    WeightMove(const ScoreTable &table, const std::vector<char> &moved);

    /// False where shiftShares would change nothing: nothing to move, or nobody to yield.
    [[nodiscard]] bool isPossible() const { return !m_movable.empty() && !m_yielding.empty(); }
    [[nodiscard]] double now() const { return m_now; }
    [[nodiscard]] double lowest() const { return m_lockedMoved; } ///< what is locked among the moved
    [[nodiscard]] double highest() const { return m_highest; } ///< what the locked others leave

    struct Line
    {
        double atZero = 0;
        double slope = 0;
        [[nodiscard]] double at(double share) const { return atZero + slope * share; }
    };
    /// The score of one option over the share; beyond lowest() and highest() it goes on.
    struct Curve
    {
        Line points; ///< weighted points of what applies
        Line weight {.atZero = 1, .slope = 0}; ///< sum of the shares that apply
        bool isStraight = true; ///< all criteria apply: the weight is 1

        [[nodiscard]] double at(double share) const;
        [[nodiscard]] double slopeAt(double share) const; ///< points per share
        /// True if both are the same scores between two shares.
        [[nodiscard]] bool isSameFrom(const Curve &other, double share, double end) const;
    };
    [[nodiscard]] Curve curveOf(size_t option) const;
    /// Returns all shares when the moved ones have @p share.
    [[nodiscard]] std::vector<double> sharesAt(double share) const;

private:
    template<typename Values>
    [[nodiscard]] Line lineOf(Values values) const; ///< of a value per criterion

    struct Part
    {
        size_t criterion = 0;
        double part = 0; ///< of its side, 0-1
    };
    const ScoreTable &m_table;
    std::vector<Part> m_movable;
    std::vector<Part> m_yielding;
    std::vector<size_t> m_fixed;
    double m_lockedMoved = 0;
    double m_highest = 1;
    double m_now = 0;
};

/// Returns the shares, ascending, at which @p first is @p ahead points ahead of @p second, and crosses that lead or
/// touches it; at most two. None where the lead is the same everywhere.
[[nodiscard]] std::vector<double> crossings(const WeightMove::Curve &first, const WeightMove::Curve &second,
                                            double ahead);

} // namespace lotse
