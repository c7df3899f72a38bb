// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/smalllibrary.h"

#include "decision/certainty/robustness.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

/// From an evaluation to shares of first places: what is drawn, and that the shares are true.
class TestRobustness : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsOpenIsDrawn();
    void claimsOfOneProviderRiseAndFallTogether();
    void theClientsWordIsNotInherited();
    void anUnknownClaimSpansTheWholeScale();
    void failedOptionsDoNotTakePart();
    void optionsThatAreNotClearedTakePartUnderReservation();
    void orderAndNoInformationCountOnlyTheirCriteria();
    void sharesAddUp();
    void scalingAllWeightsChangesNothing();
    void aCriterionOnWhichAllAreEqualChangesNothing();
    void aDominatedOptionIsNeverFirst();
    void aCopyTakesOnlyFromItsOriginal();
    void confidenceFactorOfCertainFacts();
    void confidenceFactorInClosedForm();
    void seedAndDrawsComeFromTheThresholdsUnlessGiven();
    void standardErrorInClosedForm();
};

namespace {

struct Case
{
    Library library;
    Engagement engagement;

    [[nodiscard]] Evaluation evaluation() const { return evaluate(library, engagement); }
    [[nodiscard]] RobustnessProblem problem(const SamplingSettings &settings = {}) const
    {
        return robustnessProblem(library, engagement, evaluation(), settings);
    }
    [[nodiscard]] Robustness result(qint64 draws = 200'000) const
    {
        return robustness(problem({.draws = draws, .seed = {}}));
    }
};

void setWeights(Case &made, const QMap<QString, WeightOverride> &weights)
{
    made.engagement.workloads.first().weights = weights;
}

WeightOverride exactly(double weight)
{
    return {.low = weight, .middle = weight, .high = weight};
}

/// Criteria "a", "b" … on numbers that are worth as many points as they say, exact weight 5 each; options "o0", "o1" …
Case caseOf(const QList<QList<ClaimValue>> &rows)
{
    Case made;
    const qsizetype criteria = rows.first().size();
    QMap<QString, WeightOverride> weights;
    for (qsizetype k = 0; k < criteria; ++k) {
        const QString id(QChar(u'a' + char16_t(k)));
        made.library.criteria.append(numbers(id, {{0, 0}, {100, 100}}));
        weights.insert(id, exactly(5));
    }
    QStringList options;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QList<Claim> claims;
        for (qsizetype k = 0; k < criteria; ++k)
            claims.append(claim(made.library.criteria.at(k).id, rows.at(row).at(k)));
        const QString id = u"o%1"_s.arg(row);
        made.library.profiles.append(profile(u"p%1"_s.arg(row), {deployment(id, claims)}));
        options.append(id);
    }
    made.engagement = newEngagement(options, today);
    made.engagement.thresholds.applyStaleness = false;
    setWeights(made, weights);
    return made;
}

bool near(double value, double expected, double tolerance = 1e-12)
{
    return std::abs(value - expected) <= tolerance;
}

double first(const Robustness &result, const QString &option)
{
    return result.firstPlace.at(result.row(option));
}

} // namespace

void TestRobustness::onlyWhatIsOpenIsDrawn()
{
    Case made = caseOf({{number(10), range(20, 30, 40), unknown()}, {number(60), number(50), number(40)}});
    RobustnessProblem problem = made.problem();
    QCOMPARE(problem.variables.size(), 2);
    QCOMPARE(problem.variables.at(0), (DrawnFact {u"b"_s, u"o0"_s, {u"o0"_s}}));
    QCOMPARE(problem.variables.at(1), (DrawnFact {u"c"_s, u"o0"_s, {u"o0"_s}}));
    QCOMPARE(problem.numbers.tables.at(0), (QuantileTable {20, 40}));

    // What weighs nothing need not be drawn.
    setWeights(made, {{u"a"_s, exactly(5)}, {u"b"_s, exactly(0)}, {u"c"_s, exactly(5)}});
    QCOMPARE(made.problem().variables.size(), 1);
}

