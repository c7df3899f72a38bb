// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/comparisonheader.h"

#include "app/models/comparisonmodel.h"
#include "app/theme.h"
#include "report/charts.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString elided(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

ComparisonHeader::ComparisonHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(Theme::scaled(20));
    setMouseTracking(true);
}

QSize ComparisonHeader::sizeHint() const
{
    const int body = QFontMetrics(Theme::font(Theme::TextRole::BodyBold)).height();
    const int small = QFontMetrics(Theme::font(Theme::TextRole::Small)).height();
    return {QHeaderView::sizeHint().width(), std::max(Theme::scaled(68), body + 2 * small + Theme::scaled(14))};
}

QVariant ComparisonHeader::value(int logicalIndex, int role) const
{
    return model()->headerData(logicalIndex, Qt::Horizontal, role);
}

QRect ComparisonHeader::sectionArea(int logicalIndex) const
{
    return {sectionViewportPosition(logicalIndex), 0, sectionSize(logicalIndex), viewport()->height()};
}

QRect ComparisonHeader::pinArea(const QRect &section) const
{
    const int side = Theme::scaled(26);
    return {section.right() - side, section.top() + Theme::scaled(3), side, side};
}

void ComparisonHeader::paintSection(QPainter *painter, const QRect &area, int logicalIndex) const
{
    const Style &style = Style::of(palette());
    painter->save();
    const bool option = logicalIndex >= ComparisonModel::FirstOptionColumn;
    const bool failed = option && value(logicalIndex, ComparisonModel::ClearanceRole).toInt() == int(Clearance::Failed);
    painter->fillRect(area, failed ? style.failedColumn : style.alternate);
    painter->setPen(QPen(style.line, 1));
    painter->drawLine(area.topRight(), area.bottomRight());
    painter->drawLine(area.topLeft(), area.topRight());
    painter->setPen(QPen(style.controlBorder, 1));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    if (!option)
        paintText(*painter, area, logicalIndex, style);
    else if (failed)
        paintFailedOption(*painter, area, logicalIndex, style);
    else
        paintOption(*painter, area, logicalIndex, style);
    painter->restore();
}

