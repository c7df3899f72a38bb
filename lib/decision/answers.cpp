// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/answers.h"

#include "decision/conditions.h"

#include <algorithm>

namespace lotse {

namespace {

void apply(const Question &question, const GivenAnswer &given, AnswerState &state)
{
    const QList<const Answer *> answers = matchingAnswers(question, given);
    const bool takesNumber = question.type == Question::Type::Scale || question.type == Question::Type::Number;
    if (takesNumber && given.number)
        state.numbers.insert(question.id, *given.number);
    if (answers.isEmpty() && !state.numbers.contains(question.id))
        return;
    state.answeredQuestions.append(question.id);
    QStringList &chosen = state.chosen[question.id];
    for (const Answer *answer : answers) {
        state.answers.append({&question, answer});
        chosen.append(answer->id);
        for (const Effect &effect : answer->effects) {
            if (effect.kind == Effect::Kind::Flag && !state.flags.contains(effect.target))
                state.flags.append(effect.target);
        }
    }
}

bool isVisible(const Question &question, const AnswerState &answers)
{
    return !question.showIf || truthOf(*question.showIf, {answers, nullptr}) == Truth::True;
}

/// Applies the answers with the visibility that follows from @p previous; without it from the answers to the questions
/// before, on which most depend.
AnswerState pass(const QList<Question> &questions, const QMap<QString, GivenAnswer> &given,
                 const AnswerState *previous = nullptr)
{
    AnswerState state;
    state.visibleQuestions.reserve(questions.size());
    for (const Question &question : questions) {
        if (!isVisible(question, previous ? *previous : state))
            continue;
        state.visibleQuestions.append(question.id);
        if (const auto answer = given.constFind(question.id); answer != given.cend())
            apply(question, *answer, state);
    }
    return state;
}

/// True if the visible questions of @p state are those that its answers make visible.
bool isSettled(const QList<Question> &questions, const AnswerState &state)
{
    auto visible = state.visibleQuestions.cbegin();
    return std::ranges::all_of(questions, [&](const Question &question) {
        const bool isShown = visible != state.visibleQuestions.cend() && *visible == question.id;
        if (isShown)
            ++visible;
        return !question.showIf || isVisible(question, state) == isShown;
    });
}

} // namespace

QList<const Answer *> matchingAnswers(const Question &question, const GivenAnswer &given)
{
    QList<const Answer *> matching;
    switch (question.type) {
    case Question::Type::Single:
    case Question::Type::YesNo:
        if (!given.choices.isEmpty()) {
            if (const Answer *answer = question.answer(given.choices.first()))
                matching.append(answer);
        }
        break;
    case Question::Type::Multiple:
        for (const Answer &answer : question.answers) {
            if (given.choices.contains(answer.id))
                matching.append(&answer);
        }
        break;
    case Question::Type::Scale:
        for (const Answer &answer : question.answers) {
            if (given.number && answer.scaleValue == *given.number)
                matching.append(&answer);
        }
        break;
    case Question::Type::Number:
        for (const Answer &answer : question.answers) {
            const bool matches = answer.isInsteadOfNumber ? !given.number && given.choices.contains(answer.id)
                                                          : given.number && *given.number <= answer.bandMaximum;
            if (matches) {
                matching.append(&answer);
                break;
            }
        }
        break;
    }
    return matching;
}

AnswerState applyAnswers(const QList<Question> &questions, const QMap<QString, GivenAnswer> &given)
{
    AnswerState state = pass(questions, given);
    // Each pass settles one more level of questions that depend on later ones.
    for (qsizetype i = 0; i < questions.size() && !isSettled(questions, state); ++i)
        state = pass(questions, given, &state);
    return state;
}

QList<AppliedAnswer> answersWith(const QList<Question> &questions, QMap<QString, GivenAnswer> given,
                                 const AnswerState &state, const Question &question, const GivenAnswer &other)
{
    const auto mayShowOrHide = [&question](const Question &dependent) {
        return dependent.showIf && looksAt(*dependent.showIf, question);
    };
    if (std::ranges::any_of(questions, mayShowOrHide) || !state.visibleQuestions.contains(question.id)) {
        given.insert(question.id, other);
        return applyAnswers(questions, given).answers;
    }
    // The questions stand in one list, so their places in memory tell their order.
    QList<AppliedAnswer> answers;
    answers.reserve(state.answers.size() + question.answers.size());
    const auto isBefore = [&question](const AppliedAnswer &applied) {
        return std::less()(applied.question, &question);
    };
    const auto first = std::ranges::partition_point(state.answers, isBefore);
    answers.append(state.answers.first(first - state.answers.cbegin()));
    for (const Answer *answer : matchingAnswers(question, other))
        answers.append({&question, answer});
    std::copy_if(first, state.answers.cend(), std::back_inserter(answers),
                 [&question](const AppliedAnswer &applied) { return applied.question != &question; });
    return answers;
}

bool hasAnswer(const Workload &workload)
{
    return std::ranges::any_of(workload.answers,
                               [](const GivenAnswer &given) { return given.number || !given.choices.isEmpty(); });
}

bool hasResult(const Library &library, const Workload &workload)
{
    return hasResult(library, workload, applyAnswers(library.questions, workload.answers));
}

bool hasResult(const Library &library, const Workload &workload, const AnswerState &answers)
{
    if (library.questions.isEmpty() || !answers.answeredQuestions.isEmpty())
        return true;
    return std::ranges::any_of(library.criteria, [&workload](const Criterion &criterion) {
        return workload.weights.contains(criterion.id) || workload.weightOrder.contains(criterion.id)
            || std::ranges::any_of(workload.requirements, [&criterion](const OwnRequirement &own) {
                   return own.effect.criterion == criterion.id;
               });
    });
}

Reason reasonOf(const AppliedAnswer &applied)
{
    return {.question = applied.question->id,
            .questionNumber = applied.question->number,
            .answer = applied.answer->id,
            .text = applied.answer->reason,
            .ownText = {}};
}

} // namespace lotse
