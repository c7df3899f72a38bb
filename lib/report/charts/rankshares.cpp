// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/rankshares.h"

#include "decision/leaders.h"
#include "report/charts/chartpaint.h"
#include "report/words/numbertext.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double rowPixels = 36;
constexpr double barPixels = 22;
constexpr qsizetype mostRanks = 5; // later ones are one segment

/// How much of the accent a rank's colour has, first rank first.
constexpr std::array<double, size_t(mostRanks)> accentShares {1.0, 0.62, 0.38, 0.20, 0.08};

qsizetype shownRanks(const Robustness &robustness)
{
    return std::min(mostRanks, robustness.options.size());
}

struct ShareRow
{
    paint::OptionLabel label;
    bool first = false; ///< it leads, alone or with others: in bold
    QList<double> shares; ///< percent per shown rank
};

QList<ShareRow> rowsOf(const Evaluation &evaluation, const Robustness &robustness, Language language)
{
    QList<ShareRow> rows;
    const QList<const OptionEvaluation *> leaders = leadersOf(evaluation);
    for (qsizetype i = 0; i < robustness.options.size(); ++i) {
        const OptionEvaluation *option = evaluation.option(robustness.options.at(i));
        if (!option)
            continue;
        ShareRow row;
        row.label = paint::optionLabel(evaluation, option->deployment, robustness.options, language);
        row.first = leaders.contains(option);
        const QList<double> &shares = robustness.rankAcceptability.at(i);
        for (qsizetype rank = 0; rank < shares.size(); ++rank) {
            if (rank < mostRanks)
                row.shares.append(shares.at(rank) * 100);
            else
                row.shares.last() += shares.at(rank) * 100;
        }
        rows.append(row);
    }
    return rows;
}

/// The figures of one bar. They make 100, and the first is the one that the sentences say.
QList<int> printed(const QList<double> &percents)
{
    QList<double> rest;
    for (const double value : percents.sliced(1))
        rest.append(value / 100);
    const int first = qRound(percents.first());
    return QList<int> {first} + wholePercents(rest, 100 - first);
}

QColor rankColor(qsizetype rank, const Style &style)
{
    return paint::mixed(style.accent, style.surface, accentShares.at(size_t(rank)));
}

double nameWidth(const QList<ShareRow> &rows, const QFont &font, double width)
{
    double longest = 0;
    for (const ShareRow &row : rows)
        longest = std::max(longest, paint::width(row.label, font, 12, row.first));
    return std::min(longest + 10 * paint::unit(font), width * 0.45);
}

/// Paints names beside the bars and percentages into them.
class ShareOverlay
{
public:
    ShareOverlay(QList<ShareRow> rows, const DrawOptions &options, QChart *chart)
        : m_rows(std::move(rows)), m_options(options), m_chart(chart)
    {
    }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        const Style &style = Style::of(m_options.scheme);
        const QRectF plot = m_chart->plotArea();
        const double height = plot.height() / double(std::max<qsizetype>(1, m_rows.size()));
        const double names = plot.left() - 10 * paint::unit(m_options.font);
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const double top = plot.top() + double(i) * height;
            paint::optionLabel(painter, QRectF(area.left(), top, names, height), m_rows.at(i).label, m_options.font, 12,
                               m_rows.at(i).first, style.text, style.secondaryText);
            drawNumbers(painter, QRectF(plot.left(), top, plot.width(), height), m_rows.at(i), style);
        }
    }

private:
    void drawNumbers(QPainter &painter, const QRectF &row, const ShareRow &data, const Style &style) const
    {
        const NumberText numbers(m_options.language);
        const QList<int> figures = printed(data.shares);
        double before = 0;
        for (qsizetype rank = 0; rank < data.shares.size(); ++rank) {
            const double left = row.left() + before / 100 * row.width();
            const double width = data.shares.at(rank) / 100 * row.width();
            before += data.shares.at(rank);
            const QFont font = paint::sized(m_options.font, 11, rank == 0);
            const QString number = rank == 0 ? numbers.percents(figures.first()) : numbers.fixed(figures.at(rank), 0);
            if (width < paint::textWidth(font, number) + 6 * paint::unit(m_options.font))
                continue;
            paint::text(painter, QRectF(left, row.top(), width, row.height()), Qt::AlignCenter, number, font,
                        Style::labelOn(rankColor(rank, style)));
        }
    }

    QList<ShareRow> m_rows;
    DrawOptions m_options;
    QChart *m_chart;
};

