// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/slides/slide.h"

namespace lotse::report {

/// Returns where the sentences of @p text end, each behind its mark; a full stop behind an abbreviation or the number
/// of a day ends none.
[[nodiscard]] QList<qsizetype> sentenceEnds(const QString &text);

/// Returns @p text in one paragraph with one space between words; spaces that hold a number and its unit stay.
[[nodiscard]] QString inOneParagraph(const QString &text);

/// Returns a name that stands on a slide whatever its length; cut at a word where no sentence is that long.
[[nodiscard]] QString shortName(const QString &name);

/// Makes the texts of @p slide fit it: its statement is a title, one sentence without a full stop, the rest of which
/// goes to the caption; what is too long ends at the end of a sentence. Returns true if something was left out.
bool shortenTexts(Slide &slide);

} // namespace lotse::report
