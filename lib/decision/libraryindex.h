// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/library.h"

#include <QHash>
#include <vector>

namespace lotse {

/// Where things stand in a library, looked up once per evaluation instead of once per cell. Points into the library,
/// which must outlive it.
struct LibraryIndex
{
    explicit LibraryIndex(const Library &library);

    /// How fast the claims on one criterion age.
    struct Ageing
    {
        int halfLifeDays = 0; ///< 0 = does not age
        bool blocksWhenStale = true;
    };

    /// Criteria of a group that stand together.
    struct GroupRun
    {
        QString group;
        qsizetype first = 0; ///< position of the criterion
        qsizetype end = 0; ///< behind the last one
    };

    const Library *library = nullptr;
    QHash<QString, qsizetype> criteria; ///< id -> position in Library::criteria
    QHash<QString, Library::DeploymentRef> deployments;
    std::vector<Ageing> ageing; ///< by position of the criterion
    std::vector<GroupRun> groups; ///< in the order of the criteria
    int assessmentHalfLifeDays = 0; ///< of the fact kind "assessment"; 0 = the library has none

    /// Returns the position of the criterion @p id, or -1.
    [[nodiscard]] qsizetype criterion(const QString &id) const { return criteria.value(id, -1); }
    [[nodiscard]] Library::DeploymentRef deployment(const QString &id) const { return deployments.value(id); }
};

} // namespace lotse
