// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/startanswers.h"

#include "decision/answers.h"

namespace lotse {

QMap<QString, GivenAnswer> startAnswers(const Library &library, const Workload &from, StartAnswers which)
{
    QMap<QString, GivenAnswer> answers;
    if (which == StartAnswers::None)
        return answers;
    const AnswerState state = applyAnswers(library.questions, from.answers);
    for (const QString &id : state.answeredQuestions) {
        if (which == StartAnswers::All || library.question(id)->aboutCompany)
            answers.insert(id, from.answers.value(id));
    }
    return answers;
}

} // namespace lotse
