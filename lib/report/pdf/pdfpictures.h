// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportmodel.h"

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

} // namespace lotse
