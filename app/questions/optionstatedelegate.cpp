// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/optionstatedelegate.h"

#include "app/controls/cuttexts.h"
#include "app/look/theme.h"
#include "app/questions/optionstatemodel.h"
#include "report/charts/marks.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString elided(const QFont &font, const QString &text, double width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, static_cast<int>(width));
}

QFont nameFontOf(const QModelIndex &index)
{
    const bool changed = index.data(OptionStateModel::ChangedRole).toBool();
    return Theme::font(changed ? Theme::TextRole::BodyBold : Theme::TextRole::Body);
}

double markSide()
{
    return Theme::scaled(16);
}

/// From the left end of a row to its words, behind the mark.
double wordsLeft()
{
    return Theme::scaled(4) + markSide() + Theme::scaled(9);
}

double besideGap()
{
    return Theme::scaled(6);
}

/// The room for the name, before the state.
double roomForName(const QRectF &row, const QModelIndex &index)
{
    const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
    const int state = metrics.horizontalAdvance(index.data(OptionStateModel::StateRole).toString());
    return row.width() - wordsLeft() - Theme::scaled(4) - state - Theme::scaled(8);
}

/// The room for the reason, below name and state.
double roomForReason(double row)
{
    return row - wordsLeft() - Theme::scaled(4);
}

constexpr int mostReasonLines = 2;

/// How many lines @p reason takes in a row of @p width pixels.
int reasonLines(const QString &reason, double width)
{
    const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
    const QRect room(0, 0, int(roomForReason(width)), QWIDGETSIZE_MAX);
    const int lines = metrics.boundingRect(room, Qt::TextWordWrap, reason).height() / metrics.lineSpacing();
    return std::clamp(lines, 1, mostReasonLines);
}

QString shownReason(const QString &reason, double width)
{
    const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
    const double room = roomForReason(width);
    const QRect area(0, 0, int(room), QWIDGETSIZE_MAX);
    const bool isWhole =
        metrics.boundingRect(area, Qt::TextWordWrap, reason).height() <= mostReasonLines * metrics.lineSpacing();
    return isWhole ? reason : metrics.elidedText(reason, Qt::ElideRight, int(room));
}

} // namespace

bool OptionStateDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString name = index.data().toString();
    const QString deployment = index.data(OptionStateModel::DeploymentNameRole).toString();
    const QString reason = index.data(OptionStateModel::ReasonRole).toString();
    const QFontMetrics small(Theme::font(Theme::TextRole::Small));
    const double room = roomForName(option.rect, index);
    const double words =
        QFontMetrics(nameFontOf(index)).horizontalAdvance(name) + besideGap() + small.horizontalAdvance(deployment);
    QStringList lines;
    if (words > room)
        lines.append(u"%1 %2"_s.arg(name, deployment));
    const QString why = index.data(OptionStateModel::WhyRole).toString();
    if (!why.isEmpty())
        lines.append(why);
    else if (shownReason(reason, option.rect.width()) != reason)
        lines.append(reason);
    return showCutText(*event, *view->viewport(), lines.join(u"\n\n"_s));
}

void OptionStateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Style &style = Style::of(option.palette);
    const auto clearance = static_cast<Clearance>(index.data(OptionStateModel::ClearanceRole).toInt());
    const bool changed = index.data(OptionStateModel::ChangedRole).toBool();
    const QString reason = index.data(OptionStateModel::ReasonRole).toString();
    const bool worse = changed && clearance != Clearance::Passed;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(0, 0, 0, -1);
    if (changed) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(worse ? style.weak.soft : style.good.soft);
        painter->drawRoundedRect(row, 4, 4);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(style.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 4, 4);
    }
    const QColor quiet = worse ? style.weak.text : style.secondaryText;
    const double side = markSide();
    const QRectF mark(row.left() + Theme::scaled(4), row.center().y() - side / 2, side, side);
    QColor nameColour = style.text;
    QColor stateColour = style.unknown.text;
    switch (clearance) {
    case Clearance::Passed:
        drawCheck(*painter, mark, style.good.text);
        stateColour = style.good.text;
        break;
    case Clearance::NotCleared: drawUnknownCircle(*painter, mark, style); break;
    case Clearance::Failed:
        drawProhibition(*painter, mark, worse ? style.weak.text : style.failedText);
        nameColour = worse ? style.text : style.failedText;
        stateColour = worse ? style.weak.text : style.failedText;
        break;
    }

    const QFont small = Theme::font(Theme::TextRole::Small);
    QFont nameFont = nameFontOf(index);
    nameFont.setStrikeOut(clearance == Clearance::Failed && !changed);
    const double left = row.left() + wordsLeft();
    const QString state = index.data(OptionStateModel::StateRole).toString();
    painter->setFont(small);
    painter->setPen(stateColour);
    const double lineHeight = Theme::scaled(17);
    const double top = reason.isEmpty() ? row.center().y() - lineHeight / 2 : row.top() + Theme::scaled(3);
    painter->drawText(QRectF(row.left(), top, row.width() - Theme::scaled(4), lineHeight),
                      Qt::AlignRight | Qt::AlignVCenter, state);
    const double room = roomForName(row, index);
    const QString name = elided(nameFont, index.data().toString(), room);
    const double nameWidth = QFontMetrics(nameFont).horizontalAdvance(name);
    painter->setFont(nameFont);
    painter->setPen(nameColour);
    painter->drawText(QRectF(left, top, nameWidth + 2, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, name);
    const double besideLeft = left + nameWidth + besideGap();
    painter->setFont(small);
    painter->setPen(style.secondaryText);
    painter->drawText(
        QRectF(besideLeft, top, left + room - besideLeft, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
        elided(small, index.data(OptionStateModel::DeploymentNameRole).toString(), left + room - besideLeft));
    if (!reason.isEmpty()) {
        painter->setPen(quiet);
        const int lines = reasonLines(reason, option.rect.width());
        const double height = Theme::scaled(15) + (lines - 1) * QFontMetrics(small).lineSpacing();
        painter->drawText(QRectF(left, top + lineHeight, roomForReason(option.rect.width()), height),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                          shownReason(reason, option.rect.width()));
    }
    painter->restore();
}

QSize OptionStateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString reason = index.data(OptionStateModel::ReasonRole).toString();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    int height = Theme::scaled(reason.isEmpty() ? 27 : 39);
    if (view && !reason.isEmpty()) {
        const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
        height += (reasonLines(reason, view->viewport()->width()) - 1) * metrics.lineSpacing();
    }
    return {Theme::scaled(200), height};
}

} // namespace lotse
