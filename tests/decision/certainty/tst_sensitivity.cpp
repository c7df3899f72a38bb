// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/smalllibrary.h"

#include "decision/certainty/sensitivity.h"

#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

/// Crossing points worked out by hand; tst_flips tries many random ones out.
class TestSensitivity : public QObject
{
    Q_OBJECT

private slots:
    void aWeightFlipsWhereTwoLinesCross();
    void theNearerOfTwoRivalsCounts();
    void aLockedWeightStays();
    void aGroupMovesTogether();
    void equalScoresFlipAtOnce();
    void equalScoresAtTheEndAreNoFlip();
    void plausibleWithinTheIntervalOfTheWeight();
    void plausibleWithAMereOrderOrNothing();
    void theFirstLevelThatFlips();
    void aCrossingIsANumberInTheUnitOfTheCriterion();
    void everyBranchOfAValueFunctionCounts();
    void aKnockOutThrowsTheLeaderOut();
    void aKnockOutLetsAnOptionIn();
    void twoKnockOutsAreNotPassedByOneFact();
    void anExemptOptionKeepsItsPlace();
    void aContradictionThatBlocksIsSettledByConfirming();
    void aClaimTooOldToCountIsSettledByConfirming();
    void withoutALeaderWhatComesInLeads();
    void certainFactsAreNotPlausible();
    void aRangeIsPlausibleAsFarAsItReaches();
    void plausibleOnesComeFirst();
    void nothingFlipsAloneOrWithoutWeights();
    void barsOfTheLead();
    void theLineOfTwoWeights();
};

namespace {

struct Case
{
    Library library;
    Engagement engagement;

    [[nodiscard]] Sensitivity result() const { return sensitivity(library, engagement, evaluate(library, engagement)); }
    Workload &workload() { return engagement.workloads.first(); }
    void setWeight(const QString &criterion, const WeightOverride &weight)
    {
        workload().weights.insert(criterion, weight);
    }
    void knockOut(const Effect &effect) { workload().requirements.append({effect, u"by hand"_s}); }
};

WeightOverride exactly(double weight)
{
    return {.low = weight, .middle = weight, .high = weight};
}

/// Criteria "a", "b" … on numbers from 0 to 100 that are worth as many points as they say, options "o0", "o1" …
Case caseOf(const QList<QList<ClaimValue>> &rows, const QList<double> &weights)
{
    Case made;
    for (qsizetype k = 0; k < weights.size(); ++k)
        made.library.criteria.append(numbers(QString(QChar(u'a' + char16_t(k))), {{0, 0}, {100, 100}}));
    QStringList options;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QList<Claim> claims;
        for (qsizetype k = 0; k < weights.size(); ++k)
            claims.append(claim(made.library.criteria.at(k).id, rows.at(row).at(k)));
        options.append(u"o%1"_s.arg(row));
        made.library.profiles.append(profile(u"p%1"_s.arg(row), {deployment(options.last(), claims)}));
    }
    made.engagement = newEngagement(options, today);
    for (qsizetype k = 0; k < weights.size(); ++k)
        made.setWeight(made.library.criteria.at(k).id, exactly(weights.at(k)));
    return made;
}

QList<Flip> of(const Sensitivity &result, Flip::Kind kind, const QString &criterion = {}, const QString &option = {})
{
    QList<Flip> found;
    for (const Flip &flip : result.flips) {
        if (flip.kind == kind && (criterion.isEmpty() || flip.criterion == criterion)
            && (option.isEmpty() || flip.option == option))
            found.append(flip);
    }
    return found;
}

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-12;
}

} // namespace

void TestSensitivity::aWeightFlipsWhereTwoLinesCross()
{
    // o0: 20 + 60 t, o1: 70 - 30 t over the share t of a: equal at 5/9; now 0.6.
    const Case made = caseOf({{number(80), number(20)}, {number(40), number(70)}}, {6, 4});
    const Sensitivity result = made.result();
    QCOMPARE(result.leader, u"o0"_s);
    QCOMPARE(result.runnerUp, u"o1"_s);
    QVERIFY(near(result.lead, 56 - 52));
    const QList<Flip> a = of(result, Flip::Kind::Weight, u"a"_s);
    QCOMPARE(a.size(), 1);
    QVERIFY(near(a.first().now, 0.6));
    QVERIFY(near(a.first().at, 5.0 / 9));
    QVERIFY(near(a.first().distance, 0.6 - 5.0 / 9));
    QVERIFY(!a.first().above);
    QCOMPARE(a.first().leader, u"o0"_s);
    QCOMPARE(a.first().newLeader, u"o1"_s);
    const QList<Flip> b = of(result, Flip::Kind::Weight, u"b"_s);
    QCOMPARE(b.size(), 1);
    QVERIFY(near(b.first().at, 4.0 / 9));
    QVERIFY(b.first().above);

    const QList<WeightLine> lines = weightLines(made.engagement, evaluate(made.library, made.engagement), {u"a"_s});
    QCOMPARE(lines, (QList<WeightLine> {{u"o0"_s, 20, 80}, {u"o1"_s, 70, 40}}));
}

