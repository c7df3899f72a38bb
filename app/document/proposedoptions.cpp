// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/proposedoptions.h"

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

} // namespace

QStringList proposedOptions(const Library &library)
{
    QStringList inEu;
    QStringList first;
    for (const Profile &profile : library.profiles) {
        if (profile.deployments.isEmpty())
            continue;
        first.append(profile.deployments.constFirst().id);
        const auto found = std::ranges::find_if(profile.deployments, staysInEu);
        if (found != profile.deployments.end())
            inEu.append(found->id);
    }
    return inEu.isEmpty() ? first : inEu;
}

bool isEuOnly(const Deployment &deployment)
{
    const QString &parent = deployment.layers.parentJurisdiction;
    return staysInEu(deployment) && (parent == "EU"_L1 || parent == "own"_L1);
}

} // namespace lotse
