// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/smalllibrary.h"

#include "decision/evaluation.h"
#include "decision/facts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

/// Points, spans, scores, ranks and dominance; every expected number is worked out beside it.
class TestScoring : public QObject
{
    Q_OBJECT

private slots:
    void pointsOfAFact_data();
    void pointsOfAFact();
    void stalenessWidens_data();
    void stalenessWidens();
    void otherReadingsWidenButKeepTheLikelyPoints();
    void aValueFunctionThatTurnsCountsBetweenTheEnds();
    void scoreIsTheWeightedSum();
    void aMissingClaimKeepsItsWeight();
    void equalScoresShareARank();
    void failedOptionsHaveNoRank();
    void dominanceNeedsNoWeights();
    void criteriaWithoutWeightDoNotCountForDominance();
    void unknownsDominateNothing_data();
    void unknownsDominateNothing();
    void spansShowWhatTheOptionsUse();
    void claimsCountOnlyInTheirTime();
    void anOwnClaimThatSaysNothingIsUnknown_data();
    void anOwnClaimThatSaysNothingIsUnknown();
};

namespace {

OptionEvaluation optionOf(const Evaluation &evaluation, const QString &id)
{
    return *evaluation.option(id);
}

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-9;
}

} // namespace

void TestScoring::pointsOfAFact_data()
{
    QTest::addColumn<ClaimValue>("value");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("likely");
    QTest::addColumn<double>("high");
    QTest::newRow("level") << level(u"l1"_s) << false << 40.0 << 40.0 << 40.0;
    // Lowest 10, highest 90: the middle of the scale is 50, not the middle level.
    QTest::newRow("unknown level") << unknown() << false << 10.0 << 50.0 << 90.0;
    // 0 -> 100, 10 -> 20: 8 points per unit.
    QTest::newRow("number") << number(5) << true << 60.0 << 60.0 << 60.0;
    QTest::newRow("number behind the end") << number(50) << true << 20.0 << 20.0 << 20.0;
    QTest::newRow("range: a low price is a high end") << range(1, 5, 10) << true << 20.0 << 60.0 << 92.0;
    QTest::newRow("unknown number") << unknown() << true << 20.0 << 60.0 << 100.0;
}

void TestScoring::pointsOfAFact()
{
    QFETCH(const ClaimValue, value);
    QFETCH(const bool, isNumber);
    QFETCH(const double, low);
    QFETCH(const double, likely);
    QFETCH(const double, high);
    const Criterion criterion = isNumber ? numbers(u"c"_s, {{0, 100}, {10, 20}}) : levels(u"c"_s, {10, 40, 90});
    const Claim claim = small::claim(u"c"_s, value);
    const Fact fact {.claim = &claim, .own = nullptr, .inheritedFrom = {}};
    const Span points = pointsOf(criterion, fact, {});
    QVERIFY(near(points.low, low));
    QVERIFY(near(points.likely, likely));
    QVERIFY(near(points.high, high));
}

void TestScoring::stalenessWidens_data()
{
    QTest::addColumn<ClaimValue>("value");
    QTest::addColumn<int>("age");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Half-life 100 days; levels 0, 25, 50, 75, 100; numbers 0 -> 100, 100 -> 0 with a spread of a quarter.
    QTest::newRow("fresh") << level(u"l2"_s) << 100 << 50.0 << 50.0;
    QTest::newRow("behind one half-life: one neighbour") << level(u"l2"_s) << 101 << 25.0 << 75.0;
    QTest::newRow("of unknown age: as behind one") << level(u"l2"_s) << -1 << 25.0 << 75.0;
    QTest::newRow("behind two") << level(u"l2"_s) << 201 << 0.0 << 100.0;
    QTest::newRow("not beyond the scale") << level(u"l2"_s) << 901 << 0.0 << 100.0;
    QTest::newRow("at the best end only downwards") << level(u"l4"_s) << 101 << 75.0 << 100.0;
    QTest::newRow("number fresh") << number(40) << 100 << 60.0 << 60.0;
    // 40 x 1.25 = 50 and 40 x 0.75 = 30.
    QTest::newRow("number behind one") << number(40) << 101 << 50.0 << 70.0;
    // 40 x 1.5 = 60 and 40 x 0.5 = 20.
    QTest::newRow("number behind two") << number(40) << 250 << 40.0 << 80.0;
    // 20 x 0.75 = 15 and 60 x 1.25 = 75.
    QTest::newRow("range behind one") << range(20, 40, 60) << 101 << 25.0 << 85.0;
    QTest::newRow("the spread never turns the sign") << number(40) << 1101 << 0.0 << 100.0;
}