void TestSensitivity::theNearerOfTwoRivalsCounts()
{
    // o0 20 + 60 t, o1 70 - 30 t (5/9), o2 62 - 12 t (7/12): downwards from 0.8 o2 comes first.
    const Case made = caseOf({{number(80), number(20)}, {number(40), number(70)}, {number(50), number(62)}}, {8, 2});
    const QList<Flip> flips = of(made.result(), Flip::Kind::Weight, u"a"_s);
    QCOMPARE(flips.size(), 1);
    QVERIFY(near(flips.first().at, 7.0 / 12));
    QCOMPARE(flips.first().newLeader, u"o2"_s);
}

void TestSensitivity::aLockedWeightStays()
{
    // a 0.5, b 0.3, c 0.2 locked. o0 - o1 = t 40 + (0.8 - t)(-50) + 0.2 * 10: equal at 38/90.
    Case made = caseOf({{number(80), number(20), number(60)}, {number(40), number(70), number(50)}}, {5, 3, 2});
    made.setWeight(u"c"_s, {.low = 2, .middle = 2, .high = 2, .confirmed = true, .locked = true});
    const Sensitivity result = made.result();
    const QList<Flip> flips = of(result, Flip::Kind::Weight, u"a"_s);
    QCOMPARE(flips.size(), 1);
    QVERIFY(near(flips.first().at, 38.0 / 90));
    QVERIFY(of(result, Flip::Kind::Weight, u"c"_s).isEmpty());
}

void TestSensitivity::aGroupMovesTogether()
{
    // Inside the group a : b = 2 : 1, so it is worth 40, -20 -> 20 points of lead; c -30. T 20 - (1 - T) 30 = 0 at 0.6.
    Case made = caseOf({{number(80), number(20), number(30)}, {number(40), number(40), number(60)}}, {6, 3, 1});
    made.library.groups = {{.id = u"group"_s, .name = {}, .shortName = {}, .description = {}},
                           {.id = u"other"_s, .name = {}, .shortName = {}, .description = {}}};
    made.library.criteria[2].group = u"other"_s;
    const QList<Flip> flips = of(made.result(), Flip::Kind::GroupWeight);
    QCOMPARE(flips.size(), 1); // a group of one criterion says nothing new
    QCOMPARE(flips.first().group, u"group"_s);
    QVERIFY(flips.first().criterion.isEmpty());
    QVERIFY(near(flips.first().now, 0.9));
    QVERIFY(near(flips.first().at, 0.6));
    QVERIFY(!flips.first().above);
}

void TestSensitivity::equalScoresFlipAtOnce()
{
    const Case made = caseOf({{number(80), number(20)}, {number(40), number(60)}}, {5, 5});
    const Sensitivity result = made.result();
    QCOMPARE(result.leader, u"o0"_s); // one of the two
    QCOMPARE(result.lead, 0.0);
    const QList<Flip> flips = of(result, Flip::Kind::Weight, u"a"_s);
    QCOMPARE(flips.size(), 2); // either way, one of the two takes the lead alone
    for (const Flip &flip : flips) {
        QCOMPARE(flip.distance, 0.0);
        QCOMPARE(flip.newLeader, flip.above ? u"o0"_s : u"o1"_s);
        QCOMPARE(flip.leader, flip.above ? u"o1"_s : u"o0"_s);
    }
}

void TestSensitivity::equalScoresAtTheEndAreNoFlip()
{
    const Case made = caseOf({{number(50), number(20)}, {number(50), number(10)}}, {5, 5});
    QVERIFY(of(made.result(), Flip::Kind::Weight).isEmpty());
}

