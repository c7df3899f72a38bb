// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/evidenceparts.h"

#include "report/charts/marks.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lotse {

namespace {

QColor softOf(const Style &style, TextLabel::Tone tone)
{
    switch (tone) {
    case TextLabel::Tone::Good: return style.good.soft;
    case TextLabel::Tone::Fair: return style.fair.soft;
    case TextLabel::Tone::Weak: return style.weak.soft;
    case TextLabel::Tone::Unknown: return style.unknown.soft;
    case TextLabel::Tone::Failed: return style.failedColumn;
    case TextLabel::Tone::Normal:
    case TextLabel::Tone::Secondary: return style.alternate;
    case TextLabel::Tone::Accent: return style.accentSoft;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

RatingMark::RatingMark(double points, bool unknown, QWidget *parent)
    : QWidget(parent), m_points(points), m_unknown(unknown)
{
    setFixedSize(sizeHint());
}

QSize RatingMark::sizeHint() const
{
    return {Theme::scaled(14), Theme::scaled(14)};
}

void RatingMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style &style = Style::of(palette());
    if (m_unknown)
        drawUnknownCircle(painter, rect(), style);
    else
        drawRatingCircle(painter, rect(), m_points, style);
}

Callout::Callout(TextLabel::Tone tone, const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_icon(icon)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(33), Theme::scaled(6), Theme::scaled(9), Theme::scaled(6));
    layout->setSpacing(0);
    for (const auto &[line, role] :
         {std::pair {title, Theme::TextRole::BodyBold}, std::pair {text, Theme::TextRole::Body}}) {
        if (line.isEmpty())
            continue;
        auto *label = new TextLabel(line, role, tone);
        label->setWraps(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
}

void Callout::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(softOf(style, m_tone));
    painter.drawRoundedRect(rect(), 4, 4);
    const int side = Theme::scaled(16);
    Theme::paintIcon(painter, QRectF(Theme::scaled(9), Theme::scaled(8), side, side), m_icon, colourOf(style, m_tone));
}

FactGrid::FactGrid(int labelWidth, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::scaled(6));
    m_grid->setVerticalSpacing(Theme::scaled(3));
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::add(const QString &name, const QString &text, TextLabel::Tone tone)
{
    const int row = m_grid->rowCount();
    if (!name.isEmpty()) {
        auto *label = new TextLabel(name, Theme::TextRole::Body, TextLabel::Tone::Secondary);
        label->setWraps(true);
        label->setFixedWidth(m_grid->columnMinimumWidth(0));
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
    }
    auto *value = new TextLabel(text, Theme::TextRole::Body, tone);
    value->setWraps(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
}

} // namespace lotse
