// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/rankingsection.h"

#include "report/model/certaintysection.h"
#include "report/words/clearancetext.h"
#include "report/words/printedshares.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

QList<const OptionEvaluation *> remaining(const Evaluation &evaluation)
{
    QList<const OptionEvaluation *> options;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance != Clearance::Failed)
            options.append(&option);
    }
    return options;
}

Cell rightHead(const QString &text)
{
    return {.text = text, .bold = true, .alignRight = true};
}

Cell figure(const QString &text)
{
    return {.text = text, .alignRight = true};
}

Table valueTable(const Context &context, const Evaluation &evaluation)
{
    Table table;
    table.dense = true;
    table.head = headCells({context.text(QT_TRANSLATE_NOOP("Report", "Rank")),
                            context.text(QT_TRANSLATE_NOOP("Report", "Option")),
                            context.text(QT_TRANSLATE_NOOP("Report", "Status"))});
    table.head.append({rightHead(context.text(QT_TRANSLATE_NOOP("Report", "Points"))),
                       rightHead(context.text(QT_TRANSLATE_NOOP("Report", "Span"))),
                       rightHead(context.text(QT_TRANSLATE_NOOP("Report", "Unknown"))),
                       rightHead(context.text(QT_TRANSLATE_NOOP("Report", "Stale")))});
    table.widths = {0.07, 0.35, 0.15, 0.09, 0.14, 0.12, 0.08};
    for (const OptionEvaluation *option : remaining(evaluation)) {
        Cell points = figure(context.points(option->score.likely));
        points.bold = true;
        table.rows.append({.cells = {{.text = QString::number(option->rank)},
                                     {.text = context.optionName(*option)},
                                     {.text = context.clearanceText(option->clearance),
                                      .tone = option->clearance == Clearance::Passed ? Tone::Good : Tone::Unknown,
                                      .chip = true},
                                     points,
                                     figure(context.spanText(option->score)),
                                     figure(QString::number(option->unknownCount)),
                                     figure(QString::number(option->staleCount))}});
    }
    return table;
}

/// What the points consist of, group by group.
Table contributionTable(const Context &context, const Evaluation &evaluation)
{
    Table table;
    table.dense = true;
    table.head = headCells({context.text(QT_TRANSLATE_NOOP("Report", "Contribution of the group, in points"))});
    table.widths = {0.3};
    for (const CriterionGroup &group : context.library.groups) {
        table.head.append(rightHead(context.in(group.shortName)));
        table.widths.append(0.7 / double(context.library.groups.size()));
    }
    for (const OptionEvaluation *option : remaining(evaluation)) {
        Row row;
        row.cells = {{.text = context.optionName(*option)}};
        for (const CriterionGroup &group : context.library.groups)
            row.cells.append(figure(context.points(option->groupContributions.value(group.id))));
        table.rows.append(row);
    }
    return table;
}

Table weightTable(const Context &context, const PrintedShares &shares, const QList<WeightEvaluation> &weights)
{
    Table table;
    table.dense = true;
    table.head = headCells({context.text(QT_TRANSLATE_NOOP("Report", "Criterion"))});
    table.head.append({rightHead(context.text(QT_TRANSLATE_NOOP("Report", "Weight"))),
                       rightHead(context.text(QT_TRANSLATE_NOOP("Report", "Margin"))),
                       rightHead(context.text(QT_TRANSLATE_NOOP("Report", "Share")))});
    table.widths = {0.46, 0.16, 0.22, 0.16};
    for (const WeightEvaluation &weight : weights) {
        const QString margin = context.numbers().between(context.amount(weight.low), context.amount(weight.high));
        table.rows.append({.cells = {{.text = context.criterionName(weight.criterion)},
                                     figure(context.amount(weight.middle)),
                                     figure(margin),
                                     figure(shares.criterionText(weight.criterion, context.numbers()))}});
    }
    return table;
}

/// Whose weights these are, and on which day they were confirmed.
void addWeightSets(const Context &context, Section &section, const Evaluation &evaluation)
{
    const Workload &work = context.workload(evaluation);
    QStringList sentences;
    QStringList others;
    for (const WeightSet &set : work.weightSets) {
        if (set.id == work.weightSet)
            sentences.append(
                context.text(QT_TRANSLATE_NOOP("Report", "The weights in use are those of: %1.")).arg(set.name));
        else
            others.append(set.name);
    }
    if (!others.isEmpty())
        sentences.append(
            context.text(QT_TRANSLATE_NOOP("Report", "Also kept are those of: %1.")).arg(others.join(u"; "_s)));
    // The day says nothing of weights that were taken from an order or changed since.
    const bool isConfirmed = work.weightInformation == WeightInformation::Intervals
        && std::ranges::any_of(evaluation.weights, &WeightEvaluation::confirmed);
    if (work.weightsConfirmed.isValid() && isConfirmed)
        sentences.append(
            context.text(QT_TRANSLATE_NOOP("Report", "Confirmed on %1.")).arg(context.date(work.weightsConfirmed)));
    if (!sentences.isEmpty())
        section.blocks.push_back(small(sentences.join(u' ')));
}

