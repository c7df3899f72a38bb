// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/sensitivity.h"

#include "decision/certainty/advice.h"
#include "decision/certainty/adviceturns.h"
#include "decision/certainty/factflips.h"
#include "decision/certainty/weightflips.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace lotse {

namespace {

/// Marks the criteria of one group.
std::vector<char> membersOf(const Library &library, const QString &group)
{
    std::vector<char> members;
    members.reserve(size_t(library.criteria.size()));
    for (const Criterion &criterion : library.criteria)
        members.push_back(criterion.group == group);
    return members;
}

/// Lets @p search move each criterion, and each group of several.
template<typename Search>
void searchWeights(const Library &library, const ScoreTable &table, Search &search)
{
    std::vector<char> moved(table.criteria, 0);
    for (size_t k = 0; k < table.criteria; ++k) {
        Flip flip;
        flip.criterion = library.criteria.at(qsizetype(k)).id;
        moved[k] = 1;
        search.search(moved, std::move(flip));
        moved[k] = 0;
    }
    for (const CriterionGroup &group : library.groups) {
        const std::vector<char> members = membersOf(library, group.id);
        size_t applying = 0;
        for (size_t k = 0; k < std::min(members.size(), table.criteria); ++k)
            applying += members[k] && table.evaluation.weights.at(qsizetype(k)).applies ? 1 : 0;
        if (applying < 2)
            continue;
        Flip flip;
        flip.kind = Flip::Kind::GroupWeight;
        flip.group = group.id;
        search.search(members, std::move(flip));
    }
}

void findFactFlips(const Library &library, const ScoreTable &table, QList<Flip> &flips)
{
    FactFlipSearch search(library, table, flips);
    for (size_t option = 0; option < size_t(table.evaluation.options.size()); ++option) {
        for (size_t k = 0; k < table.criteria; ++k)
            search.search(option, k);
    }
}

/// Plausible ones first, then the nearest. Sorts places: a flip is large.
QList<Flip> sorted(QList<Flip> flips)
{
    std::vector<qsizetype> places(size_t(flips.size()));
    std::iota(places.begin(), places.end(), 0);
    std::ranges::stable_sort(places, {}, [&flips](qsizetype place) {
        const Flip &flip = flips.at(place);
        return std::pair(!flip.plausible, flip.distance);
    });
    QList<Flip> result;
    result.reserve(flips.size());
    for (const qsizetype place : places)
        result.append(std::move(flips[place]));
    return result;
}

/// Leader minus runner-up, per criterion.
std::vector<double> leadPoints(const ScoreTable &table, size_t leader, size_t other)
{
    std::vector<double> lead(table.criteria);
    std::ranges::transform(table.pointsOf(leader), table.pointsOf(other), lead.begin(), std::minus());
    return lead;
}

/// The score of one option over the weight of one criterion, the other weights as they are.
class ScoreOverWeight
{
public:
    ScoreOverWeight(const ScoreTable &table, size_t option) : m_table(table), m_option(option)
    {
        const std::span<const double> points = table.pointsOf(option);
        for (size_t k = 0; k < table.criteria; ++k) {
            if (!table.applies(option, k))
                continue;
            m_sum += middle(k);
            m_weighted += middle(k) * points[k];
        }
    }

    [[nodiscard]] double at(size_t criterion, double weight) const
    {
        const double more = m_table.applies(m_option, criterion) ? weight - middle(criterion) : 0;
        const double sum = m_sum + more;
        return sum > 0 ? (m_weighted + more * m_table.pointsOf(m_option)[criterion]) / sum : 0;
    }

private:
    [[nodiscard]] double middle(size_t k) const { return m_table.evaluation.weights.at(qsizetype(k)).middle; }

