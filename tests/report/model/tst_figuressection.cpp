// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "report/model/reportmodel.h"
#include "report/pieces.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lotse;
using namespace lotse::report;
using namespace lotse::test;
using namespace Qt::StringLiterals;

/// What the tables of figures leave out is said, and what is small is not called nothing.
class TestFiguresSection final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysHowManyHaveNoColumn_data();
    void saysHowManyHaveNoColumn();
    void whatIsSmallIsNotNothing();
    void theRuleIsFixedOnlyWhereTheFileSaysSo();

private:
    [[nodiscard]] report::Report build(qsizetype options, Language language) const;

    Library m_library;
};

void TestFiguresSection::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QVERIFY(!m_library.criteria.isEmpty());
}

/// The shop, with @p options options that no requirement rules out.
report::Report TestFiguresSection::build(qsizetype options, Language language) const
{
    Engagement engagement =
        readEngagementFile(u":/samples/online_shop.lotse"_s, m_library).engagement.value_or(Engagement());
    Workload &work = engagement.workloads.first();
    work.answers.clear();
    work.requirements.clear();
    engagement.options = m_library.deploymentIds().first(options);
    engagement.thresholds.draws = 16'384; // some places are taken by few of them
    return buildReport(m_library, engagement, language, {});
}

void TestFiguresSection::saysHowManyHaveNoColumn_data()
{
    QTest::addColumn<int>("options");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("said"); // below the pairs; empty = nothing
    QTest::newRow("eight have room") << 8 << Language::English << QString();
    QTest::newRow("one more") << 9 << Language::English << u"1 more option has no column here."_s;
    QTest::newRow("four more") << 12 << Language::English << u"4 more options have no column here."_s;
    QTest::newRow("four more, German") << 12 << Language::German << u"4 weitere Optionen"_s;
}

void TestFiguresSection::saysHowManyHaveNoColumn()
{
    QFETCH(const int, options);
    QFETCH(const Language, language);
    QFETCH(const QString, said);
    const report::Report report = build(options, language);
    const Robustness &robustness = report.analyses.first().robustness;
    QCOMPARE(robustness.options.size(), options);
    const QList<Table> tables = tablesOf(section(report, u"figures"_s));
    const Table &places = tables.at(0);
    const Table &pairs = tables.at(1);
    QCOMPARE(pairs.rows.size(), options);
    QCOMPARE(pairs.head.size(), 1 + std::min(options, 8));
    // The last column of the places counts for all below it, and says so.
    const QString last = places.head.at(8).text;
    QCOMPARE(last == u"8"_s, options == 8);
    QVERIFY2(last.contains(u'8'), qPrintable(last)); // "8+", "ab 8"
    qsizetype remarks = 0;
    for (const Piece &piece : piecesOf(report, {u"figures"_s}))
        remarks += !said.isEmpty() && piece.text.startsWith(said) ? 1 : 0;
    // Below the pairs; below the mean weights only where as many come first.
    const auto first = std::ranges::count_if(robustness.centralWeights,
                                             [](const QList<double> &weights) { return !weights.isEmpty(); });
    QCOMPARE(remarks, said.isEmpty() ? 0 : 1 + (first == options ? 1 : 0));
    if (said.isEmpty()) {
        for (const Piece &piece : piecesOf(report, {u"figures"_s}))
            QVERIFY2(!piece.text.contains(u"no column here"_s), qPrintable(piece.text));
    }
}

void TestFiguresSection::whatIsSmallIsNotNothing()
{
    const report::Report english = build(12, Language::English);
    const report::Report german = build(12, Language::German);
    const Robustness &robustness = english.analyses.first().robustness;
    const Table places = tablesOf(section(english, u"figures"_s)).at(0);
    const Table inGerman = tablesOf(section(german, u"figures"_s)).at(0);
    int small = 0;
    for (qsizetype row = 0; row < robustness.options.size(); ++row) {
        for (qsizetype rank = 0; rank < 7; ++rank) { // the eighth column counts for several
            const double share = robustness.rankAcceptability.at(row).at(rank);
            const QString shown = places.rows.at(row).cells.at(rank + 1).text;
            if (share == 0) {
                QCOMPARE(shown, u"0.0"_s);
            } else if (share < 0.0005) {
                QCOMPARE(shown, u"<0.1"_s);
                QVERIFY2(inGerman.rows.at(row).cells.at(rank + 1).text.startsWith(u'<'), qPrintable(shown));
                ++small;
            } else if (share < 0.9995) {
                QVERIFY2(std::abs(shown.toDouble() - share * 100) <= 0.0501, qPrintable(shown));
            }
        }
    }
    QVERIFY2(small > 0, "no share is small here: the test tests nothing");
}

void TestFiguresSection::theRuleIsFixedOnlyWhereTheFileSaysSo()
{
    Engagement engagement =
        readEngagementFile(u":/samples/tax_practice.lotse"_s, m_library).engagement.value_or(Engagement());
    engagement.thresholds.draws = 1024; // enough for the words
    const auto says = [&](const QString &words) {
        const report::Report report = buildReport(m_library, engagement, Language::English, {});
        return std::ranges::any_of(piecesOf(report, {u"method"_s, u"figures"_s}),
                                   [&](const Piece &piece) { return piece.text.contains(words); });
    };
    engagement.thresholds.stamped = {};
    QVERIFY(says(u"The day on which the rule was fixed is not recorded."_s) && says(u"day not recorded"_s));
    QVERIFY(!says(u"The rule was fixed on "_s));
    engagement.thresholds.stamped = QDate(2026, 11, 20);
    QVERIFY(says(u"The rule was fixed on 20\u00a0Nov\u00a02026"_s) && !says(u"not recorded"_s));
}

QTEST_MAIN(TestFiguresSection)
#include "tst_figuressection.moc"
