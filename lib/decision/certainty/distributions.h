// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criterion.h"
#include "core/profile.h"
#include "decision/certainty/sampling.h"

#include <memory>

namespace lotse {

class BetaQuantiles;

/// The quantiles of the values of one range, in its unit. Default counts as uniform. Normal: mean likely. Beta: on
/// [low, high], for all parameters above 0.
class Quantiles
{
public:
    explicit Quantiles(const Range &range);
    ~Quantiles();
    Q_DISABLE_COPY_MOVE(Quantiles)

    /// Returns the number below which the share @p probability (0-1/2) of the values lies; what lies beyond 2^-26 on
    /// either side stands for nothing more extreme.
    [[nodiscard]] double fromBelow(double probability) const;
    /// Returns the number above which the share @p probability (0-1/2) lies.
    [[nodiscard]] double fromAbove(double probability) const;
    /// Returns the number below which the share @p probability (0-1) lies.
    [[nodiscard]] double at(double probability) const;

private:
    Range m_range;
    std::unique_ptr<const BetaQuantiles> m_beta;
};

/// Returns the points of all values of @p range on the scale of @p criterion, over their rank.
[[nodiscard]] QuantileTable pointsTable(const Criterion &criterion, const Range &range);

/// Returns the points between three ends in 0-100 points: a straight line (Uniform), or Triangular with its mode at
/// @p likely.
[[nodiscard]] QuantileTable spanTable(double low, double likely, double high, Distribution distribution);

} // namespace lotse
