// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/pdfbox.h"
#include "report/pdf/pdftext.h"

namespace lotse::pdf {

/// The boxes of one table.
[[nodiscard]] Boxes tableBoxes(const Fonts &fonts, const report::Table &table, double width, Density density);

} // namespace lotse::pdf
