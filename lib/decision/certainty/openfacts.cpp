// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/openfacts.h"

#include "decision/clearance.h"
#include "decision/samescore.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lotse {

OpenFacts::OpenFacts(const Library &library, const ScoreTable &table, const RobustnessProblem &problem,
                     const KnockOuts &knockOuts)
    : m_library(library), m_table(table), m_problem(problem), m_knockOuts(knockOuts),
      m_gates(size_t(problem.options.size()))
{
    for (const DrawnFact &variable : problem.variables) {
        OpenFact fact;
        fact.criterion = size_t(problem.criteria.indexOf(variable.criterion));
        fact.holder = variable.holder;
        for (const QString &option : variable.options)
            fact.options.push_back(size_t(problem.options.indexOf(option)));
        m_facts.push_back(std::move(fact));
    }
    const auto &weights = table.evaluation.weights;
    const auto deciding =
        std::ranges::find(weights, table.evaluation.thresholds.nearTieCriterion, &WeightEvaluation::criterion);
    if (deciding != weights.cend())
        m_deciding = size_t(deciding - weights.cbegin());
    if (table.leader() >= 0) {
        std::vector<Candidate> candidates;
        for (const size_t option : table.passed) {
            candidates.push_back({.option = option,
                                  .score = table.score(option),
                                  .deciding = m_deciding ? decidingPoints(cell(option, *m_deciding)) : 0});
        }
        m_advised = advised(candidates);
    }
    std::vector<const DrawnCell *> drawn(m_gates.size() * table.criteria, nullptr);
    for (const DrawnCell &cell : problem.numbers.drawn)
        drawn[size_t(cell.option) * table.criteria + size_t(cell.criterion)] = &cell;
    // By id, as random numbers are given out: the order in the files changes nothing.
    std::vector<size_t> order(table.criteria);
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [&library](size_t k) { return library.criteria.at(qsizetype(k)).id; });
    for (size_t option = 0; option < m_gates.size(); ++option) {
        for (const size_t k : order) {
            if (const Requirement *knockOut = knockOuts.of(option, k))
                addGate(option, k, *knockOut, drawn[option * table.criteria + k]);
        }
    }
    addDecidingFacts(drawn);
}

void OpenFacts::addGate(size_t option, size_t criterion, const Requirement &knockOut, const DrawnCell *drawn)
{
    const CellEvaluation &evaluated = cell(option, criterion);
    const Criterion &scale = m_library.criteria.at(qsizetype(criterion));
    const Thresholds &thresholds = m_table.evaluation.thresholds;
    const bool waits = evaluated.clearance == Clearance::NotCleared;
    if (!waits && !openValues(scale, evaluated, thresholds).isOpen())
        return;
    const QuantileTable *table = drawn ? &m_problem.numbers.tables[size_t(drawn->table)] : nullptr;
    UniformIntervals meeting = meetingNumbers(scale, evaluated, knockOut, table, thresholds);
    if (!waits && meeting == UniformIntervals {{0, 1}})
        return;
    const size_t fact = drawn ? size_t(drawn->variable) : undrawnFact(option, criterion);
    // Where no answer clears it, the knock-out does not wait for one.
    m_facts[fact].isGate = m_facts[fact].isGate || canBeMet(knockOut, scale);
    m_gates[option].push_back({fact, std::move(meeting)});
}

void OpenFacts::addDecidingFacts(const std::vector<const DrawnCell *> &drawn)
{
    if (!m_deciding)
        return;
    const Criterion &scale = m_library.criteria.at(qsizetype(*m_deciding));
    for (size_t option = 0; option < m_gates.size(); ++option) {
        const bool isOpen = openValues(scale, cell(option, *m_deciding), m_table.evaluation.thresholds).isOpen();
        if (isOpen && !drawn[option * m_table.criteria + *m_deciding])
            (void)undrawnFact(option, *m_deciding);
    }
}

