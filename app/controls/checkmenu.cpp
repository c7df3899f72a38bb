// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/checkmenu.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>

namespace lotse {

bool CheckMenu::tick()
{
    QAction *action = activeAction();
    if (!action || !action->isEnabled() || !action->isCheckable())
        return false;
    action->trigger();
    return true;
}

void CheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || actionAt(event->position().toPoint()) != activeAction() || !tick())
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!chooses || !tick())
        QMenu::keyPressEvent(event);
}

} // namespace lotse
