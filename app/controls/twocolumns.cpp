// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/twocolumns.h"

#include "app/look/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

namespace lotse {

TwoColumns::TwoColumns(QLayout *main, QWidget *side, const Widths &widths, int gap, int top, QWidget *parent)
    : QScrollArea(parent), m_main(main), m_side(side), m_widths(widths)
{
    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    const int margin = Theme::scaled(16);
    m_columns->setContentsMargins(margin, top, margin, margin);
    m_columns->setSpacing(gap);
    m_columns->addLayout(main, 1);
    m_columns->addWidget(side);
    setWidget(body);
    body->installEventFilter(this);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void TwoColumns::setStacksToFit()
{
    m_stacksToFit = true;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int TwoColumns::sideWidthIn(int width) const
{
    return Theme::scaled(width >= Theme::scaled(m_widths.wide) ? m_widths.wideSide : m_widths.side);
}

bool TwoColumns::isStackedIn(int width) const
{
    if (width < Theme::scaled(m_widths.stacked))
        return true;
    if (!m_stacksToFit)
        return false;
    // What the main column needs depends on its words; it must not push the other one out of the window.
    const QMargins margins = m_columns->contentsMargins();
    const int needed = m_main->totalMinimumSize().width() + m_columns->spacing() + sideWidthIn(width) + margins.left()
        + margins.right() + verticalScrollBar()->sizeHint().width();
    return width < needed;
}

void TwoColumns::arrange()
{
    const int side = sideWidthIn(width());
    const bool stacked = isStackedIn(width());
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(stacked ? 0 : side);
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : side);
}

bool TwoColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (m_stacksToFit && watched == widget() && event->type() == QEvent::LayoutRequest)
        arrange(); // words have changed
    return QScrollArea::eventFilter(watched, event);
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace lotse
