// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "report/model/reportmodel.h"
#include "report/model/suggestion.h"

#include "report/pieces.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace lotse;
using namespace lotse::report;
using namespace lotse::test;
using namespace Qt::StringLiterals;

/// What is wrong, unclear or unlike its neighbours in the words of the three sample reports.
class TestReportTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void samples_data();
    void leadIsTheDifferenceOfThePoints_data() { samples_data(); }
    void leadIsTheDifferenceOfThePoints();
    void reasonsSayWhyTheValueIsNotEnough_data() { samples_data(); }
    void reasonsSayWhyTheValueIsNotEnough();
    void eachWeightIsNamedOnceForAnAnswer_data() { samples_data(); }
    void eachWeightIsNamedOnceForAnAnswer();
    void cellsOfTheMatrixReferToSources_data() { samples_data(); }
    void cellsOfTheMatrixReferToSources();
    void pricesHaveTwoDecimals_data() { samples_data(); }
    void pricesHaveTwoDecimals();
    void numbersAndDatesAreWrittenOneWay_data() { samples_data(); }
    void numbersAndDatesAreWrittenOneWay();
    void addressesCanBeTyped_data() { samples_data(); }
    void addressesCanBeTyped();
    void sourceAges_data();
    void sourceAges();
    void staleClaimsAreDescribedAsTheyCount();
    void saysWhyAClaimIsNotSurer();
    void englishReportSaysThatOwnWordsStay();
    void conditionsNameKnockOutsBeforeWishes();
    void noSpanWhereNoModelArrived();
    void namesNobodyAheadWhileTheVerdictIsOpen();
    void aDocumentWithoutADateBearsNone();
    void planBIsNamedHoweverTheChoiceStands_data();
    void planBIsNamedHoweverTheChoiceStands();
    void saysAsOfWhichDayFactsCount_data();
    void saysAsOfWhichDayFactsCount();
    void oneOptionTakesNoShares();
    void theSuggestionSaysNoMoreThanTheVerdict_data();
    void theSuggestionSaysNoMoreThanTheVerdict();

private:
    [[nodiscard]] Engagement sample(const QString &name) const;
    [[nodiscard]] report::Report build(const QString &name, Language language) const
    {
        return buildReport(m_library, sample(name), language,
                           QDateTime(QDate(2026, 11, 21), QTime(14, 32), QTimeZone::UTC));
    }

    Library m_library;
};

void TestReportTexts::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QVERIFY(!m_library.criteria.isEmpty());
}

void TestReportTexts::samples_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"lake_constance_manufacturer", "tax_practice", "online_shop"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

Engagement TestReportTexts::sample(const QString &name) const
{
    Engagement engagement =
        readEngagementFile(u":/samples/%1.lotse"_s.arg(name), m_library).engagement.value_or(Engagement());
    engagement.thresholds.draws = 2048; // enough for the words
    return engagement;
}

void TestReportTexts::leadIsTheDifferenceOfThePoints()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::English);
    static const QRegularExpression words(
        u"that are in, (.+) leads by ([0-9.]+) points ahead of its strongest rival, (.+)\\.$"_s);
    for (const Piece &piece : piecesOf(report, {u"ranking"_s})) {
        const QRegularExpressionMatch match = words.match(piece.text);
        if (!match.hasMatch())
            continue;
        QHash<QString, double> points;
        for (const Table &table : tablesOf(section(report, u"ranking"_s))) {
            for (const Row &row : table.rows) {
                if (table.head.size() == 7 && table.head.at(3).text == "Points"_L1)
                    points.insert(row.cells.at(1).text, row.cells.at(3).text.toDouble());
            }
        }
        // The true difference; where it does not round to the difference of the printed points, with two decimals.
        const Evaluation &evaluation = report.evaluations.first();
        const Verdict &verdict = report.analyses.first().verdict;
        const double lead =
            evaluation.option(verdict.leader)->score.likely - evaluation.option(verdict.rival)->score.likely;
        const QString shown =
            QString::number(points.value(match.captured(1)) - points.value(match.captured(3)), 'f', 1);
        const QString rounded = QString::number(lead, 'f', 1);
        QCOMPARE(match.captured(2), rounded == shown ? rounded : QString::number(lead, 'f', 2));
        return;
    }
    // Else there is a lead, over a rival that is in.
    const Verdict &verdict = report.analyses.first().verdict;
    const OptionEvaluation *rival = report.evaluations.first().option(verdict.rival);
    QVERIFY(verdict.leader.isEmpty() || !rival || rival->clearance != Clearance::Passed);
}

