// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any questionnaire that is accepted can be asked: ids that are found, numbers that fit, answers told apart.
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace lotse;
    const auto json = parseJson(bytesOf(data, size), QStringLiteral("f"));
    if (!json)
        return 0;
    Names names(shippedContent());
    names.addFile(*json);
    Reading reading(QStringLiteral("f"), names);
    Library library;
    readQuestionnaire(reading, *json, library);
    if (hasErrors(reading.takeIssues()))
        return 0;
    for (const Question &question : library.questions) {
        require(isId(question.id) && library.question(question.id) == &question, "a question is found by its id");
        require(question.minimum <= question.maximum, "a scale does not fall");
        for (const Answer &answer : question.answers)
            require(question.answer(answer.id) == &answer, "an answer is found by its id");
    }
    return 0;
}
