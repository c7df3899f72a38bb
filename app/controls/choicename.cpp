// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/choicename.h"

#include <QComboBox>

namespace lotse {

void nameChoice(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
}

} // namespace lotse
