// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/keptediting.h"

#include "app/controls/celleditor.h"
#include "app/controls/fieldline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>

#include <utility>

namespace lotse {

KeptEditing::KeptEditing(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool KeptEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent *>(event)->reason() == Qt::ActiveWindowFocusReason)
            remember(qobject_cast<QWidget *>(watched));
    } else if (event->type() == QEvent::WindowActivate && !m_view.isNull() && watched == m_view->window()) {
        // Qt gives the focus only after this.
        QMetaObject::invokeMethod(this, &KeptEditing::open, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void KeptEditing::remember(QWidget *focused)
{
    const auto [view, editor] = CellEditor::around(focused);
    if (editor == nullptr || view->indexWidget(view->currentIndex()) != editor)
        return;
    m_view = view;
    m_cell = view->currentIndex();
    const QLineEdit *line = lineOf(editor);
    m_cursor = line != nullptr ? line->cursorPosition() : 0;
}

void KeptEditing::open()
{
    QAbstractItemView *view = std::exchange(m_view, nullptr);
    const QModelIndex cell = std::exchange(m_cell, QPersistentModelIndex());
    const bool isThere = view != nullptr && cell.isValid() && view->isVisible() && view->isActiveWindow();
    if (!isThere || view->currentIndex() != cell || view->indexWidget(cell) != nullptr)
        return;
    const bool isEditable = view->isEnabled() && cell.flags().testFlags(Qt::ItemIsEditable | Qt::ItemIsEnabled);
    // A click that brought the window back says itself where it goes on.
    if (!isEditable || QApplication::mouseButtons() != Qt::NoButton)
        return;
    view->edit(cell);
    QLineEdit *line = lineOf(view->indexWidget(cell));
    if (line == nullptr)
        return;
    line->deselect();
    line->setCursorPosition(m_cursor);
}

} // namespace lotse