    const ScoreTable &m_table;
    size_t m_option;
    double m_sum = 0;
    double m_weighted = 0;
};

void addWeightBars(const ScoreTable &table, size_t leader, size_t runnerUp, QList<TornadoBar> &bars)
{
    const ScoreOverWeight first(table, leader);
    const ScoreOverWeight second(table, runnerUp);
    for (size_t k = 0; k < table.criteria; ++k) {
        const WeightEvaluation &weight = table.evaluation.weights.at(qsizetype(k));
        const auto leadAt = [&first, &second, k](double value) { return first.at(k, value) - second.at(k, value); };
        TornadoBar bar;
        bar.criterion = weight.criterion;
        bar.leadLow = leadAt(weight.low);
        bar.leadHigh = leadAt(weight.high);
        if (weight.high > weight.low)
            bars.append(bar);
    }
}

void addFactBars(const ScoreTable &table, size_t option, double sign, double lead, QList<TornadoBar> &bars)
{
    const OptionEvaluation &evaluated = table.evaluation.options.at(qsizetype(option));
    for (size_t k = 0; k < table.criteria; ++k) {
        const CellEvaluation &cell = evaluated.cells.at(qsizetype(k));
        if (!(cell.value100.high > cell.value100.low) || !(cell.share > 0))
            continue;
        const auto leadAt = [&cell, lead, factor = sign * cell.share](double points) {
            return lead + factor * (points - cell.value100.likely);
        };
        bars.append({.kind = Flip::Kind::Fact,
                     .criterion = cell.criterion,
                     .option = evaluated.deployment,
                     .leadLow = leadAt(cell.value100.low),
                     .leadHigh = leadAt(cell.value100.high)});
    }
}

QList<TornadoBar> tornadoOf(const ScoreTable &table)
{
    QList<TornadoBar> bars;
    const auto leader = size_t(table.leader());
    const auto runnerUp = size_t(table.runnerUp());
    const double lead = table.score(leader) - table.score(runnerUp);
    addWeightBars(table, leader, runnerUp, bars);
    addFactBars(table, leader, 1, lead, bars);
    addFactBars(table, runnerUp, -1, lead, bars);
    constexpr double negligible = 1e-12; // points
    bars.removeIf([](const TornadoBar &bar) { return bar.swing() <= negligible; });
    std::ranges::stable_sort(bars, std::ranges::greater(), &TornadoBar::swing);
    return bars;
}

/// The lead over a rival when two sets of criteria take a share each and the others yield in proportion: a plane.
class TwoWayPlane
{
public:
    TwoWayPlane(const ScoreTable &table, const std::vector<double> &lead, const std::vector<char> &first,
                const std::vector<char> &second)
    {
        std::array<double, 3> unlocked {};
        std::array<double, 3> weighted {};
        double lockedLead = 0;
        double lockedOthers = 0;
        for (size_t k = 0; k < table.criteria; ++k) {
            const double share = table.shares[k];
            const size_t side = first[k] ? 0 : second[k] ? 1 : 2;
            if (side < 2)
                m_now[side] += share;
            if (table.locked[k]) {
                lockedLead += share * lead[k];
                (side < 2 ? m_lowest[side] : lockedOthers) += share;
                continue;
            }
            unlocked[side] += share;
            weighted[side] += share * lead[k];
        }
        m_highest = 1 - lockedOthers;
        m_isPossible = std::ranges::all_of(unlocked, [](double share) { return share > 0; });
        if (!m_isPossible)
            return;
        const auto mean = [&weighted, &unlocked](size_t side) { return weighted[side] / unlocked[side]; };
        m_slope = {mean(0) - mean(2), mean(1) - mean(2)};
        m_constant = lockedLead + m_highest * mean(2) - m_lowest[0] * mean(0) - m_lowest[1] * mean(1);
    }

    [[nodiscard]] bool isPossible() const { return m_isPossible; }
    [[nodiscard]] double now(size_t side) const { return m_now[side]; }

    /// Returns where the lead is nothing, clipped to what the two shares can take.
    [[nodiscard]] QList<std::pair<double, double>> line() const
    {
        const std::array<std::pair<double, double>, 3> corners {
            std::pair(m_lowest[0], m_lowest[1]),
            std::pair(m_highest - m_lowest[1], m_lowest[1]),
            std::pair(m_lowest[0], m_highest - m_lowest[0]),
        };
        QList<std::pair<double, double>> ends;
        for (size_t i = 0; i < corners.size(); ++i) {
            const auto &[fromX, fromY] = corners[i];
            const auto &[toX, toY] = corners[(i + 1) % corners.size()];
            const double from = leadAt(fromX, fromY);
            const double to = leadAt(toX, toY);
            if (from == 0)
                ends.append(corners[i]);
            else if ((from < 0) != (to < 0) && to != 0)
                ends.append({std::lerp(fromX, toX, from / (from - to)), std::lerp(fromY, toY, from / (from - to))});
        }
        return ends.size() == 2 ? ends : QList<std::pair<double, double>>();
    }

private:
    [[nodiscard]] double leadAt(double x, double y) const { return m_constant + m_slope[0] * x + m_slope[1] * y; }

