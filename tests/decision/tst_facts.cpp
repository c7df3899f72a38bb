// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/announcedchanges.h"
#include "decision/evidencecount.h"
#include "decision/factcases.h"
#include "decision/facts.h"

#include <QTest>

using namespace lotse;
using namespace lotse::small;

/// Which claim counts on a day, with which readings, and how old it is.
class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void takesTheNearestValidClaim_data();
    void takesTheNearestValidClaim();
    void breaksTiesByTheNewerEvidence_data();
    void breaksTiesByTheNewerEvidence();
    void theStrictestReadingCounts_data();
    void theStrictestReadingCounts();
    void aReadingOfTheSameWorthStaysBehind();
    void anAssumptionIsNoContradiction();
    void readingsThatAgreeNeverContradict_data();
    void readingsThatAgreeNeverContradict();
    void laterEvidenceIsNotKnown_data();
    void laterEvidenceIsNotKnown();
    void whatRestsOnLaterSourcesAloneDoesNotCount_data();
    void whatRestsOnLaterSourcesAloneDoesNotCount();
    void aTurnedReadingCarriesWhatBelongsToIt();
    void anAnnouncedChangeCountsFromItsDay_data();
    void anAnnouncedChangeCountsFromItsDay();
    void aChangeCarriesWhatBelongsToIt();
    void theEndOfAClaimIsAnnounced_data();
    void theEndOfAClaimIsAnnounced();
    void aNumberOutsideTheScaleNeverCountsForAnOption_data();
    void aNumberOutsideTheScaleNeverCountsForAnOption();
    void countsAClaimOnce();
    void anAssessmentAgesByTheShorterHalfLife_data();
    void anAssessmentAgesByTheShorterHalfLife();
    void whatIsOfUnknownAgeIsOneHalfLifeBehind_data();
    void whatIsOfUnknownAgeIsOneHalfLifeBehind();
    void anOldPageSeenInForceIsCurrent_data();
    void anOldPageSeenInForceIsCurrent();
};

void TestFacts::takesTheNearestValidClaim_data()
{
    QTest::addColumn<QString>("deployment");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("inheritedFrom");

    QTest::newRow("nothing was known yet") << u"p.top"_s << QDate(2023, 12, 31) << QString() << QString();
    QTest::newRow("first valid day") << u"p.top"_s << QDate(2024, 1, 1) << u"l0"_s << u"p"_s;
    QTest::newRow("last valid day") << u"p.top"_s << QDate(2025, 6, 30) << u"l0"_s << u"p"_s;
    QTest::newRow("day after") << u"p.top"_s << QDate(2025, 7, 1) << u"l1"_s << u"p"_s;
    QTest::newRow("from two steps up") << u"p.top"_s << QDate(2026, 1, 1) << u"l2"_s << u"p.base"_s;
    QTest::newRow("from one step up") << u"p.middle"_s << QDate(2026, 1, 1) << u"l2"_s << u"p.base"_s;
    QTest::newRow("own") << u"p.top"_s << QDate(2026, 6, 15) << u"l3"_s << QString();
    QTest::newRow("own has ended") << u"p.top"_s << QDate(2026, 7, 1) << u"l2"_s << u"p.base"_s;
    QTest::newRow("straight from the provider") << u"p.alone"_s << QDate(2026, 6, 15) << u"l1"_s << u"p"_s;
    QTest::newRow("a statement is never compared") << u"p.base"_s << QDate(2026, 6, 15) << u"l2"_s << QString();
}

void TestFacts::takesTheNearestValidClaim()
{
    QFETCH(const QString, deployment);
    QFETCH(const QDate, date);
    const Library library = family(); // facts point into it
    const Fact fact = factOn(library, deployment, u"brakes"_s, date);
    QTEST(fact.value().level, "level");
    QTEST(fact.inheritedFrom, "inheritedFrom");
    QVERIFY(factOn(library, deployment, u"price"_s, date).claim == nullptr);
}

