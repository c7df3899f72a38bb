// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/flipchart.h"

#include "report/charts/chartpaint.h"
#include "report/words/numbertext.h"

#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype namedRivals = 2; // drawn in colour beside the leader
constexpr qsizetype mostLines = 6; // the best ones: more only hide where the first two cross
constexpr double namePixels = 11;
constexpr int stepsOfCurve = 40;
constexpr double lastOfCurve = 0.999; // of the whole weight
constexpr double leastShown = 0.4; // of the weight axis: a share to see the slope by

struct FlipLine
{
    WeightLine line;
    paint::OptionLabel label;
    QColor color;
    Qt::PenStyle pattern = Qt::SolidLine;
    double width = 1;
    bool bold = false;

    [[nodiscard]] double at(double share) const { return line.at(share); }
};

double lastShare(const FlipChartContent &content)
{
    const double wanted = std::max({leastShown, content.now * 1.6, content.flip.value_or(0) * 1.35});
    return std::min(1.0, std::ceil(wanted * 10) / 10);
}

QList<FlipLine> linesOf(const Evaluation &evaluation, const FlipChartContent &content, const DrawOptions &options)
{
    const Style &style = Style::of(options.scheme);
    QList<FlipLine> lines;
    qsizetype rivals = 0;
    for (const WeightLine &line : content.lines) {
        const OptionEvaluation *option = evaluation.option(line.option);
        const bool matters = line.option == content.leader || line.option == content.newLeader;
        if (!option || (lines.size() >= mostLines && !matters))
            continue;
        FlipLine made;
        made.line = line;
        if (line.option == content.leader) {
            made.color = style.group(0);
            made.width = 2.2;
            made.bold = true;
        } else if (line.option == content.newLeader
                   || (rivals < namedRivals && option->clearance == Clearance::Passed)) {
            // Two rivals differ by pattern too.
            made.color = style.group(line.option == content.newLeader ? 5 : 3);
            made.pattern = line.option == content.newLeader ? Qt::DashLine : Qt::DotLine;
            made.width = 2;
            made.bold = true;
            ++rivals;
        } else {
            made.color = style.controlBorder;
        }
        lines.append(made);
    }
    QStringList shown;
    for (const FlipLine &line : std::as_const(lines))
        shown << line.line.option;
    for (FlipLine &line : lines)
        line.label = paint::optionLabel(evaluation, line.line.option, shown, options.language);
    return lines;
}

struct Scale
{
    double low = 0;
    double high = 100;
    double step = 5;
};

/// Ends and tick distance that hold all lines.
Scale scaleOf(const QList<FlipLine> &lines, double share)
{
    constexpr double roomForWords = 0.18; // of the height, for what stands beside the vertical lines
    double low = 100;
    double high = 0;
    for (const FlipLine &line : lines) {
        low = std::min({low, line.at(0), line.at(share)});
        high = std::max({high, line.at(0), line.at(share)});
    }
    const double step = high - low > 40 ? 20 : high - low > 20 ? 10 : 5;
    const double top = std::min(100.0, std::ceil(high / step) * step);
    double bottom = std::floor(low / step) * step;
    if (low - bottom < roomForWords * (top - bottom))
        bottom -= step;
    return {std::max(0.0, bottom), top, step};
}

/// Paints axes' numbers, the lines' names, the present share and the place where it flips.
class FlipOverlay
{
public:
    FlipOverlay(QList<FlipLine> lines, FlipChartContent content, const Scale &scale, const DrawOptions &options,
                QChart *chart)
        : m_lines(std::move(lines)), m_content(std::move(content)), m_scale(scale), m_options(options), m_chart(chart),
          m_lastShare(lastShare(m_content))
    {
    }

    void operator()(QPainter &painter, const QRectF &area) const
    {
        const Style &style = Style::of(m_options.scheme);
        const QRectF plot = m_chart->plotArea();
        drawAxes(painter, plot, area, style);
        drawNames(painter, plot, area);
        drawMarks(painter, plot, style);
    }

private:
    [[nodiscard]] QString percent(double share, int decimals = 0) const
    {
        return NumberText(m_options.language).percent(share, decimals);
    }
    [[nodiscard]] double x(const QRectF &plot, double share) const
    {
        return plot.left() + share / m_lastShare * plot.width();
    }
    [[nodiscard]] double y(const QRectF &plot, double points) const
    {
        return plot.bottom() - (points - m_scale.low) / std::max(1e-9, m_scale.high - m_scale.low) * plot.height();
    }

