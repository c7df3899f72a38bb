// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lotse {

/// True if the parts of the PNG @p bytes are whole and allowed (ISO/IEC 15948): head, palette, data and end with right
/// check sums. What this refuses, the library that reads it would report on the standard error stream, whatever is said
/// of it in the program's own words.
[[nodiscard]] bool isSoundPng(const QByteArray &bytes);

} // namespace lotse
