// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

namespace lotse {

/// What a new engagement compares at first: of each provider the first deployment (ids, in the order of the library)
/// that keeps the data in the EU or in own rooms. A library without any such deployment proposes the first of each.
[[nodiscard]] QStringList proposedOptions(const Library &library);

} // namespace lotse
