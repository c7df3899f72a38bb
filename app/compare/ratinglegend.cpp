// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/ratinglegend.h"

#include "app/look/theme.h"
#include "report/charts/marks.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int markWidth = 17; // with the distance to its word
constexpr int gap = 10;
constexpr int mostLines = 2;
constexpr int lineHeight = 16;

} // namespace

RatingLegend::RatingLegend(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Legend: %1").arg(words().join(u", "_s)));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // what stands beside it comes first
}

QStringList RatingLegend::words()
{
    return {tr("very favourable"), tr("favourable"), tr("medium"),    tr("unfavourable"),
            tr("unknown"),         tr("stale"),      tr("uncertain"), tr("contradicted")};
}

QList<QList<qsizetype>> RatingLegend::brokenInto(const QList<qsizetype> &places, int room) const
{
    QList<QList<qsizetype>> lines;
    lines.append(QList<qsizetype> {});
    for (const qsizetype place : places) {
        if (!lines.last().isEmpty() && widthOf(lines.last() + QList<qsizetype> {place}) > room)
            lines.append(QList<qsizetype> {});
        lines.last().append(place);
    }
    return lines;
}

QList<QList<qsizetype>> RatingLegend::shown(int room) const
{
    // The ends of the scale explain what lies between them; a mark has no other explanation.
    QList<qsizetype> left {0, 1, 2, 3, 4, 5, 6, 7};
    for (const qsizetype gone : {1, 2, 7, 6, 5, 4, 3, 0}) {
        const QList<QList<qsizetype>> lines = brokenInto(left, room);
        const bool fits =
            std::ranges::all_of(lines, [&](const QList<qsizetype> &line) { return widthOf(line) <= room; });
        if (fits && lines.size() <= mostLines)
            return lines;
        left.removeOne(gone);
    }
    return {};
}

QStringList RatingLegend::shownWords() const
{
    QStringList shownOnes;
    const QStringList texts = words();
    const QList<QList<qsizetype>> lines = shown(width());
    for (const QList<qsizetype> &line : lines) {
        for (const qsizetype place : line)
            shownOnes.append(texts.at(place));
    }
    return shownOnes;
}

int RatingLegend::widthOf(const QList<qsizetype> &places) const
{
    const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
    const QStringList texts = words();
    int width = 0;
    for (const qsizetype place : places)
        width += Theme::scaled(markWidth) + Theme::scaled(gap) + metrics.horizontalAdvance(texts.at(place));
    return width;
}

QSize RatingLegend::sizeHint() const
{
    return {widthOf({0, 1, 2, 3, 4, 5, 6, 7}), Theme::scaled(mostLines * lineHeight)};
}

QSize RatingLegend::minimumSizeHint() const
{
    return {0, Theme::scaled(mostLines * lineHeight)};
}

void RatingLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(Theme::TextRole::Small));
    const QList<QList<qsizetype>> lines = shown(width());
    int widest = 0;
    for (const QList<qsizetype> &line : lines)
        widest = std::max(widest, widthOf(line));

    const int high = Theme::scaled(lineHeight);
    QRect row(width() - widest + Theme::scaled(gap), (height() - high * int(lines.size())) / 2, widest, high);
    for (const QList<qsizetype> &line : lines) {
        drawLine(painter, row, line);
        row.translate(0, high);
    }
}

void RatingLegend::drawLine(QPainter &painter, const QRect &row, const QList<qsizetype> &places) const
{
    const Style &style = Style::of(palette());
    const QStringList texts = words();
    const int side = Theme::scaled(13);
    int left = row.left();
    for (const qsizetype i : places) {
        const QRectF mark(left, row.top() + (row.height() - side) / 2.0, side, side);
        switch (i) {
        case 0: drawRatingCircle(painter, mark, 100, style); break;
        case 1: drawRatingCircle(painter, mark, 75, style); break;
        case 2: drawRatingCircle(painter, mark, 50, style); break;
        case 3: drawRatingCircle(painter, mark, 30, style); break;
        case 4: drawUnknownCircle(painter, mark, style); break;
        case 5: drawClock(painter, mark, style.fair.text); break;
        case 7: drawContradiction(painter, mark, style.fair.text); break;
        default: drawConfidence(painter, mark, Confidence::Low, style); break;
        }
        left += Theme::scaled(markWidth);
        const int textWidth = painter.fontMetrics().horizontalAdvance(texts.at(i));
        painter.setPen(style.secondaryText);
        painter.drawText(QRect(left, row.top(), textWidth + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         texts.at(i));
        left += textWidth + Theme::scaled(gap);
    }
}

} // namespace lotse
