// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/factcases.h"
#include "decision/facts.h"
#include "decision/ownclaimcheck.h"

#include <QTest>

using namespace lotse;
using namespace lotse::small;

/// What the client learned beside what the library says.
class TestOwnClaims : public QObject
{
    Q_OBJECT

private slots:
    void laterOwnClaimsDoNotCount_data();
    void laterOwnClaimsDoNotCount();
    void anOlderOwnClaimStandsBesideNewerEvidence_data();
    void anOlderOwnClaimStandsBesideNewerEvidence();
    void anOldPageSeenAgainOvertakesNobody_data();
    void anOldPageSeenAgainOvertakesNobody();
    void anOwnClaimWithoutADayIsStale();
    void ownClaimsAgeLikeOthers_data();
    void ownClaimsAgeLikeOthers();
    void anOwnClaimSilencesNoChange_data();
    void anOwnClaimSilencesNoChange();
    void anOlderUnknownIsNoReading_data();
    void anOlderUnknownIsNoReading();
    void anOwnClaimIsIdleWhereItsCriterionDoesNotApply();
};

void TestOwnClaims::laterOwnClaimsDoNotCount_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<double>("points");
    // The library says 6 of 10, the client 10 of 10.
    QTest::newRow("undated") << QDate() << 100.0;
    QTest::newRow("the day of the engagement") << today << 100.0;
    QTest::newRow("a day later") << today.addDays(1) << 60.0;
    QTest::newRow("2062 instead of 2026") << QDate(2062, 11, 1) << 60.0;
}

void TestOwnClaims::laterOwnClaimsDoNotCount()
{
    QFETCH(const QDate, day);
    const Library library = single(u"quality"_s, claim(u"quality"_s, number(6)));
    Engagement engagement;
    engagement.date = today;
    engagement.options = {u"p.one"_s};
    engagement.ownClaims = {{.deployment = u"p.one"_s, .criterion = u"quality"_s, .value = number(10), .date = day}};
    QTEST(evaluate(library, engagement).options.first().cells.at(2).value100.likely, "points");
}

void TestOwnClaims::anOlderOwnClaimStandsBesideNewerEvidence_data()
{
    QTest::addColumn<double>("own");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<Span>("points");
    // The library says 6 of 10 on the day of the engagement.
    QTest::newRow("older and better") << 10.0 << today.addDays(-1) << false << Span {60, 60, 100};
    QTest::newRow("older and worse") << 2.0 << today.addDays(-1) << true << Span {20, 20, 60};
    QTest::newRow("older and the same") << 6.0 << today.addDays(-1) << true << Span {60, 60, 60};
    QTest::newRow("the same day") << 10.0 << today << true << Span {100, 100, 100};
}

void TestOwnClaims::anOlderOwnClaimStandsBesideNewerEvidence()
{
    QFETCH(const double, own);
    QFETCH(const QDate, day);
    QFETCH(const Span, points);
    Claim documented = claim(u"quality"_s, number(6));
    documented.sources = {u"contract"_s};
    const Library library = single(u"quality"_s, documented);
    Engagement engagement;
    engagement.date = today;
    engagement.options = {u"p.one"_s};
    engagement.workloads = {Workload()};
    Effect limit = require(u"quality"_s, {});
    limit.minimumNumber = 5;
    engagement.workloads.first().requirements = {{.effect = limit, .reason = {}}};
    engagement.ownClaims = {
        {.deployment = u"p.one"_s, .criterion = u"quality"_s, .value = number(own), .reason = u"offer"_s, .date = day}};
    const OptionEvaluation option = evaluate(library, engagement).options.first();
    const CellEvaluation &cell = option.cells.at(2);
    QTEST(cell.ownClaim, "isOwn");
    QCOMPARE(cell.value100, points);
    QCOMPARE(cell.contradicting, points.low < points.high);
    QCOMPARE(option.clearance, points.low < 50 ? Clearance::NotCleared : Clearance::Passed);
    const bool hasWord = std::ranges::any_of(cell.claim->contradictions, isClientsWord);
    QCOMPARE(hasWord, !cell.ownClaim);
}

