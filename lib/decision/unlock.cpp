// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/unlock.h"

#include "core/wish.h"

#include <algorithm>

namespace lotse {

namespace {

/// A wish may be given up; a fact about the client may not be answered otherwise. Of several answers that ask for the
/// same, another one to one of them changes nothing.
void addAnswer(const Library &library, const Requirement &requirement, QList<UnlockPath> &paths)
{
    if (requirement.reasons.isEmpty())
        return;
    const Reason &reason = requirement.reasons.first();
    const auto fromElsewhere = [&](const Reason &other) { return other.question != reason.question; };
    const auto isAWish = [&](const Reason &asked) {
        const Question *question = library.question(asked.question);
        const Answer *given = question ? question->answer(asked.answer) : nullptr;
        return given && std::ranges::any_of(given->effects, [&](const Effect &effect) {
                   return isWish(effect) && effect.criterion == requirement.criterion;
               });
    };
    if (std::ranges::any_of(requirement.reasons, fromElsewhere) || !std::ranges::all_of(requirement.reasons, isAWish))
        return;
    UnlockPath path;
    path.kind = UnlockPath::Kind::ChangeAnswer;
    path.question = reason.question;
    path.questionNumber = reason.questionNumber;
    paths.append(path);
}

} // namespace

void UnlockFinder::addDeployments(const RequirementResult &result, Library::DeploymentRef of, bool passesAll,
                                  QList<UnlockPath> &paths)
{
    for (const Deployment &deployment : of.profile->deployments) {
        if (&deployment == of.deployment || !existsAt(deployment, m_date))
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
    if (result.result == Clearance::NotCleared) {
        UnlockPath &path = paths.emplaceBack();
        path.kind = UnlockPath::Kind::AskProvider;
        path.text = criterion.questionToProvider;
    }
    addDeployments(result, of, false, paths);
    const std::optional<Requirement> &rest = m_withoutWishes.at(result.requirement);
    if (!rest || check(*rest, criterion, fact, m_checks.thresholds()).result == Clearance::Passed)
        addAnswer(m_library, requirement, paths);
    return paths;
}

} // namespace lotse
