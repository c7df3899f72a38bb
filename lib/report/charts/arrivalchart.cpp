// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/arrivalchart.h"

#include "decision/arrivals.h"
#include "report/charts/chartpaint.h"
#include "report/words/numbertext.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double rowPixels = 22;
constexpr double axisPixels = 20;
constexpr double diamondPixels = 8;
constexpr double barShare = 12 / rowPixels;

/// One model: days after its first day at the model owner.
struct LagRow
{
    QString model;
    QString month;
    double proven = 0; ///< surely not there yet for so long
    double possible = 0; ///< beyond that, the day is not documented
    double missing = 0; ///< still missing after so many days
    std::optional<double> global;
    QString label;
    bool stillMissing = false;
};

QString lagText(const DayRange &lag, Language language)
{
    const NumberText numbers(language);
    if (lag.low == lag.high)
        return paint::phrase(language, QT_TRANSLATE_N_NOOP("Charts", "%n day(s)"), lag.high);
    if (lag.low <= 0)
        return paint::phrase(language, QT_TRANSLATE_N_NOOP("Charts", "at most %n day(s)"), lag.high);
    return paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "%1 to %2 days"))
        .arg(numbers.count(lag.low), numbers.count(lag.high));
}

LagRow rowOf(const ModelArrival &arrival, QDate asOf, Language language)
{
    LagRow row;
    row.model = arrival.model;
    row.month = arrival.first.first.toString(u"MM/yyyy"_s);
    if (arrival.lag && isThere(arrival, ArrivalPlace::Global, asOf))
        row.global = std::max(0, arrival.lag->low);
    const bool there = isThere(arrival, ArrivalPlace::Region, asOf);
    if (there && arrival.regionLag) {
        row.proven = std::max(0, arrival.regionLag->low);
        row.possible = std::max(0.0, arrival.regionLag->high - row.proven);
        row.label = lagText(*arrival.regionLag, language);
    } else if (there) {
        row.label = paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "there, the day is not documented"));
    } else {
        row.stillMissing = true;
        row.missing = knownGap(arrival, asOf);
        const QDate look = lastLookAt(arrival, asOf);
        row.label = look.isValid()
            ? paint::phrase(language, QT_TRANSLATE_N_NOOP("Charts", "not there after %n day(s), last look %1"),
                            int(row.missing))
                  .arg(displayDate(look, language))
            : paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "not there, without a dated look"));
    }
    return row;
}

double niceStep(double days)
{
    for (const double step : {1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 90.0, 180.0}) {
        if (days / step <= 9)
            return step;
    }
    return 365;
}

struct Columns
{
    double months = 0;
    double plotLeft = 0;

    Columns(const QList<LagRow> &rows, const QFont &font, double width)
    {
        const double u = paint::unit(font);
        double modelWidth = 40 * u;
        for (const LagRow &row : rows)
            modelWidth = std::max(modelWidth, paint::textWidth(paint::sized(font, 12), row.model));
        months = std::min(modelWidth, width * 0.28) + 8 * u;
        plotLeft = months + paint::textWidth(paint::sized(font, 11), u"00/0000"_s) + 12 * u;
    }
};

/// Returns the right end of the axis: room for the longest bar and for the text behind each bar.
double axisEnd(const QList<LagRow> &rows, const QFont &font, double plotWidth)
{
    const double u = paint::unit(font);
    double end = 30;
    for (const LagRow &row : rows) {
        const double days = row.proven + row.possible + row.missing;
        const double textPart =
            paint::textWidth(paint::sized(font, 11, row.stillMissing), row.label) + (row.stillMissing ? 40 : 12) * u;
        const double share = std::max(0.35, 1 - textPart / std::max(1.0, plotWidth));
        end = std::max(end, days / share);
    }
    return end;
}

