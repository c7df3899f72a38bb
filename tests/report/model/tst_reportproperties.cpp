// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "decision/choicestate.h"
#include "decision/exportcheck.h"
#include "report/model/fliptext.h"
#include "report/model/reportmodel.h"
#include "report/namedcase.h"
#include "report/words/recommendationtext.h"

#include "report/pieces.h"
#include "report/words/valuetext.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lotse;
using namespace lotse::report;
using namespace lotse::test;
using namespace Qt::StringLiterals;

/// What no report may say, whatever the engagement: held against random engagements, the samples and files in which
/// there is nothing to decide.
class TestReportProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recommendsNothingThatIsOut_data() { addCases(); }
    void recommendsNothingThatIsOut();
    void givesNoVerdictWhereThereIsNothingToDecide_data() { addCases(); }
    void givesNoVerdictWhereThereIsNothingToDecide();
    void namesTheStateOfWhatIsChosen_data() { addCases(); }
    void namesTheStateOfWhatIsChosen();
    void speaksOfEachWorkload_data() { addCases(); }
    void speaksOfEachWorkload();
    void marksTravelWithTheClaims_data() { addCases(); }
    void marksTravelWithTheClaims();
    void countsStaleClaimsOnce_data() { addCases(); }
    void countsStaleClaimsOnce();
    void sentencesAreWhole_data() { addCases(); }
    void sentencesAreWhole();
    void noChangeGivesTheAdvisedOptionTheLead_data() { addCases(); }
    void noChangeGivesTheAdvisedOptionTheLead();
    void printsEveryUnlockPath_data() { addCases(); }
    void printsEveryUnlockPath();
    void knownFaults_data();
    void knownFaults();
    void saysWhatIsMissingForAVerdict_data();
    void saysWhatIsMissingForAVerdict();

private:
    struct Made
    {
        QString source;
        Library library;
        Engagement engagement;
    };
    void addCases();
    [[nodiscard]] Made make(const QString &source) const;
    [[nodiscard]] const report::Report &build(const Made &made, Language language);

    Library m_library;
    QHash<std::pair<QString, Language>, report::Report> m_reports; ///< each is looked at by several tests
};

namespace {

constexpr int randomCases = 60;

/// Choices, plans, weights and versions of all kinds on top of a random case.
void decideSomething(Engagement &engagement, const Library &library, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto chance = [&](double probability) { return random.generateDouble() < probability; };
    const auto anyOption = [&]() -> QString {
        if (engagement.options.isEmpty() || chance(0.1))
            return u"gone.option"_s;
        return engagement.options.at(random.bounded(int(engagement.options.size())));
    };
    if (chance(0.2))
        engagement.options =
            engagement.options.first(std::min<qsizetype>(random.bounded(2), engagement.options.size()));
    const int workloads = chance(0.4) ? 2 + random.bounded(2) : 1;
    const Workload first = engagement.workloads.first();
    for (int index = 1; index < workloads; ++index) {
        Workload more = first;
        more.id = u"w%1"_s.arg(index + 1);
        more.name = chance(0.8) ? u"Name %1"_s.arg(index + 1) : QString();
        if (chance(0.5))
            more.requirements.clear();
        engagement.workloads.append(more);
    }
    for (Workload &workload : engagement.workloads) {
        if (chance(0.15)) {
            for (const Criterion &criterion : library.criteria)
                workload.weights.insert(criterion.id, {});
        }
        if (chance(0.75))
            workload.choice = anyOption();
        if (chance(0.5))
            workload.planB = anyOption();
    }
    engagement.report.finalVersion = chance(0.5);
}

/// True if @p text names an option without one of the words for its state.
bool namesWithout(const QString &text, const QString &name, const QString &states)
{
    return text.contains(name) && !text.contains(QRegularExpression(u"\\b(%1)\\b"_s.arg(states)));
}

QList<Piece> coverPieces(const report::Report &report)
{
    QList<Piece> pieces {{report.cover.recommendation, {}}, {report.cover.verdict, {}}};
    for (const auto &[label, value] : report.cover.facts.rows)
        pieces.append({value, {}});
    return pieces;
}

/// The sections of @p id, one per workload.
QList<Section> sectionsOf(const report::Report &report, const QString &id)
{
    QList<Section> found;
    std::ranges::copy_if(report.sections, std::back_inserter(found),
                         [&](const Section &section) { return section.id == id; });
    return found;
}

bool hasFigure(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block);
            paragraph && paragraph->size == Paragraph::Size::Figure)
            return true;
        if (const auto *columns = std::get_if<Columns>(&block)) {
            if (std::ranges::any_of(columns->columns, hasFigure))
                return true;
        }
    }
    return false;
}

