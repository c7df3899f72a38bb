// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/evidence.h"
#include "app/comparisonsample.h"
#include "app/words/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// How old evidence is, in words that say from which day on and up to which.
class TestEvidenceAge final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_language.set(Language::English); }
    void saysUpToWhichDayAnAgeCounts_data();
    void saysUpToWhichDayAnAgeCounts();

private:
    ProgramLanguage m_language;
};

void TestEvidenceAge::saysUpToWhichDayAnAgeCounts_data()
{
    QTest::addColumn<QDate>("date"); // of the document
    QTest::addColumn<QDate>("checked");
    QTest::addColumn<bool>("isKeptCurrent");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("age");
    const QString known = u"; limit for this kind 365 days."_s;
    QTest::newRow("of the same day") << QDate(2026, 11, 21) << QDate(2026, 11, 21) << false
                                     << u"Document of 21\u00a0Nov\u00a02026, last seen 21\u00a0Nov\u00a02026"_s
                                     << QString(u"From 21 Nov 2026, the day as of which facts count"_s + known);
    QTest::newRow("of the day before") << QDate(2026, 11, 20) << QDate(2026, 11, 21) << false
                                       << u"Document of 20\u00a0Nov\u00a02026, last seen 21\u00a0Nov\u00a02026"_s
                                       << QString(u"1 day old on 21 Nov 2026, the day as of which facts count"_s
                                                  + known);
    QTest::newRow("old, seen in force on the same day")
        << QDate(2023, 10, 4) << QDate(2026, 11, 21) << true
        << u"Document of 4\u00a0Oct\u00a02023, last seen 21\u00a0Nov\u00a02026"_s
        << QString(u"Seen in force on 21 Nov 2026, the day as of which facts count"_s + known);
    QTest::newRow("without a date, seen in force before")
        << QDate() << QDate(2026, 11, 13) << true << u"Document without a date, last seen 13\u00a0Nov\u00a02026"_s
        << QString(u"Seen in force 8 days before 21 Nov 2026, the day as of which facts count"_s + known);
    QTest::newRow("without a date, read, never renewed")
        << QDate() << QDate(2026, 11, 21) << false << u"Document without a date, last seen 21\u00a0Nov\u00a02026"_s
        << u"No day is known from which an age could be counted, so it counts as older than the limit for this kind, "
           "365 days."_s;
}

void TestEvidenceAge::saysUpToWhichDayAnAgeCounts()
{
    QFETCH(const QDate, date);
    QFETCH(const QDate, checked);
    QFETCH(const bool, isKeptCurrent);
    QFETCH(const QString, source);
    QFETCH(const QString, age);
    Library library = sample::library();
    Profile &alpha = library.profiles.first();
    Claim &claim = alpha.claims.first();
    claim.validFrom = QDate(2023, 1, 1);
    claim.asOf = {};
    Source &document = alpha.sources.first();
    document.date = date.isValid() ? PartialDate {date, PartialDate::Precision::Day} : PartialDate();
    document.checked = checked;
    document.isKeptCurrent = isKeptCurrent;
    const Engagement engagement = sample::engagement(); // of 21 November 2026
    const Evidence evidence = Evidence::of(library, engagement, evaluate(library, engagement), u"alpha.eu"_s,
                                           u"privacy"_s, Language::English);
    QCOMPARE(evidence.sources.size(), 1);
    QCOMPARE(evidence.sources.first().date, source);
    QVERIFY2(evidence.age.startsWith(age), qPrintable(evidence.age));
    QCOMPARE(evidence.stale, !date.isValid() && !isKeptCurrent);
}

QTEST_MAIN(TestEvidenceAge)
#include "tst_evidenceage.moc"
