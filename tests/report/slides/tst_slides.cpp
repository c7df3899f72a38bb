// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "decision/choicestate.h"
#include "report/model/reportcontext.h"
#include "report/namedcase.h"
#include "report/slides/slides.h"
#include "report/slides/slidetext.h"
#include "report/words/phrasesin.h"

#include "report/pieces.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lotse;
using namespace lotse::report;
using namespace Qt::StringLiterals;

namespace {

constexpr int randomCases = 40;
constexpr qsizetype longestSentence = 520;

const Slide *slideOf(const QList<Slide> &slides, Slide::Kind kind)
{
    const auto found = std::ranges::find(slides, kind, &Slide::kind);
    return found == slides.cend() ? nullptr : &*found;
}

} // namespace

/// What a presentation says, held against random engagements, the samples and files in which there is nothing to
/// decide.
class TestSlides final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recommendsNothingWithoutAVerdict_data() { addCases(); }
    void recommendsNothingWithoutAVerdict();
    void saysWhatTheReportSays_data() { addCases(); }
    void saysWhatTheReportSays();
    void sentencesAreWhole_data() { addCases(); }
    void sentencesAreWhole();
    void titlesAreOneSentenceEach_data() { addCases(); }
    void titlesAreOneSentenceEach();
    void flipsAreToldOnce_data() { addCases(); }
    void flipsAreToldOnce();
    void showsWhatIsAccepted_data() { addCases(); }
    void showsWhatIsAccepted();
    void anEmptyEngagementIsFitForTheClient();
    void namesOwnersInOneLanguage();
    void endsSentencesWhereTheyEnd_data();
    void endsSentencesWhereTheyEnd();
    void namesTheClientOnEachSlide();
    void showsEachWorkload();
    void showsTheLastAnswer();
    void cutsWhatNobodyReadsFromAfar();
    void listsAllOptionsInParts_data();
    void listsAllOptionsInParts();

private:
    struct Made
    {
        Library library;
        Engagement engagement;
    };
    void addCases();
    [[nodiscard]] Made make(const QString &source) const;

    Library m_library;
};

void TestSlides::initTestCase()
{
    m_library = loadLibrary({u":/library"_s}).library;
    QVERIFY(!m_library.criteria.isEmpty());
}

void TestSlides::addCases()
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

TestSlides::Made TestSlides::make(const QString &source) const
{
    Made made;
    bool isRandom = false;
    const auto seed = source.toUInt(&isRandom);
    if (isRandom) {
        small::Case random = small::namedCase(seed);
        made.library = std::move(random.library);
        made.engagement = std::move(random.engagement);
        const QStringList &options = made.engagement.options;
        if (seed % 2 == 0)
            made.engagement.workloads.first().choice = options.at(qsizetype(seed) % options.size());
        if (seed % 5 == 0) { // nothing counts
            for (const Criterion &criterion : std::as_const(made.library.criteria))
                made.engagement.workloads.first().weights.insert(criterion.id, {});
        }
    } else {
        made.library = m_library;
        made.engagement = readEngagementFile(source, m_library).engagement.value_or(newEngagement({}, {}));
        made.engagement.report.reasons.clear(); // a person's words are a person's
    }
    made.engagement.clientName = u"Client"_s;
    made.engagement.thresholds.draws = 1024;
    return made;
}

