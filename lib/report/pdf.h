// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportmodel.h"

#include <QByteArray>

namespace lotse {

/// Renders @p report as PDF, A4, embedded Noto Sans, charts as vectors. Identical bytes for identical reports.
/// @p library gives the names and the measured arrivals and events that the pictures show.
[[nodiscard]] QByteArray renderPdf(const report::Report &report, const Library &library);

} // namespace lotse
