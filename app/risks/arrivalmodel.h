// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/keyedrowsmodel.h"
#include "core/risk.h"

namespace lotse {

struct ArrivalRow
{
    QString id; ///< name of the model
    ModelArrival arrival;
    QString note;

    bool operator==(const ArrivalRow &) const = default;
};

/// When each model arrived where, newest first.
class ArrivalModel final : public KeyedRowsModel<ArrivalRow>
{
    Q_OBJECT

public:
    enum Column { Model, First, Worldwide, WorldwideLag, Region, RegionLag, Status, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };

    using KeyedRowsModel::KeyedRowsModel;

    void update(const QList<ModelArrival> &arrivals, Language language);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Returns a lag in words: "26 days", "48 to 118 days", "at most 18 days", "not there yet", "not documented".
    [[nodiscard]] static QString lagText(const std::optional<PartialDate> &date, const std::optional<DayRange> &lag);

private:
    [[nodiscard]] QString display(const ArrivalRow &row, Column column) const;
    [[nodiscard]] QVariant sortKey(const ArrivalRow &row, Column column) const;

    Language m_language = Language::English;
};

} // namespace lotse
