// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/smalllibrary.h"

#include "decision/arrivals.h"
#include "decision/evaluation.h"
#include "decision/risks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

/// Risks with reason and rating, duties of the choice, lags of arrival.
class TestRisks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void triggersLookAtEachRemainingOption();
    void answersHoldForAllOptions();
    void highestScoreComesFirst();
    void chosenMeasuresTakeOff_data();
    void chosenMeasuresTakeOff();
    void ownRisksAreListed();
    void dutiesLookAtTheChoice();
    void withoutChoiceWhatHoldsForAllCounts();
    void dueDatesCountFromTheEngagement();
    void arrivalLagsAreSummedUp();
    void arrivalsAfterTheDateDoNotCount();
    void aGapIsKnownUpToTheLastLook_data();
    void aGapIsKnownUpToTheLastLook();
    void aModelIsThereFromItsFirstDay();

private:
    Library m_library;
    QStringList m_options {u"p.good"_s, u"p.bad"_s, u"q.good"_s};
};

namespace {

Risk risk(const QString &id, const Condition &trigger, int likelihood, int impact)
{
    Risk risk;
    risk.id = id;
    risk.title = both(id);
    risk.trigger = trigger;
    risk.likelihood = likelihood;
    risk.impact = impact;
    return risk;
}

Duty duty(const QString &id, const Condition &trigger, int dueDays = 14)
{
    Duty duty;
    duty.id = id;
    duty.trigger = trigger;
    duty.dueDays = dueDays;
    return duty;
}

QStringList idsOf(const QList<RiskEvaluation> &risks)
{
    QStringList ids;
    for (const RiskEvaluation &risk : risks)
        ids.append(risk.risk);
    return ids;
}

QStringList idsOf(const QList<DutyEvaluation> &duties)
{
    QStringList ids;
    for (const DutyEvaluation &duty : duties)
        ids.append(duty.duty);
    return ids;
}

const RiskEvaluation *find(const Evaluation &evaluation, const QString &id)
{
    for (const RiskEvaluation &risk : evaluation.risks) {
        if (risk.risk == id)
            return &risk;
    }
    return nullptr;
}

} // namespace

void TestRisks::init()
{
    m_library = {};
    m_library.criteria = {levels(u"place"_s, {0, 50, 100}), levels(u"place2"_s, {0, 100})};
    m_library.questions = {
        question(u"q1"_s, 1, {answer(u"yes"_s, {raise(u"critical"_s)}), answer(u"no"_s)}),
        question(u"q2"_s, 2, {answer(u"limit"_s, {require(u"place"_s, u"l1"_s)})}),
    };
    const auto at = [](const QString &id, const QString &levelId) {
        return deployment(id, {claim(u"place"_s, level(levelId))});
    };
    m_library.profiles = {profile(u"p"_s, {at(u"p.good"_s, u"l2"_s), at(u"p.bad"_s, u"l0"_s)}),
                          profile(u"q"_s, {at(u"q.good"_s, u"l1"_s)})};
}

void TestRisks::triggersLookAtEachRemainingOption()
{
    m_library.risks = {risk(u"risk.place"_s, levelAtMost(u"place"_s, u"l1"_s), 3, 3),
                       risk(u"risk.bad"_s, levelAtMost(u"place"_s, u"l0"_s), 3, 3),
                       risk(u"risk.p"_s, provider({u"p"_s}), 2, 2), risk(u"risk.never"_s, no(always()), 5, 5)};
    const Evaluation all = evaluate(m_library, engagement(m_options));
    QCOMPARE(idsOf(all.risks), QStringList({u"risk.place"_s, u"risk.bad"_s, u"risk.p"_s}));
    QStringList options = find(all, u"risk.place"_s)->options;
    options.sort();
    QCOMPARE(options, QStringList({u"p.bad"_s, u"q.good"_s}));
    QVERIFY(!find(all, u"risk.place"_s)->allOptions);
    QCOMPARE(find(all, u"risk.place"_s)->criteria, QStringList {u"place"_s});
    QVERIFY(find(all, u"risk.p"_s)->criteria.isEmpty());

    // What is out triggers nothing any more …
    const QMap<QString, GivenAnswer> limit {{u"q2"_s, chosen({u"limit"_s})}};
    Engagement limited = engagement(m_options, limit);
    const Evaluation without = evaluate(m_library, limited);
    QCOMPARE(find(without, u"risk.place"_s)->options, QStringList {u"q.good"_s});
    QVERIFY(!find(without, u"risk.bad"_s));
    // … unless it is chosen nevertheless.
    limited.workloads[0].choice = u"p.bad"_s;
    QCOMPARE(find(evaluate(m_library, limited), u"risk.bad"_s)->options, QStringList {u"p.bad"_s});
}

