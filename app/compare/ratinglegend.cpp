// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/ratinglegend.h"

#include "app/look/theme.h"
#include "report/charts/marks.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int markWidth = 17; // with the distance to its word
constexpr int gap = 10;

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

QList<qsizetype> RatingLegend::shown(int room) const
{
    // The ends of the scale explain what lies between them; a mark has no other explanation.
    QList<qsizetype> left {0, 1, 2, 3, 4, 5, 6, 7};
    for (const qsizetype gone : {1, 2, 7, 6, 5, 4, 3, 0}) {
        if (widthOf(left) <= room)
            break;
        left.removeOne(gone);
    }
    return left;
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
    return {widthOf({0, 1, 2, 3, 4, 5, 6, 7}), Theme::scaled(20)};
}

QSize RatingLegend::minimumSizeHint() const
{
    return {0, Theme::scaled(20)};
}

void RatingLegend::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = Theme::font(Theme::TextRole::Small);
    painter.setFont(font);
    const QStringList texts = words();
    const QList<qsizetype> places = shown(width());

    const int side = Theme::scaled(13);
    int left = width() - widthOf(places) + Theme::scaled(gap);
    for (const qsizetype i : places) {
        const QRectF mark(left, (height() - side) / 2.0, side, side);
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
        const int textWidth = QFontMetrics(font).horizontalAdvance(texts.at(i));
        painter.setPen(style.secondaryText);
        painter.drawText(QRect(left, 0, textWidth + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, texts.at(i));
        left += textWidth + Theme::scaled(gap);
    }
}

} // namespace lotse
