// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answerwords.h"

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
        if (question.type == Question::Type::Scale)
            return tr("%1 of %2").arg(number, NumberText(language).amount(question.maximum));
        return u"%1 %2"_s.arg(number, question.unit.in(language));
    }
    QStringList labels;
    for (const Answer *chosen : matchingAnswers(question, answer))
        labels.append(chosen->label.in(language));
    return labels.join(u", "_s);
}

QString AnswerWords::inShort(const Question &question, const GivenAnswer &answer, Language language)
{
    const QList<const Answer *> chosen = matchingAnswers(question, answer);
    if (answer.number || chosen.size() <= answersInShort)
        return inFull(question, answer, language);
    return tr("%1 and %n more", nullptr, static_cast<int>(chosen.size()) - 1)
        .arg(chosen.constFirst()->label.in(language));
}

} // namespace lotse
