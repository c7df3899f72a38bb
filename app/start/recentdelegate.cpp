// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/recentdelegate.h"

#include "app/controls/chip.h"
#include "app/look/theme.h"
#include "app/start/recentmodel.h"

#include <QBitArray>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

void drawText(QPainter &painter, const QRectF &place, const QFont &font, const QColor &colour, const QString &text,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, alignment | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, static_cast<int>(place.width())));
}

/// A bar for each step, filled where it is done; the one at which the engagement opens is marked below.
void drawSteps(QPainter &painter, const QPointF &leftMiddle, const Style &style, const QModelIndex &index)
{
    const QBitArray done = index.data(RecentModel::StepsRole).toBitArray();
    const int opensAt = index.data(RecentModel::OpensAtRole).toInt();
    const QSizeF bar(Theme::scaled(14), Theme::scaled(6));
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < done.size(); ++step) {
        const QRectF place(leftMiddle + QPointF(step * Theme::scaled(18), -bar.height() / 2), bar);
        painter.setBrush(done.testBit(step) ? style.accent : style.line);
        painter.drawRoundedRect(place, 2, 2);
        if (step + 1 == opensAt) {
            painter.setBrush(style.text);
            painter.drawRect(QRectF(place.left(), place.bottom() + Theme::scaled(2), place.width(), Theme::scaled(2)));
        }
    }
}

void drawVerdict(QPainter &painter, const QPointF &place, const Style &style, VerdictKind verdict)
{
    const QString text = RecentModel::verdictText(verdict);
    switch (verdict) {
    case VerdictKind::Clear: Chip::draw(painter, place, style, text, TextLabel::Tone::Good, u"circle-full"_s); return;
    case VerdictKind::Leaning: Chip::draw(painter, place, style, text, TextLabel::Tone::Fair, u"circle-most"_s); return;
    case VerdictKind::Open:
    case VerdictKind::None: Chip::draw(painter, place, style, text, TextLabel::Tone::Unknown, u"question"_s);
    }
}

} // namespace

RecentDelegate::Columns RecentDelegate::columns(int width)
{
    const bool withProgress = width >= Theme::scaled(600);
    const int client = Theme::scaled(56);
    const int right = width - Theme::scaled(16);
    const int changed = right - Theme::scaled(104);
    const int progressWidth = withProgress ? Theme::scaled(124) : 0;
    int verdictWidth = 0;
    if (width >= Theme::scaled(720)) {
        for (const VerdictKind kind : {VerdictKind::Clear, VerdictKind::Leaning, VerdictKind::Open, VerdictKind::None})
            verdictWidth = std::max(verdictWidth, Chip::sizeOf(RecentModel::verdictText(kind), true).width());
        verdictWidth += Theme::scaled(12);
    }
    const int words = changed - client - progressWidth - verdictWidth;
    const int clientWidth = static_cast<int>(words * (withProgress ? 0.61 : 0.72));
    return {.client = client,
            .progress = withProgress ? client + clientWidth : -1,
            .result = client + clientWidth + progressWidth,
            .verdict = verdictWidth > 0 ? changed - verdictWidth : -1,
            .changed = changed,
            .right = right};
}

QStringList RecentDelegate::nameLines(const QString &name, int width)
{
    const QFontMetrics metrics(Theme::font(Theme::TextRole::BodyBold));
    qsizetype end = -1;
    for (qsizetype next = name.indexOf(u' '); next >= 0 && metrics.horizontalAdvance(name.first(next)) <= width;
         next = name.indexOf(u' ', next + 1))
        end = next;
    if (end < 0 || metrics.horizontalAdvance(name) <= width)
        return {name};
    return {name.first(end), name.mid(end + 1)};
}

int RecentDelegate::clientWidth(const Columns &columns)
{
    return (columns.progress < 0 ? columns.result : columns.progress) - columns.client - Theme::scaled(12);
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Style &style = Style::of(option.palette);
    const bool exists = index.data(RecentModel::ExistsRole).toBool();
    const bool selected =
        option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row(option.rect);
    if (selected) {
        painter->fillRect(row, style.accentSoft);
        painter->fillRect(QRectF(row.left(), row.top(), 3, row.height()), style.accent);
    }
    painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), style.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(style.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -2), 4, 4);
    }

    const Columns columns = RecentDelegate::columns(option.rect.width());
    const double left = row.left();
    const double line = Theme::scaled(18);
    const double top = row.center().y() - line;
    const QColor strong = exists ? style.text : style.disabledText;
    const QColor quiet = exists ? style.secondaryText : style.disabledText;
    const double side = Theme::scaled(20);
    Theme::paintIcon(*painter, QRectF(left + Theme::scaled(16), row.center().y() - side / 2, side, side), u"file"_s,
                     exists ? style.accent : style.disabledText);
    const QFont small = Theme::font(Theme::TextRole::Small);
    const int clientWidth = RecentDelegate::clientWidth(columns);
    // A long name comes before industry and place.
    const QFont bold = Theme::font(Theme::TextRole::BodyBold);
    const QStringList name = nameLines(index.data().toString(), clientWidth);
    const QRectF below(left + columns.client, top + line, clientWidth, line);
    drawText(*painter, QRectF(left + columns.client, top, clientWidth, line), bold, strong, name.first());
    if (name.size() > 1)
        drawText(*painter, below, bold, strong, name.last());
    else
        drawText(*painter, below, small, quiet,
                 index.data(exists ? RecentModel::DetailRole : RecentModel::PathRole).toString());
    if (exists && columns.progress >= 0) {
        drawSteps(*painter, QPointF(left + columns.progress, top + line / 2), style, index);
        drawText(*painter, QRectF(left + columns.progress, top + line, columns.result - columns.progress, line), small,
                 quiet, index.data(RecentModel::ProgressRole).toString());
    }
    const QVariant verdict = index.data(RecentModel::VerdictRole);
    const bool chipBelow = verdict.isValid() && columns.verdict < 0;
    const int resultRight = (columns.verdict < 0 ? columns.changed : columns.verdict) - Theme::scaled(8);
    const QRectF resultPlace = chipBelow
        ? QRectF(left + columns.result, top, resultRight - columns.result, line)
        : QRectF(left + columns.result, row.top(), resultRight - columns.result, row.height());
    drawText(*painter, resultPlace, Theme::font(Theme::TextRole::Body), strong,
             index.data(RecentModel::ResultRole).toString());
    if (verdict.isValid()) {
        const QPointF place(left + (chipBelow ? columns.result : columns.verdict),
                            chipBelow ? top + 1.6 * line : row.center().y());
        drawVerdict(*painter, place, style, VerdictKind(verdict.toInt()));
    }
    drawText(*painter, QRectF(left + columns.changed, row.top(), columns.right - columns.changed, row.height()),
             Theme::font(Theme::TextRole::Body), quiet, index.data(RecentModel::ChangedRole).toString(),
             Qt::AlignRight);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {Theme::scaled(400), Theme::scaled(rowHeight)};
}

} // namespace lotse
