// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/duties.h"

#include <algorithm>

namespace lotse {

namespace {

/// Returns whether @p trigger holds for the choice, or, without one, for whatever remains to choose from.
bool holds(const Condition &trigger, const AnswerState &answers, const TriggerTargets &targets)
{
    if (targets.chosen)
        return truthOf(trigger, {answers, targets.chosen}) == Truth::True;
    if (targets.options.empty())
        return truthOf(trigger, {answers, nullptr}) == Truth::True;
    return std::ranges::all_of(targets.options, [&trigger, &answers](const DeploymentView &view) {
        return truthOf(trigger, {answers, &view}) == Truth::True;
    });
}

} // namespace

QList<DutyEvaluation> dutiesOf(const Library &library, const Engagement &engagement, const AnswerState &answers,
                               const TriggerTargets &targets)
{
    QList<DutyEvaluation> duties;
    for (const Duty &duty : library.duties) {
        if (!holds(duty.trigger, answers, targets))
            continue;
        DutyEvaluation evaluation;
        evaluation.duty = duty.id;
        evaluation.note = engagement.duties.value(duty.id);
        evaluation.due = evaluation.note.due.isValid() ? evaluation.note.due : engagement.date.addDays(duty.dueDays);
        evaluation.dependsOnChoice = truthOf(duty.trigger, {answers, nullptr}) != Truth::True;
        const DeploymentView *target = targets.chosen;
        if (!target && !targets.options.empty())
            target = &targets.options.front();
        Causes causes;
        addCauses(duty.trigger, {answers, target}, causes);
        evaluation.reasons = causes.reasons;
        evaluation.criteria = causes.criteria;
        duties.append(evaluation);
    }
    return duties;
}

} // namespace lotse
