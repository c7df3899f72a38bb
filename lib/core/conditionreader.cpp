// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditionreader.h"

#include "core/numberlimits.h"
#include "core/wish.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Large enough for every number that a condition or an effect compares with.
constexpr double anyNumber = 1e15;

QList<Condition> readChildren(ObjectReader &object, QLatin1StringView key)
{
    return object.list(key, Need::Required, [&](const Node &item) { return readCondition(object.reading(), item); });
}

void checkTakesNumbers(ObjectReader &object, QLatin1StringView key, const QString &criterion)
{
    if (const auto number = object.member(key, Need::Optional))
        object.reading().checkTakesNumbers(*number, criterion);
}

QStringList readAnswers(ObjectReader &object, QLatin1StringView key, const QString &question)
{
    Reading &reading = object.reading();
    const QStringList answers = reading.names().answers(question);
    return object.list(key, Need::Required, [&](const Node &item) {
        const QString answer = readText(reading, item, key);
        if (reading.names().contains(IdKind::Question, question) && !answers.contains(answer))
            reading.error(Issue::Code::UnknownId, item, {answer, u"answer"_s, nearestText(answer, answers)});
        return answer;
    });
}

Condition readQuestionCondition(ObjectReader &object)
{
    Condition condition;
    condition.subject = object.id("question"_L1, IdKind::Question);
    if (object.has("at_least"_L1)) {
        condition.kind = Condition::Kind::AnswerAtLeast;
        condition.number = object.number("at_least"_L1, -anyNumber, anyNumber).value_or(0);
    } else if (object.has("not_in"_L1)) {
        condition.kind = Condition::Kind::AnswerNotIn;
        condition.values = readAnswers(object, "not_in"_L1, condition.subject);
    } else {
        condition.kind = Condition::Kind::AnswerIn;
        condition.values = readAnswers(object, "any_of"_L1, condition.subject);
    }
    return condition;
}

Condition readCriterionCondition(ObjectReader &object)
{
    Condition condition;
    condition.subject = object.id("criterion"_L1, IdKind::Criterion);
    if (object.has("number_at_least"_L1)) {
        condition.kind = Condition::Kind::NumberAtLeast;
        condition.number = object.number("number_at_least"_L1, -anyNumber, anyNumber).value_or(0);
        checkTakesNumbers(object, "number_at_least"_L1, condition.subject);
    } else if (object.has("level_in"_L1)) {
        condition.kind = Condition::Kind::LevelIn;
        condition.values = object.list("level_in"_L1, Need::Required, [&](const Node &item) {
            const QString level = readText(object.reading(), item, u"level_in"_s);
            object.reading().checkLevel(item, level, condition.subject);
            return level;
        });
    } else {
        condition.kind = Condition::Kind::LevelAtMost;
        condition.values = {object.level("level_at_most"_L1, condition.subject)};
    }
    return condition;
}

Condition readLayerCondition(ObjectReader &object)
{
    // Which layers there are, and which ids each of them takes.
    static constexpr auto layers = std::to_array<EnumName<std::optional<IdKind>>>({
        {"parent_jurisdiction"_L1, std::nullopt},
        {"host"_L1, IdKind::Host},
        {"region"_L1, std::nullopt},
        {"model_owner"_L1, IdKind::Entity},
    });
    Condition condition;
    condition.kind = Condition::Kind::Layer;
    const auto kind = object.choice("layer"_L1, layers);
    condition.subject = object.text("layer"_L1);
    condition.values = kind && *kind ? object.ids("any_of"_L1, **kind) : object.texts("any_of"_L1);
    return condition;
}

Condition readLeaf(ObjectReader &object)
{
    if (object.has("question"_L1))
        return readQuestionCondition(object);
    if (object.has("criterion"_L1))
        return readCriterionCondition(object);
    if (object.has("layer"_L1))
        return readLayerCondition(object);
    Condition condition;
    if (object.has("flag"_L1)) {
        condition.kind = Condition::Kind::Flag;
        condition.subject = object.id("flag"_L1, IdKind::Flag);
    } else if (object.has("provider"_L1)) {
        condition.kind = Condition::Kind::Provider;
        condition.values = object.ids("provider"_L1, IdKind::Provider);
    } else if (!object.boolean("always"_L1, false)) {
        object.reading().error(Issue::Code::MissingKey, object.node(), {u"always"_s});
    }
    return condition;
}

} // namespace

Condition readCondition(Reading &reading, const Node &node)
{
    ObjectReader object(reading, node);
    if (node.value.type != JsonValue::Type::Object)
        return {};
    Condition condition;
    if (object.has("any"_L1)) {
        condition.kind = Condition::Kind::Any;
        condition.children = readChildren(object, "any"_L1);
    } else if (object.has("all"_L1)) {
        condition.kind = Condition::Kind::All;
        condition.children = readChildren(object, "all"_L1);
    } else if (object.has("not"_L1)) {
        condition.kind = Condition::Kind::Not;
        condition.children = {readCondition(reading, *object.member("not"_L1))};
    } else {
        condition = readLeaf(object);
    }
    return condition;
}

Effect readEffect(Reading &reading, const Node &node)
{
    ObjectReader object(reading, node);
    Effect effect;
    const auto kind = object.choice("kind"_L1, effectKindNames);
    if (!kind) {
        object.skipRest();
        return effect;
    }
    effect.kind = *kind;
    switch (effect.kind) {
    case Effect::Kind::Requirement:
        effect.criterion = object.id("criterion"_L1, IdKind::Criterion);
        effect.severity = object.choice("severity"_L1, severityNames).value_or(Effect::Severity::KnockOut);
        effect.maximumNumber = object.number("max_number"_L1, -anyNumber, anyNumber, Need::Optional);
        effect.minimumNumber = object.number("min_number"_L1, -anyNumber, anyNumber, Need::Optional);
        for (const auto key : {"max_number"_L1, "min_number"_L1})
            checkTakesNumbers(object, key, effect.criterion);
        if (const Criterion *scale = reading.names().scale(effect.criterion);
            scale && !hasNumberWithin(*scale, effect.minimumNumber, effect.maximumNumber))
            reading.warning(Issue::Code::ImpossibleRequirement, node, {effect.criterion});
        if (!effect.maximumNumber && !effect.minimumNumber)
            effect.minimumLevel = object.level("min_level"_L1, effect.criterion);
        if (object.boolean("wish"_L1, false))
            effect.target = wishTarget;
        break;
    case Effect::Kind::Weight:
        effect.criterion = object.id("criterion"_L1, IdKind::Criterion);
        effect.weightDelta = object.number("delta"_L1, -10, 10).value_or(0);
        break;
    case Effect::Kind::Regulation: effect.target = object.id("regulation"_L1, IdKind::Regulation); break;
    case Effect::Kind::Flag: effect.target = object.plainId("flag"_L1); break;
    }
    return effect;
}

} // namespace lotse