void TestFacts::breaksTiesByTheNewerEvidence_data()
{
    QTest::addColumn<QList<Claim>>("claims");
    QTest::addColumn<QString>("level");
    const QDate first(2026, 1, 1);
    const QDate second(2026, 2, 1);
    const QDate evidence(2026, 3, 1);
    QTest::newRow("later start") << QList {brakes(u"l1"_s, second), brakes(u"l0"_s, first)} << u"l1"_s;
    QTest::newRow("newer evidence of an older claim")
        << QList {brakes(u"l1"_s, second), brakes(u"l0"_s, first, {}, evidence)} << u"l1"_s;
    QTest::newRow("same start, newer evidence last")
        << QList {brakes(u"l1"_s, second), brakes(u"l2"_s, second, {}, evidence)} << u"l2"_s;
    QTest::newRow("same start, newer evidence first")
        << QList {brakes(u"l2"_s, second, {}, evidence), brakes(u"l1"_s, second)} << u"l2"_s;
    QTest::newRow("same in all: the first") << QList {brakes(u"l2"_s, second), brakes(u"l1"_s, second)} << u"l2"_s;
}

void TestFacts::breaksTiesByTheNewerEvidence()
{
    QFETCH(const QList<Claim>, claims);
    Library library = family();
    library.profiles = {profile(u"p"_s, {deployment(u"p.a"_s, claims), deployment(u"p.b"_s, {})}, claims)};
    const LibraryIndex index(library);
    QTEST(factOn(library, u"p.a"_s, u"brakes"_s, today).value().level, "level");
    QTEST(factOn(library, u"p.b"_s, u"brakes"_s, today).value().level, "level");
    QTEST(factsOfProvider(index, library.profiles.first(), today).front().value().level, "level");
}

void TestFacts::theStrictestReadingCounts_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<ClaimValue>("written");
    QTest::addColumn<QList<Contradiction>>("others");
    QTest::addColumn<Span>("points");
    // Points by hand: levels 0, 30, 60, 100; price 100 at 0, 50 at 50, 0 at 200.
    QTest::newRow("milder in front") << u"brakes"_s << level(u"l2"_s) << QList {reading(level(u"l1"_s))}
                                     << Span {30, 30, 60};
    QTest::newRow("stricter in front") << u"brakes"_s << level(u"l1"_s) << QList {reading(level(u"l2"_s))}
                                       << Span {30, 30, 60};
    QTest::newRow("three") << u"brakes"_s << level(u"l2"_s) << QList {reading(level(u"l3"_s)), reading(level(u"l0"_s))}
                           << Span {0, 0, 100};
    QTest::newRow("a stricter assumption")
        << u"brakes"_s << level(u"l2"_s) << QList {reading(level(u"l1"_s), true)} << Span {30, 60, 60};
    QTest::newRow("a stricter assumption beside a documented one")
        << u"brakes"_s << level(u"l2"_s) << QList {reading(level(u"l0"_s), true), reading(level(u"l1"_s))}
        << Span {0, 30, 60};
    QTest::newRow("a reading that says nothing")
        << u"brakes"_s << level(u"l2"_s) << QList {reading(unknown())} << Span {0, 60, 100};
    QTest::newRow("numbers") << u"price"_s << number(20) << QList {reading(number(50))} << Span {50, 50, 80};
    QTest::newRow("numbers, turned") << u"price"_s << number(50) << QList {reading(number(20))} << Span {50, 50, 80};
}

void TestFacts::theStrictestReadingCounts()
{
    QFETCH(const QString, criterion);
    QFETCH(const ClaimValue, written);
    QFETCH(const QList<Contradiction>, others);
    Claim made = claim(criterion, written);
    made.contradictions = others;
    const Library library = single(criterion, made);
    const Fact fact = factOn(library, u"p.one"_s, criterion, today);
    const Criterion &scale = *library.criterion(criterion);
    QTEST(pointsOf(scale, fact, {}), "points");
    QCOMPARE(fact.contradictions().size(), others.size());
    QVERIFY(isContradicting(scale, fact));
    // The value that is shown is the one that counts.
    QCOMPARE(pointsOf(scale, fact, {}).likely,
             scale.kind == Criterion::Kind::Levels ? scale.level(fact.value().level)->value
                                                   : scale.valueOf(fact.value().number.likely));
}

