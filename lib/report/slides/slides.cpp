// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/slides/slides.h"

#include "report/model/certaintysection.h"
#include "report/model/dutysection.h"
#include "report/model/risksection.h"
#include "report/model/situationsection.h"
#include "report/model/summarysection.h"
#include "report/slides/slidetext.h"
#include "report/slides/titleslide.h"
#include "report/words/printedshares.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

constexpr qsizetype mostRows = 5; // with a line below each, in letters that are read across a room
constexpr qsizetype mostShortRows = 8;
constexpr qsizetype mostParts = 3;
constexpr qsizetype mostRisks = 3;

/// The slides of one workload.
class WorkloadSlides
{
public:
    WorkloadSlides(Context &context, qsizetype index)
        : m_context(context), m_evaluation(context.evaluations.at(index)), m_analysis(context.analyses.at(index)),
          m_words(context.words(m_evaluation)), m_index(index)
    {
    }

    [[nodiscard]] QList<Slide> make(const AnswerEffect &effect)
    {
        addNeeds();
        addWeights();
        addEffect(effect);
        addOptions();
        addRecommendation();
        addCertainty();
        addFlips();
        addRisks();
        addOpen();
        addSteps();
        return std::move(m_slides);
    }

private:
    [[nodiscard]] QString text(const char *source, int count = -1) const
    {
        return m_context.phrases().text("Slides", source, count);
    }
    [[nodiscard]] Slide slide(Slide::Kind kind, const QString &heading) const;
    /// Adds @p slide with the first @p most of its rows; @p leftOut others are not among them.
    void add(Slide slide, qsizetype most = mostRows, qsizetype leftOut = 0);
    /// Adds @p slide as so many slides as its rows need, all alike but for the rows.
    void addInParts(const Slide &slide);
    [[nodiscard]] static QList<SlideRow> rowsOf(const BulletList &list);
    [[nodiscard]] static qsizetype leftOutOf(const CutList &cut) { return cut.all - cut.list.items.size(); }
    [[nodiscard]] bool hasPlaces() const;
    [[nodiscard]] SlideRow rowOf(const OptionEvaluation &option) const;
    void addNeeds();
    void addWeights();
    void addEffect(const AnswerEffect &effect);
    void addOptions();
    void addRecommendation();
    void addCertainty();
    void addFlips();
    void addRisks();
    void addOpen();
    void addSteps();

    Context &m_context;
    const Evaluation &m_evaluation;
    const Analysis &m_analysis;
    AnalysisText m_words;
    qsizetype m_index;
    QList<Slide> m_slides;
};

Slide WorkloadSlides::slide(Slide::Kind kind, const QString &heading) const
{
    Slide made;
    made.kind = kind;
    made.client = m_context.clientName();
    const bool several = m_context.evaluations.size() > 1;
    made.workload = several ? m_context.workloadName(m_index) : m_context.workload(m_evaluation).name;
    made.heading = heading;
    return made;
}

void WorkloadSlides::add(Slide slide, qsizetype most, qsizetype leftOut)
{
    if (const qsizetype left = slide.rows.size() - most; left > 0) {
        slide.rows.resize(most);
        leftOut += left;
    }
    QStringList more;
    if (leftOut > 0)
        more.append(text(QT_TRANSLATE_N_NOOP("Slides", "%n more"), int(leftOut)));
    if (shortenTexts(slide))
        more.append(text(QT_TRANSLATE_NOOP("Slides", "More in the report")));
    slide.more = more.join(u" · "_s);
    Marks marks;
    for (const SlideRow &row : std::as_const(slide.rows))
        marks |= row.marks;
    if (marks.any())
        slide.legend = legendOf(marks, m_context.phrases());
    m_slides.append(slide);
}

void WorkloadSlides::addInParts(const Slide &slide)
{
    const qsizetype shown = std::min(slide.rows.size(), mostParts * mostRows);
    const qsizetype parts = std::max<qsizetype>(1, (shown + mostRows - 1) / mostRows);
    const qsizetype perPart = (shown + parts - 1) / parts;
    for (qsizetype part = 0; part < parts; ++part) {
        Slide made = slide;
        made.rows = slide.rows.mid(part * perPart, std::min(perPart, shown - part * perPart));
        if (parts > 1)
            made.heading = text(QT_TRANSLATE_NOOP("Slides", "%1 (%2 of %3)"))
                               .arg(slide.heading, QString::number(part + 1), QString::number(parts));
        add(made, mostRows, part + 1 == parts ? slide.rows.size() - shown : 0);
    }
}

