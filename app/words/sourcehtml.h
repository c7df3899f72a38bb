// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source.h"

namespace lotse {

/// A source in one line of rich text: publisher, title (a link where there is an address), date. Everything is escaped.
[[nodiscard]] QString sourceHtml(const Source &source, Language language);

} // namespace lotse
