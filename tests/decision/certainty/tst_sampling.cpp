// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/distributions.h"
#include "decision/certainty/samplingkernel.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace lotse;

namespace lotse {
void runPortableKernel(const KernelInput &input, const std::function<std::int64_t()> &nextChunk, KernelCounts &counts);
}

/// The random draws against closed forms, against straight loops, and against themselves on other processors.
class TestSampling : public QObject
{
    Q_OBJECT

private slots:
    void firstPlaceInClosedForm_data();
    void firstPlaceInClosedForm();
    void centralWeightsInClosedForm_data();
    void centralWeightsInClosedForm();
    void straightLoopsCountTheSame_data();
    void straightLoopsCountTheSame();
    void anotherGeneratorAgreesWithinItsError();
    void everyProcessorCountsTheSame();
    void everyNumberOfThreadsCountsTheSame_data();
    void everyNumberOfThreadsCountsTheSame();
    void partsAddUpToTheWhole();
    void everyRankIsTakenOnce();
    void equalOptionsShareTheirPlaces_data();
    void equalOptionsShareTheirPlaces();
    void tiesInAPartOfTheDraws();
    void theOrderOfOptionsChangesNothing();
    void aStoppedRunCountsWholeChunks();
    void quantilesOfKnownDistributions_data();
    void quantilesOfKnownDistributions();
    void tailsInClosedForm_data();
    void tailsInClosedForm();
    void theEndOfATableIsItsLastNumber();
};

namespace {

struct Facts
{
    double low = 0, likely = 0, high = 0;
    Distribution distribution = Distribution::Uniform;
};

SamplingProblem problemOf(const std::vector<std::vector<double>> &rows)
{
    SamplingProblem problem;
    problem.options = int(rows.size());
    problem.criteria = int(rows.front().size());
    for (const std::vector<double> &row : rows)
        problem.points.insert(problem.points.end(), row.begin(), row.end());
    problem.weightLow.assign(size_t(problem.criteria), 1);
    problem.weightHigh.assign(size_t(problem.criteria), 1);
    return problem;
}

SamplingProblem withWeights(SamplingProblem problem, std::vector<double> low, std::vector<double> high)
{
    problem.weightLow = std::move(low);
    problem.weightHigh = std::move(high);
    return problem;
}

SamplingProblem withOrder(SamplingProblem problem, WeightInformation weights)
{
    problem.weights = weights;
    problem.order.resize(size_t(problem.criteria));
    std::iota(problem.order.begin(), problem.order.end(), 0);
    return problem;
}

SamplingProblem withFact(SamplingProblem problem, int option, int criterion, QuantileTable table, int variable)
{
    problem.drawn.push_back({option, criterion, variable, int(problem.tables.size())});
    problem.tables.push_back(std::move(table));
    problem.variables = std::max(problem.variables, variable + 1);
    return problem;
}

/// A scale on which a number is worth as many points as it says.
Criterion identity()
{
    Criterion criterion;
    criterion.kind = Criterion::Kind::Number;
    criterion.points = {{0, 0}, {100, 100}};
    return criterion;
}

QuantileTable tableOf(const Range &range)
{
    return pointsTable(identity(), range);
}

/// An arbitrary problem with intervals, exact weights, one weight of nothing and facts of all kinds.
SamplingProblem arbitrary(int options, int criteria, unsigned seed)
{
    std::mt19937 generator(seed);
    std::uniform_real_distribution<float> points(0, 100);
    SamplingProblem problem;
    problem.options = options;
    problem.criteria = criteria;
    problem.seed = seed;
    for (int i = 0; i < options * criteria; ++i)
        problem.points.push_back(points(generator));
    for (int k = 0; k < criteria; ++k) {
        const double low = k == 1 ? 0 : double(points(generator)) / 20;
        problem.weightLow.push_back(low);
        problem.weightHigh.push_back(k == 1 ? 0 : k % 4 == 0 ? low : low + 3);
    }
    problem.tables = {{0, 100},
                      {20, 35},
                      tableOf({10, 30, 90, Distribution::Triangular}),
                      tableOf({.likely = 50, .distribution = Distribution::Normal, .standardDeviation = 20})};
    for (int i = 0; i < options * criteria; i += 5) {
        problem.drawn.push_back({i / criteria, i % criteria, i / 7, i % 4});
        problem.variables = std::max(problem.variables, i / 7 + 1);
    }
    return problem;
}

/// The same with a third of the criteria applying to half of the options only.
SamplingProblem withParts(SamplingProblem problem)
{
    problem.applies.assign(problem.points.size(), 1);
    for (int option = 0; option < problem.options; option += 2) {
        for (int k = 0; k < problem.criteria; k += 3) {
            const auto place = size_t(option * problem.criteria + k);
            problem.applies[place] = 0;
            problem.points[place] = 0;
        }
    }
    std::erase_if(problem.drawn, [&problem](const DrawnCell &cell) {
        return !problem.applies[size_t(cell.option * problem.criteria + cell.criterion)];
    });
    return problem;
}

double share(const SamplingCounts &counts, int option, int rank = 0)
{
    return double(counts.ranks[size_t(option * counts.options + rank)]) / double(counts.draws);
}

constexpr std::int64_t manyChunks = 400; // about 410,000 draws

bool withinError(double value, double expected, double draws)
{
    return std::abs(value - expected) <= 4.5 * std::sqrt(expected * (1 - expected) / draws) + 1e-12;
}

SamplingCounts countsOfKernel(const SamplingProblem &problem, std::int64_t chunks, decltype(runKernel) kernel,
                              std::vector<std::int64_t> *wins)
{
    const KernelInput input(problem);
    KernelCounts counts(input);
    std::int64_t next = 0;
    kernel(input, [&next, chunks] { return next < chunks ? next++ : -1; }, counts);
    SamplingCounts result(problem.options, problem.criteria);
    result.draws = counts.draws;
    result.ranks = counts.ranks;
    result.firstWeights = counts.firstWeights;
    *wins = counts.wins;
    return result;
}

} // namespace