void TestReportTexts::reasonsSayWhyTheValueIsNotEnough()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::English);
    static const QRegularExpression words(u"^[^:]+: (.+), asked for is “(.+)” or better$"_s);
    int reasons = 0;
    for (const Table &table : tablesOf(section(report, u"ranking"_s))) {
        if (table.head.size() != 3)
            continue;
        for (const Row &row : table.rows) {
            const QRegularExpressionMatch match = words.match(row.cells.at(1).text);
            QVERIFY2(match.captured(1) != match.captured(2) || !match.hasMatch(), qPrintable(row.cells.at(1).text));
            QVERIFY(!row.again.text.isEmpty()); // names the option where the row opens a page
            ++reasons;
        }
    }
    QVERIFY(reasons > 0);
    for (const Piece &piece : piecesOf(report))
        QVERIFY2(!piece.text.contains(u"at least “at least"_s), qPrintable(piece.text));
}

void TestReportTexts::eachWeightIsNamedOnceForAnAnswer()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::English);
    int lines = 0;
    for (const Table &table : tablesOf(section(report, u"situation"_s))) {
        for (const Row &row : table.rows) {
            if (row.group)
                continue;
            for (const QString &line : row.cells.last().text.split(u'\n')) {
                if (!line.startsWith("Weights: "_L1))
                    continue;
                static const QRegularExpression change(u" [+−±][0-9.]+$"_s);
                QStringList criteria = line.mid(9).split(u", "_s);
                for (QString &criterion : criteria) {
                    QVERIFY2(criterion.contains(change), qPrintable(line));
                    criterion.remove(change);
                }
                QVERIFY2(criteria.removeDuplicates() == 0, qPrintable(line));
                ++lines;
            }
        }
    }
    QVERIFY(lines > 5);
}

void TestReportTexts::cellsOfTheMatrixReferToSources()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::English);
    int cells = 0;
    for (const Table &table : tablesOf(section(report, u"comparison"_s))) {
        for (const Row &row : table.rows) {
            for (qsizetype i = 2; i < row.cells.size(); ++i) {
                const QString &text = row.cells.at(i).text;
                QVERIFY2(text == "unknown"_L1 || text == "does not apply"_L1 || !row.cells.at(i).sources.isEmpty(),
                         qPrintable(row.cells.first().text));
                ++cells;
            }
        }
    }
    QCOMPARE(cells, sample(name).options.size() * m_library.criteria.size());
}

void TestReportTexts::pricesHaveTwoDecimals()
{
    QFETCH(QString, name);
    static const QRegularExpression broken(u"\\d+,\\d(?!\\d)"_s);
    int prices = 0;
    for (const Table &table : tablesOf(section(build(name, Language::German), u"comparison"_s))) {
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells) {
                if (!cell.text.contains(u'€'))
                    continue;
                QVERIFY2(!cell.text.contains(broken), qPrintable(cell.text));
                ++prices;
            }
        }
    }
    QVERIFY(prices > 10);
}

void TestReportTexts::numbersAndDatesAreWrittenOneWay()
{
    QFETCH(QString, name);
    for (const Language language : {Language::German, Language::English}) {
        const report::Report report = build(name, language);
        static const QRegularExpression hyphen(u"^-[0-9]"_s);
        static const QRegularExpression iso(u"[0-9]{4}-[0-9]{2}-[0-9]{2}"_s);
        for (const Piece &piece : piecesOf(report, {u"figures"_s, u"ranking"_s, u"risks"_s}))
            QVERIFY2(!piece.text.contains(hyphen), qPrintable(piece.text));
        for (const Table &table : tablesOf(section(report, u"risks"_s))) {
            for (const Row &row : table.rows) {
                for (const Cell &cell : row.cells) // a level is a small box: its words stay on one line
                    QVERIFY2(!cell.chip || !cell.text.contains(u' '), qPrintable(cell.text));
            }
        }
        for (const QString &stamp : report.versionStamps)
            QVERIFY2(!stamp.contains(iso), qPrintable(stamp));
    }
}

void TestReportTexts::addressesCanBeTyped()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::German);
    for (const NumberedSource &source : report.sources) {
        const bool plain = std::ranges::all_of(source.url, [](QChar character) { return character.unicode() < 0x80; });
        QVERIFY2(plain, qPrintable(source.url));
        QVERIFY(source.url.isEmpty() || QUrl(source.url, QUrl::StrictMode).isValid());
    }
}

