// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/robustness.h"

#include "decision/certainty/distributions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace lotse {

namespace {

const Workload *workloadOf(const Engagement &engagement, const QString &id)
{
    const auto found = std::ranges::find(engagement.workloads, id, &Workload::id);
    return found == engagement.workloads.cend() ? nullptr : &*found;
}

QuantileTable tableOf(const Criterion &criterion, const CellEvaluation &cell, const Thresholds &thresholds)
{
    if (isPlainRange(cell, thresholds)) {
        Range range = cell.value.number;
        if (range.distribution == Distribution::Default)
            range.distribution = thresholds.factDistribution;
        return pointsTable(criterion, range);
    }
    return spanTable(cell.value100.low, cell.value100.likely, cell.value100.high, thresholds.factDistribution);
}

/// Collects the drawn cells and gives those of one fact the same variable.
class CellCollector
{
public:
    CellCollector(RobustnessProblem &problem, const Thresholds &thresholds)
        : m_problem(problem), m_thresholds(thresholds)
    {
    }

    void take(int option, int criterion, const Criterion &scale, const CellEvaluation &cell)
    {
        const QString &deployment = m_problem.options.at(option);
        const QString holder = cell.inheritedFrom.isEmpty() ? deployment : cell.inheritedFrom;
        const auto [place, isNew] =
            m_variables.try_emplace(std::tuple(criterion, holder, cell.ownClaim), int(m_problem.variables.size()));
        if (isNew)
            m_problem.variables.append({scale.id, holder, {}});
        m_problem.variables[place->second].options.append(deployment);
        m_problem.numbers.drawn.push_back({option, criterion, place->second, table(scale, cell)});
    }

private:
    int table(const Criterion &scale, const CellEvaluation &cell)
    {
        QuantileTable table = tableOf(scale, cell, m_thresholds);
        const auto [place, isNew] = m_tables.try_emplace(table, int(m_problem.numbers.tables.size()));
        if (isNew)
            m_problem.numbers.tables.push_back(std::move(table));
        return place->second;
    }

    RobustnessProblem &m_problem;
    const Thresholds &m_thresholds;
    /// Criterion, holder of the claim, and whether the client says it: others inherit only what the holder's file says.
    std::map<std::tuple<int, QString, bool>, int> m_variables;
    std::map<QuantileTable, int> m_tables;
};

/// Returns the criteria in the order of their ids. Random numbers are given out in it, so that the order in the files
/// changes nothing.
std::vector<int> byId(const Evaluation &evaluation)
{
    std::vector<int> order(size_t(evaluation.weights.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&evaluation](int position) { return evaluation.weights.at(position).criterion; });
    return order;
}

void takeWeights(SamplingProblem &numbers, const Workload *workload, const Evaluation &evaluation)
{
    for (const WeightEvaluation &weight : evaluation.weights) {
        numbers.weightLow.push_back(weight.low);
        numbers.weightHigh.push_back(weight.high);
    }
    numbers.weights = workload ? workload->weightInformation : WeightInformation::Intervals;
    if (numbers.weights == WeightInformation::Intervals) {
        numbers.order = byId(evaluation);
        return;
    }
    const auto index = [&evaluation](const QString &criterion) {
        const auto found = std::ranges::find(evaluation.weights, criterion, &WeightEvaluation::criterion);
        // What applies to nothing stands in no order.
        const bool isOrdered = found != evaluation.weights.cend() && found->applies;
        return isOrdered ? int(found - evaluation.weights.cbegin()) : -1;
    };
    if (numbers.weights == WeightInformation::Order) {
        for (const QString &criterion : workload->weightOrder) {
            if (const int position = index(criterion);
                position >= 0 && std::ranges::find(numbers.order, position) == numbers.order.end())
                numbers.order.push_back(position);
        }
        return;
    }
    numbers.order = byId(evaluation);
    std::erase_if(numbers.order, [&evaluation](int position) { return !(evaluation.weights.at(position).high > 0); });
}

std::int64_t chunksFor(qint64 draws)
{
    return (std::max<qint64>(1, draws) + drawsPerChunk - 1) / drawsPerChunk;
}

double share(std::int64_t count, qint64 draws)
{
    return draws > 0 ? double(count) / double(draws) : 0;
}

} // namespace

bool isPlainRange(const CellEvaluation &cell, const Thresholds &thresholds)
{
    const bool widened = cell.contradicting || (thresholds.applyStaleness && cell.stale);
    return !widened && cell.value.kind == ClaimValue::Kind::Number;
}

RobustnessProblem robustnessProblem(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                                    const SamplingSettings &settings)
{
    RobustnessProblem problem;
    SamplingProblem &numbers = problem.numbers;
    numbers.seed = settings.seed.value_or(evaluation.thresholds.seed);
    problem.draws = settings.draws.value_or(evaluation.thresholds.draws);
    problem.facts = evaluation.thresholds.factDistribution;
    for (const Criterion &criterion : library.criteria)
        problem.criteria.append(criterion.id);
    takeWeights(numbers, workloadOf(engagement, evaluation.workload), evaluation);

    const std::vector<int> order = byId(evaluation);
    CellCollector collector(problem, evaluation.thresholds);
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance == Clearance::Failed)
            continue;
        const int row = int(problem.options.size());
        problem.options.append(option.deployment);
        if (option.clearance == Clearance::Passed)
            problem.passed.append(option.deployment);
        for (qsizetype column = 0; column < option.cells.size(); ++column) {
            const CellEvaluation &cell = option.cells.at(column);
            numbers.points.push_back(cell.value100.likely);
            numbers.applies.push_back(char(cell.applies || !evaluation.weights.at(column).applies));
        }
        for (const int column : order) {
            const CellEvaluation &cell = option.cells.at(column);
            const bool open = cell.value100.high > cell.value100.low
                || (cell.value.number.distribution == Distribution::Normal && cell.value.number.standardDeviation > 0);
            if (open && evaluation.weights.at(column).high > 0)
                collector.take(row, column, library.criteria.at(column), cell);
        }
    }
    numbers.options = int(problem.options.size());
    numbers.criteria = int(problem.criteria.size());
    numbers.variables = int(problem.variables.size());
    return problem;
}

