// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk.h"
#include "decision/risklevel.h"
#include "report/charts/style.h"

#include <QRectF>

class QPainter;

namespace lotse {

/// Returns how many quarters of the rating circle are filled for 0-100 points: 0-4.
[[nodiscard]] int ratingQuarters(double value);

/// Rating circle (0-4 quarters), "?" circle, prohibition sign, clock and confidence bars: painted, never loaded.
void drawRatingCircle(QPainter &painter, const QRectF &area, double value, const Style &style); ///< 0-100 points
void drawUnknownCircle(QPainter &painter, const QRectF &area, const Style &style);
void drawProhibition(QPainter &painter, const QRectF &area, const QColor &color);
void drawClock(QPainter &painter, const QRectF &area, const QColor &color);
/// Two arrows against each other: readings of one claim differ.
void drawContradiction(QPainter &painter, const QRectF &area, const QColor &color);
void drawConfidence(QPainter &painter, const QRectF &area, Confidence confidence, const Style &style);
void drawCheck(QPainter &painter, const QRectF &area, const QColor &color);

/// The mark of one impact (triangle up, down, down with a bar, diamond, dash, dot).
void drawImpact(QPainter &painter, const QRectF &area, Impact impact, const Style &style);

[[nodiscard]] QString impactName(Impact impact, Language language);
[[nodiscard]] QString riskLevelName(RiskLevel level, Language language);

} // namespace lotse