void TestReportTexts::sourceAges_data()
{
    QTest::addColumn<QDate>("meeting");
    QTest::addColumn<QString>("age");
    // The source is of 17 October 2025.
    QTest::newRow("the same day") << QDate(2025, 10, 17) << QString();
    QTest::newRow("days") << QDate(2025, 12, 15) << u"59 days old"_s;
    QTest::newRow("a day short of two months") << QDate(2025, 12, 16) << u"1 month old"_s;
    QTest::newRow("two months") << QDate(2025, 12, 17) << u"2 months old"_s;
    QTest::newRow("a day short of a year") << QDate(2026, 10, 16) << u"11 months old"_s;
    QTest::newRow("a year") << QDate(2026, 10, 17) << u"12 months old"_s;
}

void TestReportTexts::sourceAges()
{
    QFETCH(QDate, meeting);
    QFETCH(QString, age);
    Engagement engagement = sample(u"tax_practice"_s);
    engagement.date = meeting;
    const report::Report report = buildReport(m_library, engagement, Language::English, {});
    const auto found = std::ranges::find_if(report.sources, [](const NumberedSource &source) {
        return source.text.contains(u" · Document of 17\u00a0Oct\u00a02025"_s);
    });
    QVERIFY(found != report.sources.cend());
    QVERIFY2(age.isEmpty() ? !found->text.contains(u" old"_s) : found->text.contains(u" · "_s + age),
             qPrintable(found->text));
}

void TestReportTexts::staleClaimsAreDescribedAsTheyCount()
{
    Engagement engagement = sample(u"online_shop"_s);
    for (const bool applies : {false, true}) {
        engagement.thresholds.applyStaleness = applies;
        const report::Report report = buildReport(m_library, engagement, Language::English, {});
        QString all;
        for (const Piece &piece : piecesOf(report, {u"method"_s}))
            all += piece.text;
        QCOMPARE(all.contains(u"a stale or contradicted one between"_s), applies);
        QCOMPARE(all.contains(u"a stale one is only marked"_s), !applies);
        QCOMPARE(all.contains(u"missing, too old or contradictory"_s), applies);
        QCOMPARE(all.contains(u"unknown, stale, contradicted"_s), applies);
        QCOMPARE(report.versionStamps.last().contains(u"do not widen"_s), !applies);
        const auto row =
            std::ranges::find(report.cover.facts.rows, u"Age of the evidence"_s, &std::pair<QString, QString>::first);
        QCOMPARE(row == report.cover.facts.rows.cend(), applies); // the first page says it
        QVERIFY(applies || row->second.startsWith(u"does not count"_s));
    }
}

void TestReportTexts::saysWhyAClaimIsNotSurer()
{
    const report::Report report = build(u"online_shop"_s, Language::English);
    const QList<Piece> pieces = piecesOf(report, {u"appendix"_s});
    QSet<QString> reasons;
    for (const OptionEvaluation &option : report.evaluations.first().options) {
        for (const CellEvaluation &cell : option.cells) {
            if (!cell.unknown && !cell.ownClaim && cell.confidence && !cell.claim->confidenceReason.isEmpty())
                reasons.insert(cell.claim->confidenceReason.in(Language::English));
        }
    }
    QVERIFY2(reasons.size() > 3, "the test tests nothing");
    for (const QString &reason : std::as_const(reasons)) {
        QVERIFY2(std::ranges::any_of(pieces, [&](const Piece &piece) { return piece.text.contains(reason); }),
                 qPrintable(reason));
    }
}

void TestReportTexts::englishReportSaysThatOwnWordsStay()
{
    const auto says = [&](const Engagement &engagement, Language language) {
        const report::Report report = buildReport(m_library, engagement, language, {});
        return std::ranges::count_if(report.cover.facts.rows, [](const std::pair<QString, QString> &row) {
            return row.second.contains(u"language in which they were written"_s);
        });
    };
    Engagement engagement = sample(u"online_shop"_s);
    QCOMPARE(says(engagement, Language::English), 1);
    QCOMPARE(says(engagement, Language::German), 0);
    engagement.report.reasons.clear();
    engagement.report.exitPlan.clear();
    engagement.workloads.first().name.clear();
    engagement.workloads.first().description.clear();
    QCOMPARE(says(engagement, Language::English), 0);
}

