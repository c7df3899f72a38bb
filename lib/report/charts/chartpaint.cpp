// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/chartpaint.h"

#include <QChart>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QLegend>

#include <algorithm>
#include <cmath>

namespace lotse::paint {

namespace {

constexpr double bodyPixels = 13;
constexpr double detailPixels = 10.5; // a deployment below its provider

struct PlacedEntry
{
    qsizetype index = 0;
    int line = 0;
    double x = 0;
};

double entryWidth(const LegendEntry &entry, const QFont &font)
{
    return (12 + 5) * unit(font) + textWidth(sized(font, 11.5), entry.text);
}

QList<PlacedEntry> placeEntries(double width, const QList<LegendEntry> &entries, const QFont &font)
{
    const double gap = 14 * unit(font);
    QList<PlacedEntry> placed;
    double x = 0;
    int line = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const double needed = entryWidth(entries.at(i), font);
        if (x > 0 && x + needed > width) {
            x = 0;
            ++line;
        }
        placed.append({.index = i, .line = line, .x = x});
        x += needed + gap;
    }
    return placed;
}

} // namespace

double unit(const QFont &font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize() / bodyPixels;
    return QFontInfo(font).pixelSize() / bodyPixels;
}

QFont sized(const QFont &font, double pixels, bool bold)
{
    QFont result = font;
    const double factor = pixels / bodyPixels;
    if (font.pixelSize() > 0)
        result.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        result.setPointSizeF(std::max(1.0, font.pointSizeF() * factor));
    result.setBold(bold);
    return result;
}

double textWidth(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

void text(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text, const QFont &font,
          const QColor &color)
{
    if (area.width() <= 0 || text.isEmpty())
        return;
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width() + 0.5);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(area, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

OptionLabel optionLabel(const Evaluation &evaluation, const QString &option, const QStringList &shown,
                        Language language)
{
    const OptionEvaluation *self = evaluation.option(option);
    if (!self)
        return {.name = option, .detail = {}};
    const auto ofProvider = std::ranges::count_if(shown, [&](const QString &id) {
        const OptionEvaluation *other = evaluation.option(id);
        return other && other->provider == self->provider;
    });
    return {.name = self->providerName.in(language),
            .detail = ofProvider > 1 ? self->deploymentName.in(language) : QString()};
}

double width(const OptionLabel &label, const QFont &font, double pixels, bool bold)
{
    return std::max(textWidth(sized(font, pixels, bold), label.name),
                    textWidth(sized(font, detailPixels), label.detail));
}

double height(const OptionLabel &label, const QFont &font, double pixels)
{
    return (pixels + 4 + (label.detail.isEmpty() ? 0 : detailPixels + 3)) * unit(font);
}

void optionLabel(QPainter &painter, const QRectF &area, const OptionLabel &label, const QFont &font, double pixels,
                 bool bold, const QColor &color, const QColor &detailColor)
{
    const double full = height(label, font, pixels);
    const double nameHeight = (pixels + 4) * unit(font);
    const QRectF lines(area.left(), area.center().y() - full / 2, area.width(), full);
    text(painter, QRectF(lines.topLeft(), QSizeF(lines.width(), nameHeight)), Qt::AlignLeft | Qt::AlignVCenter,
         label.name, sized(font, pixels, bold), color);
    text(painter, lines.adjusted(0, nameHeight, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, label.detail,
         sized(font, detailPixels), detailColor);
}

const Phrases &phrases(Language language)
{
    static const Phrases german(Language::German);
    static const Phrases english(Language::English);
    return language == Language::German ? german : english;
}

QString phrase(Language language, const char *source, int count)
{
    return phrases(language).text("Charts", source, count);
}

void hatch(QPainter &painter, const QRectF &area, const QColor &color, double distance, double width)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    painter.save();
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    // Each line is cut to the area by hand, because a clip path would become an image in some printers.
    for (double start = area.left() - area.height(); start < area.right(); start += distance) {
        const double left = std::max(start, area.left());
        const double right = std::min(start + area.height(), area.right());
        if (right > left)
            painter.drawLine(QPointF(left, area.bottom() - (left - start)),
                             QPointF(right, area.bottom() - (right - start)));
    }
    painter.restore();
}

QColor mixed(const QColor &color, const QColor &ground, double share)
{
    const auto channel = [share](float one, float two) { return float(one * share + two * (1 - share)); };
    return QColor::fromRgbF(channel(color.redF(), ground.redF()), channel(color.greenF(), ground.greenF()),
                            channel(color.blueF(), ground.blueF()));
}

void legend(QPainter &painter, const QRectF &area, const QList<LegendEntry> &entries, const DrawOptions &options)
{
    const Style &style = Style::of(options.scheme);
    const double u = unit(options.font);
    const QFont font = sized(options.font, 11.5);
    for (const PlacedEntry &placed : placeEntries(area.width(), entries, options.font)) {
        const LegendEntry &entry = entries.at(placed.index);
        const double x = area.left() + placed.x;
        const double y = area.top() + placed.line * 18 * u;
        entry.mark(painter, QRectF(x, y + 2 * u, 12 * u, 12 * u));
        text(painter, QRectF(x + 17 * u, y, area.right() - x - 17 * u, 16 * u), Qt::AlignLeft | Qt::AlignVCenter,
             entry.text, font, style.secondaryText);
    }
}

double legendHeight(double width, const QList<LegendEntry> &entries, const QFont &font)
{
    const QList<PlacedEntry> placed = placeEntries(width, entries, font);
    return placed.isEmpty() ? 0 : (placed.last().line * 18 + 16) * unit(font);
}

ChartOverlay::ChartOverlay(QGraphicsItem *chart, Paint paint) : QGraphicsItem(chart), m_paint(std::move(paint))
{
    setZValue(1000); // above everything that Qt Charts draws
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartOverlay::setArea(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
    update();
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    m_paint(*painter, m_area);
}

void bare(QChart &chart)
{
    chart.legend()->hide();
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins({});
    chart.setContentsMargins(0, 0, 0, 0);
    chart.setAcceptedMouseButtons(Qt::NoButton);
}

} // namespace lotse::paint

namespace lotse {

void paintChart(QPainter &painter, const QRectF &area, QChart &chart)
{
    chart.resize(area.size());
    if (QGraphicsScene *scene = chart.scene()) {
        scene->render(&painter, area, chart.sceneBoundingRect(), Qt::IgnoreAspectRatio);
        return;
    }
    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    scene.addItem(&chart);
    scene.setSceneRect(QRectF(QPointF(0, 0), area.size()));
    scene.render(&painter, area, scene.sceneRect(), Qt::IgnoreAspectRatio);
    scene.removeItem(&chart); // the caller owns it
}

} // namespace lotse
