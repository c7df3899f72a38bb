// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourcemessage.h"
#include "core/issue.h"
#include "core/jsonedit.h"

#include <optional>

namespace lotse {

/// Says in @p message how @p issue can be mended, where that is plain: a similar key, id, level, source or choice, a
/// day written otherwise, a key to be added.
void addFix(SourceMessage &message, const Issue &issue);

/// Returns the edit that adds the key which @p message misses, with a value to be filled in; nothing where the text has
/// no place for it any more.
[[nodiscard]] std::optional<TextEdit> addingMissing(const JsonOutline &outline, const SourceMessage &message);

/// Returns where, in the value of the entry at @p pointer, something is to be filled in: inside its first empty text,
/// else behind the value. -1 if there is no such entry.
[[nodiscard]] qsizetype placeToFill(const JsonOutline &outline, const QString &pointer);

} // namespace lotse
