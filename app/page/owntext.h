// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotse {

/// A text that a page holds beside the engagement (a profile). While the page is shown, Save acts on it, and so do Undo
/// and Redo once it was changed.
class OwnText
{
public:
    virtual ~OwnText() = default;

    /// How people call the text; empty = there is none at the moment.
    [[nodiscard]] virtual QString textName() const = 0;
    [[nodiscard]] virtual bool isTextModified() const = 0;
    [[nodiscard]] virtual bool canUndoText() const = 0;
    [[nodiscard]] virtual bool canRedoText() const = 0;
    /// Whether Undo and Redo mean the text: as long as nothing of it was changed, they mean the engagement.
    [[nodiscard]] bool hasHistory() const { return !textName().isEmpty() && (canUndoText() || canRedoText()); }
    virtual void saveText() = 0;
    virtual void undoText() = 0;
    virtual void redoText() = 0;

protected:
    OwnText() = default;
    OwnText(const OwnText &) = default;
    OwnText &operator=(const OwnText &) = default;
};

} // namespace lotse