void TestSampling::firstPlaceInClosedForm_data()
{
    QTest::addColumn<SamplingProblem>("problem");
    QTest::addColumn<double>("expected");
    const SamplingProblem crossing = problemOf({{100, 0}, {0, 60}});
    QTest::newRow("better everywhere") << withOrder(problemOf({{60, 70}, {50, 60}}), WeightInformation::None) << 1.0;
    // The first share t is uniform on [0, 1]: 100 t > 60 (1 - t) above 0.375.
    QTest::newRow("no information, two criteria") << withOrder(crossing, WeightInformation::None) << 0.625;
    // Three criteria, A = (1, 0, 0) against B = (0, 1, 0): by symmetry a half.
    QTest::newRow("no information, symmetric")
        << withOrder(problemOf({{100, 0, 0}, {0, 100, 0}}), WeightInformation::None) << 0.5;
    // A = (1, 0, 0) against B = (0, 1, 1): w1 > 1/2 on the triangle has area 1/4.
    QTest::newRow("no information, three criteria")
        << withOrder(problemOf({{100, 0, 0}, {0, 100, 100}}), WeightInformation::None) << 0.25;
    // The first share is uniform on [1/2, 1]: -20 t + 80 (1 - t) > 0 below 0.8.
    QTest::newRow("order, two criteria") << withOrder(problemOf({{40, 100}, {60, 20}}), WeightInformation::Order)
                                         << 0.6;
    // Three ordered criteria: w1 > w2 + w3, that is w1 > 1/2, on the triangle (1,0,0), (1/2,1/2,0), (1/3,1/3,1/3):
    // the corner (1/3,1/3,1/3) is cut off by the line from (1/2,1/2,0) to (1/2,1/4,1/4): 3/4 of the area stays.
    QTest::newRow("order, three criteria")
        << withOrder(problemOf({{100, 0, 0}, {0, 100, 100}}), WeightInformation::Order) << 0.75;
    // w1 in [2, 9], w2 in [4, 6]: P(w1 > w2) = E[(9 - w2) / 7] = 4/7.
    QTest::newRow("intervals") << withWeights(problemOf({{100, 0}, {0, 100}}), {2, 4}, {9, 6}) << 4.0 / 7;
    QTest::newRow("exact weights") << withWeights(crossing, {2, 4}, {2, 4}) << 0.0;

    // The third criterion does not apply to the first option: 100 w1 / (w1 + w2) > 50 half the time; were it worth
    // nothing there, 100 w1 / (w1 + w2 + w3) > 50 in a sixth.
    SamplingProblem part = withWeights(problemOf({{100, 0, 0}, {50, 50, 50}}), {0, 0, 0}, {1, 1, 1});
    part.applies = {1, 1, 0, 1, 1, 1};
    QTest::newRow("a criterion does not apply") << part << 0.5;

    const SamplingProblem against70 = problemOf({{0}, {70}});
    QTest::newRow("uniform fact") << withFact(against70, 0, 0, {0, 100}, 0) << 0.3;
    // Above 70: the tip of the triangle, 2 x 0.3^2.
    QTest::newRow("triangular fact") << withFact(against70, 0, 0, tableOf({0, 50, 100, Distribution::Triangular}), 0)
                                     << 0.18;
    // Two standard deviations above the mean.
    QTest::newRow("normal fact") << withFact(
        against70, 0, 0, tableOf({.likely = 50, .distribution = Distribution::Normal, .standardDeviation = 10}), 0)
                                 << std::erfc(std::sqrt(2.0)) / 2;
    // P(X > 0.7) of Beta(2, 3) = 1 - (6 x^2 - 8 x^3 + 3 x^4) at 0.7.
    QTest::newRow("beta fact") << withFact(
        against70, 0, 0, tableOf({.low = 0, .high = 100, .distribution = Distribution::Beta, .alpha = 2, .beta = 3}), 0)
                               << 1 - (6 * 0.49 - 8 * 0.343 + 3 * 0.2401);
    // Two independent uniform facts against each other, and two that rest on the same one: 10 points apart.
    const SamplingProblem both = withFact(problemOf({{0}, {0}}), 0, 0, {0, 100}, 0);
    // P(u > v + 0.1) = 0.9^2 / 2
    QTest::newRow("independent facts") << withFact(both, 1, 0, {10, 110}, 1) << 0.405;
    QTest::newRow("shared fact") << withFact(both, 1, 0, {10, 110}, 0) << 0.0;
}

