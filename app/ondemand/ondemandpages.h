// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pagefactory.h"

namespace lotse {

/// Makes the library page or the report page; see app/window/ondemandloader.h.
[[nodiscard]] Page *makeOnDemandPage(PageId id, const PageContext &context, QWidget *parent);

} // namespace lotse