void TestSlides::recommendsNothingWithoutAVerdict()
{
    QFETCH(const QString, source);
    const Made made = make(source);
    const QList<Slide> slides = buildSlides(made.library, made.engagement, Language::English);
    const Context context(made.library, made.engagement, Language::English, {});
    qsizetype place = -1;
    Slide::Kind before = Slide::Kind::Title;
    for (const Slide &slide : slides) {
        // Several slides may hold the requirements of one workload.
        if (std::exchange(before, slide.kind) != Slide::Kind::Needs && slide.kind == Slide::Kind::Needs)
            ++place;
        if (place < 0)
            continue;
        const Evaluation &evaluation = context.evaluations.at(place);
        const Workload &work = context.workload(evaluation);
        const bool hasVerdict = evaluation.noVerdict() == NoVerdictCause::None;
        const ChoiceState state = choiceState(evaluation, work.choice);
        if (slide.kind == Slide::Kind::Recommendation && state == ChoiceState::None && !hasVerdict)
            QVERIFY2(slide.statement.startsWith(u"No recommendation: "_s), qPrintable(slide.statement));
        if (slide.kind == Slide::Kind::Recommendation
            && (state == ChoiceState::Out || state == ChoiceState::NotCompared))
            QVERIFY2(slide.statement.startsWith(u"No recommendation: "_s), qPrintable(slide.statement));
        if (slide.kind == Slide::Kind::Against) {
            const OptionEvaluation *spokenFor = context.recommended(evaluation);
            QVERIFY(spokenFor);
            QVERIFY(spokenFor->clearance != Clearance::Failed);
            QVERIFY(hasVerdict || !work.choice.isEmpty());
        }
        if (slide.kind == Slide::Kind::Certainty && !hasVerdict) {
            QVERIFY(slide.figure.isEmpty());
            QVERIFY2(slide.statement.startsWith(u"No verdict: "_s), qPrintable(slide.statement));
        }
        const NoVerdictCause cause = evaluation.noVerdict();
        const bool weighs =
            std::ranges::any_of(evaluation.weights, [](const WeightEvaluation &weight) { return weight.middle > 0; });
        const bool hasPoints = !evaluation.nothingAsked && weighs && cause != NoVerdictCause::NothingKnown;
        if (slide.kind == Slide::Kind::Options && !hasPoints)
            QVERIFY(std::ranges::none_of(slide.rows, [](const SlideRow &row) { return row.bar.has_value(); }));
        if (slide.kind == Slide::Kind::Flips && !hasVerdict)
            QCOMPARE(cause, NoVerdictCause::NoneCleared);
    }
    QCOMPARE(place + 1, context.evaluations.size());
}

void TestSlides::saysWhatTheReportSays()
{
    QFETCH(const QString, source);
    const Made made = make(source);
    for (const Language language : {Language::German, Language::English}) {
        const report::Report report = buildReport(made.library, made.engagement, language, {});
        QStringList said {report.cover.recommendation};
        for (const Section &section : report.sections)
            said.append(section.title);
        for (const test::Piece &piece :
             test::piecesOf(report, {u"summary"_s, u"situation"_s, u"ranking"_s, u"risks"_s, u"steps"_s, u"duties"_s}))
            said.append(piece.text);
        const QString whole = said.join(u'\n').simplified();
        const QList<Slide> slides = buildSlides(made.library, made.engagement, language);
        for (const Slide &slide : slides) {
            using Kind = Slide::Kind;
            const bool isOfReport =
                slide.kind == Kind::Recommendation || slide.kind == Kind::Certainty || slide.kind == Kind::Steps;
            const bool isCut = slide.statement.endsWith(u'…');
            if (isOfReport && !isCut)
                QVERIFY2(whole.contains(slide.statement.simplified()), qPrintable(slide.statement));
            for (const SlideRow &row : slide.rows) {
                if (slide.kind == Kind::Flips && !row.text.endsWith(u'…'))
                    QVERIFY2(whole.contains(row.text.simplified()), qPrintable(row.text));
            }
            // For and against with the signs of the claims, which the slide explains.
            Marks marks;
            for (const SlideRow &row : slide.rows)
                marks |= row.marks;
            if (marks.any())
                QCOMPARE(slide.legend, legendOf(marks, phrasesIn(language)));
        }
    }
}

void TestSlides::sentencesAreWhole()
{
    QFETCH(const QString, source);
    const Made made = make(source);
    static const QRegularExpression broken(u"%[0-9n]|\\(s\\)|\\.\\.|: \\.|: ;|“”|„“|\\bnan\\b|\\binf\\b"_s);
    for (const Language language : {Language::German, Language::English}) {
        for (const Slide &slide : buildSlides(made.library, made.engagement, language)) {
            QVERIFY(!slide.statement.isEmpty());
            const QString text = spokenText(slide);
            const QRegularExpressionMatch match = broken.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + u" in: "_s + text));
            QVERIFY2(!text.contains(u"  "_s), qPrintable(text));
            // Only what is too long for any sentence is cut inside of one.
            QStringList parts {slide.statement, slide.caption};
            for (const SlideRow &row : slide.rows)
                parts << row.text << row.detail;
            for (const QString &part : std::as_const(parts))
                QVERIFY2(!part.endsWith(u'…') || part.size() > longestSentence / 2, qPrintable(part));
        }
    }
}

