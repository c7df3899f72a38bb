// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lastseen.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

const QDate seen(2026, 11, 21);

/// A source as files write it; empty texts are left out.
Source page(const QString &date, const QString &notBefore = {}, QDate checked = {})
{
    Source source;
    source.id = u"page"_s;
    source.url = u"https://example.com/terms"_s;
    source.publisher = u"Example"_s;
    source.date = PartialDate::fromString(date).value_or(PartialDate());
    source.notBefore = PartialDate::fromString(notBefore).value_or(PartialDate());
    source.checked = checked;
    return source;
}

Source kept(Source source)
{
    source.isKeptCurrent = true;
    return source;
}

Source copied(Source source)
{
    source.isCopy = true;
    return source;
}

Source judgement(const QString &id, const QString &date)
{
    Source source = page(date);
    source.id = id;
    source.url = QString();
    source.publisher = u"Lotse"_s;
    return source;
}

Source named(Source source, const QString &id)
{
    source.id = id;
    return source;
}

} // namespace

/// From which day the age of a source counts, and of a claim that rests on some.
class TestLastSeen : public QObject
{
    Q_OBJECT

private slots:
    void aSourceIsAsOldAsItWasLastSeenInForce_data();
    void aSourceIsAsOldAsItWasLastSeenInForce();
    void someMayBeYoungerThanTheirDay_data();
    void someMayBeYoungerThanTheirDay();
    void nothingIsKnownBeforeItsFirstDay_data();
    void nothingIsKnownBeforeItsFirstDay();
    void aClaimIsAsOldAsItsNewestSource_data();
    void aClaimIsAsOldAsItsNewestSource();
};

void TestLastSeen::aSourceIsAsOldAsItWasLastSeenInForce_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QDate>("last"); // what is known up to this day; invalid = all
    QTest::addColumn<QDate>("day");
    const QDate none;
    const QDate old(2023, 10, 4);
    const QString oldText = u"2023-10-04"_s;

    QTest::newRow("a dated article does not renew itself") << page(oldText, {}, seen) << none << old;
    QTest::newRow("terms that are kept current, seen unchanged") << kept(page(oldText, {}, seen)) << none << seen;
    QTest::newRow("kept current, read in a copy") << copied(kept(page(oldText, {}, seen))) << none << old;
    QTest::newRow("kept current, nobody noted a look") << kept(page(oldText)) << none << old;
    QTest::newRow("kept current, undated") << kept(page({}, {}, seen)) << none << seen;
    QTest::newRow("kept current, undated, never seen") << kept(page({})) << none << none;
    QTest::newRow("kept current, undated, read in a copy") << copied(kept(page({}, {}, seen))) << none << none;
    QTest::newRow("kept current, seen on the day of its date") << kept(page(u"2026-11-21"_s, {}, seen)) << none << seen;
    QTest::newRow("kept current, seen after the first day of its year")
        << kept(page(u"2026"_s, {}, seen)) << none << seen;

    QTest::newRow("undated article") << page({}, {}, seen) << none << none;
    QTest::newRow("undated article that names something") << page({}, u"2026-06"_s, seen) << none << QDate(2026, 6, 1);
    QTest::newRow("kept current, names something") << kept(page({}, u"2026-06"_s, seen)) << none << seen;
    QTest::newRow("copy that names something")
        << copied(kept(page({}, u"2026-06-09"_s, seen))) << none << QDate(2026, 6, 9);
    QTest::newRow("month only") << page(u"2026-03"_s) << none << QDate(2026, 3, 1);
    QTest::newRow("year only") << page(u"2026"_s) << none << QDate(2026, 1, 1);

    QTest::newRow("on the day of its date") << page(oldText) << old << old;
    QTest::newRow("the day before its date") << page(oldText) << old.addDays(-1) << none;
    QTest::newRow("kept current, on the day of the look") << kept(page(oldText, {}, seen)) << seen << seen;
    QTest::newRow("kept current, the day before the look") << kept(page(oldText, {}, seen)) << seen.addDays(-1) << old;
    QTest::newRow("kept current, before its date") << kept(page(oldText, {}, seen)) << old.addDays(-1) << none;
    QTest::newRow("kept current, undated, before the look") << kept(page({}, {}, seen)) << seen.addDays(-1) << none;
    QTest::newRow("names something of a later day") << page({}, u"2026-06"_s) << QDate(2026, 5, 31) << none;
    QTest::newRow("inside its year") << page(u"2026"_s) << QDate(2026, 5, 31) << QDate(2026, 1, 1);
}

void TestLastSeen::aSourceIsAsOldAsItWasLastSeenInForce()
{
    QFETCH(const Source, source);
    QFETCH(const QDate, last);
    QTEST(lastSeenInForce(source, last), "day");
}

void TestLastSeen::someMayBeYoungerThanTheirDay_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<bool>("mayBeYounger");
    const QString old = u"2023-10-04"_s;
    QTest::newRow("dated article") << page(old, {}, seen) << false;
    QTest::newRow("dated article, read in a copy") << copied(page(old, {}, seen)) << false;
    QTest::newRow("kept current and seen") << kept(page(old, {}, seen)) << false;
    QTest::newRow("kept current and seen, undated") << kept(page({}, {}, seen)) << false;
    QTest::newRow("kept current, nobody noted a look") << kept(page(old)) << false;
    QTest::newRow("kept current, read in a copy") << copied(kept(page(old, {}, seen))) << true;
    QTest::newRow("undated article") << page({}, {}, seen) << true;
    QTest::newRow("undated, names something") << page({}, u"2026-06"_s, seen) << true;
    QTest::newRow("undated copy of a kept page") << copied(kept(page({}, {}, seen))) << true;
}

