// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bias.h"

namespace lotse::content {

/// Which rows the table has.
enum class Rows { Providers, Deployments };

/// Returns what @p library holds of its providers on @p date, for a terminal: the table, the ten criteria of which most
/// is unknown, and who departs from the field, with the reason where @p explained has one.
[[nodiscard]] QString biasText(const Library &library, QDate date, Rows rows,
                               const std::vector<ExplainedDeparture> &explained);

} // namespace lotse::content