void TestSampling::firstPlaceInClosedForm()
{
    QFETCH(SamplingProblem, problem);
    QFETCH(double, expected);
    for (const std::uint64_t seed : {1U, 2U, 77U}) {
        problem.seed = seed;
        const SamplingCounts counts = sampleRanks(problem, 0, manyChunks);
        QVERIFY2(withinError(share(counts, 0), expected, double(counts.draws)),
                 qPrintable(QString::number(share(counts, 0))));
    }
}

void TestSampling::centralWeightsInClosedForm_data()
{
    QTest::addColumn<SamplingProblem>("problem");
    QTest::addColumn<QList<double>>("expected");
    const SamplingProblem alone = problemOf({{1, 1, 1, 1}});
    QTest::newRow("no information") << withOrder(alone, WeightInformation::None) << QList<double> {.25, .25, .25, .25};
    // Rank-order centroid (Barron and Barrett, 1996): means of 1/k.
    QTest::newRow("order") << withOrder(alone, WeightInformation::Order)
                           << QList<double> {25.0 / 48, 13.0 / 48, 7.0 / 48, 3.0 / 48};
    QTest::newRow("exact weights") << withWeights(alone, {4, 3, 2, 1}, {4, 3, 2, 1}) << QList<double> {.4, .3, .2, .1};
    // First only where t > 0.375: t is uniform on [0.375, 1].
    QTest::newRow("part of the weights") << withOrder(problemOf({{100, 0}, {0, 60}}), WeightInformation::None)
                                         << QList<double> {0.6875, 0.3125};
}

void TestSampling::centralWeightsInClosedForm()
{
    QFETCH(SamplingProblem, problem);
    QFETCH(QList<double>, expected);
    const SamplingCounts counts = sampleRanks(problem, 0, manyChunks);
    for (qsizetype k = 0; k < expected.size(); ++k) {
        const double weight = double(counts.firstWeights[size_t(k)]) * weightUnit / double(counts.ranks[0]);
        // No weight spreads more than 0.3.
        QVERIFY2(std::abs(weight - expected.at(k)) < 4.5 * 0.3 / std::sqrt(double(counts.ranks[0])),
                 qPrintable(QString::number(weight)));
    }
}

void TestSampling::straightLoopsCountTheSame_data()
{
    QTest::addColumn<int>("options");
    QTest::addColumn<int>("criteria");
    QTest::addColumn<bool>("parts");
    QTest::newRow("1 x 1") << 1 << 3 << false;
    QTest::newRow("5 x 7") << 5 << 7 << false;
    QTest::newRow("12 x 24") << 12 << 24 << false;
    QTest::newRow("33 x 9") << 33 << 9 << false;
    QTest::newRow("not all apply, 12 x 24") << 12 << 24 << true;
    QTest::newRow("not all apply, 33 x 9") << 33 << 9 << true;
}