    std::array<double, 2> m_now {};
    std::array<double, 2> m_lowest {};
    std::array<double, 2> m_slope {};
    double m_highest = 1;
    double m_constant = 0;
    bool m_isPossible = false;
};

std::vector<char> movedBy(const Library &library, const Flip &flip)
{
    if (flip.kind == Flip::Kind::GroupWeight)
        return membersOf(library, flip.group);
    std::vector<char> moved;
    moved.reserve(size_t(library.criteria.size()));
    for (const Criterion &criterion : library.criteria)
        moved.push_back(criterion.id == flip.criterion);
    return moved;
}

const QString &nameOf(const Flip &flip)
{
    return flip.kind == Flip::Kind::GroupWeight ? flip.group : flip.criterion;
}

/// The two-way line of the two nearest of one kind; nothing with fewer than two, or without a line.
std::optional<TwoWayFlip> twoWayOf(const Library &library, const ScoreTable &table, const QList<Flip> &flips,
                                   Flip::Kind kind)
{
    std::vector<const Flip *> ways;
    for (const Flip &flip : flips) {
        if (flip.kind == kind)
            ways.push_back(&flip);
    }
    std::ranges::stable_sort(ways, {}, &Flip::distance);
    if (ways.empty())
        return {};
    const Flip &first = *ways.front();
    const auto second = std::ranges::find_if(ways, [&](const Flip *flip) { return nameOf(*flip) != nameOf(first); });
    if (second == ways.end())
        return {};
    const auto rival =
        std::ranges::find(table.passed, first.newLeader, [&](size_t option) { return table.id(option); });
    const auto leader = std::ranges::find(table.passed, first.leader, [&](size_t option) { return table.id(option); });
    // Of two to which different criteria apply the lead is no plane over two shares.
    if (!table.isWhole(*leader) || !table.isWhole(*rival))
        return {};
    const std::vector<double> lead = leadPoints(table, *leader, *rival);
    const TwoWayPlane plane(table, lead, movedBy(library, first), movedBy(library, **second));
    if (!plane.isPossible())
        return {};
    TwoWayFlip result {.first = nameOf(first),
                       .second = nameOf(**second),
                       .groups = kind == Flip::Kind::GroupWeight,
                       .nowFirst = plane.now(0),
                       .nowSecond = plane.now(1),
                       .rival = first.newLeader,
                       .line = plane.line()};
    return result.line.isEmpty() ? std::nullopt : std::optional(std::move(result));
}

} // namespace

Sensitivity sensitivity(const Library &library, const Engagement &engagement, const Evaluation &evaluation)
{
    const ScoreTable table(engagement, evaluation);
    Sensitivity result;
    if (const int leader = table.leader(); leader >= 0)
        result.leader = table.id(size_t(leader));
    const NoVerdictCause cause = evaluation.noVerdict();
    if (cause != NoVerdictCause::None && cause != NoVerdictCause::NoneCleared)
        return result;
    QList<Flip> flips;
    WeightFlipSearch weightFlips(table, flips);
    searchWeights(library, table, weightFlips);
    findFactFlips(library, table, flips);
    if (const OptionEvaluation *advised = agreedInstead(engagement, evaluation)) {
        result.advised = advised->deployment;
        nameAdvised(library, table, result.advised, flips);
        QList<Flip> turns;
        AdviceTurnSearch adviceTurns(table, result.advised, turns);
        searchWeights(library, table, adviceTurns);
        result.turns = sorted(std::move(turns));
    }
    result.flips = sorted(std::move(flips));
    const int runnerUp = table.runnerUp();
    if (runnerUp < 0)
        return result;
    result.runnerUp = table.id(size_t(runnerUp));
    result.lead = table.score(size_t(table.leader())) - table.score(size_t(runnerUp));
    result.tornado = tornadoOf(table);
    result.twoWay = twoWayOf(library, table, result.flips, Flip::Kind::Weight);
    if (!result.twoWay)
        result.twoWay = twoWayOf(library, table, result.flips, Flip::Kind::GroupWeight);
    return result;
}

double WeightLine::at(double share) const
{
    constexpr double leastSum = 1e-12; // of a share: additions in another order
    const double points = scoreAtZero + share * (scoreAtOne - scoreAtZero);
    const double weight = weightAtZero + share * (weightAtOne - weightAtZero);
    return weight > leastSum ? points / weight : 0;
}

QList<WeightLine> weightLines(const Engagement &engagement, const Evaluation &evaluation, const QStringList &moved)
{
    const ScoreTable table(engagement, evaluation);
    std::vector<char> marked;
    marked.reserve(table.criteria);
    for (const WeightEvaluation &weight : evaluation.weights)
        marked.push_back(moved.contains(weight.criterion));
    const WeightMove move(table, marked);
    QList<WeightLine> lines;
    if (!move.isPossible())
        return lines;
    for (size_t option = 0; option < size_t(evaluation.options.size()); ++option) {
        if (evaluation.options.at(qsizetype(option)).clearance == Clearance::Failed)
            continue;
        const WeightMove::Curve curve = move.curveOf(option);
        lines.append({.option = table.id(option),
                      .scoreAtZero = curve.points.at(0),
                      .scoreAtOne = curve.points.at(1),
                      .weightAtZero = curve.weight.at(0),
                      .weightAtOne = curve.weight.at(1)});
    }
    return lines;
}

} // namespace lotse