/// Where the weights come from that are printed and counted.
QString originOfWeights(const Context &context, const Evaluation &evaluation)
{
    switch (context.workload(evaluation).weightInformation) {
    case WeightInformation::Order:
        return context.text(QT_TRANSLATE_NOOP(
            "Report",
            "Weights from 0 to 10, worked out from the order of the criteria; the points stand for its mean."));
    case WeightInformation::None:
        return context.text(QT_TRANSLATE_NOOP(
            "Report",
            "Nothing is known about the weights: what counts at all counts alike, with any weight as margin."));
    case WeightInformation::Intervals: break;
    }
    const QList<WeightEvaluation> &weights = evaluation.weights;
    const auto confirmed = std::ranges::count_if(weights, &WeightEvaluation::confirmed);
    const auto byHand = std::ranges::count_if(
        weights, [](const WeightEvaluation &weight) { return weight.overridden && !weight.confirmed; });
    return context
        .text(QT_TRANSLATE_NOOP(
            "Report",
            "Weights from 0 to 10. Confirmed by the client: %1. Set by hand: %2. Proposed from the answers: %3."))
        .arg(QString::number(confirmed), QString::number(byHand), QString::number(weights.size() - confirmed - byHand));
}

/// Criteria by weight in two columns: what the points are made of.
void addWeights(const Context &context, Section &section, const Evaluation &evaluation)
{
    QList<WeightEvaluation> weights = evaluation.weights;
    std::ranges::stable_sort(weights, std::ranges::greater {}, &WeightEvaluation::normalised);
    const qsizetype half = (weights.size() + 1) / 2;
    Columns columns;
    columns.widths = {0.5, 0.5};
    const PrintedShares shares(context.library, evaluation);
    columns.columns.push_back({weightTable(context, shares, weights.first(half))});
    columns.columns.push_back({weightTable(context, shares, weights.sliced(half))});
    section.blocks.push_back(Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Weights"))});
    section.blocks.push_back(columns);
    section.blocks.push_back(small(originOfWeights(context, evaluation)));
    addWeightSets(context, section, evaluation);
}

QStringList uniquePaths(const Context &context, const Evaluation &evaluation, const RequirementResult &result)
{
    QStringList paths;
    for (const UnlockPath &path : result.unlockPaths) {
        const QString text = context.unlockText(evaluation, path);
        if (!paths.contains(text))
            paths.append(text);
    }
    return paths;
}

/// What keeps the options of @p state from being in, and the way back.
Table reasonTable(Context &context, const Evaluation &evaluation, Clearance state)
{
    Table table;
    table.dense = true;
    table.head = headCells({context.text(QT_TRANSLATE_NOOP("Report", "Option")),
                            context.text(QT_TRANSLATE_NOOP("Report", "Reason")),
                            context.text(QT_TRANSLATE_NOOP("Report", "Unlock path"))});
    table.widths = {0.2, 0.38, 0.42};
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance != state)
            continue;
        bool first = true;
        for (const RequirementResult &result : option.requirements) {
            const Requirement &requirement = evaluation.requirements.at(result.requirement);
            if (result.result == Clearance::Passed || requirement.severity != Effect::Severity::KnockOut)
                continue;
            const Criterion *criterion = context.library.criterion(requirement.criterion);
            const auto cell = std::ranges::find(option.cells, requirement.criterion, &CellEvaluation::criterion);
            Cell reason;
            if (criterion && cell != option.cells.cend()) {
                reason.text = context.text(unmetPattern(result))
                                  .arg(context.in(criterion->name), context.valueText(*criterion, *cell),
                                       context.requirementText(requirement));
                reason.sources = context.claimSources(option, *cell);
            }
            QStringList because;
            for (const lotse::Reason &why : result.reasons)
                because.append(why.question.isEmpty()
                                   ? context.reasonText(why)
                                   : context.text(QT_TRANSLATE_NOOP("Report", "Question %1")).arg(why.questionNumber));
            reason.secondary = because.join(u", "_s);
            const Cell name {
                .text = context.in(option.providerName), .bold = true, .secondary = context.in(option.deploymentName)};
            table.rows.append({.cells = {first ? name : Cell {},
                                         reason,
                                         {.text = uniquePaths(context, evaluation, result).join(u' ')}},
                               .again = name});
            first = false;
        }
    }
    return table;
}