void TestSensitivity::plausibleWithinTheIntervalOfTheWeight()
{
    // The crossing at 5/9 is a weight of 5 beside 4.
    Case made = caseOf({{number(80), number(20)}, {number(40), number(70)}}, {6, 4});
    const auto plausible = [&made] { return of(made.result(), Flip::Kind::Weight, u"a"_s).first().plausible; };
    made.setWeight(u"a"_s, {.low = 5.01, .middle = 6, .high = 6});
    QVERIFY(!plausible());
    made.setWeight(u"a"_s, {.low = 5, .middle = 6, .high = 6});
    QVERIFY(!plausible()); // at the very end both are equal
    made.setWeight(u"a"_s, {.low = 4.99, .middle = 6, .high = 6});
    QVERIFY(plausible());
}

void TestSensitivity::plausibleWithAMereOrderOrNothing()
{
    Case made = caseOf({{number(80), number(20)}, {number(40), number(70)}}, {6, 4});
    made.workload().weightInformation = WeightInformation::Order;
    made.workload().weightOrder = {u"a"_s, u"b"_s};
    QVERIFY(of(made.result(), Flip::Kind::Weight, u"a"_s).first().plausible); // 5/9 before 4/9
    made = caseOf({{number(80), number(20)}, {number(40), number(61)}}, {6, 4});
    made.workload().weightInformation = WeightInformation::Order;
    made.workload().weightOrder = {u"a"_s, u"b"_s};
    QVERIFY(of(made.result(), Flip::Kind::Weight, u"a"_s).first().plausible); // 41/81 before 40/81
    made = caseOf({{number(80), number(20)}, {number(40), number(59)}}, {6, 4});
    made.workload().weightInformation = WeightInformation::Order;
    made.workload().weightOrder = {u"a"_s, u"b"_s};
    QVERIFY(!of(made.result(), Flip::Kind::Weight, u"a"_s).first().plausible); // 39/79 behind 40/79
    made.workload().weightInformation = WeightInformation::None;
    QVERIFY(of(made.result(), Flip::Kind::Weight, u"a"_s).first().plausible);
    // What stands outside the order, or has no weight, counts nothing whatever the weights are.
    made = caseOf({{number(80), number(20), number(0)}, {number(40), number(20), number(100)}}, {6, 4, 0});
    made.workload().weightInformation = WeightInformation::Order;
    made.workload().weightOrder = {u"a"_s, u"b"_s};
    QVERIFY(!of(made.result(), Flip::Kind::Weight, u"c"_s).first().plausible);
    made.workload().weightInformation = WeightInformation::None;
    QVERIFY(!of(made.result(), Flip::Kind::Weight, u"c"_s).first().plausible);
}

void TestSensitivity::theFirstLevelThatFlips()
{
    // o0 leads by 0.5 * 60 + 0.5 * 50 - 0.5 * 40 - 0.5 * 50 = 10: o1 needs more than 20 points more on a, o0 less by
    // as many.
    Case made = caseOf({{number(0), number(50)}, {number(0), number(50)}}, {5, 5});
    made.library.criteria[0] = levels(u"a"_s, {0, 30, 40, 60, 61, 100});
    made.library.profiles[0].deployments[0].claims[0].value = level(u"l3"_s);
    made.library.profiles[1].deployments[0].claims[0].value = level(u"l2"_s);
    const Sensitivity result = made.result();
    const QList<Flip> up = of(result, Flip::Kind::Fact, u"a"_s, u"o1"_s);
    QCOMPARE(up.size(), 1);
    QCOMPARE(up.first().level, u"l4"_s); // 60 would only be equal, and o0 has the lesser id
    QCOMPARE(up.first().at, 61.0);
    QCOMPARE(up.first().now, 40.0);
    QVERIFY(up.first().above);
    QVERIFY(near(up.first().distance, 0.21));
    QCOMPARE(up.first().newLeader, u"o1"_s);
    const QList<Flip> down = of(result, Flip::Kind::Fact, u"a"_s, u"o0"_s);
    QCOMPARE(down.size(), 1);
    QCOMPARE(down.first().level, u"l1"_s);
    QVERIFY(!down.first().above);
    QCOMPARE(down.first().newLeader, u"o1"_s);
}

