// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lotse {

/// How the columns of the comparison are looked at. Options that are not compared (any more) change nothing.
struct ShownColumns
{
    QStringList hidden; ///< deployment ids
    QStringList pinned; ///< deployment ids, in the order in which they were pinned
    bool failedWide = false; ///< options that are out at full width

    bool operator==(const ShownColumns &) const = default;
};

} // namespace lotse
