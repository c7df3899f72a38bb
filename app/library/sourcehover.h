// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourceoffers.h"

namespace lotse {

/// Returns in plain text what stands at @p position of the profile of @p outline: of a key what it is for, of an id, a
/// level, a choice or a day what it is called. Empty where the text says it itself.
[[nodiscard]] QString sourceHover(const JsonOutline &outline, qsizetype position, const SourceContext &context);

} // namespace lotse