class LagOverlay
{
public:
    LagOverlay(QList<LagRow> rows, const DrawOptions &options, QChart *chart, const QValueAxis *axis)
        : m_rows(std::move(rows)), m_options(options), m_chart(chart), m_axis(axis)
    {
    }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        const Style &style = Style::of(m_options.scheme);
        const double u = paint::unit(m_options.font);
        const Columns columns(m_rows, m_options.font, area.width());
        const QRectF plot = m_chart->plotArea();
        const double rowHeight = plot.height() / double(std::max<qsizetype>(1, m_rows.size()));
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const LagRow &data = m_rows.at(i);
            const QRectF row(area.left(), plot.top() + double(i) * rowHeight, area.width(), rowHeight);
            paint::text(painter, QRectF(row.left(), row.top(), columns.months - 8 * u, rowHeight),
                        Qt::AlignLeft | Qt::AlignVCenter, data.model, paint::sized(m_options.font, 12), style.text);
            paint::text(
                painter,
                QRectF(row.left() + columns.months, row.top(), columns.plotLeft - columns.months - 12 * u, rowHeight),
                Qt::AlignRight | Qt::AlignVCenter, data.month, paint::sized(m_options.font, 11), style.secondaryText);
            drawBarEnd(painter, row, plot, data, style);
        }
        drawScale(painter, area, plot, style);
    }

private:
    [[nodiscard]] double x(const QRectF &plot, double days) const
    {
        return plot.left() + (days - m_axis->min()) / (m_axis->max() - m_axis->min()) * plot.width();
    }

    void drawBarEnd(QPainter &painter, const QRectF &row, const QRectF &plot, const LagRow &data,
                    const Style &style) const
    {
        const double u = paint::unit(m_options.font);
        const double middle = row.center().y();
        if (data.possible > 0) {
            const QRectF bar(QPointF(x(plot, data.proven), middle - 6 * u),
                             QPointF(x(plot, data.proven + data.possible), middle + 6 * u));
            paint::hatch(painter, bar, style.group(0), 6 * u, 1.1 * u);
            painter.setPen(QPen(style.group(0), 0.8 * u));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar);
        }
        double textLeft = x(plot, data.proven + data.possible + data.missing) + 7 * u;
        if (data.stillMissing) {
            const double start = x(plot, data.missing);
            const double tip = start + 26 * u;
            painter.setPen(QPen(style.group(5), 1.6 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawLine(QPointF(start, middle), QPointF(tip, middle));
            painter.drawPolyline(
                QPolygonF({{tip - 5 * u, middle - 4.5 * u}, {tip, middle}, {tip - 5 * u, middle + 4.5 * u}}));
            textLeft = tip + 8 * u;
        } else if (data.global && data.proven + data.possible < *data.global) {
            textLeft = std::max(textLeft, x(plot, *data.global) + 9 * u);
        } else {
            textLeft = std::max(textLeft, x(plot, 0) + 9 * u);
        }
        const QFont font = paint::sized(m_options.font, 11, data.stillMissing);
        const double width = paint::textWidth(font, data.label);
        const QRectF place(textLeft, row.top(), std::min(width, row.right() - textLeft), row.height());
        painter.fillRect(place.adjusted(-2 * u, 4 * u, 2 * u, -4 * u), style.surface); // over the grid lines
        paint::text(painter, QRectF(textLeft, row.top(), row.right() - textLeft, row.height()),
                    Qt::AlignLeft | Qt::AlignVCenter, data.label, font,
                    data.stillMissing ? style.weak.text : style.text);
    }

    void drawScale(QPainter &painter, const QRectF &area, const QRectF &plot, const Style &style) const
    {
        const double u = paint::unit(m_options.font);
        const QFont font = paint::sized(m_options.font, 11);
        for (double days = 0; days <= m_axis->max() + 0.5; days += m_axis->tickInterval()) {
            const QString number = NumberText(m_options.language).fixed(days, 0);
            const double half = paint::textWidth(font, number) / 2;
            const double middle = std::min(x(plot, days), area.right() - half);
            paint::text(painter, QRectF(middle - half, plot.bottom() + 3 * u, 2 * half, 15 * u), Qt::AlignCenter,
                        number, font, style.secondaryText);
        }
    }

    QList<LagRow> m_rows;
    DrawOptions m_options;
    QChart *m_chart;
    const QValueAxis *m_axis;
};

