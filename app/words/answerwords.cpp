// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/answerwords.h"

#include "decision/answers.h"
#include "report/words/numbertext.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype answersInShort = 2; // chosen answers that are named one by one

} // namespace

QString AnswerWords::inFull(const Question &question, const GivenAnswer &answer, Language language)
{
    if (answer.number) {
        const QString number = NumberText(language).amount(*answer.number);
        if (question.type == Question::Type::Scale) {
            const QString step = tr("%1 of %2").arg(number, NumberText(language).amount(question.maximum));
            const QList<const Answer *> steps = matchingAnswers(question, answer);
            const QString word = steps.isEmpty() ? QString() : steps.constFirst()->label.in(language);
            return word.isEmpty() ? step : tr("%1 (%2)").arg(step, word);
        }
        return u"%1 %2"_s.arg(number, question.unit.in(language));
    }
    QStringList labels;
    for (const Answer *chosen : matchingAnswers(question, answer))
        labels.append(chosen->label.in(language));
    return labels.join(u"; "_s); // labels have commas of their own
}

QString AnswerWords::inShort(const Question &question, const GivenAnswer &answer, Language language)
{
    const QList<const Answer *> chosen = matchingAnswers(question, answer);
    if (answer.number || chosen.size() <= answersInShort)
        return inFull(question, answer, language);
    return tr("%1 and %n more", nullptr, static_cast<int>(chosen.size()) - 1)
        .arg(chosen.constFirst()->label.in(language));
}

QString AnswerWords::skipped(const Library &library, const Evaluation &evaluation, const QString &section)
{
    QStringList numbers;
    for (const Question &question : library.questions) {
        if (question.section == section && !evaluation.visibleQuestions.contains(question.id))
            numbers.append(QString::number(question.number));
    }
    if (numbers.isEmpty())
        return {};
    return tr("With the answers so far, %n question(s) of this section need no answer: %1.", nullptr,
              static_cast<int>(numbers.size()))
        .arg(numbers.join(u", "_s));
}

} // namespace lotse
