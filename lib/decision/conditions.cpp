// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/conditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

Truth fromBool(bool value)
{
    return value ? Truth::True : Truth::False;
}

const QStringList &chosenIn(const AnswerState &answers, const QString &question)
{
    static const QStringList none;
    const auto found = answers.chosen.constFind(question);
    return found == answers.chosen.cend() ? none : *found;
}

bool isAnyOf(const QStringList &chosen, const QStringList &wanted)
{
    return std::ranges::any_of(chosen, [&wanted](const QString &id) { return wanted.contains(id); });
}

bool levelAtMost(const Criterion &criterion, const ClaimValue &value, const QString &limit)
{
    if (value.kind != ClaimValue::Kind::Level)
        return !value.isKnown();
    const Level *level = criterion.level(value.level);
    const Level *highest = criterion.level(limit);
    return level && highest && level->value <= highest->value;
}

bool numberAtLeast(const Criterion &criterion, const ClaimValue &value, double limit)
{
    if (value.kind != ClaimValue::Kind::Number)
        return !value.isKnown() && criterion.lowerIsBetter();
    return value.number.likely >= limit;
}

bool isMetBy(const ClaimValue &value, const Condition &condition, const Criterion &criterion)
{
    if (condition.kind == Condition::Kind::NumberAtLeast)
        return numberAtLeast(criterion, value, condition.number);
    if (condition.kind == Condition::Kind::LevelIn)
        return value.kind == ClaimValue::Kind::Level && condition.values.contains(value.level);
    return !condition.values.isEmpty() && levelAtMost(criterion, value, condition.values.first());
}

Truth truthOfCriterion(const Condition &condition, const DeploymentView &view)
{
    const qsizetype position = view.index.criterion(condition.subject);
    if (position < 0)
        return Truth::False;
    const Criterion &criterion = view.index.library->criteria.at(position);
    const Fact &fact = view.facts[size_t(position)];
    if (!fact.applies)
        return Truth::False;
    // Which of the documented readings holds is not known: whatever one of them calls for is due.
    return fromBool(
        isMetBy(fact.value(), condition, criterion)
        || (fact.value().isKnown() && std::ranges::any_of(fact.contradictions(), [&](const Contradiction &other) {
                return !other.assumption && other.value.isKnown() && isMetBy(other.value, condition, criterion);
            })));
}

bool layerIsIn(const Condition &condition, const Layers &layers)
{
    if (condition.subject == "parent_jurisdiction"_L1)
        return condition.values.contains(layers.parentJurisdiction);
    if (condition.subject == "host"_L1)
        return condition.values.contains(layers.host);
    if (condition.subject == "region"_L1)
        return condition.values.contains(layers.region);
    if (condition.subject == "model_owner"_L1)
        return isAnyOf(layers.modelOwners, condition.values);
    return false;
}

Truth truthOfDeployment(const Condition &condition, const DeploymentView *view)
{
    if (!view)
        return Truth::Undecided;
    if (condition.kind == Condition::Kind::Provider)
        return fromBool(condition.values.contains(view->deployment.profile->id));
    if (condition.kind == Condition::Kind::Layer)
        return fromBool(layerIsIn(condition, view->deployment.deployment->layers));
    return truthOfCriterion(condition, *view);
}

void addReason(const AppliedAnswer &applied, Causes &causes)
{
    const bool known = std::ranges::any_of(std::as_const(causes.reasons), [&applied](const Reason &reason) {
        return reason.question == applied.question->id && reason.answer == applied.answer->id;
    });
    if (!known)
        causes.reasons.append(reasonOf(applied));
}

void addReasonsOfQuestion(const Condition &condition, const AnswerState &answers, Causes &causes)
{
    for (const AppliedAnswer &applied : answers.answers) {
        if (applied.question->id != condition.subject)
            continue;
        if (condition.kind != Condition::Kind::AnswerIn || condition.values.contains(applied.answer->id))
            addReason(applied, causes);
    }
}

bool raisesFlag(const Answer &answer, const QString &flag)
{
    return std::ranges::any_of(answer.effects, [&flag](const Effect &effect) {
        return effect.kind == Effect::Kind::Flag && effect.target == flag;
    });
}

void addReasonsOfFlag(const QString &flag, const AnswerState &answers, Causes &causes)
{
    for (const AppliedAnswer &applied : answers.answers) {
        if (raisesFlag(*applied.answer, flag))
            addReason(applied, causes);
    }
}

} // namespace