QList<SlideRow> WorkloadSlides::rowsOf(const BulletList &list)
{
    QList<SlideRow> rows;
    for (const Paragraph &item : list.items) {
        SlideRow row;
        for (const Span &span : item.spans) {
            row.text += span.text;
            row.marks |= span.marks;
        }
        rows.append(row);
    }
    return rows;
}

/// Points say nothing where nobody asked for anything, nothing has a weight or nothing is known.
bool WorkloadSlides::hasPlaces() const
{
    // Where only one is left, that is the cause which noVerdict() names.
    const bool weighs =
        std::ranges::any_of(m_evaluation.weights, [](const WeightEvaluation &weight) { return weight.middle > 0; });
    const bool isKnown = std::ranges::any_of(m_evaluation.options, [](const OptionEvaluation &option) {
        return std::ranges::any_of(option.cells,
                                   [](const CellEvaluation &cell) { return cell.applies && !cell.unknown; });
    });
    return !m_evaluation.nothingAsked && weighs && isKnown && !putsNobodyFirst(m_evaluation.noVerdict());
}

void WorkloadSlides::addNeeds()
{
    Slide made = slide(Slide::Kind::Needs, m_context.text(QT_TRANSLATE_NOOP("Report", "Requirements")));
    int knockOuts = 0;
    for (const Requirement &requirement : m_evaluation.requirements) {
        const bool knockOut = requirement.severity == Effect::Severity::KnockOut;
        const QString accepted = m_context.requirementText(requirement, RequirementWords::Accepted);
        const SlideRow row {
            .text = m_context.criterionName(requirement.criterion),
            .detail = accepted.isEmpty() ? QString() : text(QT_TRANSLATE_NOOP("Slides", "Accepted: %1")).arg(accepted),
            .value = knockOut ? m_context.text(QT_TRANSLATE_NOOP("Report", "knock-out"))
                              : m_context.text(QT_TRANSLATE_NOOP("Report", "note")),
            .tone = knockOut ? Tone::Failed : Tone::None};
        if (knockOut)
            made.rows.insert(knockOuts++, row);
        else
            made.rows.append(row);
    }
    if (made.rows.isEmpty())
        made.statement = noRequirement(m_context, m_evaluation);
    else if (knockOuts == 0)
        made.statement = text(QT_TRANSLATE_N_NOOP("Slides", "%n requirement(s), none of which puts an option out"),
                              int(made.rows.size()));
    else
        made.statement = text(QT_TRANSLATE_N_NOOP("Slides", "%n requirement(s) that an option must meet"), knockOuts);
    addInParts(made);
}

void WorkloadSlides::addWeights()
{
    // The weights of the library alone are not the client's.
    if (m_evaluation.nothingAsked || m_analysis.robustness.weights == WeightInformation::None)
        return;
    const PrintedShares shares(m_context.library, m_evaluation);
    QList<CriterionGroup> groups = m_context.library.groups;
    groups.removeIf([&](const CriterionGroup &group) { return shares.group(group.id) == 0; });
    if (groups.isEmpty())
        return;
    std::ranges::stable_sort(groups, std::ranges::greater {},
                             [&](const CriterionGroup &group) { return shares.group(group.id); });
    Slide made = slide(Slide::Kind::Weights, m_context.text(QT_TRANSLATE_NOOP("Report", "Weights")));
    QStringList first;
    for (const CriterionGroup &group : std::as_const(groups)) {
        const double share = shares.group(group.id);
        if (shares.group(group.id) == shares.group(groups.constFirst().id))
            first.append(m_context.in(group.name));
        made.rows.append({.text = m_context.in(group.name),
                          .value = shares.groupText(group.id, m_context.numbers()),
                          .bar = lotse::Span {share, share, share}});
    }
    made.statement = text(QT_TRANSLATE_NOOP("Slides", "Counts most: %1")).arg(first.join(u"; "_s));
    const auto isConfirmed = [](const WeightEvaluation &weight) { return weight.confirmed; };
    if (std::ranges::none_of(m_evaluation.weights, isConfirmed))
        made.caption = text(QT_TRANSLATE_NOOP("Slides", "The weights are not confirmed yet."));
    add(made, mostShortRows);
}

