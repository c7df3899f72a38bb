// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskdelegate.h"

#include "app/controls/spokenname.h"
#include "app/look/theme.h"
#include "app/risks/riskmodel.h"
#include "report/charts/marks.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

struct Mark
{
    QColor fill;
    QColor ink;
    bool bold = false;
};

Mark levelMark(int score, const Style &style)
{
    switch (riskLevel(score)) {
    case RiskLevel::Low: return {style.good.soft, style.good.text};
    case RiskLevel::Medium: return {style.fair.soft, style.fair.text};
    case RiskLevel::Elevated: return {style.weak.soft, style.weak.text};
    case RiskLevel::High: return {style.highRiskCell, style.highRiskText, true};
    }
    Q_UNREACHABLE_RETURN({});
}

Mark stateMark(RiskState state, const Style &style)
{
    switch (state) {
    case RiskState::Planned: return {style.unknown.soft, style.unknown.text};
    case RiskState::Running: return {style.fair.soft, style.fair.text};
    case RiskState::Done: return {style.good.soft, style.good.text};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Empty circle, half circle or check mark: the state reads without its colour.
void drawStateIcon(QPainter &painter, const QRectF &area, RiskState state, const QColor &ink)
{
    if (state == RiskState::Done) {
        drawCheck(painter, area, ink);
        return;
    }
    const QRectF circle = area.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(ink, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    if (state == RiskState::Running) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(circle, -90 * 16, -180 * 16);
    }
}

QRectF markArea(const QRect &cell)
{
    const double height = std::min<double>(cell.height() - 6, Theme::scaled(20));
    return {cell.left() + 4.0, cell.center().y() - height / 2 + 0.5, cell.width() - 10.0, height};
}

void drawMark(QPainter &painter, const QRectF &area, const Mark &mark, const QString &text, double indent)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.fill);
    painter.drawRoundedRect(area, 3, 3);
    QFont font = Theme::font(Theme::TextRole::Small);
    font.setBold(mark.bold);
    painter.setFont(font);
    painter.setPen(mark.ink);
    const QRectF room = area.adjusted(indent, 0, -3, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, room.width()));
}

void drawNumber(QPainter &painter, const QRect &cell, const QString &number, bool selected, const Style &style)
{
    const double size = std::min<double>(cell.height() - 6, Theme::scaled(20));
    const QRectF circle(cell.left() + 4.0, cell.center().y() - size / 2 + 0.5, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? style.accent : style.text);
    painter.drawEllipse(circle);
    QFont font = Theme::font(Theme::TextRole::Caption);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(selected ? style.onAccent : style.surface);
    painter.drawText(circle, Qt::AlignCenter, number);
}

/// Texts of two lines stand close: what belongs to the next row is behind a line.
void drawLineBelow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRect &cell = option.rect;
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, Style::of(option.palette).line);
}

} // namespace

void RiskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int column = index.column();
    const bool mark = column == RiskModel::Number || column == RiskModel::Level || column == RiskModel::State
        || column == RiskModel::After;
    if (!mark) {
        DateDelegate::paint(painter, option, index);
        drawLineBelow(*painter, option);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QWidget *widget = option.widget;
    (widget != nullptr ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const Style &style = Style::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (column == RiskModel::Number) {
        drawNumber(*painter, option.rect, text, option.state.testFlag(QStyle::State_Selected), style);
    } else if (column == RiskModel::State) {
        const auto state = RiskState(index.data(RiskModel::StateRole).toInt());
        const Mark look = stateMark(state, style);
        const QRectF area = markArea(option.rect);
        const double icon = Theme::scaled(12);
        drawMark(*painter, area, look, text, icon + Theme::scaled(10));
        drawStateIcon(*painter, QRectF(area.left() + Theme::scaled(5), area.center().y() - icon / 2, icon, icon), state,
                      look.ink);
    } else {
        const int role = column == RiskModel::Level ? int(RiskModel::ScoreRole) : int(RiskModel::ScoreAfterRole);
        drawMark(*painter, markArea(option.rect), levelMark(index.data(role).toInt(), style), text, Theme::scaled(6));
    }
    painter->restore();
    drawLineBelow(*painter, option);
}

QSize RiskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = DateDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.lineSpacing();
    // Two lines in each row; only a long title makes it higher: neither a choice nor what is typed moves a row.
    // Measures are whole sentences, in full in the tooltip and the details.
    constexpr int lines = 2;
    const int most = index.column() == RiskModel::Title ? lines + 1 : lines;
    size.setHeight(std::clamp(size.height(), lines * line, most * line) + Theme::scaled(4));
    const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
    const int words = metrics.horizontalAdvance(index.data().toString());
    if (index.column() == RiskModel::Number)
        size.setWidth(Theme::scaled(28));
    if (index.column() == RiskModel::Level || index.column() == RiskModel::After)
        size.setWidth(words + Theme::scaled(24));
    if (index.column() == RiskModel::State)
        size.setWidth(words + Theme::scaled(38));
    return size;
}

QWidget *RiskDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != RiskModel::State)
        return DateDelegate::createEditor(parent, option, index);
    auto *states = new QComboBox(parent);
    for (const RiskState state : {RiskState::Planned, RiskState::Running, RiskState::Done})
        states->addItem(RiskModel::stateText(state), int(state));
    if (index.data(Qt::EditRole).toInt() == int(RiskState::Planned))
        states->setItemText(states->findData(int(RiskState::Planned)), index.data().toString());
    nameChoice(*states, index.model()->headerData(index.column(), Qt::Horizontal).toString());
    auto *self = const_cast<RiskDelegate *>(this); // signals of a delegate are not const, this function is
    connect(states, &QComboBox::activated, self, [self, states] {
        emit self->commitData(states);
        emit self->closeEditor(states);
    });
    return states;
}

void RiskDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *states = qobject_cast<QComboBox *>(editor))
        states->setCurrentIndex(states->findData(index.data(Qt::EditRole).toInt()));
    else
        DateDelegate::setEditorData(editor, index);
}

void RiskDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *states = qobject_cast<QComboBox *>(editor))
        model->setData(index, states->currentData());
    else
        DateDelegate::setModelData(editor, model, index);
}

} // namespace lotse