void ComparisonHeader::paintText(QPainter &painter, const QRect &area, int logicalIndex, const Style &style) const
{
    const bool right = logicalIndex == ComparisonModel::WeightColumn;
    const QFont bold = Theme::font(Theme::TextRole::BodyBold);
    const QFont small = Theme::font(Theme::TextRole::Small);
    const QRect text = area.adjusted(Theme::scaled(6), Theme::scaled(8), -Theme::scaled(8), 0);
    const int flags = (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop;
    painter.setFont(bold);
    painter.setPen(style.text);
    painter.drawText(text, flags,
                     elided(bold,
                            right ? tr("Wt.", "column head: weight") : value(logicalIndex, Qt::DisplayRole).toString(),
                            text.width()));
    painter.setFont(small);
    painter.setPen(style.secondaryText);
    painter.drawText(text.adjusted(0, QFontMetrics(bold).height() + Theme::scaled(4), 0, 0), flags,
                     elided(small, right ? tr("0–10") : tr("full circle = favourable for you"), text.width()));
}

void ComparisonHeader::paintOption(QPainter &painter, const QRect &area, int logicalIndex, const Style &style) const
{
    const QFont bold = Theme::font(Theme::TextRole::BodyBold);
    const QFont small = Theme::font(Theme::TextRole::Small);
    const bool notCleared = value(logicalIndex, ComparisonModel::ClearanceRole).toInt() == int(Clearance::NotCleared);
    const bool pinned = value(logicalIndex, ComparisonModel::PinnedRole).toBool();

    const int side = Theme::scaled(18);
    int top = area.top() + Theme::scaled(7);
    const int left = area.left() + Theme::scaled(6);
    const QRectF circle(left, top, side, side);
    QPen pen(notCleared ? style.unknown.graphic : style.accent, 1.4);
    if (notCleared)
        pen.setDashPattern({2, 1.6});
    painter.setPen(pen);
    painter.setBrush(notCleared ? QBrush(style.surface) : QBrush(style.accent));
    painter.drawEllipse(circle.adjusted(0.7, 0.7, -0.7, -0.7));
    QFont number = Theme::font(Theme::TextRole::Caption);
    number.setBold(true);
    painter.setFont(number);
    painter.setPen(notCleared ? style.unknown.text : style.onAccent);
    painter.drawText(circle, Qt::AlignCenter, value(logicalIndex, ComparisonModel::RankRole).toString());

    const bool pin = pinned || m_hovered == logicalIndex;
    const int textLeft = left + side + Theme::scaled(5);
    const int right = area.right() - Theme::scaled(2) - (pin ? Theme::scaled(18) : 0);
    painter.setFont(bold);
    painter.setPen(style.text);
    const int boldHeight = QFontMetrics(bold).height();
    const int smallHeight = QFontMetrics(small).height();
    painter.drawText(QRect(textLeft, top + (side - boldHeight) / 2, right - textLeft, boldHeight), Qt::AlignLeft,
                     elided(bold, value(logicalIndex, ComparisonModel::ProviderRole).toString(), right - textLeft));
    if (pin) {
        const QRect place = pinArea(area);
        const int icon = Theme::scaled(14);
        Theme::paintIcon(painter, QRectF(place.center().x() - icon / 2.0, circle.center().y() - icon / 2.0, icon, icon),
                         u"pin"_s, pinned ? style.accent : style.controlBorder);
    }
    top += side + Theme::scaled(1);
    painter.setFont(small);
    const int fullRight = area.right() - Theme::scaled(4);
    painter.drawText(
        QRect(textLeft, top, fullRight - textLeft, smallHeight), Qt::AlignLeft,
        elided(small, value(logicalIndex, ComparisonModel::DeploymentRole).toString(), fullRight - textLeft));
    top += smallHeight + Theme::scaled(1);

    const QRect line(left, top, fullRight - left, smallHeight);
    painter.setPen(style.secondaryText);
    if (notCleared) {
        const QFont caption = Theme::font(Theme::TextRole::Caption);
        const QString word = tr("not cleared");
        const int sign = Theme::scaled(12);
        const QRectF chip(left - Theme::scaled(2), top,
                          QFontMetrics(caption).horizontalAdvance(word) + sign + Theme::scaled(14), smallHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.unknown.soft);
        painter.drawRoundedRect(chip, 3, 3);
        drawUnknownCircle(painter, QRectF(chip.left() + Theme::scaled(4), chip.center().y() - sign / 2.0, sign, sign),
                          style);
        painter.setFont(caption);
        painter.setPen(style.unknown.text);
        painter.drawText(chip.adjusted(sign + Theme::scaled(8), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
        return;
    }
    const QString facts = tr("%1 · %n unknown", nullptr, value(logicalIndex, ComparisonModel::UnknownCountRole).toInt())
                              .arg(value(logicalIndex, ComparisonModel::ScoreRole).toString());
    painter.drawText(line, Qt::AlignLeft, elided(small, facts, line.width()));
}

void ComparisonHeader::paintFailedOption(QPainter &painter, const QRect &area, int logicalIndex,
                                         const Style &style) const
{
    QFont bold = Theme::font(Theme::TextRole::Caption);
    bold.setBold(true);
    const QFont caption = Theme::font(Theme::TextRole::Caption);
    const int height = QFontMetrics(bold).height();
    const QRect text = area.adjusted(Theme::scaled(6), Theme::scaled(7), -Theme::scaled(3), 0);
    painter.setPen(style.failedText);
    painter.setFont(bold);
    painter.drawText(QRect(text.left(), text.top(), text.width(), height), Qt::AlignLeft,
                     elided(bold, value(logicalIndex, ComparisonModel::ProviderRole).toString(), text.width()));
    painter.setFont(caption);
    painter.drawText(QRect(text.left(), text.top() + height, text.width(), height), Qt::AlignLeft,
                     elided(caption, value(logicalIndex, ComparisonModel::DeploymentRole).toString(), text.width()));
    const int sign = Theme::scaled(12);
    const int top = text.top() + 2 * height + Theme::scaled(2);
    drawProhibition(painter, QRectF(text.left(), top + (height - sign) / 2.0, sign, sign), style.failedText);
    painter.setPen(style.failedText);
    QString reason = value(logicalIndex, ComparisonModel::ReasonRole).toString();
    if (!reason.isEmpty())
        reason[0] = reason[0].toUpper();
    const int left = text.left() + sign + Theme::scaled(3);
    painter.drawText(QRect(left, top, text.right() - left, height), Qt::AlignLeft,
                     elided(caption, reason, text.right() - left));
}

void ComparisonHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    const bool onPin = section >= ComparisonModel::FirstOptionColumn
        && value(section, ComparisonModel::ClearanceRole).toInt() != int(Clearance::Failed)
        && pinArea(sectionArea(section)).contains(event->position().toPoint());
    QHeaderView::mouseReleaseEvent(event);
    if (onPin && event->button() == Qt::LeftButton)
        emit pinClicked(section);
}

bool ComparisonHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave) {
        const int hovered = event->type() == QEvent::Leave
            ? -1
            : logicalIndexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (hovered != m_hovered) {
            m_hovered = hovered;
            viewport()->update();
        }
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace lotse
