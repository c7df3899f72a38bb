// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/rankingmodel.h"

#include "app/words/plaintext.h"
#include "report/words/clearancetext.h"
#include "report/words/valuetext.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace lotse {

RankingModel::RankingModel(QObject *parent) : QAbstractTableModel(parent) { }

QList<RankingModel::Row> RankingModel::rowsOf(const Library &library)
{
    QList<Row> rows {{RowKind::Total, {}, -1}, {RowKind::Lowest, {}, -1}, {RowKind::Highest, {}, -1}};
    for (const CriterionGroup &group : library.groups) {
        rows.append({RowKind::Group, group.id, -1});
        for (qsizetype i = 0; i < library.criteria.size(); ++i) {
            if (library.criteria.at(i).group == group.id)
                rows.append({RowKind::Criterion, library.criteria.at(i).id, i});
        }
    }
    return rows;
}

void RankingModel::setContent(const Library &library, const Evaluation &evaluation, Language language)
{
    QStringList options;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance != Clearance::Failed)
            options.append(option.deployment);
    }
    const QList<Row> rows = options.isEmpty() ? QList<Row>() : rowsOf(library);
    const bool fresh = rows != m_rows || options.size() != m_options.size();
    if (fresh)
        beginResetModel();
    m_library = library;
    m_evaluation = evaluation;
    m_language = language;
    m_rows = rows;
    m_options = options;
    if (fresh) {
        endResetModel();
        return;
    }
    if (m_rows.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FirstOptionColumn + m_options.size());
}

QString RankingModel::nameOf(const Row &row) const
{
    switch (row.kind) {
    case RowKind::Total: return tr("Points of 100");
    case RowKind::Lowest: return tr("if everything uncertain turns out worst");
    case RowKind::Highest: return tr("if everything uncertain turns out best");
    case RowKind::Group: {
        const CriterionGroup *group = m_library.group(row.id);
        return group ? group->name.in(m_language) : row.id;
    }
    case RowKind::Criterion: return m_library.criteria.at(row.index).name.in(m_language);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<double> RankingModel::numberOf(const Row &row, int column) const
{
    if (column == WeightColumn) {
        double share = 0;
        for (const WeightEvaluation &weight : m_evaluation.weights) {
            const Criterion *criterion = m_library.criterion(weight.criterion);
            if (weight.criterion == row.id || (row.kind == RowKind::Group && criterion && criterion->group == row.id))
                share += weight.normalised;
        }
        return row.id.isEmpty() ? std::nullopt : std::optional(share * 100);
    }
    const OptionEvaluation *option = m_evaluation.option(m_options.value(column - FirstOptionColumn));
    if (!option)
        return std::nullopt;
    switch (row.kind) {
    case RowKind::Total: return option->score.likely;
    case RowKind::Lowest: return option->score.low;
    case RowKind::Highest: return option->score.high;
    case RowKind::Group: return option->groupContributions.value(row.id);
    case RowKind::Criterion:
        return row.index < option->cells.size() ? std::optional(option->cells.at(row.index).contribution)
                                                : std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

QString RankingModel::textOf(const Row &row, int column) const
{
    if (column == NameColumn)
        return nameOf(row);
    const auto number = numberOf(row, column);
    if (!number)
        return {};
    if (column == WeightColumn)
        return NumberText(m_language).percent(*number / 100, 1);
    return NumberText(m_language).points(*number);
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole: // a long name gives way to the numbers
        return index.column() == NameColumn ? QVariant(plainToolTip(nameOf(row))) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() < FirstOptionColumn
            ? textOf(row, index.column())
            : u"%1, %2: %3"_s.arg(headerData(index.column(), Qt::Horizontal).toString(), nameOf(row),
                                  textOf(row, index.column()));
    case Qt::TextAlignmentRole:
        return int(index.column() == NameColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.kind == RowKind::Total || row.kind == RowKind::Group);
        return font;
    }
    case KindRole: return int(row.kind);
    case NumberRole: {
        const auto number = index.column() == NameColumn ? std::nullopt : numberOf(row, index.column());
        return number ? QVariant(*number) : QVariant();
    }
    case OptionRole: return m_options.value(index.column() - FirstOptionColumn);
    case IdRole: return row.id;
    default: return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == NameColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section >= FirstOptionColumn) {
        const OptionEvaluation *asked = m_evaluation.option(m_options.value(section - FirstOptionColumn));
        return asked ? plainToolTip(clearanceText(m_library, m_evaluation, *asked, m_language)) : QString();
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Group or criterion");
    if (section == WeightColumn)
        return tr("Weight");
    const OptionEvaluation *option = m_evaluation.option(m_options.value(section - FirstOptionColumn));
    return option ? ValueText(m_language).briefName(m_evaluation, *option) : QString();
}

} // namespace lotse