void collectSpans(const std::vector<Block> &blocks, QList<report::Span> &spans)
{
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            spans.append(paragraph->spans);
        else if (const auto *list = std::get_if<BulletList>(&block)) {
            for (const Paragraph &item : list->items)
                spans.append(item.spans);
        } else if (const auto *columns = std::get_if<Columns>(&block)) {
            for (const std::vector<Block> &column : columns->columns)
                collectSpans(column, spans);
        }
    }
}

} // namespace

void TestReportProperties::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QVERIFY(!m_library.criteria.isEmpty());
}

void TestReportProperties::addCases()
{
    QTest::addColumn<QString>("source");
    for (int seed = 0; seed < randomCases; ++seed)
        QTest::addRow("random %d", seed) << QString::number(seed);
    for (const QString &folder : {u":/samples"_s, QStringLiteral(LOTSE_TEST_DATA "/faults/report")}) {
        QDirIterator files(folder, {u"*.lotse"_s}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
        }
    }
}

TestReportProperties::Made TestReportProperties::make(const QString &source) const
{
    Made made {.source = source, .library = {}, .engagement = {}};
    bool isRandom = false;
    const auto seed = source.toUInt(&isRandom);
    if (isRandom) {
        small::Case random = small::namedCase(seed);
        made.library = std::move(random.library);
        made.engagement = std::move(random.engagement);
        decideSomething(made.engagement, made.library, seed);
    } else {
        made.library = m_library;
        made.engagement = readEngagementFile(source, m_library).engagement.value_or(newEngagement({}, {}));
        made.engagement.report.reasons.clear(); // a person's words are a person's
        made.engagement.report.exitPlan.clear();
    }
    made.engagement.thresholds.draws = 1024;
    return made;
}

const report::Report &TestReportProperties::build(const Made &made, Language language)
{
    const std::pair key(made.source, language);
    if (!m_reports.contains(key))
        m_reports.insert(key, buildReport(made.library, made.engagement, language, {}));
    return *m_reports.constFind(key);
}

/// Whatever criterion was agreed for near ties, if any: nothing reads as if whom the verdict advises were still behind.
void TestReportProperties::noChangeGivesTheAdvisedOptionTheLead()
{
    QFETCH(QString, source);
    Made made = make(source);
    made.engagement.thresholds.nearTie = 20;
    QStringList agreed {QString()};
    for (const Criterion &criterion : std::as_const(made.library.criteria))
        agreed.append(criterion.id);
    constexpr qsizetype all = 100;
    const Phrases phrases(Language::English);
    for (const QString &criterion : std::as_const(agreed)) {
        made.engagement.thresholds.nearTieCriterion = criterion;
        const Evaluation evaluation = evaluate(made.library, made.engagement);
        Analysis analysis;
        analysis.sensitivity = sensitivity(made.library, made.engagement, evaluation);
        analysis.robustness =
            robustness(robustnessProblem(made.library, made.engagement, evaluation, {.draws = 512, .seed = {}}), 1);
        analysis.verdict = verdictOf(evaluation, analysis.robustness, analysis.sensitivity);
        const Verdict &verdict = analysis.verdict;
        const AnalysisText words(made.library, evaluation, phrases);
        const FlipText flipWords(made.library, evaluation, phrases);
        if (analysis.sensitivity.advised.isEmpty()) {
            QVERIFY(verdict.decidedBy.isEmpty() || verdict.recommended.isEmpty()
                    || verdict.recommended == verdict.leader);
            continue;
        }
        QCOMPARE(verdict.recommended, analysis.sensitivity.advised);
        const QString advised = words.option(verdict.recommended);
        QStringList said;
        if (verdict.recommended != verdict.leader) // level with others it may be first most often
            said.append(words.rival(analysis));
        for (const FlipSentence &line : flipWords.flipLines(analysis.sensitivity, all))
            said.append(line.sentence);
        for (const Flip &flip : std::as_const(analysis.sensitivity.flips))
            said.append(flipWords.flip(flip, verdict.recommended));
        for (const QString &sentence : std::as_const(said)) {
            for (const char *end : {" takes the lead", " stands before", " is in and takes the lead"})
                QVERIFY2(!sentence.contains(advised + QLatin1StringView(end)), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"the advice turns to "_s + advised), qPrintable(sentence));
        }
        if (verdict.recommended != verdict.leader && !verdict.tied)
            QVERIFY2(words.verdict(analysis).contains(u"speaks for"_s), qPrintable(words.verdict(analysis)));
    }
}

