// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/rankedbars.h"

#include "app/controls/cuttexts.h"
#include "app/controls/placebadge.h"
#include "app/look/theme.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace lotse {

namespace {

int nameLeft()
{
    return Theme::scaled(31);
}

int nameGap()
{
    return Theme::scaled(8);
}

constexpr double highestShareOfName = 0.6; // of the room beside badge and number; a longer name stands above its bar

int numberWidth()
{
    return Theme::scaled(46);
}

} // namespace

RankedBars::RankedBars(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

double RankedBars::longestName() const
{
    const QFontMetrics metrics(Theme::font(Theme::TextRole::BodyBold));
    double longest = 0;
    for (const Row &row : m_rows)
        longest = std::max<double>(longest, metrics.horizontalAdvance(row.name));
    return longest;
}

bool RankedBars::areNamesAbove(int width) const
{
    return longestName() + Theme::scaled(12) > (width - nameLeft() - numberWidth()) * highestShareOfName;
}

int RankedBars::rowHeight(int width) const
{
    return Theme::scaled(areNamesAbove(width) ? 44 : 28);
}

void RankedBars::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    QStringList sentences;
    for (qsizetype i = 0; i < rows.size(); ++i)
        sentences.append(tr("%1. %2, %3 of 100 points").arg(i + 1).arg(rows.at(i).name, rows.at(i).number));
    setAccessibleName(tr("Ranking under these weights"));
    setAccessibleDescription(sentences.join(u'\n'));
    updateGeometry();
    update();
}

QSize RankedBars::sizeHint() const
{
    return {Theme::scaled(260), heightForWidth(std::max(width(), Theme::scaled(260)))};
}

QSize RankedBars::minimumSizeHint() const
{
    return {Theme::scaled(180), static_cast<int>(m_rows.size()) * Theme::scaled(28)};
}

int RankedBars::heightForWidth(int width) const
{
    return static_cast<int>(m_rows.size()) * rowHeight(width);
}

QRectF RankedBars::nameArea(qsizetype row) const
{
    const int height = rowHeight(width());
    const QRectF line(nameLeft(), double(row) * height, width() - nameLeft(), height);
    if (areNamesAbove(width()))
        return {line.left(), line.top(), line.width(), double(Theme::scaled(24))};
    return {line.left(), line.top(), longestName() + Theme::scaled(4), line.height()};
}

bool RankedBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const qsizetype row = help.pos().y() / rowHeight(width());
    const QString name = m_rows.value(row).name;
    const QFontMetrics metrics(Theme::font(Theme::TextRole::BodyBold));
    const bool isCut = metrics.horizontalAdvance(name) > nameArea(row).width();
    return showCutText(help, *this, isCut ? name : QString());
}

void RankedBars::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    const QFont bold = Theme::font(Theme::TextRole::BodyBold);
    const QFont body = Theme::font(Theme::TextRole::Body);
    const QFontMetrics metrics(bold);
    const int height = rowHeight(width());
    const bool above = areNamesAbove(width());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const QRectF line(0, double(i) * height, width(), height);
        const QRectF name = nameArea(i);
        const double circle = Theme::scaled(22);
        PlaceBadge::draw(painter, QRectF(0.5, name.center().y() - circle / 2, circle, circle), int(i) + 1, palette());
        painter.setFont(bold);
        painter.setPen(style.text);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(row.name, Qt::ElideRight, int(name.width())));
        const QRectF numbers = above ? QRectF(0, name.bottom(), width(), Theme::scaled(16)) : line;
        const double left = above ? name.left() : name.right() + nameGap();
        const double thickness = Theme::scaled(12);
        const QRectF bar(left, numbers.center().y() - thickness / 2, std::max(0.0, width() - numberWidth() - left),
                         thickness);
        painter.fillRect(bar, style.line);
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::clamp(row.points / 100, 0.0, 1.0), thickness),
                         style.accent);
        painter.setFont(body);
        painter.drawText(numbers, Qt::AlignRight | Qt::AlignVCenter, row.number);
    }
}

} // namespace lotse
