// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/smalllibrary.h"

#include "core/wish.h"
#include "decision/clearance.h"
#include "decision/requirements.h"
#include "decision/unlock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

/// What a knock-out says to what is known: passed, not cleared or failed, and what would bring an option back.
class TestClearance : public QObject
{
    Q_OBJECT

private slots:
    void readingsDecide_data();
    void readingsDecide();
    void staleClaimsNoLongerClear_data();
    void staleClaimsNoLongerClear();
    void ownAssessmentsAgeByTheShorterHalfLife();
    void theStrictestRequirementWins();
    void aWarningNeverChangesTheState();
    void aWeakerWarningGivesWay();
    void numbersTakeTheTightestLimit();
    void exemptProfilesPass();
    void theClientsWordClears();
    void theMostUsefulWayComesFirst();
    void onlyAWishCanBeGivenUp_data();
    void onlyAWishCanBeGivenUp();
    void aWishIsGivenUpWhereThatIsEnough_data();
    void aWishIsGivenUpWhereThatIsEnough();
    void onlyLimitsThatAreNotMetCount_data();
    void onlyLimitsThatAreNotMetCount();
    void anotherAnswerIsAWayWhereOneFrees_data();
    void anotherAnswerIsAWayWhereOneFrees();
    void theProviderIsAskedWhereAnAnswerWouldDo_data();
    void theProviderIsAskedWhereAnAnswerWouldDo();
    void requirementsThatExcludeEachOtherAreWarnedOf();
    void aDeploymentOfAnotherProviderIsNoWay();
    void aDeploymentExistsFromItsFirstDay();
};

namespace {

Effect wish(Effect effect)
{
    effect.target = wishTarget;
    return effect;
}

Effect requireAtLeast(const QString &criterion, double minimum)
{
    Effect effect = require(criterion, {});
    effect.minimumNumber = minimum;
    return effect;
}

Library libraryWith(const Claim &only)
{
    Library library;
    library.criteria = {levels(u"place"_s, {0, 50, 80, 100}), numbers(u"cost"_s, {{0, 100}, {1000, 0}})};
    library.profiles = {profile(u"p"_s, {deployment(u"p.one"_s, {only})})};
    return library;
}

RequirementCheck checkOf(const Library &library, const Effect &effect, const Thresholds &thresholds = {})
{
    const LibraryIndex index(library);
    const QList<Requirement> requirements = requirementsOf(index, {}, {{effect, {}}});
    const Facts facts = factsOf(index, index.deployment(u"p.one"_s), {}, today);
    const qsizetype position = index.criterion(effect.criterion);
    return check(requirements.first(), library.criteria.at(position), facts[size_t(position)], thresholds);
}

} // namespace

