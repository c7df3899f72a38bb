// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/dutysection.h"

#include "decision/exportcheck.h"
#include "decision/legaldates.h"
#include "decision/risklevel.h"
#include "report/words/legaltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

QString ownerOf(const Context &context, const DutyEvaluation &evaluated, const Duty &duty)
{
    if (!evaluated.note.owner.isEmpty())
        return ownerText(context, evaluated.note.owner);
    const Role *role = context.library.role(duty.owner);
    return role ? capitalised(context.in(role->name)) : context.text(QT_TRANSLATE_NOOP("Report", "open"));
}

/// Who advises the owner, where somebody else was not noted.
QString adviserOf(const Context &context, const DutyEvaluation &evaluated, const Duty &duty)
{
    const Role *role = evaluated.note.owner.isEmpty() ? context.library.role(duty.adviser) : nullptr;
    return role ? context.text(QT_TRANSLATE_NOOP("Report", "advised by: %1")).arg(context.in(role->name)) : QString();
}

Table dutyTable(Context &context, const Evaluation &evaluation)
{
    Table table;
    table.dense = true;
    table.head = headCells(
        {context.text(QT_TRANSLATE_NOOP("Report", "Duty")), context.text(QT_TRANSLATE_NOOP("Report", "Legal basis")),
         context.text(QT_TRANSLATE_NOOP("Report", "Owner")), context.text(QT_TRANSLATE_NOOP("Report", "Due")),
         context.text(QT_TRANSLATE_NOOP("Report", "Evidence to keep"))});
    table.widths = {0.4, 0.16, 0.14, 0.1, 0.2};
    for (const DutyEvaluation &evaluated : evaluation.duties) {
        const Duty *duty = context.library.duty(evaluated.duty);
        if (!duty)
            continue;
        QList<Source> sources;
        for (const QString &id : duty->regulations) {
            if (const Regulation *regulation = context.library.regulation(id))
                sources += regulation->sources;
        }
        Cell basis;
        basis.text = context.in(duty->legalBasis);
        basis.secondary = legalStandingText(*duty, context.phrases());
        basis.sources = context.sources.numbers(sources);
        Cell due;
        due.text =
            evaluated.note.done ? context.text(QT_TRANSLATE_NOOP("Report", "done")) : context.date(evaluated.due);
        table.rows.append(
            {.cells = {{.text = context.in(duty->title), .bold = true, .secondary = context.in(duty->explanation)},
                       basis,
                       {.text = ownerOf(context, evaluated, *duty), .secondary = adviserOf(context, evaluated, *duty)},
                       due,
                       {.text = context.in(duty->evidence)}}});
        if (!evaluated.note.note.trimmed().isEmpty())
            table.rows.append(noteRow(context, context.text(QT_TRANSLATE_NOOP("Report", "Note")), evaluated.note.note));
    }
    return table;
}

/// The days from which the laws apply, what is ahead set apart from what applies already.
Table dateTable(Context &context, const Evaluation &evaluation, const QList<RuleDate> &dates)
{
    Table table;
    table.dense = true;
    table.head = headCells(
        {context.text(QT_TRANSLATE_NOOP("Report", "Day")), context.text(QT_TRANSLATE_NOOP("Report", "State")),
         context.text(QT_TRANSLATE_NOOP("Report", "Law")), context.text(QT_TRANSLATE_NOOP("Report", "What applies"))});
    table.widths = {0.14, 0.1, 0.36, 0.4};
    for (const RuleDate &date : dates) {
        const bool ahead = date.date.first > evaluation.asOf;
        table.rows.append({.cells = {{.text = context.date(date.date), .bold = ahead},
                                     {.text = ahead ? context.text(QT_TRANSLATE_NOOP("Report", "ahead"))
                                                    : context.text(QT_TRANSLATE_NOOP("Report", "past"))},
                                     {.text = context.in(date.regulation->title),
                                      .sources = context.sources.numbers(date.regulation->sources)},
                                     {.text = context.in(date.what)}}});
    }
    return table;
}

