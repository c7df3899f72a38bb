// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/comparisonsection.h"

#include "report/charts/marks.h"
#include "report/words/announcedtext.h"
#include "report/words/printedshares.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

constexpr int columnsPerTable = 5;
constexpr double nameShare = 0.172;
constexpr double weightShare = 0.045;

Mark ratingMark(double value)
{
    constexpr std::array marks = {Mark::Quarter0, Mark::Quarter1, Mark::Quarter2, Mark::Quarter3, Mark::Quarter4};
    return marks.at(std::size_t(ratingQuarters(value)));
}

Cell matrixCell(Context &context, const Criterion &criterion, const OptionEvaluation &option,
                const CellEvaluation &cell)
{
    Cell result;
    result.text = context.valueText(criterion, cell);
    result.marks = marksOf(criterion, cell);
    result.sources = context.claimSources(option, cell);
    if (!cell.applies)
        return result;
    if (cell.unknown) {
        result.mark = Mark::Unknown;
        result.tone = Tone::Unknown;
        return result;
    }
    result.mark = ratingMark(cell.value100.likely);
    if (cell.clearance == Clearance::Failed)
        result.mark = Mark::KnockOut;
    if (option.clearance == Clearance::Failed)
        result.tone = cell.clearance == Clearance::Failed ? Tone::Weak : Tone::Failed;
    else if (ratingQuarters(cell.value100.likely) <= 1)
        result.tone = Tone::Weak;
    return result;
}

Cell optionHead(const Context &context, const OptionEvaluation &option)
{
    Cell head;
    head.bold = true;
    if (option.clearance == Clearance::Failed) {
        head.text = context.in(option.providerName);
        head.secondary = context.text(QT_TRANSLATE_NOOP("Report", "%1 · out")).arg(context.in(option.deploymentName));
        return head;
    }
    head.text = context.text(QT_TRANSLATE_NOOP("Report", "%1. %2"))
                    .arg(QString::number(option.rank), context.in(option.providerName));
    head.secondary = context.text(QT_TRANSLATE_NOOP("Report", "%1 · %2 points"))
                         .arg(context.in(option.deploymentName), context.points(option.score.likely));
    return head;
}

/// One table of the criteria against @p options.
Table matrix(Context &context, const Evaluation &evaluation, const QList<OptionEvaluation> &options)
{
    Table table;
    table.dense = true;
    table.head = headCells(
        {context.text(QT_TRANSLATE_NOOP("Report", "Criterion")), context.text(QT_TRANSLATE_NOOP("Report", "Wt."))});
    table.head.last().alignRight = true;
    table.widths = {nameShare, weightShare};
    // A last table with fewer options keeps the width of the columns, so that the pages look alike.
    const double columnWidth = (1 - nameShare - weightShare) / std::max<double>(3, double(options.size()));
    for (const OptionEvaluation &option : options) {
        table.head.append(optionHead(context, option));
        table.widths.append(columnWidth);
    }
    const PrintedShares shares(context.library, evaluation);
    for (const CriterionGroup &group : context.library.groups) {
        QList<Row> rows;
        for (qsizetype i = 0; i < context.library.criteria.size(); ++i) {
            const Criterion &criterion = context.library.criteria.at(i);
            if (criterion.group != group.id)
                continue;
            const WeightEvaluation *weight = evaluation.weight(criterion.id);
            Row row;
            row.cells = {{.text = context.in(criterion.name)},
                         {.text = !weight       ? QString()
                              : weight->applies ? context.numbers().weight(weight->middle)
                                                : u"–"_s,
                          .alignRight = true}};
            for (const OptionEvaluation &option : options) {
                const auto cell = std::ranges::find(option.cells, criterion.id, &CellEvaluation::criterion);
                row.cells.append(cell == option.cells.cend() ? Cell {} : matrixCell(context, criterion, option, *cell));
            }
            rows.append(row);
        }
        Cell name;
        name.text = context.in(group.name);
        name.bold = true;
        name.secondary = shares.groupText(group.id, context.numbers());
        table.rows.append({.cells = {name}, .group = true});
        table.rows.append(rows);
    }
    return table;
}

/// Options that were to be compared and could not be.
QString leftOut(const Context &context, const Evaluation &evaluation)
{
    QStringList parts;
    for (const QString &id : evaluation.notYetAvailable)
        parts.append(context.text(QT_TRANSLATE_NOOP("Report", "%1 (did not exist yet on %2)"))
                         .arg(context.optionName(evaluation, id), context.date(evaluation.asOf)));
    for (const QString &id : evaluation.missingOptions)
        parts.append(context.text(QT_TRANSLATE_NOOP("Report", "%1 (not in the library)")).arg(id));
    if (parts.isEmpty())
        return {};
    return context.text(QT_TRANSLATE_NOOP("Report", "Not compared: %1.")).arg(parts.join(u"; "_s));
}

} // namespace

Section comparisonSection(Context &context)
{
    Section section;
    section.id = u"comparison"_s;
    section.title = context.text(QT_TRANSLATE_NOOP("Report", "Comparison in detail"));
    for (qsizetype index = 0; index < context.evaluations.size(); ++index) {
        const Evaluation &evaluation = context.evaluations.at(index);
        context.addWorkloadHeading(section, evaluation);
        Picture legend;
        legend.kind = PictureKind::RatingLegend;
        legend.evaluation = int(index);
        legend.sentence = context.text(
            QT_TRANSLATE_NOOP("Report", "Wt. = weight from 0 to 10. The foot of the page explains the signs on it."));
        section.blocks.push_back(legend);
        // As even as possible: eight options become four and four.
        const qsizetype count = evaluation.options.size();
        const qsizetype tables = std::max<qsizetype>(1, (count + columnsPerTable - 1) / columnsPerTable);
        qsizetype start = 0;
        for (qsizetype table = 0; table < tables; ++table) {
            const qsizetype size = count / tables + (table < count % tables ? 1 : 0);
            section.blocks.push_back(matrix(context, evaluation, evaluation.options.mid(start, size)));
            start += size;
        }
        section.blocks.push_back(small(context.text(QT_TRANSLATE_NOOP(
            "Report", "Numbers in brackets: sources. The appendix gives each claim in full, option by option."))));
        for (const AnnouncedChange &change : announcedChanges(context.library, context.engagement, evaluation))
            section.blocks.push_back(small(announcedSentence(context.library, evaluation, change, context.phrases())));
        QStringList notCleared;
        for (const OptionEvaluation &option : evaluation.options) {
            if (option.clearance == Clearance::NotCleared)
                notCleared.append(context.optionName(option));
        }
        if (!notCleared.isEmpty())
            section.blocks.push_back(
                small(context.text(QT_TRANSLATE_NOOP("Report", "Not cleared, so ranked under reservation: %1."))
                          .arg(notCleared.join(u"; "_s))));
        if (const QString left = leftOut(context, evaluation); !left.isEmpty())
            section.blocks.push_back(plain(left));
        if (context.library.conversionRateUsdEur > 0)
            section.blocks.push_back(
                small(context.text(QT_TRANSLATE_NOOP("Report", "Prices in US dollars are converted at %1 EUR per USD."))
                          .arg(context.amount(context.library.conversionRateUsdEur))));
    }
    return section;
}

} // namespace lotse::report