void TestScoring::stalenessWidens()
{
    QFETCH(const ClaimValue, value);
    QFETCH(const int, age);
    QFETCH(const double, low);
    QFETCH(const double, high);
    const Criterion criterion = value.kind == ClaimValue::Kind::Number ? numbers(u"c"_s, {{0, 100}, {100, 0}})
                                                                       : levels(u"c"_s, {0, 25, 50, 75, 100});
    const Claim claim = small::claim(u"c"_s, value);
    const QDate day = age < 0 ? QDate() : QDate(2026, 1, 1);
    const Fact fact {.claim = &claim,
                     .own = nullptr,
                     .inheritedFrom = {},
                     .seen = {.day = day, .source = {}},
                     .ageDays = std::max(age, 0),
                     .halfLifeDays = 100};
    const Claim fresh = claim;
    const Fact today {.claim = &fresh, .own = nullptr, .inheritedFrom = {}};
    const Span points = pointsOf(criterion, fact, {});
    QVERIFY(near(points.low, low));
    QVERIFY(near(points.high, high));
    QVERIFY(near(points.likely, pointsOf(criterion, today, {}).likely));
    // Left out by the thresholds, age changes nothing.
    QCOMPARE(pointsOf(criterion, fact, {.applyStaleness = false}), pointsOf(criterion, today, {}));
}

void TestScoring::otherReadingsWidenButKeepTheLikelyPoints()
{
    const Criterion criterion = levels(u"c"_s, {0, 30, 60, 100});
    Claim claim = small::claim(u"c"_s, level(u"l2"_s));
    claim.contradictions = {{.value = level(u"l1"_s), .text = {}, .sources = {}},
                            {.value = level(u"l3"_s), .text = {}, .sources = {}}};
    const Fact fact {.claim = &claim, .own = nullptr, .inheritedFrom = {}};
    QCOMPARE(pointsOf(criterion, fact, {}), (Span {30, 60, 100})); // as given: factsOf puts the strictest in front
    QVERIFY(isContradicting(criterion, fact));

    claim.contradictions = {{.value = level(u"l2"_s), .text = {}, .sources = {}}};
    QCOMPARE(pointsOf(criterion, fact, {}), (Span {60, 60, 60}));
    QVERIFY(!isContradicting(criterion, fact));
}

void TestScoring::aValueFunctionThatTurnsCountsBetweenTheEnds()
{
    // Best in the middle: a range across it reaches the top although both of its ends are lower.
    const Criterion criterion = numbers(u"c"_s, {{0, 0}, {5, 100}, {10, 0}});
    const Claim claim = small::claim(u"c"_s, range(3, 4, 9));
    const Fact fact {.claim = &claim, .own = nullptr, .inheritedFrom = {}};
    const Span points = pointsOf(criterion, fact, {});
    QVERIFY(near(points.low, 20));
    QVERIFY(near(points.likely, 80));
    QVERIFY(near(points.high, 100));
}

void TestScoring::scoreIsTheWeightedSum()
{
    Library library;
    library.groups = {{.id = u"law"_s, .name = {}, .shortName = {}, .description = {}},
                      {.id = u"cost"_s, .name = {}, .shortName = {}, .description = {}}};
    library.criteria = {levels(u"place"_s, {0, 40, 100}, 6), numbers(u"price"_s, {{0, 100}, {10, 0}}, 3),
                        levels(u"help"_s, {0, 100}, 1)};
    library.criteria[0].group = u"law"_s;
    library.criteria[1].group = u"cost"_s;
    library.criteria[2].group = u"law"_s;
    library.profiles = {profile(
        u"p"_s, {deployment(u"p.one"_s, {claim(u"place"_s, level(u"l1"_s)), claim(u"price"_s, range(1, 2, 6))})})};
    const Evaluation evaluation = evaluate(library, engagement({u"p.one"_s}));
    const OptionEvaluation option = optionOf(evaluation, u"p.one"_s);
    // 0.6 x 40 + 0.3 x 80 + 0.1 x 50 = 53; ends: 0.3 x 40 and 0.3 x 90, 0.1 x 0 and 0.1 x 100.
    QVERIFY(near(option.score.likely, 53));
    QVERIFY(near(option.score.low, 24 + 12 + 0));
    QVERIFY(near(option.score.high, 24 + 27 + 10));
    QVERIFY(near(option.cells.at(0).contribution, 24));
    QVERIFY(near(option.cells.at(1).contribution, 24));
    QVERIFY(near(option.cells.at(2).contribution, 5));
    QVERIFY(near(option.groupContributions.value(u"law"_s), 29));
    QVERIFY(near(option.groupContributions.value(u"cost"_s), 24));
    QCOMPARE(option.unknownCount, 1);
    QVERIFY(option.cells.at(2).unknown);
}