/// The same draws, one after another, without vectors, in double precision, ranked by counting the better ones.
void TestSampling::straightLoopsCountTheSame()
{
    QFETCH(int, options);
    QFETCH(int, criteria);
    QFETCH(bool, parts);
    SamplingProblem problem = arbitrary(options, criteria, 5);
    if (parts)
        problem = withParts(problem);
    // Exact weights in single precision, as visitDraws gives them.
    for (std::vector<double> *weights : {&problem.weightLow, &problem.weightHigh})
        std::ranges::transform(*weights, weights->begin(), [](double weight) { return double(float(weight)); });
    constexpr std::int64_t chunks = 3;
    SamplingCounts expected(options, criteria);
    for (std::int64_t chunk = 0; chunk < chunks; ++chunk) {
        visitDraws(problem, chunk, [&](const Draw &draw) {
            std::vector<double> points = problem.points;
            for (const DrawnCell &cell : problem.drawn)
                points[size_t(cell.option * criteria + cell.criterion)] =
                    double(tableAt(problem.tables[size_t(cell.table)], draw.uniform[size_t(cell.variable)]));
            std::vector<double> scores;
            for (int i = 0; i < options; ++i) {
                double score = 0;
                double weights = 0;
                for (int k = 0; k < criteria; ++k) {
                    const auto place = size_t(i * criteria + k);
                    if (!problem.applies.empty() && !problem.applies[place])
                        continue;
                    score += double(draw.weights[size_t(k)]) * points[place];
                    weights += double(draw.weights[size_t(k)]);
                }
                scores.push_back(parts ? score / weights : score);
            }
            for (int i = 0; i < options; ++i) {
                int rank = 0;
                for (int j = 0; j < options; ++j) {
                    rank += scores[size_t(j)] > scores[size_t(i)] ? 1 : 0;
                    expected.wins[size_t(i * options + j)] += scores[size_t(i)] > scores[size_t(j)] ? 1 : 0;
                }
                ++expected.ranks[size_t(i * options + rank)];
            }
            ++expected.draws;
        });
    }
    const SamplingCounts counts = sampleRanks(problem, 0, chunks);
    QCOMPARE(counts.draws, expected.draws);
    // Where single precision does not tell, the kernel adds up in double precision too.
    QCOMPARE(counts.ranks, expected.ranks);
    QCOMPARE(counts.wins, expected.wins);
}

/// Weights from another library's generator, in double precision.
void TestSampling::anotherGeneratorAgreesWithinItsError()
{
    SamplingProblem problem = arbitrary(6, 8, 11);
    problem.drawn.clear();
    const SamplingCounts counts = sampleRanks(problem, 0, manyChunks);
    std::mt19937_64 generator(3);
    constexpr int draws = 400'000;
    std::vector<int> first(6, 0);
    for (int draw = 0; draw < draws; ++draw) {
        std::vector<double> scores(6, 0);
        for (size_t k = 0; k < 8; ++k) {
            const double low = problem.weightLow[k];
            const double high = problem.weightHigh[k];
            const double weight = low + (high - low) * std::uniform_real_distribution<double>(0, 1)(generator);
            for (size_t i = 0; i < 6; ++i)
                scores[i] += weight * problem.points[i * 8 + k];
        }
        ++first[size_t(std::ranges::max_element(scores) - scores.begin())];
    }
    for (int i = 0; i < 6; ++i) {
        const double expected = double(first[size_t(i)]) / draws;
        QVERIFY2(std::abs(share(counts, i) - expected) <= 4.5 * std::sqrt(2 * expected * (1 - expected) / draws),
                 qPrintable(QString::number(i)));
    }
}

void TestSampling::everyProcessorCountsTheSame()
{
    std::vector<SamplingProblem> problems {arbitrary(12, 24, 1), arbitrary(7, 5, 2), arbitrary(70, 11, 3)};
    problems.push_back(withOrder(arbitrary(9, 10, 4), WeightInformation::Order));
    problems.push_back(withOrder(arbitrary(9, 10, 5), WeightInformation::None));
    problems.push_back(withParts(arbitrary(12, 24, 7)));
    problems.push_back(withParts(withOrder(arbitrary(9, 10, 8), WeightInformation::Order)));
    SamplingProblem ties = arbitrary(9, 6, 6);
    std::copy_n(ties.points.begin(), 12, ties.points.begin() + 24); // the fifth and sixth are the first and second
    std::erase_if(ties.drawn, [](const DrawnCell &cell) { return cell.option < 6; });
    problems.push_back(ties);
    problems.push_back(withWeights(problemOf({{0, 0, 100}, {100, 100, 0}, {50, 50, 50}}), {.1, .2, .3}, {.1, .2, .3}));
    for (const SamplingProblem &problem : problems) {
        std::vector<std::int64_t> portableWins;
        const SamplingCounts portable = countsOfKernel(problem, 4, runPortableKernel, &portableWins);
        QCOMPARE(portable.draws, 4 * drawsPerChunk);
        QVERIFY(!runnableKernels().empty());
        for (const KernelForm &form : runnableKernels()) {
            std::vector<std::int64_t> wins;
            const SamplingCounts counts = countsOfKernel(problem, 4, form.run, &wins);
            QVERIFY2(counts == portable && wins == portableWins, form.name);
        }
    }
}

