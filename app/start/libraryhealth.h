// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

#include <QMap>

namespace lotse {

/// How complete and how fresh a library is on one day.
struct LibraryHealth
{
    int providers = 0;
    int criteria = 0;
    int sources = 0;
    int broken = 0; ///< profiles whose files could not be used
    int stale = 0; ///< as countEvidence()
    int due = 0; ///< stale ones that nobody put off
    int unknown = 0;

    bool operator==(const LibraryHealth &) const = default;
};

/// Returns what the start page says of @p library as of @p date; @p postponed are the claims that somebody put off
/// (postponedClaims()).
[[nodiscard]] LibraryHealth libraryHealth(const Library &library, QDate date,
                                          const QMap<QString, QDate> &postponed = {});

} // namespace lotse
