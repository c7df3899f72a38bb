// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotse {

/// What a button or a key of the library page does, and the menu Library too.
enum class LibraryCommand {
    NewProfile,
    CopyProfile,
    SaveProfile,
    ResetProfile, ///< to the shipped version
    RemoveProfile, ///< that has no shipped version
    CompareWithShipped, ///< and back to the source text
    NextMessage,
    ChooseLevel,
    ApplySuggestion,
    CheckLinks,
};

/// The commands of a library page.
class LibraryCommands
{
public:
    struct State
    {
        bool enabled = false;
        bool checked = false;
    };

    virtual ~LibraryCommands() = default;

    [[nodiscard]] virtual State stateOf(LibraryCommand command) const = 0;
    /// Does @p command as soon as the library is read.
    virtual void run(LibraryCommand command) = 0;

protected:
    LibraryCommands() = default;
    LibraryCommands(const LibraryCommands &) = default;
    LibraryCommands &operator=(const LibraryCommands &) = default;
};

} // namespace lotse