void TestRisks::answersHoldForAllOptions()
{
    m_library.risks = {risk(u"risk.flag"_s, flag(u"critical"_s), 1, 1),
                       risk(u"risk.mixed"_s, anyOf({flag(u"critical"_s), provider({u"q"_s})}), 1, 1)};
    const Evaluation no = evaluate(m_library, engagement(m_options, {{u"q1"_s, chosen({u"no"_s})}}));
    QCOMPARE(idsOf(no.risks), QStringList {u"risk.mixed"_s});
    QCOMPARE(no.risks.first().options, QStringList {u"q.good"_s});
    QVERIFY(!no.risks.first().allOptions);

    const Evaluation yes = evaluate(m_library, engagement(m_options, {{u"q1"_s, chosen({u"yes"_s})}}));
    for (const RiskEvaluation &risk : yes.risks) {
        QVERIFY(risk.allOptions);
        QCOMPARE(risk.options.size(), 3);
        QCOMPARE(risk.reasons.size(), 1);
        QCOMPARE(risk.reasons.first().question, u"q1"_s);
    }
    QCOMPARE(yes.risks.size(), 2);
    // Without any option the answers alone still count.
    QVERIFY(find(evaluate(m_library, engagement({}, {{u"q1"_s, chosen({u"yes"_s})}})), u"risk.flag"_s)->allOptions);
}

void TestRisks::highestScoreComesFirst()
{
    m_library.risks = {risk(u"risk.six"_s, always(), 2, 3), risk(u"risk.twelve"_s, always(), 3, 4),
                       risk(u"risk.also_six"_s, always(), 3, 2), risk(u"risk.fifteen"_s, always(), 5, 3)};
    const Evaluation evaluation = evaluate(m_library, engagement(m_options));
    QCOMPARE(idsOf(evaluation.risks),
             QStringList({u"risk.fifteen"_s, u"risk.twelve"_s, u"risk.six"_s, u"risk.also_six"_s}));
    for (qsizetype i = 0; i < evaluation.risks.size(); ++i)
        QCOMPARE(evaluation.risks.at(i).number, int(i) + 1);
}

void TestRisks::chosenMeasuresTakeOff_data()
{
    QTest::addColumn<QStringList>("measures");
    QTest::addColumn<int>("likelihoodBefore"); // 0 = that of the library
    QTest::addColumn<int>("impactAfterNote"); // 0 = worked out
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<int>("likelihoodAfter");
    QTest::addColumn<int>("impactAfter");
    QTest::addColumn<QStringList>("warned"); // the scores before and after that it warns of
    QTest::newRow("none") << QStringList {} << 0 << 0 << 4 << 4 << 3 << QStringList();
    QTest::newRow("one") << QStringList {u"m1"_s} << 0 << 0 << 4 << 2 << 3 << QStringList();
    QTest::newRow("both") << QStringList {u"m1"_s, u"m2"_s} << 0 << 0 << 4 << 1 << 2 << QStringList();
    QTest::newRow("unknown measure") << QStringList {u"m9"_s} << 0 << 0 << 4 << 4 << 3 << QStringList();
    QTest::newRow("rated by the client") << QStringList {u"m1"_s} << 5 << 0 << 5 << 3 << 3 << QStringList();
    QTest::newRow("after set by hand") << QStringList {u"m1"_s} << 0 << 5 << 4 << 2 << 5 << QStringList();
    QTest::newRow("after set above before") << QStringList {u"m1"_s} << 2 << 4 << 2 << 1 << 4 << QStringList();
    QTest::newRow("one step above") << QStringList {u"m3"_s} << 2 << 4 << 2 << 2 << 4 << QStringList {u"6"_s, u"8"_s};
    QTest::newRow("rating out of range is clamped")
        << QStringList {} << 9 << 9 << 5 << 5 << 5 << QStringList {u"15"_s, u"25"_s};
}

