// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/figures.h"
#include "core/libraryloader.h"
#include "report/model/checktext.h"
#include "report/model/fliptext.h"
#include "report/model/reportmodel.h"

#include "decision/smalllibrary.h"
#include "report/pieces.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace lotse;
using namespace lotse::report;
using namespace lotse::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime printed(QDate(2026, 11, 21), QTime(14, 32), QTimeZone::UTC);

} // namespace

class TestReportModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void samples_data();
    void sameNumbersInBothLanguages_data() { samples_data(); }
    void sameNumbersInBothLanguages();
    void eachSourceNumberResolves_data() { samples_data(); }
    void eachSourceNumberResolves();
    void eachClaimHasASourceOrIsNotDocumented_data() { samples_data(); }
    void eachClaimHasASourceOrIsNotDocumented();
    void sameArgumentsGiveTheSameReport();
    void saysSoWhenNothingPasses();
    void namesNoWayInWhereAnOptionIsIn();
    void headlineSaysTheVerdict_data() { samples_data(); }
    void headlineSaysTheVerdict();
    void summarySaysHowSureItIs_data() { samples_data(); }
    void summarySaysHowSureItIs();
    void figuresAddUp_data() { samples_data(); }
    void figuresAddUp();
    void chartsShowWhatTheSentencesSay_data() { samples_data(); }
    void chartsShowWhatTheSentencesSay();
    void methodNamesDrawsAndRule();
    void omitsSections();
    void rowsFitTheirHeads_data() { samples_data(); }
    void rowsFitTheirHeads();
    void timeComesFromTheEnvironment();

private:
    Engagement sample(const QString &name) const;
    report::Report build(const QString &name, Language language) const;

    Library m_library;
};

void TestReportModel::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QVERIFY(!m_library.criteria.isEmpty());
}

void TestReportModel::samples_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"lake_constance_manufacturer", "tax_practice", "online_shop"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

Engagement TestReportModel::sample(const QString &name) const
{
    Engagement engagement =
        readEngagementFile(u":/samples/%1.lotse"_s.arg(name), m_library).engagement.value_or(Engagement());
    engagement.thresholds.draws = 4096; // enough for what is tested here
    return engagement;
}

report::Report TestReportModel::build(const QString &name, Language language) const
{
    return buildReport(m_library, sample(name), language, printed);
}

void TestReportModel::sameNumbersInBothLanguages()
{
    QFETCH(QString, name);
    Engagement engagement = sample(name);
    engagement.report.reasons.clear(); // the consultant's own words are in one language
    const report::Report german = buildReport(m_library, engagement, Language::German, printed);
    const report::Report english = buildReport(m_library, engagement, Language::English, printed);
    QCOMPARE(german.sections.size(), english.sections.size());
    int figures = 0;
    for (const Section &part : german.sections) {
        const QList<Piece> first = piecesOf(german, {part.id});
        const QList<Piece> second = piecesOf(english, {part.id});
        QCOMPARE(first.size(), second.size());
        for (qsizetype i = 0; i < first.size(); ++i) {
            QCOMPARE(first.at(i).sources, second.at(i).sources);
            if (first.at(i).text == second.at(i).text)
                continue; // names, addresses, and what the consultant wrote in one language
            // The titles of sources stay in the language of the source.
            QStringList germanParts = first.at(i).text.split(u" · "_s);
            QStringList englishParts = second.at(i).text.split(u" · "_s);
            for (const QString &words : first.at(i).text.split(u" · "_s)) {
                if (englishParts.removeOne(words))
                    germanParts.removeOne(words);
            }
            const QStringList one = figuresOf(germanParts.join(u' '), Language::German);
            const QStringList two = figuresOf(englishParts.join(u' '), Language::English);
            QVERIFY2(one == two, qPrintable(first.at(i).text + u" | "_s + second.at(i).text));
            figures += int(one.size());
        }
    }
    QVERIFY2(figures > 500, qPrintable(QString::number(figures)));
    for (qsizetype i = 0; i < german.sources.size(); ++i)
        QCOMPARE(german.sources.at(i).url, english.sources.value(i).url);
}