void TestFacts::aReadingOfTheSameWorthStaysBehind()
{
    // Prices from 200 on are worth nothing, however high.
    Claim made = claim(u"price"_s, number(201));
    made.contradictions = {reading(number(250))};
    QCOMPARE(factOn(single(u"price"_s, made), u"p.one"_s, u"price"_s, today).value(), number(201));
    // Of several strictest ones the first takes the place.
    made = claim(u"price"_s, number(50));
    made.contradictions = {reading(number(250)), reading(number(201))};
    QCOMPARE(factOn(single(u"price"_s, made), u"p.one"_s, u"price"_s, today).value(), number(250));
}

void TestFacts::anAssumptionIsNoContradiction()
{
    Claim made = claim(u"brakes"_s, level(u"l1"_s));
    made.contradictions = {reading(level(u"l2"_s), true)};
    Library library = single(u"brakes"_s, made);
    QVERIFY(isOnlyAssumed(library.criteria.front(), factOn(library, u"p.one"_s, u"brakes"_s, today)));
    QCOMPARE(countEvidence(LibraryIndex(library), today).contradicting, 0);
    made.contradictions += reading(level(u"l3"_s));
    library = single(u"brakes"_s, made);
    QVERIFY(!isOnlyAssumed(library.criteria.front(), factOn(library, u"p.one"_s, u"brakes"_s, today)));
    QCOMPARE(countEvidence(LibraryIndex(library), today).contradicting, 1);
    made.contradictions = {reading(level(u"l0"_s), true)}; // stricter than what is documented
    library = single(u"brakes"_s, made);
    QVERIFY(isOnlyAssumed(library.criteria.front(), factOn(library, u"p.one"_s, u"brakes"_s, today)));
}

void TestFacts::readingsThatAgreeNeverContradict_data()
{
    QTest::addColumn<QDate>("evidence");
    QTest::addColumn<Doubt>("doubt");
    QTest::addColumn<ClaimValue>("other");
    QTest::addColumn<bool>("contradicting");
    QTest::newRow("known, the same") << today << Doubt::None << level(u"l1"_s) << false;
    QTest::newRow("known, another") << today << Doubt::None << level(u"l2"_s) << true;
    QTest::newRow("doubted, the same") << today.addDays(1) << Doubt::LaterEvidence << level(u"l1"_s) << false;
    QTest::newRow("doubted, another") << today.addDays(1) << Doubt::LaterEvidence << level(u"l2"_s) << true;
}

void TestFacts::readingsThatAgreeNeverContradict()
{
    QFETCH(const QDate, evidence);
    QFETCH(const Doubt, doubt);
    QFETCH(const ClaimValue, other);
    QFETCH(const bool, contradicting);
    Claim made = claim(u"brakes"_s, level(u"l1"_s), evidence);
    made.contradictions = {reading(other)};
    const Library library = single(u"brakes"_s, made);
    const Fact fact = factOn(library, u"p.one"_s, u"brakes"_s, today, today);
    QCOMPARE(fact.doubt, doubt);
    QCOMPARE(isContradicting(library.criteria.front(), fact), contradicting);
}

void TestFacts::laterEvidenceIsNotKnown_data()
{
    QTest::addColumn<QDate>("evidence");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("engagement");
    QTest::addColumn<bool>("known");
    QTest::newRow("the same day") << today << today << today << true;
    QTest::newRow("a day later") << today.addDays(1) << today << today << false;
    QTest::newRow("a typed century") << QDate(2126, 6, 1) << today << today << false;
    QTest::newRow("a typed decade") << QDate(2062, 6, 1) << today << today << false;
    // Who looks back knows what came since.
    QTest::newRow("looking back") << QDate(2026, 3, 1) << QDate(2025, 1, 31) << today << true;
    QTest::newRow("looking back, still later") << QDate(2062, 3, 1) << QDate(2025, 1, 31) << today << false;
    QTest::newRow("looking ahead") << QDate(2027, 3, 1) << QDate(2027, 6, 1) << today << true;
}

