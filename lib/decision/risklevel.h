// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotse {

/// niedrig, mittel, erhöht, hoch
enum class RiskLevel { Low, Medium, Elevated, High };

/// Returns the level of @p score = likelihood x impact (1-25): 1-4 low, 5-9 medium, 10-14 elevated, 15-25 high.
[[nodiscard]] constexpr RiskLevel riskLevel(int score)
{
    if (score >= 15)
        return RiskLevel::High;
    if (score >= 10)
        return RiskLevel::Elevated;
    return score >= 5 ? RiskLevel::Medium : RiskLevel::Low;
}

} // namespace lotse
