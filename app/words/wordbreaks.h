// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotse {

/// Returns @p text with soft hyphens (U+00AD) at the joints of long German words: a layout breaks there, with a hyphen,
/// where the word has no room, and shows nothing elsewhere. For drawing only, never to be kept.
[[nodiscard]] QString withWordBreaks(const QString &text);

} // namespace lotse
