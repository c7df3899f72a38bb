// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"
#include "report/charts/drawoptions.h"

#include <QRectF>

class QPainter;

namespace lotse {

/// 5x5 risk map: likelihood upwards, impact to the right, numbered dots, the selected risk with its place after
/// measures.
void drawRiskMap(QPainter &painter, const QRectF &area, const Evaluation &evaluation, const DrawOptions &options);

/// Returns the risk ids drawn in the cell at @p position; for hit tests and tooltips.
[[nodiscard]] QStringList risksAt(const QRectF &area, const Evaluation &evaluation, const DrawOptions &options,
                                  QPointF position);

/// Returns the cell that drawRiskMap paints for @p likelihood and @p impact (1-5 each); for focus rings and keyboard.
[[nodiscard]] QRectF riskMapCell(const QRectF &area, const DrawOptions &options, int likelihood, int impact);

} // namespace lotse