void TestReportTexts::conditionsNameKnockOutsBeforeWishes()
{
    Engagement engagement = sample(u"online_shop"_s);
    Workload &work = engagement.workloads.first();
    work.answers.clear();
    work.requirements.clear();
    const Evaluation before = evaluate(m_library, engagement, work.id);
    work.choice = before.options.first().deployment;
    QList<OwnRequirement> missed; // all that the option is not best in
    for (const CellEvaluation &cell : before.options.first().cells) {
        const Criterion &criterion = *m_library.criterion(cell.criterion);
        if (criterion.kind != Criterion::Kind::Levels)
            continue;
        const Level &best = *std::ranges::max_element(criterion.levels, {}, &Level::value);
        if (cell.value.level == best.id)
            continue;
        OwnRequirement requirement;
        requirement.effect.kind = Effect::Kind::Requirement;
        requirement.effect.criterion = criterion.id;
        requirement.effect.minimumLevel = best.id;
        requirement.effect.severity = Effect::Severity::Warning;
        missed.append(requirement);
    }
    QVERIFY(missed.size() > 4); // more than have room
    missed.last().effect.severity = Effect::Severity::KnockOut;
    work.requirements = missed;
    const QString wanted = m_library.criterion(missed.last().effect.criterion)->name.english;

    const report::Report report = buildReport(m_library, engagement, Language::English, {});
    const QList<Piece> pieces = piecesOf(report, {u"summary"_s});
    const auto knockOut = std::ranges::find_if(pieces, [&wanted](const Piece &piece) {
        return piece.text.contains(wanted)
            && (piece.text.startsWith(u"Knock-out not met: "_s) || piece.text.startsWith(u"Needs to be documented"_s));
    });
    const auto wish = std::ranges::find_if(
        pieces, [](const Piece &piece) { return piece.text.startsWith(u"Wished for, not met"_s); });
    QVERIFY(knockOut != pieces.cend());
    QVERIFY(wish != pieces.cend());
    QVERIFY(knockOut < wish);
}

void TestReportTexts::noSpanWhereNoModelArrived()
{
    Library library = m_library;
    ModelArrival missing;
    missing.model = u"late"_s;
    missing.first = {.first = QDate(2026, 9, 3)};
    library.arrivals = {missing};
    library.risks.first().measurement = RiskMeasurement::ModelArrival;
    library.risks.first().trigger = {}; // always
    const report::Report report = buildReport(library, sample(u"online_shop"_s), Language::English, {});
    int found = 0;
    for (const Table &table : tablesOf(section(report, u"risks"_s))) {
        for (const Row &row : table.rows) {
            if (row.cells.first().text != u"Azure worldwide"_s)
                continue;
            ++found;
            QCOMPARE(row.cells.last().text, u"unknown"_s);
        }
    }
    QCOMPARE(found, 1);
}

void TestReportTexts::namesNobodyAheadWhileTheVerdictIsOpen()
{
    Engagement engagement = sample(u"online_shop"_s);
    engagement.workloads.first().choice.clear();
    engagement.workloads.first().planB.clear();
    engagement.workloads.first().weightInformation = WeightInformation::None;
    const report::Report report = buildReport(m_library, engagement, Language::English, {});
    QCOMPARE(report.analyses.first().verdict.kind, VerdictKind::Open);
    QVERIFY2(report.cover.recommendation.contains(u"Nothing is chosen yet; no option is clearly ahead."_s),
             qPrintable(report.cover.recommendation));
}

void TestReportTexts::planBIsNamedHoweverTheChoiceStands_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("planB");
    QTest::addColumn<QString>("said");
    const QString in = u"scaleway.paris"_s;
    const QString gone = u"nobody.there"_s;
    QTest::newRow("choice in, plan B gone") << in << gone << u"Plan B nobody.there is not compared here."_s;
    QTest::newRow("choice gone, plan B gone")
        << gone << u"nobody.here"_s << u"Noted as plan B: nobody.here, not compared."_s;
    QTest::newRow("no choice") << QString() << gone << u"Noted as plan B: nobody.there, not compared."_s;
    QTest::newRow("the same, in") << in << in << u"The same option is noted as plan B."_s;
    QTest::newRow("the same, gone") << gone << gone << u"The same option is noted as plan B."_s;
}