size_t OpenFacts::undrawnFact(size_t option, size_t criterion)
{
    const CellEvaluation &evaluated = cell(option, criterion);
    const QString &inherited = evaluated.inheritedFrom;
    const QString &holder = inherited.isEmpty() ? m_table.id(option) : inherited;
    const auto [place, isNew] =
        m_undrawn.try_emplace(std::tuple(criterion, holder, evaluated.ownClaim), m_facts.size());
    if (isNew)
        m_facts.push_back({.criterion = criterion, .holder = holder, .options = {}});
    std::vector<size_t> &options = m_facts[place->second].options;
    if (std::ranges::find(options, option) == options.end())
        options.push_back(option);
    return place->second;
}

std::vector<OpenFact> OpenFacts::excluding() const
{
    std::map<std::tuple<size_t, QString, bool>, OpenFact> found;
    for (size_t option = m_gates.size(); option < size_t(m_table.evaluation.options.size()); ++option) {
        for (size_t criterion = 0; criterion < m_table.criteria; ++criterion) {
            const CellEvaluation &evaluated = cell(option, criterion);
            const Criterion &scale = m_library.criteria.at(qsizetype(criterion));
            if (evaluated.clearance != Clearance::Failed || !m_knockOuts.restPasses(option, criterion)
                || !openValues(scale, evaluated, m_table.evaluation.thresholds).isOpen())
                continue;
            const QString &inherited = evaluated.inheritedFrom;
            const QString &holder = inherited.isEmpty() ? m_table.id(option) : inherited;
            OpenFact &fact = found[{criterion, holder, evaluated.ownClaim}];
            fact.criterion = criterion;
            fact.holder = holder;
            fact.isGate = true;
            fact.options.push_back(option);
        }
    }
    std::vector<OpenFact> facts;
    for (auto &[place, fact] : found) {
        if (flips(fact))
            facts.push_back(std::move(fact));
    }
    return facts;
}

std::vector<Candidate> OpenFacts::candidatesWith(const OpenFact &fact, double points, bool meets) const
{
    std::vector<Candidate> candidates;
    // What fails may be let in by the answer.
    for (size_t option = 0; option < size_t(m_table.evaluation.options.size()); ++option) {
        const OptionEvaluation &evaluated = m_table.evaluation.options.at(qsizetype(option));
        const bool isAnswered = std::ranges::find(fact.options, option) != fact.options.end();
        const bool passes = isAnswered
            ? m_knockOuts.restPasses(option, fact.criterion) && (meets || !m_knockOuts.of(option, fact.criterion))
            : evaluated.clearance == Clearance::Passed;
        if (!passes)
            continue;
        Candidate candidate {.option = option, .score = m_table.score(option)};
        if (m_deciding)
            candidate.deciding = decidingPoints(cell(option, *m_deciding));
        if (isAnswered) {
            candidate.score +=
                m_table.share(option, fact.criterion) * (points - m_table.pointsOf(option)[fact.criterion]);
            if (m_deciding == fact.criterion)
                candidate.deciding = points;
        }
        candidates.push_back(candidate);
    }
    return candidates;
}

bool OpenFacts::changesAdvice(const OpenFact &fact, double points, bool meets) const
{
    const std::vector<size_t> best = advised(candidatesWith(fact, points, meets));
    if (m_advised.empty())
        return !best.empty();
    return std::ranges::any_of(m_advised,
                               [&best](size_t option) { return std::ranges::find(best, option) == best.end(); });
}

std::vector<size_t> OpenFacts::advised(const std::vector<Candidate> &candidates) const
{
    return adviceOf(candidates, m_table.evaluation.thresholds.nearTie, m_deciding.has_value()).best;
}

