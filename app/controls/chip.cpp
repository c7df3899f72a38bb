// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/chip.h"

#include <QPainter>

namespace lotse {

namespace {

QColor softOf(const Style &style, TextLabel::Tone tone)
{
    switch (tone) {
    case TextLabel::Tone::Good: return style.good.soft;
    case TextLabel::Tone::Fair: return style.fair.soft;
    case TextLabel::Tone::Weak: return style.weak.soft;
    case TextLabel::Tone::Accent: return style.accentSoft;
    case TextLabel::Tone::Failed: return style.failedColumn;
    case TextLabel::Tone::Normal:
    case TextLabel::Tone::Secondary:
    case TextLabel::Tone::Unknown: return style.unknown.soft;
    }
    Q_UNREACHABLE_RETURN(style.unknown.soft);
}

} // namespace

Chip::Chip(const QString &text, TextLabel::Tone tone, const QString &iconName, QWidget *parent)
    : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone, iconName);
}

void Chip::set(const QString &text, TextLabel::Tone tone, const QString &iconName)
{
    m_text = text;
    m_tone = tone;
    m_icon = iconName;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return sizeOf(m_text, !m_icon.isEmpty());
}

QSize Chip::sizeOf(const QString &text, bool icon)
{
    const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
    const int side = icon ? Theme::scaled(13) + Theme::scaled(5) : 0;
    return {metrics.horizontalAdvance(text) + side + 2 * Theme::scaled(7),
            std::max(Theme::scaled(20), metrics.height())};
}

QSize Chip::draw(QPainter &painter, const QPointF &position, const Style &style, const QString &text,
                 TextLabel::Tone tone, const QString &iconName)
{
    const QSize size = sizeOf(text, !iconName.isEmpty());
    const QRectF rect(position.x(), position.y() - size.height() / 2.0, size.width(), size.height());
    const QColor colour = colourOf(style, tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(softOf(style, tone));
    painter.drawRoundedRect(rect, 3, 3);
    double x = rect.left() + Theme::scaled(7);
    if (!iconName.isEmpty()) {
        const double side = Theme::scaled(13);
        Theme::paintIcon(painter, QRectF(x, rect.center().y() - side / 2, side, side), iconName, colour);
        x += side + Theme::scaled(5);
    }
    painter.setFont(Theme::font(Theme::TextRole::Small));
    painter.setPen(colour);
    painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
    return size;
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    draw(painter, QPointF(0, height() / 2.0), Style::of(palette()), m_text, m_tone, m_icon);
}

} // namespace lotse
