// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/risklevel.h"

#include "core/engagement.h"

#include <QSortFilterProxyModel>
#include <optional>

namespace lotse {

/// The register with what the person wants to see: one option, risks from a level upwards, one state.
class RiskFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RiskFilterModel(QObject *parent = nullptr);

    void setOption(const QString &deployment); ///< empty = all
    void setLowestLevel(RiskLevel level); ///< Low = all
    void setState(std::optional<RiskState> state); ///< none = all
    void showAll(); ///< takes back all three
    [[nodiscard]] QString option() const { return m_option; }
    [[nodiscard]] RiskLevel lowestLevel() const { return m_lowestLevel; }
    [[nodiscard]] std::optional<RiskState> state() const { return m_state; }
    [[nodiscard]] bool isActive() const;
    /// Returns the row that shows @p risk; -1 if none does.
    [[nodiscard]] int rowOf(const QString &risk) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_option;
    RiskLevel m_lowestLevel = RiskLevel::Low;
    std::optional<RiskState> m_state;
};

} // namespace lotse
