// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportmodel.h"

#include <QRectF>

namespace lotse::pdf {

struct OutlineEntry
{
    QString title = {};
    int page = 0; ///< from 0
};
/// A place on a page that leads to an address.
struct Link
{
    QRectF area = {}; ///< tenths of a point from the top left of the sheet
    QString address = {};
    int page = 0; ///< from 0
};

/// Gives @p file an outline, links, language and fixed dates, and an order of objects that depends on nothing but the
/// content.
[[nodiscard]] QByteArray finish(const QByteArray &file, const report::Report &report,
                                const QList<OutlineEntry> &outline, const QList<Link> &links);

} // namespace lotse::pdf
