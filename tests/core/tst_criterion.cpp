// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criterion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

Criterion withPoints(const QList<ValuePoint> &points)
{
    Criterion criterion;
    criterion.kind = Criterion::Kind::Number;
    criterion.points = points;
    return criterion;
}

const QList<ValuePoint> price {{.x = 500, .value = 100}, {.x = 1500, .value = 60}, {.x = 4000, .value = 0}};
const QList<ValuePoint> range {{.x = 0, .value = 0}, {.x = 50, .value = 70}, {.x = 120, .value = 100}};
const QList<ValuePoint> peak {{.x = 0, .value = 20}, {.x = 10, .value = 90}, {.x = 20, .value = 30}};

} // namespace

class TestCriterion : public QObject
{
    Q_OBJECT

private slots:
    void interpolatesBetweenCornersAndStopsAtTheEnds_data();
    void interpolatesBetweenCornersAndStopsAtTheEnds();
    void knowsTheEndsOfItsScale();
    void knowsWhetherLessIsBetter();
    void findsLevels();
    void copesWithoutLevelsAndPoints();
};

void TestCriterion::interpolatesBetweenCornersAndStopsAtTheEnds_data()
{
    QTest::addColumn<QList<ValuePoint>>("points");
    QTest::addColumn<double>("number");
    QTest::addColumn<double>("value");

    QTest::newRow("falling: below") << price << 0.0 << 100.0;
    QTest::newRow("falling: first corner") << price << 500.0 << 100.0;
    QTest::newRow("falling: half way") << price << 1000.0 << 80.0;
    QTest::newRow("falling: middle corner") << price << 1500.0 << 60.0;
    QTest::newRow("falling: second part") << price << 2750.0 << 30.0;
    QTest::newRow("falling: above") << price << 1e9 << 0.0;
    QTest::newRow("rising: below") << range << -5.0 << 0.0;
    QTest::newRow("rising: first part") << range << 25.0 << 35.0;
    QTest::newRow("rising: second part") << range << 85.0 << 85.0;
    QTest::newRow("rising: above") << range << 200.0 << 100.0;
}

void TestCriterion::interpolatesBetweenCornersAndStopsAtTheEnds()
{
    QFETCH(QList<ValuePoint>, points);
    QFETCH(double, number);
    QTEST(withPoints(points).valueOf(number), "value");
}

void TestCriterion::knowsTheEndsOfItsScale()
{
    QCOMPARE(withPoints(price).lowestValue(), 0.0);
    QCOMPARE(withPoints(price).highestValue(), 100.0);
    QCOMPARE(withPoints(peak).lowestValue(), 20.0);
    QCOMPARE(withPoints(peak).highestValue(), 90.0);
    Criterion criterion;
    criterion.levels = {{.id = u"bad"_s, .value = 10}, {.id = u"good"_s, .value = 80}};
    QCOMPARE(criterion.lowestValue(), 10.0);
    QCOMPARE(criterion.highestValue(), 80.0);
}

void TestCriterion::knowsWhetherLessIsBetter()
{
    QVERIFY(withPoints(price).lowerIsBetter());
    QVERIFY(!withPoints(range).lowerIsBetter());
    QVERIFY(!Criterion().lowerIsBetter());
}

void TestCriterion::findsLevels()
{
    Criterion criterion;
    criterion.levels = {{.id = u"bad"_s, .value = 10}, {.id = u"good"_s, .value = 80}};
    QCOMPARE(criterion.level(u"good")->value, 80.0);
    QCOMPARE(criterion.levelIndex(u"bad"), 0);
    QCOMPARE(criterion.levelIndex(u"good"), 1);
    QCOMPARE(criterion.levelIndex(u"better"), -1);
    QVERIFY(criterion.level(u"better") == nullptr);
}

void TestCriterion::copesWithoutLevelsAndPoints()
{
    QCOMPARE(Criterion().lowestValue(), 0.0);
    QCOMPARE(Criterion().highestValue(), 0.0);
    QCOMPARE(withPoints({}).valueOf(3), 0.0);
    QCOMPARE(withPoints({}).highestValue(), 0.0);
}

QTEST_GUILESS_MAIN(TestCriterion)
#include "tst_criterion.moc"