void TestFacts::laterEvidenceIsNotKnown()
{
    QFETCH(const QDate, evidence);
    QFETCH(const QDate, date);
    QFETCH(const QDate, engagement);
    QFETCH(const bool, known);
    const Library library = single(u"quality"_s, claim(u"quality"_s, number(9), evidence));
    const Fact fact = factOn(library, u"p.one"_s, u"quality"_s, date, engagement);
    QCOMPARE(fact.value().isKnown(), known);
    QCOMPARE(fact.doubt, known ? Doubt::None : Doubt::LaterEvidence);
    QVERIFY(fact.claim != nullptr); // it is shown all the same
    if (!known)
        QCOMPARE(pointsOf(library.criteria.at(2), fact, {}), (Span {0, 50, 100}));
}

void TestFacts::whatRestsOnLaterSourcesAloneDoesNotCount_data()
{
    QTest::addColumn<QStringList>("sources"); // of the claim l2
    QTest::addColumn<QStringList>("others"); // of the other reading l1; none = there is none
    QTest::addColumn<QDate>("engagement");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<int>("readings");
    const QStringList none;
    const QStringList now {u"now"_s};
    const QStringList later {u"later"_s};
    const QStringList mixed {u"later"_s, u"now"_s};
    QTest::newRow("known") << now << none << today << u"l2"_s << 0;
    QTest::newRow("later") << later << none << today << QString() << 0;
    QTest::newRow("one of two is later") << mixed << none << today << u"l2"_s << 0;
    QTest::newRow("looking back from a day that knows it") << later << none << QDate(2031, 5, 1) << u"l2"_s << 0;
    QTest::newRow("a day before it is known") << later << none << QDate(2031, 4, 30) << QString() << 0;
    QTest::newRow("a stricter reading that is known") << now << now << today << u"l1"_s << 1;
    QTest::newRow("a stricter reading of a later day") << now << later << today << u"l2"_s << 0;
    QTest::newRow("a stricter reading, one of two is later") << now << mixed << today << u"l1"_s << 1;
    QTest::newRow("only the other reading is known") << later << now << today << u"l1"_s << 0;
    QTest::newRow("both are later") << later << later << today << QString() << 0;
}

void TestFacts::whatRestsOnLaterSourcesAloneDoesNotCount()
{
    QFETCH(const QStringList, sources);
    QFETCH(const QStringList, others);
    QFETCH(const QDate, engagement);
    QFETCH(const QString, counts);
    Claim made = claim(u"brakes"_s, level(u"l2"_s));
    made.sources = sources;
    if (!others.isEmpty()) {
        made.contradictions = {reading(level(u"l1"_s))};
        made.contradictions.first().sources = others;
    }
    Library library = single(u"brakes"_s, made);
    library.profiles.first().sources = {dated(u"now"_s, QDate(2026, 3, 1)), dated(u"later"_s, QDate(2031, 5, 1))};
    const Fact fact = factOn(library, u"p.one"_s, u"brakes"_s, today, engagement);
    QCOMPARE(fact.value().level, counts);
    QCOMPARE(fact.doubt, counts.isEmpty() ? Doubt::LaterEvidence : Doubt::None);
    QTEST(int(fact.contradictions().size()), "readings");
    if (fact.contradictions().isEmpty())
        QVERIFY(!isContradicting(library.criteria.front(), fact));
}

