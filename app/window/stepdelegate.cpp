// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/stepdelegate.h"

#include "app/document/stepmodel.h"
#include "app/look/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

void paintFocus(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option, const Style &style)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(style.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(StepModel::NumberRole).toInt() > 0)
        paintStep(*painter, option, index);
    else
        paintSection(*painter, option, index);
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    if (index.data(StepModel::NumberRole).toInt() > 0)
        return {Theme::scaled(m_narrow ? 44 : 180), Theme::scaled(45)};
    if (m_narrow)
        return {0, 0};
    const bool last = index.row() + 1 == index.model()->rowCount(index.parent());
    return {Theme::scaled(150), Theme::scaled(last ? 30 : 24)};
}

void StepDelegate::paintStep(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Style &style = Style::of(option.palette);
    const bool current = index.data(StepModel::CurrentRole).toBool();
    const bool complete = index.data(StepModel::CompleteRole).toBool();
    const QRectF row = QRectF(option.rect).adjusted(0, 0, 0, -1);
    if (current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.selection);
        painter.drawRoundedRect(row, 4, 4);
        painter.setBrush(style.accent);
        painter.drawRoundedRect(QRectF(row.left(), row.top() + 6, 3, row.height() - 12), 1.5, 1.5);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.alternate);
        painter.drawRoundedRect(row, 4, 4);
    }
    paintFocus(painter, row, option, style);

    const double side = Theme::scaled(22);
    const double left = m_narrow ? row.center().x() - side / 2 : row.left() + Theme::scaled(8);
    const double top = m_narrow ? row.center().y() - side / 2 : row.top() + Theme::scaled(8);
    const QRectF circle(left, top, side, side);
    const QColor fill = current ? style.accent : complete ? style.good.soft : style.surface;
    const QColor border = current ? style.accent : complete ? style.good.graphic : style.controlBorder;
    painter.setPen(QPen(border, 1.5));
    painter.setBrush(fill);
    painter.drawEllipse(circle.adjusted(0.75, 0.75, -0.75, -0.75));
    if (complete && !current) {
        const double icon = Theme::scaled(14);
        const QRectF place(circle.center().x() - icon / 2, circle.center().y() - icon / 2, icon, icon);
        Theme::paintIcon(painter, place, u"check"_s, style.good.text);
    } else {
        QFont font = Theme::font(Theme::TextRole::Small);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(current ? style.onAccent : style.secondaryText);
        painter.drawText(circle, Qt::AlignCenter, index.data(StepModel::NumberRole).toString());
    }
    if (m_narrow)
        return;

    const double textLeft = circle.right() + Theme::scaled(10);
    const double width = row.right() - textLeft - Theme::scaled(4);
    const QFont titleFont = Theme::font(current ? Theme::TextRole::BodyBold : Theme::TextRole::Body);
    const QFont statusFont = Theme::font(Theme::TextRole::Caption);
    const QRectF title(textLeft, row.top() + Theme::scaled(6), width, Theme::scaled(17));
    const QRectF status(textLeft, title.bottom(), width, Theme::scaled(15));
    painter.setFont(titleFont);
    painter.setPen(style.text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(titleFont).elidedText(index.data().toString(), Qt::ElideRight, int(width)));
    painter.setFont(statusFont);
    painter.setPen(style.secondaryText);
    painter.drawText(
        status, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(statusFont).elidedText(index.data(StepModel::StatusRole).toString(), Qt::ElideRight, int(width)));
}

void StepDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_narrow)
        return;
    const Style &style = Style::of(option.palette);
    const bool current = index.data(StepModel::CurrentRole).toBool();
    const bool complete = index.data(StepModel::CompleteRole).toBool();
    const QRectF row(option.rect.left() + Theme::scaled(40), option.rect.top(), option.rect.width() - Theme::scaled(40),
                     Theme::scaled(24));
    if (current) {
        painter.setPen(QPen(style.line, 1));
        painter.setBrush(style.surface);
        painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.alternate);
        painter.drawRoundedRect(row, 3, 3);
    }
    paintFocus(painter, row, option, style);
    QFont font = Theme::font(Theme::TextRole::Small);
    font.setBold(current);
    painter.setFont(font);
    painter.setPen(current ? style.text : style.secondaryText);
    const QRectF inner = row.adjusted(Theme::scaled(8), 0, -Theme::scaled(8), 0);
    const double icon = Theme::scaled(13);
    const QString count = index.data(StepModel::StatusRole).toString();
    const double right = complete ? icon : QFontMetrics(font).horizontalAdvance(count);
    if (complete)
        Theme::paintIcon(painter, QRectF(inner.right() - icon, inner.center().y() - icon / 2, icon, icon), u"check"_s,
                         style.good.text);
    else
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
    const double room = inner.width() - right - Theme::scaled(6);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, int(room)));
}

} // namespace lotse