void TestSensitivity::aCrossingIsANumberInTheUnitOfTheCriterion()
{
    // A price, the less the better: 0 EUR 100 points, 10 EUR 50, 50 EUR 0. o0 leads by 10, o1 stands at 30 EUR = 25
    // points and needs 45: 14 EUR. o0 stands at 10 EUR and may fall to 30 points: 26 EUR.
    Case made = caseOf({{number(10), number(20)}, {number(30), number(25)}}, {5, 5});
    made.library.criteria[0] = numbers(u"a"_s, {{0, 100}, {10, 50}, {50, 0}});
    const Sensitivity result = made.result();
    QVERIFY(near(result.lead, 10));
    const QList<Flip> up = of(result, Flip::Kind::Fact, u"a"_s, u"o1"_s);
    QCOMPARE(up.size(), 1);
    QVERIFY(near(*up.first().number, 14));
    QVERIFY(near(up.first().at, 45));
    QVERIFY(!up.first().above); // below 14 EUR
    const QList<Flip> down = of(result, Flip::Kind::Fact, u"a"_s, u"o0"_s);
    QCOMPARE(down.size(), 1);
    QVERIFY(near(*down.first().number, 26));
    QVERIFY(down.first().above);
}

void TestSensitivity::everyBranchOfAValueFunctionCounts()
{
    // Best in the middle: 0 -> 0, 50 -> 100, 100 -> 0. o0 has 80 points at 40 and leads by 10: it may fall to 60
    // points, at 30 and at 70. o1 has 60 points and leads above 80: between 40 and 60.
    Case made = caseOf({{number(40), number(50)}, {number(30), number(50)}}, {5, 5});
    made.library.criteria[0] = numbers(u"a"_s, {{0, 0}, {50, 100}, {100, 0}});
    const QList<Flip> down = of(made.result(), Flip::Kind::Fact, u"a"_s, u"o0"_s);
    QCOMPARE(down.size(), 2);
    QVERIFY(near(*down.first().number, 70) != near(*down.last().number, 70));
    for (const Flip &flip : down)
        QVERIFY(near(*flip.number, flip.above ? 70 : 30));
    const QList<Flip> up = of(made.result(), Flip::Kind::Fact, u"a"_s, u"o1"_s);
    QCOMPARE(up.size(), 1); // from 30 only the nearer end of 40 to 60
    QVERIFY(near(*up.first().number, 40));
    QVERIFY(up.first().above);
    QVERIFY(near(up.first().until.value(), 60));

    made.library.profiles[1].deployments[0].claims[0].value = unknown();
    const QList<Flip> both = of(made.result(), Flip::Kind::Fact, u"a"_s, u"o1"_s);
    QCOMPARE(both.size(), 1);
    QVERIFY(near(*both.first().number, 40) && near(both.first().until.value(), 60));
}

void TestSensitivity::aKnockOutThrowsTheLeaderOut()
{
    Case made = caseOf({{number(90), number(80)}, {number(70), number(10)}}, {1, 9});
    made.knockOut(requireAtMost(u"a"_s, 95));
    const QList<Flip> flips = of(made.result(), Flip::Kind::Clearance);
    QCOMPARE(flips.size(), 1);
    QCOMPARE(flips.first().option, u"o0"_s);
    QCOMPARE(flips.first().number, 95.0);
    QVERIFY(flips.first().above);
    QCOMPARE(flips.first().newLeader, u"o1"_s);
}

void TestSensitivity::aKnockOutLetsAnOptionIn()
{
    Case made = caseOf(
        {{number(50), number(20)}, {number(0), number(90)}, {number(0), number(10)}, {number(50), number(0)}}, {5, 5});
    made.library.criteria[0] = levels(u"a"_s, {0, 50, 100});
    made.library.profiles[3].deployments[0].claims[0].value = level(u"l1"_s);
    made.library.profiles[0].deployments[0].claims[0].value = level(u"l1"_s);
    made.library.profiles[1].deployments[0].claims[0].value = level(u"l0"_s);
    made.library.profiles[2].deployments[0].claims[0].value = level(u"l0"_s);
    made.knockOut(require(u"a"_s, u"l1"_s));
    // o1 has 70 points once it is in; o2 would have 55 with the best level, more than 35 of o0, with l1 30; o3 has 25.
    const QList<Flip> flips = of(made.result(), Flip::Kind::Clearance, u"a"_s);
    QCOMPARE(flips.size(), 3);
    for (const Flip &flip : flips) {
        QVERIFY(!flip.plausible);
        QCOMPARE(flip.level, flip.option == "o0"_L1 ? u"l0"_s : flip.option == "o1"_L1 ? u"l1"_s : u"l2"_s);
        QCOMPARE(flip.newLeader, flip.option == "o0"_L1 ? u"o3"_s : flip.option);
    }
}

