// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnairereader.h"

#include "core/conditionreader.h"
#include "core/questioncircles.h"
#include "core/wordcheck.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int mostQuestions = 9999;

void readConsequences(ObjectReader &object, Answer &answer)
{
    answer.effects =
        object.list("effects"_L1, Need::Required, [&](const Node &item) { return readEffect(object.reading(), item); });
    answer.reason = object.localized("reason"_L1, answer.effects.isEmpty() ? Need::Optional : Need::Required);
    QStringList touched;
    for (const Effect &effect : std::as_const(answer.effects)) {
        if (!effect.criterion.isEmpty() && !touched.contains(effect.criterion))
            touched.append(effect.criterion);
    }
    checkAnswerReason(object, answer.reason, touched);
}

void readProposals(ObjectReader &object, Answer &answer)
{
    const auto proposed = object.member("proposes"_L1, JsonValue::Type::Object, Need::Optional);
    if (!proposed)
        return;
    ObjectReader proposals(object.reading(), *proposed);
    answer.proposedForm = proposals.choice("form"_L1, deploymentFormNames, Need::Optional);
    answer.proposedOptions = proposals.ids("options"_L1, IdKind::Deployment, Need::Optional);
}

QList<Answer> readAnswers(ObjectReader &question, Need need, QSet<QString> seen = {})
{
    return question.list("answers"_L1, need, [&](const Node &node) {
        ObjectReader object(question.reading(), node);
        Answer answer;
        answer.id = object.ownId(seen, u"answer"_s);
        answer.label = object.localizedLine("label"_L1);
        answer.excludesOthers = object.boolean("excludes_others"_L1, false);
        readProposals(object, answer);
        readConsequences(object, answer);
        return answer;
    });
}

void checkUnique(ObjectReader &object, const QString &answerId, QSet<QString> &seen)
{
    if (seen.contains(answerId))
        object.reading().error(Issue::Code::DuplicateId, object.node(), {answerId, u"answer"_s});
    seen.insert(answerId);
}

QList<Answer> readSteps(ObjectReader &question, double minimum, double maximum)
{
    QSet<QString> seen;
    return question.list("steps"_L1, Need::Required, [&](const Node &node) {
        ObjectReader object(question.reading(), node);
        Answer answer;
        answer.scaleValue = object.number("value"_L1, minimum, maximum).value_or(minimum);
        answer.id = stepId(answer.scaleValue);
        answer.label = object.localizedLine("label"_L1, Need::Optional);
        checkUnique(object, answer.id, seen);
        readConsequences(object, answer);
        return answer;
    });
}

QList<Answer> readBands(ObjectReader &question, double minimum, double maximum)
{
    QSet<QString> seen;
    double previous = minimum;
    return question.list("bands"_L1, Need::Required, [&](const Node &node) {
        ObjectReader object(question.reading(), node);
        Answer answer;
        // Ascending: the first band that fits applies.
        answer.bandMaximum = object.number("maximum"_L1, previous, maximum).value_or(previous);
        previous = std::max(previous, answer.bandMaximum);
        answer.id = bandId(answer.bandMaximum);
        checkUnique(object, answer.id, seen);
        readConsequences(object, answer);
        return answer;
    });
}

QList<Answer> readInsteadOfNumber(ObjectReader &question, const QList<Answer> &bands)
{
    QSet<QString> seen;
    for (const Answer &band : bands)
        seen.insert(band.id);
    QList<Answer> answers = readAnswers(question, Need::Optional, seen);
    for (Answer &answer : answers)
        answer.isInsteadOfNumber = true;
    return answers;
}

// The ids and the numbers of the questions so far.
struct SeenQuestions
{
    QSet<QString> ids;
    QSet<int> numbers;
};

int readQuestionNumber(ObjectReader &object, QSet<int> &seen)
{
    const auto number = object.integer("number"_L1, 1, mostQuestions);
    if (!number)
        return 1;
    if (seen.contains(*number))
        object.reading().error(Issue::Code::DuplicateId, *object.member("number"_L1),
                               {QString::number(*number), idKindName(IdKind::Question)});
    seen.insert(*number);
    return *number;
}

Question readQuestion(Reading &reading, const Node &node, SeenQuestions &seen)
{
    ObjectReader object(reading, node);
    Question question;
    question.id = object.ownId(seen.ids, idKindName(IdKind::Question));
    question.number = readQuestionNumber(object, seen.numbers);
    question.section = object.id("section"_L1, IdKind::Section);
    question.text = object.localized("text"_L1);
    question.help = object.localized("help"_L1);
    question.aboutCompany = object.boolean("about_company"_L1, false);
    if (const auto condition = object.member("show_if"_L1, Need::Optional))
        question.showIf = readCondition(reading, *condition);
    const auto type = object.choice("type"_L1, questionTypeNames);
    if (!type) {
        object.skipRest();
        return question;
    }
    question.type = *type;
    switch (question.type) {
    case Question::Type::Single:
    case Question::Type::Multiple:
    case Question::Type::YesNo: question.answers = readAnswers(object, Need::Required); break;
    case Question::Type::Scale:
        question.minimum = object.number("minimum"_L1, -largestNumber, largestNumber).value_or(0);
        question.maximum = object.number("maximum"_L1, question.minimum, largestNumber).value_or(question.minimum);
        question.minimumLabel = object.localizedLine("minimum_label"_L1);
        question.maximumLabel = object.localizedLine("maximum_label"_L1);
        question.answers = readSteps(object, question.minimum, question.maximum);
        break;
    case Question::Type::Number:
        question.minimum = object.number("minimum"_L1, -largestNumber, largestNumber).value_or(0);
        question.maximum = object.number("maximum"_L1, question.minimum, largestNumber).value_or(question.minimum);
        question.unit = object.localizedLine("unit"_L1);
        question.answers = readBands(object, question.minimum, question.maximum);
        question.answers.append(readInsteadOfNumber(object, question.answers));
        break;
    }
    return question;
}

} // namespace

void readQuestionnaire(Reading &reading, const JsonValue &file, Library &library)
{
    ObjectReader object(reading, Node {file, {}});
    if (!readHeader(object, "questionnaire"_L1))
        return;
    QSet<QString> sections;
    library.sections = object.list("sections"_L1, Need::Required, [&](const Node &item) {
        ObjectReader section(reading, item);
        return QuestionSection {.id = section.ownId(sections, idKindName(IdKind::Section)),
                                .title = section.localizedLine("title"_L1)};
    });
    SeenQuestions questions;
    library.questions = object.list("questions"_L1, Need::Required,
                                    [&](const Node &item) { return readQuestion(reading, item, questions); });
    if (const auto list = object.member("questions"_L1, Need::Optional))
        checkForCircles(reading, *list, library.questions);
}

} // namespace lotse
