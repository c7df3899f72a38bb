// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wish.h"
#include "decision/evaluation.h"

namespace lotse::sample {

using namespace Qt::StringLiterals;

inline LocalizedText text(const QString &both)
{
    return {both, both + u" (en)"_s};
}

inline Claim claim(const QString &criterion, const QString &level, QDate from = QDate(2026, 1, 1))
{
    Claim result;
    result.criterion = criterion;
    if (!level.isEmpty()) {
        result.value.kind = ClaimValue::Kind::Level;
        result.value.level = level;
        result.basis = Basis::OfficialDocumentation;
        result.confidence = Confidence::High;
    }
    result.validFrom = from;
    result.asOf = from;
    result.text = text(criterion + u" "_s + level);
    result.sources = {u"s1"_s};
    return result;
}

inline Criterion criterion(const QString &id, const QString &group, double weight)
{
    Criterion result;
    result.id = id;
    result.group = group;
    result.name = text(id);
    result.definition = text(u"what "_s + id + u" means"_s);
    result.questionToProvider = text(u"What about "_s + id + u"?"_s);
    result.factKind = u"contract"_s;
    result.defaultWeight = weight;
    result.levels = {{u"bad"_s, 0, text(u"schlecht"_s), text(u"schlecht"_s)},
                     {u"fair"_s, 50, text(u"mittel"_s), text(u"mittel"_s)},
                     {u"good"_s, 100, text(u"gut"_s), text(u"gut"_s)}};
    return result;
}

inline Profile profile(const QString &id, const QList<Claim> &claims)
{
    Profile result;
    result.id = id;
    result.name = text(id);
    result.shortName = text(id);
    Source source;
    source.id = u"s1"_s;
    source.url = u"https://example.com/terms"_s;
    source.title = u"Terms"_s;
    source.publisher = u"Example"_s;
    source.date = {QDate(2026, 1, 1), PartialDate::Precision::Day};
    source.checked = QDate(2026, 11, 21);
    result.sources = {source};
    result.claims = claims;
    Deployment deployment;
    deployment.id = id + u".eu"_s;
    deployment.name = text(id + u" in the EU"_s);
    deployment.shortName = text(u"EU"_s);
    result.deployments = {deployment};
    return result;
}

/// Two groups, three criteria (weights 5, 3, 2) and four providers with one deployment each: alpha 80, beta 65, gamma
/// 75 and not known on one criterion, delta knocked out by the answer "yes" (a wish: privacy must be at least fair).
inline Library library()
{
    Library result;
    result.version = u"2026-11-21"_s;
    result.factKinds = {{u"contract"_s, text(u"Vertrag"_s), {}, 365, true}};
    result.groups = {{u"protection"_s, text(u"Schutz"_s), text(u"Schutz"_s), {}},
                     {u"quality"_s, text(u"Qualität"_s), text(u"Qualität"_s), {}}};
    result.criteria = {criterion(u"privacy"_s, u"protection"_s, 5), criterion(u"location"_s, u"protection"_s, 3),
                       criterion(u"capability"_s, u"quality"_s, 2)};
    result.profiles = {
        profile(u"alpha"_s,
                {claim(u"privacy"_s, u"good"_s), claim(u"location"_s, u"good"_s), claim(u"capability"_s, u"bad"_s)}),
        profile(u"beta"_s,
                {claim(u"privacy"_s, u"fair"_s), claim(u"location"_s, u"good"_s), claim(u"capability"_s, u"fair"_s)}),
        profile(u"delta"_s,
                {claim(u"privacy"_s, u"bad"_s), claim(u"location"_s, u"good"_s), claim(u"capability"_s, u"good"_s)}),
        profile(u"gamma"_s,
                {claim(u"privacy"_s, u"fair"_s), claim(u"location"_s, u"good"_s), claim(u"capability"_s, {})})};
    Question question;
    question.id = u"q_privacy"_s;
    question.number = 1;
    question.section = u"s"_s;
    question.type = Question::Type::YesNo;
    question.text = text(u"Personal data?"_s);
    Effect effect;
    effect.kind = Effect::Kind::Requirement;
    effect.criterion = u"privacy"_s;
    effect.minimumLevel = u"fair"_s;
    effect.target = wishTarget;
    question.answers = {{u"yes"_s, text(u"ja"_s), {effect}, text(u"Gesetz"_s)}, {u"no"_s, text(u"nein"_s), {}, {}}};
    result.sections = {{u"s"_s, text(u"S"_s)}};
    result.questions = {question};
    return result;
}

inline Engagement engagement()
{
    Engagement result = newEngagement({u"alpha.eu"_s, u"beta.eu"_s, u"gamma.eu"_s, u"delta.eu"_s}, QDate(2026, 11, 21));
    result.workloads.first().answers.insert(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
    return result;
}

} // namespace lotse::sample
