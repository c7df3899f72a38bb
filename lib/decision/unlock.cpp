// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/unlock.h"

#include "core/wish.h"
#include "decision/answers.h"
#include "decision/requirements.h"

#include <algorithm>
#include <functional>

namespace lotse {

namespace {

/// A wish may be given up; a fact about the client may not be answered otherwise. Of several answers that ask for what
/// is not met, another one to one of them changes nothing.
bool followFromOneWish(const QList<Reason> &reasons, const Library &library, const QString &criterion)
{
    if (reasons.isEmpty())
        return false;
    const Reason &reason = reasons.first();
    const auto fromElsewhere = [&](const Reason &other) { return other.question != reason.question; };
    const auto isAWish = [&](const Reason &asked) {
        const Question *question = library.question(asked.question);
        const Answer *given = question ? question->answer(asked.answer) : nullptr;
        return given && std::ranges::any_of(given->effects, [&](const Effect &effect) {
                   return isWish(effect) && effect.criterion == criterion;
               });
    };
    return std::ranges::none_of(reasons, fromElsewhere) && std::ranges::all_of(reasons, isAWish);
}

GivenAnswer givenNumber(double number)
{
    return {.choices = {}, .number = number, .note = {}};
}

/// All steps of a scale: those without effects ask for nothing.
QList<GivenAnswer> stepsOf(const Question &question)
{
    constexpr int mostSteps = 100; // more are no scale that somebody could show
    QList<GivenAnswer> answers;
    for (const Answer &answer : question.answers)
        answers.append(givenNumber(answer.scaleValue));
    for (int step = 0; step <= mostSteps && question.minimum + step <= question.maximum; ++step)
        answers.append(givenNumber(question.minimum + step));
    return answers;
}

/// A number of each band, one above them, and what may be chosen in the place of a number.
QList<GivenAnswer> bandsOf(const Question &question)
{
    QList<GivenAnswer> answers {givenNumber(question.minimum), givenNumber(question.maximum)};
    for (const Answer &answer : question.answers) {
        if (answer.isInsteadOfNumber)
            answers.append({.choices = {answer.id}, .number = {}, .note = {}});
        else
            answers.append(givenNumber(answer.bandMaximum));
    }
    return answers;
}

/// Each answer alone, and what was ticked without one of them. There are other sets, too many to try.
QList<GivenAnswer> ticksOf(const Question &question, const GivenAnswer &given)
{
    QList<GivenAnswer> answers;
    for (const Answer &answer : question.answers)
        answers.append({.choices = {answer.id}, .number = {}, .note = {}});
    for (const QString &left : given.choices) {
        GivenAnswer rest = given;
        rest.choices.removeAll(left);
        if (!rest.choices.isEmpty())
            answers.append(rest);
    }
    return answers;
}

/// How many requirements an answer raises.
qsizetype requirementsRaised(const Question &question, const GivenAnswer &given)
{
    qsizetype raised = 0;
    for (const Answer *answer : matchingAnswers(question, given)) {
        raised += std::ranges::count_if(answer->effects,
                                        [](const Effect &effect) { return effect.kind == Effect::Kind::Requirement; });
    }
    return raised;
}

/// Returns the other answers to @p question that might ask for something else than @p given; what asks for least stands
/// last.
QList<GivenAnswer> othersThan(const Question &question, const GivenAnswer &given)
{
    QList<GivenAnswer> answers;
    switch (question.type) {
    case Question::Type::Single:
    case Question::Type::YesNo:
        for (const Answer &answer : question.answers)
            answers.append({.choices = {answer.id}, .number = {}, .note = {}});
        break;
    case Question::Type::Multiple: answers = ticksOf(question, given); break;
    case Question::Type::Scale: answers = stepsOf(question); break;
    case Question::Type::Number: answers = bandsOf(question); break;
    }
    answers.removeIf(
        [&given](const GivenAnswer &other) { return other.choices == given.choices && other.number == given.number; });
    std::ranges::stable_sort(answers, std::ranges::greater(),
                             [&question](const GivenAnswer &other) { return requirementsRaised(question, other); });
    return answers;
}

bool asksTheSame(const Requirement &first, const Requirement &second)
{
    return first.criterion == second.criterion && first.severity == second.severity
        && first.minimumLevel == second.minimumLevel && first.maximumNumber == second.maximumNumber
        && first.minimumNumber == second.minimumNumber;
}

/// Returns @p requirement with the knock-outs beside it: an answer that meets it but not them brings nothing back.
Requirement withKnockOuts(Requirement requirement, const QList<Requirement> &requirements)
{
    for (const Requirement &other : requirements) {
        if (other.criterion != requirement.criterion || other.severity != Effect::Severity::KnockOut)
            continue;
        if (other.minimumNumber)
            requirement.minimumNumber =
                std::max(requirement.minimumNumber.value_or(*other.minimumNumber), *other.minimumNumber);
        if (other.maximumNumber)
            requirement.maximumNumber =
                std::min(requirement.maximumNumber.value_or(*other.maximumNumber), *other.maximumNumber);
    }
    return requirement;
}

} // namespace

bool UnlockFinder::anotherFrees(const QString &id, const Requirement &requirement, Library::DeploymentRef of)
{
    const Question *question = m_library.question(id);
    if (!question)
        return false;
    const auto [place, isNew] = m_otherAnswers.try_emplace(id);
    OtherAnswers &others = place->second;
    if (isNew)
        others.untried = othersThan(*question, m_workload.answers.value(id));
    if (std::ranges::any_of(others.tried, [&](const OtherAnswer &other) { return frees(other, requirement, of); }))
        return true;
    while (!others.untried.isEmpty()) {
        if (frees(others.tried.emplace_back(askedWith(*question, others.untried.takeLast())), requirement, of))
            return true;
    }
    return false;
}

UnlockFinder::OtherAnswer UnlockFinder::askedWith(const Question &question, const GivenAnswer &other) const
{
    OtherAnswer asked;
    const QList<AppliedAnswer> answers =
        answersWith(m_library.questions, m_workload.answers, m_answers, question, other);
    for (Requirement &requirement : requirementsOf(m_index, answers, m_workload.requirements)) {
        const bool isAskedToday = std::ranges::any_of(
            m_requirements, [&requirement](const Requirement &today) { return asksTheSame(requirement, today); });
        const qsizetype position = m_index.criterion(requirement.criterion);
        asked.push_back({std::move(requirement), position, isAskedToday});
    }
    return asked;
}

/// True if with @p other nothing keeps the deployment out that does not do so today, and on the criterion of
/// @p requirement nothing at all. A wish is given up where it is not missed then either.
bool UnlockFinder::frees(const OtherAnswer &other, const Requirement &requirement, Library::DeploymentRef of)
{
    const Facts &facts = m_facts.of(of);
    const QList<RequirementResult> &today = m_checks.of(of).results;
    const auto keepsOutToday = [&](const QString &criterion) {
        return std::ranges::any_of(today, [&](const RequirementResult &result) {
            const Requirement &asked = m_requirements.at(result.requirement);
            return result.result != Clearance::Passed && asked.criterion == criterion
                && asked.severity == Effect::Severity::KnockOut;
        });
    };
    return std::ranges::all_of(other, [&](const OtherRequirement &entry) {
        const Requirement &asked = entry.asked;
        const bool isOnSame = asked.criterion == requirement.criterion;
        // What is asked for today as well keeps out only where it does so today.
        if (entry.isAskedToday && !isOnSame)
            return true;
        if (of.profile->exemptFrom.contains(asked.criterion)
            || check(asked, m_library.criteria.at(entry.position), facts[size_t(entry.position)], m_checks.thresholds())
                    .result
                == Clearance::Passed)
            return true;
        const bool isKnockOut = asked.severity == Effect::Severity::KnockOut;
        if (isOnSame)
            return !isKnockOut && requirement.severity == Effect::Severity::KnockOut;
        return !isKnockOut || keepsOutToday(asked.criterion);
    });
}

void UnlockFinder::addAnswer(const RequirementResult &result, Library::DeploymentRef of, const Fact &fact,
                             QList<UnlockPath> &paths)
{
    const Requirement &requirement = m_requirements.at(result.requirement);
    if (!followFromOneWish(result.reasons, m_library, requirement.criterion))
        return;
    const Reason &reason = result.reasons.first();
    const Criterion &criterion = m_library.criteria.at(m_checks.criterionOf(result));
    const std::optional<Requirement> rest =
        withoutWishes(requirement, reason.question, criterion, m_answers, m_workload.requirements);
    // A fact of the same question still holds, whatever is answered to it otherwise.
    if (rest && check(*rest, criterion, fact, m_checks.thresholds()).result != Clearance::Passed)
        return;
    if (!anotherFrees(reason.question, requirement, of))
        return;
    UnlockPath &path = paths.emplaceBack();
    path.kind = UnlockPath::Kind::ChangeAnswer;
    path.question = reason.question;
    path.questionNumber = reason.questionNumber;
}

void UnlockFinder::addDeployments(const RequirementResult &result, Library::DeploymentRef of, bool passesAll,
                                  QList<UnlockPath> &paths)
{
    for (const Deployment &deployment : of.profile->deployments) {
        if (&deployment == of.deployment || m_compared.contains(deployment.id) || !existsAt(deployment, m_date))
            continue;
        const ChecksCache::Checked &checked = m_checks.of({of.profile, &deployment});
        if ((checked.clearance == Clearance::Passed) != passesAll
            || checked.results.at(result.requirement).result != Clearance::Passed)
            continue;
        UnlockPath &path = paths.emplaceBack();
        path.kind = UnlockPath::Kind::OtherDeployment;
        path.deployment = deployment.id;
        path.passesAll = passesAll;
    }
}

QList<UnlockPath> UnlockFinder::pathsFor(const RequirementResult &result, Library::DeploymentRef of, const Fact &fact)
{
    QList<UnlockPath> paths;
    if (result.result == Clearance::Passed)
        return paths;
    const Requirement &requirement = m_requirements.at(result.requirement);
    const Criterion &criterion = m_library.criteria.at(m_checks.criterionOf(result));

    addDeployments(result, of, true, paths);
    if (fact.claim) {
        for (const Measure &measure : fact.claim->measures) {
            if (!meets(requirement, criterion, measure.value))
                continue;
            UnlockPath &path = paths.emplaceBack();
            path.kind = UnlockPath::Kind::Measure;
            path.text = measure.text;
        }
    }
    if (result.result == Clearance::NotCleared && canBeMet(withKnockOuts(requirement, m_requirements), criterion)) {
        UnlockPath &path = paths.emplaceBack();
        path.kind = UnlockPath::Kind::AskProvider;
        path.deployment = of.deployment->id;
        path.text = criterion.questionToProvider;
    }
    addDeployments(result, of, false, paths);
    addAnswer(result, of, fact, paths);
    return paths;
}

} // namespace lotse
