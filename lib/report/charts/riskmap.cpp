// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/riskmap.h"

#include "decision/risklevel.h"
#include "report/charts/chartpaint.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int steps = 5;

/// Where cells and dots lie; used for painting and for hit tests alike.
class MapLayout
{
public:
    MapLayout(const QRectF &area, const QFont &font)
        : m_u(paint::unit(font)), m_grid(area.adjusted(44 * m_u, 2 * m_u, -2 * m_u, -42 * m_u))
    {
    }

    [[nodiscard]] const QRectF &grid() const { return m_grid; }
    [[nodiscard]] QRectF cell(int likelihood, int impact) const
    {
        const double width = m_grid.width() / steps;
        const double height = m_grid.height() / steps;
        return QRectF(m_grid.left() + (impact - 1) * width, m_grid.top() + (steps - likelihood) * height, width, height)
            .adjusted(m_u, m_u, -m_u, -m_u);
    }

    /// Returns the circle of dot @p index of @p count in its cell; the corner with the score stays free: one row lies
    /// below it, several lie right of it.
    [[nodiscard]] QRectF dot(const QRectF &cell, qsizetype index, qsizetype count) const
    {
        const Grid whole = grid(cell, count);
        if (whole.rows(count) == 1) {
            const double shift = std::min((cell.height() - whole.pitch()) / 2 - m_u, 4 * m_u);
            return place(cell.translated(0, std::max(0.0, shift)), whole, index, count);
        }
        const QRectF beside = cell.adjusted(std::min(9 * m_u, cell.width() / 4), 0, 0, 0);
        return place(beside, grid(beside, count), index, count);
    }

private:
    /// Rows of dots as large as the cell allows.
    struct Grid
    {
        qsizetype columns = 1;
        double radius = 0;

        [[nodiscard]] double pitch() const { return radius * 2.1; }
        [[nodiscard]] qsizetype rows(qsizetype count) const { return (count + columns - 1) / columns; }
    };

    [[nodiscard]] Grid grid(const QRectF &cell, qsizetype count) const
    {
        Grid best;
        for (qsizetype tried = count; tried >= 1; --tried) {
            const qsizetype rows = (count + tried - 1) / tried;
            const double fitting = std::min({10.5 * m_u, (cell.width() - 4 * m_u) / (2.1 * double(tried)),
                                             (cell.height() - 4 * m_u) / (2.1 * double(rows))});
            if (fitting > best.radius + 0.01)
                best = {.columns = tried, .radius = fitting};
        }
        return best;
    }

    [[nodiscard]] static QRectF place(const QRectF &cell, const Grid &grid, qsizetype index, qsizetype count)
    {
        const qsizetype rows = grid.rows(count);
        const qsizetype row = index / grid.columns;
        const qsizetype inRow = row == rows - 1 ? count - row * grid.columns : grid.columns;
        const QPointF middle(cell.center().x() + (double(index % grid.columns) - double(inRow - 1) / 2) * grid.pitch(),
                             cell.center().y() + (double(row) - double(rows - 1) / 2) * grid.pitch());
        return QRectF(middle.x() - grid.radius, middle.y() - grid.radius, 2 * grid.radius, 2 * grid.radius);
    }

    double m_u;
    QRectF m_grid;
};

struct PlacedRisk
{
    const RiskEvaluation *risk = nullptr;
    QRectF dot;
    QRectF after = {}; ///< of the selected risk, when its measures move it
};