void TestSlides::titlesAreOneSentenceEach()
{
    QFETCH(const QString, source);
    const Made made = make(source);
    for (const Language language : {Language::German, Language::English}) {
        QSet<std::pair<QString, QString>> told;
        Slide::Kind before = Slide::Kind::Title;
        for (const Slide &slide : buildSlides(made.library, made.engagement, language)) {
            if (slide.kind == Slide::Kind::Title)
                continue;
            QVERIFY2(!slide.statement.endsWith(u'.'), qPrintable(slide.statement));
            if (slide.figure.isEmpty())
                QVERIFY2(sentenceEnds(slide.statement).size() <= 1, qPrintable(slide.statement));
            QVERIFY(slide.heading != slide.statement);
            // What needs several slides bears one title.
            const bool goesOn = std::exchange(before, slide.kind) == slide.kind;
            if (made.engagement.workloads.size() == 1 && !goesOn) {
                QVERIFY2(!told.contains({slide.workload, slide.statement}), qPrintable(slide.statement));
                told.insert({slide.workload, slide.statement});
            }
            // Two risks may bear one name, and with it their steps.
            for (const SlideRow &row : slide.rows)
                QVERIFY2(slide.kind == Slide::Kind::Steps || row.text != slide.statement, qPrintable(row.text));
        }
    }
}

void TestSlides::flipsAreToldOnce()
{
    QFETCH(const QString, source);
    const Made made = make(source);
    for (const Slide &slide : buildSlides(made.library, made.engagement, Language::English)) {
        if (slide.kind != Slide::Kind::Flips || slide.rows.isEmpty())
            continue;
        const auto words = std::ranges::count_if(slide.rows, [](const SlideRow &row) { return !row.value.isEmpty(); });
        QVERIFY(words == 0 || words == slide.rows.size());
        const QString first = slide.rows.first().value;
        const auto same = std::ranges::count(slide.rows, first, &SlideRow::value);
        QVERIFY2(words == 0 || same < slide.rows.size(), qPrintable(first)); // all alike: the title says it
    }
}

void TestSlides::showsWhatIsAccepted()
{
    QFETCH(const QString, source);
    const Made made = make(source);
    for (const Language language : {Language::German, Language::English}) {
        for (const Slide &slide : buildSlides(made.library, made.engagement, language)) {
            using Kind = Slide::Kind;
            if (slide.kind != Kind::Needs && slide.kind != Kind::Recommendation && slide.kind != Kind::Open)
                continue;
            const QString text = spokenText(slide);
            QVERIFY2(!text.contains(u"“ oder besser"_s) && !text.contains(u"” or better"_s), qPrintable(text));
        }
    }
}

void TestSlides::anEmptyEngagementIsFitForTheClient()
{
    Engagement engagement = newEngagement({}, QDate(2026, 11, 21));
    for (const Language language : {Language::German, Language::English}) {
        engagement.place.clear();
        const QList<Slide> slides = buildSlides(m_library, engagement, language);
        QVERIFY(slides.first().heading.isEmpty());
        QVERIFY(!slides.first().statement.isEmpty());
        QSet<QString> told;
        for (const Slide &slide : slides) {
            const QString text = spokenText(slide);
            QVERIFY2(!text.contains("Bitte"_L1) && !text.contains("please"_L1, Qt::CaseInsensitive), qPrintable(text));
            QVERIFY2(!text.contains("keine Anforderung"_L1) && !text.contains("no requirement"_L1), qPrintable(text));
            QVERIFY2(!told.contains(slide.statement), qPrintable(slide.statement));
            told.insert(slide.statement);
        }
        QVERIFY(slideOf(slides, Slide::Kind::Needs));
        const Slide *risks = slideOf(slides, Slide::Kind::Risks);
        QVERIFY(!risks || !risks->rows.isEmpty());
        engagement.place = u"Ulm"_s;
        QCOMPARE(buildSlides(m_library, engagement, language).first().statement, u"Ulm"_s);
    }
}

