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
    QTest::addColumn<bool>("isUndated");
    QTest::addColumn<QDate>("day"); // of the document, or on which it was read
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("age");
    QTest::newRow("of the same day") << false << QDate(2026, 11, 21) << u"21 Nov 2026, read on 21 Nov 2026"_s
                                     << u"From 21 Nov 2026, the day as of which facts count"_s;
    QTest::newRow("of the day before") << false << QDate(2026, 11, 20) << u"20 Nov 2026, read on 21 Nov 2026"_s
                                       << u"1 day old on 21 Nov 2026, the day as of which facts count"_s;
    QTest::newRow("without a day, read on the same")
        << true << QDate(2026, 11, 21) << u"without a date, read on 21 Nov 2026"_s
        << u"The document bears no day; it was read on 21 Nov 2026, the "
           "day as of which facts count"_s;
    QTest::newRow("without a day, read before")
        << true << QDate(2026, 11, 13) << u"without a date, read on 13 Nov 2026"_s
        << u"The document bears no day; it was read 8 days before 21 Nov 2026, "
           "the day as of which facts count"_s;
}

void TestEvidenceAge::saysUpToWhichDayAnAgeCounts()
{
    QFETCH(const bool, isUndated);
    QFETCH(const QDate, day);
    QFETCH(const QString, source);
    QFETCH(const QString, age);
    Library library = sample::library();
    Profile &alpha = library.profiles.first();
    Claim &claim = alpha.claims.first();
    claim.validFrom = claim.asOf = day;
    Source &document = alpha.sources.first();
    document.date = {day, PartialDate::Precision::Day};
    if (isUndated) {
        claim.validFromKind = Claim::ValidFromKind::Checked;
        document.date = {};
        document.checked = day;
    }
    const Engagement engagement = sample::engagement(); // of 21 November 2026
    const Evidence evidence = Evidence::of(library, engagement, evaluate(library, engagement), u"alpha.eu"_s,
                                           u"privacy"_s, Language::English);
    QCOMPARE(evidence.sources.size(), 1);
    QCOMPARE(evidence.sources.first().date, source);
    QVERIFY2(evidence.age.startsWith(age + u"; limit for this kind 365 days."_s), qPrintable(evidence.age));
}

QTEST_MAIN(TestEvidenceAge)
#include "tst_evidenceage.moc"