void TestFacts::aTurnedReadingCarriesWhatBelongsToIt()
{
    Claim made = claim(u"brakes"_s, level(u"l2"_s));
    made.basis = Basis::Contract;
    made.confidenceReason = both(u"signed"_s);
    made.tableValue = both(u"good brakes"_s);
    made.sources = {u"contract"_s};
    made.contradictions = {reading(level(u"l1"_s))};
    made.contradictions.first().sources = {u"old"_s, u"blog"_s, u"later"_s};
    Library library = single(u"brakes"_s, made);
    Source blog = dated(u"blog"_s, QDate(2025, 3, 1));
    blog.confidence = Confidence::Medium;
    blog.confidenceReason = both(u"second hand"_s);
    Source later = dated(u"later"_s, QDate(2031, 1, 1));
    later.confidence = Confidence::High;
    library.profiles.first().sources = {dated(u"contract"_s, today), dated(u"old"_s, QDate(2024, 1, 1)), blog, later};
    const Fact fact = factOn(library, u"p.one"_s, u"brakes"_s, today, today);
    QCOMPARE(fact.claim->value, level(u"l1"_s));
    QCOMPARE(fact.claim->text, both(u"other"_s));
    QCOMPARE(fact.seen, (LastSeen {.day = QDate(2025, 3, 1), .source = u"blog"_s, .mayBeYounger = false}));
    QCOMPARE(fact.ageDays, int(QDate(2025, 3, 1).daysTo(today)));
    QVERIFY(!fact.claim->basis);
    QCOMPARE(fact.claim->confidence, std::optional(Confidence::Medium));
    QCOMPARE(fact.claim->confidenceReason, both(u"second hand"_s));
    QVERIFY(fact.claim->tableValue.in(Language::English).isEmpty());
    QCOMPARE(fact.contradictions().first().value, level(u"l2"_s));
    QCOMPARE(fact.contradictions().first().sources, QStringList {u"contract"_s});
}

void TestFacts::anAnnouncedChangeCountsFromItsDay_data()
{
    QTest::addColumn<QList<Announcement>>("changes");
    QTest::addColumn<QDate>("validTo");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<ClaimValue>("counts");
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("readings");
    const QDate day(2027, 1, 1);
    const QList once {announced(day, level(u"l0"_s))};
    const QList twice {announced(day.addMonths(1), level(u"l1"_s)), announced(day, level(u"l0"_s))};
    const QList unsaid {announced(day, unknown())};
    const QList later {announced(day, level(u"l0"_s), {u"later"_s})};
    const ClaimValue before = level(u"l2"_s);
    const ClaimValue after = level(u"l0"_s);
    QTest::newRow("the day before") << once << QDate() << today << day.addDays(-1) << before << 1 << 0;
    QTest::newRow("the day") << once << QDate() << today << day << after << 0 << 0;
    QTest::newRow("a year later") << once << QDate() << today << day.addYears(1) << after << 0 << 0;
    QTest::newRow("the first of two") << twice << QDate() << today << day.addDays(3) << after << 1 << 0;
    QTest::newRow("the second of two") << twice << QDate() << today << day.addMonths(1) << level(u"l1"_s) << 0 << 0;
    QTest::newRow("no value is unknown") << unsaid << QDate() << today << day << unknown() << 0 << 0;
    QTest::newRow("the claim ends the day before")
        << once << day.addDays(-1) << today << day.addDays(5) << after << 0 << 0;
    QTest::newRow("a source of a later day") << later << QDate() << today << day << before << 0 << 0;
    QTest::newRow("evidence after the day contradicts it")
        << once << QDate() << day.addDays(5) << day.addDays(9) << after << 0 << 1;
}

void TestFacts::anAnnouncedChangeCountsFromItsDay()
{
    QFETCH(const QList<Announcement>, changes);
    QFETCH(const QDate, validTo);
    QFETCH(const QDate, asOf);
    QFETCH(const QDate, date);
    QFETCH(const ClaimValue, counts);
    Claim made = brakes(u"l2"_s, QDate(2026, 1, 1), validTo, asOf);
    made.announced = changes;
    Library library = single(u"brakes"_s, made);
    library.profiles.first().sources = {dated(u"later"_s, QDate(2031, 5, 1))};
    const Fact fact = factOn(library, u"p.one"_s, u"brakes"_s, date);
    QVERIFY(fact.claim != nullptr);
    QCOMPARE(fact.value(), counts);
    QTEST(int(fact.claim->announced.size()), "ahead");
    QTEST(int(fact.contradictions().size()), "readings");
}

