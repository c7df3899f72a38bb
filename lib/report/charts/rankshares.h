// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/robustness.h"
#include "report/charts/drawoptions.h"

#include <QRectF>
#include <memory>

class QChart;
class QPainter;

namespace lotse {

/// Shares of the places 1 to 5 (and below) per option in the draws: stacked bars of 100 %, the first place darkest.
[[nodiscard]] std::unique_ptr<QChart> rankShareChart(const Evaluation &evaluation, const Robustness &robustness,
                                                     const DrawOptions &options);

[[nodiscard]] double rankShareChartHeight(const Robustness &robustness, const QFont &font);

void drawRankShareLegend(QPainter &painter, const QRectF &area, const Robustness &robustness,
                         const DrawOptions &options);

[[nodiscard]] double rankShareLegendHeight(double width, const Robustness &robustness, const DrawOptions &options);

} // namespace lotse
