// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilecommands.h"

#include "app/library/codeedit.h"
#include "app/library/issuemodel.h"
#include "app/library/librarycolumns.h"
#include "app/library/libraryfiles.h"
#include "app/library/linkcheckrun.h"
#include "app/library/newprofiledialog.h"
#include "app/library/profilereadpanel.h"
#include "app/library/profilesaving.h"
#include "app/library/profilesession.h"
#include "app/library/shownprofile.h"
#include "app/library/sourceassistant.h"
#include "app/library/sourcepanel.h"

#include <utility>

namespace lotse {

ProfileCommands::ProfileCommands(const Parts &parts, QWidget &page) : QObject(&page), m_parts(parts), m_page(page) { }

LibraryCommands::State ProfileCommands::stateOf(LibraryCommand command) const
{
    const SourcePanel &source = m_parts.columns.source();
    const QString id = m_parts.shown.id();
    const bool isShown = !id.isEmpty() && m_parts.columns.isVisibleTo(m_page.window());
    const bool isProfile = isShown && m_parts.session.find(id) != nullptr;
    const auto on = [](bool enabled) { return State {.enabled = enabled, .checked = false}; };
    switch (command) {
    case LibraryCommand::NewProfile: return on(true);
    case LibraryCommand::CopyProfile: return on(isProfile);
    case LibraryCommand::SaveProfile: return on(isProfile && m_parts.session.canSave(id));
    case LibraryCommand::ResetProfile:
        return on(isProfile && m_parts.shown.wayBack() == ShownProfile::WayBack::ToShipped);
    case LibraryCommand::RemoveProfile:
        return on(isProfile && m_parts.shown.wayBack() == ShownProfile::WayBack::Removal);
    case LibraryCommand::CompareWithShipped:
        return {.enabled = isProfile && source.canCompare(), .checked = isShown && source.isComparing()};
    case LibraryCommand::NextMessage: return on(isShown && source.issues().rowCount() > 0);
    case LibraryCommand::ChooseLevel: return on(isProfile && !source.edit().isReadOnly());
    case LibraryCommand::ApplySuggestion:
        return on(isProfile && !source.edit().isReadOnly() && source.edit().fixAtCursor());
    case LibraryCommand::CheckLinks: return on(!m_parts.links.isRunning());
    }
    Q_UNREACHABLE_RETURN({});
}

void ProfileCommands::run(LibraryCommand command)
{
    if (!m_parts.session.isLoaded()) {
        m_waiting = command;
        return;
    }
    switch (command) {
    case LibraryCommand::NewProfile: askForNew(false); break;
    case LibraryCommand::CopyProfile: askForNew(true); break;
    case LibraryCommand::SaveProfile: m_parts.saving.save(m_parts.shown.id()); break;
    case LibraryCommand::ResetProfile:
    case LibraryCommand::RemoveProfile: m_parts.saving.reset(m_parts.shown.id()); break;
    case LibraryCommand::CompareWithShipped: m_parts.columns.toggleComparing(); break;
    case LibraryCommand::NextMessage: m_parts.columns.goToNextIssue(); break;
    case LibraryCommand::ChooseLevel:
    case LibraryCommand::ApplySuggestion: inSource(command); break;
    case LibraryCommand::CheckLinks: askForLinks(); break;
    }
}

void ProfileCommands::runWaiting()
{
    const std::optional<LibraryCommand> command = std::exchange(m_waiting, std::nullopt);
    if (command && m_page.isVisibleTo(m_page.window()))
        run(*command);
}

void ProfileCommands::askForNew(bool copy)
{
    auto *dialog = new NewProfileDialog(m_parts.session, m_parts.files, m_parts.shown.id(), copy, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewProfileDialog::created, this, [this](const QString &id) {
        emit created();
        m_parts.shown.show(id);
        m_parts.columns.source().edit().setFocus();
    });
    dialog->open();
}

void ProfileCommands::askForLinks()
{
    const QString id = m_parts.shown.id();
    const LibraryFiles &files = m_parts.files;
    m_parts.links.ask(files.nameOf(id), files.addressesOf({id}), files.addressesOf(files.profiles(id)));
}

void ProfileCommands::inSource(LibraryCommand command)
{
    SourcePanel &source = m_parts.columns.source();
    m_parts.columns.read().revealSource();
    source.setComparing(false);
    source.edit().setFocus();
    if (command == LibraryCommand::ChooseLevel)
        source.assistant().choose();
    else
        source.assistant().fix();
}

} // namespace lotse
