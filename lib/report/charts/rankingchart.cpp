// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/rankingchart.h"

#include "report/charts/chartpaint.h"
#include "report/words/numbertext.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double rowPixels = 48;
constexpr double barShare = 26 / rowPixels;

/// One bar and what stands beside it.
struct BarRow
{
    QString deployment;
    QString name;
    QString detail;
    int rank = 0;
    bool cleared = true;
    Span score;
    QString total;
    QString unknown;
    QList<double> groups;
};

QList<BarRow> rowsOf(const Library &library, const Evaluation &evaluation, Language language)
{
    QList<BarRow> rows;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance == Clearance::Failed)
            continue;
        BarRow row;
        row.deployment = option.deployment;
        row.name = option.providerName.in(language);
        row.detail = option.deploymentName.in(language);
        row.cleared = option.clearance == Clearance::Passed;
        if (!row.cleared && row.detail.isEmpty())
            row.detail = paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "not cleared"));
        else if (!row.cleared)
            row.detail = paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "not cleared · %1")).arg(row.detail);
        row.rank = option.rank;
        row.score = option.score;
        row.total = NumberText(language).points(option.score.likely);
        row.unknown = paint::phrase(language, QT_TRANSLATE_N_NOOP("Charts", "%n unknown"), option.unknownCount);
        for (const CriterionGroup &group : library.groups)
            row.groups.append(option.groupContributions.value(group.id));
        rows.append(row);
    }
    return rows;
}

/// The columns of the picture for a width.
struct Columns
{
    double circle = 0;
    double names = 0;
    double plotLeft = 0;
    double plotRight = 0;
    double totalRight = 0;

    Columns(const QList<BarRow> &rows, const QFont &font, double width)
    {
        const double u = paint::unit(font);
        double nameWidth = 60 * u;
        double totalWidth = 40 * u;
        double unknownWidth = 40 * u;
        for (const BarRow &row : rows) {
            nameWidth = std::max({nameWidth, paint::textWidth(paint::sized(font, 13, true), row.name),
                                  paint::textWidth(paint::sized(font, 11), row.detail)});
            totalWidth = std::max(totalWidth, paint::textWidth(paint::sized(font, 16, true), row.total));
            unknownWidth = std::max(unknownWidth, paint::textWidth(paint::sized(font, 11.5), row.unknown));
        }
        circle = 22 * u;
        names = 30 * u;
        plotLeft = names + std::min(nameWidth, width * 0.3) + 12 * u;
        totalRight = width - unknownWidth - 10 * u;
        plotRight = totalRight - totalWidth - 10 * u;
    }
};

/// Paints everything of the chart that is no bar.
class RankingOverlay
{
public:
    RankingOverlay(QList<BarRow> rows, const DrawOptions &options, QChart *chart)
        : m_rows(std::move(rows)), m_options(options), m_chart(chart)
    {
    }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        const Style &style = Style::of(m_options.scheme);
        const Columns columns(m_rows, m_options.font, area.width());
        const QRectF plot = m_chart->plotArea();
        const double rowHeight = plot.height() / double(std::max<qsizetype>(1, m_rows.size()));
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const QRectF row(area.left(), plot.top() + double(i) * rowHeight, area.width(), rowHeight);
            drawSides(painter, row, m_rows.at(i), columns, style);
            drawNumbers(painter, row, plot, m_rows.at(i), style);
            drawBracket(painter, row, plot, m_rows.at(i), style);
        }
    }