void TestClearance::readingsDecide_data()
{
    const auto withOther = [](Claim claim, const ClaimValue &other) {
        claim.contradictions.append({.value = other, .text = {}, .sources = {}});
        return claim;
    };
    const Effect atLeastTwo = require(u"place"_s, u"l2"_s);
    const Effect atMost500 = requireAtMost(u"cost"_s, 500);
    using Cause = NotClearedCause;

    QTest::addColumn<Claim>("claim");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<Clearance>("result");
    QTest::addColumn<NotClearedCause>("cause");
    const auto place = [](const QString &id) { return claim(u"place"_s, level(id)); };
    const auto cost = [](const ClaimValue &value) { return claim(u"cost"_s, value); };
    QTest::newRow("better level") << place(u"l3"_s) << atLeastTwo << Clearance::Passed << Cause::None;
    QTest::newRow("exactly the level") << place(u"l2"_s) << atLeastTwo << Clearance::Passed << Cause::None;
    QTest::newRow("worse level") << place(u"l1"_s) << atLeastTwo << Clearance::Failed << Cause::None;
    QTest::newRow("unknown") << claim(u"place"_s, unknown()) << atLeastTwo << Clearance::NotCleared << Cause::Unknown;
    QTest::newRow("no claim at all") << cost(number(1)) << atLeastTwo << Clearance::NotCleared << Cause::Unknown;
    QTest::newRow("sides differ") << withOther(place(u"l3"_s), level(u"l1"_s)) << atLeastTwo << Clearance::NotCleared
                                  << Cause::Contradiction;
    QTest::newRow("sides differ, the worse one first")
        << withOther(place(u"l0"_s), level(u"l2"_s)) << atLeastTwo << Clearance::NotCleared << Cause::Contradiction;
    QTest::newRow("both sides meet it") << withOther(place(u"l3"_s), level(u"l2"_s)) << atLeastTwo << Clearance::Passed
                                        << Cause::None;
    QTest::newRow("both sides miss it") << withOther(place(u"l1"_s), level(u"l0"_s)) << atLeastTwo << Clearance::Failed
                                        << Cause::None;
    QTest::newRow("number below") << cost(number(499)) << atMost500 << Clearance::Passed << Cause::None;
    QTest::newRow("number on the limit") << cost(number(500)) << atMost500 << Clearance::Passed << Cause::None;
    QTest::newRow("number above") << cost(number(501)) << atMost500 << Clearance::Failed << Cause::None;
    QTest::newRow("range inside") << cost(range(100, 200, 500)) << atMost500 << Clearance::Passed << Cause::None;
    QTest::newRow("range across") << cost(range(400, 450, 501)) << atMost500 << Clearance::NotCleared << Cause::Range;
    ClaimValue curve = range(440, 450, 460);
    curve.number.distribution = Distribution::Normal;
    curve.number.standardDeviation = 16;
    QTest::newRow("normal within the limit") << cost(curve) << atMost500 << Clearance::Passed << Cause::None;
    curve.number.standardDeviation = 17; // three of them reach beyond what is shown
    QTest::newRow("normal across the limit") << cost(curve) << atMost500 << Clearance::NotCleared << Cause::Range;
    curve = range(510, 520, 530);
    curve.number.distribution = Distribution::Normal;
    curve.number.standardDeviation = 7; // 499 to 541
    QTest::newRow("normal, shown outside the limit, but it reaches within")
        << cost(curve) << atMost500 << Clearance::NotCleared << Cause::Range;
    curve.number.standardDeviation = 6; // 502 to 538
    QTest::newRow("normal outside") << cost(curve) << atMost500 << Clearance::Failed << Cause::None;
    const Effect atLeast500 = requireAtLeast(u"cost"_s, 500);
    QTest::newRow("number on the lower limit") << cost(number(500)) << atLeast500 << Clearance::Passed << Cause::None;
    QTest::newRow("number below the lower limit")
        << cost(number(499)) << atLeast500 << Clearance::Failed << Cause::None;
    QTest::newRow("range up to the lower limit")
        << cost(range(400, 450, 500)) << atLeast500 << Clearance::NotCleared << Cause::Range;
    QTest::newRow("range from the lower limit on")
        << cost(range(500, 550, 600)) << atLeast500 << Clearance::Passed << Cause::None;
    const auto withAssumed = [](Claim claim, const ClaimValue &other) {
        claim.contradictions.append({.value = other, .text = {}, .sources = {}, .assumption = true});
        return claim;
    };
    QTest::newRow("an assumption differs")
        << withAssumed(place(u"l3"_s), level(u"l1"_s)) << atLeastTwo << Clearance::NotCleared << Cause::Assumption;
    QTest::newRow("an assumption differs, a documented reading agrees")
        << withAssumed(withOther(place(u"l3"_s), level(u"l2"_s)), level(u"l0"_s)) << atLeastTwo << Clearance::NotCleared
        << Cause::Assumption;
    QTest::newRow("an assumption differs, and a documented reading behind it")
        << withOther(withAssumed(place(u"l1"_s), level(u"l3"_s)), level(u"l2"_s)) << atLeastTwo << Clearance::NotCleared
        << Cause::Contradiction;
    QTest::newRow("range outside") << cost(range(501, 600, 700)) << atMost500 << Clearance::Failed << Cause::None;
    QTest::newRow("number unknown") << cost(unknown()) << atMost500 << Clearance::NotCleared << Cause::Unknown;
}

void TestClearance::readingsDecide()
{
    QFETCH(const Claim, claim);
    QFETCH(const Effect, effect);
    QFETCH(const Clearance, result);
    QFETCH(const NotClearedCause, cause);
    const RequirementCheck checked = checkOf(libraryWith(claim), effect);
    QCOMPARE(checked.result, result);
    QCOMPARE(checked.cause, cause);
}

void TestClearance::staleClaimsNoLongerClear_data()
{
    QTest::addColumn<int>("ageDays");
    QTest::addColumn<bool>("blocks");
    QTest::addColumn<bool>("apply");
    QTest::addColumn<bool>("good");
    QTest::addColumn<Clearance>("result");
    QTest::newRow("on the first half-life") << 100 << true << true << true << Clearance::Passed;
    QTest::newRow("on the second half-life") << 200 << true << true << true << Clearance::Passed;
    QTest::newRow("behind the second half-life") << 201 << true << true << true << Clearance::NotCleared;
    QTest::newRow("a price does not block") << 201 << false << true << true << Clearance::Passed;
    QTest::newRow("staleness left out") << 201 << true << false << true << Clearance::Passed;
    QTest::newRow("a miss on the second half-life") << 200 << true << true << false << Clearance::Failed;
    QTest::newRow("what is too old rules nothing out either") << 201 << true << true << false << Clearance::NotCleared;
    QTest::newRow("an old price that misses") << 201 << false << true << false << Clearance::Failed;
    QTest::newRow("an old miss, staleness left out") << 201 << true << false << false << Clearance::Failed;
}