void WorkloadSlides::addEffect(const AnswerEffect &effect)
{
    const Question *question = m_context.library.question(effect.question);
    if (!question)
        return;
    Slide made = slide(Slide::Kind::Effect, text(QT_TRANSLATE_NOOP("Slides", "Effect of the last answer")));
    made.statement = m_context.in(question->text);
    const auto addStates = [&](const QStringList &options, Clearance clearance, Tone tone) {
        for (const QString &option : options)
            made.rows.append({.text = m_context.optionName(m_evaluation, option),
                              .value = m_context.clearanceText(clearance),
                              .tone = tone});
    };
    addStates(effect.nowFailed, Clearance::Failed, Tone::Failed);
    addStates(effect.nowNotCleared, Clearance::NotCleared, Tone::Unknown);
    addStates(effect.nowPassed, Clearance::Passed, Tone::Good);
    for (const auto &[criterion, change] : effect.weightChanges.asKeyValueRange())
        made.rows.append(
            {.text = text(QT_TRANSLATE_NOOP("Slides", "Proposed weight: %1")).arg(m_words.criterion(criterion)),
             .value = m_context.numbers().change(change)});
    for (const QString &id : effect.newRegulations) {
        if (const Regulation *regulation = m_context.library.regulation(id))
            made.rows.append(
                {.text = text(QT_TRANSLATE_NOOP("Slides", "Applies: %1")).arg(m_context.in(regulation->title))});
    }
    for (const QString &id : effect.newDuties) {
        if (const Duty *duty = m_context.library.duty(id))
            made.rows.append({.text = text(QT_TRANSLATE_NOOP("Slides", "Duty: %1")).arg(m_context.in(duty->title))});
    }
    if (made.rows.isEmpty())
        made.caption = text(QT_TRANSLATE_NOOP("Slides", "It adds no duty, and changes no option and no weight."));
    add(made);
}

SlideRow WorkloadSlides::rowOf(const OptionEvaluation &option) const
{
    SlideRow row;
    row.text = m_context.optionName(option);
    QStringList details;
    if (option.clearance != Clearance::Passed)
        details.append(m_context.values.reason(m_context.library, m_evaluation, option));
    if (option.clearance != Clearance::Failed) {
        if (option.unknownCount > 0)
            details.append(text(QT_TRANSLATE_N_NOOP("Slides", "%n claim(s) unknown"), option.unknownCount));
        if (option.staleCount > 0)
            details.append(text(QT_TRANSLATE_N_NOOP("Slides", "%n claim(s) stale"), option.staleCount));
    }
    row.detail = details.join(u" · "_s);
    const QString state = m_context.clearanceText(option.clearance);
    switch (option.clearance) {
    case Clearance::Passed: row.tone = Tone::Good; break;
    case Clearance::NotCleared: row.tone = Tone::Unknown; break;
    case Clearance::Failed: row.tone = Tone::Failed; break;
    }
    row.value = state;
    if (option.clearance != Clearance::Failed && hasPlaces()) {
        row.bar = option.score;
        row.value = u"%1 · %2"_s.arg(m_context.points(option.score.likely), state);
    }
    return row;
}

void WorkloadSlides::addOptions()
{
    Slide made = slide(Slide::Kind::Options, m_context.text(QT_TRANSLATE_NOOP("Report", "Compared")));
    for (const OptionEvaluation &option : m_evaluation.options)
        made.rows.append(rowOf(option));
    if (made.rows.isEmpty()) {
        made.statement = text(QT_TRANSLATE_NOOP("Slides", "No option is compared yet"));
    } else {
        const auto count = [this](Clearance clearance) { return QString::number(m_evaluation.count(clearance)); };
        made.statement = text(QT_TRANSLATE_NOOP("Slides", "%1 in, %2 not cleared, %3 out"))
                             .arg(count(Clearance::Passed), count(Clearance::NotCleared), count(Clearance::Failed));
        if (hasPlaces() && m_evaluation.count(Clearance::Failed) < m_evaluation.options.size())
            made.caption = text(QT_TRANSLATE_NOOP(
                "Slides",
                "Points of 100; the line in and behind a bar: if what is not documented turns out good or bad."));
    }
    addInParts(made);
}

