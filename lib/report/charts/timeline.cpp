// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/timeline.h"

#include "report/charts/chartpaint.h"
#include "report/charts/marks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double earlyShare = 0.28;
constexpr int closeMonths = 24;

/// Days to places: the last two years take most of the width, what lies before is drawn closer together.
class TimeScale
{
public:
    TimeScale(QDate first, QDate last, double left, double right)
        : m_first(first), m_last(last), m_bend(last.addMonths(-closeMonths)), m_left(left), m_right(right)
    {
        m_bent = m_first < m_bend.addMonths(-6);
        m_bendX = m_bent ? left + earlyShare * (right - left) : left;
        if (!m_bent)
            m_bend = m_first;
    }

    [[nodiscard]] bool bent() const { return m_bent; }
    [[nodiscard]] QDate bend() const { return m_bend; }
    [[nodiscard]] double bendX() const { return m_bendX; }
    [[nodiscard]] double x(QDate day) const
    {
        if (day < m_bend)
            return place(m_first, m_bend, m_left, m_bendX - gap(), day);
        return place(m_bend, m_last, m_bendX, m_right, day);
    }

private:
    [[nodiscard]] double gap() const { return (m_right - m_left) * 0.025; }
    static double place(QDate from, QDate to, double left, double right, QDate day)
    {
        const double days = std::max<double>(1, double(from.daysTo(to)));
        return left + std::clamp(double(from.daysTo(day)) / days, 0.0, 1.0) * (right - left);
    }

    QDate m_first;
    QDate m_last;
    QDate m_bend;
    double m_left;
    double m_right;
    double m_bendX = 0;
    bool m_bent = false;
};

void drawTicks(QPainter &painter, const TimeScale &scale, QDate first, QDate last, double y, const QRectF &area,
               const DrawOptions &options)
{
    const Style &style = Style::of(options.scheme);
    const double u = paint::unit(options.font);
    const QFont font = paint::sized(options.font, 11);
    double free = -1e9;
    for (QDate day(first.year(), 1, 1); day <= last; day = day.addMonths(6)) {
        if (day < first)
            continue;
        const bool year = day.month() == 1;
        if (!year && day < scale.bend())
            continue;
        const QString label = year ? QString::number(day.year()) : day.toString(u"MM/yy"_s);
        const double x = scale.x(day);
        const double half = paint::textWidth(font, label) / 2;
        painter.setPen(QPen(style.controlBorder, u));
        painter.drawLine(QPointF(x, y - 3 * u), QPointF(x, y + 3 * u));
        const double middle = std::max(x, area.left() + half);
        if (middle - half < free || x + half > area.right())
            continue;
        paint::text(painter, QRectF(middle - half, y + 9 * u, 2 * half, 15 * u), Qt::AlignCenter, label, font,
                    style.secondaryText);
        free = middle + half + 8 * u;
    }
}

} // namespace

Impact strongestImpact(const TimelineEvent &event)
{
    const std::array impacts = {event.availability, event.price, event.function, event.law};
    const auto has = [&](Impact impact) { return std::ranges::contains(impacts, impact); };
    const bool bad = has(Impact::Negative) || has(Impact::Risk);
    if (has(Impact::Mixed) || (bad && has(Impact::Positive)))
        return Impact::Mixed;
    if (has(Impact::Negative))
        return Impact::Negative;
    if (has(Impact::Risk))
        return Impact::Risk;
    if (has(Impact::Positive))
        return Impact::Positive;
    return has(Impact::Neutral) ? Impact::Neutral : Impact::None;
}

void drawPartnershipAxis(QPainter &painter, const QRectF &area, const QList<TimelineEvent> &events, QDate asOf,
                         const DrawOptions &options)
{
    QList<TimelineEvent> shown;
    std::ranges::copy_if(events, std::back_inserter(shown),
                         [&](const TimelineEvent &event) { return event.date.first <= asOf; });
    if (shown.isEmpty())
        return;
    std::ranges::stable_sort(shown, {}, [](const TimelineEvent &event) { return event.date.first; });

    const Style &style = Style::of(options.scheme);
    const double u = paint::unit(options.font);
    const QDate first(shown.first().date.first.year(), 1, 1);
    const double y = area.bottom() - 28 * u;
    const QString today = paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "as of %1"))
                              .arg(displayDate(asOf, options.language));
    const QFont small = paint::sized(options.font, 11);
    const double right = area.right() - 8 * u;
    const TimeScale scale(first, asOf, area.left() + 8 * u, right - 10 * u);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.controlBorder, 1.5 * u, Qt::SolidLine, Qt::FlatCap));
    if (scale.bent()) {
        painter.drawLine(QPointF(area.left(), y), QPointF(scale.bendX() - 9 * u, y));
        painter.drawLine(QPointF(scale.bendX() - 5 * u, y), QPointF(area.right(), y));
        for (const double offset : {-9.0, -5.0})
            painter.drawLine(QPointF(scale.bendX() + (offset - 2) * u, y + 5 * u),
                             QPointF(scale.bendX() + (offset + 2) * u, y - 5 * u));
    } else {
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    drawTicks(painter, scale, first, asOf, y, area, options);

    // Marks that would cover each other are stacked upwards while there is room.
    const double size = 13 * u;
    const double top = area.top() + 17 * u;
    const int levels = std::max(1, int((y + size / 2 - top) / (size * 0.9)));
    QList<double> freeFrom(levels, -1e9);
    for (const TimelineEvent &event : std::as_const(shown)) {
        const double x = scale.x(event.date.first);
        int level = 0;
        while (level + 1 < levels && freeFrom.at(level) > x - size * 0.45)
            ++level;
        freeFrom[level] = x + size * 0.45;
        drawImpact(painter, QRectF(x - size / 2, y - size / 2 - level * size * 0.9, size, size), strongestImpact(event),
                   style);
    }

    const double todayX = scale.x(asOf);
    painter.setPen(QPen(style.accent, 1.8 * u));
    painter.drawLine(QPointF(todayX, area.top() + 16 * u), QPointF(todayX, y + 5 * u));
    const double width = paint::textWidth(small, today);
    paint::text(painter,
                QRectF(std::max(area.left(), area.right() - width), area.top(), std::min(width, area.width()), 15 * u),
                Qt::AlignRight | Qt::AlignVCenter, today, small, style.accent);
    painter.restore();
}

static QList<paint::LegendEntry> impactEntries(const DrawOptions &options)
{
    QList<paint::LegendEntry> entries;
    for (const Impact impact : {Impact::Positive, Impact::Risk, Impact::Negative, Impact::Mixed, Impact::Neutral}) {
        const auto mark = [impact, scheme = options.scheme](QPainter &painter, const QRectF &area) {
            drawImpact(painter, area, impact, Style::of(scheme));
        };
        entries.append({.mark = mark, .text = impactName(impact, options.language)});
    }
    return entries;
}

void drawImpactLegend(QPainter &painter, const QRectF &area, const DrawOptions &options)
{
    painter.save();
    paint::legend(painter, area, impactEntries(options), options);
    painter.restore();
}

double impactLegendHeight(double width, const DrawOptions &options)
{
    return paint::legendHeight(width, impactEntries(options), options.font);
}

} // namespace lotse