void TestScoring::aMissingClaimKeepsItsWeight()
{
    // Redistributed, the silent option would score 100; with the middle of the scale it scores 75.
    Library library;
    library.criteria = {levels(u"a"_s, {0, 100}, 5), levels(u"b"_s, {0, 100}, 5)};
    library.profiles = {profile(u"p"_s, {deployment(u"p.silent"_s, {claim(u"a"_s, level(u"l1"_s))})})};
    const Evaluation evaluation = evaluate(library, engagement({u"p.silent"_s}));
    QVERIFY(near(optionOf(evaluation, u"p.silent"_s).score.likely, 75));
    QVERIFY(near(optionOf(evaluation, u"p.silent"_s).score.low, 50));
    QVERIFY(near(optionOf(evaluation, u"p.silent"_s).score.high, 100));
}

void TestScoring::equalScoresShareARank()
{
    Library library;
    library.criteria = {levels(u"a"_s, {0, 50, 100})};
    const auto at = [](const QString &id, const QString &levelId) {
        return deployment(id, {claim(u"a"_s, level(levelId))});
    };
    library.profiles = {
        profile(u"p"_s, {at(u"p.d"_s, u"l1"_s), at(u"p.c"_s, u"l0"_s), at(u"p.b"_s, u"l1"_s), at(u"p.a"_s, u"l2"_s)})};
    const Evaluation evaluation = evaluate(library, engagement({u"p.d"_s, u"p.c"_s, u"p.b"_s, u"p.a"_s}));
    QStringList ids;
    QList<int> ranks;
    for (const OptionEvaluation &option : evaluation.options) {
        ids.append(option.deployment);
        ranks.append(option.rank);
    }
    QCOMPARE(ids, QStringList({u"p.a"_s, u"p.b"_s, u"p.d"_s, u"p.c"_s}));
    QCOMPARE(ranks, QList<int>({1, 2, 2, 4}));
}

void TestScoring::failedOptionsHaveNoRank()
{
    Library library;
    library.criteria = {levels(u"a"_s, {0, 100}), levels(u"place"_s, {0, 100}, 0)};
    const auto at = [](const QString &id, const QString &levelId, const ClaimValue &place) {
        return deployment(id, {claim(u"a"_s, level(levelId)), claim(u"place"_s, place)});
    };
    library.profiles = {profile(u"p"_s,
                                {at(u"p.out"_s, u"l1"_s, level(u"l0"_s)), at(u"p.in"_s, u"l0"_s, level(u"l1"_s)),
                                 at(u"p.open"_s, u"l1"_s, unknown())})};
    Engagement asked = engagement({u"p.out"_s, u"p.in"_s, u"p.open"_s});
    asked.workloads[0].requirements = {{require(u"place"_s, u"l1"_s), {}}};
    const Evaluation evaluation = evaluate(library, asked);
    QCOMPARE(evaluation.options.at(0).deployment, u"p.open"_s);
    QCOMPARE(evaluation.options.at(0).rank, 1);
    QCOMPARE(evaluation.options.at(1).deployment, u"p.in"_s);
    QCOMPARE(evaluation.options.at(1).rank, 2);
    QCOMPARE(evaluation.options.at(2).deployment, u"p.out"_s);
    QCOMPARE(evaluation.options.at(2).rank, 0);
    QVERIFY(near(evaluation.options.at(2).score.likely, 100));
    // What is not cleared keeps its place under reservation; it does not lead.
    QCOMPARE(evaluation.leader()->deployment, u"p.in"_s);
    QCOMPARE(evaluation.count(Clearance::NotCleared), 1);
}

