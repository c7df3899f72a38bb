// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/unlock.h"

namespace lotse {

namespace {

void addAnswers(const Requirement &requirement, QList<UnlockPath> &paths)
{
    for (const Reason &reason : requirement.reasons) {
        if (reason.question.isEmpty())
            continue;
        UnlockPath path;
        path.kind = UnlockPath::Kind::ChangeAnswer;
        path.question = reason.question;
        path.questionNumber = reason.questionNumber;
        if (!paths.contains(path))
            paths.append(path);
    }
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
    addAnswers(requirement, paths);
    return paths;
}

} // namespace lotse
