// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparisonheader.h"

#include "app/compare/comparisonmodel.h"
#include "app/controls/chip.h"
#include "app/controls/scaledsize.h"
#include "app/look/theme.h"
#include "report/charts/marks.h"

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

/// Returns @p text in at most two lines that break between words.
QStringList twoLines(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width || !text.contains(u' '))
        return {text};
    qsizetype end = text.indexOf(u' ');
    for (qsizetype next = end; next >= 0 && metrics.horizontalAdvance(text.first(next)) <= width;
         next = text.indexOf(u' ', next + 1))
        end = next;
    return {text.first(end), text.mid(end + 1)};
}

QFont failedFont(bool bold)
{
    QFont font = Theme::font(Theme::TextRole::Caption);
    font.setBold(bold);
    return font;
}

// Distances in a head, in pixels at 100 % text.
constexpr int headPadding = 6;
constexpr int rankSide = 18;
constexpr int rankGap = 5;
constexpr int failedRight = 3;
constexpr int failedSign = 12;
constexpr int failedSignGap = 3;

} // namespace

ComparisonHeader::ComparisonHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    keepScaled(*this, [this] { setMinimumSectionSize(Theme::scaled(20)); });
    setMouseTracking(true);
}

QSize ComparisonHeader::sizeHint() const
{
    const int body = QFontMetrics(Theme::font(Theme::TextRole::BodyBold)).height();
    const int small = QFontMetrics(Theme::font(Theme::TextRole::Small)).height();
    const int caption = QFontMetrics(failedFont(true)).height();
    return {QHeaderView::sizeHint().width(),
            std::max({Theme::scaled(68), body + 2 * small + Theme::scaled(14), 4 * caption + Theme::scaled(10)})};
}

int ComparisonHeader::neededWidth(int logicalIndex, Words which) const
{
    const QString provider = value(logicalIndex, ComparisonModel::ProviderRole).toString();
    const auto advance = [](const QFont &font, const QString &text) {
        return QFontMetrics(font).horizontalAdvance(text);
    };
    if (value(logicalIndex, ComparisonModel::ClearanceRole).toInt() != int(Clearance::Failed)) {
        return Theme::scaled(headPadding) + Theme::scaled(rankSide) + Theme::scaled(rankGap)
            + advance(Theme::font(Theme::TextRole::BodyBold), provider) + Theme::scaled(5);
    }
    const int sides = Theme::scaled(headPadding) + Theme::scaled(failedRight) + 1;
    int words =
        Theme::scaled(failedSign) + Theme::scaled(failedSignGap) + advance(failedFont(false), reason(logicalIndex));
    if (which == Words::All) {
        for (const QString &word : provider.split(u' '))
            words = std::max(words, advance(failedFont(true), word));
        const QString deployment = value(logicalIndex, ComparisonModel::DeploymentRole).toString();
        words = std::max(words, advance(failedFont(false), deployment));
    }
    return sides + words;
}

QString ComparisonHeader::reason(int logicalIndex) const
{
    QString text = value(logicalIndex, ComparisonModel::ReasonRole).toString();
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
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

    const int side = Theme::scaled(rankSide);
    int top = area.top() + Theme::scaled(7);
    const int left = area.left() + Theme::scaled(headPadding);
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
    const int textLeft = left + side + Theme::scaled(rankGap);
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
    if (notCleared) {
        Chip::draw(painter, QPointF(left - Theme::scaled(2), top + smallHeight / 2.0), style, tr("not cleared"),
                   TextLabel::Tone::Unknown, u"question"_s);
        return;
    }
    painter.setPen(style.secondaryText);
    const QString facts = tr("%1 · %n unknown", nullptr, value(logicalIndex, ComparisonModel::UnknownCountRole).toInt())
                              .arg(value(logicalIndex, ComparisonModel::ScoreRole).toString());
    painter.drawText(line, Qt::AlignLeft, elided(small, facts, line.width()));
}

void ComparisonHeader::paintFailedOption(QPainter &painter, const QRect &area, int logicalIndex,
                                         const Style &style) const
{
    const QFont bold = failedFont(true);
    const QFont caption = failedFont(false);
    const int height = QFontMetrics(bold).height();
    const QRect text = area.adjusted(Theme::scaled(headPadding), Theme::scaled(7), -Theme::scaled(failedRight), 0);
    QRect line(text.left(), text.top(), text.width(), height);
    painter.setPen(style.failedText);
    painter.setFont(bold);
    const QStringList name =
        twoLines(bold, value(logicalIndex, ComparisonModel::ProviderRole).toString(), text.width());
    for (const QString &part : name) {
        painter.drawText(line, Qt::AlignLeft, elided(bold, part, line.width()));
        line.translate(0, height);
    }
    painter.setFont(caption);
    painter.drawText(line, Qt::AlignLeft,
                     elided(caption, value(logicalIndex, ComparisonModel::DeploymentRole).toString(), line.width()));
    line.translate(0, height + (name.size() == 1 ? Theme::scaled(2) : 0));
    const int sign = Theme::scaled(failedSign);
    drawProhibition(painter, QRectF(line.left(), line.top() + (height - sign) / 2.0, sign, sign), style.failedText);
    painter.setPen(style.failedText);
    line.setLeft(line.left() + sign + Theme::scaled(failedSignGap));
    painter.drawText(line, Qt::AlignLeft, elided(caption, reason(logicalIndex), line.width()));
}

void ComparisonHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    const bool onOption = section >= ComparisonModel::FirstOptionColumn;
    const bool onPin = onOption && value(section, ComparisonModel::ClearanceRole).toInt() != int(Clearance::Failed)
        && pinArea(sectionArea(section)).contains(event->position().toPoint());
    QHeaderView::mouseReleaseEvent(event);
    if (onPin && event->button() == Qt::LeftButton)
        emit pinClicked(section);
    else if (onOption && event->button() == Qt::LeftButton)
        emit reasonClicked(section);
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
