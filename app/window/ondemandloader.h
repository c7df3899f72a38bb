// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pagefactory.h"

namespace lotse {

/// Makes the library page or the report page. The libraries that only these two need (Qt Pdf, Qt Network,
/// KSyntaxHighlighting, and what those need) would cost a third of the time of a start, so the program loads a module
/// with the first of them. Where the module cannot be loaded, the page says so.
[[nodiscard]] Page *createOnDemandPage(PageId id, const PageContext &context, QWidget *parent);

/// Loads the module in the background, so that the first visit does not wait for it.
void loadOnDemandPagesAhead();

} // namespace lotse