void TestReportTexts::planBIsNamedHoweverTheChoiceStands()
{
    QFETCH(const QString, choice);
    QFETCH(const QString, planB);
    QFETCH(const QString, said);
    Engagement engagement = sample(u"online_shop"_s);
    engagement.workloads.first().choice = choice;
    engagement.workloads.first().planB = planB;
    const report::Report report = buildReport(m_library, engagement, Language::English, {});
    QVERIFY2(report.cover.recommendation.endsWith(said), qPrintable(report.cover.recommendation));
    QVERIFY2(!report.cover.recommendation.contains(u"Plan B: "_s), qPrintable(report.cover.recommendation));
    if (choice != planB)
        return;
    const Evaluation &evaluation = report.evaluations.first();
    const Phrases english(Language::English);
    QVERIFY(!suggestedReasons(m_library, evaluation, report.analyses.first(), choice, planB, english)
                 .contains(u"plan B"_s));
    QVERIFY(!suggestedExitPlan(evaluation, choice, planB, english).contains(u"Set up access"_s));
}

void TestReportTexts::saysAsOfWhichDayFactsCount_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("counting");
    QTest::newRow("later than the library") << QDate(2026, 11, 29) << u"29 Nov 2026"_s;
    QTest::newRow("without a day of its own") << QDate() << u"12 Mar 2026"_s;
}

void TestReportTexts::saysAsOfWhichDayFactsCount()
{
    QFETCH(const QDate, date);
    QFETCH(const QString, counting);
    Library library = m_library;
    library.version = u"2026-03-12"_s;
    Engagement engagement = sample(u"online_shop"_s);
    engagement.date = date;
    const report::Report report = buildReport(library, engagement, Language::English, {});
    const auto said = [&report](const QString &label) {
        const auto row = std::ranges::find(report.cover.facts.rows, label, &std::pair<QString, QString>::first);
        return row == report.cover.facts.rows.cend() ? QString() : QString(row->second).replace(u'\u00a0', u' ');
    };
    QVERIFY2(said(u"Facts count as of"_s).startsWith(counting), qPrintable(said(u"Facts count as of"_s)));
    QCOMPARE(said(u"State of the library"_s), u"12 Mar 2026"_s);
    QVERIFY2(QString(report.footer).replace(u'\u00a0', u' ').contains(counting), qPrintable(report.footer));
}

void TestReportTexts::oneOptionTakesNoShares()
{
    Engagement engagement = sample(u"online_shop"_s);
    engagement.options = {u"scaleway.paris"_s};
    const report::Report report = buildReport(m_library, engagement, Language::English, {});
    const auto compared =
        std::ranges::find(report.cover.facts.rows, u"Compared"_s, &std::pair<QString, QString>::first);
    QVERIFY(compared != report.cover.facts.rows.cend());
    QVERIFY2(compared->second.startsWith("1 option, "_L1), qPrintable(compared->second));
    for (const QString &id : {u"ranking"_s, u"figures"_s}) {
        for (const Piece &piece : piecesOf(report, {id})) {
            QVERIFY2(!piece.text.contains(u"Share of the places"_s), qPrintable(piece.text));
            QVERIFY2(!piece.text.contains(u"Shares of the places"_s), qPrintable(piece.text));
        }
    }
}

namespace {

/// A comparison of "a" and "b".
struct Pair
{
    double points = 0; ///< of b; a has 80
    QString deciding; ///< the criterion for near ties, which speaks for b
    Clearance ofA = Clearance::Passed;
    Clearance ofB = Clearance::Passed;
    WeightInformation weights = WeightInformation::Intervals;
};

Evaluation evaluationOf(const Pair &pair, const QString &criterion)
{
    Evaluation evaluation;
    evaluation.thresholds.nearTie = 1;
    evaluation.thresholds.nearTieCriterion = pair.deciding;
    evaluation.weights.append({.criterion = criterion, .middle = 1});
    for (const QString &name : {u"a"_s, u"b"_s}) {
        const bool isFirst = evaluation.options.isEmpty();
        OptionEvaluation option;
        option.deployment = name;
        option.providerName = {name, name};
        option.score.likely = isFirst ? 80 : pair.points;
        option.rank = isFirst || pair.points == 80 ? 1 : 2;
        option.clearance = isFirst ? pair.ofA : pair.ofB;
        CellEvaluation cell;
        cell.criterion = criterion;
        cell.value100.likely = isFirst ? 10 : 90;
        cell.contribution = cell.value100.likely;
        option.cells.append(cell);
        evaluation.options.append(option);
    }
    return evaluation;
}

Analysis analysisOf(const Pair &pair, const Evaluation &evaluation)
{
    Analysis analysis;
    analysis.robustness.weights = pair.weights;
    analysis.robustness.options = {u"a"_s, u"b"_s};
    analysis.robustness.firstPlace = {0.95, 0.05};
    analysis.robustness.pairwise = {{0, 0.95}, {0.05, 0}};
    analysis.verdict = verdictOf(evaluation, analysis.robustness, {});
    return analysis;
}

} // namespace

