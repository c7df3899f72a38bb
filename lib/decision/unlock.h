// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/clearance.h"

namespace lotse {

/// Finds what would bring an option back. Looks at all deployments of its provider, whether the engagement compares
/// them or not.
class UnlockFinder
{
public:
    /// The arguments must outlive the finder. @p withoutWishes: what remains of each requirement without the wishes of
    /// its question.
    UnlockFinder(const Library &library, const QList<Requirement> &requirements,
                 const QList<std::optional<Requirement>> &withoutWishes, ChecksCache &checks, QDate date)
        : m_library(library), m_requirements(requirements), m_withoutWishes(withoutWishes), m_checks(checks),
          m_date(date)
    {
    }

    /// Returns the paths past @p result of the deployment @p of, most useful first: what already passes everything, a
    /// measure named in the profile, a question to the provider, another deployment that passes this one requirement,
    /// another answer (to a question for a wish, never to one for a fact), where what remains is met.
    [[nodiscard]] QList<UnlockPath> pathsFor(const RequirementResult &result, Library::DeploymentRef of,
                                             const Fact &fact);

private:
    /// Adds the other deployments that pass the requirement of @p result: those that pass every knock-out, or the rest.
    void addDeployments(const RequirementResult &result, Library::DeploymentRef of, bool passesAll,
                        QList<UnlockPath> &paths);

    const Library &m_library;
    const QList<Requirement> &m_requirements;
    const QList<std::optional<Requirement>> &m_withoutWishes;
    ChecksCache &m_checks;
    QDate m_date;
};

} // namespace lotse