void TestRisks::chosenMeasuresTakeOff()
{
    QFETCH(const QStringList, measures);
    QFETCH(const int, likelihoodBefore);
    QFETCH(const int, impactAfterNote);
    QFETCH(const int, likelihood);
    QFETCH(const int, likelihoodAfter);
    QFETCH(const int, impactAfter);
    Risk rated = risk(u"risk.one"_s, always(), 4, 3);
    rated.mitigations = {{.id = u"m1"_s, .text = {}, .likelihoodChange = -2, .impactChange = 0},
                         {.id = u"m2"_s, .text = {}, .likelihoodChange = -2, .impactChange = -1}};
    m_library.risks = {rated};
    Engagement asked = engagement(m_options);
    RiskNote &note = asked.risks[u"risk.one"_s];
    note.mitigations = measures;
    if (likelihoodBefore > 0)
        note.likelihood = likelihoodBefore;
    if (impactAfterNote > 0)
        note.impactAfter = impactAfterNote;
    const RiskEvaluation evaluated = evaluate(m_library, asked).risks.first();
    QCOMPARE(evaluated.likelihood, likelihood);
    QCOMPARE(evaluated.impact, 3);
    QCOMPARE(evaluated.likelihoodAfter, likelihoodAfter);
    QCOMPARE(evaluated.impactAfter, impactAfter);
    QCOMPARE(evaluated.score(), likelihood * 3);
    QCOMPARE(evaluated.scoreAfter(), likelihoodAfter * impactAfter);
    QStringList warned;
    for (const Issue &issue : riskWarnings(m_library, asked, {})) {
        QCOMPARE(issue.code, Issue::Code::RisesByMeasures);
        QCOMPARE(issue.place.pointer, u"/risks/risk.one"_s);
        warned += issue.arguments.sliced(1);
    }
    QTEST(warned, "warned");
    QCOMPARE(risesByMeasures(evaluated), !warned.isEmpty());
}

void TestRisks::ownRisksAreListed()
{
    m_library.risks = {risk(u"risk.one"_s, always(), 2, 2)};
    Engagement asked = engagement(m_options);
    RiskNote own;
    own.title = u"Two persons leave"_s;
    own.likelihood = 3;
    own.impact = 4;
    own.likelihoodAfter = 1;
    asked.risks.insert(u"own.1"_s, own);
    // A note on a risk that the library no longer has is not an own risk.
    asked.risks.insert(u"risk.gone"_s, {});
    const Evaluation evaluation = evaluate(m_library, asked);
    QCOMPARE(idsOf(evaluation.risks), QStringList({u"own.1"_s, u"risk.one"_s}));
    const RiskEvaluation &listed = evaluation.risks.first();
    QVERIFY(listed.own);
    QVERIFY(listed.allOptions);
    QCOMPARE(listed.title, both(u"Two persons leave"_s));
    QCOMPARE(listed.score(), 12);
    QCOMPARE(listed.scoreAfter(), 4);
    QCOMPARE(listed.note, own);
}

