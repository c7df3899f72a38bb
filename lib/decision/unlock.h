// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/facts.h"

#include <QHash>

namespace lotse {

/// Finds what would bring an option back. Looks at all deployments of its provider, whether the engagement compares
/// them or not.
class UnlockFinder
{
public:
    UnlockFinder(const LibraryIndex &index, const QList<Requirement> &requirements, const Thresholds &thresholds,
                 FactsCache &facts);

    /// Returns the paths past @p result of the deployment @p of, most useful first: what already passes everything, a
    /// measure named in the profile, a question to the provider, another deployment that passes this one requirement,
    /// another answer.
    [[nodiscard]] QList<UnlockPath> pathsFor(const RequirementResult &result, Library::DeploymentRef of,
                                             const Fact &fact);

private:
    struct Sibling
    {
        QString deployment;
        QList<RequirementResult> results;
        bool passesAll = false;
    };
    [[nodiscard]] const std::vector<Sibling> &siblingsOf(const Profile &profile);

    const LibraryIndex &m_index;
    const QList<Requirement> &m_requirements;
    const Thresholds &m_thresholds;
    FactsCache &m_facts;
    QHash<QString, std::vector<Sibling>> m_siblings; ///< by provider, worked out when first asked for
};

} // namespace lotse