RobustnessProblem restricted(const RobustnessProblem &problem, const QStringList &options)
{
    RobustnessProblem part = problem;
    part.options.clear();
    part.numbers.points.clear();
    part.numbers.applies.clear();
    part.numbers.drawn.clear();
    std::vector<int> place(size_t(problem.options.size()), -1);
    const auto columns = std::ptrdiff_t(problem.numbers.criteria);
    for (qsizetype row = 0; row < problem.options.size(); ++row) {
        if (!options.contains(problem.options.at(row)))
            continue;
        place[size_t(row)] = int(part.options.size());
        part.options.append(problem.options.at(row));
        const auto first = problem.numbers.points.begin() + std::ptrdiff_t(row) * columns;
        part.numbers.points.insert(part.numbers.points.end(), first, first + columns);
        const auto firstApplies = problem.numbers.applies.begin() + std::ptrdiff_t(row) * columns;
        part.numbers.applies.insert(part.numbers.applies.end(), firstApplies, firstApplies + columns);
    }
    for (DrawnCell cell : problem.numbers.drawn) {
        cell.option = place[size_t(cell.option)];
        if (cell.option >= 0)
            part.numbers.drawn.push_back(cell);
    }
    part.numbers.options = int(part.options.size());
    return part;
}

Robustness summarised(const RobustnessProblem &problem, const SamplingCounts &counts,
                      const SamplingCounts &countsOfPassed)
{
    Robustness result;
    result.options = problem.options;
    result.criteria = problem.criteria;
    result.draws = counts.draws;
    result.seed = problem.numbers.seed;
    result.weights = problem.numbers.weights;
    result.facts = problem.facts;
    result.drawnFacts = int(problem.numbers.drawn.size());
    result.variables = problem.numbers.variables;
    const auto options = size_t(problem.numbers.options);
    const auto criteria = size_t(problem.numbers.criteria);
    for (size_t row = 0; row < options; ++row) {
        QList<double> ranks;
        QList<double> wins;
        for (size_t column = 0; column < options; ++column) {
            ranks.append(share(counts.ranks[row * options + column], counts.draws));
            wins.append(row == column ? 0 : share(counts.wins[row * options + column], counts.draws));
        }
        const std::int64_t first = counts.ranks[row * options];
        QList<double> central;
        if (first > 0) {
            for (size_t k = 0; k < criteria; ++k)
                central.append(double(counts.firstWeights[row * criteria + k]) * weightUnit / double(first));
        }
        const double probability = ranks.first();
        result.firstPlace.append(probability);
        result.firstPlaceError.append(
            counts.draws > 0 ? std::sqrt(probability * (1 - probability) / double(counts.draws)) : 0);
        result.rankAcceptability.append(ranks);
        result.pairwise.append(wins);
        result.centralWeights.append(central);
        result.confidenceFactor.append(0);
        const qsizetype passed = problem.passed.indexOf(problem.options.at(qsizetype(row)));
        result.firstPlaceAmongPassed.append(
            passed < 0
                ? 0
                : share(countsOfPassed.ranks[size_t(passed) * size_t(countsOfPassed.options)], countsOfPassed.draws));
    }
    return result;
}

void addConfidence(Robustness &result, const RobustnessProblem &problem, int threads, const std::stop_token &stop)
{
    constexpr qint64 most = 10 * drawsPerChunk;
    const std::int64_t chunks = problem.numbers.drawn.empty() ? 1 : chunksFor(std::min(problem.draws, most));
    SamplingProblem fixed = problem.numbers;
    fixed.weights = WeightInformation::Intervals;
    for (int option = 0; option < fixed.options && !stop.stop_requested(); ++option) {
        const QList<double> &central = result.centralWeights.at(option);
        if (central.isEmpty())
            continue;
        fixed.weightLow.assign(central.cbegin(), central.cend());
        fixed.weightHigh = fixed.weightLow;
        const SamplingCounts counts = sampleRanks(fixed, 0, chunks, threads, stop);
        result.confidenceFactor[option] = share(counts.ranks[size_t(option) * size_t(fixed.options)], counts.draws);
        result.confidenceDraws = counts.draws;
    }
}

Robustness robustness(const RobustnessProblem &problem, int threads, const std::stop_token &stop)
{
    const std::int64_t chunks = chunksFor(problem.draws);
    const SamplingCounts counts = sampleRanks(problem.numbers, 0, chunks, threads, stop);
    const bool allPassed = problem.passed.size() == problem.options.size();
    const SamplingCounts countsOfPassed =
        allPassed ? counts : sampleRanks(restricted(problem, problem.passed).numbers, 0, chunks, threads, stop);
    Robustness result = summarised(problem, counts, countsOfPassed);
    addConfidence(result, problem, threads, stop);
    return result;
}

} // namespace lotse
