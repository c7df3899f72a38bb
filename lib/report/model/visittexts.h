// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportmodel.h"

#include <functional>

namespace lotse::report {

/// Calls @p visit with each text that @p section prints, in reading order.
void visitTexts(const Section &section, const std::function<void(const QString &)> &visit);
/// The same for the cover.
void visitTexts(const Cover &cover, const std::function<void(const QString &)> &visit);

} // namespace lotse::report