void WorkloadSlides::addRecommendation()
{
    Slide made = slide(Slide::Kind::Recommendation, m_context.text(QT_TRANSLATE_NOOP("Report", "Recommendation")));
    made.statement = m_context.recommendation(m_evaluation).sentence(m_context.workload(m_evaluation));
    if (m_index == 0)
        made.caption = m_context.engagement.report.reasons;
    // The only candidate is named by the reason why there is no verdict, and not spoken for unasked.
    const bool isChosen = !m_context.workload(m_evaluation).choice.isEmpty();
    const bool mayBeSpokenFor = isChosen || m_evaluation.noVerdict() == NoVerdictCause::None;
    const OptionEvaluation *option = mayBeSpokenFor ? m_context.recommended(m_evaluation) : nullptr;
    if (!option) {
        const CutList ways = waysIn(m_context, m_evaluation, RequirementWords::Accepted);
        made.rows = rowsOf(ways.list);
        if (!made.rows.isEmpty())
            made.rowsTitle = m_context.text(QT_TRANSLATE_NOOP("Report", "What would bring an option in"));
        add(made, mostRows, leftOutOf(ways));
        return;
    }
    const QString name = option->clearance == Clearance::Passed
        ? m_context.values.briefName(m_evaluation, *option)
        : m_context.recommendation(m_evaluation).named(option->deployment);
    made.rowsTitle = m_context.text(QT_TRANSLATE_NOOP("Report", "For %1")).arg(name);
    const CutList reasons = advantages(m_context, m_evaluation, *option);
    made.rows = rowsOf(reasons.list);
    add(made, mostRows, leftOutOf(reasons));
    Slide against = slide(Slide::Kind::Against, m_context.text(QT_TRANSLATE_NOOP("Report", "Recommendation")));
    against.statement = m_context.text(QT_TRANSLATE_NOOP("Report", "Against %1")).arg(name);
    const CutList costs = drawbacks(m_context, m_evaluation, *option);
    against.rows = rowsOf(costs.list);
    add(against, mostRows, leftOutOf(costs));
}

void WorkloadSlides::addCertainty()
{
    Slide made = slide(Slide::Kind::Certainty, m_context.text(QT_TRANSLATE_NOOP("Report", "How sure is this?")));
    made.statement = verdictTitle(m_context, m_evaluation, m_analysis);
    if (m_analysis.verdict.kind == VerdictKind::None) {
        // Where nothing is chosen the recommendation gives the reason, but does not name the only candidate.
        const bool isChosen = !m_context.workload(m_evaluation).choice.isEmpty();
        if (isChosen)
            made.caption = m_words.noVerdictReason(m_analysis.verdict.cause);
        if (isChosen || m_analysis.verdict.cause == NoVerdictCause::OneCandidate)
            add(made);
        return;
    }
    made.figure = m_words.share(m_analysis);
    made.caption = m_words.shareCaption(m_analysis);
    // One share a slide: how often the first two stand before each other is in the report.
    for (const QString &sentence : {m_words.verdictReason(m_analysis), m_words.nearTie(m_analysis.verdict)}) {
        if (!sentence.isEmpty())
            made.rows.append({.text = sentence});
    }
    made.legend = m_words.draws(m_analysis.robustness) + u'.';
    add(made);
}

