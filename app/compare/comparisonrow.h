// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lotse {

struct Evaluation;
struct Library;

/// A row of the comparison: a criterion, or the group above its criteria.
struct ComparisonRow
{
    QString group;
    QString criterion; ///< empty = the group itself
    qsizetype index = -1; ///< of the criterion in the library
    bool differs = false;

    [[nodiscard]] bool sameAs(const ComparisonRow &other) const
    {
        return group == other.group && criterion == other.criterion;
    }
};

/// Returns the rows of the comparison: each group that has criteria, and its criteria below it.
[[nodiscard]] QList<ComparisonRow> comparisonRows(const Library &library, const Evaluation &evaluation);

} // namespace lotse
