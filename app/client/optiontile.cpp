// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/optiontile.h"

#include "app/look/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace lotse {

OptionTile::OptionTile(const QString &id, const QString &provider, const QString &deployment, QWidget *parent)
    : QAbstractButton(parent), m_id(id), m_provider(provider), m_deployment(deployment)
{
    setObjectName(id);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("%1, %2").arg(provider, deployment));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize OptionTile::sizeHint() const
{
    return {Theme::scaled(180), Theme::scaled(42)};
}

void OptionTile::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hasFocus() ? 2 : 1;
    const QColor border = isChecked() || hasFocus() ? style.accent : underMouse() ? style.controlBorder : style.line;
    painter.setPen(QPen(border, width));
    painter.setBrush(isChecked() ? style.accentSoft : style.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4);

    const int side = Theme::iconSize();
    QStyleOptionButton check;
    check.initFrom(this);
    check.rect = QRect(Theme::scaled(10), (height() - side) / 2, side, side);
    check.state.setFlag(QStyle::State_On, isChecked());
    QWidget::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, &painter, this);

    const QFont nameFont = Theme::font(isChecked() ? Theme::TextRole::BodyBold : Theme::TextRole::Body);
    const QFont small = Theme::font(Theme::TextRole::Small);
    const int left = check.rect.right() + Theme::scaled(9);
    const int room = this->width() - left - Theme::scaled(6);
    const int line = Theme::scaled(17);
    const int top = (height() - line - Theme::scaled(15)) / 2;
    painter.setFont(nameFont);
    painter.setPen(style.text);
    painter.drawText(QRect(left, top, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(nameFont).elidedText(m_provider, Qt::ElideRight, room));
    painter.setFont(small);
    painter.setPen(style.secondaryText);
    painter.drawText(QRect(left, top + line, room, Theme::scaled(15)), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_deployment, Qt::ElideRight, room));
}

} // namespace lotse
