// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourcegutter.h"

#include "app/library/codeedit.h"
#include "app/library/sourcefolds.h"
#include "report/charts/style.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace lotse {

namespace {

void paintCross(QPainter &painter, const QRectF &box)
{
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.bottomLeft(), box.topRight());
}

void paintClock(QPainter &painter, const QRectF &box)
{
    painter.drawEllipse(box);
    painter.drawPolyline(QPolygonF {{box.center().x(), box.top() + box.height() / 4},
                                    box.center(),
                                    {box.right() - box.width() / 4, box.center().y()}});
}

void paintTriangle(QPainter &painter, const QRectF &box)
{
    painter.drawPolygon(QPolygonF {{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
}

// Points down where the lines below are shown, and to the text where they are folded.
void paintChevron(QPainter &painter, const QRectF &box, bool folded)
{
    const QPointF middle = box.center();
    const qreal reach = box.width() / 4;
    painter.drawPolyline(folded ? QPolygonF {{middle.x() - reach / 2, middle.y() - reach},
                                             {middle.x() + reach / 2, middle.y()},
                                             {middle.x() - reach / 2, middle.y() + reach}}
                                : QPolygonF {{middle.x() - reach, middle.y() - reach / 2},
                                             {middle.x(), middle.y() + reach / 2},
                                             {middle.x() + reach, middle.y() - reach / 2}});
}

} // namespace

SourceGutter::SourceGutter(CodeEdit &edit) : QWidget(&edit), m_edit(edit) { }

QSize SourceGutter::sizeHint() const
{
    const int digits = std::max(3, int(QString::number(m_edit.blockCount()).size()));
    const int height = m_edit.fontMetrics().height();
    return {2 * height + digits * m_edit.fontMetrics().horizontalAdvance(u'9') + height, 0};
}

void SourceGutter::fit()
{
    const int width = sizeHint().width();
    m_edit.setViewportMargins(width, 0, 0, 0);
    const QRect inside = m_edit.contentsRect();
    setGeometry(inside.left(), inside.top(), width, inside.height());
}

qreal SourceGutter::foldLeft() const
{
    return width() - m_edit.fontMetrics().height() * 1.4;
}

void SourceGutter::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock block = m_edit.cursorForPosition({0, event->pos().y()}).block();
    const bool canFold = SourceFolds::isFoldable(block) || SourceFolds::isFolded(block);
    if (event->button() != Qt::LeftButton || event->position().x() < foldLeft() || !canFold)
        return QWidget::mousePressEvent(event);
    m_edit.folds().toggle(block);
    update();
}

void SourceGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_edit.viewport(), event);
}

void SourceGutter::paintEvent(QPaintEvent *event)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), style.alternate);
    painter.setPen(style.line);
    painter.drawLine(QPointF(width() - 0.5, event->rect().top()), QPointF(width() - 0.5, event->rect().bottom() + 1));
    painter.setFont(m_edit.font());
    for (QTextBlock block = m_edit.firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = m_edit.blockBoundingGeometry(block).translated(m_edit.contentOffset());
        if (box.top() > event->rect().bottom())
            break;
        if (block.isVisible() && box.bottom() >= event->rect().top())
            paintLine(painter, block, box);
    }
}

void SourceGutter::paintLine(QPainter &painter, const QTextBlock &block, const QRectF &box) const
{
    const Style &style = Style::of(palette());
    const int height = m_edit.fontMetrics().height();
    const qreal markSize = height * 0.55;
    const qreal barWidth = std::max(2.0, height / 6.0);
    const int line = block.blockNumber() + 1;
    const SourceMessage *message = m_edit.messageAt(line);
    const bool error = message != nullptr && message->kind == SourceMessage::Kind::Error;
    if (error)
        painter.fillRect(QRectF(0, box.top(), width() - 1, box.height()), style.weak.soft);
    if (m_edit.changedLines().contains(line))
        painter.fillRect(QRectF(width() - 1 - barWidth, box.top(), barWidth, box.height()), style.accent);
    painter.setPen(line == m_edit.currentLine() ? style.text : style.secondaryText);
    painter.drawText(QRectF(0, box.top(), foldLeft() - height * 0.1, box.height()), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(line));
    painter.setBrush(Qt::NoBrush);
    const auto pen = [height](const QColor &colour) {
        return QPen(colour, height / 11.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    const bool isFolded = SourceFolds::isFolded(block);
    if (isFolded || SourceFolds::isFoldable(block)) {
        painter.setPen(pen(isFolded ? style.text : style.secondaryText));
        paintChevron(painter, QRectF(foldLeft(), box.top(), height, box.height()), isFolded);
    }
    if (message == nullptr)
        return;
    painter.setPen(pen(error ? style.weak.graphic : style.fair.graphic));
    const QRectF mark(height * 0.3, box.top() + (box.height() - markSize) / 2, markSize, markSize);
    switch (message->kind) {
    case SourceMessage::Kind::Error: paintCross(painter, mark.adjusted(1, 1, -1, -1)); break;
    case SourceMessage::Kind::Warning: paintTriangle(painter, mark); break;
    case SourceMessage::Kind::Stale: paintClock(painter, mark); break;
    }
}

} // namespace lotse
