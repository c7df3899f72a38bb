// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportcontext.h"

namespace lotse::report {

[[nodiscard]] QString riskTitle(const Context &context, const RiskEvaluation &risk);
/// Returns the measures that were chosen and written, or that none is.
[[nodiscard]] QString measureText(const Context &context, const RiskEvaluation &risk);
/// Returns "12 elevated", on one line.
[[nodiscard]] QString riskLevelText(const Context &context, int score);
/// Returns how many risks of @p evaluations are high, and how many of those have no measure.
[[nodiscard]] QString risksTitle(const Context &context, const QList<Evaluation> &evaluations);

[[nodiscard]] Section riskSection(Context &context);

} // namespace lotse::report
