// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"
#include "report/charts/drawoptions.h"

#include <QRectF>
#include <memory>

class QChart;
class QPainter;

namespace lotse {

/// Stacked contribution bars of the options that are not failed, one series per criterion group, best option on top;
/// rank circle (dashed when not cleared), names, total and span bracket under the bar as items on the chart.
[[nodiscard]] std::unique_ptr<QChart> rankingChart(const Library &library, const Evaluation &evaluation,
                                                   const DrawOptions &options);

[[nodiscard]] double rankingChartHeight(const Evaluation &evaluation, const QFont &font);

/// Names of the criterion groups with their colours, wrapped at the width of @p area.
void drawGroupLegend(QPainter &painter, const QRectF &area, const Library &library, const DrawOptions &options);

[[nodiscard]] double groupLegendHeight(double width, const Library &library, const DrawOptions &options);

} // namespace lotse
