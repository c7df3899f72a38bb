// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

namespace lotse {

/// How complete and how fresh a library is on one day.
struct LibraryHealth
{
    int providers = 0;
    int criteria = 0;
    int sources = 0;
    int broken = 0; ///< profiles whose files could not be used
    int stale = 0; ///< as countEvidence()
    int unknown = 0;

    bool operator==(const LibraryHealth &) const = default;
};

/// Returns what the start page says of @p library as of @p date.
[[nodiscard]] LibraryHealth libraryHealth(const Library &library, QDate date);

} // namespace lotse
