// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weighting/weightshift.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

QList<WeightShare> someShares()
{
    return {{u"a"_s, 0.4, false}, {u"b"_s, 0.3, false}, {u"c"_s, 0.2, false}, {u"d"_s, 0.1, false}};
}

double share(const QList<WeightShare> &shares, const QString &criterion)
{
    for (const WeightShare &entry : shares) {
        if (entry.criterion == criterion)
            return entry.share;
    }
    return -1;
}

double sum(const QList<WeightShare> &shares)
{
    double result = 0;
    for (const WeightShare &entry : shares)
        result += entry.share;
    return result;
}

Evaluation someEvaluation()
{
    Evaluation evaluation;
    const auto add = [&](const QString &id, double start, double proposed, double middle) {
        WeightEvaluation weight;
        weight.criterion = id;
        weight.start = start;
        weight.proposed = proposed;
        weight.low = middle - 1;
        weight.middle = middle;
        weight.high = middle + 1;
        evaluation.weights.append(weight);
    };
    add(u"a"_s, 5, 8, 8);
    add(u"b"_s, 5, 6, 6);
    add(u"c"_s, 5, 4, 4);
    add(u"d"_s, 5, 2, 2);
    return evaluation;
}

} // namespace

class TestWeightShift : public QObject
{
    Q_OBJECT

private slots:
    void takesFromTheOthersInProportion();
    void movesAGroupAndKeepsItsProportions();
    void keepsLockedShares();
    void holdsTheTargetInsideWhatIsPossible_data();
    void holdsTheTargetInsideWhatIsPossible();
    void sharesEquallyWhereNothingIsThere();
    void changesNothingWhenNobodyCanYield();
    void writesOverridesInWeightPoints();
    void neverPassesTenPoints();
    void neverPassesTenPointsByALastBit();
    void returnsTheWayItCame();
    void spansAGroupsMargin();
};

void TestWeightShift::takesFromTheOthersInProportion()
{
    const auto shifted = shiftShares(someShares(), {u"a"_s}, 0.7);

    QCOMPARE(share(shifted, u"a"_s), 0.7);
    QCOMPARE(share(shifted, u"b"_s), 0.15); // 0.3 of 0.6 others, who keep 0.3 together
    QCOMPARE(share(shifted, u"c"_s), 0.1);
    QCOMPARE(share(shifted, u"d"_s), 0.05);
}

void TestWeightShift::movesAGroupAndKeepsItsProportions()
{
    const auto shifted = shiftShares(someShares(), {u"a"_s, u"c"_s}, 0.3);

    QCOMPARE(share(shifted, u"a"_s), 0.2);
    QCOMPARE(share(shifted, u"c"_s), 0.1);
    QCOMPARE(share(shifted, u"b"_s), 0.525);
    QCOMPARE(share(shifted, u"d"_s), 0.175);
    QCOMPARE(sum(shifted), 1.0);
}

void TestWeightShift::keepsLockedShares()
{
    auto shares = someShares();
    shares[1].locked = true;

    const auto shifted = shiftShares(shares, {u"a"_s}, 0.55);

    QCOMPARE(share(shifted, u"b"_s), 0.3);
    QCOMPARE(share(shifted, u"a"_s), 0.55);
    QCOMPARE(share(shifted, u"c"_s), 0.1);
    QCOMPARE(share(shifted, u"d"_s), 0.05);
}

void TestWeightShift::holdsTheTargetInsideWhatIsPossible_data()
{
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("reached");
    QTest::newRow("below nothing") << -0.5 << 0.0;
    QTest::newRow("more than the locked others leave") << 0.95 << 0.7;
    QTest::newRow("between") << 0.5 << 0.5;
}

