// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"
#include "report/words/numbertext.h"

#include <QHash>

namespace lotse {

/// What criteria and their groups weigh, in whole per cents as they are printed: the groups make 100 (if anything
/// weighs at all), and the criteria of a group make its figure. Sentences and tables take their figures from here, so
/// that none differs from another.
class PrintedShares
{
public:
    PrintedShares(const Library &library, const Evaluation &evaluation);

    [[nodiscard]] int group(const QString &id) const { return m_groups.value(id).whole; }
    [[nodiscard]] int criterion(const QString &id) const { return m_criteria.value(id).whole; }
    /// Returns the figure with its sign, "<1 %" for what weighs something and is printed as nothing.
    [[nodiscard]] QString groupText(const QString &id, const NumberText &numbers) const;
    [[nodiscard]] QString criterionText(const QString &id, const NumberText &numbers) const;

private:
    struct Share
    {
        double exact = 0;
        int whole = 0;
    };
    [[nodiscard]] static QString text(const Share &share, const NumberText &numbers);

    QHash<QString, Share> m_groups;
    QHash<QString, Share> m_criteria;
};

} // namespace lotse