void TestReportProperties::recommendsNothingThatIsOut()
{
    QFETCH(QString, source);
    const Made made = make(source);
    for (const Language language : {Language::German, Language::English}) {
        const Phrases phrases(language);
        const report::Report &report = build(made, language);
        const QString refusal = language == Language::German ? u"Keine Empfehlung"_s : u"No recommendation"_s;
        const QList<Section> summaries = sectionsOf(report, u"summary"_s);
        QCOMPARE(summaries.size(), made.engagement.workloads.size());
        bool mayEnd = true;
        for (qsizetype index = 0; index < summaries.size(); ++index) {
            const Evaluation &evaluation = report.evaluations.at(index);
            const Workload &work = made.engagement.workloads.at(index);
            const ChoiceState state = choiceState(evaluation, work.choice);
            const Verdict &verdict = report.analyses.at(index).verdict;
            const RecommendationText recommended(made.library, evaluation, phrases, &verdict);
            const QString sentence = recommended.sentence(work);
            mayEnd = mayEnd && state == ChoiceState::In && work.planB != work.choice
                && (work.planB.isEmpty() || choiceState(evaluation, work.planB) == ChoiceState::In);
            // Cover and summary say the same sentence, and it refuses what may not be recommended; of several workloads
            // the cover has room for the choice and its state.
            const QString onCover = summaries.size() > 1 ? recommended.brief(work) : sentence;
            QVERIFY2(report.cover.recommendation.contains(onCover), qPrintable(onCover));
            bool inSummary = false;
            bool speaksFor = false;
            for (const Block &block : summaries.at(index).blocks) {
                const auto *lead = std::get_if<Paragraph>(&block);
                inSummary = inSummary || (lead && lead->spans.first().text == sentence);
                speaksFor = speaksFor || (std::holds_alternative<Columns>(block) && !hasFigure({block}));
            }
            QVERIFY(inSummary);
            if (state == ChoiceState::Out || state == ChoiceState::NotCompared) {
                QVERIFY2(sentence.startsWith(refusal), qPrintable(sentence));
                QVERIFY2(!speaksFor, "no reasons for what is out");
            }
            if (state == ChoiceState::None && evaluation.noVerdict() != NoVerdictCause::None)
                QVERIFY2(sentence.startsWith(refusal), qPrintable(sentence));
            // But for whom the agreed criterion does not speak, and it says that.
            if (state == ChoiceState::None && verdict.kind == VerdictKind::Open && verdict.decidedBy.isEmpty()) {
                const AnalysisText words(made.library, evaluation, phrases);
                QVERIFY2(!sentence.contains(words.option(verdict.leader)), qPrintable(sentence));
            }
        }
        QCOMPARE(report.cover.draft, !made.engagement.report.finalVersion || !mayEnd);
    }
}

void TestReportProperties::givesNoVerdictWhereThereIsNothingToDecide()
{
    QFETCH(QString, source);
    const Made made = make(source);
    for (const Language language : {Language::German, Language::English}) {
        const report::Report &report = build(made, language);
        const QString none = language == Language::German ? u"Kein Urteil"_s : u"No verdict"_s;
        const QList<Section> summaries = sectionsOf(report, u"summary"_s);
        for (qsizetype index = 0; index < summaries.size(); ++index) {
            const Evaluation &evaluation = report.evaluations.at(index);
            const Verdict &verdict = report.analyses.at(index).verdict;
            const qsizetype candidates = evaluation.options.size() - evaluation.count(Clearance::Failed);
            const double weight = std::ranges::fold_left(
                evaluation.weights, 0.0, [](double sum, const WeightEvaluation &each) { return sum + each.middle; });
            const bool nothing = candidates < 2 || weight == 0 || evaluation.count(Clearance::Passed) == 0;
            if (nothing)
                QCOMPARE(verdict.kind, VerdictKind::None);
            const bool isNone = verdict.kind == VerdictKind::None;
            QVERIFY2(summaries.at(index).title.contains(none) == isNone, qPrintable(summaries.at(index).title));
            QVERIFY(!(isNone && hasFigure(summaries.at(index).blocks))); // no share without a verdict
            if (!isNone)
                continue;
            QVERIFY(report.cover.verdictTone != Tone::Good);
            QVERIFY(!report.analyses.at(index).checkNext.settled);
            for (const Table &table : tablesOf(summaries.at(index))) {
                for (const Row &row : table.rows) {
                    for (const Cell &cell : row.cells) // "holds" is a verdict on the first place
                        QVERIFY2(cell.text != u"hält" && cell.text != "holds"_L1, qPrintable(row.cells.first().text));
                }
            }
        }
    }
}

