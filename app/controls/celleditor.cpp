// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/celleditor.h"

#include <QAbstractItemView>

namespace lotse {

namespace {

QAbstractItemView *viewAround(QWidget *widget)
{
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            return view;
    }
    return nullptr;
}

} // namespace

CellEditor CellEditor::around(QWidget *widget)
{
    QAbstractItemView *view = viewAround(widget);
    if (view == nullptr)
        return {};
    while (widget != view && widget->parentWidget() != view->viewport())
        widget = widget->parentWidget();
    return {.view = view, .editor = widget == view ? nullptr : widget};
}

} // namespace lotse
