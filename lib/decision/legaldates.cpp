// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/legaldates.h"

#include <algorithm>

namespace lotse {

namespace {

QList<RuleDate> inOrderOfTime(const Library &library, const QStringList &regulations)
{
    QList<RuleDate> dates;
    for (const Regulation &regulation : library.regulations) {
        if (!regulations.contains(regulation.id))
            continue;
        for (const LegalDate &date : regulation.dates)
            dates.append({.date = date.date, .regulation = &regulation, .what = date.what});
    }
    std::ranges::stable_sort(dates, {}, [](const RuleDate &date) { return date.date.first; });
    return dates;
}

} // namespace

QList<RuleDate> ruleDatesOf(const Library &library, const Evaluation &evaluation)
{
    QStringList regulations = evaluation.regulations;
    for (const DutyEvaluation &evaluated : evaluation.duties) {
        if (const Duty *duty = library.duty(evaluated.duty))
            regulations += duty->regulations;
    }
    QList<RuleDate> dates = inOrderOfTime(library, regulations);
    dates.removeIf([&evaluation](const RuleDate &date) { return date.date.first <= evaluation.asOf.addYears(-1); });
    return dates;
}

QList<RuleDate> ruleDatesOf(const Library &library, const Duty &duty)
{
    return inOrderOfTime(library, duty.regulations);
}

} // namespace lotse
