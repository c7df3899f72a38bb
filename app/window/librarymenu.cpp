// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/librarymenu.h"

#include "app/page/page.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lotse {

LibraryMenu::LibraryMenu(QMenu &menu, QObject *parent) : QObject(parent)
{
    add(menu, LibraryCommand::NewProfile, u"actionNewProfile"_s, tr("&New provider …"), {});
    add(menu, LibraryCommand::CopyProfile, u"actionCopyProfile"_s, tr("&Copy provider …"), {});
    add(menu, LibraryCommand::SaveProfile, u"actionSaveProfile"_s, tr("Save &profile"), {});
    add(menu, LibraryCommand::ResetProfile, u"actionResetProfile"_s, tr("&Reset to shipped version"), {});
    add(menu, LibraryCommand::RemoveProfile, u"actionRemoveProfile"_s, tr("Re&move profile"), {});
    menu.addSeparator();
    add(menu, LibraryCommand::CompareWithShipped, u"actionCompareProfile"_s, tr("Compare &with shipped version"),
        QKeySequence(u"Ctrl+D"_s));
    add(menu, LibraryCommand::NextMessage, u"actionNextMessage"_s, tr("&Go to next message"), QKeySequence(u"F8"_s));
    add(menu, LibraryCommand::ChooseLevel, u"actionChooseLevel"_s, tr("Choose le&vel …"),
        QKeySequence(u"Ctrl+Space"_s));
    add(menu, LibraryCommand::ApplySuggestion, u"actionApplySuggestion"_s, tr("&Apply suggestion"),
        QKeySequence(u"Alt+Enter"_s));
    menu.addSeparator();
    add(menu, LibraryCommand::CheckLinks, u"actionCheckLinks"_s, tr("Check lin&ks …"), {});
    connect(&menu, &QMenu::aboutToShow, this, &LibraryMenu::refresh);
    refresh();
}

void LibraryMenu::add(QMenu &menu, LibraryCommand command, const QString &name, const QString &text,
                      const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    // The page has these keys.
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setCheckable(command == LibraryCommand::CompareWithShipped);
    menu.addAction(action);
    connect(action, &QAction::triggered, this, [this, command] { run(command); });
    m_entries.append({command, action});
}

void LibraryMenu::setPage(Page *page)
{
    m_page = page;
    refresh();
}

void LibraryMenu::setClientView(bool on)
{
    m_clientView = on;
    refresh();
}

LibraryCommands::State LibraryMenu::stateOf(LibraryCommand command) const
{
    if (m_clientView)
        return {};
    if (const LibraryCommands *commands = m_page ? m_page->libraryCommands() : nullptr)
        return commands->stateOf(command);
    // All others are about the profile that the page shows.
    return {.enabled = !m_page && (command == LibraryCommand::NewProfile || command == LibraryCommand::CheckLinks),
            .checked = false};
}

void LibraryMenu::refresh()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const LibraryCommands::State state = stateOf(entry.command);
        entry.action->setEnabled(state.enabled);
        entry.action->setChecked(state.checked);
    }
}

void LibraryMenu::run(LibraryCommand command)
{
    if (!stateOf(command).enabled)
        return;
    if (!m_page || !m_page->isVisible())
        emit pageRequested(PageId::Library);
    if (LibraryCommands *commands = m_page ? m_page->libraryCommands() : nullptr)
        commands->run(command);
    refresh();
}

} // namespace lotse