QList<paint::LegendEntry> rankEntries(const Robustness &robustness, const DrawOptions &options)
{
    const Style &style = Style::of(options.scheme);
    QList<paint::LegendEntry> entries;
    const qsizetype ranks = shownRanks(robustness);
    for (qsizetype rank = 0; rank < ranks; ++rank) {
        const auto mark = [color = rankColor(rank, style), line = style.accent](QPainter &painter, const QRectF &area) {
            painter.setPen(QPen(line, area.width() / 16));
            painter.setBrush(color);
            painter.drawRect(area);
        };
        const bool rest = rank + 1 == mostRanks && robustness.options.size() > mostRanks;
        const QString text = rest
            ? paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "place %1 and below")).arg(rank + 1)
            : paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "place %1")).arg(rank + 1);
        entries.append({.mark = mark, .text = text});
    }
    return entries;
}

} // namespace

std::unique_ptr<QChart> rankShareChart(const Evaluation &evaluation, const Robustness &robustness,
                                       const DrawOptions &options)
{
    const QList<ShareRow> rows = rowsOf(evaluation, robustness, options.language);
    const Style &style = Style::of(options.scheme);
    auto chart = std::make_unique<QChart>();
    paint::bare(*chart);
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barPixels / rowPixels);
    const qsizetype ranks = shownRanks(robustness);
    for (qsizetype rank = 0; rank < ranks; ++rank) {
        auto *set = new QBarSet(QString::number(rank + 1));
        // The category axis counts upwards, the leader stands on top.
        for (qsizetype row = rows.size() - 1; row >= 0; --row)
            set->append(rows.at(row).shares.at(rank));
        set->setBrush(rankColor(rank, style));
        set->setPen(QPen(style.accent, 0.8 * paint::unit(options.font)));
        series->append(set);
    }
    chart->addSeries(series);
    auto *optionAxis = new QBarCategoryAxis(chart.get());
    for (qsizetype row = rows.size() - 1; row >= 0; --row)
        optionAxis->append(QString::number(row));
    optionAxis->setVisible(false);
    chart->addAxis(optionAxis, Qt::AlignLeft);
    series->attachAxis(optionAxis);
    auto *shareAxis = new QValueAxis(chart.get());
    shareAxis->setRange(0, 100);
    shareAxis->setVisible(false);
    chart->addAxis(shareAxis, Qt::AlignBottom);
    series->attachAxis(shareAxis);

    auto *overlay = new paint::ChartOverlay(chart.get(), ShareOverlay(rows, options, chart.get()));
    const auto arrange = [chart = chart.get(), overlay, rows, font = options.font] {
        const QRectF area(QPointF(0, 0), chart->size());
        const double left = nameWidth(rows, font, area.width());
        const double height = std::min(area.height(), double(rows.size()) * rowPixels * paint::unit(font));
        chart->setPlotArea(QRectF(left, 0, std::max(1.0, area.width() - left - paint::unit(font)), height));
        overlay->setArea(area);
    };
    QObject::connect(chart.get(), &QGraphicsWidget::geometryChanged, chart.get(), arrange);
    arrange();
    return chart;
}

double rankShareChartHeight(const Robustness &robustness, const QFont &font)
{
    return double(robustness.options.size()) * rowPixels * paint::unit(font);
}

void drawRankShareLegend(QPainter &painter, const QRectF &area, const Robustness &robustness,
                         const DrawOptions &options)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paint::legend(painter, area, rankEntries(robustness, options), options);
    painter.restore();
}

double rankShareLegendHeight(double width, const Robustness &robustness, const DrawOptions &options)
{
    return paint::legendHeight(width, rankEntries(robustness, options), options.font);
}

} // namespace lotse
