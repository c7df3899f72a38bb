// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/situationsection.h"

#include "decision/answers.h"
#include "report/words/industrytext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

QString answerText(const Context &context, const Question &question, const GivenAnswer &given)
{
    if (given.number) {
        if (question.type == Question::Type::Scale) {
            const QString step = context.text(QT_TRANSLATE_NOOP("Report", "%1 of %2"))
                                     .arg(context.amount(*given.number), context.amount(question.maximum));
            const QList<const Answer *> steps = matchingAnswers(question, given);
            const QString word = steps.isEmpty() ? QString() : context.in(steps.first()->label);
            return word.isEmpty() ? step : context.text(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(step, word);
        }
        return context.text(QT_TRANSLATE_NOOP("Report", "%1 %2"))
            .arg(context.amount(*given.number), context.in(question.unit));
    }
    QStringList labels;
    for (const Answer *answer : matchingAnswers(question, given))
        labels.append(context.in(answer->label));
    return labels.join(u"; "_s);
}

/// What the effects of one answer ask for, one entry each.
QString requirementOf(const Context &context, const Effect &effect)
{
    Requirement requirement;
    requirement.criterion = effect.criterion;
    requirement.minimumLevel = effect.minimumLevel;
    requirement.maximumNumber = effect.maximumNumber;
    requirement.minimumNumber = effect.minimumNumber;
    return context.text(QT_TRANSLATE_NOOP("Report", "%1 %2"))
        .arg(context.criterionName(effect.criterion), context.requirementText(requirement));
}

/// The sum of what the answers propose, in the order of their first mention.
QStringList weightChanges(const Context &context, const QList<Effect> &effects)
{
    QList<std::pair<QString, double>> sums;
    for (const Effect &effect : effects) {
        if (effect.kind != Effect::Kind::Weight)
            continue;
        const auto known = std::ranges::find(sums, effect.criterion, &std::pair<QString, double>::first);
        if (known == sums.end())
            sums.append({effect.criterion, effect.weightDelta});
        else
            known->second += effect.weightDelta;
    }
    QStringList changes;
    for (const auto &[criterion, sum] : std::as_const(sums)) {
        const QString sign = sum > 0 ? u"+"_s : sum < 0 ? u"−"_s : u"±"_s;
        changes.append(context.text(QT_TRANSLATE_NOOP("Report", "%1 %2"))
                           .arg(context.criterionName(criterion), sign + context.amount(std::abs(sum))));
    }
    return changes;
}

/// Knock-outs, notes, rules and weights, a line each. A rule stands at the first answer that names it; @p named are the
/// rules that stand at earlier ones.
QString effectsText(const Context &context, const Question &question, const GivenAnswer &given, QStringList &named)
{
    QList<Effect> effects;
    for (const Answer *answer : matchingAnswers(question, given))
        effects.append(answer->effects);
    QStringList knockOuts;
    QStringList notes;
    QStringList rules;
    const auto add = [](QStringList &list, const QString &text) {
        if (!list.contains(text))
            list.append(text);
    };
    for (const Effect &effect : std::as_const(effects)) {
        if (effect.kind == Effect::Kind::Requirement)
            add(effect.severity == Effect::Severity::KnockOut ? knockOuts : notes, requirementOf(context, effect));
        else if (effect.kind == Effect::Kind::Regulation)
            if (const Regulation *regulation = context.library.regulation(effect.target);
                regulation && !named.contains(regulation->id)) {
                named.append(regulation->id);
                add(rules, context.in(regulation->title));
            }
    }
    QStringList lines;
    const auto addLine = [&](const char *pattern, const QStringList &entries, QStringView separator) {
        if (!entries.isEmpty())
            lines.append(context.text(pattern).arg(entries.join(separator)));
    };
    addLine(QT_TRANSLATE_NOOP("Report", "Knock-out: %1"), knockOuts, u"; ");
    addLine(QT_TRANSLATE_NOOP("Report", "Note: %1"), notes, u"; ");
    addLine(QT_TRANSLATE_NOOP("Report", "Rules: %1"), rules, u"; ");
    addLine(QT_TRANSLATE_NOOP("Report", "Weights: %1"), weightChanges(context, effects), u", ");
    return lines.isEmpty() ? context.text(QT_TRANSLATE_NOOP("Report", "no effect on the comparison"))
                           : lines.join(u'\n');
}

Table answerTable(const Context &context, const Evaluation &evaluation)
{
    const Workload &work = context.workload(evaluation);
    Table table;
    table.dense = true;
    table.head = headCells({context.text(QT_TRANSLATE_NOOP("Report", "No.")),
                            context.text(QT_TRANSLATE_NOOP("Report", "Question")),
                            context.text(QT_TRANSLATE_NOOP("Report", "Answer")),
                            context.text(QT_TRANSLATE_NOOP("Report", "What follows"))});
    table.widths = {0.05, 0.25, 0.17, 0.53};
    QStringList named;
    for (const QuestionSection &part : context.library.sections) {
        QList<Row> rows;
        for (const Question &question : context.library.questions) {
            if (question.section != part.id || !evaluation.visibleQuestions.contains(question.id))
                continue;
            const bool answered = evaluation.answeredQuestions.contains(question.id);
            const GivenAnswer given = work.answers.value(question.id);
            Cell answer;
            answer.text = answered ? answerText(context, question, given)
                                   : context.text(QT_TRANSLATE_NOOP("Report", "not answered"));
            answer.tone = answered ? Tone::None : Tone::Unknown;
            QStringList notes {given.note, context.engagement.notes.value(question.id)};
            notes.removeAll(QString());
            const QString note = notes.join(u'\n');
            if (!needsOwnRow(note))
                answer.secondary = note;
            rows.append({.cells = {{.text = QString::number(question.number)},
                                   {.text = context.in(question.text)},
                                   answer,
                                   {.text = answered ? effectsText(context, question, given, named) : QString()}}});
            if (needsOwnRow(note))
                rows.append(noteRow(context, context.text(QT_TRANSLATE_NOOP("Report", "Note")), note));
        }
        if (rows.isEmpty())
            continue;
        table.rows.append({.cells = {{.text = context.in(part.title), .bold = true}}, .group = true});
        table.rows.append(rows);
    }
    return table;
}

Table requirementTable(const Context &context, const Evaluation &evaluation)
{
    Table table;
    table.head = headCells({context.text(QT_TRANSLATE_NOOP("Report", "Criterion")),
                            context.text(QT_TRANSLATE_NOOP("Report", "Requirement")),
                            context.text(QT_TRANSLATE_NOOP("Report", "Kind")),
                            context.text(QT_TRANSLATE_NOOP("Report", "Because"))});
    table.widths = {0.22, 0.25, 0.1, 0.43};
    table.dense = true;
    for (const Requirement &requirement : evaluation.requirements) {
        QStringList reasons;
        for (const lotse::Reason &reason : requirement.reasons)
            reasons.append(context.reasonText(reason));
        const bool knockOut = requirement.severity == Effect::Severity::KnockOut;
        table.rows.append({.cells = {{.text = context.criterionName(requirement.criterion), .bold = true},
                                     {.text = context.requirementText(requirement)},
                                     {.text = knockOut ? context.text(QT_TRANSLATE_NOOP("Report", "knock-out"))
                                                       : context.text(QT_TRANSLATE_NOOP("Report", "note"))},
                                     {.text = reasons.join(u' ')}}});
    }
    return table;
}

} // namespace