std::vector<double> OpenFacts::turningPoints(const OpenFact &fact, double low, double high, bool meets) const
{
    std::vector<double> turns {low, high};
    if (!m_deciding || !(high > low))
        return turns;
    // All lines over the points of this cell: where one reaches another, or the band of another, the advice may turn.
    const std::vector<Candidate> from = candidatesWith(fact, low, meets);
    const std::vector<Candidate> to = candidatesWith(fact, high, meets);
    const double band = m_table.evaluation.thresholds.nearTie;
    const auto add = [&turns, low, high](double differenceLow, double differenceHigh) {
        if ((differenceLow < 0) != (differenceHigh < 0))
            turns.push_back(std::lerp(low, high, differenceLow / (differenceLow - differenceHigh)));
    };
    const auto isMoved = [&fact](size_t option) {
        return std::ranges::find(fact.options, option) != fact.options.end();
    };
    double best = -std::numeric_limits<double>::infinity(); // of what stays where it is
    for (const Candidate &candidate : from)
        best = isMoved(candidate.option) ? best : std::max(best, candidate.score);
    std::vector<size_t> near; // the others never come into the band
    for (size_t i = 0; i < from.size(); ++i) {
        if (isWithinBand(std::max(from[i].score, to[i].score), best, band))
            near.push_back(i);
    }
    for (const size_t i : near) {
        if (!isMoved(from[i].option))
            continue;
        for (const size_t other : near) {
            for (const double shift : {-band, 0.0, band})
                add(from[i].score - from[other].score + shift, to[i].score - to[other].score + shift);
            add(from[i].deciding - from[other].deciding, to[i].deciding - to[other].deciding);
        }
    }
    std::ranges::sort(turns);
    const size_t count = turns.size();
    for (size_t i = 1; i < count; ++i)
        turns.push_back(std::midpoint(turns[i - 1], turns[i]));
    return turns;
}

bool OpenFacts::flips(const OpenFact &fact) const
{
    const Criterion &scale = m_library.criteria.at(qsizetype(fact.criterion));
    const OpenValues open = openValues(scale, cellOf(fact), m_table.evaluation.thresholds);
    const Requirement *knockOut = m_knockOuts.of(fact.options.front(), fact.criterion);
    if (scale.kind == Criterion::Kind::Levels) {
        return std::ranges::any_of(scale.levels, [&](const Level &level) {
            const bool inside = open.everything || (open.low <= level.value && level.value <= open.high);
            return inside && changesAdvice(fact, level.value, levelMeets(knockOut, scale, level));
        });
    }
    std::vector<double> numbers;
    for (const ValuePoint &corner : scale.points)
        numbers.push_back(corner.x);
    constexpr double infinite = std::numeric_limits<double>::infinity();
    for (const auto &limit :
         {knockOut ? knockOut->minimumNumber : std::nullopt, knockOut ? knockOut->maximumNumber : std::nullopt}) {
        if (limit)
            numbers.insert(numbers.end(),
                           {std::nextafter(*limit, -infinite), *limit, std::nextafter(*limit, infinite)});
    }
    if (!open.everything) {
        std::erase_if(numbers, [&open](double number) { return number < open.low || number > open.high; });
        numbers.insert(numbers.end(), {open.low, open.high});
    }
    std::ranges::sort(numbers);
    const auto changes = [&](double low, double high) {
        // Between two corners the points are a straight line; a limit lies between its two neighbours.
        const bool meets = numberMeets(knockOut, low);
        const auto [lowest, highest] = std::minmax({scale.valueOf(low), scale.valueOf(high)});
        return std::ranges::any_of(turningPoints(fact, lowest, highest, meets),
                                   [&](double points) { return changesAdvice(fact, points, meets); });
    };
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (changes(numbers[i], numbers[i]))
            return true;
        const bool isOneSide = i > 0 && numberMeets(knockOut, numbers[i - 1]) == numberMeets(knockOut, numbers[i]);
        if (m_deciding && isOneSide && changes(numbers[i - 1], numbers[i]))
            return true;
    }
    return false;
}

} // namespace lotse
