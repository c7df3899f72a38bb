// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

#include <QHash>

namespace lotse {

/// A claim that was last seen in force longer than one half-life of its kind of fact ago, or nobody knows when.
struct StaleClaim
{
    QString owner; ///< id of the deployment; that of the profile for claims of the provider
    QString criterion;
    int ageDays = 0; ///< 0 where it is not known
    int halfLifeDays = 0;
    QStringList sources; ///< ids in Profile::sources
    int line = 0;
    bool isOfUnknownAge = false;

    bool operator==(const StaleClaim &) const = default;
};

/// Returns all stale claims of @p profile that count on @p today, oldest first.
[[nodiscard]] QList<StaleClaim> staleClaims(const Profile &profile, const Library &library, QDate today);

/// Returns by the line of each claim for which deployments of @p profile (ids) it counts on @p today, its own or
/// inherited.
[[nodiscard]] QHash<int, QStringList> deploymentsByClaim(const Profile &profile, const Library &library, QDate today);

/// Returns on how many criteria of @p library the profile says something: a level or a number, for the provider or at
/// least one deployment.
[[nodiscard]] int documentedCriteria(const Profile &profile, const Library &library, QDate today);

/// Returns the addresses of the profile's sources, each once, in the order of the file.
[[nodiscard]] QStringList sourceAddresses(const Profile &profile);

} // namespace lotse