void TestWeightShift::holdsTheTargetInsideWhatIsPossible()
{
    QFETCH(double, target);
    QFETCH(double, reached);
    auto shares = someShares();
    shares[1].locked = true;

    const auto shifted = shiftShares(shares, {u"a"_s}, target);

    QCOMPARE(share(shifted, u"a"_s), reached);
    QCOMPARE(sum(shifted), 1.0);
}

void TestWeightShift::sharesEquallyWhereNothingIsThere()
{
    const QList<WeightShare> shares {{u"a"_s, 1, false}, {u"b"_s, 0, false}, {u"c"_s, 0, false}};

    const auto shifted = shiftShares(shares, {u"a"_s}, 0.6);

    QCOMPARE(share(shifted, u"b"_s), 0.2);
    QCOMPARE(share(shifted, u"c"_s), 0.2);
}

void TestWeightShift::changesNothingWhenNobodyCanYield()
{
    auto shares = someShares();
    for (WeightShare &entry : shares)
        entry.locked = entry.criterion != "a"_L1;

    QCOMPARE(shiftShares(shares, {u"a"_s}, 0.9), shares);
}

void TestWeightShift::writesOverridesInWeightPoints()
{
    const Evaluation evaluation = someEvaluation(); // 20 points, a = 40 %

    const auto weights = shiftWeights(evaluation, {}, {u"d"_s}, 0.2);

    QCOMPARE(weights.size(), 4);
    QCOMPARE(weights[u"d"_s].middle, 4.0);
    QCOMPARE(weights[u"d"_s].low, 2.0); // 1 of 2 points stays half of the middle
    QCOMPARE(weights[u"d"_s].high, 6.0);
    QCOMPARE(weights[u"a"_s].middle, 8.0 * 16 / 18);
}

void TestWeightShift::neverPassesTenPoints()
{
    const auto weights = shiftWeights(someEvaluation(), {}, {u"a"_s}, 0.9);

    double total = 0;
    for (const WeightOverride &weight : weights) {
        total += weight.middle;
        QVERIFY(weight.low <= weight.middle && weight.middle <= weight.high && weight.high <= 10);
    }
    QCOMPARE(weights[u"a"_s].middle, 10.0);
    QCOMPARE(weights[u"a"_s].middle / total, 0.9);
}

/// A file with a weight of 10.000000000000002 could not be read again.
void TestWeightShift::neverPassesTenPointsByALastBit()
{
    std::mt19937 generator(1);
    std::uniform_real_distribution<double> random(0, 1);
    for (int round = 0; round < 2000; ++round) {
        Evaluation evaluation = someEvaluation();
        for (WeightEvaluation &weight : evaluation.weights) {
            weight.middle = 10 * random(generator);
            weight.low = std::max(0.0, weight.middle - 1);
            weight.high = std::min(10.0, weight.middle + 1);
        }
        const auto weights = shiftWeights(evaluation, {}, {u"a"_s}, random(generator));
        for (const WeightOverride &weight : weights)
            QVERIFY(0 <= weight.low && weight.low <= weight.middle && weight.middle <= weight.high
                    && weight.high <= 10);
    }
}

void TestWeightShift::returnsTheWayItCame()
{
    const auto there = shiftShares(someShares(), {u"a"_s, u"b"_s}, 0.2);
    const auto back = shiftShares(there, {u"a"_s, u"b"_s}, 0.7);

    for (const WeightShare &entry : someShares())
        QVERIFY(qAbs(share(back, entry.criterion) - entry.share) < 1e-12);
}

void TestWeightShift::spansAGroupsMargin()
{
    const ShareSpan span = shareSpan(someEvaluation(), {u"a"_s, u"b"_s});

    QCOMPARE(span.middle, 14.0 / 20);
    QCOMPARE(span.low, 12.0 / 18);
    QCOMPARE(span.high, 16.0 / 22);
    QCOMPARE(span.start, 0.5);
    QCOMPARE(span.proposed, 0.7);
}

QTEST_APPLESS_MAIN(TestWeightShift)
#include "tst_weightshift.moc"
