// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace lotse {

/// One row of a comparison of two texts, line by line.
struct DiffRow
{
    enum class Kind { Same, Changed, Removed, Added };

    Kind kind = Kind::Same;
    int left = 0; ///< line from 1 in the left text; 0 = none (Added)
    int right = 0; ///< line from 1 in the right text; 0 = none (Removed)

    bool operator==(const DiffRow &) const = default;
};

/// Compares two texts by a shortest edit script (Myers, 1986). Removed and added lines in the same place are paired as
/// Changed. Texts with more than about 2,000 differing lines are not aligned inside the differing part.
[[nodiscard]] QList<DiffRow> diffLines(const QStringList &left, const QStringList &right);

/// Returns the number of places in which the texts differ: runs of rows that are not Same.
[[nodiscard]] int differenceCount(const QList<DiffRow> &rows);

} // namespace lotse
