// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowsearch.h"

#include "app/document/engagementdocument.h"
#include "app/search/searchdialog.h"
#include "app/search/searchentries.h"
#include "app/window/windowactions.h"
#include "app/words/keytext.h"
#include "app/words/plaintext.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

WindowSearch::WindowSearch(const EngagementDocument &document, const WindowActions &actions, QMainWindow &window)
    : QObject(&window), m_document(document), m_actions(actions), m_window(window)
{
}

void WindowSearch::open()
{
    // Before the client there are no menus and no library: the list would show what is hidden, names of other clients
    // for one.
    const bool clientWatches = m_actions.clientView->isChecked();
    QList<SearchEntry> entries = SearchEntries::of(
        m_document, clientWatches ? SearchEntries::ProviderLibrary::Hidden : SearchEntries::ProviderLibrary::Shown);
    if (!clientWatches) {
        for (const QAction *action : m_window.menuBar()->actions()) {
            if (QMenu *menu = action->menu()) {
                emit menu->aboutToShow();
                addActions(entries, *menu, readText(action->text()));
            }
        }
    }
    auto *dialog = new SearchDialog(entries, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SearchDialog::chosen, this, &WindowSearch::goTo);
    dialog->open();
}

void WindowSearch::addActions(QList<SearchEntry> &entries, const QMenu &menu, const QString &path) const
{
    // Their pages are among the entries already.
    const auto isPage = [this](const QAction *action) {
        return std::ranges::find(m_actions.steps, action) != m_actions.steps.end() || action == m_actions.weights
            || action == m_actions.library;
    };
    for (QAction *action : menu.actions()) {
        if (QMenu *below = action->menu()) {
            if (m_document.hasLibrary()) // the list of samples would wait for it
                emit below->aboutToShow();
            addActions(entries, *below, u"%1 › %2"_s.arg(path, readText(action->text())));
            continue;
        }
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || isPage(action)
            || action == m_actions.search)
            continue;
        const QString keys = keyText(action->shortcut());
        entries.append({.kind = SearchEntry::Kind::Action,
                        .title = readText(action->text()),
                        .place = keys.isEmpty() ? path : u"%1 · %2"_s.arg(path, keys),
                        .page = {},
                        .section = {},
                        .action = action});
    }
}

void WindowSearch::goTo(const SearchEntry &entry)
{
    if (entry.kind != SearchEntry::Kind::Action)
        emit pageRequested(entry.page, entry.section);
    else if (entry.action && entry.action->isEnabled())
        entry.action->trigger();
}

} // namespace lotse