void TestLastSeen::someMayBeYoungerThanTheirDay()
{
    QFETCH(const Source, source);
    QFETCH(const bool, mayBeYounger);
    QCOMPARE(lotse::mayBeYounger(source), mayBeYounger);
    // An old article beside it is no reason to hold the claim for older.
    const Source article = page(u"2020"_s);
    const LastSeen both = newestOf({&article, &source});
    QCOMPARE(both.mayBeYounger, mayBeYounger);
    QCOMPARE(newestOf({&article, &source}, QDate(2021, 1, 1)).mayBeYounger, false); // not known yet
}

void TestLastSeen::nothingIsKnownBeforeItsFirstDay_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QDate>("first"); // on which it is known; invalid = always
    QTest::newRow("dated") << page(u"2026-03-19"_s, {}, seen) << QDate(2026, 3, 19);
    QTest::newRow("month only") << page(u"2026-03"_s) << QDate(2026, 3, 1);
    QTest::newRow("kept current, dated") << kept(page(u"2026-03-19"_s, {}, seen)) << QDate(2026, 3, 19);
    QTest::newRow("names something") << page({}, u"2026-06"_s, seen) << QDate(2026, 6, 1);
    QTest::newRow("undated, seen") << page({}, {}, seen) << seen;
    QTest::newRow("undated, never seen") << page({}) << QDate();
}

void TestLastSeen::nothingIsKnownBeforeItsFirstDay()
{
    QFETCH(const Source, source);
    QFETCH(const QDate, first);
    if (!first.isValid()) {
        QVERIFY(!isLater(source, QDate(2000, 1, 1)));
        return;
    }
    QVERIFY(isLater(source, first.addDays(-1)));
    QVERIFY(!isLater(source, first));
}

void TestLastSeen::aClaimIsAsOldAsItsNewestSource_data()
{
    QTest::addColumn<QList<Source>>("sources");
    QTest::addColumn<Basis>("basis");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("source");
    const QDate none;
    const QDate stated(2026, 10, 1);
    const Basis documented = Basis::OfficialDocumentation;
    const Basis own = Basis::OwnAssessment;
    const Source article = named(page(u"2026-03-19"_s, {}, seen), u"article"_s);
    const Source terms = named(kept(page(u"2023-10-04"_s, {}, seen)), u"terms"_s);
    const Source undated = named(page({}, {}, seen), u"undated"_s);
    const Source again = named(article, u"again"_s);
    const Source ours = judgement(u"ours"_s, u"2026-11-21"_s);

    QTest::newRow("one article") << QList {article} << documented << true << none << none << QDate(2026, 3, 19)
                                 << u"article"_s;
    QTest::newRow("the newest of two") << QList {article, terms} << documented << true << none << none << seen
                                       << u"terms"_s;
    QTest::newRow("of two of one day the first")
        << QList {again, article} << documented << true << none << none << QDate(2026, 3, 19) << u"again"_s;
    QTest::newRow("an undated one beside a dated one")
        << QList {undated, article} << documented << true << none << none << QDate(2026, 3, 19) << u"article"_s;
    QTest::newRow("undated only") << QList {undated} << documented << true << none << none << none << QString();
    QTest::newRow("undated only, though a day is stated")
        << QList {undated} << documented << true << stated << none << none << QString();
    QTest::newRow("the source counts, not the day stated beside it")
        << QList {article} << documented << true << stated << none << QDate(2026, 3, 19) << u"article"_s;
    QTest::newRow("the look came after the day of the question")
        << QList {article, terms} << documented << true << none << QDate(2026, 5, 1) << QDate(2026, 3, 19)
        << u"article"_s;
    QTest::newRow("all came after it") << QList {article} << documented << true << none << QDate(2026, 3, 18) << none
                                       << QString();
    QTest::newRow("no sources") << QList<Source> {} << documented << true << stated << none << stated << QString();
    QTest::newRow("no sources, no day") << QList<Source> {} << documented << true << none << none << none << QString();
    QTest::newRow("our own judgement") << QList {ours} << own << true << stated << none << stated << QString();
    QTest::newRow("our own judgement without a day of its own")
        << QList {ours} << own << true << none << none << seen << u"ours"_s;
    QTest::newRow("our judgement of documents is as old as they are")
        << QList {article} << own << true << stated << none << QDate(2026, 3, 19) << u"article"_s;
    QTest::newRow("a search that found nothing")
        << QList {article} << documented << false << stated << none << stated << QString();
}

void TestLastSeen::aClaimIsAsOldAsItsNewestSource()
{
    QFETCH(const QList<Source>, sources);
    QFETCH(const Basis, basis);
    QFETCH(const bool, isKnown);
    QFETCH(const QDate, asOf);
    QFETCH(const QDate, last);
    Claim claim;
    claim.asOf = asOf;
    claim.basis = basis;
    if (isKnown)
        claim.value = {.kind = ClaimValue::Kind::Level, .level = u"good"_s, .number = {}};
    QList<const Source *> rested;
    for (const Source &source : sources)
        rested.append(&source);
    const LastSeen found = lastSeen(claim, rested, last);
    QTEST(found.day, "day");
    QTEST(found.source, "source");
}

QTEST_GUILESS_MAIN(TestLastSeen)
#include "tst_lastseen.moc"
