// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "core/source.h"

namespace lotse {

/// Returns both dates of a source: "Document of 19 Mar 2026, last seen 21 Nov 2026", "Document without a date, not
/// older than June 2026, read in a copy on 21 Nov 2026". A day of reading is never called the date of the document.
[[nodiscard]] QString sourceDates(const Source &source, const Phrases &phrases);

/// Returns the day of the document alone: "19 Mar 2026", "not older than June 2026", "without a date".
[[nodiscard]] QString documentDay(const Source &source, const Phrases &phrases);

/// Returns how it was last looked at: "seen 21 Nov 2026", "copy read 21 Nov 2026"; empty where nobody noted it.
[[nodiscard]] QString seenDay(const Source &source, const Phrases &phrases);

} // namespace lotse
