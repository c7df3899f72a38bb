// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file.h"
#include "core/json.h"

namespace lotse {

/// Reads @p path and parses it. Errors: those of parseJson and readFile.
[[nodiscard]] Result<JsonValue> readJsonFile(const QString &path);

} // namespace lotse
