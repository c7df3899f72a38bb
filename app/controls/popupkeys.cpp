// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/popupkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QPointer>
#include <QWidget>

namespace lotse {

bool runBehind(QWidget &popup, const QKeyEvent &event)
{
    if (!popup.parentWidget())
        return false;
    const QKeySequence keys(event.keyCombination());
    const QList<QAction *> actions = popup.parentWidget()->window()->actions();
    for (QAction *each : actions) {
        const QPointer<QAction> action(each); // closing may take it away
        if (!action->isEnabled() || !action->shortcuts().contains(keys))
            continue;
        popup.close();
        if (action)
            action->trigger();
        return true;
    }
    return false;
}

} // namespace lotse