void TestReportModel::eachSourceNumberResolves()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::German);
    QList<int> known;
    for (const NumberedSource &source : report.sources) {
        QVERIFY(!source.text.isEmpty());
        known.append(source.number);
    }
    QVERIFY(known.size() > 20);
    QList<int> used;
    for (const Piece &piece : piecesOf(report)) {
        for (const int source : piece.sources) {
            QVERIFY2(known.contains(source), qPrintable(piece.text));
            used.append(source);
        }
    }
    for (const int number : known)
        QVERIFY2(used.contains(number), qPrintable(QString::number(number))); // no source without a statement
}

void TestReportModel::eachClaimHasASourceOrIsNotDocumented()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::English);
    int claims = 0;
    for (const Table &table : tablesOf(section(report, u"appendix"_s))) {
        if (table.head.size() != 4)
            continue; // the list of sources
        for (const Row &row : table.rows) {
            if (row.wide)
                continue; // a person's reason or note
            if (row.cells.at(0).text.isEmpty()) { // another reading of the claim above
                const bool assumed = row.cells.at(2).text == "assumption"_L1;
                QVERIFY2(assumed || !row.cells.at(1).sources.isEmpty(), qPrintable(row.cells.at(1).text));
                continue;
            }
            ++claims;
            const bool unknown = row.cells.at(1).text == "unknown"_L1;
            const bool own = row.cells.at(2).text == "stated by the client"_L1;
            const bool applies = row.cells.at(1).text != "does not apply"_L1;
            QVERIFY2(unknown || own || !applies || !row.cells.at(1).sources.isEmpty(),
                     qPrintable(row.cells.at(0).text));
        }
    }
    QCOMPARE(claims, sample(name).options.size() * m_library.criteria.size());
}

void TestReportModel::sameArgumentsGiveTheSameReport()
{
    const report::Report first = build(u"online_shop"_s, Language::German);
    const report::Report second = build(u"online_shop"_s, Language::German);
    const QList<Piece> one = piecesOf(first);
    const QList<Piece> two = piecesOf(second);
    QCOMPARE(one.size(), two.size());
    for (qsizetype i = 0; i < one.size(); ++i) {
        QCOMPARE(one.at(i).text, two.at(i).text);
        QCOMPARE(one.at(i).sources, two.at(i).sources);
    }
}

void TestReportModel::saysSoWhenNothingPasses()
{
    const report::Report report = build(u"tax_practice"_s, Language::English);
    QCOMPARE(report.evaluations.first().count(Clearance::Passed), 0);
    QCOMPARE(report.cover.verdict, u"No verdict: no option is in yet"_s);
    QCOMPARE(report.cover.recommendation,
             u"No recommendation: nothing is chosen. Each option misses a requirement or lacks evidence for one."_s);
    QCOMPARE(section(report, u"summary"_s).title, report.cover.verdict);
    QVERIFY(report.cover.verdictTone != Tone::Good);
    const QList<Piece> pieces = piecesOf(report, {u"summary"_s});
    QVERIFY(std::ranges::any_of(
        pieces, [](const Piece &piece) { return piece.text.startsWith("What would bring an option in"_L1); }));
}

void TestReportModel::namesNoWayInWhereAnOptionIsIn()
{
    // One candidate either way, so there is no verdict; only the second is not in yet.
    for (const auto &[limit, second, in] :
         {std::tuple(60.0, small::number(20), 1), std::tuple(90.0, small::unknown(), 0)}) {
        Library library;
        CriterionGroup group;
        group.id = u"group"_s;
        library.groups = {group};
        library.criteria = {small::numbers(u"c1"_s, {{0, 0}, {100, 100}})};
        library.profiles = {small::profile(u"p"_s,
                                           {small::deployment(u"p.a"_s, {small::claim(u"c1"_s, small::number(80))}),
                                            small::deployment(u"p.b"_s, {small::claim(u"c1"_s, second)})})};
        Engagement engagement = newEngagement({u"p.a"_s, u"p.b"_s}, small::today);
        Effect atLeast;
        atLeast.kind = Effect::Kind::Requirement;
        atLeast.criterion = u"c1"_s;
        atLeast.minimumNumber = limit;
        engagement.workloads[0].requirements = {{atLeast, u"by hand"_s}};
        const report::Report built = buildReport(library, engagement, Language::English, printed);
        QCOMPARE(built.evaluations.first().count(Clearance::Passed), in);
        QCOMPARE(built.evaluations.first().noVerdict(), NoVerdictCause::OneCandidate);
        const QList<Piece> pieces = piecesOf(built, {u"summary"_s});
        QCOMPARE(
            std::ranges::any_of(
                pieces, [](const Piece &piece) { return piece.text.startsWith("What would bring an option in"_L1); }),
            in == 0);
    }
}