void TestClearance::staleClaimsNoLongerClear()
{
    QFETCH(const int, ageDays);
    QFETCH(const bool, blocks);
    QFETCH(const bool, apply);
    QFETCH(const bool, good);
    QFETCH(const Clearance, result);
    Library library = libraryWith(claim(u"place"_s, level(good ? u"l3"_s : u"l0"_s), today.addDays(-ageDays)));
    library.factKinds = {{.id = u"kind"_s, .name = {}, .reason = {}, .halfLifeDays = 100, .blocksWhenStale = blocks}};
    library.criteria[0].factKind = u"kind"_s;
    Thresholds thresholds;
    thresholds.applyStaleness = apply;
    const RequirementCheck checked = checkOf(library, require(u"place"_s, u"l2"_s), thresholds);
    QCOMPARE(checked.result, result);
    QCOMPARE(checked.cause, result == Clearance::NotCleared ? NotClearedCause::Stale : NotClearedCause::None);
}

void TestClearance::ownAssessmentsAgeByTheShorterHalfLife()
{
    Claim judged = claim(u"place"_s, level(u"l3"_s), today.addDays(-150));
    judged.basis = Basis::OwnAssessment;
    Library library = libraryWith(judged);
    library.factKinds = {
        {.id = u"contract"_s, .name = {}, .reason = {}, .halfLifeDays = 365, .blocksWhenStale = true},
        {.id = u"assessment"_s, .name = {}, .reason = {}, .halfLifeDays = 100, .blocksWhenStale = true}};
    library.criteria[0].factKind = u"contract"_s;
    const LibraryIndex index(library);
    const Fact fact = factsOf(index, index.deployment(u"p.one"_s), {}, today).front();
    QCOMPARE(fact.halfLifeDays, 100);
    QCOMPARE(fact.halfLivesPassed(), 1);
    QVERIFY(fact.isStale());
    QVERIFY(!fact.isVeryStale());
}

void TestClearance::theStrictestRequirementWins()
{
    Library library = libraryWith(claim(u"place"_s, level(u"l1"_s)));
    library.questions = {question(u"q1"_s, 1, {answer(u"a"_s, {require(u"place"_s, u"l1"_s)})}),
                         question(u"q2"_s, 2, {answer(u"a"_s, {require(u"place"_s, u"l2"_s)})}),
                         question(u"q3"_s, 3, {answer(u"a"_s, {require(u"place"_s, u"l2"_s)})})};
    const Engagement asked = engagement(
        {u"p.one"_s}, {{u"q1"_s, chosen({u"a"_s})}, {u"q2"_s, chosen({u"a"_s})}, {u"q3"_s, chosen({u"a"_s})}});
    const Evaluation evaluation = evaluate(library, asked);
    QCOMPARE(evaluation.requirements.size(), 1);
    QCOMPARE(evaluation.requirements.first().minimumLevel, u"l2"_s);
    QCOMPARE(evaluation.requirements.first().reasons.size(), 2);
    QCOMPARE(evaluation.requirements.first().reasons.at(0).question, u"q2"_s);
    QCOMPARE(evaluation.requirements.first().reasons.at(1).question, u"q3"_s);
    QCOMPARE(evaluation.options.first().clearance, Clearance::Failed);
}

void TestClearance::aWarningNeverChangesTheState()
{
    Library library = libraryWith(claim(u"place"_s, level(u"l0"_s)));
    library.questions = {
        question(u"q1"_s, 1, {answer(u"a"_s, {require(u"place"_s, u"l3"_s, Effect::Severity::Warning)})})};
    const Evaluation evaluation = evaluate(library, engagement({u"p.one"_s}, {{u"q1"_s, chosen({u"a"_s})}}));
    const OptionEvaluation &option = evaluation.options.first();
    QCOMPARE(option.requirements.first().result, Clearance::Failed);
    QCOMPARE(option.clearance, Clearance::Passed);
    QCOMPARE(option.cells.first().clearance, Clearance::Passed);
    QVERIFY(option.cells.first().warning);
    QCOMPARE(option.rank, 1);
}

void TestClearance::aWeakerWarningGivesWay()
{
    const Library library = libraryWith(claim(u"place"_s, level(u"l0"_s)));
    const LibraryIndex index(library);
    const auto raised = [&index](const QString &knockOut, const QString &warning) {
        return requirementsOf(
            index, {},
            {{require(u"place"_s, warning, Effect::Severity::Warning), {}}, {require(u"place"_s, knockOut), {}}});
    };
    QCOMPARE(raised(u"l2"_s, u"l1"_s).size(), 1);
    QCOMPARE(raised(u"l2"_s, u"l2"_s).size(), 1);
    const QList<Requirement> both = raised(u"l1"_s, u"l2"_s);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(0).severity, Effect::Severity::KnockOut);
    QCOMPARE(both.at(0).minimumLevel, u"l1"_s);
    QCOMPARE(both.at(1).severity, Effect::Severity::Warning);
    QCOMPARE(both.at(1).minimumLevel, u"l2"_s);
}