QStringList dominanceSentences(const Context &context, const Evaluation &evaluation)
{
    QStringList sentences;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.dominatedBy.isEmpty() || option.clearance == Clearance::Failed)
            continue;
        QStringList better;
        for (const QString &id : option.dominatedBy)
            better.append(context.optionName(evaluation, id));
        sentences.append(
            context
                .text(QT_TRANSLATE_NOOP(
                    "Report",
                    "By the likely values, %1 is nowhere better than: %2, on all criteria that have a weight."))
                .arg(context.optionName(option), better.join(u"; "_s)));
    }
    return sentences;
}

QString rankingSentence(const Context &context, const Evaluation &evaluation, const Analysis &analysis)
{
    const Sensitivity &sensitivity = analysis.sensitivity;
    const NoVerdictCause cause = analysis.verdict.cause;
    if (putsNobodyFirst(cause))
        return context.words(evaluation).noVerdictReason(cause);
    if (cause == NoVerdictCause::NoOption || cause == NoVerdictCause::AllFailed)
        return context.words(evaluation).noVerdict(cause) + u'.';
    if (sensitivity.leader.isEmpty())
        return context.text(QT_TRANSLATE_NOOP(
            "Report", "No option is in; those shown are not cleared and keep their place under reservation."));
    if (sensitivity.runnerUp.isEmpty())
        return context.text(QT_TRANSLATE_NOOP("Report", "%1 is the only option that is in."))
            .arg(context.optionName(evaluation, sensitivity.leader));
    if (analysis.verdict.tied)
        return context.words(evaluation).verdictReason(analysis);
    const OptionEvaluation *leader = evaluation.option(sensitivity.leader);
    const OptionEvaluation *second = evaluation.option(analysis.verdict.rival);
    if (!second || second->clearance != Clearance::Passed) {
        return context.text(QT_TRANSLATE_NOOP("Report", "Among the options that are in, %1 has the most points."))
            .arg(context.optionName(*leader));
    }
    const QString lead = context.pointsBetween(leader->score.likely, second->score.likely);
    const QString reserve = context.workload(evaluation).weightInformation == WeightInformation::None
        ? context.text(QT_TRANSLATE_NOOP(
              "Report", "Nothing is known about the weights; the points count all that has one alike."))
            + u' '
        : QString();
    return reserve
        + context
              .text(QT_TRANSLATE_NOOP(
                  "Report", "Among the options that are in, %1 leads by %2 points ahead of its strongest rival, %3."))
              .arg(context.optionName(*leader), lead, context.optionName(*second));
}

} // namespace

Section rankingSection(Context &context)
{
    Section section;
    section.id = u"ranking"_s;
    section.title = context.text(QT_TRANSLATE_NOOP("Report", "Ranking and what it is made of"));
    for (qsizetype index = 0; index < context.evaluations.size(); ++index) {
        const Evaluation &evaluation = context.evaluations.at(index);
        context.addWorkloadHeading(section, evaluation);
        section.blocks.push_back(plain(rankingSentence(context, evaluation, context.analyses.at(index))));
        if (evaluation.count(Clearance::Failed) < evaluation.options.size()) {
            Picture picture;
            picture.kind = PictureKind::RankingBars;
            picture.evaluation = int(index);
            picture.compact = evaluation.options.size() > 10;
            picture.sentence = context.text(QT_TRANSLATE_NOOP(
                "Report", "Contribution of each group in points of 100. Dashed circle: not cleared."));
            section.blocks.push_back(picture);
            addCertainty(context, section, index);
            section.blocks.push_back(Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Values"))});
            section.blocks.push_back(valueTable(context, evaluation));
            section.blocks.push_back(contributionTable(context, evaluation));
        }
        for (const QString &sentence : dominanceSentences(context, evaluation))
            section.blocks.push_back(plain(sentence));
        if (evaluation.count(Clearance::NotCleared) > 0) {
            section.blocks.push_back(
                Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Not cleared: what is missing"))});
            section.blocks.push_back(reasonTable(context, evaluation, Clearance::NotCleared));
        }
        if (evaluation.count(Clearance::Failed) > 0) {
            section.blocks.push_back(
                Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Out: reason and unlock path"))});
            section.blocks.push_back(reasonTable(context, evaluation, Clearance::Failed));
        }
        addWeights(context, section, evaluation);
    }
    return section;
}

} // namespace lotse::report