void TestReportProperties::namesTheStateOfWhatIsChosen()
{
    QFETCH(QString, source);
    const Made made = make(source);
    for (const Language language : {Language::German, Language::English}) {
        const Phrases phrases(language);
        const report::Report &report = build(made, language);
        const QString out = language == Language::German ? u"ausgeschieden"_s : u"out"_s;
        const QString open = language == Language::German ? u"ungeklärt"_s : u"not cleared"_s;
        for (qsizetype index = 0; index < report.evaluations.size(); ++index) {
            const Evaluation &evaluation = report.evaluations.at(index);
            const AnalysisText words(made.library, evaluation, phrases);
            const RecommendationText recommendation(made.library, evaluation, phrases);
            for (const QString &id :
                 {made.engagement.workloads.at(index).choice, made.engagement.workloads.at(index).planB}) {
                const ChoiceState state = choiceState(evaluation, id);
                const QString &states = state == ChoiceState::Out ? out : open;
                if (state != ChoiceState::Out && state != ChoiceState::NotCleared)
                    continue;
                QVERIFY(!recommendation.obstacles(id).isEmpty());
                QVERIFY(!namesWithout(recommendation.named(id), words.option(id), states));
                for (const QString &line : recommendation.sentence(made.engagement.workloads.at(index)).split(u". "_s))
                    QVERIFY2(!namesWithout(line, words.option(id), states), qPrintable(line));
                if (report.evaluations.size() > 1)
                    continue; // the steps of another workload may name the same option
                const Table steps = tablesOf(section(report, u"steps"_s)).value(0);
                for (const Row &row : steps.rows)
                    QVERIFY2(!namesWithout(row.cells.at(1).text, words.option(id), states),
                             qPrintable(row.cells.at(1).text));
            }
        }
    }
}

void TestReportProperties::speaksOfEachWorkload()
{
    QFETCH(QString, source);
    const Made made = make(source);
    const report::Report &report = build(made, Language::English);
    const qsizetype count = made.engagement.workloads.size();
    QCOMPARE(report.cover.recommendation.count(u'\n') + 1, count);
    const auto verdicts = std::ranges::count_if(report.cover.facts.rows, [](const std::pair<QString, QString> &row) {
        return row.first.startsWith("Verdict"_L1);
    });
    QCOMPARE(verdicts, count > 1 ? 0 : 1); // of several each has its own beside what is chosen
    QCOMPARE(report.cover.workloads.size(), count > 1 ? count : 0);
    for (qsizetype index = 0; index < report.cover.workloads.size(); ++index) {
        const CoverWorkload &said = report.cover.workloads.at(index);
        const Workload &work = made.engagement.workloads.at(index);
        QVERIFY(!said.verdict.isEmpty());
        const bool isAsked = mayBeRecommended(choiceState(report.evaluations.at(index), work.choice));
        QCOMPARE(said.planB.isEmpty(), !isAsked && work.planB.isEmpty());
    }
    QSet<QString> titles;
    for (const Section &section : sectionsOf(report, u"summary"_s))
        titles.insert(section.title);
    QCOMPARE(titles.size(), count); // each names its workload
    for (const Workload &workload : made.engagement.workloads) {
        if (count > 1 && !workload.name.isEmpty())
            QVERIFY2(report.cover.recommendation.contains(workload.name), qPrintable(workload.name));
    }
    const bool allClear = std::ranges::all_of(
        report.analyses, [](const Analysis &analysis) { return analysis.verdict.kind == VerdictKind::Clear; });
    QCOMPARE(report.cover.verdictTone == Tone::Good, allClear);
}

