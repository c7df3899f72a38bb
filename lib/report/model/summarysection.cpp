// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/summarysection.h"

#include "report/model/certaintysection.h"
#include "report/model/dutysection.h"

#include "decision/exportcheck.h"
#include "decision/leaders.h"
#include "report/words/finalobstacletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

constexpr double goodPoints = 75;
constexpr double weakPoints = 50;

/// A cell of one option with the weight of its criterion.
struct WeighedCell
{
    const CellEvaluation *cell = nullptr;
    double weight = 0;
};

QList<WeighedCell> byWeight(const Evaluation &evaluation, const OptionEvaluation &option)
{
    QList<WeighedCell> cells;
    for (const CellEvaluation &cell : option.cells) {
        const WeightEvaluation *weight = evaluation.weight(cell.criterion);
        if (weight && weight->normalised > 0)
            cells.append({.cell = &cell, .weight = weight->normalised});
    }
    std::ranges::stable_sort(cells, std::ranges::greater {}, &WeighedCell::weight);
    return cells;
}

Paragraph cellSentence(Context &context, const OptionEvaluation &option, const CellEvaluation &cell)
{
    const Criterion *criterion = context.library.criterion(cell.criterion);
    const QString value = criterion ? context.valueText(*criterion, cell) : QString();
    Paragraph sentence =
        plain(context.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(context.criterionName(cell.criterion), value),
              context.claimSources(option, cell));
    if (criterion)
        sentence.spans.last().marks = marksOf(*criterion, cell);
    return sentence;
}

constexpr qsizetype mostItems = 3; // the summary is one page

/// @p title, and where not all have room how many of how many are shown.
QString cutTitle(const Context &context, const QString &title, qsizetype shown, qsizetype found)
{
    return found > shown ? context.text(QT_TRANSLATE_NOOP("Report", "%1 (%2 of %3)"))
                               .arg(title, QString::number(shown), QString::number(found))
                         : title;
}

} // namespace

CutList advantages(Context &context, const Evaluation &evaluation, const OptionEvaluation &option)
{
    CutList cut;
    BulletList &list = cut.list;
    for (const WeighedCell &entry : byWeight(evaluation, option)) {
        if (!entry.cell->unknown && entry.cell->value100.likely >= goodPoints && cut.all++ < mostItems)
            list.items.append(cellSentence(context, option, *entry.cell));
    }
    if (list.items.isEmpty())
        list.items.append(
            plain(context.text(QT_TRANSLATE_NOOP("Report", "No documented claim with weight is clearly good."))));
    return cut;
}

CutList drawbacks(Context &context, const Evaluation &evaluation, const OptionEvaluation &option)
{
    CutList cut;
    BulletList &list = cut.list;
    if (option.unknownCount > 0)
        list.items.append(
            plain(context.text(QT_TRANSLATE_N_NOOP("Report", "Unknown: %n claim(s)"), option.unknownCount)));
    QList<WeighedCell> cells = byWeight(evaluation, option);
    std::ranges::stable_sort(cells, std::ranges::greater {}, [](const WeighedCell &entry) {
        return entry.weight * (100 - entry.cell->value100.likely);
    });
    cut.all = list.items.size();
    for (const WeighedCell &entry : cells) {
        if (!entry.cell->unknown && entry.cell->value100.likely <= weakPoints && cut.all++ < mostItems)
            list.items.append(cellSentence(context, option, *entry.cell));
    }
    if (list.items.isEmpty())
        list.items.append(
            plain(context.text(QT_TRANSLATE_NOOP("Report", "No documented claim with weight is clearly weak."))));
    return cut;
}

