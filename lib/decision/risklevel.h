// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotse {

/// Low, medium, elevated, high ("niedrig, mittel, erhöht, hoch").
enum class RiskLevel { Low, Medium, Elevated, High };

/// Returns the level of @p score = likelihood x impact (1-25): up to 5 low, from 6 medium, from 12 elevated, from
/// 15 high.
[[nodiscard]] constexpr RiskLevel riskLevel(int score)
{
    if (score >= 15)
        return RiskLevel::High;
    if (score >= 12)
        return RiskLevel::Elevated;
    return score >= 6 ? RiskLevel::Medium : RiskLevel::Low;
}

} // namespace lotse
