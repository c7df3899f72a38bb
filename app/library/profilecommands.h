// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/librarycommands.h"

#include <QObject>

#include <optional>

class QWidget;

namespace lotse {

class LibraryColumns;
class LibraryFiles;
class LinkCheckRun;
class ProfileSaving;
class ProfileSession;
class ShownProfile;

/// What the buttons and keys of the library page do, and the menu Library with them.
class ProfileCommands final : public QObject, public LibraryCommands
{
    Q_OBJECT

public:
    /// What the commands act on.
    struct Parts
    {
        ProfileSession &session;
        const LibraryFiles &files;
        ShownProfile &shown;
        ProfileSaving &saving;
        LinkCheckRun &links;
        LibraryColumns &columns;
    };

    ProfileCommands(const Parts &parts, QWidget &page);

    /// What is about the shown profile is off while that is not shown.
    [[nodiscard]] State stateOf(LibraryCommand command) const override;
    void run(LibraryCommand command) override;
    /// Does what was asked for before the library was read.
    void runWaiting();

signals:
    /// There is one profile more, which is to be shown.
    void created();

private:
    void askForNew(bool copy);
    void askForLinks();
    void inSource(LibraryCommand command);

    Parts m_parts;
    QWidget &m_page;
    std::optional<LibraryCommand> m_waiting;
};

} // namespace lotse
