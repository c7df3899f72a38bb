// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/secondclick.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace lotse {

SecondClick::SecondClick(QWidget &source) : QObject(&source), m_source(source)
{
    qApp->installEventFilter(this);
}

bool SecondClick::isSecond(const QObject *watched, const QEvent &event) const
{
    if (m_released == 0 || watched == &m_source || !watched->isWidgetType())
        return false;
    if (event.type() != QEvent::MouseButtonPress && event.type() != QEvent::MouseButtonDblClick)
        return false;
    const auto &click = static_cast<const QMouseEvent &>(event);
    const auto longest = quint64(QApplication::doubleClickInterval());
    return click.timestamp() >= m_released && click.timestamp() - m_released <= longest
        && (click.globalPosition().toPoint() - m_place).manhattanLength() <= QApplication::startDragDistance();
}

bool SecondClick::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_source && event->type() == QEvent::MouseButtonRelease) {
        const auto *click = static_cast<QMouseEvent *>(event);
        m_released = click->timestamp();
        m_place = click->globalPosition().toPoint();
        return false;
    }
    if (isSecond(watched, *event)) {
        m_swallowing = true;
        return true;
    }
    if (m_swallowing && event->type() == QEvent::MouseButtonRelease && watched->isWidgetType()) {
        m_swallowing = false;
        m_released = 0;
        return true;
    }
    return false;
}

} // namespace lotse