Truth truthOf(const Condition &condition, const ConditionContext &context)
{
    const AnswerState &answers = context.answers;
    switch (condition.kind) {
    case Condition::Kind::Always: return Truth::True;
    case Condition::Kind::Any: {
        Truth result = Truth::False;
        for (const Condition &child : condition.children)
            result = std::max(result, truthOf(child, context));
        return result;
    }
    case Condition::Kind::All: {
        Truth result = Truth::True;
        for (const Condition &child : condition.children)
            result = std::min(result, truthOf(child, context));
        return result;
    }
    case Condition::Kind::Not: {
        const Truth inner = condition.children.isEmpty() ? Truth::False : truthOf(condition.children.first(), context);
        if (inner == Truth::Undecided)
            return inner;
        return inner == Truth::True ? Truth::False : Truth::True;
    }
    case Condition::Kind::AnswerIn: return fromBool(isAnyOf(chosenIn(answers, condition.subject), condition.values));
    case Condition::Kind::AnswerNotIn: {
        const QStringList &chosen = chosenIn(answers, condition.subject);
        return fromBool(!chosen.isEmpty() && !isAnyOf(chosen, condition.values));
    }
    case Condition::Kind::AnswerAtLeast: {
        const auto number = answers.numbers.constFind(condition.subject);
        return fromBool(number != answers.numbers.cend() && *number >= condition.number);
    }
    case Condition::Kind::Flag: return fromBool(answers.hasFlag(condition.subject));
    case Condition::Kind::Provider:
    case Condition::Kind::LevelAtMost:
    case Condition::Kind::LevelIn:
    case Condition::Kind::NumberAtLeast:
    case Condition::Kind::Layer: return truthOfDeployment(condition, context.deployment);
    }
    Q_UNREACHABLE_RETURN(Truth::False);
}

bool looksAtDeployment(const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Always:
    case Condition::Kind::AnswerIn:
    case Condition::Kind::AnswerNotIn:
    case Condition::Kind::AnswerAtLeast:
    case Condition::Kind::Flag: return false;
    case Condition::Kind::Any:
    case Condition::Kind::All:
    case Condition::Kind::Not: return std::ranges::any_of(condition.children, looksAtDeployment);
    case Condition::Kind::Provider:
    case Condition::Kind::LevelAtMost:
    case Condition::Kind::LevelIn:
    case Condition::Kind::NumberAtLeast:
    case Condition::Kind::Layer: return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

bool looksAt(const Condition &condition, const Question &question)
{
    switch (condition.kind) {
    case Condition::Kind::AnswerIn:
    case Condition::Kind::AnswerNotIn:
    case Condition::Kind::AnswerAtLeast: return condition.subject == question.id;
    case Condition::Kind::Flag:
        return std::ranges::any_of(question.answers,
                                   [&](const Answer &answer) { return raisesFlag(answer, condition.subject); });
    case Condition::Kind::Any:
    case Condition::Kind::All:
    case Condition::Kind::Not:
        return std::ranges::any_of(condition.children,
                                   [&](const Condition &child) { return looksAt(child, question); });
    case Condition::Kind::Always:
    case Condition::Kind::Provider:
    case Condition::Kind::LevelAtMost:
    case Condition::Kind::LevelIn:
    case Condition::Kind::NumberAtLeast:
    case Condition::Kind::Layer: return false;
    }
    Q_UNREACHABLE_RETURN(true);
}

bool addCauses(const Condition &condition, const ConditionContext &context, Causes &causes)
{
    if (condition.kind == Condition::Kind::Any) {
        bool holds = false;
        for (const Condition &child : condition.children)
            holds = addCauses(child, context, causes) || holds;
        return holds;
    }
    if (truthOf(condition, context) != Truth::True)
        return false;
    switch (condition.kind) {
    case Condition::Kind::All:
        for (const Condition &child : condition.children)
            addCauses(child, context, causes);
        break;
    case Condition::Kind::AnswerIn:
    case Condition::Kind::AnswerNotIn:
    case Condition::Kind::AnswerAtLeast: addReasonsOfQuestion(condition, context.answers, causes); break;
    case Condition::Kind::Flag: addReasonsOfFlag(condition.subject, context.answers, causes); break;
    case Condition::Kind::LevelAtMost:
    case Condition::Kind::LevelIn:
    case Condition::Kind::NumberAtLeast:
        if (!causes.criteria.contains(condition.subject))
            causes.criteria.append(condition.subject);
        break;
    case Condition::Kind::Always:
    case Condition::Kind::Any:
    case Condition::Kind::Not:
    case Condition::Kind::Provider:
    case Condition::Kind::Layer: break;
    }
    return true;
}

} // namespace lotse
