// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/proposedoptions.h"

#include "decision/answers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// The codes of the library for the client's own rooms, the EU and its members (ISO 3166-1 alpha-2).
constexpr std::array regionsInEu {"on_premises"_L1, "eu"_L1, "at"_L1, "be"_L1, "bg"_L1, "cy"_L1, "cz"_L1, "de"_L1,
                                  "dk"_L1,          "ee"_L1, "es"_L1, "fi"_L1, "fr"_L1, "gr"_L1, "hr"_L1, "hu"_L1,
                                  "ie"_L1,          "it"_L1, "lt"_L1, "lu"_L1, "lv"_L1, "mt"_L1, "nl"_L1, "pl"_L1,
                                  "pt"_L1,          "ro"_L1, "se"_L1, "si"_L1, "sk"_L1};

bool staysInEu(const Deployment &deployment)
{
    return std::ranges::contains(regionsInEu, deployment.layers.region);
}

/// What the answers ask for.
struct Proposals
{
    QSet<DeploymentForm> forms; ///< empty = every form
    QStringList named; ///< deployments
};

Proposals proposalsOf(const Library &library, const Engagement &engagement)
{
    Proposals proposals;
    for (const Workload &workload : engagement.workloads) {
        for (const AppliedAnswer &applied : applyAnswers(library.questions, workload.answers).answers) {
            if (applied.answer->proposedForm)
                proposals.forms.insert(*applied.answer->proposedForm);
            proposals.named += applied.answer->proposedOptions;
        }
    }
    return proposals;
}

QStringList proposed(const Library &library, const Proposals &proposals)
{
    const auto isWanted = [&proposals](const Deployment &deployment) {
        return proposals.forms.isEmpty() || proposals.forms.contains(deployment.form);
    };
    const auto isFirstChoice = [&isWanted](const Deployment &deployment) {
        return isWanted(deployment) && staysInEu(deployment);
    };
    QSet<QString> inEu;
    QSet<QString> first;
    for (const Profile &profile : library.profiles) {
        const QList<Deployment> &all = profile.deployments;
        if (const auto found = std::ranges::find_if(all, isWanted); found != all.end())
            first.insert(found->id);
        if (const auto found = std::ranges::find_if(all, isFirstChoice); found != all.end())
            inEu.insert(found->id);
    }
    const QSet<QString> &chosen = inEu.isEmpty() ? first : inEu;
    QStringList options = library.deploymentIds();
    options.removeIf(
        [&](const QString &option) { return !chosen.contains(option) && !proposals.named.contains(option); });
    return options;
}

} // namespace

QStringList proposedOptions(const Library &library)
{
    return proposed(library, {});
}

QStringList proposedOptions(const Library &library, const Engagement &engagement)
{
    return proposed(library, proposalsOf(library, engagement));
}

void followProposals(const Library &library, const Engagement &before, Engagement &after)
{
    if (after.options != before.options || after.workloads == before.workloads)
        return;
    if (before.options == proposedOptions(library, before))
        after.options = proposedOptions(library, after);
}

bool isEuOnly(const Deployment &deployment)
{
    const QString &parent = deployment.layers.parentJurisdiction;
    return staysInEu(deployment) && (parent == "EU"_L1 || parent == "own"_L1);
}

} // namespace lotse
