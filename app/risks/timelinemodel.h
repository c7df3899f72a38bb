// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/keyedrowsmodel.h"
#include "core/risk.h"

namespace lotse {

struct TimelineRow
{
    QString id;
    TimelineEvent event;
    QString title;

    bool operator==(const TimelineRow &) const = default;
};

/// The events of the partnership with their effect on availability, price, function and law, newest first.
class TimelineModel final : public KeyedRowsModel<TimelineRow>
{
    Q_OBJECT

public:
    enum Column { Date, Event, Availability, Price, Function, Law, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, ImpactRole }; ///< ImpactRole: int of Impact, in the four last columns

    using KeyedRowsModel::KeyedRowsModel;

    void update(const QList<TimelineEvent> &events, Language language);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString impactText(Impact impact); ///< "favourable", "risk" …

private:
    Language m_language = Language::English;
};

} // namespace lotse
