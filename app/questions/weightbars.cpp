// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/weightbars.h"

#include "app/controls/cuttexts.h"
#include "app/look/theme.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace lotse {

namespace {

constexpr double highestWeight = 10;

double sideMargin()
{
    return Theme::scaled(4);
}

} // namespace

WeightBars::WeightBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeightBars::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    QStringList sentences;
    for (const Row &row : rows)
        sentences.append(row.change.isEmpty() ? tr("%1 %2").arg(row.name, row.number)
                                              : tr("%1 %2, change %3").arg(row.name, row.number, row.change));
    setAccessibleName(tr("Weights"));
    setAccessibleDescription(sentences.join(u'\n'));
    updateGeometry();
    update();
}

QSize WeightBars::sizeHint() const
{
    return {Theme::scaled(240), static_cast<int>(m_rows.size()) * Theme::scaled(22)};
}

void WeightBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = Theme::scaled(22);
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        paintRow(painter, QRectF(0, static_cast<double>(index) * height, width(), height), m_rows.at(index));
}

QRectF WeightBars::barIn(const QRectF &rect) const
{
    const double margin = sideMargin();
    const QFont font = Theme::font(Theme::TextRole::Small);
    QFont bold = font;
    bold.setBold(true);
    // As wide as the longest figure with its change, so that none reaches into the bars.
    double numbers = Theme::scaled(46);
    for (const Row &other : m_rows) {
        const int change = other.change.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(other.change);
        numbers = std::max<double>(
            numbers, QFontMetrics(font).horizontalAdvance(other.number) + change + (change > 0 ? Theme::scaled(3) : 0));
    }
    // Bars are as long as the longest name lets them, all alike.
    double longest = 0;
    for (const Row &other : m_rows)
        longest = std::max<double>(longest, QFontMetrics(font).horizontalAdvance(other.name));
    const double rest = rect.width() - 2 * margin - numbers - Theme::scaled(16) - longest - 1;
    const double barWidth = std::clamp<double>(rest, Theme::scaled(64), Theme::scaled(112));
    const double thickness = Theme::scaled(6);
    return {rect.right() - margin - numbers - Theme::scaled(8) - barWidth, rect.center().y() - thickness / 2, barWidth,
            thickness};
}

double WeightBars::nameRoom(const QRectF &rect, const QRectF &bar)
{
    return bar.left() - rect.left() - sideMargin() - Theme::scaled(8);
}

bool WeightBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const QString name = m_rows.value(help.pos().y() / Theme::scaled(22)).name;
    const QRectF row(0, 0, width(), Theme::scaled(22));
    const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
    return showCutText(help, *this, metrics.horizontalAdvance(name) > nameRoom(row, barIn(row)) ? name : QString());
}

void WeightBars::paintRow(QPainter &painter, const QRectF &rect, const Row &row) const
{
    const Style &style = Style::of(palette());
    if (row.fresh) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.accentSoft);
        painter.drawRoundedRect(rect.adjusted(0, 0, 0, -1), 3, 3);
    }
    const double margin = sideMargin();
    const QFont font = Theme::font(Theme::TextRole::Small);
    QFont bold = font;
    bold.setBold(true);

    painter.setFont(row.change.isEmpty() ? font : bold);
    painter.setPen(style.text);
    const double changeWidth = row.change.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(row.change);
    painter.drawText(rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, row.change);
    painter.setFont(font);
    painter.drawText(rect.adjusted(0, 0, -margin - changeWidth - (changeWidth > 0 ? Theme::scaled(3) : 0), 0),
                     Qt::AlignRight | Qt::AlignVCenter, row.number);

    const QRectF bar = barIn(rect);
    const double thickness = bar.height();
    const auto position = [&bar](double weight) {
        return bar.left() + bar.width() * std::clamp(weight / highestWeight, 0.0, 1.0);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.line);
    painter.drawRoundedRect(bar, thickness / 2, thickness / 2);
    QColor base = style.accent;
    base.setAlphaF(0.5F);
    const double low = std::min(row.start, row.weight);
    const double high = std::max(row.start, row.weight);
    painter.setBrush(base);
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), position(low) - bar.left(), thickness), 2, 2);
    if (row.weight > row.start) {
        painter.setBrush(style.accent);
        painter.drawRect(QRectF(position(low), bar.top(), position(high) - position(low), thickness));
    }
    painter.setBrush(style.text);
    painter.drawRect(QRectF(position(row.start) - 0.75, bar.center().y() - thickness, 1.5, 2 * thickness));

    painter.setPen(style.text);
    const double room = nameRoom(rect, bar);
    painter.drawText(QRectF(rect.left() + margin, rect.top(), room, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(row.name, Qt::ElideRight, static_cast<int>(room)));
}

} // namespace lotse