QString verdictTitle(const Context &context, const Evaluation &evaluation, const Analysis &analysis)
{
    const Verdict &verdict = analysis.verdict;
    const OptionEvaluation *leader = evaluation.option(verdict.leader);
    if (!leader || verdict.kind == VerdictKind::None)
        return context.words(evaluation).noVerdict(verdict.cause);
    const QString word = context.words(evaluation).verdictWord(verdict.kind);
    if (analysis.robustness.weights == WeightInformation::None)
        return context.text(QT_TRANSLATE_NOOP("Report", "Nothing is known about the weights, verdict %1")).arg(word);
    const OptionEvaluation *second = evaluation.option(verdict.rival);
    if (!second || evaluation.count(Clearance::Passed) == 1) {
        return context.text(QT_TRANSLATE_NOOP("Report", "Only %1 demonstrably meets all knock-outs, verdict %2"))
            .arg(context.values.briefName(evaluation, *leader), word);
    }
    const QList<const OptionEvaluation *> tied = leadersOf(evaluation);
    if (tied.size() > 2) {
        return context.text(QT_TRANSLATE_N_NOOP("Report", "%n option(s) share the lead, verdict %1"), int(tied.size()))
            .arg(word);
    }
    if (tied.size() == 2)
        second = tied.first() == leader ? tied.last() : tied.first();
    const bool otherIsAdvised = !verdict.recommended.isEmpty() && verdict.recommended != verdict.leader;
    if (otherIsAdvised)
        second = evaluation.option(verdict.recommended);
    const QString title = verdict.tied || otherIsAdvised || verdict.rivalFirstPlace >= verdict.firstPlace
        ? context.text(QT_TRANSLATE_NOOP("Report", "%1 or %2, verdict %3"))
        : context.text(QT_TRANSLATE_NOOP("Report", "%1 ahead of %2, verdict %3"));
    const AnalysisText words = context.words(evaluation);
    return title.arg(words.placedBriefly(leader->deployment), words.placedBriefly(second->deployment), word);
}

namespace {

/// Why there is no order to speak of; empty where there is one, the bars below show its points.
QString verdictSentence(const Context &context, const Evaluation &evaluation, const Analysis &analysis)
{
    if (analysis.verdict.kind == VerdictKind::None && analysis.verdict.cause != NoVerdictCause::NoneCleared) {
        // Below, where it is said how sure this is, stands the reason; unless nothing could be drawn.
        return analysis.robustness.options.isEmpty() ? context.words(evaluation).noVerdictReason(analysis.verdict.cause)
                                                     : QString();
    }
    const OptionEvaluation *leader = evaluation.option(analysis.verdict.leader);
    if (!leader) {
        return context.text(QT_TRANSLATE_NOOP(
            "Report", "No option demonstrably meets all knock-outs. The ranking says what would unlock them."));
    }
    if (!analysis.sensitivity.runnerUp.isEmpty())
        return {};
    return context
        .text(QT_TRANSLATE_NOOP("Report",
                                "%1 is the only option that demonstrably meets all knock-outs, with %2 of 100 points."))
        .arg(context.optionName(*leader), context.points(leader->score.likely));
}

QList<RequirementResult> knockOutsFirst(const Evaluation &evaluation, const OptionEvaluation &option)
{
    QList<RequirementResult> results = option.requirements;
    std::ranges::stable_partition(results, [&evaluation](const RequirementResult &result) {
        return evaluation.requirements.at(result.requirement).severity == Effect::Severity::KnockOut;
    });
    return results;
}

} // namespace

