// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/scrollaccessible.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    // Tables, trees and texts have interfaces of their own, which are found by the names of their classes first.
    if (className != "QScrollArea"_L1 && className != "QAbstractScrollArea"_L1)
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area != nullptr ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installScrollAreaAccessibility()
{
    QAccessible::installFactory(makeInterface); // Qt ignores a factory that is already there
}

} // namespace lotse
