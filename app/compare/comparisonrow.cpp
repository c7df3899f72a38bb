// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparisonrow.h"

#include "decision/evaluation.h"

#include <algorithm>

namespace lotse {

namespace {

bool optionsDiffer(const Evaluation &evaluation, qsizetype criterion)
{
    const bool onlyThoseIn =
        std::ranges::count_if(evaluation.options,
                              [](const OptionEvaluation &option) { return option.clearance != Clearance::Failed; })
        > 1;
    const ClaimValue *first = nullptr;
    for (const OptionEvaluation &option : evaluation.options) {
        if ((onlyThoseIn && option.clearance == Clearance::Failed) || criterion >= option.cells.size())
            continue;
        const ClaimValue &value = option.cells.at(criterion).value;
        if (first && *first != value)
            return true;
        first = &value;
    }
    return false;
}

} // namespace

QList<ComparisonRow> comparisonRows(const Library &library, const Evaluation &evaluation)
{
    QList<ComparisonRow> rows;
    for (const CriterionGroup &group : library.groups) {
        const qsizetype head = rows.size();
        for (qsizetype i = 0; i < library.criteria.size(); ++i) {
            const Criterion &criterion = library.criteria.at(i);
            if (criterion.group == group.id)
                rows.append({group.id, criterion.id, i, optionsDiffer(evaluation, i)});
        }
        if (rows.size() > head)
            rows.insert(head, {group.id, {}, -1, false});
    }
    return rows;
}

} // namespace lotse
