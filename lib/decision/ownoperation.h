// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

namespace lotse {

/// True where the client itself would run @p deployment (a deployment id) and no provider stands behind it: what is
/// open about it is asked of whoever would run it.
[[nodiscard]] bool isOwnOperation(const Library &library, QStringView deployment);

} // namespace lotse