CutList conditions(const Context &context, const Evaluation &evaluation, RequirementWords words)
{
    CutList cut;
    BulletList &list = cut.list;
    const OptionEvaluation *option = context.chosenOrLeader(evaluation);
    if (!option)
        return cut;
    if (option->clearance == Clearance::Failed)
        list.items.append(plain(context.text(QT_TRANSLATE_NOOP("Report", "%1 is out: a knock-out is not met."))
                                    .arg(context.optionName(*option))));
    qsizetype left = 0;
    for (const RequirementResult &result : knockOutsFirst(evaluation, *option)) {
        if (result.result == Clearance::Passed)
            continue;
        if (list.items.size() >= mostItems) {
            ++left;
            continue;
        }
        const Requirement &requirement = evaluation.requirements.at(result.requirement);
        const QString wanted = context.requirementText(requirement, words);
        const QString name = context.criterionName(requirement.criterion);
        if (requirement.severity == Effect::Severity::Warning)
            list.items.append(
                plain(context.text(QT_TRANSLATE_NOOP("Report", "Wished for, not met or not documented: %1, %2."))
                          .arg(name, wanted)));
        else if (result.result == Clearance::NotCleared)
            list.items.append(
                plain(context.text(QT_TRANSLATE_NOOP("Report", "Needs to be documented before the start: %1, %2."))
                          .arg(name, wanted)));
        else
            list.items.append(
                plain(context.text(QT_TRANSLATE_NOOP("Report", "Knock-out not met: %1, %2.")).arg(name, wanted)));
    }
    const ExportCheck check = checkBeforeExport(evaluation, context.workload(evaluation));
    if (check.openQuestions > 0)
        list.items.append(plain(
            context.text(QT_TRANSLATE_N_NOOP("Report", "Still to be answered: %n question(s)."), check.openQuestions)));
    if (option->staleCount > 0)
        list.items.append(
            plain(context.text(QT_TRANSLATE_N_NOOP("Report", "%n stale claim(s) on %1."), option->staleCount)
                      .arg(context.values.briefName(evaluation, *option))));
    cut.all = list.items.size() + left;
    return cut;
}

namespace {

/// Returns a way past @p result by which its option, or one that is not compared, would meet the knock-out; nullptr if
/// there is none.
const UnlockPath *wayIn(const RequirementResult &result)
{
    const auto found = std::ranges::find_if(result.unlockPaths, [](const UnlockPath &path) {
        return path.kind != UnlockPath::Kind::OtherDeployment || path.passesAll;
    });
    return found == result.unlockPaths.cend() ? nullptr : &*found;
}

/// Returns the knock-outs that keep @p option from being in; none where there is no way past one of them.
QList<RequirementResult> passableKnockOuts(const Evaluation &evaluation, const OptionEvaluation &option)
{
    QList<RequirementResult> open;
    for (const RequirementResult &result : option.requirements) {
        if (result.result == Clearance::Passed
            || evaluation.requirements.at(result.requirement).severity != Effect::Severity::KnockOut)
            continue;
        if (!wayIn(result))
            return {};
        open.append(result);
    }
    return open;
}

} // namespace

CutList waysIn(const Context &context, const Evaluation &evaluation, RequirementWords words)
{
    CutList cut;
    BulletList &list = cut.list;
    if (evaluation.count(Clearance::Passed) > 0)
        return cut;
    for (const OptionEvaluation &option : evaluation.options) {
        const QList<RequirementResult> open = passableKnockOuts(evaluation, option);
        cut.all += open.size();
        if (!list.items.isEmpty() && list.items.size() + open.size() > mostItems)
            continue;
        for (const RequirementResult &result : open) {
            const Requirement &requirement = evaluation.requirements.at(result.requirement);
            Paragraph item;
            item.spans.append({.text = context.optionName(option) + u": "_s, .bold = true});
            item.spans.append({.text = context.text(QT_TRANSLATE_NOOP("Report", "%1, asked for is %2."))
                                           .arg(context.criterionName(requirement.criterion),
                                                context.requirementText(requirement, words))
                                   + u' ' + context.unlockText(evaluation, *wayIn(result))});
            list.items.append(item);
        }
    }
    return cut;
}

namespace {

QString failedSentence(const Context &context, const Evaluation &evaluation)
{
    QStringList names;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance != Clearance::Failed)
            continue;
        const auto failed = std::ranges::find_if(option.requirements, [&](const RequirementResult &result) {
            return result.result == Clearance::Failed
                && evaluation.requirements.at(result.requirement).severity == Effect::Severity::KnockOut;
        });
        const QString why = failed == option.requirements.cend()
            ? QString()
            : context.criterionName(evaluation.requirements.at(failed->requirement).criterion);
        names.append(context.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(context.optionName(option), why));
    }
    if (names.isEmpty())
        return {};
    return context.text(QT_TRANSLATE_NOOP("Report", "Out: %1.")).arg(names.join(u"; "_s));
}

