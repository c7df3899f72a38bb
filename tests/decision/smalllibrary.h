// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"

/// Small libraries and engagements for tests, put together in code, so that every expected number can be worked out by
/// hand.
namespace lotse::small {

using namespace Qt::StringLiterals;

inline LocalizedText both(const QString &text)
{
    return {text, text};
}

/// A criterion with levels "worst first" at the given points: ids are "l0", "l1" …
inline Criterion levels(const QString &id, const QList<double> &points, double weight = 5)
{
    Criterion criterion;
    criterion.id = id;
    criterion.group = u"group"_s;
    criterion.name = both(id);
    criterion.questionToProvider = both(u"ask "_s + id);
    criterion.defaultWeight = weight;
    criterion.kind = Criterion::Kind::Levels;
    for (qsizetype i = 0; i < points.size(); ++i) {
        Level level;
        level.id = u"l%1"_s.arg(i);
        level.value = points.at(i);
        criterion.levels.append(level);
    }
    return criterion;
}

inline Criterion numbers(const QString &id, const QList<ValuePoint> &points, double weight = 5)
{
    Criterion criterion;
    criterion.id = id;
    criterion.group = u"group"_s;
    criterion.name = both(id);
    criterion.questionToProvider = both(u"ask "_s + id);
    criterion.defaultWeight = weight;
    criterion.kind = Criterion::Kind::Number;
    criterion.points = points;
    return criterion;
}

inline ClaimValue unknown()
{
    return {};
}

inline ClaimValue level(const QString &id)
{
    return {.kind = ClaimValue::Kind::Level, .level = id, .number = {}};
}

inline ClaimValue range(double low, double likely, double high)
{
    return {.kind = ClaimValue::Kind::Number, .level = {}, .number = {low, likely, high}};
}

inline ClaimValue number(double value)
{
    return range(value, value, value);
}

inline const QDate today(2026, 11, 21);

inline Claim claim(const QString &criterion, const ClaimValue &value, QDate asOf = today)
{
    Claim claim;
    claim.criterion = criterion;
    claim.value = value;
    claim.validFrom = QDate(2020, 1, 1);
    claim.asOf = asOf;
    claim.basis = Basis::OfficialDocumentation;
    claim.confidence = Confidence::High;
    return claim;
}

inline Deployment deployment(const QString &id, const QList<Claim> &claims)
{
    Deployment deployment;
    deployment.id = id;
    deployment.name = both(id);
    deployment.shortName = both(id);
    deployment.claims = claims;
    return deployment;
}

inline Profile profile(const QString &id, const QList<Deployment> &deployments, const QList<Claim> &claims = {})
{
    Profile profile;
    profile.id = id;
    profile.name = both(id);
    profile.shortName = both(id);
    profile.deployments = deployments;
    profile.claims = claims;
    return profile;
}

inline Effect weightBy(const QString &criterion, double delta)
{
    Effect effect;
    effect.kind = Effect::Kind::Weight;
    effect.criterion = criterion;
    effect.weightDelta = delta;
    return effect;
}

inline Effect require(const QString &criterion, const QString &minimumLevel,
                      Effect::Severity severity = Effect::Severity::KnockOut)
{
    Effect effect;
    effect.kind = Effect::Kind::Requirement;
    effect.criterion = criterion;
    effect.minimumLevel = minimumLevel;
    effect.severity = severity;
    return effect;
}

inline Effect requireAtMost(const QString &criterion, double maximum,
                            Effect::Severity severity = Effect::Severity::KnockOut)
{
    Effect effect;
    effect.kind = Effect::Kind::Requirement;
    effect.criterion = criterion;
    effect.maximumNumber = maximum;
    effect.severity = severity;
    return effect;
}

inline Effect raise(const QString &flag)
{
    Effect effect;
    effect.kind = Effect::Kind::Flag;
    effect.target = flag;
    return effect;
}

inline Answer answer(const QString &id, const QList<Effect> &effects = {})
{
    Answer answer;
    answer.id = id;
    answer.label = both(id);
    answer.reason = both(u"because "_s + id);
    answer.effects = effects;
    return answer;
}

inline Question question(const QString &id, int number, const QList<Answer> &answers,
                         Question::Type type = Question::Type::Single)
{
    Question question;
    question.id = id;
    question.number = number;
    question.type = type;
    question.answers = answers;
    return question;
}

inline GivenAnswer chosen(const QStringList &ids)
{
    return {.choices = ids, .number = {}, .note = {}};
}

inline GivenAnswer given(double number)
{
    return {.choices = {}, .number = number, .note = {}};
}

inline Condition answerIn(const QString &question, const QStringList &answers)
{
    Condition condition;
    condition.kind = Condition::Kind::AnswerIn;
    condition.subject = question;
    condition.values = answers;
    return condition;
}

inline Condition answerNotIn(const QString &question, const QStringList &answers)
{
    Condition condition = answerIn(question, answers);
    condition.kind = Condition::Kind::AnswerNotIn;
    return condition;
}

inline Condition atLeast(const QString &question, double number)
{
    Condition condition;
    condition.kind = Condition::Kind::AnswerAtLeast;
    condition.subject = question;
    condition.number = number;
    return condition;
}

inline Condition flag(const QString &id)
{
    Condition condition;
    condition.kind = Condition::Kind::Flag;
    condition.subject = id;
    return condition;
}

inline Condition provider(const QStringList &ids)
{
    Condition condition;
    condition.kind = Condition::Kind::Provider;
    condition.values = ids;
    return condition;
}

inline Condition levelAtMost(const QString &criterion, const QString &levelId)
{
    Condition condition;
    condition.kind = Condition::Kind::LevelAtMost;
    condition.subject = criterion;
    condition.values = {levelId};
    return condition;
}

inline Condition levelIn(const QString &criterion, const QStringList &levelIds)
{
    Condition condition;
    condition.kind = Condition::Kind::LevelIn;
    condition.subject = criterion;
    condition.values = levelIds;
    return condition;
}

inline Condition numberAtLeast(const QString &criterion, double limit)
{
    Condition condition;
    condition.kind = Condition::Kind::NumberAtLeast;
    condition.subject = criterion;
    condition.number = limit;
    return condition;
}

inline Condition layerIn(const QString &layer, const QStringList &values)
{
    Condition condition;
    condition.kind = Condition::Kind::Layer;
    condition.subject = layer;
    condition.values = values;
    return condition;
}

inline Condition always()
{
    return {};
}

inline Condition combined(Condition::Kind kind, const QList<Condition> &children)
{
    Condition condition;
    condition.kind = kind;
    condition.children = children;
    return condition;
}

inline Condition anyOf(const QList<Condition> &children)
{
    return combined(Condition::Kind::Any, children);
}

inline Condition allOf(const QList<Condition> &children)
{
    return combined(Condition::Kind::All, children);
}

inline Condition no(const Condition &child)
{
    return combined(Condition::Kind::Not, {child});
}

inline Engagement engagement(const QStringList &options, const QMap<QString, GivenAnswer> &answers = {})
{
    Engagement engagement;
    engagement.id = u"test"_s;
    engagement.date = today;
    engagement.options = options;
    Workload workload;
    workload.id = u"w1"_s;
    workload.answers = answers;
    engagement.workloads = {workload};
    return engagement;
}

} // namespace lotse::small