void TestOwnClaims::anOldPageSeenAgainOvertakesNobody_data()
{
    QTest::addColumn<QDate>("document");
    QTest::addColumn<QDate>("validFrom");
    QTest::addColumn<bool>("isBoth");
    const QDate own = today.addDays(-100);
    QTest::newRow("written before") << QDate(2023, 10, 4) << QDate(2023, 10, 4) << false;
    QTest::newRow("written on that day") << own << own << false;
    QTest::newRow("written after") << own.addDays(1) << own << true;
    QTest::newRow("undated, first read before") << QDate() << own << false;
    QTest::newRow("undated, first read after") << QDate() << own.addDays(1) << true;
}

void TestOwnClaims::anOldPageSeenAgainOvertakesNobody()
{
    QFETCH(const QDate, document);
    QFETCH(const QDate, validFrom);
    QFETCH(const bool, isBoth);
    Claim documented = claim(u"quality"_s, number(6), {});
    documented.validFrom = validFrom;
    documented.sources = {u"page"_s};
    Library library = single(u"quality"_s, documented);
    Source page = dated(u"page"_s, document);
    page.checked = today;
    page.isKeptCurrent = true;
    library.profiles.first().sources = {page};
    const QList<OwnClaim> own {
        {.deployment = u"p.one"_s, .criterion = u"quality"_s, .value = number(2), .date = today.addDays(-100)}};
    const LibraryIndex index(library);
    const Facts facts = factsOf(index, index.deployment(u"p.one"_s), own, today);
    QVERIFY(facts[2].own != nullptr); // the stricter one
    QCOMPARE(!facts[2].contradictions().isEmpty(), isBoth);
}

void TestOwnClaims::anOwnClaimWithoutADayIsStale()
{
    Library library = single(u"brakes"_s, claim(u"brakes"_s, level(u"l0"_s)));
    library.factKinds = {{.id = u"figure"_s, .name = {}, .reason = {}, .halfLifeDays = 100}};
    library.criteria[0].factKind = u"figure"_s;
    Engagement engagement;
    engagement.date = today;
    engagement.options = {u"p.one"_s};
    engagement.ownClaims = {{.deployment = u"p.one"_s, .criterion = u"brakes"_s, .value = level(u"l2"_s)}};
    const Evaluation evaluation = evaluate(library, engagement);
    const CellEvaluation &cell = evaluation.options.first().cells.first();
    QVERIFY(cell.stale && !cell.veryStale);
    QCOMPARE(cell.value100, (Span {30, 60, 100}));
}

void TestOwnClaims::ownClaimsAgeLikeOthers_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("stale");
    QTest::addColumn<bool>("veryStale");
    QTest::newRow("on the first half-life") << 100 << false << false;
    QTest::newRow("behind it") << 101 << true << false;
    QTest::newRow("behind the second") << 201 << true << true;
}

void TestOwnClaims::ownClaimsAgeLikeOthers()
{
    QFETCH(const int, age);
    Library library = single(u"brakes"_s, claim(u"brakes"_s, unknown()));
    library.factKinds = {{.id = u"figure"_s, .name = {}, .reason = {}, .halfLifeDays = 100}};
    library.criteria[0].factKind = u"figure"_s;
    Engagement engagement;
    engagement.date = today;
    engagement.options = {u"p.one"_s};
    engagement.ownClaims = {
        {.deployment = u"p.one"_s, .criterion = u"brakes"_s, .value = level(u"l1"_s), .date = today.addDays(-age)}};
    const Evaluation evaluation = evaluate(library, engagement);
    const CellEvaluation &cell = evaluation.options.first().cells.first();
    QVERIFY(cell.ownClaim);
    QTEST(cell.stale, "stale");
    QTEST(cell.veryStale, "veryStale");
    QCOMPARE(cell.value100.low < cell.value100.high, cell.stale);
}

void TestOwnClaims::anOwnClaimSilencesNoChange_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("readings");
    // The change begins on 1 January 2027, the client learned on 1 December 2026 what holds until then.
    QTest::newRow("while it lies ahead") << QDate(2026, 12, 15) << true << 1 << 0;
    QTest::newRow("once it has begun") << QDate(2027, 2, 1) << false << 0 << 1;
}

