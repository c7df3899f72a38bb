// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/pdfpictures.h"

#include <QByteArray>

namespace lotse {

/// Renders @p report as PDF, A4, embedded fonts, charts as vectors. Identical bytes for identical reports. Uses no
/// widget and no chart, so it may run in any thread.
[[nodiscard]] QByteArray renderPdf(const report::Report &report, const ReportPictures &pictures);

/// Both steps at once; on the GUI thread.
[[nodiscard]] QByteArray renderPdf(const report::Report &report, const Library &library);

} // namespace lotse