void TestReportProperties::marksTravelWithTheClaims()
{
    QFETCH(QString, source);
    const Made made = make(source);
    const report::Report &report = build(made, Language::English);
    // The comparison: a cell for each option and criterion, in the order of the groups.
    QStringList inOrder;
    for (const CriterionGroup &group : made.library.groups) {
        for (const Criterion &criterion : made.library.criteria) {
            if (criterion.group == group.id)
                inOrder.append(criterion.id);
        }
    }
    const Evaluation &first = report.evaluations.first();
    qsizetype option = 0;
    for (const Table &table : tablesOf(section(report, u"comparison"_s))) {
        if (option >= first.options.size())
            break; // of the next workload
        const qsizetype columns = table.head.size() - 2;
        qsizetype place = 0;
        for (const Row &row : table.rows) {
            if (row.group)
                continue;
            const Criterion &criterion = *made.library.criterion(inOrder.at(place++));
            for (qsizetype column = 0; column < columns; ++column) {
                const QList<CellEvaluation> &cells = first.options.at(option + column).cells;
                const auto cell = std::ranges::find(cells, criterion.id, &CellEvaluation::criterion);
                QCOMPARE(row.cells.at(2 + column).marks, marksOf(criterion, *cell));
            }
        }
        option += columns;
    }
    QCOMPARE(option, first.options.size());
    // For and against: each sentence carries the marks of the claim that it states.
    const QList<Section> summaries = sectionsOf(report, u"summary"_s);
    for (qsizetype index = 0; index < summaries.size(); ++index) {
        const Evaluation &evaluation = report.evaluations.at(index);
        const QString &choice = made.engagement.workloads.at(index).choice;
        const QString &recommended = report.analyses.at(index).verdict.recommended;
        const OptionEvaluation *spoken = !choice.isEmpty() ? evaluation.option(choice)
            : recommended.isEmpty()                        ? evaluation.leader()
                                                           : evaluation.option(recommended);
        QList<report::Span> spans;
        collectSpans(summaries.at(index).blocks, spans);
        for (const report::Span &span : std::as_const(spans)) {
            if (!span.marks.any())
                continue;
            QVERIFY(spoken);
            const bool known = std::ranges::any_of(spoken->cells, [&](const CellEvaluation &cell) {
                const Criterion &criterion = *made.library.criterion(cell.criterion);
                return span.text.startsWith(criterion.name.in(Language::English) + u": "_s)
                    && span.marks == marksOf(criterion, cell);
            });
            QVERIFY2(known, qPrintable(span.text));
        }
    }
}

void TestReportProperties::countsStaleClaimsOnce()
{
    QFETCH(QString, source);
    const Made made = make(source);
    const report::Report &report = build(made, Language::English);
    QSet<QString> stale;
    for (const Evaluation &evaluation : report.evaluations) {
        for (const OptionEvaluation &option : evaluation.options) {
            for (const CellEvaluation &cell : option.cells) {
                if (cell.stale) // one claim, whoever inherits it
                    stale.insert((cell.inheritedFrom.isEmpty() ? option.deployment : cell.inheritedFrom) + u'/'
                                 + cell.criterion);
            }
        }
    }
    QCOMPARE(countStaleClaims(report.evaluations), int(stale.size()));
    const auto row =
        std::ranges::find(report.cover.facts.rows, u"Facts count as of"_s, &std::pair<QString, QString>::first);
    QVERIFY(row != report.cover.facts.rows.cend());
    const QString counted = stale.isEmpty() ? u"no claim is stale"_s : u"; %1 stale claim"_s.arg(stale.size());
    QVERIFY2(row->second.contains(counted), qPrintable(row->second));
}

void TestReportProperties::sentencesAreWhole()
{
    QFETCH(QString, source);
    const Made made = make(source);
    static const QRegularExpression broken(u"%[0-9n]|\\(s\\)|\\.\\.|: \\.|: ;|“”|„“|\\bnan\\b|\\binf\\b"_s);
    for (const Language language : {Language::German, Language::English}) {
        const report::Report &report = build(made, language);
        QList<Piece> pieces = piecesOf(
            report, {u"summary"_s, u"ranking"_s, u"steps"_s, u"risks"_s, u"duties"_s, u"method"_s, u"figures"_s});
        pieces.append(coverPieces(report));
        for (const Piece &piece : std::as_const(pieces)) {
            const QRegularExpressionMatch match = broken.match(piece.text);
            QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + u" in: "_s + piece.text));
        }
    }
}

