// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/importedprofile.h"

namespace lotse {

/// Returns what @p problem of an imported table means for people, with row and column, and what can be done.
[[nodiscard]] QString sentence(const ImportProblem &problem, const Library &library, const Phrases &phrases);

/// Returns what @p role makes of a column: "Criterion", "Level or number, with text", "Not taken over".
[[nodiscard]] QString columnRoleText(ColumnRole role, const Phrases &phrases);

/// Returns what an answer does to a profile in a few words: "new", "fills a gap", "contradiction".
[[nodiscard]] QString importEffectText(ImportEffect effect, const Phrases &phrases);

} // namespace lotse