QString noRequirement(const Context &context, const Evaluation &evaluation)
{
    return evaluation.answeredQuestions.isEmpty()
        ? context.text(
              QT_TRANSLATE_NOOP("Report", "No question is answered yet. What is required follows from the answers."))
        : context.text(QT_TRANSLATE_NOOP("Report", "The answers raise no requirement."));
}

Section situationSection(Context &context)
{
    const Engagement &engagement = context.engagement;
    Section section;
    section.id = u"situation"_s;
    section.title = context.text(QT_TRANSLATE_NOOP("Report", "Situation and requirements"));
    // The cover has it too, but shortens what is long.
    constexpr qsizetype mostOnCover = 60;
    const bool isOnCover =
        !engagement.report.omittedSections.contains("cover"_L1) && engagement.consultant.size() <= mostOnCover;
    const QString advisedBy = isOnCover ? QString() : engagement.consultant;
    KeyValues facts;
    facts.rows = {
        {context.text(QT_TRANSLATE_NOOP("Report", "Client")), context.clientName()},
        {context.text(QT_TRANSLATE_NOOP("Report", "Place")), engagement.place},
        {context.text(QT_TRANSLATE_NOOP("Report", "Industry")), industryText(engagement.industry, context.language)},
        {context.text(QT_TRANSLATE_NOOP("Report", "Staff")),
         engagement.employees ? context.numbers().count(*engagement.employees) : QString()},
        {context.text(QT_TRANSLATE_NOOP("Report", "Contact")), engagement.contact},
        {context.text(QT_TRANSLATE_NOOP("Report", "Advised by")), advisedBy}};
    for (const Evaluation &evaluation : std::as_const(context.evaluations)) {
        const Workload &work = context.workload(evaluation);
        const QString text = work.description.isEmpty() ? work.name
            : work.name.isEmpty()                       ? work.description
                                                        : work.name + u": "_s + work.description;
        facts.rows.append({context.text(QT_TRANSLATE_NOOP("Report", "Workload")), text});
    }
    facts.rows.removeIf([](const std::pair<QString, QString> &row) { return row.second.isEmpty(); });
    section.blocks.push_back(facts);

    for (const Evaluation &evaluation : std::as_const(context.evaluations)) {
        context.addWorkloadHeading(section, evaluation);
        section.blocks.push_back(Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Requirements"))});
        if (evaluation.requirements.isEmpty()) {
            section.blocks.push_back(plain(noRequirement(context, evaluation)));
        } else {
            section.blocks.push_back(
                plain(context.text(QT_TRANSLATE_NOOP("Report",
                                                     "An option that misses a knock-out is out. One that is not "
                                                     "documented well enough is not cleared. A note only warns."))));
            section.blocks.push_back(requirementTable(context, evaluation));
        }
        section.blocks.push_back(
            Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Answers and what follows from them"))});
        section.blocks.push_back(answerTable(context, evaluation));
    }
    return section;
}

} // namespace lotse::report
