// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/risks.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int lowestRating = 1;
constexpr int highestRating = 5;

int clampedRating(int rating)
{
    return std::clamp(rating, lowestRating, highestRating);
}

/// Sets who triggers @p risk and why; false if nobody does.
bool trigger(RiskEvaluation &evaluation, const Condition &condition, const AnswerState &answers,
             const TriggerTargets &targets)
{
    // What the answers alone decide no deployment can change.
    if (truthOf(condition, {answers, nullptr}) == Truth::False)
        return false;
    Causes causes;
    const bool alwaysHolds = addCauses(condition, {answers, nullptr}, causes);
    const bool sameForAll = !looksAtDeployment(condition);
    evaluation.options.reserve(qsizetype(targets.options.size()));
    for (const DeploymentView &view : targets.options) {
        if (sameForAll ? alwaysHolds : addCauses(condition, {answers, &view}, causes))
            evaluation.options.append(view.deployment.deployment->id);
    }
    const bool onAll = targets.options.size() > 1 && size_t(evaluation.options.size()) == targets.options.size();
    evaluation.allOptions = alwaysHolds || onAll;
    evaluation.reasons = causes.reasons;
    evaluation.criteria = causes.criteria;
    return alwaysHolds || !evaluation.options.isEmpty();
}

void rate(RiskEvaluation &evaluation, int likelihood, int impact, const QList<Mitigation> &mitigations,
          const RiskNote &note)
{
    evaluation.note = note;
    evaluation.likelihood = clampedRating(note.likelihood.value_or(likelihood));
    evaluation.impact = clampedRating(note.impact.value_or(impact));
    int likelihoodAfter = evaluation.likelihood;
    int impactAfter = evaluation.impact;
    for (const Mitigation &mitigation : mitigations) {
        if (!note.mitigations.contains(mitigation.id))
            continue;
        likelihoodAfter += mitigation.likelihoodChange;
        impactAfter += mitigation.impactChange;
    }
    evaluation.likelihoodAfter = clampedRating(note.likelihoodAfter.value_or(likelihoodAfter));
    evaluation.impactAfter = clampedRating(note.impactAfter.value_or(impactAfter));
}

} // namespace

bool risesByMeasures(const RiskEvaluation &risk)
{
    return risk.scoreAfter() > risk.score();
}

QList<Issue> riskWarnings(const Library &library, const Engagement &engagement, const QString &file)
{
    QList<Issue> issues;
    for (auto note = engagement.risks.cbegin(); note != engagement.risks.cend(); ++note) {
        RiskEvaluation evaluation;
        if (const Risk *known = library.risk(note.key()))
            rate(evaluation, known->likelihood, known->impact, known->mitigations, *note);
        else if (!note->title.isEmpty())
            rate(evaluation, lowestRating, lowestRating, {}, *note);
        if (risesByMeasures(evaluation)) {
            issues.append({.code = Issue::Code::RisesByMeasures,
                           .severity = Issue::Severity::Warning,
                           .place = {.file = file, .pointer = u"/risks/"_s + note.key()},
                           .arguments = {note.key(), QString::number(evaluation.score()),
                                         QString::number(evaluation.scoreAfter())}});
        }
    }
    return issues;
}

QList<RiskEvaluation> risksOf(const Library &library, const Engagement &engagement, const AnswerState &answers,
                              const TriggerTargets &targets)
{
    QList<RiskEvaluation> risks;
    QStringList known;
    for (const Risk &risk : library.risks) {
        known.append(risk.id);
        RiskEvaluation evaluation;
        evaluation.risk = risk.id;
        evaluation.title = risk.title;
        if (!trigger(evaluation, risk.trigger, answers, targets))
            continue;
        rate(evaluation, risk.likelihood, risk.impact, risk.mitigations, engagement.risks.value(risk.id));
        risks.append(std::move(evaluation));
    }
    for (auto note = engagement.risks.cbegin(); note != engagement.risks.cend(); ++note) {
        // A note without a title belongs to a risk that the library no longer has.
        if (known.contains(note.key()) || note->title.isEmpty())
            continue;
        RiskEvaluation evaluation;
        evaluation.risk = note.key();
        evaluation.own = true;
        evaluation.title = {note->title, note->title};
        evaluation.allOptions = true;
        rate(evaluation, lowestRating, lowestRating, {}, *note);
        risks.append(std::move(evaluation));
    }
    std::ranges::stable_sort(risks, std::ranges::greater {}, &RiskEvaluation::score);
    for (qsizetype i = 0; i < risks.size(); ++i)
        risks[i].number = int(i) + 1;
    return risks;
}

} // namespace lotse
