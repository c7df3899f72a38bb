// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/evaluation.h"
#include "report/charts/drawoptions.h"

#include <QGraphicsItem>
#include <QPainter>

#include <functional>

class QChart;

namespace lotse {

/// Paints @p chart as vectors into @p area of a printer, picture or PDF.
void paintChart(QPainter &painter, const QRectF &area, QChart &chart);

} // namespace lotse

namespace lotse::paint {

/// Returns the length of one design pixel (13 to the body font's size) for @p font.
[[nodiscard]] double unit(const QFont &font);
/// Returns @p font at @p pixels design pixels (body = 13).
[[nodiscard]] QFont sized(const QFont &font, double pixels, bool bold = false);
[[nodiscard]] double textWidth(const QFont &font, const QString &text);

/// Draws one line of text inside @p area, elided at the right where it is too long.
void text(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text, const QFont &font,
          const QColor &color);

/// An option beside its line or bar: the provider, and below it in small the deployment where one provider is there
/// more than once.
struct OptionLabel
{
    QString name;
    QString detail;
};
[[nodiscard]] OptionLabel optionLabel(const Evaluation &evaluation, const QString &option, const QStringList &shown,
                                      Language language);
/// @p pixels: size of the name in design pixels.
[[nodiscard]] double width(const OptionLabel &label, const QFont &font, double pixels, bool bold);
[[nodiscard]] double height(const OptionLabel &label, const QFont &font, double pixels);
/// Draws @p label at the left of @p area, in the middle of its height.
void optionLabel(QPainter &painter, const QRectF &area, const OptionLabel &label, const QFont &font, double pixels,
                 bool bold, const QColor &color, const QColor &detailColor);

/// The program's sentences for pictures, loaded once per language.
[[nodiscard]] const Phrases &phrases(Language language);
[[nodiscard]] QString phrase(Language language, const char *source, int count = -1);

/// Fills @p area with diagonal lines of @p color, @p distance apart; drawn as lines so that it looks alike on screen
/// and paper.
void hatch(QPainter &painter, const QRectF &area, const QColor &color, double distance, double width);
/// Returns the mixture of @p color and @p ground, @p share of the first.
[[nodiscard]] QColor mixed(const QColor &color, const QColor &ground, double share);

/// One entry of a legend: a square to paint into, and its text.
struct LegendEntry
{
    std::function<void(QPainter &, const QRectF &)> mark;
    QString text;
};
/// Draws @p entries from left to right, wrapped at the width of @p area.
void legend(QPainter &painter, const QRectF &area, const QList<LegendEntry> &entries, const DrawOptions &options);
[[nodiscard]] double legendHeight(double width, const QList<LegendEntry> &entries, const QFont &font);

/// What a chart shows beside Qt Charts' own items: names, totals, brackets. A child of the chart that covers it.
class ChartOverlay final : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;
    ChartOverlay(QGraphicsItem *chart, Paint paint);
    void setArea(const QRectF &area);

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Paint m_paint;
    QRectF m_area;
};

/// Strips @p chart of title, legend, animation, background and margins.
void bare(QChart &chart);

} // namespace lotse::paint
