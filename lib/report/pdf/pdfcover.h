// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/logopicture.h"
#include "report/pdf/pdftext.h"

namespace lotse::pdf {

/// How much of its texts has room on the cover.
struct CoverPlan
{
    int mostLines = 1; ///< of a text that somebody entered
    qsizetype workloads = 0; ///< the first so many of several; the page after the cover has all of them if not all fit

    [[nodiscard]] bool isWhole(const report::Cover &cover) const { return workloads == cover.workloads.size(); }
};

[[nodiscard]] CoverPlan planCover(const Fonts &fonts, const report::Report &report,
                                  const std::optional<LogoPicture> &logo);

/// Draws the first page.
void drawCover(QPainter &painter, const Fonts &fonts, const report::Report &report,
               const std::optional<LogoPicture> &logo, const CoverPlan &plan);

/// Draws the consultant's logo into @p area, keeping its proportions; nothing where there is none. Returns the width
/// used.
double drawLogo(QPainter &painter, const QRectF &area, const std::optional<LogoPicture> &picture);

} // namespace lotse::pdf
