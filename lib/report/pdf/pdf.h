// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportmodel.h"

#include <QByteArray>
#include <QPicture>

namespace lotse {

/// The pictures of a report, recorded as vectors, in the order in which the report shows them.
struct ReportPictures
{
    struct Recorded
    {
        QPicture picture;
        double height = 0; ///< tenths of a point
    };
    QList<Recorded> pictures;
};

/// Records the pictures of @p report. Qt Charts needs the GUI thread and a QApplication (offscreen will do).
/// @p library gives the names and the measured arrivals and events that the pictures show.
[[nodiscard]] ReportPictures paintPictures(const report::Report &report, const Library &library);

/// Renders @p report as PDF, A4, embedded fonts, charts as vectors. Identical bytes for identical reports. Uses no
/// widget and no chart, so it may run in any thread.
[[nodiscard]] QByteArray renderPdf(const report::Report &report, const ReportPictures &pictures);

/// Both steps at once; on the GUI thread.
[[nodiscard]] QByteArray renderPdf(const report::Report &report, const Library &library);

} // namespace lotse
