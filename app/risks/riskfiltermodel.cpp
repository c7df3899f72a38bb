// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskfiltermodel.h"

#include "app/risks/riskmodel.h"

namespace lotse {

RiskFilterModel::RiskFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RiskModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RiskFilterModel::setOption(const QString &deployment)
{
    m_option = deployment;
    invalidateRowsFilter();
}

void RiskFilterModel::setLowestLevel(RiskLevel level)
{
    m_lowestLevel = level;
    invalidateRowsFilter();
}

void RiskFilterModel::setState(std::optional<RiskState> state)
{
    m_state = state;
    invalidateRowsFilter();
}

void RiskFilterModel::showAll()
{
    m_option.clear();
    m_lowestLevel = RiskLevel::Low;
    m_state.reset();
    invalidateRowsFilter();
}

int RiskFilterModel::rowOf(const QString &risk) const
{
    const auto *model = static_cast<const RiskModel *>(sourceModel());
    return mapFromSource(model->index(model->rowOf(risk), 0)).row();
}

bool RiskFilterModel::isActive() const
{
    return !m_option.isEmpty() || m_lowestLevel != RiskLevel::Low || m_state.has_value();
}

bool RiskFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    const QStringList options = index.data(RiskModel::OptionsRole).toStringList();
    if (!m_option.isEmpty() && !options.isEmpty() && !options.contains(m_option))
        return false;
    if (riskLevel(index.data(RiskModel::ScoreRole).toInt()) < m_lowestLevel)
        return false;
    return !m_state || int(*m_state) == index.data(RiskModel::StateRole).toInt();
}

} // namespace lotse