void TestClearance::numbersTakeTheTightestLimit()
{
    const Library library = libraryWith(claim(u"cost"_s, number(1)));
    const LibraryIndex index(library);
    const QList<Requirement> requirements = requirementsOf(index, {},
                                                           {{requireAtMost(u"cost"_s, 500), u"a"_s},
                                                            {requireAtMost(u"cost"_s, 100), u"b"_s},
                                                            {requireAtLeast(u"cost"_s, 10), u"c"_s}});
    QCOMPARE(requirements.size(), 1);
    QCOMPARE(requirements.first().maximumNumber, 100.0);
    QCOMPARE(requirements.first().minimumNumber, 10.0);
    QCOMPARE(requirements.first().reasons.size(), 2);
    QCOMPARE(requirements.first().reasons.at(0).ownText, u"b"_s);
    QCOMPARE(requirements.first().reasons.at(1).ownText, u"c"_s);
}

void TestClearance::exemptProfilesPass()
{
    Library library = libraryWith(claim(u"place"_s, level(u"l0"_s)));
    library.profiles[0].exemptFrom = {u"place"_s};
    Engagement asked = engagement({u"p.one"_s});
    asked.workloads[0].requirements = {{require(u"place"_s, u"l3"_s), u"own"_s}};
    const Evaluation evaluation = evaluate(library, asked);
    QCOMPARE(evaluation.options.first().clearance, Clearance::Passed);
    QVERIFY(evaluation.options.first().requirements.first().exempt);
    QVERIFY(evaluation.options.first().requirements.first().unlockPaths.isEmpty());
}

void TestClearance::theClientsWordClears()
{
    Library library = libraryWith(claim(u"place"_s, level(u"l0"_s), QDate(2020, 1, 1)));
    library.factKinds = {{.id = u"kind"_s, .name = {}, .reason = {}, .halfLifeDays = 10, .blocksWhenStale = true}};
    library.criteria[0].factKind = u"kind"_s;
    Engagement asked = engagement({u"p.one"_s});
    asked.workloads[0].requirements = {{require(u"place"_s, u"l3"_s), u"own"_s}};
    asked.ownClaims = {{.deployment = u"p.one"_s,
                        .criterion = u"place"_s,
                        .value = level(u"l3"_s),
                        .reason = u"letter of last week"_s,
                        .date = today.addDays(-7)}};
    const Evaluation evaluation = evaluate(library, asked);
    const CellEvaluation &cell = evaluation.options.first().cells.first();
    QCOMPARE(evaluation.options.first().clearance, Clearance::Passed);
    QVERIFY(cell.ownClaim);
    QVERIFY(!cell.stale);
    QCOMPARE(cell.value, level(u"l3"_s));
    QCOMPARE(cell.seen.day, today.addDays(-7));
    QCOMPARE(cell.claim->text.english, u"letter of last week"_s);

    // Looking back to a day before the letter, the library's claim counts.
    const Evaluation earlier = evaluate(library, asked, {}, QDate(2026, 2, 1));
    QCOMPARE(earlier.options.first().clearance, Clearance::NotCleared); // it is too old to rule anything out
    QVERIFY(!earlier.options.first().cells.first().ownClaim);
}