void TestRisks::dutiesLookAtTheChoice()
{
    m_library.duties = {duty(u"duty.always"_s, always()), duty(u"duty.place"_s, levelAtMost(u"place"_s, u"l1"_s)),
                        duty(u"duty.flag"_s, flag(u"critical"_s))};
    Engagement asked = engagement(m_options, {{u"q1"_s, chosen({u"yes"_s})}});
    // The leader has the best place.
    QCOMPARE(evaluate(m_library, asked).leader()->deployment, u"p.good"_s);
    QCOMPARE(idsOf(evaluate(m_library, asked).duties), QStringList({u"duty.always"_s, u"duty.flag"_s}));
    asked.workloads[0].choice = u"q.good"_s;
    const Evaluation chosenOther = evaluate(m_library, asked);
    QCOMPARE(idsOf(chosenOther.duties), QStringList({u"duty.always"_s, u"duty.place"_s, u"duty.flag"_s}));
    QVERIFY(!chosenOther.duties.at(0).dependsOnChoice);
    QVERIFY(chosenOther.duties.at(1).dependsOnChoice);
    QCOMPARE(chosenOther.duties.at(1).criteria, QStringList {u"place"_s});
    QVERIFY(!chosenOther.duties.at(2).dependsOnChoice);
    QCOMPARE(chosenOther.duties.at(2).reasons.first().question, u"q1"_s);

    // A choice that is not among the options counts too; one that the library lacks does not.
    Engagement outside = engagement({u"p.good"_s});
    outside.workloads[0].choice = u"q.good"_s;
    QVERIFY(idsOf(evaluate(m_library, outside).duties).contains(u"duty.place"_s));
    outside.workloads[0].choice = u"gone.one"_s;
    QVERIFY(!idsOf(evaluate(m_library, outside).duties).contains(u"duty.place"_s));
}

void TestRisks::withoutChoiceWhatHoldsForAllCounts()
{
    m_library.duties = {duty(u"duty.some"_s, levelAtMost(u"place"_s, u"l1"_s)),
                        duty(u"duty.all"_s, levelAtMost(u"place"_s, u"l2"_s)), duty(u"duty.flag"_s, flag(u"none"_s))};
    // The second criterion is unknown everywhere: nobody passes, so nobody leads.
    Engagement asked = engagement(m_options);
    asked.workloads[0].requirements = {{require(u"place2"_s, u"l1"_s), {}}};
    const Evaluation evaluation = evaluate(m_library, asked);
    QVERIFY(!evaluation.leader());
    QCOMPARE(idsOf(evaluation.duties), QStringList {u"duty.all"_s});
}

void TestRisks::dueDatesCountFromTheEngagement()
{
    m_library.duties = {duty(u"duty.one"_s, always(), 14), duty(u"duty.two"_s, always(), 30)};
    Engagement asked = engagement(m_options);
    asked.duties[u"duty.two"_s].due = QDate(2027, 3, 1);
    const Evaluation evaluation = evaluate(m_library, asked);
    QCOMPARE(evaluation.duties.at(0).due, QDate(2026, 12, 5));
    QCOMPARE(evaluation.duties.at(1).due, QDate(2027, 3, 1));
    QCOMPARE(evaluation.duties.at(1).note, asked.duties.value(u"duty.two"_s));
}

namespace {

ModelArrival arrival(QDate first, std::optional<QDate> there, std::optional<DayRange> lag)
{
    ModelArrival arrival;
    arrival.first = {first, PartialDate::Precision::Day};
    if (there)
        arrival.global = PartialDate {*there, PartialDate::Precision::Day};
    arrival.lag = lag;
    return arrival;
}

} // namespace

void TestRisks::arrivalLagsAreSummedUp()
{
    const QDate first(2025, 1, 1);
    QList<ModelArrival> arrivals {
        arrival(first, QDate(2025, 1, 11), DayRange {10, 10}),
        arrival(first, QDate(2025, 2, 1), DayRange {20, 40}),
        arrival(first, QDate(2025, 1, 1), DayRange {0, 0}),
        arrival(first, QDate(2025, 1, 31), {}),
        arrival(first, {}, {}),
    };
    arrivals.append(ModelArrival {}); // without a first date
    const ArrivalStatistics statistics = arrivalStatistics(arrivals, ArrivalPlace::Global, today);
    QCOMPARE(statistics.models, 5);
    QCOMPARE(statistics.arrived, 4);
    QCOMPARE(statistics.exact, 3);
    QCOMPARE(statistics.never, 1);
    // Low ends 0, 10, 20, 30; high ends 0, 10, 30, 40.
    QCOMPARE(statistics.medianLow, 15.0);
    QCOMPARE(statistics.medianHigh, 20.0);
    QCOMPARE(statistics.shortest, 0);
    QCOMPARE(statistics.longest, 40);
    QCOMPARE(arrivalStatistics(arrivals, ArrivalPlace::Region, today).never, 5);
    QCOMPARE(arrivalStatistics({}, ArrivalPlace::Region, today), ArrivalStatistics());
}

