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

int numberWidth()
{
    return Theme::scaled(46);
}

} // namespace

RankedBars::RankedBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int RankedBars::rowHeight()
{
    return Theme::scaled(28);
}

void RankedBars::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    const bool otherHeight = rows.size() != m_rows.size();
    m_rows = rows;
    QStringList sentences;
    for (qsizetype i = 0; i < rows.size(); ++i)
        sentences.append(tr("%1. %2, %3 of 100 points").arg(i + 1).arg(rows.at(i).name, rows.at(i).number));
    setAccessibleName(tr("Ranking under these weights"));
    setAccessibleDescription(sentences.join(u'\n'));
    if (otherHeight)
        updateGeometry();
    update();
}

QSize RankedBars::sizeHint() const
{
    return {Theme::scaled(260), static_cast<int>(m_rows.size()) * rowHeight()};
}

QSize RankedBars::minimumSizeHint() const
{
    return {Theme::scaled(180), static_cast<int>(m_rows.size()) * rowHeight()};
}

double RankedBars::nameWidth() const
{
    const QFontMetrics metrics(Theme::font(Theme::TextRole::BodyBold));
    double longest = 0;
    for (const Row &row : m_rows)
        longest = std::max<double>(longest, metrics.horizontalAdvance(row.name));
    return std::min(longest + Theme::scaled(12), (width() - nameLeft() - numberWidth()) * 0.6);
}

bool RankedBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const QString name = m_rows.value(help.pos().y() / rowHeight()).name;
    const QFontMetrics metrics(Theme::font(Theme::TextRole::BodyBold));
    const bool isCut = metrics.horizontalAdvance(name) > nameWidth() - nameGap();
    return showCutText(help, *this, isCut ? name : QString());
}

void RankedBars::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    const QFont bold = Theme::font(Theme::TextRole::BodyBold);
    const QFont body = Theme::font(Theme::TextRole::Body);
    const QFontMetrics metrics(bold);
    const double numbers = numberWidth();
    const double names = nameLeft();
    const double nameWidth = this->nameWidth();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const QRectF line(0, double(i) * rowHeight(), width(), rowHeight());
        const double circle = Theme::scaled(22);
        PlaceBadge::draw(painter, QRectF(0.5, line.center().y() - circle / 2, circle, circle), int(i) + 1, palette());
        painter.setFont(bold);
        painter.setPen(style.text);
        const QRectF words(names, line.top(), nameWidth - nameGap(), line.height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(row.name, Qt::ElideRight, int(words.width())));
        const double left = names + nameWidth;
        const double thickness = Theme::scaled(12);
        const QRectF bar(left, line.center().y() - thickness / 2, std::max(0.0, width() - numbers - left), thickness);
        painter.fillRect(bar, style.line);
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::clamp(row.points / 100, 0.0, 1.0), thickness),
                         style.accent);
        painter.setFont(body);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.number);
    }
}

} // namespace lotse
