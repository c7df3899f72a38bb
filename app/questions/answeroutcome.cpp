// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answeroutcome.h"

#include "app/words/claimtext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString quantity(const Criterion &criterion, double number, Language language)
{
    return ClaimText::fullValue(
        criterion, {.kind = ClaimValue::Kind::Number, .level = {}, .number = {number, number, number}}, language);
}

} // namespace

QList<OutcomeLine> AnswerOutcome::lines(const Library &library, const Answer &answer, Language language)
{
    QList<OutcomeLine> lines;
    if (!answer.reason.isEmpty())
        lines.append({OutcomeLine::Kind::Reason, {}, answer.reason.in(language)});
    for (const Effect &effect : answer.effects) {
        const Criterion *criterion = library.criterion(effect.criterion);
        if (effect.kind == Effect::Kind::Requirement && criterion) {
            const bool knockOut = effect.severity == Effect::Severity::KnockOut;
            const QString name = criterion->name.in(language);
            QString text;
            if (const Level *level = criterion->level(effect.minimumLevel))
                text = tr("%1: at least “%2”").arg(name, level->label.in(language));
            else if (effect.maximumNumber)
                text = tr("%1: at most %2").arg(name, quantity(*criterion, *effect.maximumNumber, language));
            else if (effect.minimumNumber)
                text = tr("%1: at least %2").arg(name, quantity(*criterion, *effect.minimumNumber, language));
            lines.append({knockOut ? OutcomeLine::Kind::Requirement : OutcomeLine::Kind::Note,
                          knockOut ? tr("Requirement") : tr("Note"), text});
        } else if (effect.kind == Effect::Kind::Weight && criterion) {
            lines.append({effect.weightDelta > 0 ? OutcomeLine::Kind::WeightUp : OutcomeLine::Kind::WeightDown,
                          tr("Weight"),
                          tr("%1 %2").arg(criterion->name.in(language), signedNumber(effect.weightDelta, language))});
        } else if (effect.kind == Effect::Kind::Regulation) {
            if (const Regulation *regulation = library.regulation(effect.target))
                lines.append({OutcomeLine::Kind::Regulation, tr("Law"), regulation->title.in(language)});
        }
    }
    std::ranges::stable_sort(lines, {}, &OutcomeLine::kind);
    return lines;
}

QList<const Answer *> AnswerOutcome::chosen(const Question &question, const QStringList &choices,
                                            std::optional<double> number)
{
    QList<const Answer *> answers;
    for (const Answer &answer : question.answers) {
        const bool isChosen = choices.contains(answer.id);
        const bool isStep = question.type == Question::Type::Scale && number && answer.scaleValue == *number;
        const bool isBand = question.type == Question::Type::Number && number && *number <= answer.bandMaximum;
        if (isChosen || isStep || isBand)
            answers.append(&answer);
        // The first band that fits counts alone.
        if (isBand)
            break;
    }
    return answers;
}

QString AnswerOutcome::signedNumber(double number, Language language)
{
    const QString digits = localeOf(language).toString(std::abs(number), 'g', 3);
    return number < 0 ? u'\u2212' + digits : u'+' + digits;
}

} // namespace lotse
