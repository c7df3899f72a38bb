// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotse {

/// Returns @p text so that a tool tip shows each of its letters: Qt takes what looks like HTML for rich text there,
/// which would read files and follow links. Control characters and those that turn the reading direction become
/// symbols, line ends stay. Everything that is shown as a tool tip goes through this.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Returns @p text for a button, an action or a tab, where a single & would be taken for the mark of a shortcut.
[[nodiscard]] QString buttonText(const QString &text);

/// Returns the text of a button, an action, a menu or a label as it is read: without the marks of the letters behind
/// Alt, && as one &.
[[nodiscard]] QString readText(const QString &text);

} // namespace lotse
