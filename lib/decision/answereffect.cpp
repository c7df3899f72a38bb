// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/answereffect.h"

#include "decision/evaluation.h"

#include <QSet>

namespace lotse {

namespace {

void compareOptions(const Evaluation &before, const Evaluation &after, AnswerEffect &effect)
{
    for (const OptionEvaluation &option : after.options) {
        const OptionEvaluation *earlier = before.option(option.deployment);
        if (!earlier || earlier->clearance == option.clearance)
            continue;
        switch (option.clearance) {
        case Clearance::Passed: effect.nowPassed.append(option.deployment); break;
        case Clearance::NotCleared: effect.nowNotCleared.append(option.deployment); break;
        case Clearance::Failed: effect.nowFailed.append(option.deployment); break;
        }
    }
}

} // namespace

AnswerEffect answerEffect(const Evaluation &before, const Evaluation &after, const QString &question)
{
    AnswerEffect effect;
    effect.question = question;
    compareOptions(before, after, effect);

    for (const WeightEvaluation &weight : after.weights) {
        const WeightEvaluation *earlier = before.weight(weight.criterion);
        if (earlier && earlier->proposed != weight.proposed)
            effect.weightChanges.insert(weight.criterion, weight.proposed - earlier->proposed);
    }

    QSet<QString> earlierDuties;
    for (const DutyEvaluation &duty : before.duties)
        earlierDuties.insert(duty.duty);
    for (const DutyEvaluation &duty : after.duties) {
        if (!earlierDuties.contains(duty.duty))
            effect.newDuties.append(duty.duty);
    }
    for (const QString &regulation : after.regulations) {
        if (!before.regulations.contains(regulation))
            effect.newRegulations.append(regulation);
    }
    return effect;
}

} // namespace lotse
