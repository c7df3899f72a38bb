// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "core/reader.h"

namespace lotse {

/// Reads criteria.json into the lists of @p library that it fills. What is wrong is in @p reading.
void readCriteria(Reading &reading, const JsonValue &file, Library &library);

} // namespace lotse