private:
    void drawSides(QPainter &painter, const QRectF &row, const BarRow &data, const Columns &columns,
                   const Style &style) const
    {
        const double u = paint::unit(m_options.font);
        const QRectF circle(row.left() + u, row.center().y() - 10 * u, 20 * u, 20 * u);
        if (data.cleared) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.accent);
        } else {
            QPen pen(style.secondaryText, 1.4 * u);
            pen.setDashPattern({2, 1.8});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
        }
        painter.drawEllipse(circle);
        paint::text(painter, circle, Qt::AlignCenter, QString::number(data.rank),
                    paint::sized(m_options.font, 12, true), data.cleared ? style.onAccent : style.secondaryText);

        const double nameLeft = row.left() + columns.names;
        const QRectF names(nameLeft, row.center().y() - 17 * u, row.left() + columns.plotLeft - 12 * u - nameLeft,
                           34 * u);
        const QFont bold = paint::sized(m_options.font, 13, true);
        if (data.detail.isEmpty()) {
            paint::text(painter, names, Qt::AlignLeft | Qt::AlignVCenter, data.name, bold, style.text);
        } else {
            paint::text(painter, QRectF(names.left(), names.top(), names.width(), 18 * u),
                        Qt::AlignLeft | Qt::AlignVCenter, data.name, bold, style.text);
            paint::text(painter, QRectF(names.left(), names.top() + 17 * u, names.width(), 16 * u),
                        Qt::AlignLeft | Qt::AlignVCenter, data.detail, paint::sized(m_options.font, 11),
                        style.secondaryText);
        }
        const QRectF right(row.left() + columns.plotRight, row.top(), 0, row.height());
        paint::text(painter,
                    QRectF(right.left(), row.top(), row.left() + columns.totalRight - right.left(), row.height()),
                    Qt::AlignRight | Qt::AlignVCenter, data.total, paint::sized(m_options.font, 16, true), style.text);
        paint::text(
            painter, QRectF(row.left() + columns.totalRight, row.top(), row.width() - columns.totalRight, row.height()),
            Qt::AlignRight | Qt::AlignVCenter, data.unknown, paint::sized(m_options.font, 11.5), style.secondaryText);
    }

    void drawNumbers(QPainter &painter, const QRectF &row, const QRectF &plot, const BarRow &data,
                     const Style &style) const
    {
        const double u = paint::unit(m_options.font);
        double before = 0;
        for (qsizetype i = 0; i < data.groups.size(); ++i) {
            const double left = plot.left() + before / 100 * plot.width();
            const double width = data.groups.at(i) / 100 * plot.width();
            before += data.groups.at(i);
            if (width < 24 * u)
                continue;
            const QString number = NumberText(m_options.language).fixed(data.groups.at(i), 0);
            paint::text(painter, QRectF(left, row.center().y() - 13 * u, width, 26 * u), Qt::AlignCenter, number,
                        paint::sized(m_options.font, 11), Style::labelOn(style.group(i)));
        }
    }

    void drawBracket(QPainter &painter, const QRectF &row, const QRectF &plot, const BarRow &data,
                     const Style &style) const
    {
        if (data.score.high - data.score.low < 0.05)
            return;
        const double u = paint::unit(m_options.font);
        const double left = plot.left() + data.score.low / 100 * plot.width();
        const double right = plot.left() + data.score.high / 100 * plot.width();
        const double y = row.center().y() + 18 * u;
        painter.setPen(QPen(style.secondaryText, 1.3 * u, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        painter.drawLine(QPointF(left, y - 3 * u), QPointF(left, y + 3 * u));
        painter.drawLine(QPointF(right, y - 3 * u), QPointF(right, y + 3 * u));
    }

    QList<BarRow> m_rows;
    DrawOptions m_options;
    QChart *m_chart;
};

QHorizontalStackedBarSeries *contributionSeries(const Library &library, const QList<BarRow> &rows,
                                                const DrawOptions &options)
{
    const Style &style = Style::of(options.scheme);
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barShare);
    for (qsizetype i = 0; i < library.groups.size(); ++i) {
        auto *set = new QBarSet(library.groups.at(i).shortName.in(options.language));
        // The category axis counts upwards, the best option stands on top.
        for (qsizetype row = rows.size() - 1; row >= 0; --row)
            set->append(rows.at(row).groups.at(i));
        set->setBrush(style.group(i));
        set->setPen(QPen(style.surface, paint::unit(options.font)));
        series->append(set);
    }
    return series;
}

} // namespace

std::unique_ptr<QChart> rankingChart(const Library &library, const Evaluation &evaluation, const DrawOptions &options)
{
    const QList<BarRow> rows = rowsOf(library, evaluation, options.language);
    auto chart = std::make_unique<QChart>();
    paint::bare(*chart);

    QHorizontalStackedBarSeries *series = contributionSeries(library, rows, options);
    chart->addSeries(series);
    auto *optionAxis = new QBarCategoryAxis(chart.get());
    for (qsizetype row = rows.size() - 1; row >= 0; --row)
        optionAxis->append(QString::number(row)); // Qt Charts reads its labels as HTML
    optionAxis->setVisible(false);
    chart->addAxis(optionAxis, Qt::AlignLeft);
    series->attachAxis(optionAxis);
    auto *pointAxis = new QValueAxis(chart.get());
    pointAxis->setRange(0, 100);
    pointAxis->setVisible(false);
    chart->addAxis(pointAxis, Qt::AlignBottom);
    series->attachAxis(pointAxis);

    auto *overlay = new paint::ChartOverlay(chart.get(), RankingOverlay(rows, options, chart.get()));
    const auto arrange = [chart = chart.get(), overlay, rows, font = options.font] {
        const QRectF area(QPointF(0, 0), chart->size());
        const Columns columns(rows, font, area.width());
        const double height = std::min(area.height(), double(rows.size()) * rowPixels * paint::unit(font));
        chart->setPlotArea(QRectF(columns.plotLeft, 0, std::max(1.0, columns.plotRight - columns.plotLeft), height));
        overlay->setArea(area);
    };
    QObject::connect(chart.get(), &QGraphicsWidget::geometryChanged, chart.get(), arrange);
    arrange();
    return chart;
}

double rankingChartHeight(const Evaluation &evaluation, const QFont &font)
{
    const qsizetype rows = evaluation.options.size() - evaluation.count(Clearance::Failed);
    return double(rows) * rowPixels * paint::unit(font);
}

static QList<paint::LegendEntry> groupEntries(const Library &library, const DrawOptions &options)
{
    QList<paint::LegendEntry> entries;
    for (qsizetype i = 0; i < library.groups.size(); ++i) {
        const QColor color = Style::of(options.scheme).group(i);
        const auto mark = [color](QPainter &painter, const QRectF &area) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            const double radius = area.width() / 8;
            painter.drawRoundedRect(area.adjusted(radius, radius, -radius, -radius), radius, radius);
        };
        entries.append({.mark = mark, .text = library.groups.at(i).shortName.in(options.language)});
    }
    return entries;
}

void drawGroupLegend(QPainter &painter, const QRectF &area, const Library &library, const DrawOptions &options)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paint::legend(painter, area, groupEntries(library, options), options);
    painter.restore();
}

double groupLegendHeight(double width, const Library &library, const DrawOptions &options)
{
    return paint::legendHeight(width, groupEntries(library, options), options.font);
}

} // namespace lotse
