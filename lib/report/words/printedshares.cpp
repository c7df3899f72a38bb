// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/printedshares.h"

namespace lotse {

PrintedShares::PrintedShares(const Library &library, const Evaluation &evaluation)
{
    QList<double> groupShares;
    QList<QStringList> members;
    for (const CriterionGroup &group : library.groups) {
        double share = 0;
        QStringList ids;
        for (const Criterion &criterion : library.criteria) {
            if (criterion.group != group.id)
                continue;
            const WeightEvaluation *weight = evaluation.weight(criterion.id);
            share += weight ? weight->normalised : 0;
            ids.append(criterion.id);
        }
        groupShares.append(share);
        members.append(ids);
    }
    const QList<int> wholeGroups = wholePercents(groupShares);
    for (qsizetype i = 0; i < library.groups.size(); ++i) {
        m_groups.insert(library.groups.at(i).id, {.exact = groupShares.at(i), .whole = wholeGroups.at(i)});
        QList<double> shares;
        for (const QString &id : members.at(i)) {
            const WeightEvaluation *weight = evaluation.weight(id);
            shares.append(weight ? weight->normalised : 0);
        }
        const QList<int> whole = wholePercents(shares, wholeGroups.at(i));
        for (qsizetype k = 0; k < shares.size(); ++k)
            m_criteria.insert(members.at(i).at(k), {.exact = shares.at(k), .whole = whole.at(k)});
    }
}

QString PrintedShares::text(const Share &share, const NumberText &numbers)
{
    constexpr double printedAsLess = 0.001; // any share between 0 and half a per cent reads "<1 %"
    return share.whole == 0 && share.exact > 0 ? numbers.percent(printedAsLess) : numbers.percents(share.whole);
}

QString PrintedShares::groupText(const QString &id, const NumberText &numbers) const
{
    return text(m_groups.value(id), numbers);
}

QString PrintedShares::criterionText(const QString &id, const NumberText &numbers) const
{
    return text(m_criteria.value(id), numbers);
}

} // namespace lotse