    void drawAxes(QPainter &painter, const QRectF &plot, const QRectF &area, const Style &style) const
    {
        const double u = paint::unit(m_options.font);
        const QFont small = paint::sized(m_options.font, 11);
        const NumberText numbers(m_options.language);
        for (double points = m_scale.low; points <= m_scale.high + 1e-9; points += m_scale.step) {
            const double level = y(plot, points);
            painter.setPen(QPen(style.line, u));
            painter.drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level));
            paint::text(painter, QRectF(area.left(), level - 8 * u, plot.left() - area.left() - 6 * u, 16 * u),
                        Qt::AlignRight | Qt::AlignVCenter, numbers.fixed(points, 0), small, style.secondaryText);
        }
        const double step = m_lastShare > 0.6 ? 0.2 : 0.1;
        for (double share = 0; share <= m_lastShare + 1e-9; share += step) {
            paint::text(painter, QRectF(x(plot, share) - 30 * u, plot.bottom() + 3 * u, 60 * u, 16 * u),
                        Qt::AlignCenter, percent(share), small, style.secondaryText);
        }
        paint::text(painter, QRectF(plot.left(), plot.bottom() + 20 * u, plot.width(), 16 * u), Qt::AlignCenter,
                    m_content.axisTitle, small, style.secondaryText);
    }

    /// Names stand at the right ends, moved apart where the lines meet.
    void drawNames(QPainter &painter, const QRectF &plot, const QRectF &area) const
    {
        const double u = paint::unit(m_options.font);
        const auto height = [this](const FlipLine *line) {
            return paint::height(line->label, m_options.font, namePixels);
        };
        QList<std::pair<double, const FlipLine *>> places; // by the middle of the name
        for (const FlipLine &line : m_lines)
            places.append({y(plot, line.at(m_lastShare)), &line});
        std::ranges::sort(places, {}, [](const auto &place) { return place.first; });
        const auto between = [&](qsizetype i) {
            return (height(places.at(i).second) + height(places.at(i - 1).second)) / 2;
        };
        for (qsizetype i = 1; i < places.size(); ++i)
            places[i].first = std::max(places.at(i).first, places.at(i - 1).first + between(i));
        double last = plot.bottom();
        for (qsizetype i = places.size() - 1; i >= 0; --i) {
            places[i].first = std::min(places.at(i).first, last);
            last = i > 0 ? places.at(i).first - between(i) : last;
        }
        for (const auto &[level, line] : places) {
            const double full = height(line);
            const QRectF place(plot.right() + 6 * u, level - full / 2, area.right() - plot.right() - 6 * u, full);
            const Style &style = Style::of(m_options.scheme);
            const QColor color = line->bold ? line->color : style.secondaryText;
            paint::optionLabel(painter, place, line->label, m_options.font, namePixels, line->bold, color, color);
        }
    }

    void drawMarks(QPainter &painter, const QRectF &plot, const Style &style) const
    {
        const double u = paint::unit(m_options.font);
        const double now = x(plot, m_content.now);
        const bool flipRight = m_content.flip && *m_content.flip >= m_content.now;
        painter.setPen(QPen(style.text, 1.4 * u));
        painter.drawLine(QPointF(now, plot.top()), QPointF(now, plot.bottom()));
        const int decimals = m_content.flip ? decimalsApart(m_content.now, *m_content.flip) : 0;
        const QString nowText = paint::phrase(m_options.language, QT_TRANSLATE_NOOP("Charts", "now %1"))
                                    .arg(percent(m_content.now, decimals));
        drawMarkText(painter, plot, now, nowText, m_content.flip ? !flipRight : true, false, style.text);
        if (!m_content.flip || *m_content.flip > m_lastShare)
            return;
        const double flip = x(plot, *m_content.flip);
        QPen dotted(style.weak.text, 1.4 * u);
        dotted.setDashPattern({2, 2});
        painter.setPen(dotted);
        const auto leader =
            std::ranges::find(m_lines, m_content.leader, [](const FlipLine &line) { return line.line.option; });
        const double level = leader == m_lines.cend() ? plot.top() : y(plot, leader->at(*m_content.flip));
        painter.drawLine(QPointF(flip, level), QPointF(flip, plot.bottom()));
        painter.setPen(QPen(style.weak.text, 1.8 * u));
        painter.setBrush(style.surface);
        painter.drawEllipse(QPointF(flip, level), 4.5 * u, 4.5 * u);
        const QString flipText = paint::phrase(m_options.language, QT_TRANSLATE_NOOP("Charts", "flips at %1"))
                                     .arg(percent(*m_content.flip, decimals));
        drawMarkText(painter, plot, flip, flipText, flipRight, true, style.weak.text);
    }

    /// A text beside a vertical line, on the side that was asked for if it fits there.
    void drawMarkText(QPainter &painter, const QRectF &plot, double at, const QString &text, bool right, bool bold,
                      const QColor &color) const
    {
        const double u = paint::unit(m_options.font);
        const QFont font = paint::sized(m_options.font, 11, bold);
        const double width = paint::textWidth(font, text) + 2 * u;
        if (right && at + 4 * u + width > plot.right())
            right = false;
        if (!right && at - 4 * u - width < plot.left())
            right = true;
        const QRectF place(right ? at + 4 * u : at - 4 * u - width, plot.bottom() - (bold ? 17 : 33) * u, width,
                           15 * u);
        painter.fillRect(place, Style::of(m_options.scheme).surface);
        paint::text(painter, place, right ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter, text,
                    font, color);
    }

    QList<FlipLine> m_lines;
    FlipChartContent m_content;
    Scale m_scale;
    DrawOptions m_options;
    QChart *m_chart;
    double m_lastShare;
};