void TestReportModel::headlineSaysTheVerdict()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::English);
    const Engagement engagement = sample(name);
    QCOMPARE(report.analyses.size(), engagement.workloads.size());
    // The same as everybody else computes, with the draws and the seed of the file.
    const Analysis analysis = analyse(m_library, engagement, evaluate(m_library, engagement));
    QCOMPARE(report.analyses.first(), analysis);
    QCOMPARE(analysis.robustness.seed, engagement.thresholds.seed);
    const QString word = analysis.verdict.kind == VerdictKind::Clear ? u"clear"_s
        : analysis.verdict.kind == VerdictKind::Leaning              ? u"leaning"_s
                                                                     : u"open"_s;
    const bool says = analysis.verdict.kind == VerdictKind::None ? report.cover.verdict.startsWith(u"No verdict: "_s)
                                                                 : report.cover.verdict.contains(u"erdict "_s + word);
    QVERIFY2(says, qPrintable(report.cover.verdict));
    QCOMPARE(report.cover.verdictTone == Tone::Good, analysis.verdict.kind == VerdictKind::Clear);
    QCOMPARE(section(report, u"summary"_s).title, report.cover.verdict);
}

void TestReportModel::summarySaysHowSureItIs()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::English);
    const Analysis &analysis = report.analyses.first();
    const QList<Piece> pieces = piecesOf(report, {u"summary"_s});
    const auto says = [&pieces](const QString &text) {
        return std::ranges::any_of(pieces, [&](const Piece &piece) { return piece.text.contains(text); });
    };
    QVERIFY(says(u"How sure is this?"_s));
    if (!analysis.verdict.leader.isEmpty()) {
        const QString advised =
            analysis.verdict.recommended.isEmpty() ? analysis.verdict.leader : analysis.verdict.recommended;
        const qsizetype row = analysis.robustness.row(advised);
        const QString share = QString::number(qRound(analysis.robustness.firstPlace.at(row) * 100)) + u'%';
        QVERIFY2(std::ranges::any_of(pieces, [&](const Piece &piece) { return piece.text == share; }),
                 qPrintable(share));
        QVERIFY(says(u"“Clear” needs 90%"_s));
    }
    const Phrases phrases(Language::English);
    const FlipText words(m_library, report.evaluations.first(), phrases);
    const QList<FlipSentence> lines = words.flipLines(analysis.sensitivity, 1);
    QVERIFY(!lines.isEmpty());
    for (const FlipSentence &line : lines)
        QVERIFY2(says(line.sentence), qPrintable(line.sentence));
    QVERIFY(says(CheckText(m_library, report.evaluations.first(), phrases).checkNext(analysis)));
}

void TestReportModel::figuresAddUp()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::English);
    const Robustness &robustness = report.analyses.first().robustness;
    const QList<Table> tables = tablesOf(section(report, u"figures"_s));
    QVERIFY(tables.size() >= 3);
    const Table &places = tables.first();
    QCOMPARE(places.rows.size(), robustness.options.size());
    const qsizetype ranks = places.head.size() - 4; // without name, error, if in, confidence
    QCOMPARE(ranks, std::min<qsizetype>(8, robustness.options.size()));
    for (qsizetype row = 0; row < places.rows.size(); ++row) {
        double sum = 0;
        for (qsizetype rank = 1; rank <= ranks; ++rank)
            sum += places.rows.at(row).cells.at(rank).text.toDouble();
        QVERIFY2(std::abs(sum - 100) < 0.05 * double(ranks) + 1e-9, qPrintable(places.rows.at(row).cells.first().text));
        QCOMPARE(places.rows.at(row).cells.at(1).text.toDouble(),
                 std::round(robustness.firstPlace.at(row) * 1000) / 10);
    }
    const Table &pairs = tables.at(1);
    // "<0.1" and ">99.9" lie that far from the ends at most.
    const auto shown = [](QString text) { return text.remove(u'<').remove(u'>').toDouble(); };
    for (qsizetype row = 0; row < std::min(ranks, pairs.rows.size()); ++row) {
        for (qsizetype column = 0; column < row; ++column) {
            const double both = shown(pairs.rows.at(row).cells.at(column + 1).text)
                + shown(pairs.rows.at(column).cells.at(row + 1).text);
            QVERIFY(std::abs(both - 100) <= 0.1 + 1e-9);
        }
    }
    // Nothing of it without the method.
    Engagement engagement = sample(name);
    engagement.report.omittedSections = {u"method"_s};
    QVERIFY(section(buildReport(m_library, engagement, Language::English, printed), u"figures"_s).id.isEmpty());
}