void TestSensitivity::twoKnockOutsAreNotPassedByOneFact()
{
    Case made = caseOf({{number(50), number(50)}, {number(90), number(90)}, {number(10), number(10)}}, {5, 5});
    made.knockOut(requireAtMost(u"a"_s, 60));
    QCOMPARE(of(made.result(), Flip::Kind::Clearance, {}, u"o1"_s).size(), 1);
    made.knockOut(requireAtMost(u"b"_s, 60));
    QVERIFY(of(made.result(), Flip::Kind::Clearance, {}, u"o1"_s).isEmpty());
}

void TestSensitivity::anExemptOptionKeepsItsPlace()
{
    Case made = caseOf({{number(90), number(80)}, {number(70), number(10)}}, {1, 9});
    made.library.profiles[0].exemptFrom = {u"a"_s};
    made.knockOut(requireAtMost(u"a"_s, 95));
    QVERIFY(of(made.result(), Flip::Kind::Clearance).isEmpty());
}

void TestSensitivity::aContradictionThatBlocksIsSettledByConfirming()
{
    Case made = caseOf({{number(50), number(50)}, {number(40), number(90)}}, {5, 5});
    made.library.profiles[1].deployments[0].claims[0].contradictions = {{number(80), {}, {}}};
    made.knockOut(requireAtMost(u"a"_s, 60));
    const QList<Flip> flips = of(made.result(), Flip::Kind::Clearance, u"a"_s, u"o1"_s);
    // 40 confirmed would do. It needs at least 10 points to lead: in between 10 and 60.
    QCOMPARE(flips.size(), 1);
    QVERIFY(near(*flips.first().number, 10) && near(flips.first().until.value(), 60));
    QVERIFY(flips.first().plausible); // of 40 to 80
    QCOMPARE(flips.first().newLeader, u"o1"_s);
}

void TestSensitivity::aClaimTooOldToCountIsSettledByConfirming()
{
    Case made = caseOf({{number(50), number(50)}, {number(0), number(90)}}, {5, 5});
    made.library.factKinds = {{.id = u"kind"_s, .name = {}, .reason = {}, .halfLifeDays = 100}};
    made.library.criteria[0] = numbers(u"a"_s, {{0, 100}, {100, 0}});
    made.library.criteria[0].factKind = u"kind"_s;
    made.library.profiles[1].deployments[0].claims[0].asOf = today.addDays(-350);
    made.knockOut(requireAtMost(u"a"_s, 60));
    // A number of 0 stays 0 when it is widened by a share of itself, but it no longer passes.
    const QList<Flip> flips = of(made.result(), Flip::Kind::Clearance, u"a"_s, u"o1"_s);
    QCOMPARE(flips.size(), 1);
    QCOMPARE(flips.first().number, 60.0);
    QVERIFY(!flips.first().above);
    QVERIFY(flips.first().plausible);
}

void TestSensitivity::withoutALeaderWhatComesInLeads()
{
    Case made = caseOf({{unknown(), number(50)}, {number(90), number(90)}, {unknown(), number(10)}}, {5, 5});
    made.knockOut(requireAtMost(u"a"_s, 60));
    const Sensitivity result = made.result();
    QVERIFY(result.leader.isEmpty());
    QVERIFY(result.runnerUp.isEmpty());
    QVERIFY(!result.twoWay);
    QVERIFY(result.tornado.isEmpty());
    QCOMPARE(result.flips.size(), 3);
    QCOMPARE(result.flips.first().option, u"o0"_s); // open, so plausible
    QVERIFY(result.flips.first().plausible);
    QCOMPARE(result.flips.last().option, u"o1"_s);
    QVERIFY(!result.flips.last().plausible);
    for (const Flip &flip : result.flips) {
        QCOMPARE(flip.number, 60.0);
        QVERIFY(!flip.above);
        QVERIFY(flip.leader.isEmpty());
        QCOMPARE(flip.newLeader, flip.option);
    }
}

void TestSensitivity::certainFactsAreNotPlausible()
{
    Case made = caseOf({{number(60), number(50)}, {number(50), number(50)}}, {5, 5});
    for (const Flip &flip : of(made.result(), Flip::Kind::Fact))
        QVERIFY(!flip.plausible);
    made.library.profiles[1].deployments[0].claims[1].value = unknown();
    const QList<Flip> flips = of(made.result(), Flip::Kind::Fact, u"b"_s, u"o1"_s);
    QCOMPARE(flips.size(), 1);
    QVERIFY(near(*flips.first().number, 60));
    QVERIFY(flips.first().plausible);
}

