// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/fieldinsight.h"

#include "app/controls/readingorder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace lotse {

namespace {

/// Modifiers alone change nothing, nor do keys of the window.
bool isTyping(const QEvent &event)
{
    if (event.type() == QEvent::InputMethod)
        return true;
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    switch (key.key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: return true;
    default: return !key.text().isEmpty();
    }
}

} // namespace

FieldInSight::FieldInSight(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FieldInSight::eventFilter(QObject *watched, QEvent *event)
{
    if (isTyping(*event) && watched == QApplication::focusWidget()) {
        auto *field = static_cast<QWidget *>(watched);
        if (field->testAttribute(Qt::WA_InputMethodEnabled) && field->visibleRegion().isEmpty())
            scrollToFocus(*field->window());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lotse
