// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "decision/weighting/swingspans.h"

namespace lotse {

/// Returns the name of a group or criterion.
[[nodiscard]] QString cardName(const Library &library, const QString &id);
/// Returns the ends of a span in words: "EU only, within a day".
[[nodiscard]] QString endsInWords(const Library &library, const QList<EndPoint> &ends);

} // namespace lotse