void TestReportTexts::theSuggestionSaysNoMoreThanTheVerdict_data()
{
    QTest::addColumn<Pair>("pair");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("said");
    const QString deciding = m_library.criteria.first().id;
    const QString name = m_library.criteria.first().name.in(Language::English);
    QTest::newRow("recommended") << Pair {.points = 60} << u"a"_s
                                 << u"We recommend a: it is first with 80.0 of 100 points, before b with 60.0."_s;
    QTest::newRow("ahead by less than is printed")
        << Pair {.points = 79.96} << u"a"_s
        << u"We recommend a: it is first with 80.0 of 100 points, 0.04 points ahead of b."_s;
    QTest::newRow("another is recommended")
        << Pair {.points = 60} << u"b"_s
        << u"b is chosen, on rank 2 with 60.0 of 100 points; the comparison speaks for a."_s;
    QTest::newRow("the agreed criterion speaks for another")
        << Pair {.points = 79.5, .deciding = deciding} << u"a"_s
        << u"a is chosen, on rank 1 with 80.0 of 100 points; “%1”, set to decide among close options, speaks for b. The verdict is open."_s
               .arg(name);
    QTest::newRow("the agreed criterion speaks for it")
        << Pair {.points = 79.5, .deciding = deciding} << u"b"_s
        << u"We recommend b, on rank 2 with 79.5 of 100 points: “%1”, set to decide among close options, speaks for it. The verdict is open."_s
               .arg(name);
    QTest::newRow("level")
        << Pair {.points = 80} << u"a"_s
        << u"a is chosen, on rank 1 with 80.0 of 100 points; the comparison recommends no single option. The verdict is open."_s;
    QTest::newRow("nothing is known about the weights")
        << Pair {.points = 60, .weights = WeightInformation::None} << u"a"_s
        << u"a is chosen, though nothing is known about the weights: the comparison recommends no option. The verdict is open."_s;
    QTest::newRow("weights unknown, and level by the agreed criterion")
        << Pair {.points = 80, .deciding = deciding, .weights = WeightInformation::None} << u"b"_s
        << u"b is chosen, though nothing is known about the weights: the comparison recommends no option. The verdict is open."_s;
    QTest::newRow("none is in") << Pair {.points = 60, .ofA = Clearance::NotCleared, .ofB = Clearance::NotCleared}
                                << u"a"_s << u"a is chosen; no option demonstrably meets all knock-outs yet."_s;
    QTest::newRow("the only one") << Pair {.points = 60, .ofB = Clearance::Failed} << u"a"_s
                                  << u"a is chosen: it is the only option that no requirement rules out."_s;
}

void TestReportTexts::theSuggestionSaysNoMoreThanTheVerdict()
{
    QFETCH(const Pair, pair);
    QFETCH(const QString, choice);
    QFETCH(const QString, said);
    const Evaluation evaluation = evaluationOf(pair, m_library.criteria.first().id);
    const Analysis analysis = analysisOf(pair, evaluation);
    const QString reasons = suggestedReasons(m_library, evaluation, analysis, choice, {}, Phrases(Language::English));
    QVERIFY2(reasons.startsWith(said), qPrintable(reasons));
    QVERIFY(!reasons.contains(u"We recommend"_s) || analysis.verdict.recommended == choice);
    // By which weights something speaks most in its favour is not known then.
    QVERIFY(!reasons.contains(u"in its favour"_s) || pair.weights != WeightInformation::None);
}

void TestReportTexts::aDocumentWithoutADateBearsNone()
{
    const report::Report report = build(u"online_shop"_s, Language::English);
    const bool undated = std::ranges::any_of(report.evaluations.first().options, [](const OptionEvaluation &option) {
        return std::ranges::any_of(option.cells, [](const CellEvaluation &cell) { return cell.isOfUnknownAge(); });
    });
    QVERIFY(undated);
    const QList<Piece> pieces = piecesOf(report);
    QVERIFY(
        std::ranges::any_of(pieces, [](const Piece &piece) { return piece.text.startsWith("without a date "_L1); }));
}

QTEST_MAIN(TestReportTexts)
#include "tst_reporttexts.moc"
