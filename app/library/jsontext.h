// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourcemessage.h"

#include <utility>

namespace lotse {

[[nodiscard]] bool isOpeningBracket(QChar character);
[[nodiscard]] bool isBracket(QChar character);

/// Returns the position of the bracket that belongs to the one at @p position of the JSON @p text, or -1. Brackets in
/// strings do not count.
[[nodiscard]] qsizetype matchingBracket(const QString &text, qsizetype position);

/// Returns where the value that @p message is about stands in its @p line: first column (from 0) and length.
[[nodiscard]] std::pair<int, int> extentOf(const SourceMessage &message, const QString &line);

} // namespace lotse
