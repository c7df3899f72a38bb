// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/logopicture.h"
#include "report/pdf/pdftext.h"

namespace lotse::pdf {

/// Draws the first page; @p area is the whole sheet.
void drawCover(QPainter &painter, const Fonts &fonts, const report::Report &report,
               const std::optional<LogoPicture> &logo);

/// Draws the consultant's logo into @p area, keeping its proportions; nothing where there is none. Returns the width
/// used.
double drawLogo(QPainter &painter, const QRectF &area, const std::optional<LogoPicture> &picture);

} // namespace lotse::pdf