void TestFacts::aChangeCarriesWhatBelongsToIt()
{
    Claim made = brakes(u"l2"_s, QDate(2026, 1, 1));
    made.sources = {u"contract"_s};
    made.basis = Basis::Contract;
    made.contradictions = {reading(level(u"l1"_s))};
    made.announced = {announced(QDate(2026, 6, 1), level(u"l0"_s), {u"notice"_s})};
    Library library = single(u"brakes"_s, made);
    Source notice = dated(u"notice"_s, QDate(2026, 4, 1));
    notice.confidence = Confidence::Medium;
    library.profiles.first().sources = {dated(u"contract"_s, QDate(2026, 1, 1)), notice};
    const Fact fact = factOn(library, u"p.one"_s, u"brakes"_s, today, today);
    QCOMPARE(fact.claim->text, both(u"changes"_s));
    QCOMPARE(fact.claim->sources, QStringList {u"notice"_s});
    QCOMPARE(fact.seen, (LastSeen {.day = QDate(2026, 4, 1), .source = u"notice"_s, .mayBeYounger = false}));
    QCOMPARE(fact.claim->validFrom, QDate(2026, 6, 1));
    QVERIFY(!fact.claim->basis);
    QCOMPARE(fact.claim->confidence, std::optional(Confidence::Medium));
    QVERIFY(fact.contradictions().isEmpty()); // about what was before
}

void TestFacts::theEndOfAClaimIsAnnounced_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<bool>("said");
    QTest::newRow("no end") << QDate() << false;
    QTest::newRow("today") << today << true;
    QTest::newRow("in a year") << today.addYears(1) << true;
    QTest::newRow("yesterday") << today.addDays(-1) << false; // nothing is known any more
}

void TestFacts::theEndOfAClaimIsAnnounced()
{
    QFETCH(const QDate, end);
    QFETCH(const bool, said);
    Claim made = brakes(u"l2"_s, QDate(2026, 1, 1));
    made.validTo = end;
    const Library library = single(u"brakes"_s, made);
    Engagement engagement;
    engagement.date = today;
    engagement.options = {u"p.one"_s};
    const QList<AnnouncedChange> changes = announcedChanges(library, engagement, evaluate(library, engagement));
    QCOMPARE(changes.size(), said ? 1 : 0);
    if (!said)
        return;
    QCOMPARE(changes.first().change.validFrom, end.addDays(1));
    QVERIFY(!changes.first().change.value.isKnown());
    // A change that goes on from the end is no end.
    made.announced = {announced(end.addDays(1), level(u"l0"_s))};
    const Library goesOn = single(u"brakes"_s, made);
    const QList<AnnouncedChange> then = announcedChanges(goesOn, engagement, evaluate(goesOn, engagement));
    QCOMPARE(then.size(), 1);
    QVERIFY(then.first().change.value.isKnown());
}

void TestFacts::aNumberOutsideTheScaleNeverCountsForAnOption_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<ClaimValue>("value");
    QTest::addColumn<Doubt>("doubt");
    QTest::addColumn<Span>("points");
    const Span whole {0, 50, 100};
    QTest::newRow("price -1,000,000") << u"price"_s << number(-1e6) << Doubt::OutsideScale << whole;
    QTest::newRow("price -1") << u"price"_s << number(-1) << Doubt::OutsideScale << whole;
    QTest::newRow("price 1e15") << u"price"_s << number(1e15) << Doubt::None << Span {0, 0, 0};
    QTest::newRow("price 201") << u"price"_s << number(201) << Doubt::None << Span {0, 0, 0};
    QTest::newRow("price at the ends") << u"price"_s << range(0, 50, 200) << Doubt::None << Span {0, 50, 100};
    QTest::newRow("a range that begins outside") << u"price"_s << range(-5, 10, 20) << Doubt::OutsideScale << whole;
    QTest::newRow("quality 150 of 10") << u"quality"_s << number(150) << Doubt::OutsideScale << whole;
    QTest::newRow("quality 10.001 of 10") << u"quality"_s << number(10.001) << Doubt::OutsideScale << whole;
    QTest::newRow("quality -3") << u"quality"_s << number(-3) << Doubt::None << Span {0, 0, 0};
}

