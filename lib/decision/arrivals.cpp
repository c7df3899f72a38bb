// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/arrivals.h"

#include <algorithm>
#include <vector>

namespace lotse {

namespace {

double median(std::vector<int> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return (values[middle - 1] + values[middle]) / 2.0;
}

/// Returns the days from the first arrival to the place: as documented, else from the two dates.
DayRange lagOf(const PartialDate &first, const PartialDate &there, const std::optional<DayRange> &documented)
{
    if (documented)
        return *documented;
    return {int(first.last().daysTo(there.first)), int(first.first.daysTo(there.last()))};
}

} // namespace

QDate lastLookAt(const ModelArrival &arrival, QDate date)
{
    QDate last;
    for (const Source &source : arrival.sources) {
        // Of a month or a year only its first day is sure; a page that is kept current was looked at when it was seen.
        const QDate day = lastSeenInForce(source, date);
        if (day < arrival.first.first)
            continue; // it cannot say that a model is missing which did not exist yet
        if (day.isValid() && (!date.isValid() || day <= date) && (!last.isValid() || day > last))
            last = day;
    }
    return last;
}

int knownGap(const ModelArrival &arrival, QDate date)
{
    const QDate look = lastLookAt(arrival, date);
    return look.isValid() ? int(std::max<qint64>(0, arrival.first.last().daysTo(look))) : 0;
}

bool isThere(const ModelArrival &arrival, ArrivalPlace place, QDate date)
{
    const std::optional<PartialDate> &there = place == ArrivalPlace::Global ? arrival.global : arrival.region;
    return there && (!date.isValid() || there->first <= date);
}

QList<ModelArrival> arrivalsUpTo(const QList<ModelArrival> &arrivals, QDate date)
{
    QList<ModelArrival> existing = arrivals;
    existing.removeIf(
        [date](const ModelArrival &arrival) { return !arrival.first.isValid() || arrival.first.first > date; });
    return existing;
}

ArrivalStatistics arrivalStatistics(const QList<ModelArrival> &arrivals, ArrivalPlace place, QDate date)
{
    ArrivalStatistics statistics;
    std::vector<int> lows;
    std::vector<int> highs;
    const QList<ModelArrival> existing = arrivalsUpTo(arrivals, date);
    for (const ModelArrival &arrival : existing) {
        ++statistics.models;
        if (!isThere(arrival, place, date)) {
            ++statistics.never;
            if (const QDate look = lastLookAt(arrival, date);
                look.isValid() && (!statistics.lastLook.isValid() || look > statistics.lastLook))
                statistics.lastLook = look;
            continue;
        }
        const PartialDate there = place == ArrivalPlace::Global ? *arrival.global : *arrival.region;
        const DayRange lag =
            lagOf(arrival.first, there, place == ArrivalPlace::Global ? arrival.lag : arrival.regionLag);
        ++statistics.arrived;
        statistics.exact += lag.low == lag.high ? 1 : 0;
        lows.push_back(lag.low);
        highs.push_back(lag.high);
    }
    if (!lows.empty()) {
        statistics.medianLow = median(lows);
        statistics.medianHigh = median(highs);
        statistics.shortest = std::ranges::min(lows);
        statistics.longest = std::ranges::max(highs);
    }
    return statistics;
}

} // namespace lotse