void TestSlides::namesOwnersInOneLanguage()
{
    Made made = make(u":/samples/tax_practice.lotse"_s);
    const Role &role = m_library.roles.first();
    QVERIFY(role.name.german.compare(role.name.english, Qt::CaseInsensitive) != 0);
    for (const Duty &duty : std::as_const(m_library.duties))
        made.engagement.duties[duty.id].owner = role.name.german;
    const QList<Slide> slides = buildSlides(made.library, made.engagement, Language::English);
    const Slide *steps = slideOf(slides, Slide::Kind::Steps);
    QVERIFY(steps);
    const QString text = spokenText(*steps);
    QVERIFY2(!text.contains(role.name.german), qPrintable(text));
    QVERIFY2(text.contains(role.name.english, Qt::CaseInsensitive), qPrintable(text));
}

void TestSlides::endsSentencesWhereTheyEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("ends");
    using Ends = QList<qsizetype>;
    QTest::newRow("nothing") << QString() << Ends {};
    QTest::newRow("no mark") << u"One"_s << Ends {};
    QTest::newRow("one") << u"One."_s << Ends {4};
    QTest::newRow("two") << u"One. Two."_s << Ends {4, 9};
    QTest::newRow("question") << u"One? Two"_s << Ends {4};
    QTest::newRow("quoted") << u"Er sagt „nein.“ Dann"_s << Ends {15};
    QTest::newRow("abbreviations") << u"Das ist z. B. Art. 4 KI-VO."_s << Ends {27};
    QTest::newRow("knock-outs") << u"Alle K.-o.-Kriterien. Ende."_s << Ends {21, 27};
    QTest::newRow("day") << u"Am 5. Mai. Dann"_s << Ends {10};
    QTest::newRow("number") << u"Für 1.300 € im Monat"_s << Ends {};
    QTest::newRow("year") << u"Seit 2026. Dann"_s << Ends {10};
}

void TestSlides::endsSentencesWhereTheyEnd()
{
    QFETCH(const QString, text);
    QFETCH(const QList<qsizetype>, ends);
    QCOMPARE(sentenceEnds(text), ends);
}

void TestSlides::namesTheClientOnEachSlide()
{
    const Made made = make(u":/samples/tax_practice.lotse"_s);
    const QList<Slide> slides = buildSlides(made.library, made.engagement, Language::German);
    QVERIFY(slides.first().statement.startsWith(u"Client"_s));
    for (const Slide &slide : slides) {
        QCOMPARE(slide.client, u"Client"_s);
        QCOMPARE(slide.workload.isEmpty(), slide.kind == Slide::Kind::Title);
    }
}

void TestSlides::showsEachWorkload()
{
    Made made = make(u":/samples/tax_practice.lotse"_s);
    const qsizetype one = buildSlides(made.library, made.engagement, Language::English).size();
    Workload more = made.engagement.workloads.first();
    more.id = u"more"_s;
    more.name = u"Second workload"_s;
    made.engagement.workloads = {made.engagement.workloads.first(), more};
    const QList<Slide> slides = buildSlides(made.library, made.engagement, Language::English);
    const auto ofSecond = std::ranges::count(slides, more.name, &Slide::workload);
    QVERIFY(ofSecond > 6);
    QVERIFY(slides.size() >= one);
    QVERIFY(slides.last().workload == more.name);
}

