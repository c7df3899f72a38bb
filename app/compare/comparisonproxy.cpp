// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparisonproxy.h"

#include "app/compare/comparisonmodel.h"

namespace lotse {

ComparisonProxy::ComparisonProxy(QObject *parent) : QSortFilterProxyModel(parent) { }

void ComparisonProxy::setOnlyDifferences(bool on)
{
    m_onlyDifferences = on;
    invalidateRowsFilter();
}

void ComparisonProxy::setOnlyWeighted(bool on)
{
    m_onlyWeighted = on;
    invalidateRowsFilter();
}

void ComparisonProxy::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateRowsFilter();
}

void ComparisonProxy::setFolded(const QString &group, bool folded)
{
    if (folded)
        m_folded.insert(group);
    else
        m_folded.remove(group);
    invalidateRowsFilter();
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex head = index(row, 0);
        if (head.data(ComparisonModel::GroupRole) == group
            && head.data(ComparisonModel::CriterionRole).toString().isEmpty())
            emit dataChanged(head, index(row, columnCount() - 1), {FoldedRole});
    }
}

QVariant ComparisonProxy::data(const QModelIndex &index, int role) const
{
    if (role == FoldedRole)
        return m_folded.contains(index.data(ComparisonModel::GroupRole).toString());
    return QSortFilterProxyModel::data(index, role);
}

bool ComparisonProxy::contains(int row, const QString &text) const
{
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        const QModelIndex cell = sourceModel()->index(row, column);
        if (column != ComparisonModel::WeightColumn && cell.data().toString().contains(text, Qt::CaseInsensitive))
            return true;
        if (column == ComparisonModel::CriterionColumn
            && cell.data(Qt::ToolTipRole).toString().contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool ComparisonProxy::passes(int row) const
{
    const QModelIndex first = sourceModel()->index(row, 0);
    if (m_onlyDifferences && !first.data(ComparisonModel::DiffersRole).toBool())
        return false;
    if (m_onlyWeighted && first.data(ComparisonModel::WeightRole).toDouble() <= 0)
        return false;
    return m_search.isEmpty() || contains(row, m_search);
}

bool ComparisonProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex first = sourceModel()->index(row, 0);
    const QString group = first.data(ComparisonModel::GroupRole).toString();
    if (!first.data(ComparisonModel::CriterionRole).toString().isEmpty())
        return (!m_folded.contains(group) || !m_search.isEmpty()) && passes(row);

    for (int next = row + 1; next < sourceModel()->rowCount(); ++next) {
        if (sourceModel()->index(next, 0).data(ComparisonModel::GroupRole).toString() != group)
            return false;
        if (passes(next))
            return true;
    }
    return false;
}

} // namespace lotse