void TestClearance::theMostUsefulWayComesFirst()
{
    Claim disputed = claim(u"place"_s, level(u"l3"_s));
    disputed.contradictions = {{.value = level(u"l1"_s), .text = {}, .sources = {}}};
    disputed.measures = {{.value = level(u"l1"_s), .text = both(u"too little"_s), .sources = {}},
                         {.value = level(u"l2"_s), .text = both(u"have it written"_s), .sources = {}}};
    Library library;
    library.criteria = {levels(u"place"_s, {0, 50, 80, 100}), levels(u"other"_s, {0, 100})};
    library.questions = {question(u"q7"_s, 7, {answer(u"a"_s, {wish(require(u"place"_s, u"l2"_s))}), answer(u"b"_s)})};
    const Claim good = claim(u"other"_s, level(u"l1"_s));
    const Claim bad = claim(u"other"_s, level(u"l0"_s));
    const Claim near = claim(u"place"_s, level(u"l2"_s));
    library.profiles = {profile(u"p"_s,
                                {deployment(u"p.half"_s, {near, bad}), deployment(u"p.one"_s, {disputed, good}),
                                 deployment(u"p.full"_s, {near, good}),
                                 deployment(u"p.worse"_s, {claim(u"place"_s, level(u"l0"_s)), good})})};
    Engagement asked = engagement({u"p.one"_s}, {{u"q7"_s, chosen({u"a"_s})}});
    asked.workloads[0].requirements = {{require(u"other"_s, u"l1"_s), u"own"_s}};

    const QList<UnlockPath> paths = evaluate(library, asked).options.first().requirements.first().unlockPaths;
    QCOMPARE(paths.size(), 5);
    QCOMPARE(paths.at(0).kind, UnlockPath::Kind::OtherDeployment);
    QCOMPARE(paths.at(0).deployment, u"p.full"_s);
    QVERIFY(paths.at(0).passesAll);
    QCOMPARE(paths.at(1).kind, UnlockPath::Kind::Measure);
    QCOMPARE(paths.at(1).text, both(u"have it written"_s));
    QCOMPARE(paths.at(2).kind, UnlockPath::Kind::AskProvider);
    QCOMPARE(paths.at(2).text, both(u"ask place"_s));
    QCOMPARE(paths.at(3).kind, UnlockPath::Kind::OtherDeployment);
    QCOMPARE(paths.at(3).deployment, u"p.half"_s);
    QVERIFY(!paths.at(3).passesAll);
    QCOMPARE(paths.at(4).kind, UnlockPath::Kind::ChangeAnswer);
    QCOMPARE(paths.at(4).questionNumber, 7);

    // What is compared is an option itself, and no way in for another.
    asked.options.append(u"p.full"_s);
    const Evaluation compared = evaluate(library, asked);
    const QList<UnlockPath> left = compared.option(u"p.one")->requirements.first().unlockPaths;
    QCOMPARE(left.size(), 4);
    QCOMPARE(left.at(0).kind, UnlockPath::Kind::Measure);
    QCOMPARE(left.at(2).deployment, u"p.half"_s);
}

void TestClearance::onlyAWishCanBeGivenUp_data()
{
    QTest::addColumn<bool>("first"); // is the first question one for a wish?
    QTest::addColumn<std::optional<bool>>("second"); // and the second, which asks for the same
    QTest::addColumn<bool>("byHand"); // is the same required by hand, too?
    QTest::addColumn<bool>("isAWay");
    using Maybe = std::optional<bool>;
    QTest::newRow("a wish") << true << Maybe() << false << true;
    QTest::newRow("a fact about the client") << false << Maybe() << false << false;
    QTest::newRow("a wish, and a fact asks for the same") << true << Maybe(false) << false << false;
    QTest::newRow("a fact, and a wish asks for the same") << false << Maybe(true) << false << false;
    QTest::newRow("two wishes: giving up one is not enough") << true << Maybe(true) << false << false;
    QTest::newRow("a wish that is required by hand as well") << true << Maybe() << true << false;
}

void TestClearance::onlyAWishCanBeGivenUp()
{
    QFETCH(bool, first);
    QFETCH(std::optional<bool>, second);
    QFETCH(bool, byHand);
    QFETCH(bool, isAWay);
    Library library = libraryWith(claim(u"place"_s, level(u"l0"_s)));
    const auto asks = [](bool isAWish) {
        const Effect effect = require(u"place"_s, u"l2"_s);
        return answer(u"a"_s, {isAWish ? wish(effect) : effect});
    };
    library.questions = {question(u"q7"_s, 7, {asks(first), answer(u"b"_s)})};
    QMap<QString, GivenAnswer> answers {{u"q7"_s, chosen({u"a"_s})}};
    if (second) {
        library.questions.append(question(u"q9"_s, 9, {asks(*second), answer(u"b"_s)}));
        answers.insert(u"q9"_s, chosen({u"a"_s}));
    }
    Engagement asked = engagement({u"p.one"_s}, answers);
    if (byHand)
        asked.workloads[0].requirements = {{require(u"place"_s, u"l2"_s), u"own"_s}};
    const Evaluation evaluation = evaluate(library, asked);
    const RequirementResult &result = evaluation.options.first().requirements.first();
    QCOMPARE(result.result, Clearance::Failed);
    QCOMPARE(std::ranges::any_of(result.unlockPaths,
                                 [](const UnlockPath &path) { return path.kind == UnlockPath::Kind::ChangeAnswer; }),
             isAWay);
}

void TestClearance::aWishIsGivenUpWhereThatIsEnough_data()
{
    QTest::addColumn<double>("cost"); // the wish: at most 100
    QTest::addColumn<bool>("isAWish"); // is the second question one for a wish? It asks for at most 500
    QTest::addColumn<bool>("isAWay");
    QTest::newRow("a wish for less remains and is missed") << 800.0 << true << false;
    QTest::newRow("a fact that asks for less remains and is missed") << 800.0 << false << false;
    QTest::newRow("a wish for less remains and is met") << 300.0 << true << true;
    QTest::newRow("a fact that asks for less remains and is met") << 300.0 << false << true;
}