void TestReportModel::chartsShowWhatTheSentencesSay()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::German);
    int shares = 0;
    for (const Block &block : section(report, u"ranking"_s).blocks) {
        const auto *picture = std::get_if<Picture>(&block);
        if (!picture)
            continue;
        shares += int(picture->kind == PictureKind::RankShares);
        if (picture->kind != PictureKind::WeightFlip)
            continue;
        // At the flip the two lines cross.
        const auto at = [&](const QString &option) {
            const auto line = std::ranges::find(picture->lines, option, &WeightLine::option);
            return line == picture->lines.cend() ? -1 : line->at(picture->flip->at);
        };
        QVERIFY(at(picture->flip->leader) >= 0);
        QVERIFY(std::abs(at(picture->flip->leader) - at(picture->flip->newLeader)) < 1e-6);
    }
    QCOMPARE(shares, 1);
}

void TestReportModel::methodNamesDrawsAndRule()
{
    Engagement engagement = sample(u"online_shop"_s);
    engagement.thresholds.draws = 2000;
    engagement.thresholds.seed = 4711;
    engagement.thresholds.stamped = QDate(2026, 11, 20);
    engagement.workloads.first().weightInformation = WeightInformation::Order;
    for (const Criterion &criterion : m_library.criteria)
        engagement.workloads.first().weightOrder.append(criterion.id);
    const report::Report report = buildReport(m_library, engagement, Language::English, printed);
    QString all;
    for (const Piece &piece : piecesOf(report, {u"method"_s}))
        all += piece.text + u'\n';
    for (const QString &part : {u"2,048 cases, seed 4711"_s, u"fixed on 20\u00a0Nov\u00a02026"_s,
                                u"only the order is known"_s, u"Lahdelma"_s, u"Barron"_s, u"Keeney"_s, u"Schlaifer"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
    QVERIFY(!all.contains(u"every weight is drawn"_s));
}

void TestReportModel::omitsSections()
{
    Engagement engagement = sample(u"online_shop"_s);
    engagement.report.omittedSections = {u"cover"_s, u"ranking"_s, u"appendix"_s};
    const report::Report report = buildReport(m_library, engagement, Language::German, printed);
    QVERIFY(!report.hasCover);
    QVERIFY(section(report, u"ranking"_s).id.isEmpty());
    QVERIFY(!section(report, u"risks"_s).id.isEmpty());
    // Without the appendix the numbers in the text still lead somewhere.
    QVERIFY(!report.sources.isEmpty());
    QCOMPARE(tablesOf(section(report, u"appendix"_s)).size(), 1);
}

void TestReportModel::rowsFitTheirHeads()
{
    QFETCH(QString, name);
    const report::Report report = build(name, Language::German);
    for (const Section &part : report.sections) {
        for (const Table &table : tablesOf(part)) {
            QCOMPARE(table.widths.size(), table.head.size());
            double sum = 0;
            for (const double width : table.widths)
                sum += width;
            QVERIFY2(sum <= 1.0001, qPrintable(part.id));
            for (const Row &row : table.rows)
                QCOMPARE(row.cells.size(), row.group || row.wide ? 1 : table.head.size());
        }
    }
}

void TestReportModel::timeComesFromTheEnvironment()
{
    qputenv("SOURCE_DATE_EPOCH", "1795271520");
    QCOMPARE(reportTime(), QDateTime::fromSecsSinceEpoch(1795271520, QTimeZone::UTC));
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY(reportTime().secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

QTEST_MAIN(TestReportModel)
#include "tst_reportmodel.moc"
