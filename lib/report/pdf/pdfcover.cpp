// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdfcover.h"

#include "core/phrases.h"
#include "report/charts/style.h"
#include "report/pdf/pdfbox.h"

#include <QFontMetricsF>
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

/// "Name: choice", the name shortened in its middle where both need more than @p mostLines lines: ends of names often
/// tell them apart, and the choice is never cut.
Lines choiceLines(const Fonts &fonts, const QString &pattern, const report::CoverWorkload &workload, double width,
                  Look look, int mostLines)
{
    constexpr int roomForTheChoice = 3; // lines, should it be that long
    constexpr double leastOfTheName = 0.3;
    constexpr double lostAtLineEnds = 0.9;
    const QFontMetricsF metrics(Fonts::font(look.points, look.bold));
    const double choice = metrics.horizontalAdvance(pattern.arg(QString(), fonts.fit(workload.choice)));
    const double room = mostLines == 1 ? width : width * mostLines * lostAtLineEnds;
    const double left = std::max(room - choice - metrics.averageCharWidth(), width * leastOfTheName);
    look.mostLines = mostLines + roomForTheChoice;
    const QString name = metrics.elidedText(fonts.fit(workload.name), Qt::ElideMiddle, left);
    return breakLines(fonts, pattern.arg(name, workload.choice), width, look);
}

/// What the frame says, with the gap below each part: one recommendation, or of each of the first workloads its choice
/// and, smaller, the rest.
QList<std::pair<Lines, double>> recommendationLines(const Fonts &fonts, const report::Report &report,
                                                    const CoverPlan &plan, double width)
{
    const report::Cover &cover = report.cover;
    const bool tight = plan.mostLines <= fewLines;
    const Look large {.points = tight ? 10 : 13.5, .leading = 1.4, .color = paper().text, .bold = true};
    if (cover.workloads.isEmpty()) {
        Look look = large;
        look.mostLines = plan.mostLines;
        return {{breakLines(fonts, cover.recommendation, width, look), 0}};
    }
    const Phrases phrases(report.language);
    const Look small {.points = tight ? 8 : 9.5, .leading = 1.5, .color = paper().secondaryText};
    const double gap = (tight ? 2 : 6) * pixel;
    QList<std::pair<Lines, double>> all;
    for (const report::CoverWorkload &workload : cover.workloads.first(plan.workloads)) {
        all.append({choiceLines(fonts, phrases.text("Report", QT_TRANSLATE_NOOP("Report", "%1: %2")), workload, width,
                                large, tight ? 1 : 2),
                    0});
        const QString rest = workload.planB.isEmpty() ? workload.verdict : workload.planB + u' ' + workload.verdict;
        all.append({breakLines(fonts, rest + u'.', width, small), gap});
    }
    if (!plan.isWhole(cover)) {
        const auto more = int(cover.workloads.size() - plan.workloads);
        const QString sentence =
            phrases.text("Report", QT_TRANSLATE_N_NOOP("Report", "and %n more workload(s), on page 2"), more);
        all.append({breakLines(fonts, sentence, width, large), 0});
    }
    return all;
}

double drawRecommendation(QPainter &painter, const Fonts &fonts, const report::Report &report, double y,
                          const CoverPlan &plan)
{
    const double padding = 23 * pixel;
    const Lines label = breakLines(fonts, report.cover.recommendationLabel, contentWidth - 2 * padding,
                                   {.points = 8, .leading = 1.45, .color = paper().secondaryText});
    const QList<std::pair<Lines, double>> parts = recommendationLines(fonts, report, plan, contentWidth - 2 * padding);
    double height = label.height() + 32 * pixel;
    for (const auto &[lines, gap] : parts)
        height += lines.height() + gap;
    const QRectF frame(marginLeft, y, contentWidth, height);
    painter.setPen(QPen(paper().accent, 7));
    painter.setBrush(paper().accentSoft);
    painter.drawRect(frame);
    painter.fillRect(QRectF(frame.left(), frame.top(), 5 * pixel, height), paper().accent);
    label.draw(painter, QPointF(marginLeft + padding, y + 15 * pixel));
    double top = y + 17 * pixel + label.height();
    for (const auto &[lines, gap] : parts) {
        lines.draw(painter, QPointF(marginLeft + padding, top));
        top += lines.height() + gap;
    }
    return y + height;
}

double drawFacts(QPainter &painter, const Fonts &fonts, const report::KeyValues &facts, double y, int mostLines)
{
    constexpr int wholeSentence = 3; // lines: what the program says itself is not cut
    const double labelWidth = 190 * pixel;
    const double gap = (mostLines <= fewLines ? 4 : 16) * pixel;
    for (const auto &[label, value] : facts.rows) {
        const Lines left =
            breakLines(fonts, label, labelWidth, {.points = 9.75, .leading = 1.4, .color = paper().secondaryText});
        const Lines right = breakLines(
            fonts, value, contentWidth - labelWidth,
            {.points = 9.75, .leading = 1.4, .color = paper().text, .mostLines = std::max(mostLines, wholeSentence)});
        const double height = std::max(left.height(), right.height()) + gap;
        left.draw(painter, QPointF(marginLeft, y + gap / 2 - pixel / 2));
        right.draw(painter, QPointF(marginLeft + labelWidth, y + gap / 2 - pixel / 2));
        y += height;
        painter.fillRect(QRectF(marginLeft, y - 6, contentWidth, 6), paper().line);
    }
    return y;
}

/// Draws the cover as @p plan says and returns where it ends.
double drawParts(QPainter &painter, const Fonts &fonts, const report::Report &report,
                 const std::optional<LogoPicture> &logo, const CoverPlan &plan)
{
    const report::Cover &cover = report.cover;
    const int mostLines = plan.mostLines;
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
    y = drawRecommendation(painter, fonts, report, std::max(y + 40 * pixel, 520 * pixel), plan);
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

CoverPlan planCover(const Fonts &fonts, const report::Report &report, const std::optional<LogoPicture> &logo)
{
    // Other pages have all of it: here long texts end in "…" as soon as the page would be too short for them.
    constexpr std::array choices = {30, 12, 6, 4, 3, 2, 1};
    const auto fits = [&](const CoverPlan &plan) {
        QPicture scratch;
        QPainter measuring(&scratch);
        return drawParts(measuring, fonts, report, logo, plan) <= contentBottom;
    };
    const qsizetype all = report.cover.workloads.size();
    for (const int mostLines : choices) {
        if (const CoverPlan plan {.mostLines = mostLines, .workloads = all}; fits(plan))
            return plan;
    }
    constexpr qsizetype mostOnAPage = 20;
    CoverPlan some {.mostLines = choices.back(), .workloads = std::min(all - 1, mostOnAPage)};
    while (some.workloads > 0 && !fits(some))
        --some.workloads;
    some.workloads = std::max<qsizetype>(0, some.workloads); // there may be none
    return some;
}

void drawCover(QPainter &painter, const Fonts &fonts, const report::Report &report,
               const std::optional<LogoPicture> &logo, const CoverPlan &plan)
{
    drawParts(painter, fonts, report, logo, plan);
}

} // namespace lotse::pdf