void TestSampling::everyNumberOfThreadsCountsTheSame_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {2, 3, 8, 0})
        QTest::addRow("%d threads", threads) << threads;
}

void TestSampling::everyNumberOfThreadsCountsTheSame()
{
    QFETCH(int, threads);
    const SamplingProblem problem = arbitrary(12, 24, 9);
    QCOMPARE(sampleRanks(problem, 0, 50, threads), sampleRanks(problem, 0, 50, 1));
}

void TestSampling::partsAddUpToTheWhole()
{
    const SamplingProblem problem = arbitrary(6, 5, 9);
    SamplingCounts counts = sampleRanks(problem, 0, 3);
    counts += sampleRanks(problem, 3, 7);
    QCOMPARE(counts, sampleRanks(problem, 0, 10));
}

void TestSampling::everyRankIsTakenOnce()
{
    const SamplingProblem problem = arbitrary(13, 6, 4);
    const SamplingCounts counts = sampleRanks(problem, 0, 20);
    for (size_t i = 0; i < 13; ++i) {
        std::int64_t row = 0;
        std::int64_t column = 0;
        std::int64_t sumOfRanks = 0;
        std::int64_t wins = 0;
        for (size_t j = 0; j < 13; ++j) {
            row += counts.ranks[i * 13 + j];
            column += counts.ranks[j * 13 + i];
            sumOfRanks += std::int64_t(j) * counts.ranks[i * 13 + j];
            wins += counts.wins[i * 13 + j];
            if (i != j)
                QCOMPARE(counts.wins[i * 13 + j] + counts.wins[j * 13 + i], counts.draws);
        }
        QCOMPARE(row, counts.draws);
        QCOMPARE(column, counts.draws);
        // Every rank behind is one option that was better.
        QCOMPARE(wins, 12 * counts.draws - sumOfRanks);
    }
}