double namesWidth(const QList<FlipLine> &lines, const QFont &font)
{
    double width = 0;
    for (const FlipLine &line : lines)
        width = std::max(width, paint::width(line.label, font, namePixels, line.bold));
    return width;
}

} // namespace

std::unique_ptr<QChart> flipChart(const Evaluation &evaluation, const FlipChartContent &content,
                                  const DrawOptions &options)
{
    const QList<FlipLine> lines = linesOf(evaluation, content, options);
    const double share = lastShare(content);
    const Scale scale = scaleOf(lines, share);
    auto chart = std::make_unique<QChart>();
    paint::bare(*chart);
    auto *shareAxis = new QValueAxis(chart.get());
    shareAxis->setRange(0, share);
    shareAxis->setVisible(false);
    chart->addAxis(shareAxis, Qt::AlignBottom);
    auto *pointAxis = new QValueAxis(chart.get());
    pointAxis->setRange(scale.low, scale.high);
    pointAxis->setVisible(false);
    chart->addAxis(pointAxis, Qt::AlignLeft);
    for (const FlipLine &line : lines) {
        auto *series = new QLineSeries;
        // Where the weight has all there is, nothing that applies may be left.
        const int steps = line.line.isStraight() ? 1 : stepsOfCurve;
        const double end = line.line.isStraight() ? share : std::min(share, lastOfCurve);
        for (int step = 0; step <= steps; ++step)
            series->append(end * step / steps, line.at(end * step / steps));
        QPen pen(line.color, line.width * paint::unit(options.font), line.pattern);
        pen.setCosmetic(false);
        series->setPen(pen);
        chart->addSeries(series);
        series->attachAxis(shareAxis);
        series->attachAxis(pointAxis);
    }

    auto *overlay = new paint::ChartOverlay(chart.get(), FlipOverlay(lines, content, scale, options, chart.get()));
    const auto arrange = [chart = chart.get(), overlay, lines, font = options.font] {
        const double u = paint::unit(font);
        const QRectF area(QPointF(0, 0), chart->size());
        const double right = std::min(namesWidth(lines, font) + 10 * u, area.width() * 0.35);
        chart->setPlotArea(area.adjusted(28 * u, 8 * u, -right, -38 * u));
        overlay->setArea(area);
    };
    QObject::connect(chart.get(), &QGraphicsWidget::geometryChanged, chart.get(), arrange);
    arrange();
    return chart;
}

double flipChartHeight(const QFont &font)
{
    return 240 * paint::unit(font);
}

} // namespace lotse
