// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/requirements.h"

#include "core/numberlimits.h"
#include "core/wish.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

struct Demand
{
    const Effect *effect = nullptr;
    Reason reason;
};

/// Returns the points of the level that @p levelId asks for; below the scale for no level.
double strictness(const Criterion &criterion, const QString &levelId)
{
    const Level *level = criterion.level(levelId);
    return level ? level->value : -1;
}

/// Takes over what @p effect asks for where it is stricter than @p requirement.
void tighten(Requirement &requirement, const Effect &effect, const Criterion &criterion)
{
    if (strictness(criterion, effect.minimumLevel) > strictness(criterion, requirement.minimumLevel))
        requirement.minimumLevel = effect.minimumLevel;
    if (effect.maximumNumber && (!requirement.maximumNumber || *effect.maximumNumber < *requirement.maximumNumber))
        requirement.maximumNumber = effect.maximumNumber;
    if (effect.minimumNumber && (!requirement.minimumNumber || *effect.minimumNumber > *requirement.minimumNumber))
        requirement.minimumNumber = effect.minimumNumber;
}

/// True if @p effect asks exactly for one of the limits of @p requirement.
bool asksExactly(const Requirement &requirement, const Effect &effect)
{
    return (!effect.minimumLevel.isEmpty() && effect.minimumLevel == requirement.minimumLevel)
        || (effect.maximumNumber && effect.maximumNumber == requirement.maximumNumber)
        || (effect.minimumNumber && effect.minimumNumber == requirement.minimumNumber);
}

bool hasLimit(const Requirement &requirement)
{
    return !requirement.minimumLevel.isEmpty() || requirement.maximumNumber || requirement.minimumNumber;
}

/// Returns the reasons of those of @p demands that ask exactly for one of the limits of @p requirement.
QList<Reason> reasonsAmong(const QList<Demand> &demands, const Requirement &requirement)
{
    QList<Reason> reasons;
    for (const Demand &demand : demands) {
        if (demand.effect->severity == requirement.severity && asksExactly(requirement, *demand.effect)
            && !reasons.contains(demand.reason))
            reasons.append(demand.reason);
    }
    return reasons;
}

Requirement strictest(const Criterion &criterion, const QList<Demand> &demands, Effect::Severity severity)
{
    Requirement requirement;
    requirement.criterion = criterion.id;
    requirement.severity = severity;
    for (const Demand &demand : demands) {
        if (demand.effect->severity == severity)
            tighten(requirement, *demand.effect, criterion);
    }
    requirement.reasons = reasonsAmong(demands, requirement);
    return requirement;
}

/// True if @p warning asks for more than @p knockOut.
bool isStricter(const Criterion &criterion, const Requirement &warning, const Requirement &knockOut)
{
    if (strictness(criterion, warning.minimumLevel) > strictness(criterion, knockOut.minimumLevel))
        return true;
    if (warning.maximumNumber && (!knockOut.maximumNumber || *warning.maximumNumber < *knockOut.maximumNumber))
        return true;
    return warning.minimumNumber && (!knockOut.minimumNumber || *warning.minimumNumber > *knockOut.minimumNumber);
}

/// Calls @p add with each effect that asks for something, and why it does.
template<typename Add>
void eachDemand(const QList<AppliedAnswer> &answers, const QList<OwnRequirement> &own, Add add)
{
    for (const AppliedAnswer &applied : answers) {
        for (const Effect &effect : applied.answer->effects) {
            if (effect.kind == Effect::Kind::Requirement)
                add(effect, [&applied] { return reasonOf(applied); });
        }
    }
    for (const OwnRequirement &requirement : own) {
        if (requirement.effect.kind != Effect::Kind::Requirement)
            continue;
        add(requirement.effect, [&requirement] {
            Reason reason;
            reason.ownText = requirement.reason;
            return reason;
        });
    }
}

