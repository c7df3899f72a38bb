// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/openfacts.h"

#include "decision/scoring.h"

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
    m_facts[fact].isGate = true;
    m_gates[option].push_back({fact, std::move(meeting)});
}

size_t OpenFacts::undrawnFact(size_t option, size_t criterion)
{
    const CellEvaluation &evaluated = cell(option, criterion);
    const QString &inherited = evaluated.inheritedFrom;
    const QString &holder = inherited.isEmpty() ? m_table.id(option) : inherited;
    const auto [place, isNew] =
        m_undrawn.try_emplace(std::tuple(criterion, holder, evaluated.ownClaim), m_facts.size());
    if (isNew)
        m_facts.push_back({.criterion = criterion, .holder = holder, .options = {}, .isGate = true});
    m_facts[place->second].options.push_back(option);
    return place->second;
}

int OpenFacts::leaderWith(const OpenFact &fact, double points, bool meets) const
{
    int leader = -1;
    double leaderScore = 0;
    for (size_t option = 0; option < m_gates.size(); ++option) {
        double score = m_table.score(option);
        bool passes = m_table.evaluation.options.at(qsizetype(option)).clearance == Clearance::Passed;
        if (std::ranges::find(fact.options, option) != fact.options.end()) {
            const bool exempt = !m_knockOuts.of(option, fact.criterion);
            passes = m_knockOuts.restPasses(option, fact.criterion) && (exempt || meets);
            score += m_table.shares[fact.criterion] * (points - m_table.pointsOf(option)[fact.criterion]);
        }
        if (passes && (leader < 0 || ranksBefore(score, m_table.id(option), leaderScore, m_table.id(size_t(leader))))) {
            leader = int(option);
            leaderScore = score;
        }
    }
    return leader;
}

bool OpenFacts::flips(const OpenFact &fact) const
{
    const Criterion &scale = m_library.criteria.at(qsizetype(fact.criterion));
    const OpenValues open = openValues(scale, cellOf(fact), m_table.evaluation.thresholds);
    const Requirement *knockOut = m_knockOuts.of(fact.options.front(), fact.criterion);
    if (scale.kind == Criterion::Kind::Levels) {
        return std::ranges::any_of(scale.levels, [&](const Level &level) {
            const bool inside = open.everything || (open.low <= level.value && level.value <= open.high);
            return inside && leaderWith(fact, level.value, levelMeets(knockOut, scale, level)) != m_table.leader();
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
    return std::ranges::any_of(numbers, [&](double number) {
        return leaderWith(fact, scale.valueOf(number), numberMeets(knockOut, number)) != m_table.leader();
    });
}

} // namespace lotse