/// The sentence on the laws of @p dates that no lawyer has reviewed.
QString unreviewedOf(const Context &context, const QList<RuleDate> &dates)
{
    QSet<const Regulation *> laws;
    QSet<const Regulation *> unreviewed;
    for (const RuleDate &date : dates) {
        laws.insert(date.regulation);
        if (!date.regulation->review)
            unreviewed.insert(date.regulation);
    }
    return unreviewedText(unreviewed.size(), laws.size(), context.phrases());
}

/// What comes first where nothing is chosen.
QString stepToAChoice(const Context &context, const Evaluation &evaluation)
{
    switch (evaluation.noVerdict()) {
    case NoVerdictCause::NothingAsked: return context.text(QT_TRANSLATE_NOOP("Report", "Answer the questions"));
    case NoVerdictCause::NoWeight:
        return context.text(QT_TRANSLATE_NOOP("Report", "Give at least one criterion a weight"));
    case NoVerdictCause::NothingApplies:
        return context.text(QT_TRANSLATE_NOOP("Report", "Give a criterion that applies to every option a weight"));
    case NoVerdictCause::NothingKnown:
        return context.text(QT_TRANSLATE_NOOP("Report", "Ask the providers what is not documented"));
    default: break;
    }
    if (evaluation.leader() && evaluation.options.size() == 1)
        return context.text(QT_TRANSLATE_NOOP("Report", "Choose at least two options and compare them"));
    if (evaluation.noVerdict() == NoVerdictCause::OneCandidate && evaluation.leader())
        return context.text(QT_TRANSLATE_NOOP("Report", "Choose the only option that is in, or compare others"));
    if (evaluation.leader())
        return context.text(QT_TRANSLATE_NOOP("Report", "Choose an option and a plan B"));
    if (evaluation.count(Clearance::Failed) + evaluation.count(Clearance::NotCleared) > 0)
        return context.text(
            QT_TRANSLATE_NOOP("Report", "Choose an unlock path from the ranking and settle it with the provider"));
    return context.text(QT_TRANSLATE_NOOP("Report", "Choose at least two options and compare them"));
}

} // namespace

QList<Step> nextSteps(const Context &context, const Evaluation &evaluation)
{
    QList<Step> steps;
    const QDate day = context.engagement.date;
    const Workload &work = context.workload(evaluation);
    const RecommendationText words = context.recommendation(evaluation);
    const auto add = [&](const QString &text, int days) {
        steps.append({.text = text, .owner = context.engagement.consultant, .due = day.addDays(days)});
    };
    switch (choiceState(evaluation, work.choice)) {
    case ChoiceState::In: break;
    case ChoiceState::NotCleared:
        add(context.text(QT_TRANSLATE_NOOP("Report", "Settle with %1 before signing what is not cleared: %2"))
                .arg(context.optionName(evaluation, work.choice), words.obstacles(work.choice)),
            14);
        break;
    case ChoiceState::Out:
        add(context
                .text(QT_TRANSLATE_NOOP("Report",
                                        "%1 is out: choose another option, or settle an unlock path from the "
                                        "ranking"))
                .arg(context.optionName(evaluation, work.choice)),
            14);
        break;
    case ChoiceState::NotCompared:
        add(context.text(QT_TRANSLATE_NOOP("Report", "%1 is not compared here: compare it, or choose another option"))
                .arg(context.optionName(evaluation, work.choice)),
            14);
        break;
    case ChoiceState::None: add(stepToAChoice(context, evaluation), 14); break;
    }
    if (const OptionEvaluation *option = context.recommended(evaluation); option && option->unknownCount > 0) {
        steps.append(
            {.text = context
                         .text(QT_TRANSLATE_N_NOOP("Report", "Send the %n question(s) on what is not documented to %1"),
                               option->unknownCount)
                         .arg(context.in(option->providerName)),
             .owner = context.engagement.consultant,
             .due = day.addDays(7)});
    }
    for (const DutyEvaluation &evaluated : evaluation.duties) {
        const Duty *duty = context.library.duty(evaluated.duty);
        if (duty && !evaluated.note.done)
            steps.append(
                {.text = context.in(duty->title), .owner = ownerOf(context, evaluated, *duty), .due = evaluated.due});
    }
    for (const RiskEvaluation &risk : evaluation.risks) {
        if (riskLevel(risk.score()) == RiskLevel::High && hasMeasure(risk.note) && risk.note.state != RiskState::Done) {
            const QString title = risk.title.isEmpty() ? risk.note.title : context.in(risk.title);
            steps.append(
                {.text = context.text(QT_TRANSLATE_NOOP("Report", "Carry out the measures against: %1")).arg(title),
                 .owner = ownerText(context, risk.note.owner),
                 .due = risk.note.due});
        }
    }
    steps.append({.text = context.text(QT_TRANSLATE_NOOP(
                      "Report", "Open this engagement again with the library of the day and check what has changed")),
                  .owner = context.engagement.consultant,
                  .due = day.addYears(1)});
    std::ranges::stable_sort(steps, {},
                             [](const Step &step) { return step.due.isValid() ? step.due : QDate(9999, 12, 31); });
    return steps;
}