QHorizontalStackedBarSeries *lagSeries(const QList<LagRow> &rows, const DrawOptions &options)
{
    const Style &style = Style::of(options.scheme);
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barShare);
    const std::array parts = {&LagRow::proven, &LagRow::possible, &LagRow::missing};
    const std::array colors = {style.group(0), paint::mixed(style.group(1), style.surface, 0.35), style.group(5)};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto *set = new QBarSet({});
        for (qsizetype row = rows.size() - 1; row >= 0; --row)
            set->append(rows.at(row).*parts.at(i));
        set->setBrush(colors.at(i));
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    return series;
}

QScatterSeries *globalSeries(const QList<LagRow> &rows, const DrawOptions &options)
{
    const Style &style = Style::of(options.scheme);
    auto *series = new QScatterSeries;
    series->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    series->setMarkerSize(12 * paint::unit(options.font));
    series->setBrush(style.group(2));
    series->setPen(QPen(style.text, paint::unit(options.font)));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).global)
            series->append(*rows.at(i).global, double(rows.size() - 1 - i));
    }
    return series;
}

QList<paint::LegendEntry> arrivalEntries(const DrawOptions &options)
{
    const Style &style = Style::of(options.scheme);
    const auto diamond = [style](QPainter &painter, const QRectF &area) {
        painter.setPen(QPen(style.text, area.width() / 14));
        painter.setBrush(style.group(2));
        const QPointF middle = area.center();
        const double half = area.width() / 2;
        painter.drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
                                       middle + QPointF(-half, 0)}));
    };
    const auto proven = [style](QPainter &painter, const QRectF &area) { painter.fillRect(area, style.group(0)); };
    const auto possible = [style](QPainter &painter, const QRectF &area) {
        painter.fillRect(area, paint::mixed(style.group(1), style.surface, 0.35));
        paint::hatch(painter, area, style.group(0), area.width() / 2, area.width() / 11);
        painter.setPen(QPen(style.group(0), area.width() / 14));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
    };
    const auto missing = [style](QPainter &painter, const QRectF &area) {
        painter.setPen(QPen(style.group(5), area.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double y = area.center().y();
        const double tip = area.right();
        painter.drawLine(QPointF(area.left(), y), QPointF(tip, y));
        const double head = area.width() / 3;
        painter.drawPolyline(QPolygonF({{tip - head, y - head}, {tip, y}, {tip - head, y + head}}));
    };
    const Language language = options.language;
    return {{.mark = diamond, .text = paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "Azure worldwide"))},
            {.mark = proven, .text = paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "EU Data Zone, certain"))},
            {.mark = possible,
             .text = paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "possible period (day not documented)"))},
            {.mark = missing, .text = paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "still missing"))}};
}

} // namespace

QList<ModelArrival> notableArrivals(const QList<ModelArrival> &arrivals, qsizetype limit)
{
    QList<ModelArrival> chosen;
    for (const ModelArrival &arrival : arrivals) {
        if (arrival.regionLag || (arrival.lag && !arrival.region))
            chosen.append(arrival);
    }
    std::ranges::stable_sort(chosen, std::ranges::greater {},
                             [](const ModelArrival &arrival) { return arrival.first.first; });
    chosen.resize(std::min(chosen.size(), limit));
    return chosen;
}

