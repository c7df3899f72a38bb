// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparisonwords.h"

#include "report/words/valuetext.h"

using namespace Qt::StringLiterals;

namespace lotse {

QString ComparisonWords::reason(const Evaluation &evaluation, const OptionEvaluation &option)
{
    const RequirementResult *result = decidingResult(evaluation, option);
    if (!result)
        return {};
    const int number = questionNumber(result->reasons);
    return number > 0 ? tr("question %1").arg(number) : tr("own requirement");
}

QString ComparisonWords::cell(const Evaluation &evaluation, const OptionEvaluation &option, const Criterion &criterion,
                              const CellEvaluation &cell, Language language)
{
    QStringList parts {u"%1, %2: %3"_s.arg(ValueText(language).briefName(evaluation, option),
                                           criterion.name.in(language),
                                           ValueText(language).cellValue(criterion, cell))};
    if (!cell.applies) {
        if (const QString elsewhere = criterion.elsewhere.in(language); !elsewhere.isEmpty())
            parts << elsewhere;
        return parts.join(u", "_s);
    }
    if (!cell.unknown)
        parts << ValueText(language).rating(cell.value100.likely) << tr("%1 of 100").arg(qRound(cell.value100.likely));
    if (cell.stale)
        parts << tr("source is stale");
    if (cell.confidence == Confidence::Low)
        parts << tr("low confidence");
    if (cell.contradicting)
        parts << (cell.assumed ? tr("another reading is assumed") : tr("sources contradict each other"));
    if (cell.doubt != Doubt::None)
        parts << tr("what is documented does not count");
    if (cell.clearance == Clearance::Failed)
        parts << tr("misses a requirement");
    if (cell.clearance == Clearance::NotCleared)
        parts << tr("does not clear a requirement");
    if (option.clearance == Clearance::Failed)
        parts << tr("out, %1").arg(reason(evaluation, option));
    return parts.join(u", "_s);
}

} // namespace lotse