Table stepTable(const Context &context, const QList<Step> &steps)
{
    Table table;
    table.head = headCells(
        {context.text(QT_TRANSLATE_NOOP("Report", "No.")), context.text(QT_TRANSLATE_NOOP("Report", "Step")),
         context.text(QT_TRANSLATE_NOOP("Report", "Owner")), context.text(QT_TRANSLATE_NOOP("Report", "Due"))});
    table.widths = {0.06, 0.54, 0.26, 0.14};
    int number = 0;
    for (const Step &step : steps) {
        table.rows.append(
            {.cells = {{.text = QString::number(++number)},
                       {.text = step.text},
                       {.text = step.owner.isEmpty() ? context.text(QT_TRANSLATE_NOOP("Report", "open")) : step.owner},
                       {.text = context.date(step.due)}}});
    }
    return table;
}

Section dutySection(Context &context)
{
    Section section;
    section.id = u"duties"_s;
    section.title = context.text(QT_TRANSLATE_NOOP("Report", "Duties"));
    section.newPage = false;
    for (const Evaluation &evaluation : std::as_const(context.evaluations)) {
        context.addWorkloadHeading(section, evaluation);
        if (evaluation.duties.isEmpty()) {
            section.blocks.push_back(plain(
                context.text(QT_TRANSLATE_NOOP("Report", "The answers and the choice raise no duty of the library."))));
            continue;
        }
        section.blocks.push_back(plain(context.text(QT_TRANSLATE_NOOP(
            "Report",
            "What follows from the answers and the choice. The legal reading is ours and replaces no legal advice."))));
        if (const QString unreviewed = unreviewedText(context.library, evaluation.duties, context.phrases());
            !unreviewed.isEmpty())
            section.blocks.push_back(plain(unreviewed));
        section.blocks.push_back(dutyTable(context, evaluation));
        if (const QList<RuleDate> dates = ruleDatesOf(context.library, evaluation); !dates.isEmpty()) {
            section.blocks.push_back(
                Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Days from which the laws apply"))});
            if (const QString unreviewed = unreviewedOf(context, dates); !unreviewed.isEmpty())
                section.blocks.push_back(plain(unreviewed));
            section.blocks.push_back(dateTable(context, evaluation, dates));
        }
    }
    return section;
}

Section stepSection(Context &context)
{
    Section section;
    section.id = u"steps"_s;
    section.title = context.text(QT_TRANSLATE_NOOP("Report", "Next steps and way out"));
    section.newPage = false;
    for (const Evaluation &evaluation : std::as_const(context.evaluations)) {
        context.addWorkloadHeading(section, evaluation);
        section.blocks.push_back(stepTable(context, nextSteps(context, evaluation)));
    }
    section.blocks.push_back(Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Way out"))});
    const QStringList paragraphs = context.engagement.report.exitPlan.split(u'\n', Qt::SkipEmptyParts);
    if (paragraphs.isEmpty())
        section.blocks.push_back(
            plain(context.text(QT_TRANSLATE_NOOP("Report", "No way out has been written down yet."))));
    for (const QString &paragraph : paragraphs)
        section.blocks.push_back(plain(paragraph.trimmed()));
    return section;
}

} // namespace lotse::report