std::unique_ptr<QChart> arrivalChart(const QList<ModelArrival> &arrivals, QDate asOf, const DrawOptions &options)
{
    QList<LagRow> rows;
    for (const ModelArrival &arrival : arrivals)
        rows.append(rowOf(arrival, asOf, options.language));

    auto chart = std::make_unique<QChart>();
    paint::bare(*chart);

    QHorizontalStackedBarSeries *bars = lagSeries(rows, options);
    QScatterSeries *marks = globalSeries(rows, options);
    chart->addSeries(bars);
    chart->addSeries(marks);

    auto *modelAxis = new QBarCategoryAxis(chart.get());
    for (qsizetype row = rows.size() - 1; row >= 0; --row)
        modelAxis->append(QString::number(row));
    modelAxis->setVisible(false);
    chart->addAxis(modelAxis, Qt::AlignLeft);
    bars->attachAxis(modelAxis);

    auto *rowAxis = new QValueAxis(chart.get());
    rowAxis->setRange(-0.5, std::max<double>(1, double(rows.size())) - 0.5);
    rowAxis->setVisible(false);
    chart->addAxis(rowAxis, Qt::AlignRight);
    marks->attachAxis(rowAxis);

    auto *dayAxis = new QValueAxis(chart.get());
    dayAxis->setTickType(QValueAxis::TicksDynamic);
    dayAxis->setTickAnchor(0);
    dayAxis->setLabelsVisible(false); // the overlay writes them, in the chart's own font and language
    dayAxis->setLineVisible(false);
    dayAxis->setGridLineVisible(false); // drawn below the bars by its own item
    chart->addAxis(dayAxis, Qt::AlignBottom);
    bars->attachAxis(dayAxis);
    marks->attachAxis(dayAxis);

    const auto drawGrid = [chart = chart.get(), dayAxis, options](QPainter &painter, const QRectF & /*area*/) {
        const QRectF plot = chart->plotArea();
        const double unitsPerDay = plot.width() / (dayAxis->max() - dayAxis->min());
        painter.setPen(QPen(Style::of(options.scheme).line, paint::unit(options.font)));
        for (double days = 0; days <= dayAxis->max() + 0.5; days += dayAxis->tickInterval()) {
            const double x = plot.left() + (days - dayAxis->min()) * unitsPerDay;
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    };
    auto *grid = new paint::ChartOverlay(chart.get(), drawGrid);
    grid->setZValue(-1);
    auto *overlay = new paint::ChartOverlay(chart.get(), LagOverlay(rows, options, chart.get(), dayAxis));
    const auto arrange = [chart = chart.get(), overlay, grid, dayAxis, rows, font = options.font] {
        const QRectF area(QPointF(0, 0), chart->size());
        const double u = paint::unit(font);
        const Columns columns(rows, font, area.width());
        const double height =
            std::min(std::max(1.0, area.height() - axisPixels * u), double(rows.size()) * rowPixels * u);
        const double width = std::max(1.0, area.width() - columns.plotLeft - 4 * u);
        const double end = axisEnd(rows, font, width);
        dayAxis->setTickInterval(niceStep(end));
        // Room on the left for the diamonds at day 0, which the chart would cut at its edge.
        dayAxis->setRange(-end * diamondPixels * u / width, end);
        chart->setPlotArea(QRectF(columns.plotLeft, 0, width, height));
        grid->setArea(area);
        overlay->setArea(area);
    };
    QObject::connect(chart.get(), &QGraphicsWidget::geometryChanged, chart.get(), arrange);
    arrange();
    return chart;
}

double arrivalChartHeight(qsizetype rows, const QFont &font)
{
    return (double(rows) * rowPixels + axisPixels) * paint::unit(font);
}

void drawArrivalLegend(QPainter &painter, const QRectF &area, const DrawOptions &options)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paint::legend(painter, area, arrivalEntries(options), options);
    painter.restore();
}

double arrivalLegendHeight(double width, const DrawOptions &options)
{
    return paint::legendHeight(width, arrivalEntries(options), options.font);
}

} // namespace lotse