void TestFacts::aNumberOutsideTheScaleNeverCountsForAnOption()
{
    QFETCH(const QString, criterion);
    QFETCH(const ClaimValue, value);
    QFETCH(const Doubt, doubt);
    QFETCH(const Span, points);
    const Library library = single(criterion, claim(criterion, value));
    const Fact fact = factOn(library, u"p.one"_s, criterion, today);
    QCOMPARE(fact.doubt, doubt);
    QCOMPARE(pointsOf(*library.criterion(criterion), fact, {}), points);
    // What is doubted neither clears nor excludes; the client's own word is held against the same scale.
    Engagement engagement;
    engagement.date = today;
    engagement.options = {u"p.one"_s};
    Effect limit = require(criterion, {});
    limit.maximumNumber = criterion == u"price"_s ? std::optional(500.0) : std::nullopt;
    limit.minimumNumber = criterion == u"quality"_s ? std::optional(-10.0) : std::nullopt;
    engagement.workloads = {Workload()};
    engagement.workloads.first().requirements = {{.effect = limit, .reason = {}}};
    const Clearance right = doubt != Doubt::None ? Clearance::NotCleared
        : value.number.high > 500                ? Clearance::Failed
                                                 : Clearance::Passed;
    QCOMPARE(evaluate(library, engagement).options.first().clearance, right);
    Library silent = library;
    silent.profiles.first().deployments.first().claims.clear();
    engagement.ownClaims = {{.deployment = u"p.one"_s, .criterion = criterion, .value = value, .date = today}};
    QCOMPARE(evaluate(silent, engagement).options.first().clearance, right);
}

void TestFacts::countsAClaimOnce()
{
    // Three deployments inherit the provider's quality; one has a price of its own, the others none.
    Library library = family();
    library.factKinds = {{.id = u"figure"_s, .name = {}, .reason = {}, .halfLifeDays = 100}};
    for (Criterion &criterion : library.criteria)
        criterion.factKind = u"figure"_s;
    const QDate old = today.addDays(-101);
    library.profiles = {profile(u"p"_s,
                                {deployment(u"p.a"_s, {claim(u"price"_s, number(20), old)}), deployment(u"p.b"_s, {}),
                                 deployment(u"p.c"_s, {})},
                                {claim(u"quality"_s, number(5), old), claim(u"brakes"_s, unknown())})};
    const LibraryIndex index(library);
    const EvidenceCount count = countEvidence(index, today);
    QCOMPARE(count.known, 2);
    QCOMPARE(count.stale, 2);
    QCOMPARE(count.unknown, 3); // brakes of the provider, price of b and of c
    QCOMPARE(count.criteria, 2);
    QCOMPARE(countEvidence(index, library.profiles.first(), today), count);
    // On the last day of the half-life nothing is stale.
    QCOMPARE(countEvidence(index, today.addDays(-1)).stale, 0);
    // A claim that each deployment overrides counts for none.
    for (Deployment &deployment : library.profiles.first().deployments)
        deployment.claims.append(claim(u"quality"_s, number(6)));
    QCOMPARE(countEvidence(LibraryIndex(library), today).stale, 1);
}

void TestFacts::anAssessmentAgesByTheShorterHalfLife_data()
{
    QTest::addColumn<int>("ofCriterion");
    QTest::addColumn<int>("ofAssessments");
    QTest::addColumn<int>("halfLife");
    QTest::newRow("its own is shorter") << 300 << 100 << 100;
    QTest::newRow("the criterion's is shorter") << 100 << 300 << 100;
    QTest::newRow("the library has none for assessments") << 300 << 0 << 300;
    QTest::newRow("the criterion does not age") << 0 << 100 << 100;
}