void TestSensitivity::aRangeIsPlausibleAsFarAsItReaches()
{
    Case made = caseOf({{number(60), number(50)}, {number(50), range(30, 50, 59)}}, {5, 5});
    QVERIFY(!of(made.result(), Flip::Kind::Fact, u"b"_s, u"o1"_s).first().plausible);
    made.library.profiles[1].deployments[0].claims[1].value = range(30, 50, 61);
    QVERIFY(of(made.result(), Flip::Kind::Fact, u"b"_s, u"o1"_s).first().plausible);
}

void TestSensitivity::plausibleOnesComeFirst()
{
    const Case made = caseOf({{number(60), number(50)}, {number(50), unknown()}, {number(59.9), number(50)}}, {5, 5});
    const QList<Flip> flips = made.result().flips;
    QVERIFY(flips.first().plausible);
    QVERIFY(
        std::ranges::is_sorted(flips, {}, [](const Flip &flip) { return std::pair(!flip.plausible, flip.distance); }));
}

void TestSensitivity::nothingFlipsAloneOrWithoutWeights()
{
    const Case alone = caseOf({{number(60), unknown()}}, {5, 5});
    QVERIFY(alone.result().flips.isEmpty());
    QCOMPARE(alone.result().leader, u"o0"_s);
    const Case weightless = caseOf({{number(60), unknown()}, {number(40), number(50)}}, {0, 0});
    QVERIFY(of(weightless.result(), Flip::Kind::Fact).isEmpty());
    const Case empty = caseOf({}, {5});
    QCOMPARE(empty.result(), Sensitivity {});
}

void TestSensitivity::barsOfTheLead()
{
    Case made = caseOf({{number(80), range(10, 20, 60)}, {number(40), unknown()}, {unknown(), number(0)}}, {6, 4});
    made.setWeight(u"a"_s, {.low = 4, .middle = 6, .high = 6});
    const Sensitivity result = made.result();
    QVERIFY(near(result.lead, 56 - 44));
    // o1 b: 0.4 * 100 = 40 wide; o0 b: 20; weight a: at 4 the lead is 20 - 15 = 5.
    QCOMPARE(result.tornado.size(), 3);
    QCOMPARE(result.tornado.at(0).option, u"o1"_s);
    QVERIFY(near(result.tornado.at(0).leadLow, 32));
    QVERIFY(near(result.tornado.at(0).leadHigh, -8));
    QCOMPARE(result.tornado.at(1).option, u"o0"_s);
    QVERIFY(near(result.tornado.at(1).leadLow, 8));
    QVERIFY(near(result.tornado.at(1).leadHigh, 28));
    QCOMPARE(result.tornado.at(2).kind, Flip::Kind::Weight);
    QCOMPARE(result.tornado.at(2).criterion, u"a"_s);
    QVERIFY(near(result.tornado.at(2).leadLow, 5));
    QVERIFY(near(result.tornado.at(2).leadHigh, 12));
}

void TestSensitivity::theLineOfTwoWeights()
{
    // Lead 40 x - 50 y + 10 (1 - x - y) = 30 x - 60 y + 10: from (0, 1/6) to (5/9, 4/9), where x + y = 1.
    const Case made = caseOf({{number(80), number(20), number(60)}, {number(40), number(70), number(50)}}, {5, 3, 2});
    const Sensitivity result = made.result();
    QVERIFY(result.twoWay);
    const TwoWayFlip &way = *result.twoWay;
    QVERIFY(!way.groups);
    QCOMPARE(way.rival, u"o1"_s);
    // From 0.3 b flips at 0.386, from 0.5 a flips at 0.394: b is nearer.
    QCOMPARE((QStringList {way.first, way.second}), (QStringList {u"b"_s, u"a"_s}));
    QVERIFY(near(way.nowFirst, 0.3));
    QVERIFY(near(way.nowSecond, 0.5));
    QCOMPARE(way.line.size(), 2);
    for (const auto &[b, a] : way.line) {
        QVERIFY(near(30 * a - 60 * b + 10, 0));
        QVERIFY(near(a, 0) || near(a + b, 1));
    }
}

QTEST_APPLESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