void TestSampling::equalOptionsShareTheirPlaces_data()
{
    QTest::addColumn<SamplingProblem>("problem");
    QTest::addColumn<QList<int>>("equal"); // in front of all others
    const auto row = [](double points) { return std::vector<double> {points, points}; };
    const auto drawn = [](SamplingProblem problem) { return withWeights(std::move(problem), {2, 1}, {7, 9}); };
    QTest::newRow("two") << drawn(problemOf({row(50), row(50)})) << QList<int> {0, 1};
    QTest::newRow("two of four, apart") << drawn(problemOf({row(50), row(10), row(20), row(50)})) << QList<int> {0, 3};
    QTest::newRow("three of four") << drawn(problemOf({row(50), row(50), row(10), row(50)})) << QList<int> {0, 1, 3};
    std::vector<std::vector<double>> twelve(12, row(30));
    for (size_t i = 0; i < 12; ++i)
        twelve[i] = row(i == 4 || i == 5 ? 40 : double(i));
    QTest::newRow("two of twelve, neighbours") << drawn(problemOf(twelve)) << QList<int> {4, 5};
    std::ranges::rotate(twelve, twelve.begin() + 5);
    QTest::newRow("two of twelve, at the ends") << drawn(problemOf(twelve)) << QList<int> {0, 11};
    QTest::newRow("seven of seven") << drawn(problemOf(std::vector(7, row(1)))) << QList<int> {0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("no weight") << withWeights(problemOf({{10, 20}, {90, 0}, {5, 5}}), {0, 0}, {0, 0})
                               << QList<int> {0, 1, 2};
    // Equal by arithmetic only: 0.1 + 0.2 = 0.3, in no binary precision.
    const std::vector<double> tenths {0.1, 0.2, 0.3};
    QTest::newRow("rounded weights") << withWeights(problemOf({{0, 0, 100}, {100, 100, 0}}), tenths, tenths)
                                     << QList<int> {0, 1};
    QTest::newRow("rounded weights, swapped")
        << withWeights(problemOf({{100, 100, 0}, {0, 0, 100}}), tenths, tenths) << QList<int> {0, 1};
    QTest::newRow("rounded points") << withWeights(problemOf({{10.1, 20.2}, {30.3, 0}, {0, 30.3}, {1, 2}}), {7, 7},
                                                   {7, 7})
                                    << QList<int> {0, 1, 2};
    QTest::newRow("least weights") << withWeights(problemOf({{80, 20}, {20, 80}}), {1e-300, 1e-300}, {1e-300, 1e-300})
                                   << QList<int> {0, 1};
    // Equal on what is exact, the same where weights are drawn.
    QTest::newRow("partly drawn weights")
        << withWeights(problemOf({{0, 0, 100, 40}, {100, 100, 0, 40}}), {0.1, 0.2, 0.3, 1}, {0.1, 0.2, 0.3, 5})
        << QList<int> {0, 1};
    QTest::newRow("one fact for both") << withFact(withFact(drawn(problemOf({row(0), row(0)})), 0, 0, {10, 90}, 0), 1,
                                                   0, {10, 90}, 0)
                                       << QList<int> {0, 1};
    const QuantileTable curved = tableOf({10, 30, 90, Distribution::Triangular});
    SamplingProblem three = problemOf({row(0), row(0), row(0)});
    for (const int option : {2, 0, 1})
        three = withFact(three, option, 1, curved, 0);
    QTest::newRow("one curved fact for three") << withOrder(three, WeightInformation::None) << QList<int> {0, 1, 2};
}

/// Each of several equal ones takes each place equally often, but for the rest of a division, and of any two each
/// stands first in half of the draws.
void TestSampling::equalOptionsShareTheirPlaces()
{
    QFETCH(SamplingProblem, problem);
    QFETCH(QList<int>, equal);
    const SamplingCounts counts = sampleRanks(problem, 0, 4);
    const auto size = std::int64_t(equal.size());
    const auto shared = [&counts, size](std::int64_t count, std::int64_t parts) {
        return std::abs(count - counts.draws / parts) <= size;
    };
    for (const int option : equal) {
        for (int rank = 0; rank < problem.options; ++rank) {
            const std::int64_t count = counts.ranks[size_t(option * problem.options + rank)];
            QVERIFY2(rank < size ? shared(count, size) : count == 0, qPrintable(QString::number(count)));
        }
        for (const int other : equal) {
            const std::int64_t wins = counts.wins[size_t(option * problem.options + other)];
            QVERIFY2(option == other || shared(wins, 2), qPrintable(QString::number(wins)));
        }
    }
}

/// Two facts that are worth 50 points at most: where both reach them, they share first place.
void TestSampling::tiesInAPartOfTheDraws()
{
    Criterion capped = identity();
    capped.points = {{0, 0}, {50, 50}, {100, 50}};
    const QuantileTable table = pointsTable(capped, {.low = 0, .likely = 50, .high = 100});
    SamplingProblem problem = problemOf({{0}, {0}, {49}});
    problem = withFact(withFact(problem, 0, 0, table, 0), 1, 0, table, 1);
    const SamplingCounts counts = sampleRanks(problem, 0, manyChunks);
    const auto draws = double(counts.draws);
    // The third is first when both lie below 49.
    QVERIFY(withinError(share(counts, 2), 0.2401, draws));
    QVERIFY(withinError(share(counts, 0), (1 - 0.2401) / 2, draws));
    QVERIFY(withinError(share(counts, 1), (1 - 0.2401) / 2, draws));
    QVERIFY(withinError(double(counts.wins[1]) / draws, 0.5, draws));
}

/// The order of options changes whose row is whose and nothing else.
void TestSampling::theOrderOfOptionsChangesNothing()
{
    const SamplingProblem problem = arbitrary(11, 7, 21);
    const std::vector<int> place {4, 9, 0, 10, 2, 7, 1, 8, 3, 6, 5};
    SamplingProblem moved = problem;
    for (size_t option = 0; option < 11; ++option) {
        std::copy_n(problem.points.begin() + std::ptrdiff_t(option) * 7, 7,
                    moved.points.begin() + std::ptrdiff_t(place[option]) * 7);
    }
    for (DrawnCell &cell : moved.drawn)
        cell.option = place[size_t(cell.option)];
    const SamplingCounts counts = sampleRanks(problem, 0, 10);
    const SamplingCounts others = sampleRanks(moved, 0, 10);
    for (size_t i = 0; i < 11; ++i) {
        for (size_t j = 0; j < 11; ++j) {
            QCOMPARE(others.ranks[size_t(place[i]) * 11 + j], counts.ranks[i * 11 + j]);
            QCOMPARE(others.wins[size_t(place[i]) * 11 + size_t(place[j])], counts.wins[i * 11 + j]);
        }
    }
}

void TestSampling::aStoppedRunCountsWholeChunks()
{
    const SamplingProblem problem = arbitrary(6, 5, 9);
    std::stop_source source;
    source.request_stop();
    const SamplingCounts counts = sampleRanks(problem, 0, 100, 2, source.get_token());
    QCOMPARE(counts.draws, 0);
    QCOMPARE(counts.ranks.size(), size_t(36));
}

void TestSampling::quantilesOfKnownDistributions_data()
{
    QTest::addColumn<Range>("range");
    QTest::addColumn<double>("probability");
    QTest::addColumn<double>("expected");
    const Range normal {.likely = 10, .distribution = Distribution::Normal, .standardDeviation = 2};
    QTest::newRow("normal, median") << normal << 0.5 << 10.0;
    QTest::newRow("normal, 97.5 %") << normal << 0.975 << 10 + 2 * 1.959963984540054;
    QTest::newRow("normal, 0.1 %") << normal << 0.001 << 10 - 2 * 3.090232306167813;
    QTest::newRow("normal, 0.0001 %") << normal << 1e-6 << 10 - 2 * 4.753424308822899;
    const Range triangular {2, 4, 12, Distribution::Triangular};
    QTest::newRow("triangular, mode") << triangular << 0.2 << 4.0;
    QTest::newRow("triangular, low") << triangular << 0.05 << 3.0;
    QTest::newRow("triangular, high") << triangular << 0.95 << 10.0;
    QTest::newRow("triangular, end") << triangular << 1.0 << 12.0;
    const auto beta = [](double alpha, double other) {
        return Range {.low = 0, .high = 1, .distribution = Distribution::Beta, .alpha = alpha, .beta = other};
    };
    // Closed forms: Beta(1, 1) is uniform; Beta(1/2, 1/2) the arcsine distribution; Beta(a, 1) has x^a, Beta(1, b)
    // 1 - (1 - x)^b.
    QTest::newRow("beta, uniform") << beta(1, 1) << 0.3 << 0.3;
    QTest::newRow("beta, arcsine") << beta(0.5, 0.5) << 0.25 << 0.14644660940672624;
    QTest::newRow("beta, square") << beta(2, 1) << 0.49 << 0.7;
    QTest::newRow("beta, far end") << beta(2, 3) << 1.0 << 1.0;
    QTest::newRow("beta, near end") << beta(2, 3) << 0.0 << 0.0;
    for (const double parameter : {1e-6, 1e-3, 0.1, 0.49, 3.0, 600.0, 1e4, 1e6}) {
        for (const double probability : {1e-6, 0.01, 0.5, 0.93, 0.999}) {
            QTest::addRow("beta(%g, 1), %g", parameter, probability)
                << beta(parameter, 1) << probability << std::pow(probability, 1 / parameter);
            QTest::addRow("beta(1, %g), %g", parameter, probability)
                << beta(1, parameter) << probability << -std::expm1(std::log1p(-probability) / parameter);
        }
    }
    for (const double parameter : {1e-6, 0.02, 540.0, 600.0, 1e6})
        QTest::addRow("beta(%g, %g), median", parameter, parameter) << beta(parameter, parameter) << 0.5 << 0.5;
    // Nearly all at both ends, in the ratio of the parameters.
    QTest::newRow("beta, three quarters at 0") << beta(1e-12, 3e-12) << 0.749 << 0.0;
    QTest::newRow("beta, one quarter at 1") << beta(1e-12, 3e-12) << 0.751 << 1.0;
    QTest::newRow("beta, least of all numbers") << beta(5e-324, 2) << 0.999 << 0.0;
    // Whole parameters: sums of binomial probabilities, in 40 digits.
    QTest::newRow("beta(20, 116), 1e-06") << beta(20, 116) << 1e-06 << 0.0418948262916415;
    QTest::newRow("beta(20, 116), 0.25") << beta(20, 116) << 0.25 << 0.1257253007413102;
    QTest::newRow("beta(20, 116), 0.999") << beta(20, 116) << 0.999 << 0.2541943502118709;
    QTest::newRow("beta(600, 600), 1e-05") << beta(600, 600) << 1e-05 << 0.438661475552638;
    QTest::newRow("beta(600, 600), 0.3") << beta(600, 600) << 0.3 << 0.4924297874357268;
    QTest::newRow("beta(600, 600), 0.999") << beta(600, 600) << 0.999 << 0.5445243018417935;
    QTest::newRow("beta(200, 4000), 0.001") << beta(200, 4000) << 0.001 << 0.03807979587694666;
    QTest::newRow("beta(200, 4000), 0.76") << beta(200, 4000) << 0.76 << 0.04990227530990834;
    QTest::newRow("beta(2, 3), 0.2") << beta(2, 3) << 0.2 << 0.2123171282779513;
    QTest::newRow("beta(2, 3), 0.8") << beta(2, 3) << 0.8 << 0.5824535745243333;
    QTest::newRow("beta(5000, 3000), 0.01") << beta(5000, 3000) << 0.01 << 0.6123640729327083;
    QTest::newRow("beta(5000, 3000), 0.99") << beta(5000, 3000) << 0.99 << 0.6375440184857324;
}

void TestSampling::quantilesOfKnownDistributions()
{
    QFETCH(Range, range);
    QFETCH(double, probability);
    QFETCH(double, expected);
    const double value = Quantiles(range).at(probability);
    QVERIFY2(std::abs(value - expected) < 5e-9, qPrintable(QString::number(value, 'g', 15)));
}

void TestSampling::tailsInClosedForm_data()
{
    QTest::addColumn<Range>("range");
    QTest::addColumn<double>("limit");
    QTest::addColumn<double>("expected");
    const Range normal {.likely = 0, .distribution = Distribution::Normal, .standardDeviation = 1};
    for (const double limit : {-4.5, -4.0, -3.0, 0.0, 2.0, 3.5, 4.0, 5.0})
        QTest::addRow("normal above %g", limit) << normal << limit << std::erfc(limit / std::sqrt(2.0)) / 2;
    const auto beta = [](double alpha, double other) {
        return Range {.low = 0, .high = 1, .distribution = Distribution::Beta, .alpha = alpha, .beta = other};
    };
    QTest::newRow("beta(20, 116) above 0.5") << beta(20, 116) << 0.5 << 1.8e-18;
    QTest::newRow("beta(600, 600) above 0.3") << beta(600, 600) << 0.3 << 1.0;
    QTest::newRow("beta(200, 4000) above 0.03") << beta(200, 4000) << 0.03 << 1.0;
    QTest::newRow("beta(0.1, 1) above 0.001") << beta(0.1, 1) << 0.001 << 1 - std::pow(0.001, 0.1);
    QTest::newRow("beta(0.001, 1) above 0.001") << beta(0.001, 1) << 0.001 << 1 - std::pow(0.001, 0.001);
    QTest::newRow("beta(1, 0.1) above 0.9999") << beta(1, 0.1) << 0.9999 << std::pow(0.0001, 0.1);
    QTest::newRow("beta(2, 1) above 0.001") << beta(2, 1) << 0.001 << 1 - 1e-6;
    QTest::newRow("beta(1, 5) above 0.95") << beta(1, 5) << 0.95 << std::pow(0.05, 5);
    QTest::newRow("triangular above 0.999") << Range {0, 0.25, 1, Distribution::Triangular} << 0.999 << 1e-6 / 0.75;
}

/// As far out as ten million draws see.
void TestSampling::tailsInClosedForm()
{
    QFETCH(Range, range);
    QFETCH(double, limit);
    QFETCH(double, expected);
    Criterion wide = identity();
    wide.points = {{-10, 0}, {10, 100}};
    SamplingProblem problem = problemOf({{0}, {wide.valueOf(limit)}});
    problem = withFact(problem, 0, 0, pointsTable(wide, range), 0);
    const SamplingCounts counts = sampleRanks(problem, 0, 9766);
    const double found = share(counts, 0);
    QVERIFY2(withinError(found, expected, double(counts.draws)), qPrintable(QString::number(found, 'g', 9)));
}

void TestSampling::theEndOfATableIsItsLastNumber()
{
    const QuantileTable curved = spanTable(0, 50, 100, Distribution::Triangular);
    QVERIFY(curved.size() > 2);
    QCOMPARE(tableAt(curved, 1.0F), tableAt(curved, 1 - 0x1p-24F));
    QVERIFY(tableAt(curved, 0.0F) < tableAt(curved, 1.0F));
}

QTEST_APPLESS_MAIN(TestSampling)
#include "tst_sampling.moc"