void WorkloadSlides::addFlips()
{
    const FlipText words = m_context.flips(m_evaluation);
    const QList<FlipSentence> lines = words.flipLines(m_analysis.sensitivity, summaryFlips);
    if (lines.isEmpty())
        return;
    Slide made =
        slide(Slide::Kind::Flips, m_context.text(QT_TRANSLATE_NOOP("Report", "One change alone, all else as now")));
    const auto count = std::ranges::count(lines, true, &FlipSentence::flips);
    const bool letsIn = std::ranges::contains(lines, true, &FlipSentence::letsIn);
    if (letsIn)
        made.statement = text(QT_TRANSLATE_NOOP("Slides", "This alone could let an option in"));
    else if (count > 0)
        made.statement = text(QT_TRANSLATE_NOOP("Slides", "This alone could change the result"));
    else
        made.statement = lines.constFirst().sentence;
    // The title says what all of them do; only what differs has its word beside it.
    const bool isMixed = count > 0 && count < lines.size();
    for (const FlipSentence &line : count > 0 ? lines : lines.sliced(1))
        made.rows.append({.text = line.sentence,
                          .value = isMixed ? words.flipWord(line) : QString(),
                          .tone = line.flips ? Tone::Weak : Tone::Good});
    add(made);
}

void WorkloadSlides::addRisks()
{
    if (m_evaluation.risks.isEmpty() && m_evaluation.answeredQuestions.isEmpty())
        return; // nothing was there that could raise one
    Slide made = slide(Slide::Kind::Risks, text(QT_TRANSLATE_NOOP("Slides", "The greatest risks")));
    made.statement = m_evaluation.risks.isEmpty()
        ? m_context.text(QT_TRANSLATE_NOOP("Report", "The answers and options trigger no risk of the library."))
        : risksTitle(m_context, {m_evaluation});
    for (const RiskEvaluation &risk : m_evaluation.risks) {
        SlideRow row {.text = riskTitle(m_context, risk),
                      .detail = measureText(m_context, risk),
                      .value = riskLevelText(m_context, risk.score()),
                      .tone = riskTone(risk.score())};
        if (risk.scoreAfter() != risk.score())
            row.value += u" → "_s + riskLevelText(m_context, risk.scoreAfter());
        made.rows.append(row);
    }
    add(made, mostRisks);
}

void WorkloadSlides::addOpen()
{
    const CutList open = conditions(m_context, m_evaluation, RequirementWords::Accepted);
    const bool asksNext = !m_analysis.robustness.options.isEmpty() && !m_evaluation.nothingAsked;
    const QString next = asksNext ? m_context.checks(m_evaluation).checkNext(m_analysis) : QString();
    if (open.all == 0 && next.isEmpty())
        return;
    Slide made = slide(Slide::Kind::Open,
                       open.all > 0 ? m_context.text(QT_TRANSLATE_NOOP("Report", "Conditions and what is open"))
                                    : text(QT_TRANSLATE_NOOP("Slides", "What to ask next")));
    if (open.all > 0) {
        made.statement = text(QT_TRANSLATE_N_NOOP("Slides", "%n condition(s) and open point(s)"), int(open.all));
        made.caption = next;
        made.rows = rowsOf(open.list);
    } else {
        made.statement = next;
    }
    add(made, mostRows, leftOutOf(open));
}

void WorkloadSlides::addSteps()
{
    const QList<Step> steps = nextSteps(m_context, m_evaluation);
    if (steps.isEmpty())
        return;
    Slide made = slide(Slide::Kind::Steps, m_context.text(QT_TRANSLATE_NOOP("Report", "Next steps")));
    const Step &first = steps.constFirst();
    made.statement = first.text;
    made.caption =
        first.owner.isEmpty() ? m_context.date(first.due) : first.owner + u" · "_s + m_context.date(first.due);
    for (const Step &step : steps.sliced(1))
        made.rows.append({.text = step.text, .detail = step.owner, .value = m_context.date(step.due)});
    add(made);
}

} // namespace

} // namespace lotse::report

namespace lotse {

QList<report::Slide> buildSlides(const Library &library, const Engagement &engagement, Language language,
                                 const WorkloadEffect &last)
{
    report::Context context(library, engagement, language, {});
    QList<report::Slide> slides {report::titleSlide(context)};
    for (qsizetype index = 0; index < context.evaluations.size(); ++index) {
        const bool isConcerned = last.workload == context.evaluations.at(index).workload;
        slides.append(report::WorkloadSlides(context, index).make(isConcerned ? last.effect : AnswerEffect {}));
    }
    return slides;
}

} // namespace lotse
