// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowhistory.h"

#include "app/document/engagementdocument.h"
#include "app/document/stepmodel.h"
#include "app/page/owntext.h"
#include "app/window/changeplace.h"
#include "app/window/pagestack.h"
#include "app/window/windowactions.h"

#include <QAccessible>
#include <QAction>
#include <QMainWindow>

namespace lotse {

WindowHistory::WindowHistory(EngagementDocument &document, const PageStack &pages, const WindowActions &actions,
                             QMainWindow &window)
    : QObject(&window), m_document(document), m_pages(pages), m_actions(actions), m_window(window)
{
    connect(actions.undo, &QAction::triggered, this, &WindowHistory::undo);
    connect(actions.redo, &QAction::triggered, this, &WindowHistory::redo);
}

void WindowHistory::undo()
{
    if (OwnText *text = m_pages.ownText(); text && text->hasHistory())
        text->undoText();
    else
        walk(true);
}

void WindowHistory::redo()
{
    if (OwnText *text = m_pages.ownText(); text && text->hasHistory())
        text->redoText();
    else
        walk(false);
}

/// Takes one change back (@p back) or makes it again.
void WindowHistory::walk(bool back)
{
    QUndoStack &stack = m_document.undoStack();
    if (back ? !stack.canUndo() : !stack.canRedo())
        return;
    const QString what = back ? stack.undoText() : stack.redoText();
    const Engagement before = m_document.engagement();
    if (back)
        stack.undo();
    else
        stack.redo();
    const ChangePlace place = placeOfChange(before, m_document.engagement());
    const PageId current = m_pages.currentId();
    const bool shown = place.pages.contains(current) && (place.section.isEmpty() || current != place.pages.first());
    if (!place.pages.isEmpty() && !shown)
        emit pageRequested(place.pages.first(), place.section);
    const QString where = StepModel::titleOf(m_pages.currentId());
    QString sentence;
    if (place.pages.isEmpty())
        sentence = back ? tr("Undone: %1").arg(what) : tr("Redone: %1").arg(what);
    else
        sentence = back ? tr("Undone: %1 (%2)").arg(what, where) : tr("Redone: %1 (%2)").arg(what, where);
    emit told(sentence);
    if (QAccessible::isActive() && !m_actions.clientView->isChecked()) { // whose message is an alert
        QAccessibleAnnouncementEvent event(&m_window, sentence);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace lotse
