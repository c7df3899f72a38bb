// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportcontext.h"

namespace lotse::report {

/// Weights and open claims, each, that summary and slides name as what would flip the advice: the nearest. The summary
/// is one page.
inline constexpr qsizetype summaryFlips = 1;

/// How sure the ranking is: in a few lines for the summary, and with charts.
void addCertaintySummary(const Context &context, Section &section, qsizetype index);
void addCertainty(const Context &context, Section &section, qsizetype index);

} // namespace lotse::report
