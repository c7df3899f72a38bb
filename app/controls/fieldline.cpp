// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/fieldline.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>

namespace lotse {

QLineEdit *lineOf(QWidget *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return line;
    if (const auto *choice = qobject_cast<QComboBox *>(widget))
        return choice->lineEdit();
    const auto *box = qobject_cast<QAbstractSpinBox *>(widget);
    return box ? box->findChild<QLineEdit *>() : nullptr;
}

} // namespace lotse
