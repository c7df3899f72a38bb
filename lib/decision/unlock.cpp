// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/unlock.h"

#include "decision/clearance.h"

#include <algorithm>

namespace lotse {

namespace {

/// Smaller is more useful.
int order(const UnlockPath &path)
{
    switch (path.kind) {
    case UnlockPath::Kind::OtherDeployment: return path.passesAll ? 0 : 3;
    case UnlockPath::Kind::Measure: return 1;
    case UnlockPath::Kind::AskProvider: return 2;
    case UnlockPath::Kind::ChangeAnswer: return 4;
    }
    Q_UNREACHABLE_RETURN(4);
}

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

UnlockFinder::UnlockFinder(const LibraryIndex &index, const QList<Requirement> &requirements,
                           const Thresholds &thresholds, FactsCache &facts)
    : m_index(index), m_requirements(requirements), m_thresholds(thresholds), m_facts(facts)
{
}

const std::vector<UnlockFinder::Sibling> &UnlockFinder::siblingsOf(const Profile &profile)
{
    const auto known = m_siblings.constFind(profile.id);
    if (known != m_siblings.cend())
        return *known;
    std::vector<Sibling> siblings;
    for (const Deployment &deployment : profile.deployments) {
        if (deployment.availableFrom.isValid() && deployment.availableFrom > m_facts.date())
            continue;
        const Facts &facts = m_facts.of({&profile, &deployment});
        Sibling sibling;
        sibling.deployment = deployment.id;
        sibling.results = checkAll(m_index, m_requirements, profile, facts, m_thresholds);
        sibling.passesAll = clearanceOf(m_requirements, sibling.results) == Clearance::Passed;
        siblings.push_back(std::move(sibling));
    }
    return *m_siblings.emplace(profile.id, std::move(siblings));
}

QList<UnlockPath> UnlockFinder::pathsFor(const RequirementResult &result, Library::DeploymentRef of, const Fact &fact)
{
    QList<UnlockPath> paths;
    if (result.result == Clearance::Passed)
        return paths;
    const Requirement &requirement = m_requirements.at(result.requirement);
    const Criterion &criterion = m_index.library->criteria.at(m_index.criterion(requirement.criterion));

    for (const Sibling &sibling : siblingsOf(*of.profile)) {
        if (sibling.deployment == of.deployment->id
            || sibling.results.at(result.requirement).result != Clearance::Passed)
            continue;
        UnlockPath path;
        path.kind = UnlockPath::Kind::OtherDeployment;
        path.deployment = sibling.deployment;
        path.passesAll = sibling.passesAll;
        paths.append(path);
    }
    if (fact.claim) {
        for (const Measure &measure : fact.claim->measures) {
            if (!meets(requirement, criterion, measure.value))
                continue;
            UnlockPath path;
            path.kind = UnlockPath::Kind::Measure;
            path.text = measure.text;
            paths.append(path);
        }
    }
    if (result.result == Clearance::NotCleared) {
        UnlockPath path;
        path.kind = UnlockPath::Kind::AskProvider;
        path.text = criterion.questionToProvider;
        paths.append(path);
    }
    addAnswers(requirement, paths);
    std::ranges::stable_sort(paths, {}, order);
    return paths;
}

} // namespace lotse