void TestOwnClaims::anOwnClaimSilencesNoChange()
{
    QFETCH(const QDate, date);
    Claim made = brakes(u"l1"_s, QDate(2026, 1, 1));
    made.announced = {announced(QDate(2027, 1, 1), level(u"l0"_s))};
    const Library library = single(u"brakes"_s, made);
    const LibraryIndex index(library);
    const QList<OwnClaim> own {
        {.deployment = u"p.one"_s, .criterion = u"brakes"_s, .value = level(u"l2"_s), .date = QDate(2026, 12, 1)}};
    const Facts facts = factsOf(index, index.deployment(u"p.one"_s), own, date);
    const Fact &fact = facts[size_t(index.criterion(u"brakes"_s))];
    QTEST(fact.own != nullptr, "isOwn");
    QVERIFY(fact.claim != nullptr);
    QTEST(int(fact.claim->announced.size()), "ahead");
    QTEST(int(fact.contradictions().size()), "readings");
    QCOMPARE(fact.value(), level(fact.own ? u"l2"_s : u"l0"_s));
}

void TestOwnClaims::anOlderUnknownIsNoReading_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QList<Issue::Code>>("codes");
    // The library's evidence is of 1 November 2026.
    QTest::newRow("older") << QDate(2026, 10, 1) << true << QList {Issue::Code::SilentOwnClaim};
    QTest::newRow("the same day") << QDate(2026, 11, 1) << false << QList<Issue::Code>();
    QTest::newRow("newer") << QDate(2026, 11, 2) << false << QList<Issue::Code>();
}

void TestOwnClaims::anOlderUnknownIsNoReading()
{
    QFETCH(const QDate, day);
    QFETCH(const bool, known);
    const Library library = single(u"brakes"_s, brakes(u"l2"_s, QDate(2026, 11, 1)));
    Engagement engagement;
    engagement.date = QDate(2026, 11, 20);
    engagement.options = {u"p.one"_s};
    engagement.ownClaims = {{.deployment = u"p.one"_s, .criterion = u"brakes"_s, .value = unknown(), .date = day}};
    const Evaluation evaluation = evaluate(library, engagement);
    const CellEvaluation &cell = evaluation.options.first().cells.first();
    QCOMPARE(!cell.unknown, known);
    QCOMPARE(cell.ownClaim, !known);
    QVERIFY(!cell.contradicting);
    QList<Issue::Code> codes;
    for (const Issue &issue : ownClaimWarnings(LibraryIndex(library), engagement, {}))
        codes.append(issue.code);
    QTEST(codes, "codes");
}

/// It is neither unknown nor overtaken there: nothing can be known.
void TestOwnClaims::anOwnClaimIsIdleWhereItsCriterionDoesNotApply()
{
    Library library = single(u"brakes"_s, brakes(u"l2"_s, QDate(2026, 11, 1)));
    library.criteria[0].onlyFor = DeploymentForm::Seat;
    Engagement engagement;
    engagement.date = QDate(2026, 11, 20);
    engagement.options = {u"p.one"_s};
    engagement.ownClaims = {{.deployment = u"p.one"_s, .criterion = u"brakes"_s, .value = level(u"l1"_s)}};
    for (const QDate &day : {QDate(), QDate(2026, 10, 1), QDate(2026, 11, 20)}) {
        engagement.ownClaims[0].date = day;
        const QList<Issue> issues = ownClaimWarnings(LibraryIndex(library), engagement, {});
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.constFirst().code, Issue::Code::IdleOwnClaim);
        QCOMPARE(issues.constFirst().arguments, QStringList {u"p.one/brakes"_s});
    }
    library.profiles[0].deployments[0].form = DeploymentForm::Seat;
    QCOMPARE(ownClaimWarnings(LibraryIndex(library), engagement, {}).size(), 0);
}

QTEST_GUILESS_MAIN(TestOwnClaims)
#include "tst_ownclaims.moc"