/// Fills in what the cover says of each workload.
void addRecommendations(const Context &context, Cover &cover)
{
    const bool several = context.evaluations.size() > 1;
    QStringList recommendations;
    QStringList verdicts;
    bool allClear = true;
    for (qsizetype index = 0; index < context.evaluations.size(); ++index) {
        const Evaluation &evaluation = context.evaluations.at(index);
        const Analysis &analysis = context.analyses.at(index);
        const RecommendationText words = context.recommendation(evaluation);
        const Workload &work = context.workload(evaluation);
        const QString verdict = verdictTitle(context, evaluation, analysis);
        allClear = allClear && analysis.verdict.kind == VerdictKind::Clear;
        if (!several) {
            recommendations.append(words.sentence(work));
            verdicts.append(verdict);
            continue;
        }
        const CoverWorkload said {.name = context.workloadName(index),
                                  .choice = words.brief(work),
                                  .planB = words.briefPlanB(work),
                                  .verdict = verdict}; // the rest stands on its summary
        recommendations.append(context.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(said.name, said.choice));
        verdicts.append(context.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(said.name, verdict));
        cover.workloads.append(said);
    }
    cover.recommendation = recommendations.join(u'\n');
    cover.verdict = verdicts.join(u'\n');
    cover.verdictTone = allClear ? Tone::Good : Tone::Fair;
}

/// All that the cover would say of the workloads, as a table that goes on over pages.
Section overviewOf(const Context &context, const Cover &cover)
{
    Section section;
    section.id = u"overview"_s;
    section.title = cover.recommendationLabel;
    Table table;
    table.head = headCells(
        {context.text(QT_TRANSLATE_NOOP("Report", "Workload")), context.text(QT_TRANSLATE_NOOP("Report", "Choice")),
         context.text(QT_TRANSLATE_NOOP("Report", "Plan B")), context.text(QT_TRANSLATE_NOOP("Report", "Verdict"))});
    table.widths = {0.28, 0.24, 0.24, 0.24};
    table.dense = true;
    for (const CoverWorkload &workload : cover.workloads) {
        table.rows.append({.cells = {{.text = workload.name},
                                     {.text = workload.choice, .bold = true},
                                     {.text = workload.planB.isEmpty() ? u"–"_s : workload.planB},
                                     {.text = workload.verdict}}});
    }
    section.blocks.push_back(table);
    return section;
}

/// How many options are compared: fewer than were chosen where the library lacks one or one did not exist yet.
qsizetype comparedOptions(const Context &context)
{
    return context.evaluations.isEmpty() ? 0 : context.evaluations.first().options.size();
}

/// "Final", or "Draft", with the reason where a final one was asked for.
QString versionText(const Context &context, const Cover &cover)
{
    if (!cover.draft || !context.engagement.report.finalVersion)
        return cover.draftLabel;
    const QList<Workload> &workloads = context.engagement.workloads;
    return context.text(QT_TRANSLATE_NOOP("Report", "%1; no final version yet: %2"))
        .arg(cover.draftLabel,
             finalObstaclesInShort(obstaclesToFinal(context.evaluations, workloads), workloads.size(),
                                   context.phrases()));
}

bool hasOwnWords(const Engagement &engagement)
{
    const auto written = [](const Workload &work) { return !work.name.isEmpty() || !work.description.isEmpty(); };
    return !engagement.report.reasons.isEmpty() || !engagement.report.exitPlan.isEmpty()
        || std::ranges::any_of(engagement.workloads, written);
}

} // namespace

