// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/arrivalmodel.h"

#include "app/words/plaintext.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Sorts by the proven delay; what never came counts as longest.
int sortableLag(const std::optional<PartialDate> &date, const std::optional<DayRange> &lag)
{
    if (lag)
        return lag->high;
    return date ? -1 : std::numeric_limits<int>::max();
}

} // namespace

void ArrivalModel::update(const QList<ModelArrival> &arrivals, Language language)
{
    m_language = language;
    QList<ArrivalRow> fresh;
    for (const ModelArrival &arrival : arrivals)
        fresh.append({.id = arrival.model, .arrival = arrival, .note = arrival.note.in(language)});
    std::ranges::stable_sort(fresh, std::ranges::greater(),
                             [](const ArrivalRow &row) { return row.arrival.first.first; });
    setRows(fresh);
}

int ArrivalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ArrivalModel::lagText(const std::optional<PartialDate> &date, const std::optional<DayRange> &lag)
{
    if (!date)
        return tr("not there at the last look");
    if (!lag)
        return tr("not documented");
    if (lag->low == lag->high)
        return tr("%n day(s)", nullptr, lag->low);
    if (lag->low <= 0)
        return tr("at most %n day(s)", nullptr, lag->high);
    return tr("%1 to %n day(s)", nullptr, lag->high).arg(lag->low);
}

QString ArrivalModel::display(const ArrivalRow &entry, Column column) const
{
    const ModelArrival &arrival = entry.arrival;
    const auto date = [this](const std::optional<PartialDate> &day) {
        return day ? displayDate(*day, m_language) : QString();
    };
    switch (column) {
    case Model: return arrival.model;
    case First: return date(arrival.first);
    case Worldwide: return date(arrival.global);
    case WorldwideLag: return lagText(arrival.global, arrival.lag);
    case Region: return date(arrival.region);
    case RegionLag: return lagText(arrival.region, arrival.regionLag);
    case Status: return arrival.platformStatus;
    case ColumnCount: break;
    }
    return {};
}

QVariant ArrivalModel::sortKey(const ArrivalRow &entry, Column column) const
{
    switch (column) {
    case First: return entry.arrival.first.first;
    case Worldwide: return entry.arrival.global ? entry.arrival.global->first : QDate();
    case WorldwideLag: return sortableLag(entry.arrival.global, entry.arrival.lag);
    case Region: return entry.arrival.region ? entry.arrival.region->first : QDate();
    case RegionLag: return sortableLag(entry.arrival.region, entry.arrival.regionLag);
    default: return display(entry, column);
    }
}

QVariant ArrivalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArrivalRow &entry = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(entry, column);
    case Qt::ToolTipRole: return plainToolTip(entry.note.isEmpty() ? display(entry, column) : entry.note);
    case Qt::AccessibleTextRole:
        if (column == Model)
            return entry.arrival.model;
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(),
                                display(entry, column).isEmpty() ? tr("not there at the last look")
                                                                 : display(entry, column));
    case SortRole: return sortKey(entry, column);
    default: return {};
    }
}

QVariant ArrivalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Model: return tr("Model");
    case First: return tr("Model owner's own API");
    case Worldwide: return tr("Cloud platform, worldwide");
    case WorldwideLag: return tr("Delay worldwide");
    case Region: return tr("EU Data Zone");
    case RegionLag: return tr("Delay in the EU Data Zone");
    case Status: return tr("State on the cloud platform");
    case ColumnCount: break;
    }
    return {};
}

} // namespace lotse