void TestRobustness::claimsOfOneProviderRiseAndFallTogether()
{
    Case made = caseOf({{number(50)}});
    const Claim shared = claim(u"a"_s, range(0, 50, 100));
    made.library.profiles = {
        profile(u"p"_s, {deployment(u"x"_s, {}), deployment(u"y"_s, {})}, {shared}),
        profile(u"q"_s, {deployment(u"z"_s, {claim(u"a"_s, range(0, 50, 100))})}),
    };
    made.engagement.options = {u"x"_s, u"y"_s, u"z"_s};
    const RobustnessProblem problem = made.problem();
    QCOMPARE(problem.variables.size(), 2);
    QCOMPARE(problem.variables.at(0), (DrawnFact {u"a"_s, u"p"_s, {u"x"_s, u"y"_s}}));
    const Robustness result = made.result();
    // x and y are one number: each beats z in half of the draws, and together with it they are first then.
    QVERIFY(near(result.pairwise.at(result.row(u"x"_s)).at(result.row(u"z"_s)), 0.5, 0.006));
    QVERIFY(near(first(result, u"z"_s), 0.5, 0.006));
}

void TestRobustness::theClientsWordIsNotInherited()
{
    Case made = caseOf({{number(50)}});
    Deployment heir = deployment(u"y"_s, {});
    heir.inheritsFrom = u"x"_s;
    made.library.profiles = {
        profile(u"p"_s, {deployment(u"x"_s, {claim(u"a"_s, range(0, 50, 100))}), heir}),
    };
    made.engagement.options = {u"x"_s, u"y"_s};
    made.engagement.thresholds.factDistribution = Distribution::Uniform;
    QCOMPARE(made.problem().variables.size(), 1);
    made.engagement.ownClaims = {
        {.deployment = u"x"_s, .criterion = u"a"_s, .value = range(20, 60, 100), .reason = {}, .date = today}};
    QCOMPARE(made.problem().variables.size(), 2);
    // P(20 + 80 u > 100 v) = the mean of 0.2 + 0.8 u; with one variable it would be 1.
    QVERIFY(near(first(made.result(), u"x"_s), 0.6, 4.5 * std::sqrt(0.24 / 200'000)));
}

void TestRobustness::anUnknownClaimSpansTheWholeScale()
{
    const Case made = caseOf({{unknown()}, {number(80)}});
    // Uniform on 0-100: above 80 in a fifth of the draws.
    QVERIFY(near(first(made.result(), u"o0"_s), 0.2, 4.5 * std::sqrt(0.16 / 200'000)));
}

void TestRobustness::failedOptionsDoNotTakePart()
{
    Case made = caseOf({{number(90)}, {number(80)}, {number(70)}});
    made.engagement.workloads.first().requirements = {{requireAtMost(u"a"_s, 85), u"by hand"_s}};
    const Robustness result = made.result(2000);
    QCOMPARE(result.options, (QStringList {u"o1"_s, u"o2"_s}));
    QCOMPARE(result.rankAcceptability, (QList<QList<double>> {{1, 0}, {0, 1}}));
}

void TestRobustness::optionsThatAreNotClearedTakePartUnderReservation()
{
    Case made = caseOf({{number(40), unknown()}, {number(80), number(50)}});
    made.engagement.workloads.first().requirements = {{requireAtMost(u"b"_s, 60), u"by hand"_s}};
    QCOMPARE(made.evaluation().option(u"o0"_s)->clearance, Clearance::NotCleared);
    const Robustness result = made.result();
    // 40 + u > 80 + 50 for u above 90.
    QVERIFY(near(first(result, u"o0"_s), 0.1, 0.004));
    QCOMPARE(result.firstPlaceAmongPassed.at(result.row(u"o0"_s)), 0.0);
    QCOMPARE(result.firstPlaceAmongPassed.at(result.row(u"o1"_s)), 1.0);
}

void TestRobustness::orderAndNoInformationCountOnlyTheirCriteria()
{
    Case made = caseOf({{number(40), number(100), number(0)}, {number(60), number(20), number(100)}});
    Workload &workload = made.engagement.workloads.first();
    workload.weightInformation = WeightInformation::Order;
    workload.weightOrder = {u"a"_s, u"b"_s};
    // The share of a is uniform on [1/2, 1]: -20 t + 80 (1 - t) > 0 below 0.8; c counts nothing.
    Robustness result = made.result();
    QVERIFY(near(first(result, u"o0"_s), 0.6, 4.5 * std::sqrt(0.24 / 200'000)));
    QCOMPARE(result.centralWeights.first().last(), 0.0);
    // The ranking itself stands on the mean of these weights: 0.75 and 0.25.
    QVERIFY(near(made.evaluation().weight(u"a"_s)->normalised, 0.75));
    QVERIFY(near(made.evaluation().weight(u"b"_s)->normalised, 0.25));
    QCOMPARE(made.evaluation().weight(u"c"_s)->normalised, 0.0);
    QVERIFY(near(made.evaluation().option(u"o0"_s)->score.likely, 55));
    QVERIFY(near(made.evaluation().option(u"o1"_s)->score.likely, 50));

    workload.weightInformation = WeightInformation::None;
    setWeights(made, {{u"c"_s, exactly(0)}, {u"a"_s, exactly(5)}, {u"b"_s, exactly(5)}});
    result = made.result();
    QVERIFY(near(first(result, u"o0"_s), 0.8, 4.5 * std::sqrt(0.16 / 200'000)));
    QVERIFY(near(made.evaluation().option(u"o0"_s)->score.likely, 70));
}

void TestRobustness::sharesAddUp()
{
    Case made = caseOf({{unknown(), number(30), range(10, 20, 90)},
                        {number(50), unknown(), number(40)},
                        {range(30, 40, 60), number(60), number(30)},
                        {number(20), number(80), unknown()}});
    setWeights(made, {{u"a"_s, {2, 5, 8}}, {u"b"_s, {0, 3, 9}}, {u"c"_s, {4, 5, 6}}});
    const Robustness result = made.result(50'000);
    QCOMPARE(result.draws, 50'176); // whole chunks of 1024
    for (qsizetype i = 0; i < 4; ++i) {
        double row = 0;
        double column = 0;
        for (qsizetype j = 0; j < 4; ++j) {
            row += result.rankAcceptability.at(i).at(j);
            column += result.rankAcceptability.at(j).at(i);
            if (i != j)
                QVERIFY(near(result.pairwise.at(i).at(j) + result.pairwise.at(j).at(i), 1));
        }
        QVERIFY(near(row, 1));
        QVERIFY(near(column, 1));
        const QList<double> &central = result.centralWeights.at(i);
        if (!central.isEmpty())
            QVERIFY(near(std::accumulate(central.cbegin(), central.cend(), 0.0), 1, 1e-6));
    }
}

void TestRobustness::scalingAllWeightsChangesNothing()
{
    Case made = caseOf({{unknown(), number(30)}, {number(50), number(45)}});
    setWeights(made, {{u"a"_s, {2, 3, 4}}, {u"b"_s, {1, 2, 4}}});
    const Robustness before = made.result(50'000);
    // By two: the same bits but for the exponent.
    setWeights(made, {{u"a"_s, {4, 6, 8}}, {u"b"_s, {2, 4, 8}}});
    QCOMPARE(made.result(50'000).rankAcceptability, before.rankAcceptability);
}

void TestRobustness::aCriterionOnWhichAllAreEqualChangesNothing()
{
    Case made = caseOf({{unknown(), number(30), number(50)}, {number(50), number(45), number(50)}});
    setWeights(made, {{u"a"_s, {2, 3, 4}}, {u"b"_s, {1, 2, 4}}, {u"c"_s, exactly(0)}});
    const Robustness without = made.result();
    setWeights(made, {{u"a"_s, {2, 3, 4}}, {u"b"_s, {1, 2, 4}}, {u"c"_s, exactly(9)}});
    const Robustness with = made.result();
    QVERIFY(near(first(with, u"o0"_s), first(without, u"o0"_s), 4.5 * std::sqrt(0.5 / 200'000)));
}

void TestRobustness::aDominatedOptionIsNeverFirst()
{
    Case made = caseOf({{number(60), range(40, 45, 50)}, {number(55), range(10, 20, 39)}, {number(10), number(90)}});
    setWeights(made, {{u"a"_s, {0, 5, 10}}, {u"b"_s, {0, 5, 10}}});
    const Robustness result = made.result();
    QCOMPARE(first(result, u"o1"_s), 0.0);
    QVERIFY(result.centralWeights.at(result.row(u"o1"_s)).isEmpty());
    QCOMPARE(result.pairwise.at(result.row(u"o0"_s)).at(result.row(u"o1"_s)), 1.0);
}

void TestRobustness::aCopyTakesOnlyFromItsOriginal()
{
    Case made = caseOf({{number(60), number(20)}, {number(20), number(70)}});
    setWeights(made, {{u"a"_s, {2, 5, 8}}, {u"b"_s, {2, 5, 8}}});
    const double alone = first(made.result(), u"o0"_s);
    Case with = caseOf({{number(60), number(20)}, {number(20), number(70)}, {number(20), number(70)}});
    setWeights(with, {{u"a"_s, {2, 5, 8}}, {u"b"_s, {2, 5, 8}}});
    QCOMPARE(first(with.result(), u"o0"_s), alone);
}

void TestRobustness::confidenceFactorOfCertainFacts()
{
    Case made = caseOf({{number(60), number(20)}, {number(20), number(70)}, {number(39), number(40)}});
    setWeights(made, {{u"a"_s, {2, 5, 8}}, {u"b"_s, {2, 5, 8}}});
    const Robustness result = made.result();
    // Its weights make it first in some draws, and the mean of such weights lies between them: certain facts, a convex
    // set of weights.
    QCOMPARE(result.confidenceFactor.at(result.row(u"o0"_s)), 1.0);
    QCOMPARE(result.confidenceFactor.at(result.row(u"o1"_s)), 1.0);
    QCOMPARE(result.confidenceFactor.at(result.row(u"o2"_s)), 0.0);
}

void TestRobustness::confidenceFactorInClosedForm()
{
    // Exact weights: the central weights are those, and the factor is the probability of the first place.
    const Case made = caseOf({{unknown()}, {number(80)}});
    const Robustness result = made.result();
    QVERIFY(near(result.confidenceFactor.at(result.row(u"o0"_s)), 0.2, 4.5 * std::sqrt(0.16 / 10'240)));
    QCOMPARE(result.confidenceDraws, 10'240);
}

void TestRobustness::seedAndDrawsComeFromTheThresholdsUnlessGiven()
{
    Case made = caseOf({{unknown()}, {number(80)}});
    made.engagement.thresholds.seed = 5;
    made.engagement.thresholds.draws = 3000;
    const Robustness own = robustness(made.problem());
    QCOMPARE(own.seed, 5);
    QCOMPARE(own.draws, 3072);
    const Robustness other = robustness(made.problem({.draws = 2000, .seed = 9}));
    QCOMPARE(other.seed, 9);
    QCOMPARE(other.draws, 2048);
    QVERIFY(other.firstPlace != own.firstPlace);
}

void TestRobustness::standardErrorInClosedForm()
{
    const Case made = caseOf({{unknown()}, {number(80)}});
    const Robustness result = made.result(1000);
    const double share = result.firstPlace.first();
    QCOMPARE(result.firstPlaceError.first(), std::sqrt(share * (1 - share) / 1024));
}

QTEST_APPLESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