void TestClearance::aWishIsGivenUpWhereThatIsEnough()
{
    QFETCH(double, cost);
    QFETCH(bool, isAWish);
    QFETCH(bool, isAWay);
    Library library = libraryWith(claim(u"cost"_s, number(cost)));
    const Effect weaker = requireAtMost(u"cost"_s, 500);
    library.questions = {
        question(u"q23"_s, 23, {answer(u"a"_s, {wish(requireAtMost(u"cost"_s, 100))}), answer(u"b"_s)}),
        question(u"q25"_s, 25, {answer(u"a"_s, {isAWish ? wish(weaker) : weaker}), answer(u"b"_s)})};
    const Evaluation evaluation =
        evaluate(library, engagement({u"p.one"_s}, {{u"q23"_s, chosen({u"a"_s})}, {u"q25"_s, chosen({u"a"_s})}}));
    const RequirementResult &result = evaluation.options.first().requirements.first();
    QCOMPARE(result.result, Clearance::Failed);
    QCOMPARE(std::ranges::contains(result.unlockPaths, UnlockPath::Kind::ChangeAnswer, &UnlockPath::kind), isAWay);
}

void TestClearance::onlyLimitsThatAreNotMetCount_data()
{
    QTest::addColumn<Claim>("claim");
    QTest::addColumn<QStringList>("questions"); // of the limits that are not met; empty: by hand
    QTest::addColumn<Clearance>("result");
    QTest::addColumn<bool>("isAWay");
    const auto cost = [](const ClaimValue &value, QDate asOf = today) { return claim(u"cost"_s, value, asOf); };
    const auto readings = [&cost](double one, double other) {
        Claim claim = cost(number(one));
        claim.contradictions.append({.value = number(other), .text = {}, .sources = {}});
        return claim;
    };
    using enum Clearance;
    const QDate old = today.addDays(-201);
    QTest::newRow("met") << cost(number(55)) << QStringList() << Passed << false;
    QTest::newRow("too low") << cost(number(40)) << QStringList {u"q1"_s} << Failed << true;
    QTest::newRow("too high for the fact") << cost(number(70)) << QStringList {u"q2"_s, QString()} << Failed << false;
    QTest::newRow("unknown") << cost(unknown()) << QStringList {u"q1"_s, u"q2"_s, QString()} << NotCleared << false;
    QTest::newRow("a range across the lower limit")
        << cost(range(40, 55, 58)) << QStringList {u"q1"_s} << NotCleared << true;
    QTest::newRow("a range across the upper limit")
        << cost(range(52, 55, 70)) << QStringList {u"q2"_s, QString()} << NotCleared << false;
    QTest::newRow("a range across both") << cost(range(40, 55, 70)) << QStringList {u"q1"_s, u"q2"_s, QString()}
                                         << NotCleared << false;
    QTest::newRow("one reading too low, one within") << readings(40, 55) << QStringList {u"q1"_s} << NotCleared << true;
    QTest::newRow("one reading too low, one too high")
        << readings(40, 70) << QStringList {u"q1"_s, u"q2"_s, QString()} << Failed << false;
    QTest::newRow("within, too old") << cost(number(55), old) << QStringList {u"q1"_s, u"q2"_s, QString()} << NotCleared
                                     << false;
    QTest::newRow("too low, too old") << cost(number(40), old) << QStringList {u"q1"_s, u"q2"_s, QString()}
                                      << NotCleared << false;
}

/// A wish asks for at least 50, a fact for at most 60, as does a requirement by hand.
void TestClearance::onlyLimitsThatAreNotMetCount()
{
    QFETCH(const Claim, claim);
    Library library = libraryWith(claim);
    library.factKinds = {{.id = u"kind"_s, .name = {}, .reason = {}, .halfLifeDays = 100, .blocksWhenStale = true}};
    library.criteria[1].factKind = u"kind"_s;
    library.questions = {question(u"q1"_s, 1, {answer(u"a"_s, {wish(requireAtLeast(u"cost"_s, 50))}), answer(u"b"_s)}),
                         question(u"q2"_s, 2, {answer(u"a"_s, {requireAtMost(u"cost"_s, 60)}), answer(u"b"_s)})};
    Engagement asked = engagement({u"p.one"_s}, {{u"q1"_s, chosen({u"a"_s})}, {u"q2"_s, chosen({u"a"_s})}});
    asked.workloads[0].requirements = {{requireAtMost(u"cost"_s, 60), u"own"_s}};
    const Evaluation evaluation = evaluate(library, asked);
    QCOMPARE(evaluation.requirements.size(), 1);
    QCOMPARE(evaluation.requirements.first().reasons.size(), 3);
    const RequirementResult &result = evaluation.options.first().requirements.first();
    QTEST(result.result, "result");
    QStringList questions;
    for (const Reason &reason : result.reasons)
        questions.append(reason.question);
    QTEST(questions, "questions");
    QTEST(std::ranges::contains(result.unlockPaths, UnlockPath::Kind::ChangeAnswer, &UnlockPath::kind), "isAWay");
}

