// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk.h"
#include "report/charts/drawoptions.h"

#include <QRectF>
#include <memory>

class QChart;
class QPainter;

namespace lotse {

/// Arrival lag per model in days after the first API: diamond = worldwide, bar = EU Data Zone proven, hatch = possible
/// period, arrow = still missing.
[[nodiscard]] std::unique_ptr<QChart> arrivalChart(const QList<ModelArrival> &arrivals, QDate asOf,
                                                   const DrawOptions &options);

[[nodiscard]] double arrivalChartHeight(qsizetype rows, const QFont &font);

void drawArrivalLegend(QPainter &painter, const QRectF &area, const DrawOptions &options);

[[nodiscard]] double arrivalLegendHeight(double width, const DrawOptions &options);

/// Returns the arrivals worth showing first: newest first, those with a documented region date or gap, at most @p
/// limit.
[[nodiscard]] QList<ModelArrival> notableArrivals(const QList<ModelArrival> &arrivals, qsizetype limit);

} // namespace lotse
