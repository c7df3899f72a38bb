// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/ratingdelegate.h"

#include "app/compare/comparisonmodel.h"
#include "app/compare/comparisonproxy.h"
#include "app/look/theme.h"
#include "report/charts/marks.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double weakBelow = 45; // the end of "medium"

QFont cellFont()
{
    return Theme::font(Theme::TextRole::Small);
}

/// Draws @p words left-aligned and vertically centred in at most two lines; what is too long ends in an ellipsis.
void drawTwoLines(QPainter &painter, const QRect &area, const QString &words, const QFont &font)
{
    // A number stays with its word: "ISO 42001", "type 1".
    static const QRegularExpression beforeNumber(u" (?=\\d)"_s);
    const QString text = QString(words).replace(beforeNumber, u"\u00a0"_s);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    if (metrics.horizontalAdvance(text) <= area.width()) {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        return;
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    const int firstLength = line.textLength();
    layout.endLayout();

    const QString rest = metrics.elidedText(text.mid(firstLength).trimmed(), Qt::ElideRight, area.width());
    // Tighter than the font's own line spacing, so that two lines fit the row of the design.
    const int step = qRound(metrics.height() * 0.9);
    const int top = area.top() + (area.height() - step - metrics.height()) / 2;
    painter.drawText(QRect(area.left(), top, area.width(), metrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                     text.first(firstLength).trimmed());
    painter.drawText(QRect(area.left(), top + step, area.width(), metrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                     rest);
}

QRectF squareIn(const QRect &area, int left, int side)
{
    return QRectF(left, area.top() + (area.height() - side) / 2.0, side, side);
}

void drawGrid(QPainter &painter, const QRect &area, const Style &style)
{
    painter.setPen(QPen(style.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topRight(), area.bottomRight());
}

} // namespace

RatingDelegate::RatingDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

int RatingDelegate::rowHeight()
{
    const QFontMetrics metrics(cellFont());
    return std::max(Theme::scaled(38), qRound(metrics.height() * 1.9) + Theme::scaled(4));
}

int RatingDelegate::leastWidthForWords()
{
    return Theme::scaled(112);
}

int RatingDelegate::groupRowHeight()
{
    return std::max(Theme::scaled(26),
                    QFontMetrics(Theme::font(Theme::TextRole::BodyBold)).height() + Theme::scaled(6));
}

QSize RatingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool group = index.data(ComparisonModel::CriterionRole).toString().isEmpty();
    return {Theme::scaled(128), group ? groupRowHeight() : rowHeight()};
}

void RatingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Style &style = Style::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect;
    if (index.data(ComparisonModel::CriterionRole).toString().isEmpty())
        paintGroup(*painter, option, index, style);
    else if (index.column() == ComparisonModel::CriterionColumn)
        paintCriterion(*painter, area, index, style);
    else if (index.column() == ComparisonModel::WeightColumn)
        paintWeight(*painter, area, index, style);
    else if (index.data(ComparisonModel::ClearanceRole).toInt() == int(Clearance::Failed))
        paintFailedCell(*painter, area, index, style);
    else
        paintCell(*painter, area, index, style);

    painter->setRenderHint(QPainter::Antialiasing, false);
    if (!index.data(ComparisonModel::CriterionRole).toString().isEmpty())
        drawGrid(*painter, area, style);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex() == index) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(style.accent, 2));
        painter->drawRect(area.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void RatingDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const Style &style)
{
    // The row spans all columns, and the frozen view paints its left part once more: the text starts at the left edge
    // of the view, wherever the view is scrolled to, so that both parts meet.
    QRect area = option.rect;
    const QModelIndex head = index.siblingAtColumn(ComparisonModel::CriterionColumn);
    painter.fillRect(area, style.alternate);
    painter.setPen(QPen(style.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    area.setLeft(0);

    const int icon = Theme::scaled(14);
    const bool folded = head.data(ComparisonProxy::FoldedRole).toBool();
    Theme::paintIcon(painter, squareIn(area, Theme::scaled(5), icon), folded ? u"chevron-right"_s : u"chevron-down"_s,
                     style.secondaryText);
    const QFont bold = Theme::font(Theme::TextRole::BodyBold);
    const QString name = head.data().toString();
    area.setLeft(Theme::scaled(5) + icon + Theme::scaled(6));
    painter.setFont(bold);
    painter.setPen(style.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    area.setLeft(area.left() + QFontMetrics(bold).horizontalAdvance(name) + Theme::scaled(8));
    painter.setFont(cellFont());
    painter.setPen(style.secondaryText);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     head.data(ComparisonModel::SummaryRole).toString());
}

void RatingDelegate::paintCriterion(QPainter &painter, const QRect &area, const QModelIndex &index, const Style &style)
{
    painter.fillRect(area, style.surface);
    painter.setPen(style.text);
    const QString name = index.data().toString();
    QFont font = Theme::font(Theme::TextRole::Body);
    const QRect text = area.adjusted(Theme::scaled(6), 0, -Theme::scaled(6), 0);
    if (QFontMetrics(font).horizontalAdvance(name) > text.width())
        font = cellFont();
    drawTwoLines(painter, text, name, font);
}

void RatingDelegate::paintWeight(QPainter &painter, const QRect &area, const QModelIndex &index, const Style &style)
{
    painter.fillRect(area, style.surface);
    const QFont font = cellFont();
    const int numberWidth = QFontMetrics(font).horizontalAdvance(u"10"_s);
    const int right = area.right() - Theme::scaled(8);
    const int full = Theme::scaled(20);
    const QRectF bar(right - numberWidth - Theme::scaled(6) - Theme::scaled(6), area.center().y() - full / 2.0,
                     Theme::scaled(6), full);
    painter.fillRect(bar, style.unknown.soft);
    const double share = std::clamp(index.data(ComparisonModel::WeightRole).toDouble() / 10, 0.0, 1.0);
    painter.fillRect(QRectF(bar.left(), bar.bottom() - share * full, bar.width(), share * full), style.accent);
    painter.setFont(font);
    painter.setPen(style.text);
    painter.drawText(QRect(right - numberWidth - 1, area.top(), numberWidth + 2, area.height()),
                     Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
}

void RatingDelegate::paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Style &style)
{
    const bool unknown = index.data(ComparisonModel::UnknownRole).toBool();
    const double points = index.data(ComparisonModel::PointsRole).toDouble();
    const bool applies = index.data(ComparisonModel::AppliesRole).toBool();
    const QColor ground = !applies ? style.surface
        : unknown                  ? style.unknown.soft
        : points < weakBelow       ? style.weak.soft
                                   : style.surface;
    painter.fillRect(area, ground);

    const int side = Theme::scaled(15);
    const QRectF circle = squareIn(area, area.left() + Theme::scaled(8), side);
    if (unknown)
        drawUnknownCircle(painter, circle, style);
    else if (applies)
        drawRatingCircle(painter, circle, points, style);

    const int markSide = Theme::scaled(13);
    const bool stale = index.data(ComparisonModel::StaleRole).toBool();
    const bool low = index.data(ComparisonModel::LowConfidenceRole).toBool();
    const bool contradicted = index.data(ComparisonModel::ContradictedRole).toBool();
    const bool note = !index.data(ComparisonModel::NoteRole).toString().isEmpty();
    const int marks = int(stale) + int(low) + int(contradicted) + int(note);
    int top = area.center().y() - (marks * markSide + (marks - 1) * Theme::scaled(2)) / 2;
    const int left = area.right() - Theme::scaled(6) - markSide;
    const auto nextMark = [&] {
        const QRectF place(left, std::max(top, area.top() + 1), markSide, markSide);
        top += markSide + Theme::scaled(2);
        return place;
    };
    if (stale)
        drawClock(painter, nextMark(), style.fair.text);
    if (low)
        drawConfidence(painter, nextMark(), Confidence::Low, style);
    if (contradicted)
        drawContradiction(painter, nextMark(), style.fair.text);
    if (note)
        Theme::paintIcon(painter, nextMark(), u"note"_s, style.secondaryText);

    const int textLeft = qRound(circle.right()) + Theme::scaled(6);
    const int textRight = marks > 0 ? left - Theme::scaled(3) : area.right() - Theme::scaled(6);
    painter.setPen(unknown ? style.unknown.text : applies ? style.text : style.secondaryText);
    QFont font = cellFont();
    font.setItalic(unknown || !applies);
    drawTwoLines(painter, QRect(textLeft, area.top(), textRight - textLeft, area.height()), index.data().toString(),
                 font);
}

void RatingDelegate::paintFailedCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Style &style)
{
    const bool knockOut = index.data(ComparisonModel::KnockOutRole).toBool();
    const bool wide = area.width() >= leastWidthForWords();
    const int side = Theme::scaled(15);
    QFont font = cellFont();
    font.setBold(knockOut);
    QString text;
    if (knockOut)
        text = wide ? tr("K.O.: %1").arg(index.data().toString()) : tr("K.O.");
    else if (wide)
        text = index.data().toString();
    const int needed = side + (text.isEmpty() ? 0 : Theme::scaled(6) + QFontMetrics(font).horizontalAdvance(text));
    const int left = area.left() + (wide ? Theme::scaled(8) : (area.width() - needed) / 2);
    const QRectF mark = squareIn(area, left, side);

    painter.fillRect(area, knockOut ? style.weak.soft : style.failedColumn);
    Style grey = style;
    for (Style::Meaning *meaning : {&grey.good, &grey.fair, &grey.weak, &grey.unknown})
        meaning->text = meaning->graphic = style.failedText;
    if (knockOut)
        drawProhibition(painter, mark, style.weak.text);
    else if (index.data(ComparisonModel::UnknownRole).toBool())
        drawUnknownCircle(painter, mark, grey);
    else if (index.data(ComparisonModel::AppliesRole).toBool())
        drawRatingCircle(painter, mark, index.data(ComparisonModel::PointsRole).toDouble(), grey);
    if (text.isEmpty())
        return;
    painter.setPen(knockOut ? style.weak.text : style.failedText);
    const int textLeft = qRound(mark.right()) + Theme::scaled(6);
    drawTwoLines(painter, QRect(textLeft, area.top(), area.right() - Theme::scaled(2) - textLeft, area.height()), text,
                 font);
}

} // namespace lotse
