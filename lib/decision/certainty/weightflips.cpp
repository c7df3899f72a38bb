// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/weightflips.h"

#include "decision/samescore.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace lotse {

namespace {

constexpr double tiny = 1e-12; // of a share: additions in another order

/// True if no criterion gets a share that counts nothing today.
bool keepsNothing(const Evaluation &evaluation, const std::vector<double> &shares)
{
    for (size_t k = 0; k < shares.size(); ++k) {
        if (evaluation.weights.at(qsizetype(k)).middle <= 0 && shares[k] > tiny)
            return false;
    }
    return true;
}

/// True if the shares do not rise along the order of the criteria, and those that stand outside the order get none.
bool keepsOrder(const Evaluation &evaluation, const QStringList &order, const std::vector<double> &shares)
{
    if (!keepsNothing(evaluation, shares))
        return false;
    double before = 1;
    for (const QString &criterion : order) {
        const auto found = std::ranges::find(evaluation.weights, criterion, &WeightEvaluation::criterion);
        if (found == evaluation.weights.cend() || !found->applies) // the others follow each other without it
            continue;
        const double share = shares[size_t(found - evaluation.weights.cbegin())];
        if (share > before + tiny)
            return false;
        before = share;
    }
    return true;
}

/// Where one option passes the leader.
struct Overtaking
{
    double way = 0; ///< from today's share
    double slope = 0; ///< points that it gains on the leader per share
};

/// Returns where @p other, which does not lead today, first comes to stand ahead of @p leader on the way to @p end.
std::optional<Overtaking> overtakes(const WeightMove::Curve &other, const WeightMove::Curve &leader, double now,
                                    double end)
{
    const double direction = end > now ? 1 : -1;
    if (other.isStraight && leader.isStraight) {
        const double gainAtEnd = other.at(end) - leader.at(end);
        const double slope = (other.points.slope - leader.points.slope) * direction;
        if (!isAhead(gainAtEnd, 0) || !(slope > 0))
            return {};
        // The leader leads today, so the crossing lies ahead; it stands at today's share when they are equal.
        const double behind = std::max(0.0, leader.at(now) - other.at(now));
        return Overtaking {.way = behind / slope, .slope = slope};
    }
    std::vector<double> ways {0, std::abs(end - now)};
    for (const double share : crossings(other, leader, 0)) {
        if ((share - now) * direction > 0 && (end - share) * direction > 0)
            ways.push_back((share - now) * direction);
    }
    std::ranges::sort(ways);
    for (size_t i = 0; i + 1 < ways.size(); ++i) {
        const double between = now + direction * std::midpoint(ways[i], ways[i + 1]);
        if (!isAhead(other.at(between), leader.at(between)))
            continue;
        const double at = now + direction * ways[i];
        return Overtaking {.way = ways[i], .slope = (other.slopeAt(at) - leader.slopeAt(at)) * direction};
    }
    return {};
}

} // namespace

void WeightFlipSearch::search(const std::vector<char> &moved, Flip flip)
{
    const WeightMove move(m_table, moved);
    if (!move.isPossible() || m_table.passed.size() < 2)
        return;
    m_lines.clear();
    for (const size_t option : m_table.passed)
        m_lines.push_back(move.curveOf(option));
    flip.now = move.now();
    for (const double end : {move.lowest(), move.highest()}) {
        flip.newLeader.clear();
        flip.sharedWith.clear();
        searchTowards(move, end, flip);
        if (flip.newLeader.isEmpty())
            continue;
        flip.plausible = isPlausibleShare(m_table, move, moved, flip);
        m_flips.append(flip);
    }
}

void WeightFlipSearch::searchTowards(const WeightMove &move, double end, Flip &flip)
{
    const double now = move.now();
    const double direction = end > now ? 1 : -1;
    // Of several that share the lead the one that falls behind most.
    size_t leader = 0;
    for (size_t i = 1; i < m_lines.size() && m_table.leads(m_table.passed[i]); ++i) {
        if ((m_lines[i].slopeAt(now) - m_lines[leader].slopeAt(now)) * direction < 0)
            leader = i;
    }
    double steepest = 0;
    size_t newLeader = leader;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const std::optional<Overtaking> overtaking = overtakes(m_lines[i], m_lines[leader], now, end);
        if (!overtaking)
            continue;
        const auto [way, slope] = *overtaking;
        const bool nearer = newLeader == leader || way < flip.distance - tiny;
        const bool steeper = !nearer && way < flip.distance + tiny && slope > steepest;
        if (!nearer && !steeper)
            continue;
        steepest = slope;
        newLeader = i;
        flip.distance = way;
        flip.at = now + direction * way;
        flip.above = direction > 0;
    }
    if (newLeader == leader)
        return;
    flip.leader = m_table.id(m_table.passed[leader]);
    flip.newLeader = m_table.id(m_table.passed[newLeader]);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (i != newLeader && m_lines[i].isSameFrom(m_lines[newLeader], flip.at, end))
            flip.sharedWith.append(m_table.id(m_table.passed[i]));
    }
}

bool isPlausibleShare(const ScoreTable &table, const WeightMove &move, const std::vector<char> &moved, const Flip &flip)
{
    // At the point itself both are level: what leads is allowed only if shares beyond it are.
    constexpr double beyond = 1e-9;
    const double share = flip.at + (flip.above ? beyond : -beyond);
    const Workload *workload = table.workload;
    const WeightInformation information = workload ? workload->weightInformation : WeightInformation::Intervals;
    if (information == WeightInformation::None)
        return keepsNothing(table.evaluation, move.sharesAt(share));
    if (information == WeightInformation::Order)
        return keepsOrder(table.evaluation, workload->weightOrder, move.sharesAt(share));
    double low = 0;
    double high = 0;
    double others = 0;
    for (size_t k = 0; k < table.criteria; ++k) {
        const WeightEvaluation &weight = table.evaluation.weights.at(qsizetype(k));
        low += moved[k] ? weight.low : 0;
        high += moved[k] ? weight.high : 0;
        others += moved[k] ? 0 : weight.middle;
    }
    // low / (low + others) <= share <= high / (high + others)
    return low * (1 - share) <= share * others + tiny && share * others <= high * (1 - share) + tiny;
}

} // namespace lotse