QList<PlacedRisk> placeRisks(const MapLayout &layout, const Evaluation &evaluation, const QString &selected)
{
    QList<PlacedRisk> placed;
    const auto moved = std::ranges::find_if(evaluation.risks, [&](const RiskEvaluation &risk) {
        return !selected.isEmpty() && risk.risk == selected
            && (risk.likelihoodAfter != risk.likelihood || risk.impactAfter != risk.impact);
    });
    QRectF after;
    for (int likelihood = 1; likelihood <= steps; ++likelihood) {
        for (int impact = 1; impact <= steps; ++impact) {
            QList<const RiskEvaluation *> here;
            for (const RiskEvaluation &risk : evaluation.risks) {
                if (std::clamp(risk.likelihood, 1, steps) == likelihood && std::clamp(risk.impact, 1, steps) == impact)
                    here.append(&risk);
            }
            const QRectF cell = layout.cell(likelihood, impact);
            const bool target = moved != evaluation.risks.cend()
                && std::clamp(moved->likelihoodAfter, 1, steps) == likelihood
                && std::clamp(moved->impactAfter, 1, steps) == impact;
            const qsizetype count = here.size() + (target ? 1 : 0); // the place after measures covers no dot
            for (qsizetype i = 0; i < here.size(); ++i)
                placed.append({.risk = here.at(i), .dot = layout.dot(cell, i, count)});
            if (target)
                after = layout.dot(cell, count - 1, count);
        }
    }
    for (PlacedRisk &risk : placed) {
        if (moved != evaluation.risks.cend() && risk.risk == &*moved)
            risk.after = after;
    }
    return placed;
}

/// True if the @p circle covers a part of @p area.
bool reaches(const QRectF &circle, const QRectF &area)
{
    const QPointF middle = circle.center();
    const QPointF nearest(std::clamp(middle.x(), area.left(), area.right()),
                          std::clamp(middle.y(), area.top(), area.bottom()));
    return std::hypot(nearest.x() - middle.x(), nearest.y() - middle.y()) < circle.width() / 2;
}

std::pair<QColor, QColor> cellColors(int score, const Style &style)
{
    switch (riskLevel(score)) {
    case RiskLevel::Low: return {style.good.soft, style.good.text};
    case RiskLevel::Medium: return {style.fair.soft, style.fair.text};
    case RiskLevel::Elevated: return {style.weak.soft, style.weak.text};
    case RiskLevel::High: return {style.highRiskCell, style.highRiskText};
    }
    Q_UNREACHABLE_RETURN({});
}

void drawCells(QPainter &painter, const MapLayout &layout, const QList<PlacedRisk> &placed, const DrawOptions &options,
               const Style &style)
{
    const double u = paint::unit(options.font);
    for (int likelihood = 1; likelihood <= steps; ++likelihood) {
        for (int impact = 1; impact <= steps; ++impact) {
            const QRectF cell = layout.cell(likelihood, impact);
            const auto [fill, ink] = cellColors(likelihood * impact, style);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(cell, 2 * u, 2 * u);
            const QString score = QString::number(likelihood * impact);
            const QFont font = paint::sized(options.font, 10);
            const QRectF corner(cell.left() + 5 * u, cell.top() + 2 * u, paint::textWidth(font, score) + u, 12 * u);
            // A sliver of a number beside dots reads like another one.
            if (std::ranges::none_of(placed, [&](const PlacedRisk &risk) { return reaches(risk.dot, corner); }))
                paint::text(painter, corner, Qt::AlignLeft | Qt::AlignVCenter, score, font, ink);
        }
    }
}

void drawAxes(QPainter &painter, const QRectF &area, const MapLayout &layout, const DrawOptions &options,
              const Style &style)
{
    const double u = paint::unit(options.font);
    const QFont small = paint::sized(options.font, 11.5);
    const QRectF grid = layout.grid();
    for (int step = 1; step <= steps; ++step) {
        const QRectF row = layout.cell(step, 1);
        paint::text(painter, QRectF(grid.left() - 24 * u, row.top(), 16 * u, row.height()),
                    Qt::AlignRight | Qt::AlignVCenter, QString::number(step), small, style.secondaryText);
        const QRectF column = layout.cell(1, step);
        paint::text(painter, QRectF(column.left(), grid.bottom() + 4 * u, column.width(), 16 * u), Qt::AlignCenter,
                    QString::number(step), small, style.secondaryText);
    }
    const QFont font = paint::sized(options.font, 12);
    paint::text(painter, QRectF(grid.left(), area.bottom() - 20 * u, grid.width(), 18 * u), Qt::AlignCenter,
                paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "Impact (1 small – 5 very high)")), font,
                style.text);
    painter.save();
    painter.translate(area.left() + 9 * u, grid.center().y());
    painter.rotate(-90);
    paint::text(painter, QRectF(-grid.height() / 2, -9 * u, grid.height(), 18 * u), Qt::AlignCenter,
                paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "Likelihood (1 rare – 5 very often)")),
                font, style.text);
    painter.restore();
}