void TestScoring::dominanceNeedsNoWeights()
{
    Library library;
    library.criteria = {levels(u"a"_s, {0, 50, 100}, 1), levels(u"b"_s, {0, 50, 100}, 9)};
    const auto at = [](const QString &id, const QString &a, const QString &b) {
        return deployment(id, {claim(u"a"_s, level(a)), claim(u"b"_s, level(b))});
    };
    library.profiles = {profile(u"p"_s,
                                {at(u"p.top"_s, u"l2"_s, u"l1"_s), at(u"p.mid"_s, u"l1"_s, u"l1"_s),
                                 at(u"p.other"_s, u"l0"_s, u"l2"_s), at(u"p.twin"_s, u"l1"_s, u"l1"_s)})};
    const Evaluation evaluation = evaluate(library, engagement({u"p.top"_s, u"p.mid"_s, u"p.other"_s, u"p.twin"_s}));
    QCOMPARE(optionOf(evaluation, u"p.mid"_s).dominatedBy, QStringList {u"p.top"_s});
    QCOMPARE(optionOf(evaluation, u"p.twin"_s).dominatedBy, QStringList {u"p.top"_s});
    QVERIFY(optionOf(evaluation, u"p.top"_s).dominatedBy.isEmpty());
    QVERIFY(optionOf(evaluation, u"p.other"_s).dominatedBy.isEmpty());
}

void TestScoring::criteriaWithoutWeightDoNotCountForDominance()
{
    Library library;
    library.criteria = {levels(u"a"_s, {0, 100}, 5), levels(u"b"_s, {0, 100}, 0)};
    library.profiles = {
        profile(u"p"_s,
                {deployment(u"p.x"_s, {claim(u"a"_s, level(u"l1"_s)), claim(u"b"_s, level(u"l0"_s))}),
                 deployment(u"p.y"_s, {claim(u"a"_s, level(u"l0"_s)), claim(u"b"_s, level(u"l1"_s))})})};
    const Evaluation evaluation = evaluate(library, engagement({u"p.x"_s, u"p.y"_s}));
    QCOMPARE(optionOf(evaluation, u"p.y"_s).dominatedBy, QStringList {u"p.x"_s});
}

void TestScoring::unknownsDominateNothing_data()
{
    QTest::addColumn<ClaimValue>("first"); // of p.x on a; p.y has the worst level there
    QTest::addColumn<ClaimValue>("second"); // of p.y on b; p.x has the best level there
    QTest::addColumn<double>("weight"); // of b
    QTest::addColumn<bool>("dominates");
    QTest::newRow("all known") << level(u"l2"_s) << level(u"l1"_s) << 5.0 << true;
    QTest::newRow("the better one is halfway because unknown") << unknown() << level(u"l1"_s) << 5.0 << false;
    QTest::newRow("the other is halfway because unknown") << level(u"l2"_s) << unknown() << 5.0 << false;
    QTest::newRow("both") << unknown() << unknown() << 5.0 << false;
    QTest::newRow("unknown without weight") << level(u"l2"_s) << unknown() << 0.0 << true;
}

void TestScoring::unknownsDominateNothing()
{
    QFETCH(ClaimValue, first);
    QFETCH(ClaimValue, second);
    QFETCH(double, weight);
    QFETCH(bool, dominates);
    Library library;
    library.criteria = {levels(u"a"_s, {0, 50, 100}, 5), levels(u"b"_s, {0, 50, 100}, weight)};
    library.profiles = {profile(u"p"_s,
                                {deployment(u"p.x"_s, {claim(u"a"_s, first), claim(u"b"_s, level(u"l2"_s))}),
                                 deployment(u"p.y"_s, {claim(u"a"_s, level(u"l0"_s)), claim(u"b"_s, second)})})};
    const Evaluation evaluation = evaluate(library, engagement({u"p.x"_s, u"p.y"_s}));
    QCOMPARE(optionOf(evaluation, u"p.y"_s).dominatedBy, dominates ? QStringList {u"p.x"_s} : QStringList());
    QVERIFY(optionOf(evaluation, u"p.x"_s).dominatedBy.isEmpty());
}

