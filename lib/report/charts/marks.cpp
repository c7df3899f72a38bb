// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/marks.h"

#include "report/charts/chartpaint.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Runs @p draw in a square of 16 x 16 units in the middle of @p area.
template<typename Draw>
void inSquare(QPainter &painter, const QRectF &area, Draw draw)
{
    const double side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center().x() - side / 2, area.center().y() - side / 2);
    painter.scale(side / 16, side / 16);
    draw();
    painter.restore();
}

const Style::Meaning &meaningOf(int quarters, const Style &style)
{
    if (quarters >= 3)
        return style.good;
    return quarters == 2 ? style.fair : style.weak;
}

QPen round(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawTriangle(QPainter &painter, const QColor &color, bool up)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(up ? QPolygonF({{8, 3}, {13, 12}, {3, 12}}) : QPolygonF({{8, 13}, {3, 4}, {13, 4}}));
}

} // namespace

int ratingQuarters(double value)
{
    return std::clamp(int(std::lround(value / 25)), 0, 4);
}

void drawRatingCircle(QPainter &painter, const QRectF &area, double value, const Style &style)
{
    const int quarters = ratingQuarters(value);
    const QColor color = meaningOf(quarters, style).graphic;
    inSquare(painter, area, [&] {
        const QRectF circle(1.7, 1.7, 12.6, 12.6);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        if (quarters == 4)
            painter.setBrush(color);
        painter.drawEllipse(circle);
        if (quarters == 0 || quarters == 4)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(circle, 90 * 16, -quarters * 90 * 16);
    });
}

void drawUnknownCircle(QPainter &painter, const QRectF &area, const Style &style)
{
    inSquare(painter, area, [&] {
        QPen pen(style.unknown.graphic, 1.3);
        pen.setDashPattern({1.9, 1.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(1.7, 1.7, 12.6, 12.6));
        QPainterPath path;
        path.moveTo(6.1, 6.4);
        path.cubicTo(6.1, 3.9, 9.9, 3.9, 9.9, 6.4);
        path.cubicTo(9.9, 7.9, 8, 7.8, 8, 9.4);
        painter.setPen(round(style.unknown.graphic, 1.4));
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.unknown.graphic);
        painter.drawEllipse(QPointF(8, 11.5), 0.95, 0.95);
    });
}

void drawProhibition(QPainter &painter, const QRectF &area, const QColor &color)
{
    inSquare(painter, area, [&] {
        painter.setPen(round(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.drawLine(QPointF(3.8, 3.8), QPointF(12.2, 12.2));
    });
}

void drawClock(QPainter &painter, const QRectF &area, const QColor &color)
{
    inSquare(painter, area, [&] {
        painter.setPen(round(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.drawPolyline(QPolygonF({{8, 4.6}, {8, 8.2}, {10.4, 9.8}}));
    });
}

void drawContradiction(QPainter &painter, const QRectF &area, const QColor &color)
{
    inSquare(painter, area, [&] {
        painter.setPen(round(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(QPointF(1.5, 8), QPointF(6.3, 8));
        painter.drawPolyline(QPolygonF({{3.6, 5.2}, {6.4, 8}, {3.6, 10.8}}));
        painter.drawLine(QPointF(14.5, 8), QPointF(9.7, 8));
        painter.drawPolyline(QPolygonF({{12.4, 5.2}, {9.6, 8}, {12.4, 10.8}}));
    });
}

void drawConfidence(QPainter &painter, const QRectF &area, Confidence confidence, const Style &style)
{
    const int bars = confidence == Confidence::High ? 3 : confidence == Confidence::Medium ? 2 : 1;
    inSquare(painter, area, [&] {
        for (int i = 0; i < 3; ++i) {
            const double height = 4 + 3.5 * i;
            const QRectF bar(2.5 + 4 * i, 13.5 - height, 3, height);
            painter.setPen(QPen(style.secondaryText, 0.9));
            painter.setBrush(i < bars ? QBrush(style.secondaryText) : QBrush(Qt::NoBrush));
            painter.drawRect(bar);
        }
    });
}

void drawCheck(QPainter &painter, const QRectF &area, const QColor &color)
{
    inSquare(painter, area, [&] {
        painter.setPen(round(color, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({{3, 8.5}, {6.2, 11.7}, {13, 5}}));
    });
}

void drawImpact(QPainter &painter, const QRectF &area, Impact impact, const Style &style)
{
    inSquare(painter, area, [&] {
        switch (impact) {
        case Impact::Positive: drawTriangle(painter, style.good.graphic, true); break;
        case Impact::Risk: drawTriangle(painter, style.weak.graphic, false); break;
        case Impact::Negative:
            drawTriangle(painter, style.weak.graphic, false);
            painter.setPen(round(style.weak.graphic, 1.6));
            painter.drawLine(QPointF(3.4, 1.6), QPointF(12.6, 1.6));
            break;
        case Impact::Mixed:
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.fair.graphic);
            painter.drawPolygon(QPolygonF({{8, 2.5}, {13.2, 8}, {8, 13.5}, {2.8, 8}}));
            break;
        case Impact::Neutral:
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.unknown.graphic);
            painter.drawRect(QRectF(4, 6.8, 8, 2.6));
            break;
        case Impact::None:
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.disabledText);
            painter.drawEllipse(QPointF(8, 8), 1.1, 1.1);
            break;
        }
    });
}

QString impactName(Impact impact, Language language)
{
    switch (impact) {
    case Impact::None: return paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "no effect"));
    case Impact::Positive: return paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "favourable"));
    case Impact::Neutral: return paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "neutral"));
    case Impact::Mixed: return paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "mixed"));
    case Impact::Risk: return paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "risk"));
    case Impact::Negative: return paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "unfavourable"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString riskLevelName(RiskLevel level, Language language)
{
    switch (level) {
    case RiskLevel::Low: return paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "low"));
    case RiskLevel::Medium: return paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "medium"));
    case RiskLevel::Elevated: return paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "elevated"));
    case RiskLevel::High: return paint::phrase(language, QT_TRANSLATE_NOOP("Charts", "high"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lotse
