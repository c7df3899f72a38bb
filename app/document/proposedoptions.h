// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

namespace lotse {

/// What a new engagement compares at first: of each provider the first deployment (ids, in the order of the library)
/// that keeps the data in the EU or in own rooms. A library without any such deployment proposes the first of each.
[[nodiscard]] QStringList proposedOptions(const Library &library);

/// Returns whether requests to @p deployment are processed in the EU or in own rooms and the parent company of its
/// provider sits there, too: by the layers of its profile (region, parent_jurisdiction), which name places and no
/// promises.
[[nodiscard]] bool isEuOnly(const Deployment &deployment);

} // namespace lotse
