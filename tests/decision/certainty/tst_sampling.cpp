// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/distributions.h"
#include "decision/certainty/samplingkernel.h"

#include <QTest>
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
    void copiesShareTheirPlaceEvenly();
    void aStoppedRunCountsWholeChunks();
    void quantilesOfKnownDistributions_data();
    void quantilesOfKnownDistributions();
};

namespace {

struct Facts
{
    double low = 0, likely = 0, high = 0;
    Distribution distribution = Distribution::Uniform;
};

SamplingProblem problemOf(std::vector<std::vector<float>> rows)
{
    SamplingProblem problem;
    problem.options = int(rows.size());
    problem.criteria = int(rows.front().size());
    for (const std::vector<float> &row : rows)
        problem.points.insert(problem.points.end(), row.begin(), row.end());
    problem.weightLow.assign(size_t(problem.criteria), 1);
    problem.weightHigh.assign(size_t(problem.criteria), 1);
    return problem;
}

SamplingProblem withWeights(SamplingProblem problem, std::vector<float> low, std::vector<float> high)
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
        const float low = k == 1 ? 0 : points(generator) / 20;
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
    QTest::newRow("1 x 1") << 1 << 3;
    QTest::newRow("5 x 7") << 5 << 7;
    QTest::newRow("12 x 24") << 12 << 24;
    QTest::newRow("33 x 9") << 33 << 9;
}

/// The same draws, one after another, without vectors, ranked by counting the better ones.
void TestSampling::straightLoopsCountTheSame()
{
    QFETCH(int, options);
    QFETCH(int, criteria);
    const SamplingProblem problem = arbitrary(options, criteria, 5);
    constexpr std::int64_t chunks = 3;
    SamplingCounts expected(options, criteria);
    for (std::int64_t chunk = 0; chunk < chunks; ++chunk) {
        visitDraws(problem, chunk, [&](const Draw &draw) {
            std::vector<float> points = problem.points;
            for (const DrawnCell &cell : problem.drawn)
                points[size_t(cell.option * criteria + cell.criterion)] =
                    tableAt(problem.tables[size_t(cell.table)], draw.uniform[size_t(cell.variable)]);
            std::vector<double> scores;
            for (int i = 0; i < options; ++i) {
                double score = 0;
                for (int k = 0; k < criteria; ++k)
                    score += double(draw.weights[size_t(k)]) * double(points[size_t(i * criteria + k)]);
                scores.push_back(score);
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
    // The kernel adds in single precision: a draw in ten thousand may order two options that are equal to 7 digits
    // the other way round.
    const std::int64_t allowed = std::int64_t(options) * options * counts.draws / 10'000;
    std::int64_t different = 0;
    for (size_t i = 0; i < counts.ranks.size(); ++i)
        different += std::abs(counts.ranks[i] - expected.ranks[i]) + std::abs(counts.wins[i] - expected.wins[i]);
    QVERIFY2(different <= allowed, qPrintable(QString::number(different)));
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
            const double low = double(problem.weightLow[k]);
            const double high = double(problem.weightHigh[k]);
            const double weight = low + (high - low) * std::uniform_real_distribution<double>(0, 1)(generator);
            for (size_t i = 0; i < 6; ++i)
                scores[i] += weight * double(problem.points[i * 8 + k]);
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

void TestSampling::copiesShareTheirPlaceEvenly()
{
    SamplingProblem problem = problemOf({{50, 50}, {50, 50}, {10, 10}, {50, 50}});
    const SamplingCounts counts = sampleRanks(problem, 0, 400);
    for (const int option : {0, 1, 3}) {
        // Turns go round the four options; of the three copies one stands behind the fourth and gets its turn too.
        QVERIFY2(share(counts, option) >= 0.25 && share(counts, option) <= 0.5,
                 qPrintable(QString::number(share(counts, option))));
        QCOMPARE(share(counts, option, 3), 0.0);
    }
    QCOMPARE(share(counts, 2, 3), 1.0);
    problem = problemOf({{50, 50}, {50, 50}});
    QCOMPARE(share(sampleRanks(problem, 0, 4), 0), 0.5);
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
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("expected");
    const Range normal {.likely = 10, .distribution = Distribution::Normal, .standardDeviation = 2};
    QTest::newRow("normal, median") << quantile(normal, 0.5) << 10.0;
    QTest::newRow("normal, 97.5 %") << quantile(normal, 0.975) << 10 + 2 * 1.959963984540054;
    QTest::newRow("normal, 0.1 %") << quantile(normal, 0.001) << 10 - 2 * 3.090232306167813;
    const Range triangular {2, 4, 12, Distribution::Triangular};
    QTest::newRow("triangular, mode") << quantile(triangular, 0.2) << 4.0;
    QTest::newRow("triangular, end") << quantile(triangular, 1) << 12.0;
    // Beta(1, 1) is uniform; Beta(1/2, 1/2) is the arcsine distribution; Beta(2, 1) has x^2.
    const auto beta = [](double alpha, double other, double probability) {
        return quantile({.low = 0, .high = 1, .distribution = Distribution::Beta, .alpha = alpha, .beta = other},
                        probability);
    };
    QTest::newRow("beta, uniform") << beta(1, 1, 0.3) << 0.3;
    QTest::newRow("beta, arcsine") << beta(0.5, 0.5, 0.25) << 0.14644660940672624;
    QTest::newRow("beta, square") << beta(2, 1, 0.49) << 0.7;
    QTest::newRow("beta, far end") << beta(2, 3, 1) << 1.0;
}

void TestSampling::quantilesOfKnownDistributions()
{
    QFETCH(double, value);
    QFETCH(double, expected);
    QVERIFY2(std::abs(value - expected) < 1e-6, qPrintable(QString::number(value, 'g', 12)));
}

QTEST_APPLESS_MAIN(TestSampling)
#include "tst_sampling.moc"