Cover coverOf(const Context &context)
{
    const Engagement &engagement = context.engagement;
    Cover cover;
    cover.kicker = context.text(QT_TRANSLATE_NOOP("Report", "Decision report"));
    cover.title = context.text(QT_TRANSLATE_NOOP("Report", "Choice of an AI provider"));
    QStringList client {context.clientName(), engagement.place};
    client.removeAll(QString());
    cover.client = client.join(u", "_s);
    cover.consultant = engagement.consultant;
    cover.logo = engagement.report.logo;
    cover.draft =
        !engagement.report.finalVersion || !obstaclesToFinal(context.evaluations, engagement.workloads).isEmpty();
    cover.draftLabel = cover.draft ? context.text(QT_TRANSLATE_NOOP("Report", "Draft"))
                                   : context.text(QT_TRANSLATE_NOOP("Report", "Final"));
    const bool several = context.evaluations.size() > 1;
    cover.recommendationLabel = several ? context.text(QT_TRANSLATE_NOOP("Report", "Recommendation for each workload"))
                                        : context.text(QT_TRANSLATE_NOOP("Report", "Recommendation"));
    QStringList workloads;
    for (qsizetype index = 0; index < context.evaluations.size(); ++index)
        workloads.append(several ? context.workloadName(index) : context.workload(context.evaluations.at(index)).name);
    cover.subtitle = workloads.join(u" · "_s);
    addRecommendations(context, cover);
    if (several)
        cover.overview = overviewOf(context, cover);
    const int stale = countStaleClaims(context.evaluations);
    const QString evidence = stale == 0
        ? context.text(QT_TRANSLATE_NOOP("Report", "%1; no claim is stale")).arg(context.date(countingDay(context)))
        : context.text(QT_TRANSLATE_N_NOOP("Report", "%1; %n stale claim(s)"), stale)
              .arg(context.date(countingDay(context)));
    cover.facts.rows = {
        {context.text(QT_TRANSLATE_NOOP("Report", "Advised by")), engagement.consultant},
        {context.text(QT_TRANSLATE_NOOP("Report", "Meeting on")), context.date(engagement.date)},
        {context.text(QT_TRANSLATE_NOOP("Report", "Compared")),
         context.text(QT_TRANSLATE_NOOP("Report", "%1, %2"))
             .arg(context.text(QT_TRANSLATE_N_NOOP("Report", "%n option(s)"), int(comparedOptions(context))),
                  context.text(QT_TRANSLATE_N_NOOP("Report", "%n criteria"), int(context.library.criteria.size())))},
    };
    if (!several)
        cover.facts.rows.append({context.text(QT_TRANSLATE_NOOP("Report", "Verdict")), cover.verdict});
    cover.facts.rows.append({
        {context.text(QT_TRANSLATE_NOOP("Report", "Facts count as of")), evidence},
        {context.text(QT_TRANSLATE_NOOP("Report", "State of the library")), libraryState(context)},
        {context.text(QT_TRANSLATE_NOOP("Report", "Age of the evidence")),
         engagement.thresholds.applyStaleness
             ? QString()
             : context.text(QT_TRANSLATE_NOOP(
                   "Report", "does not count: stale claims are marked, but neither widen nor block anything"))},
        {context.text(QT_TRANSLATE_NOOP("Report", "Version")), versionText(context, cover)},
    });
    // What client and consultant wrote exists in one language, mostly German.
    if (context.language == Language::English && hasOwnWords(engagement))
        cover.facts.rows.append(
            {context.text(QT_TRANSLATE_NOOP("Report", "Own words")),
             context.text(QT_TRANSLATE_NOOP(
                 "Report", "Texts of client and consultant stand in the language in which they were written."))});
    cover.facts.rows.removeIf([](const std::pair<QString, QString> &row) { return row.second.isEmpty(); });
    return cover;
}

