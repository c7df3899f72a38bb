// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/spokenname.h"

#include <QAbstractScrollArea>
#include <QComboBox>

namespace lotse {

void nameChoice(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
}

void namePicture(QAbstractScrollArea &view, const QString &name)
{
    view.setAccessibleName(name);
    view.viewport()->setAccessibleName(name);
}

} // namespace lotse
