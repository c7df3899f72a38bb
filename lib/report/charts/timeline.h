// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk.h"
#include "report/charts/drawoptions.h"

#include <QRectF>

class QPainter;

namespace lotse {

/// Axis with all events as marks by their strongest impact, "today" marked.
void drawPartnershipAxis(QPainter &painter, const QRectF &area, const QList<TimelineEvent> &events, QDate asOf,
                         const DrawOptions &options);

/// Returns the impact that stands for the whole event: mixed when good and bad meet, else the worst, else the best.
[[nodiscard]] Impact strongestImpact(const TimelineEvent &event);

void drawImpactLegend(QPainter &painter, const QRectF &area, const DrawOptions &options);

[[nodiscard]] double impactLegendHeight(double width, const DrawOptions &options);

} // namespace lotse