void drawDot(QPainter &painter, const PlacedRisk &placed, const DrawOptions &options, const Style &style)
{
    const double u = paint::unit(options.font);
    const bool selected = !options.selected.isEmpty() && placed.risk->risk == options.selected;
    painter.setPen(QPen(style.surface, 1.5 * u));
    painter.setBrush(selected ? style.accent : style.text);
    painter.drawEllipse(placed.dot);
    const double pixels = std::min(11.0, placed.dot.width() / u * 0.55);
    paint::text(painter, placed.dot, Qt::AlignCenter, QString::number(placed.risk->number),
                paint::sized(options.font, pixels, true), selected ? style.onAccent : style.surface);
}

void drawAfter(QPainter &painter, const PlacedRisk &placed, const DrawOptions &options, const Style &style)
{
    if (placed.after.isEmpty())
        return;
    const double u = paint::unit(options.font);
    const QRectF circle = placed.after;
    const double pixels = std::min(11.0, circle.width() / u * 0.55);
    QPen pen(style.accent, 1.6 * u);
    pen.setDashPattern({2, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(placed.dot.center(), circle.center());
    painter.setBrush(style.surface);
    painter.drawEllipse(circle);
    paint::text(painter, circle, Qt::AlignCenter, QString::number(placed.risk->number),
                paint::sized(options.font, pixels, true), style.accent);
}

} // namespace

void drawRiskMap(QPainter &painter, const QRectF &area, const Evaluation &evaluation, const DrawOptions &options)
{
    const Style &style = Style::of(options.scheme);
    const MapLayout layout(area, options.font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<PlacedRisk> placed = placeRisks(layout, evaluation, options.selected);
    drawCells(painter, layout, placed, options, style);
    drawAxes(painter, area, layout, options, style);
    for (const PlacedRisk &risk : placed)
        drawDot(painter, risk, options, style);
    for (const PlacedRisk &risk : placed) {
        if (!options.selected.isEmpty() && risk.risk->risk == options.selected) {
            drawAfter(painter, risk, options, style);
            drawDot(painter, risk, options, style); // above the end of its line
        }
    }
    painter.restore();
}

QStringList risksAt(const QRectF &area, const Evaluation &evaluation, const DrawOptions &options, QPointF position)
{
    const MapLayout layout(area, options.font);
    QStringList dots;
    QStringList inCell;
    for (const PlacedRisk &placed : placeRisks(layout, evaluation, options.selected)) {
        const QPointF away = position - placed.dot.center();
        if (std::hypot(away.x(), away.y()) <= placed.dot.width() / 2)
            dots.append(placed.risk->risk);
        if (layout.cell(std::clamp(placed.risk->likelihood, 1, steps), std::clamp(placed.risk->impact, 1, steps))
                .contains(position))
            inCell.append(placed.risk->risk);
    }
    return dots.isEmpty() ? inCell : dots;
}

QRectF riskMapCell(const QRectF &area, const DrawOptions &options, int likelihood, int impact)
{
    return MapLayout(area, options.font).cell(std::clamp(likelihood, 1, steps), std::clamp(impact, 1, steps));
}

} // namespace lotse
