// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/scoretable.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lotse {

namespace {

constexpr double smallestWeight = 1e-12; // of a share: additions in another order

} // namespace

ScoreTable::ScoreTable(const Engagement &engagement, const Evaluation &evaluated)
    : evaluation(evaluated), criteria(size_t(evaluated.weights.size())), locked(criteria, 0),
      hasLeader(evaluated.leader() != nullptr)
{
    const auto found = std::ranges::find(engagement.workloads, evaluation.workload, &Workload::id);
    workload = found == engagement.workloads.cend() ? nullptr : &*found;
    shares.reserve(criteria);
    for (size_t k = 0; k < criteria; ++k) {
        const WeightEvaluation &weight = evaluation.weights.at(qsizetype(k));
        shares.push_back(weight.normalised);
        locked[k] = char(!weight.applies);
        if (!workload)
            continue;
        const auto override_ = workload->weights.constFind(weight.criterion);
        if (override_ != workload->weights.cend() && override_->locked)
            locked[k] = 1;
    }
    points.reserve(criteria * size_t(evaluation.options.size()));
    for (size_t option = 0; option < size_t(evaluation.options.size()); ++option) {
        const OptionEvaluation &evaluatedOption = evaluation.options.at(qsizetype(option));
        if (evaluatedOption.clearance == Clearance::Passed)
            passed.push_back(option);
        char isWhole = 1;
        for (qsizetype k = 0; k < evaluatedOption.cells.size(); ++k) {
            const CellEvaluation &cell = evaluatedOption.cells.at(k);
            points.push_back(cell.value100.likely);
            if (!cell.applies && size_t(k) < criteria && evaluation.weights.at(k).applies)
                isWhole = 0;
        }
        whole.push_back(isWhole);
    }
}

size_t ScoreTable::leaders() const
{
    return size_t(std::ranges::count_if(passed, [this](size_t option) { return leads(option); }));
}

QStringList ScoreTable::sharing(size_t option, size_t without) const
{
    QStringList ids;
    for (const size_t other : passed) {
        if (other != option && other != without
            && isLevel(evaluation.options.at(qsizetype(other)), evaluation.options.at(qsizetype(option))))
            ids.append(id(other));
    }
    return ids;
}

WeightMove::WeightMove(const ScoreTable &table, const std::vector<char> &moved) : m_table(table)
{
    double movable = 0;
    double yielding = 0;
    for (size_t k = 0; k < table.criteria; ++k) {
        const double share = table.shares[k];
        if (moved[k])
            m_now += share;
        if (table.locked[k]) {
            m_fixed.push_back(k);
            (moved[k] ? m_lockedMoved : m_highest) += moved[k] ? share : -share;
        } else if (moved[k]) {
            m_movable.push_back({k, share});
            movable += share;
        } else {
            m_yielding.push_back({k, share});
            yielding += share;
        }
    }
    m_highest = std::max(m_lockedMoved, m_highest);
    for (Part &part : m_movable)
        part.part = movable > 0 ? part.part / movable : 1 / double(m_movable.size());
    for (Part &part : m_yielding)
        part.part = yielding > 0 ? part.part / yielding : 1 / double(m_yielding.size());
}

template<typename Values>
WeightMove::Line WeightMove::lineOf(Values values) const
{
    double movable = 0;
    double yielding = 0;
    double fixed = 0;
    for (const Part &part : m_movable)
        movable += part.part * values(part.criterion);
    for (const Part &part : m_yielding)
        yielding += part.part * values(part.criterion);
    for (const size_t k : m_fixed)
        fixed += m_table.shares[k] * values(k);
    return {.atZero = fixed - m_lockedMoved * movable + m_highest * yielding, .slope = movable - yielding};
}

WeightMove::Curve WeightMove::curveOf(size_t option) const
{
    const std::span<const double> points = m_table.pointsOf(option);
    Curve curve {.points = lineOf([&points](size_t k) { return points[k]; })};
    if (m_table.isWhole(option))
        return curve;
    curve.isStraight = false;
    curve.weight = lineOf([this, option](size_t k) { return m_table.applies(option, k) ? 1.0 : 0.0; });
    return curve;
}

double WeightMove::Curve::at(double share) const
{
    if (isStraight)
        return points.at(share);
    const double sum = weight.at(share);
    return sum > smallestWeight ? points.at(share) / sum : 0;
}

double WeightMove::Curve::slopeAt(double share) const
{
    if (isStraight)
        return points.slope;
    const double sum = weight.at(share);
    return sum > smallestWeight ? (points.slope - weight.slope * points.at(share) / sum) / sum : 0;
}

bool WeightMove::Curve::isSameFrom(const Curve &other, double share, double end) const
{
    const auto isSame = [this, &other](double place) { return isSameScore(at(place), other.at(place)); };
    // Two curves of which neither is straight cross twice at most.
    return isSame(share) && isSame(end) && ((isStraight && other.isStraight) || isSame(std::midpoint(share, end)));
}

std::vector<double> crossings(const WeightMove::Curve &first, const WeightMove::Curve &second, double ahead)
{
    if (first.isStraight && second.isStraight) {
        const double share =
            (ahead - (first.points.atZero - second.points.atZero)) / (first.points.slope - second.points.slope);
        return std::isfinite(share) ? std::vector {share} : std::vector<double>();
    }
    // p1 / w1 - p2 / w2 = ahead, times both weights: a quadratic in the share.
    double constant = 0;
    double linear = 0;
    double square = 0;
    const auto add = [&](double factor, const WeightMove::Line &left, const WeightMove::Line &right) {
        constant += factor * left.atZero * right.atZero;
        linear += factor * (left.atZero * right.slope + left.slope * right.atZero);
        square += factor * left.slope * right.slope;
    };
    add(1, first.points, second.weight);
    add(-1, second.points, first.weight);
    add(-ahead, first.weight, second.weight);
    constexpr double leastCoefficient = 1e-12; // points: additions in another order
    // Where next to nothing is left of one of both weights they do not cross: the product is nothing there.
    const auto isReal = [&first, &second](double share) {
        constexpr double leastWeight = 1e-6;
        return first.weight.at(share) > leastWeight && second.weight.at(share) > leastWeight;
    };
    std::vector<double> shares;
    if (std::abs(square) <= leastCoefficient) {
        if (std::abs(linear) > leastCoefficient && isReal(-constant / linear))
            shares.push_back(-constant / linear);
        return shares;
    }
    const double discriminant = linear * linear - 4 * square * constant;
    if (discriminant < 0)
        return {};
    // Without the difference of two numbers of one size (Press et al., Numerical Recipes, 5.6).
    const double root = -(linear + std::copysign(std::sqrt(discriminant), linear)) / 2;
    shares.push_back(root / square);
    if (root != 0)
        shares.push_back(constant / root);
    std::erase_if(shares, [&isReal](double share) { return !isReal(share); });
    std::ranges::sort(shares);
    return shares;
}

std::vector<double> WeightMove::sharesAt(double share) const
{
    std::vector<double> shares = m_table.shares;
    for (const Part &part : m_movable)
        shares[part.criterion] = part.part * (share - m_lockedMoved);
    for (const Part &part : m_yielding)
        shares[part.criterion] = part.part * (m_highest - share);
    return shares;
}

} // namespace lotse