void TestClearance::anotherAnswerIsAWayWhereOneFrees_data()
{
    QTest::addColumn<QList<Question>>("questions"); // the first asks for at most 100; the option costs 800
    QTest::addColumn<GivenAnswer>("given");
    QTest::addColumn<bool>("isAWay");
    const auto asks = [](const QString &id, double most) { return answer(id, {wish(requireAtMost(u"cost"_s, most))}); };
    const auto step = [&asks](double value, double most) {
        Answer made = asks(QString::number(value), most);
        made.scaleValue = value;
        return made;
    };
    const auto band = [&asks](double upTo, double most) {
        Answer made = asks(u"max:%1"_s.arg(upTo), most);
        made.bandMaximum = upTo;
        return made;
    };
    const auto between = [](Question made, double minimum, double maximum) {
        made.minimum = minimum;
        made.maximum = maximum;
        return QList {made};
    };
    using enum Question::Type;
    const GivenAnswer a = chosen({u"a"_s});
    QTest::newRow("there is no other") << QList {question(u"q1"_s, 1, {asks(u"a"_s, 100)})} << a << false;
    QTest::newRow("the other asks for it too")
        << QList {question(u"q1"_s, 1, {asks(u"a"_s, 100), asks(u"b"_s, 500)})} << a << false;
    QTest::newRow("one of the others does not")
        << QList {question(u"q1"_s, 1, {asks(u"a"_s, 100), asks(u"b"_s, 500), answer(u"c"_s)})} << a << true;
    QTest::newRow("the other asks for less, which is met")
        << QList {question(u"q1"_s, 1, {asks(u"a"_s, 100), asks(u"b"_s, 900)})} << a << true;
    QTest::newRow("several: each asks for it")
        << QList {question(u"q1"_s, 1, {asks(u"a"_s, 100), asks(u"b"_s, 90)}, Multiple)} << chosen({u"a"_s, u"b"_s})
        << false;
    QTest::newRow("several: one does not")
        << QList {question(u"q1"_s, 1, {asks(u"a"_s, 100), asks(u"b"_s, 900)}, Multiple)} << chosen({u"a"_s, u"b"_s})
        << true;
    QTest::newRow("a scale: each step asks for it")
        << between(question(u"q1"_s, 1, {step(1, 100), step(2, 90)}, Scale), 1, 2) << small::given(1) << false;
    QTest::newRow("a scale: the last step does not")
        << between(question(u"q1"_s, 1, {step(1, 100), step(2, 90)}, Scale), 1, 3) << small::given(1) << true;
    QTest::newRow("a number: each band asks for it")
        << between(question(u"q1"_s, 1, {band(10, 100), band(20, 90)}, Number), 0, 20) << small::given(5) << false;
    QTest::newRow("a number: a band does not")
        << between(question(u"q1"_s, 1, {band(10, 100), band(20, 900)}, Number), 0, 20) << small::given(5) << true;
    QTest::newRow("a number: none above the bands")
        << between(question(u"q1"_s, 1, {band(10, 100), band(20, 90)}, Number), 0, 30) << small::given(5) << true;
    // The other answer shows a question that is answered already.
    Question hidden = question(u"q2"_s, 2, {answer(u"a"_s, {requireAtMost(u"cost"_s, 100)})});
    hidden.showIf = answerIn(u"q1"_s, {u"b"_s});
    const Question first = question(u"q1"_s, 1, {asks(u"a"_s, 100), answer(u"b"_s)});
    QTest::newRow("the other answer asks for it by another question") << QList {first, hidden} << a << false;
    QTest::newRow("the other answer asks for something else that is missed")
        << QList {question(u"q1"_s, 1, {asks(u"a"_s, 100), answer(u"b"_s, {require(u"place"_s, u"l1"_s)})})} << a
        << false;
}

void TestClearance::anotherAnswerIsAWayWhereOneFrees()
{
    QFETCH(const QList<Question>, questions);
    QFETCH(const GivenAnswer, given);
    Library library = libraryWith(claim(u"cost"_s, number(800)));
    library.questions = questions;
    const Evaluation evaluation =
        evaluate(library, engagement({u"p.one"_s}, {{u"q1"_s, given}, {u"q2"_s, chosen({u"a"_s})}}));
    const RequirementResult &result = evaluation.options.first().requirements.first();
    QCOMPARE(result.result, Clearance::Failed);
    QTEST(std::ranges::contains(result.unlockPaths, UnlockPath::Kind::ChangeAnswer, &UnlockPath::kind), "isAWay");
}