void TestReportProperties::printsEveryUnlockPath()
{
    QFETCH(QString, source);
    const Made made = make(source);
    const report::Report &report = build(made, Language::English);
    const ValueText values(Language::English);
    const QList<Piece> pieces = piecesOf(report, {u"ranking"_s});
    if (pieces.isEmpty())
        return; // left out by the consultant
    for (const Evaluation &evaluation : report.evaluations) {
        for (const OptionEvaluation &option : evaluation.options) {
            for (const RequirementResult &result : option.requirements) {
                if (option.clearance == Clearance::Passed || result.result == Clearance::Passed
                    || evaluation.requirements.at(result.requirement).severity != Effect::Severity::KnockOut)
                    continue;
                for (const UnlockPath &path : result.unlockPaths) {
                    const QString way = values.unlockPath(made.library, evaluation, path);
                    QVERIFY2(
                        std::ranges::any_of(pieces, [&way](const Piece &piece) { return piece.text.contains(way); }),
                        qPrintable(way));
                }
            }
        }
    }
}

void TestReportProperties::knownFaults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("recommendation"); // of the first workload
    QTest::addColumn<QString>("verdict");
    QTest::newRow("no option") << u"opt0"_s << u"No recommendation: "_s << u"No verdict: "_s;
    QTest::newRow("one option") << u"opt1"_s << u"STACKIT (region eu01) is chosen, without a verdict."_s
                                << u"No verdict: "_s;
    QTest::newRow("no weight") << u"weights_zero"_s << u"STACKIT (region eu01) is chosen, without a verdict."_s
                               << u"No verdict: "_s;
    QTest::newRow("every option is out") << u"all_failed"_s
                                         << u"No recommendation: STACKIT (region eu01) is chosen, but out: "_s
                                         << u"No verdict: "_s;
}

void TestReportProperties::knownFaults()
{
    QFETCH(QString, name);
    QFETCH(QString, recommendation);
    QFETCH(QString, verdict);
    const Made made = make(QStringLiteral(LOTSE_TEST_DATA "/faults/report/%1.lotse").arg(name));
    const report::Report &report = build(made, Language::English);
    QVERIFY2(report.cover.recommendation.startsWith(recommendation), qPrintable(report.cover.recommendation));
    QVERIFY2(report.cover.verdict.startsWith(verdict), qPrintable(report.cover.verdict));
    QCOMPARE(section(report, u"summary"_s).title, report.cover.verdict);
}

void TestReportProperties::saysWhatIsMissingForAVerdict_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("step"); // towards a choice
    QTest::addColumn<QString>("ranking"); // how its sentence begins
    QTest::newRow("no option") << u"opt0"_s << u"Choose at least two options and compare them"_s
                               << u"No verdict: no option is compared yet."_s;
    QTest::newRow("one option") << u"opt1"_s << u"Choose at least two options and compare them"_s
                                << u"No verdict: there is nothing to compare "_s;
    QTest::newRow("no weight") << u"weights_zero"_s << u"Give at least one criterion a weight"_s
                               << u"Without weights no option stands before another: "_s;
    QTest::newRow("every option is out") << u"all_failed"_s
                                         << u"Choose an unlock path from the ranking and settle it with the provider"_s
                                         << u"No verdict: every option misses a knock-out."_s;
}

void TestReportProperties::saysWhatIsMissingForAVerdict()
{
    QFETCH(QString, name);
    QFETCH(QString, step);
    QFETCH(QString, ranking);
    Made made = make(QStringLiteral(LOTSE_TEST_DATA "/faults/report/%1.lotse").arg(name));
    for (Workload &workload : made.engagement.workloads)
        workload.choice.clear();
    const report::Report report = buildReport(made.library, made.engagement, Language::English, {});
    const auto says = [&report](const QString &id, const QString &sentence) {
        return std::ranges::any_of(piecesOf(report, {id}),
                                   [&](const Piece &piece) { return piece.text.trimmed().startsWith(sentence); });
    };
    QVERIFY(says(u"steps"_s, step));
    QVERIFY(says(u"ranking"_s, ranking));
    QVERIFY(!says(u"ranking"_s, u"No option is in; those shown"_s));
}

QTEST_MAIN(TestReportProperties)
#include "tst_reportproperties.moc"