/// Returns what is asked for, by position of the criterion.
std::vector<QList<Demand>> demandsOf(const LibraryIndex &index, const QList<AppliedAnswer> &answers,
                                     const QList<OwnRequirement> &own)
{
    std::vector<QList<Demand>> demands(size_t(index.library->criteria.size()));
    eachDemand(answers, own, [&](const Effect &effect, const auto &reason) {
        if (const qsizetype position = index.criterion(effect.criterion); position >= 0)
            demands[size_t(position)].append({&effect, reason()});
    });
    return demands;
}

QList<Demand> demandsOn(const QString &criterion, const AnswerState &answers, const QList<OwnRequirement> &own)
{
    QList<Demand> demands;
    eachDemand(answers.answers, own, [&](const Effect &effect, const auto &reason) {
        if (effect.criterion == criterion)
            demands.append({&effect, reason()});
    });
    return demands;
}

} // namespace

QList<Requirement> requirementsOf(const LibraryIndex &index, const QList<AppliedAnswer> &answers,
                                  const QList<OwnRequirement> &own)
{
    const std::vector<QList<Demand>> demands = demandsOf(index, answers, own);
    QList<Requirement> requirements;
    for (qsizetype position = 0; position < index.library->criteria.size(); ++position) {
        const QList<Demand> &raised = demands[size_t(position)];
        if (raised.isEmpty())
            continue;
        const Criterion &criterion = index.library->criteria.at(position);
        const Requirement knockOut = strictest(criterion, raised, Effect::Severity::KnockOut);
        const Requirement warning = strictest(criterion, raised, Effect::Severity::Warning);
        if (hasLimit(knockOut))
            requirements.append(knockOut);
        if (hasLimit(warning) && (!hasLimit(knockOut) || isStricter(criterion, warning, knockOut)))
            requirements.append(warning);
    }
    return requirements;
}

QList<Reason> reasonsFor(const Requirement &limits, const AnswerState &answers, const QList<OwnRequirement> &own)
{
    return reasonsAmong(demandsOn(limits.criterion, answers, own), limits);
}

std::optional<Requirement> withoutWishes(const Requirement &requirement, const QString &question,
                                         const Criterion &criterion, const AnswerState &answers,
                                         const QList<OwnRequirement> &own)
{
    QList<Demand> kept = demandsOn(requirement.criterion, answers, own);
    kept.removeIf(
        [&question](const Demand &demand) { return demand.reason.question == question && isWish(*demand.effect); });
    const Requirement rest = strictest(criterion, kept, requirement.severity);
    return hasLimit(rest) ? std::optional(rest) : std::nullopt;
}

QList<Issue> excludingRequirements(const LibraryIndex &index, const Engagement &engagement, const QString &file)
{
    QList<Issue> issues;
    for (qsizetype i = 0; i < engagement.workloads.size(); ++i) {
        const Workload &workload = engagement.workloads.at(i);
        const AnswerState answers = applyAnswers(index.library->questions, workload.answers);
        for (const Requirement &requirement : requirementsOf(index, answers.answers, workload.requirements)) {
            if (!requirement.minimumNumber || !requirement.maximumNumber
                || *requirement.minimumNumber <= *requirement.maximumNumber)
                continue;
            issues.append({.code = Issue::Code::ExcludingRequirements,
                           .severity = Issue::Severity::Warning,
                           .place = {.file = file, .pointer = u"/workloads/%1"_s.arg(i)},
                           .arguments = {requirement.criterion, spelledLimit(*requirement.minimumNumber),
                                         spelledLimit(*requirement.maximumNumber)}});
        }
    }
    return issues;
}

QStringList regulationsOf(const Library &library, const AnswerState &answers)
{
    QStringList raised;
    for (const AppliedAnswer &applied : answers.answers) {
        for (const Effect &effect : applied.answer->effects) {
            if (effect.kind == Effect::Kind::Regulation)
                raised.append(effect.target);
        }
    }
    QStringList inOrder;
    for (const Regulation &regulation : library.regulations) {
        if (raised.contains(regulation.id))
            inOrder.append(regulation.id);
    }
    return inOrder;
}

} // namespace lotse