void TestScoring::spansShowWhatTheOptionsUse()
{
    Library library;
    library.criteria = {levels(u"a"_s, {0, 20, 50, 100}), levels(u"place"_s, {0, 100})};
    const auto at = [](const QString &id, const QString &a, const QString &place) {
        return deployment(id, {claim(u"a"_s, level(a)), claim(u"place"_s, level(place))});
    };
    library.profiles = {profile(
        u"p"_s, {at(u"p.x"_s, u"l1"_s, u"l1"_s), at(u"p.y"_s, u"l2"_s, u"l1"_s), at(u"p.out"_s, u"l3"_s, u"l0"_s)})};
    Engagement asked = engagement({u"p.x"_s, u"p.y"_s, u"p.out"_s});
    asked.workloads[0].requirements = {{require(u"place"_s, u"l1"_s), {}}};
    const Evaluation evaluation = evaluate(library, asked);
    // The failed option's 100 points do not count.
    QCOMPARE(evaluation.weight(u"a")->optionSpan, (Span {20, 35, 50}));
    QCOMPARE(evaluation.weight(u"place")->optionSpan, (Span {100, 100, 100}));
}

void TestScoring::claimsCountOnlyInTheirTime()
{
    Claim old = claim(u"a"_s, level(u"l0"_s));
    old.validFrom = QDate(2024, 1, 1);
    old.validTo = QDate(2025, 6, 30);
    Claim current = claim(u"a"_s, level(u"l2"_s));
    current.validFrom = QDate(2025, 7, 1);
    Claim statement = claim(u"a"_s, level(u"l1"_s));
    statement.kind = Claim::Kind::Statement;
    statement.validFrom = QDate(2026, 1, 1);
    Library library;
    library.criteria = {levels(u"a"_s, {0, 50, 100})};
    library.profiles = {profile(u"p"_s, {deployment(u"p.one"_s, {old, current, statement})})};
    const Engagement asked = engagement({u"p.one"_s});
    const auto scoreOn = [&](QDate date) {
        return optionOf(evaluate(library, asked, {}, date), u"p.one"_s).score.likely;
    };
    QVERIFY(near(scoreOn(QDate(2025, 6, 30)), 0));
    QVERIFY(near(scoreOn(QDate(2025, 7, 1)), 100));
    QVERIFY(near(scoreOn(QDate(2026, 11, 21)), 100));
    // Before everything nothing is documented: the middle of the scale.
    QVERIFY(near(scoreOn(QDate(2023, 1, 1)), 50));
}

void TestScoring::anOwnClaimThatSaysNothingIsUnknown_data()
{
    QTest::addColumn<ClaimValue>("own");
    QTest::addColumn<bool>("isNumber"); // the criterion
    QTest::addColumn<bool>("isUnknown");
    QTest::newRow("a level") << level(u"l1"_s) << false << false;
    QTest::newRow("a level that the library dropped") << level(u"gone"_s) << false << true;
    QTest::newRow("a number where levels are") << number(50) << false << true;
    QTest::newRow("a level where numbers are") << level(u"l1"_s) << true << true;
}

void TestScoring::anOwnClaimThatSaysNothingIsUnknown()
{
    QFETCH(const ClaimValue, own);
    QFETCH(const bool, isNumber);
    QFETCH(const bool, isUnknown);
    Library library;
    library.criteria = {isNumber ? numbers(u"c"_s, {{0, 100}, {10, 0}}) : levels(u"c"_s, {0, 60, 100})};
    library.profiles = {profile(u"p"_s, {deployment(u"p.one"_s, {})})};
    Engagement asked = engagement({u"p.one"_s});
    asked.ownClaims = {{u"p.one"_s, u"c"_s, own, {}, today}};
    const Evaluation evaluation = evaluate(library, asked);
    const CellEvaluation &cell = evaluation.options.first().cells.first();
    QCOMPARE(cell.unknown, isUnknown);
    QCOMPARE(cell.value, isUnknown ? unknown() : own);
    QCOMPARE(cell.value100, isUnknown ? Span(0, 50, 100) : Span(60, 60, 60));
    QCOMPARE(evaluation.options.first().unknownCount, isUnknown ? 1 : 0);
    QVERIFY(cell.ownClaim);
}

QTEST_GUILESS_MAIN(TestScoring)
#include "tst_scoring.moc"
