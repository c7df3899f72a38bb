// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/fieldundo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lotse {

namespace {

/// Returns the line of text of @p widget, if it is one or has one.
const QLineEdit *lineIn(QWidget *widget)
{
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        return line;
    if (const auto *combo = qobject_cast<QComboBox *>(widget))
        return combo->lineEdit();
    const auto *box = qobject_cast<QAbstractSpinBox *>(widget);
    return box ? box->findChild<QLineEdit *>() : nullptr;
}

/// True if @p widget is a field that would keep the key of @p event and do nothing.
bool keepsInVain(QWidget *widget, const QKeyEvent &event)
{
    const bool isUndo = event.matches(QKeySequence::Undo);
    if (!isUndo && !event.matches(QKeySequence::Redo))
        return false;
    if (const QLineEdit *line = lineIn(widget))
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
