// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdfcover.h"

#include "report/charts/style.h"
#include "report/pdf/pdfbox.h"

#include <QPicture>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lotse::pdf {

namespace {

constexpr double pixel = 7.5; // of the drawn page, 96 dpi

/// Texts of so few lines are not short enough for a page: letters and gaps get smaller as well.
constexpr int fewLines = 2;

const Style &paper()
{
    return Style::of(Style::Scheme::Print);
}

double drawLines(QPainter &painter, const Lines &lines, double y)
{
    lines.draw(painter, QPointF(marginLeft, y));
    return y + lines.height();
}

double drawRecommendation(QPainter &painter, const Fonts &fonts, const report::Cover &cover, double y, int mostLines)
{
    const double padding = 23 * pixel;
    const Lines label = breakLines(fonts, cover.recommendationLabel, contentWidth - 2 * padding,
                                   {.points = 8, .leading = 1.45, .color = paper().secondaryText});
    // Each workload keeps its line, however short the page gets.
    const QStringList paragraphs = cover.recommendation.split(u'\n');
    const int linesOfEach = std::max(1, mostLines / int(paragraphs.size()));
    QList<Lines> sentences;
    double height = label.height() + 32 * pixel;
    for (const QString &paragraph : paragraphs) {
        sentences.append(breakLines(fonts, paragraph, contentWidth - 2 * padding,
                                    {.points = mostLines <= fewLines ? 10 : 13.5,
                                     .leading = 1.4,
                                     .color = paper().text,
                                     .bold = true,
                                     .mostLines = linesOfEach}));
        height += sentences.last().height();
    }
    const QRectF frame(marginLeft, y, contentWidth, height);
    painter.setPen(QPen(paper().accent, 7));
    painter.setBrush(paper().accentSoft);
    painter.drawRect(frame);
    painter.fillRect(QRectF(frame.left(), frame.top(), 5 * pixel, height), paper().accent);
    label.draw(painter, QPointF(marginLeft + padding, y + 15 * pixel));
    double top = y + 17 * pixel + label.height();
    for (const Lines &sentence : std::as_const(sentences)) {
        sentence.draw(painter, QPointF(marginLeft + padding, top));
        top += sentence.height();
    }
    return y + height;
}

double drawFacts(QPainter &painter, const Fonts &fonts, const report::KeyValues &facts, double y, int mostLines)
{
    const double labelWidth = 190 * pixel;
    const double gap = (mostLines <= fewLines ? 4 : 16) * pixel;
    for (const auto &[label, value] : facts.rows) {
        const Lines left =
            breakLines(fonts, label, labelWidth, {.points = 9.75, .leading = 1.4, .color = paper().secondaryText});
        const Lines right = breakLines(fonts, value, contentWidth - labelWidth,
                                       {.points = 9.75, .leading = 1.4, .color = paper().text, .mostLines = mostLines});
        const double height = std::max(left.height(), right.height()) + gap;
        left.draw(painter, QPointF(marginLeft, y + gap / 2 - pixel / 2));
        right.draw(painter, QPointF(marginLeft + labelWidth, y + gap / 2 - pixel / 2));
        y += height;
        painter.fillRect(QRectF(marginLeft, y - 6, contentWidth, 6), paper().line);
    }
    return y;
}

/// Draws the cover with texts of at most @p mostLines lines and returns where it ends.
double drawParts(QPainter &painter, const Fonts &fonts, const report::Cover &cover,
                 const std::optional<LogoPicture> &logo, int mostLines)
{
    painter.fillRect(QRectF(0, 0, 18 * pixel, pageHeight), paper().accent);

    const double logoWidth = drawLogo(painter, QRectF(marginLeft, 72 * pixel, 140 * pixel, 46 * pixel), logo);
    const Lines consultant = breakLines(
        fonts, cover.consultant, contentWidth - logoWidth - 20 * pixel,
        {.points = 12, .leading = 1.3, .color = paper().text, .bold = true, .mostLines = std::min(mostLines, 5)});
    consultant.draw(
        painter,
        QPointF(marginLeft + (logoWidth > 0 ? logoWidth + 14 * pixel : 0), 95 * pixel - consultant.height() / 2));

    double y = 262 * pixel;
    y = drawLines(painter,
                  breakLines(fonts, cover.kicker, contentWidth,
                             {.points = 10.5, .leading = 1.5, .color = paper().accent, .bold = true}),
                  y);
    y = drawLines(painter,
                  breakLines(fonts, QString(cover.title).replace(u'-', u'\u2011'), contentWidth * 0.66,
                             {.points = 31.5, .leading = 1.19, .color = paper().text, .bold = true}),
                  y + 8 * pixel);
    y = drawLines(painter,
                  breakLines(fonts, cover.client, contentWidth,
                             {.points = 15, .leading = 1.4, .color = paper().text, .mostLines = mostLines}),
                  y + 22 * pixel);
    y = drawLines(
        painter,
        breakLines(
            fonts, cover.subtitle, contentWidth,
            {.points = 10.5, .leading = 1.45, .color = paper().secondaryText, .mostLines = std::min(mostLines, 4)}),
        y + 6 * pixel);
    y = drawRecommendation(painter, fonts, cover, std::max(y + 40 * pixel, 520 * pixel), mostLines);
    const double below = mostLines <= fewLines ? y + 20 * pixel : std::max(y + 50 * pixel, 700 * pixel);
    return drawFacts(painter, fonts, cover.facts, below, mostLines);
}

} // namespace

double drawLogo(QPainter &painter, const QRectF &area, const std::optional<LogoPicture> &picture)
{
    if (!picture)
        return 0;
    const QSizeF fitted = picture->size().scaled(area.size(), Qt::KeepAspectRatio);
    const QRectF target(area.left(), area.top() + (area.height() - fitted.height()) / 2, fitted.width(),
                        fitted.height());
    picture->draw(painter, target);
    return target.width();
}

void drawCover(QPainter &painter, const Fonts &fonts, const report::Report &report,
               const std::optional<LogoPicture> &logo)
{
    // Other pages have all of it: here long texts end in "…" as soon as the page would be too short for them.
    constexpr std::array choices = {30, 12, 6, 4, 3, 2, 1};
    const auto fits = [&](int mostLines) {
        QPicture scratch;
        QPainter measuring(&scratch);
        return drawParts(measuring, fonts, report.cover, logo, mostLines) <= contentBottom;
    };
    const auto best = std::ranges::find_if(choices, fits);
    drawParts(painter, fonts, report.cover, logo, best == choices.cend() ? choices.back() : *best);
}

} // namespace lotse::pdf
