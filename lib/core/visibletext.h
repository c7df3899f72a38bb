// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotse {

enum class LineBreaks {
    Shown, ///< as symbols: the text is one line
    Kept ///< the text has lines of its own
};

/// Returns @p text with everything that a terminal or the layout of text would obey instead of showing it as a symbol:
/// control characters (U+0000–U+001F as their Control Pictures, "␛"; U+0080–U+009F), characters that turn the reading
/// direction (U+061C, U+200E, U+200F, U+202A–U+202E, U+2066–U+2069), line and paragraph separators, the byte order
/// mark, annotation and tag characters ("⟨U+202E⟩"), and halves of surrogate pairs. All other text, Hebrew and Arabic
/// too, stays as it is.
[[nodiscard]] QString visibleText(const QString &text, LineBreaks lineBreaks = LineBreaks::Shown);

/// Returns the JSON text @p json with the same characters as \uXXXX: the values stay the same, a terminal has nothing
/// to obey.
[[nodiscard]] QString visibleJson(const QString &json);

/// Returns @p text without the characters that turn the reading direction (see visibleText). Nobody sees them, and they
/// can exchange the figures that stand beside a name; letters keep the direction of their script.
[[nodiscard]] QString withoutTurns(const QString &text);

/// Returns @p text as it fits into a field of one line: each run of line ends, tabs and other control characters is one
/// space, none at the ends; what turns the reading direction is left out.
[[nodiscard]] QString inOneLine(const QString &text);

} // namespace lotse