Section summarySection(Context &context, qsizetype index)
{
    const Evaluation &evaluation = context.evaluations.at(index);
    const Analysis &analysis = context.analyses.at(index);
    Section section;
    section.id = u"summary"_s;
    section.title = verdictTitle(context, evaluation, analysis);
    if (context.evaluations.size() > 1)
        section.title =
            context.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(context.workloadName(index), section.title);

    Paragraph lead = plain(context.recommendation(evaluation).sentence(context.workload(evaluation)));
    lead.size = Paragraph::Size::Lead;
    section.blocks.push_back(lead);
    if (const QString sentence = verdictSentence(context, evaluation, analysis); !sentence.isEmpty())
        section.blocks.push_back(plain(sentence));
    if (index == 0) {
        for (const QString &paragraph : context.engagement.report.reasons.split(u'\n', Qt::SkipEmptyParts))
            section.blocks.push_back(plain(paragraph.trimmed()));
    }

    if (const OptionEvaluation *option = context.recommended(evaluation)) {
        Columns columns;
        columns.widths = {0.5, 0.5};
        const QString name = option->clearance == Clearance::Passed
            ? context.values.briefName(evaluation, *option)
            : context.recommendation(evaluation).named(option->deployment);
        const auto column = [&context](const QString &title, const CutList &cut) {
            return std::vector<Block> {
                Heading {.text = cutTitle(context, title, cut.list.items.size(), cut.all), .level = 3}, cut.list};
        };
        columns.columns.push_back(column(context.text(QT_TRANSLATE_NOOP("Report", "For %1")).arg(name),
                                         advantages(context, evaluation, *option)));
        columns.columns.push_back(column(context.text(QT_TRANSLATE_NOOP("Report", "Against %1")).arg(name),
                                         drawbacks(context, evaluation, *option)));
        section.blocks.push_back(columns);
    }

    const int left = int(evaluation.options.size()) - evaluation.count(Clearance::Failed);
    if (left > 0) {
        section.blocks.push_back(Heading {
            .text = context.text(QT_TRANSLATE_N_NOOP("Report", "Ranking of the %n remaining option(s)"), left)});
        Picture picture;
        picture.kind = PictureKind::RankingBars;
        picture.evaluation = int(index);
        picture.compact = true;
        picture.complete = false;
        picture.sentence = context.text(QT_TRANSLATE_NOOP(
            "Report", "Points of 100. Bracket below the bar: span if what is not documented turns out good or bad."));
        if (left > summaryBars)
            picture.sentence += u' '
                + context.text(
                    QT_TRANSLATE_NOOP("Report", "The first four are shown; all of them stand in the ranking."));
        section.blocks.push_back(picture);
    }
    if (const QString failed = failedSentence(context, evaluation); !failed.isEmpty())
        section.blocks.push_back(small(failed));

    addCertaintySummary(context, section, index);
    if (analysis.verdict.kind == VerdictKind::None) {
        const auto [ways, possible] = waysIn(context, evaluation);
        if (!ways.items.isEmpty()) {
            const QString heading = context.text(QT_TRANSLATE_NOOP("Report", "What would bring an option in"));
            section.blocks.push_back(Heading {.text = cutTitle(context, heading, ways.items.size(), possible)});
            section.blocks.push_back(ways);
        }
    }
    const auto [open, possible] = conditions(context, evaluation);
    const QString title = cutTitle(context, context.text(QT_TRANSLATE_NOOP("Report", "Conditions and what is open")),
                                   open.items.size(), possible);
    if (open.items.size() == 1) { // a single one needs no list
        Paragraph only = open.items.first();
        only.spans.prepend({.text = title + u": "_s, .bold = true});
        section.blocks.push_back(only);
    } else if (!open.items.isEmpty()) {
        section.blocks.push_back(Heading {.text = title});
        section.blocks.push_back(open);
    }
    QList<Step> steps = nextSteps(context, evaluation);
    if (!steps.isEmpty()) {
        const qsizetype allSteps = steps.size();
        steps.resize(std::min(allSteps, mostItems));
        section.blocks.push_back(
            Heading {.text = cutTitle(context, context.text(QT_TRANSLATE_NOOP("Report", "Next steps")), steps.size(),
                                      allSteps)});
        Table table = stepTable(context, steps);
        table.dense = true;
        section.blocks.push_back(table);
    }
    return section;
}

} // namespace lotse::report
