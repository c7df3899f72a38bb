// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/recommendationtext.h"

#include "decision/commoncause.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lotse {

RecommendationText::RecommendationText(const Library &library, const Evaluation &evaluation, const Phrases &phrases,
                                       const Verdict *verdict)
    : m_library(library), m_evaluation(evaluation), m_phrases(phrases), m_verdict(verdict),
      m_words(library, evaluation, phrases)
{
}

QString RecommendationText::text(const char *source, int count) const
{
    return m_phrases.text("Recommendation", source, count);
}

QString RecommendationText::named(const QString &deployment) const
{
    const QString name = m_words.option(deployment);
    switch (choiceState(m_evaluation, deployment)) {
    case ChoiceState::None:
    case ChoiceState::In: return name;
    case ChoiceState::NotCleared: return text(QT_TRANSLATE_NOOP("Recommendation", "%1, not cleared")).arg(name);
    case ChoiceState::Out: return text(QT_TRANSLATE_NOOP("Recommendation", "%1, out")).arg(name);
    case ChoiceState::NotCompared: return text(QT_TRANSLATE_NOOP("Recommendation", "%1, not compared")).arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

QString RecommendationText::brief(const Workload &workload) const
{
    return choiceState(m_evaluation, workload.choice) == ChoiceState::None
        ? text(QT_TRANSLATE_NOOP("Recommendation", "nothing is chosen yet"))
        : named(workload.choice);
}

QString RecommendationText::briefPlanB(const Workload &workload) const
{
    const ChoiceState state = choiceState(m_evaluation, workload.planB);
    const bool isLong = state != ChoiceState::None && state != ChoiceState::In;
    if (isLong && workload.planB != workload.choice && mayBeRecommended(choiceState(m_evaluation, workload.choice)))
        return text(QT_TRANSLATE_NOOP("Recommendation", "Plan B: %1.")).arg(named(workload.planB));
    return planBSentence(workload);
}

QString RecommendationText::obstacles(const QString &deployment) const
{
    const OptionEvaluation *option = m_evaluation.option(deployment);
    if (!option || option->clearance == Clearance::Passed)
        return {};
    QStringList names;
    for (const RequirementResult &result : option->requirements) {
        const Requirement &requirement = m_evaluation.requirements.at(result.requirement);
        if (result.result != option->clearance || requirement.severity != Effect::Severity::KnockOut)
            continue;
        const QString name = m_words.criterion(requirement.criterion);
        names.append(result.result == Clearance::Failed
                         ? name
                         : text(QT_TRANSLATE_NOOP("Recommendation", "%1 (%2)")).arg(name, m_words.cause(result.cause)));
    }
    return names.join(u"; "_s);
}

QString RecommendationText::choiceSentence(const Workload &workload) const
{
    const QString name = m_words.option(workload.choice);
    const NoVerdictCause cause = m_evaluation.noVerdict();
    switch (choiceState(m_evaluation, workload.choice)) {
    case ChoiceState::None: break;
    case ChoiceState::In:
        if (cause != NoVerdictCause::None)
            return text(QT_TRANSLATE_NOOP("Recommendation", "%1 is chosen, without a verdict.")).arg(name);
        return text(QT_TRANSLATE_NOOP("Recommendation", "%1.")).arg(name);
    case ChoiceState::NotCleared:
        return text(QT_TRANSLATE_NOOP("Recommendation", "%1 is chosen, but not cleared yet: %2."))
            .arg(name, obstacles(workload.choice));
    case ChoiceState::Out:
        return text(QT_TRANSLATE_NOOP("Recommendation", "No recommendation: %1 is chosen, but out: %2."))
            .arg(name, obstacles(workload.choice));
    case ChoiceState::NotCompared:
        return text(QT_TRANSLATE_NOOP("Recommendation", "No recommendation: %1 is chosen, but not compared here."))
            .arg(name);
    }
    const OptionEvaluation *leader = m_evaluation.leader();
    if (cause != NoVerdictCause::None || !leader)
        return text(QT_TRANSLATE_NOOP("Recommendation", "No recommendation: nothing is chosen. %1"))
            .arg(m_words.noVerdictReason(cause));
    if (m_evaluation.isTied() && m_verdict && !m_verdict->recommended.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Recommendation",
                                      "Nothing is chosen yet; several options share the lead, and “%1”, set to decide "
                                      "then, speaks for %2."))
            .arg(m_words.criterion(m_verdict->decidedBy), m_words.option(m_verdict->recommended));
    }
    if (m_evaluation.isTied())
        return text(QT_TRANSLATE_NOOP("Recommendation", "Nothing is chosen yet; several options share the lead."));
    if (m_verdict && !m_verdict->decidedBy.isEmpty() && !m_verdict->recommended.isEmpty()
        && m_verdict->recommended != leader->deployment) {
        return text(
                   QT_TRANSLATE_NOOP("Recommendation",
                                     "Nothing is chosen yet; %1 is closely ahead, and “%2”, set to decide then, speaks "
                                     "for %3."))
            .arg(m_words.option(leader->deployment), m_words.criterion(m_verdict->decidedBy),
                 m_words.option(m_verdict->recommended));
    }
    if (m_verdict && m_verdict->kind == VerdictKind::Open)
        return text(QT_TRANSLATE_NOOP("Recommendation", "Nothing is chosen yet; no option is clearly ahead."));
    return text(QT_TRANSLATE_NOOP("Recommendation", "Nothing is chosen yet; %1 is ahead."))
        .arg(m_words.option(leader->deployment));
}