void TestSlides::showsTheLastAnswer()
{
    const Made made = make(u":/samples/tax_practice.lotse"_s);
    QVERIFY(!slideOf(buildSlides(made.library, made.engagement, Language::English), Slide::Kind::Effect));
    const Workload &work = made.engagement.workloads.first();
    WorkloadEffect last {.workload = work.id, .effect = {}};
    last.effect.question = m_library.questions.first().id;
    last.effect.nowFailed = {made.engagement.options.first()};
    last.effect.weightChanges = {{m_library.criteria.first().id, 2}};
    const QList<Slide> slides = buildSlides(made.library, made.engagement, Language::English, last);
    const Slide *effect = slideOf(slides, Slide::Kind::Effect);
    QVERIFY(effect);
    QCOMPARE(effect->statement, m_library.questions.first().text.english.simplified());
    QCOMPARE(effect->rows.size(), 2);
    QCOMPARE(effect->rows.first().value, u"out"_s);
    QCOMPARE(effect->rows.last().value, u"+2.0"_s);
    last.workload = u"another"_s;
    QVERIFY(!slideOf(buildSlides(made.library, made.engagement, Language::English, last), Slide::Kind::Effect));
}

void TestSlides::cutsWhatNobodyReadsFromAfar()
{
    Made made = make(u":/samples/tax_practice.lotse"_s);
    const auto captionOf = [&made](const QString &reasons, QString &more) {
        made.engagement.report.reasons = reasons;
        const QList<Slide> slides = buildSlides(made.library, made.engagement, Language::English);
        for (const Slide &slide : slides) {
            if (slide.rows.size() > 8 || slide.caption.size() > 900)
                return u"too long"_s;
        }
        const Slide *recommendation = slideOf(slides, Slide::Kind::Recommendation);
        more = recommendation ? recommendation->more : QString();
        return recommendation ? recommendation->caption : QString();
    };
    QString more;
    // Whole where it fits, else to the end of a sentence.
    const QString fits = u"We talked about it at length.\n\nThe partners agreed."_s;
    QVERIFY(captionOf(fits, more).endsWith(u"We talked about it at length. The partners agreed."_s));
    QVERIFY(!more.contains(u"More in the report"_s));
    QString cut = captionOf(QString(u"We talked about it at length. "_s).repeated(80), more);
    QVERIFY2(cut.endsWith(u"at length."_s), qPrintable(cut));
    QVERIFY2(more.endsWith(u"More in the report"_s), qPrintable(more));
    // No sentence at all: nothing of it is better than a part.
    cut = captionOf(QString(u"many words "_s).repeated(200), more);
    QVERIFY2(!cut.contains(u'…') && !cut.endsWith(u"words"_s), qPrintable(cut));
    QVERIFY2(more.endsWith(u"More in the report"_s), qPrintable(more));
}

void TestSlides::listsAllOptionsInParts_data()
{
    QTest::addColumn<int>("options");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("none") << 0 << QList {0};
    QTest::newRow("as many as one slide holds") << 5 << QList {5};
    QTest::newRow("one more") << 6 << QList {3, 3};
    QTest::newRow("nine") << 9 << QList {5, 4};
    QTest::newRow("three slides full") << 15 << QList {5, 5, 5};
    QTest::newRow("more than anybody looks at") << 16 << QList {5, 5, 5};
}

void TestSlides::listsAllOptionsInParts()
{
    QFETCH(const int, options);
    QFETCH(const QList<int>, rows);
    Made made = make(u":/samples/tax_practice.lotse"_s);
    made.engagement.options.clear();
    for (const Profile &profile : std::as_const(made.library.profiles)) {
        for (const Deployment &deployment : profile.deployments) {
            if (made.engagement.options.size() < options)
                made.engagement.options.append(deployment.id);
        }
    }
    QCOMPARE(made.engagement.options.size(), options);
    QList<int> found;
    QStringList headings;
    QString more;
    for (const Slide &slide : buildSlides(made.library, made.engagement, Language::English)) {
        if (slide.kind != Slide::Kind::Options)
            continue;
        found.append(int(slide.rows.size()));
        headings.append(slide.heading);
        more = slide.more;
    }
    QCOMPARE(found, rows);
    QCOMPARE(headings.removeDuplicates(), 0);
    QCOMPARE(headings.last().contains(u"%1 of %1"_s.arg(rows.size())), rows.size() > 1);
    QCOMPARE(more, options > 15 ? u"%1 more"_s.arg(options - 15) : QString());
}

QTEST_MAIN(TestSlides)
#include "tst_slides.moc"
