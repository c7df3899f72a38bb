// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/effectcontent.h"

#include "decision/answereffect.h"
#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype shownWeights = 9;

QStringList names(const Evaluation &evaluation, const QStringList &deployments, Language language)
{
    QStringList texts;
    for (const QString &id : deployments) {
        if (const OptionEvaluation *option = evaluation.option(id))
            texts.append(ValueText(language).optionName(*option));
    }
    return texts;
}

} // namespace

EffectPanel::Content EffectContent::of(const Library &library, const Evaluation &evaluation, const AnswerEffect &effect,
                                       Language language, bool canUndo)
{
    EffectPanel::Content shown;
    shown.subtitle = tr("after %n answer(s)", nullptr, static_cast<int>(evaluation.answeredQuestions.size()));
    if (const Question *question = library.question(effect.question)) {
        shown.effectTitle = tr("Last answer · Question %1").arg(question->number);
        shown.effectText = effectText(evaluation, effect, language);
        shown.effectIsBad = !effect.nowFailed.isEmpty();
        shown.canUndo = canUndo;
        shown.hasEvidence =
            !effect.nowFailed.isEmpty() || !effect.nowNotCleared.isEmpty() || !effect.nowPassed.isEmpty();
    }
    shown.counts = tr("%1 in · %2 not cleared · %3 out")
                       .arg(evaluation.count(Clearance::Passed))
                       .arg(evaluation.count(Clearance::NotCleared))
                       .arg(evaluation.count(Clearance::Failed));

    QList<const WeightEvaluation *> moved;
    for (const WeightEvaluation &weight : evaluation.weights) {
        if (weight.middle != weight.start)
            moved.append(&weight);
    }
    // What the last answer moved stands first, then the largest shifts.
    std::ranges::stable_sort(moved, [&effect](const WeightEvaluation *left, const WeightEvaluation *right) {
        const bool leftFresh = effect.weightChanges.contains(left->criterion);
        const bool rightFresh = effect.weightChanges.contains(right->criterion);
        if (leftFresh != rightFresh)
            return leftFresh;
        return std::abs(left->middle - left->start) > std::abs(right->middle - right->start);
    });
    for (const WeightEvaluation *weight : moved.first(std::min(moved.size(), shownWeights))) {
        const Criterion *criterion = library.criterion(weight->criterion);
        shown.weights.append({.name = criterion ? criterion->name.in(language) : weight->criterion,
                              .start = weight->start,
                              .weight = weight->middle,
                              .number = NumberText(language).weight(weight->middle),
                              .change = NumberText(language).weightChange(weight->start, weight->middle),
                              .fresh = effect.weightChanges.contains(weight->criterion)});
    }

    QStringList always;
    QStringList answered;
    for (const DutyEvaluation &duty : evaluation.duties) {
        if (const Duty *described = library.duty(duty.duty); described && !duty.dependsOnChoice)
            (duty.reasons.isEmpty() ? always : answered)
                .append(tr("%1 (%2)").arg(described->title.in(language), described->legalBasis.in(language)));
    }
    QStringList duties;
    if (!answered.isEmpty())
        duties.append(tr("From your answers: %1").arg(answered.join(u" · "_s)));
    if (!always.isEmpty())
        duties.append(tr("In any case: %1").arg(always.join(u" · "_s)));
    shown.duties = duties.isEmpty() ? tr("None so far.") : duties.join(u'\n');
    return shown;
}

QString EffectContent::effectText(const Evaluation &evaluation, const AnswerEffect &effect, Language language)
{
    QStringList sentences;
    if (const QStringList out = names(evaluation, effect.nowFailed, language); !out.isEmpty())
        sentences.append(tr("Out now: %1.").arg(out.join(u", "_s)));
    if (const QStringList open = names(evaluation, effect.nowNotCleared, language); !open.isEmpty())
        sentences.append(tr("Not cleared now: %1.").arg(open.join(u", "_s)));
    if (const QStringList back = names(evaluation, effect.nowPassed, language); !back.isEmpty())
        sentences.append(tr("In again: %1.").arg(back.join(u", "_s)));
    if (!effect.weightChanges.isEmpty())
        sentences.append(tr("%n weight(s) changed.", nullptr, static_cast<int>(effect.weightChanges.size())));
    if (!effect.newDuties.isEmpty())
        sentences.append(tr("New duties: %1.").arg(effect.newDuties.size()));
    return sentences.isEmpty() ? tr("No option and no weight changes.") : sentences.join(u' ');
}

} // namespace lotse