void TestClearance::theProviderIsAskedWhereAnAnswerWouldDo_data()
{
    QTest::addColumn<std::optional<double>>("least");
    QTest::addColumn<std::optional<double>>("most");
    QTest::addColumn<std::optional<double>>("wished"); // at most, as a wish
    QTest::addColumn<QList<bool>>("isAWay"); // of each requirement; costs of 0 to 1000, 0 is best
    using Limit = std::optional<double>;
    QTest::newRow("at most") << Limit() << Limit(500) << Limit() << QList {true};
    QTest::newRow("between") << Limit(45) << Limit(50) << Limit() << QList {true};
    QTest::newRow("limits that exclude each other") << Limit(50) << Limit(45) << Limit() << QList {false};
    QTest::newRow("better than the scale knows") << Limit() << Limit(-1) << Limit() << QList {false};
    QTest::newRow("worse than the scale: counts as its end") << Limit(1500) << Limit() << Limit() << QList {true};
    QTest::newRow("a wish that the knock-out excludes") << Limit(50) << Limit() << Limit(45) << QList {true, false};
    QTest::newRow("a wish that the knock-out leaves") << Limit(50) << Limit() << Limit(60) << QList {true, true};
}

void TestClearance::theProviderIsAskedWhereAnAnswerWouldDo()
{
    QFETCH(const std::optional<double>, least);
    QFETCH(const std::optional<double>, most);
    QFETCH(const std::optional<double>, wished);
    const Library library = libraryWith(claim(u"cost"_s, unknown()));
    Engagement asked = engagement({u"p.one"_s});
    Effect limits = requireAtMost(u"cost"_s, 0);
    limits.maximumNumber = most;
    limits.minimumNumber = least;
    asked.workloads[0].requirements = {{limits, u"own"_s}};
    if (wished)
        asked.workloads[0].requirements.append(
            {requireAtMost(u"cost"_s, *wished, Effect::Severity::Warning), u"wish"_s});
    QList<bool> isAWay;
    const Evaluation evaluation = evaluate(library, asked);
    for (const RequirementResult &result : evaluation.options.first().requirements) {
        QCOMPARE(result.result, Clearance::NotCleared);
        isAWay.append(std::ranges::contains(result.unlockPaths, UnlockPath::Kind::AskProvider, &UnlockPath::kind));
    }
    QTEST(isAWay, "isAWay");
}

void TestClearance::requirementsThatExcludeEachOtherAreWarnedOf()
{
    Library library = libraryWith(claim(u"cost"_s, unknown()));
    library.questions = {question(u"q1"_s, 1, {answer(u"a"_s, {requireAtLeast(u"cost"_s, 50)})})};
    Engagement asked = engagement({u"p.one"_s}, {{u"q1"_s, chosen({u"a"_s})}});
    asked.workloads[0].requirements = {{requireAtMost(u"cost"_s, 50), u"own"_s}};
    const LibraryIndex index(library);
    QVERIFY(excludingRequirements(index, asked, u"a.lotse"_s).isEmpty());
    asked.workloads[0].requirements = {{requireAtMost(u"cost"_s, 45.5), u"own"_s}};
    const QList<Issue> issues = excludingRequirements(index, asked, u"a.lotse"_s);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().code, Issue::Code::ExcludingRequirements);
    QCOMPARE(issues.first().severity, Issue::Severity::Warning);
    QCOMPARE(issues.first().place.file, u"a.lotse"_s);
    QCOMPARE(issues.first().place.pointer, u"/workloads/0"_s);
    QCOMPARE(issues.first().arguments, (QStringList {u"cost"_s, u"50"_s, u"45.5"_s}));
}

void TestClearance::aDeploymentOfAnotherProviderIsNoWay()
{
    Library library = libraryWith(claim(u"place"_s, level(u"l0"_s)));
    library.profiles.append(profile(u"q"_s, {deployment(u"q.one"_s, {claim(u"place"_s, level(u"l3"_s))})}));
    Deployment future = deployment(u"p.future"_s, {claim(u"place"_s, level(u"l3"_s))});
    future.availableFrom = today.addDays(1);
    library.profiles[0].deployments.append(future);
    Engagement asked = engagement({u"p.one"_s});
    asked.workloads[0].requirements = {{require(u"place"_s, u"l3"_s), u"own"_s}};
    const Evaluation evaluation = evaluate(library, asked);
    QCOMPARE(evaluation.options.first().clearance, Clearance::Failed);
    // Neither another provider nor what does not exist yet; a failed claim needs no question, a hand-made limit no
    // other answer.
    QVERIFY(evaluation.options.first().requirements.first().unlockPaths.isEmpty());
}

void TestClearance::aDeploymentExistsFromItsFirstDay()
{
    Deployment made = deployment(u"p.new"_s, {});
    QVERIFY(existsAt(made, today));
    made.availableFrom = today;
    QVERIFY(existsAt(made, today));
    made.availableFrom = today.addDays(1);
    QVERIFY(!existsAt(made, today));
}

QTEST_GUILESS_MAIN(TestClearance)
#include "tst_clearance.moc"
