// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

namespace lotse {

/// From this size on not every integer is a double (2^53).
inline constexpr double largestExactInteger = 9007199254740992.0;

/// Writes @p value with two spaces of indentation, keys in their order, numbers in their shortest exact form or as they
/// were spelled in the file that they come from, a newline at the end.
[[nodiscard]] QByteArray writeJson(const JsonValue &value);
/// The same in one line without spaces.
[[nodiscard]] QByteArray writeCompactJson(const JsonValue &value);

/// Returns how writeJson spells @p number: shortest and exact, whole numbers below 2^53 without a fraction.
[[nodiscard]] QByteArray numberSpelling(double number);

} // namespace lotse