void TestFacts::anAssessmentAgesByTheShorterHalfLife()
{
    QFETCH(const int, ofCriterion);
    QFETCH(const int, ofAssessments);
    QFETCH(const int, halfLife);
    Claim made = claim(u"quality"_s, number(5), today.addDays(-halfLife - 1));
    made.basis = Basis::OwnAssessment;
    Library library = single(u"quality"_s, made);
    library.factKinds = {{.id = u"figure"_s, .name = {}, .reason = {}, .halfLifeDays = ofCriterion}};
    if (ofAssessments > 0)
        library.factKinds.append({.id = u"assessment"_s, .name = {}, .reason = {}, .halfLifeDays = ofAssessments});
    library.criteria[2].factKind = u"figure"_s;
    const LibraryIndex index(library);
    QCOMPARE(countEvidence(index, today).stale, 1);
    QCOMPARE(countEvidence(index, today.addDays(-1)).stale, 0);
    QCOMPARE(factOn(library, u"p.one"_s, u"quality"_s, today).halfLifeDays, halfLife);
}

void TestFacts::whatIsOfUnknownAgeIsOneHalfLifeBehind_data()
{
    QTest::addColumn<ClaimValue>("value");
    QTest::addColumn<int>("halfLife");
    QTest::addColumn<bool>("hasDay");
    QTest::addColumn<int>("passed");
    QTest::newRow("undated") << level(u"l2"_s) << 100 << false << 1;
    QTest::newRow("undated, does not age") << level(u"l2"_s) << 0 << false << 0;
    QTest::newRow("unknown") << unknown() << 100 << false << 0;
    QTest::newRow("dated beside it") << level(u"l2"_s) << 100 << true << 0;
}

void TestFacts::whatIsOfUnknownAgeIsOneHalfLifeBehind()
{
    QFETCH(const ClaimValue, value);
    QFETCH(const int, halfLife);
    QFETCH(const bool, hasDay);
    QFETCH(const int, passed);
    Claim made = claim(u"brakes"_s, value, {});
    made.sources = {u"undated"_s};
    if (hasDay)
        made.sources.append(u"dated"_s);
    Library library = single(u"brakes"_s, made);
    library.factKinds = {{.id = u"figure"_s, .name = {}, .reason = {}, .halfLifeDays = halfLife}};
    library.criteria[0].factKind = u"figure"_s;
    Source undated = dated(u"undated"_s, {});
    undated.checked = today; // a reading does not date it
    library.profiles.first().sources = {undated, dated(u"dated"_s, today.addDays(-1))};
    // However much later: nobody can say that it is older.
    for (const QDate date : {today, today.addYears(5)}) {
        const Fact fact = factOn(library, u"p.one"_s, u"brakes"_s, date);
        QCOMPARE(fact.doubt, Doubt::None);
        // More evidence makes no claim older: the undated one stands beside the dated one, too.
        QCOMPARE(fact.halfLivesPassed(), date == today || !hasDay ? passed : 1);
        QCOMPARE(fact.isOfUnknownAge(), passed == 1);
    }
}

void TestFacts::anOldPageSeenInForceIsCurrent_data()
{
    QTest::addColumn<bool>("isKeptCurrent");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("knownOn");
    QTest::addColumn<int>("age");
    const QDate document(2023, 10, 4);
    QTest::newRow("on the day of the look") << true << today << today << 0;
    QTest::newRow("ten days later") << true << today.addDays(10) << today.addDays(10) << 10;
    QTest::newRow("on a day before the look, known today") << true << QDate(2026, 1, 1) << today << 0;
    QTest::newRow("on a day before the look, as known then")
        << true << QDate(2026, 1, 1) << QDate(2026, 1, 1) << int(document.daysTo(QDate(2026, 1, 1)));
    QTest::newRow("press of the same day") << false << today << today << int(document.daysTo(today));
}

void TestFacts::anOldPageSeenInForceIsCurrent()
{
    QFETCH(const bool, isKeptCurrent);
    QFETCH(const QDate, date);
    QFETCH(const QDate, knownOn);
    QFETCH(const int, age);
    Claim made = claim(u"brakes"_s, level(u"l2"_s), {});
    made.sources = {u"sla"_s};
    Library library = single(u"brakes"_s, made);
    Source sla = dated(u"sla"_s, QDate(2023, 10, 4));
    sla.checked = today;
    sla.isKeptCurrent = isKeptCurrent;
    library.profiles.first().sources = {sla};
    QCOMPARE(factOn(library, u"p.one"_s, u"brakes"_s, date, knownOn).ageDays, age);
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