void TestRisks::arrivalsAfterTheDateDoNotCount()
{
    const QList<ModelArrival> arrivals {arrival(QDate(2025, 1, 1), QDate(2025, 3, 1), DayRange {59, 59}),
                                        arrival(QDate(2025, 6, 1), QDate(2025, 6, 8), DayRange {7, 7})};
    for (const QDate date : {QDate(2024, 1, 1), QDate(2025, 2, 1), QDate(2025, 6, 30), today}) {
        const QList<ModelArrival> existing = arrivalsUpTo(arrivals, date);
        QCOMPARE(existing.size(), arrivalStatistics(arrivals, ArrivalPlace::Global, date).models);
        for (const ModelArrival &arrival : existing)
            QVERIFY(arrival.first.first <= date);
    }
    const ArrivalStatistics early = arrivalStatistics(arrivals, ArrivalPlace::Global, QDate(2025, 2, 1));
    QCOMPARE(early.models, 1);
    QCOMPARE(early.never, 1);
    const ArrivalStatistics later = arrivalStatistics(arrivals, ArrivalPlace::Global, QDate(2025, 6, 30));
    QCOMPARE(later.models, 2);
    QCOMPARE(later.medianLow, 33.0);
}

void TestRisks::aGapIsKnownUpToTheLastLook_data()
{
    QTest::addColumn<QStringList>("documents");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("look");
    QTest::addColumn<int>("days");
    // The model came on 3 September 2026; 32 days later is 5 October.
    QTest::newRow("a day") << QStringList {u"2026-10-05"_s} << today << QDate(2026, 10, 5) << 32;
    QTest::newRow("the newest") << QStringList {u"2026-09-08"_s, u"2026-10-05"_s, u"2026-09-30"_s} << today
                                << QDate(2026, 10, 5) << 32;
    QTest::newRow("later documents") << QStringList {u"2026-10-05"_s, u"2027-01-01"_s} << today << QDate(2026, 10, 5)
                                     << 32;
    QTest::newRow("of a month its first day") << QStringList {u"2026-10"_s} << today << QDate(2026, 10, 1) << 28;
    QTest::newRow("documents before the model") << QStringList {u"2026-08-01"_s} << today << QDate() << 0;
    QTest::newRow("a document of the model's day")
        << QStringList {u"2026-08-01"_s, u"2026-09-03"_s} << today << QDate(2026, 9, 3) << 0;
    QTest::newRow("a document of the day itself")
        << QStringList {today.toString(Qt::ISODate)} << today << today << int(QDate(2026, 9, 3).daysTo(today));
    QTest::newRow("no document") << QStringList {} << today << QDate() << 0;
}

void TestRisks::aGapIsKnownUpToTheLastLook()
{
    QFETCH(const QStringList, documents);
    QFETCH(const QDate, date);
    ModelArrival missing = arrival(QDate(2026, 9, 3), {}, {});
    for (const QString &document : documents) {
        Source &source = missing.sources.emplaceBack();
        source.date = *PartialDate::fromString(document);
    }
    QTEST(lastLookAt(missing, date), "look");
    QTEST(knownGap(missing, date), "days");
    QTEST(arrivalStatistics({missing}, ArrivalPlace::Region, date).lastLook, "look");
}

void TestRisks::aModelIsThereFromItsFirstDay()
{
    const ModelArrival there = arrival(QDate(2026, 9, 3), QDate(2026, 9, 10), {});
    QVERIFY(!isThere(there, ArrivalPlace::Global, QDate(2026, 9, 9)));
    QVERIFY(isThere(there, ArrivalPlace::Global, QDate(2026, 9, 10)));
    QVERIFY(!isThere(there, ArrivalPlace::Region, today));
    QCOMPARE(arrivalStatistics({there}, ArrivalPlace::Global, QDate(2026, 9, 10)).arrived, 1);
    QCOMPARE(arrivalStatistics({there}, ArrivalPlace::Global, QDate(2026, 9, 3)).models, 1);
    QCOMPARE(arrivalStatistics({there}, ArrivalPlace::Global, QDate(2026, 9, 2)).models, 0);
}

QTEST_GUILESS_MAIN(TestRisks)
#include "tst_risks.moc"