QString RecommendationText::planBSentence(const Workload &workload) const
{
    if (!workload.planB.isEmpty() && workload.planB == workload.choice)
        return text(QT_TRANSLATE_NOOP("Recommendation", "The same option is noted as plan B."));
    // Without a choice there is nothing that it could stand in for, but what was entered is said.
    if (!mayBeRecommended(choiceState(m_evaluation, workload.choice)))
        return workload.planB.isEmpty()
            ? QString()
            : text(QT_TRANSLATE_NOOP("Recommendation", "Noted as plan B: %1.")).arg(named(workload.planB));
    const QString name = m_words.option(workload.planB);
    const bool together =
        dependenceOf(commonCauses(m_library, workload.choice, workload.planB)) == Dependence::FailTogether;
    switch (choiceState(m_evaluation, workload.planB)) {
    case ChoiceState::None: return text(QT_TRANSLATE_NOOP("Recommendation", "A plan B is not fixed yet."));
    case ChoiceState::In:
        return together
            ? text(QT_TRANSLATE_NOOP("Recommendation", "Plan B: %1; it can fail together with the choice.")).arg(name)
            : text(QT_TRANSLATE_NOOP("Recommendation", "Plan B: %1.")).arg(name);
    case ChoiceState::NotCleared:
        return text(QT_TRANSLATE_NOOP("Recommendation", "Plan B %1 is not cleared yet: %2."))
            .arg(name, obstacles(workload.planB));
    case ChoiceState::Out:
        return text(QT_TRANSLATE_NOOP("Recommendation", "Plan B %1 is out: %2.")).arg(name, obstacles(workload.planB));
    case ChoiceState::NotCompared:
        return text(QT_TRANSLATE_NOOP("Recommendation", "Plan B %1 is not compared here.")).arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

QString RecommendationText::sentence(const Workload &workload) const
{
    const bool bothIn = workload.choice != workload.planB
        && choiceState(m_evaluation, workload.choice) == ChoiceState::In
        && choiceState(m_evaluation, workload.planB) == ChoiceState::In;
    if (bothIn && m_evaluation.noVerdict() == NoVerdictCause::None
        && dependenceOf(commonCauses(m_library, workload.choice, workload.planB)) == Dependence::None)
        return text(QT_TRANSLATE_NOOP("Recommendation", "%1, with %2 as plan B."))
            .arg(m_words.option(workload.choice), m_words.option(workload.planB));
    const QString planB = planBSentence(workload);
    const QString choice = choiceSentence(workload);
    return planB.isEmpty() ? choice : choice + u' ' + planB;
}

} // namespace lotse
