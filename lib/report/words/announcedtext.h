// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/announcedchanges.h"

namespace lotse {

/// "From 1 Jan 2027: 0.49 to 2.61 EUR. Introductory price ends."
[[nodiscard]] QString announcedText(const Criterion &criterion, const Announcement &change, const Phrases &phrases);

/// The same with option and criterion in front, and who would lead then if that is another option than now.
[[nodiscard]] QString announcedSentence(const Library &library, const Evaluation &evaluation,
                                        const AnnouncedChange &change, const Phrases &phrases);

} // namespace lotse
