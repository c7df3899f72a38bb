// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

namespace lotse {

/// Writes @p value with two spaces of indentation, keys in their order, numbers in their shortest exact form, a newline
/// at the end.
[[nodiscard]] QByteArray writeJson(const JsonValue &value);

} // namespace lotse
