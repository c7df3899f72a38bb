// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/fieldundo.h"

#include "app/controls/fieldline.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lotse {

namespace {

/// True if @p widget is a field that would keep the key of @p event and do nothing.
bool keepsInVain(QWidget *widget, const QKeyEvent &event)
{
    const bool isUndo = event.matches(QKeySequence::Undo);
    if (!isUndo && !event.matches(QKeySequence::Redo))
        return false;
    if (const QLineEdit *line = lineOf(widget))
        return isUndo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
        return isUndo ? !text->document()->isUndoAvailable() : !text->document()->isRedoAvailable();
    return false;
}

} // namespace

FieldUndo::FieldUndo(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()
        && keepsInVain(static_cast<QWidget *>(watched), *static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lotse
