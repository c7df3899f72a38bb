// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "decision/choicestate.h"
#include "report/model/reportcontext.h"
#include "report/namedcase.h"
#include "report/slides/slides.h"
#include "report/words/phrasesin.h"

#include "report/pieces.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace lotse;
using namespace lotse::report;
using namespace Qt::StringLiterals;

namespace {

constexpr int randomCases = 40;

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
    void namesTheClientOnEachSlide();
    void showsEachWorkload();
    void showsTheLastAnswer();
    void cutsWhatNobodyReadsFromAfar();

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
    for (const Slide &slide : slides) {
        if (slide.kind == Slide::Kind::Needs)
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
            const bool isOfReport = slide.kind == Kind::Recommendation || slide.kind == Kind::Certainty
                || slide.kind == Kind::Flips || slide.kind == Kind::Steps;
            const bool isCut = slide.statement.endsWith(u'…');
            if (isOfReport && !isCut)
                QVERIFY2(whole.contains(slide.statement.simplified()), qPrintable(slide.statement));
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
        }
    }
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
    made.engagement.report.reasons = QString(u"many words "_s).repeated(200);
    const QList<Slide> slides = buildSlides(made.library, made.engagement, Language::English);
    QVERIFY(slideOf(slides, Slide::Kind::Recommendation)->caption.endsWith(u" …"_s));
    for (const Slide &slide : slides) {
        QVERIFY(slide.rows.size() <= 8);
        QVERIFY(slide.caption.size() < 300);
    }
}

QTEST_MAIN(TestSlides)
#include "tst_slides.moc"
