// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/robustness.h"
#include "decision/certainty/sensitivity.h"
#include "decision/evaluation.h"
#include "decision/risklevel.h"
#include "report/charts/style.h"

#include <QFont>
#include <QRectF>

#include <memory>

class QChart;
class QPainter;

namespace lotse {

/// How a picture is to be drawn: colours, language, and the font size that everything is relative to.
struct DrawOptions
{
    Style::Scheme scheme = Style::Scheme::Print;
    Language language = Language::German;
    QFont font; ///< body font; its size in points or pixels sets the scale
    QString selected; ///< id of the selected risk, model or option; empty = none
};

/// Painter functions used by window and report alike. All of them draw inside @p area and return nothing; heights that
/// depend on the data come from the …Height functions, in the units of @p area.

/// Returns how many quarters of the rating circle are filled for 0-100 points: 0-4.
[[nodiscard]] int ratingQuarters(double value);
/// Rating circle (0-4 quarters), "?" circle, prohibition sign, clock and confidence bars: painted, never loaded.
void drawRatingCircle(QPainter &painter, const QRectF &area, double value, const Style &style); ///< 0-100 points
void drawUnknownCircle(QPainter &painter, const QRectF &area, const Style &style);
void drawProhibition(QPainter &painter, const QRectF &area, const QColor &color);
void drawClock(QPainter &painter, const QRectF &area, const QColor &color);
void drawConfidence(QPainter &painter, const QRectF &area, Confidence confidence, const Style &style);
void drawCheck(QPainter &painter, const QRectF &area, const QColor &color);

/// Qt Charts: one function per chart builds it from the data, without title, legend, animation or background. The
/// window shows it in a QChartView, the report paints it with paintChart; both need a QApplication (offscreen will do).

/// Stacked contribution bars of the options that are not failed, one series per criterion group, best option on top;
/// rank circle (dashed when not cleared), names, total and span bracket under the bar as items on the chart.
[[nodiscard]] std::unique_ptr<QChart> rankingChart(const Library &library, const Evaluation &evaluation,
                                                   const DrawOptions &options);
[[nodiscard]] double rankingChartHeight(const Evaluation &evaluation, const QFont &font);
/// Names of the criterion groups with their colours, wrapped at the width of @p area.
void drawGroupLegend(QPainter &painter, const QRectF &area, const Library &library, const DrawOptions &options);
[[nodiscard]] double groupLegendHeight(double width, const Library &library, const DrawOptions &options);

/// Shares of the places 1 to 5 (and below) per option in the draws: stacked bars of 100 %, the first place darkest.
[[nodiscard]] std::unique_ptr<QChart> rankShareChart(const Evaluation &evaluation, const Robustness &robustness,
                                                     const DrawOptions &options);
[[nodiscard]] double rankShareChartHeight(const Robustness &robustness, const QFont &font);
void drawRankShareLegend(QPainter &painter, const QRectF &area, const Robustness &robustness,
                         const DrawOptions &options);
[[nodiscard]] double rankShareLegendHeight(double width, const Robustness &robustness, const DrawOptions &options);

/// What the flip chart shows: points of the options over the share of one weight.
struct FlipChartContent
{
    QList<WeightLine> lines;
    QString leader;
    QString newLeader; ///< beyond the flip; empty without one
    double now = 0; ///< 0-1 share of the weight
    std::optional<double> flip; ///< 0-1 share at which the leader changes
    QString axisTitle; ///< names the weight
};
/// One line per option, the leader solid, the next two dashed and dotted; the present share and the flip are marked.
[[nodiscard]] std::unique_ptr<QChart> flipChart(const Evaluation &evaluation, const FlipChartContent &content,
                                                const DrawOptions &options);
[[nodiscard]] double flipChartHeight(const QFont &font);

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

/// Paints @p chart as vectors into @p area of a printer, picture or PDF.
void paintChart(QPainter &painter, const QRectF &area, QChart &chart);

[[nodiscard]] QString riskLevelName(RiskLevel level, Language language);

/// 5x5 risk map: likelihood upwards, impact to the right, numbered dots, the selected risk with its place after
/// measures.
void drawRiskMap(QPainter &painter, const QRectF &area, const Evaluation &evaluation, const DrawOptions &options);
/// Returns the risk ids drawn in the cell at @p position; for hit tests and tooltips.
[[nodiscard]] QStringList risksAt(const QRectF &area, const Evaluation &evaluation, const DrawOptions &options,
                                  QPointF position);

/// Returns the cell that drawRiskMap paints for @p likelihood and @p impact (1-5 each); for focus rings and keyboard.
[[nodiscard]] QRectF riskMapCell(const QRectF &area, const DrawOptions &options, int likelihood, int impact);

/// Axis with all events as marks by their strongest impact, "today" marked.
void drawPartnershipAxis(QPainter &painter, const QRectF &area, const QList<TimelineEvent> &events, QDate asOf,
                         const DrawOptions &options);

/// Returns the impact that stands for the whole event: mixed when good and bad meet, else the worst, else the best.
[[nodiscard]] Impact strongestImpact(const TimelineEvent &event);
/// The mark of one impact (triangle up, down, down with a bar, diamond, dash, dot).
void drawImpact(QPainter &painter, const QRectF &area, Impact impact, const Style &style);
[[nodiscard]] QString impactName(Impact impact, Language language);
void drawImpactLegend(QPainter &painter, const QRectF &area, const DrawOptions &options);
[[nodiscard]] double impactLegendHeight(double width, const DrawOptions &options);

} // namespace lotse
