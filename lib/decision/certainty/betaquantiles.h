// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace lotse {

/// The quantiles of a beta distribution on [0, 1], for all parameters above 0, also deep in the tails.
///
/// Over s = ln(x / (1 - x)) the density is x^alpha (1 - x)^beta: its logarithm is concave for all parameters, so it is
/// known where it has fallen to nothing, and where that is far away it ends in exponentials. It is integrated between
/// by Simpson's rule, relative to its largest value, from both sides.
class BetaQuantiles
{
public:
    BetaQuantiles(double alpha, double beta);

    /// Returns the x below which the share @p probability (0-1) lies.
    [[nodiscard]] double fromBelow(double probability) const;
    /// Returns 1 - x for the x above which the share @p probability (0-1) lies.
    [[nodiscard]] double fromAbove(double probability) const;

private:
    /// The distribution function from one side, nodes in the order from there.
    struct Side
    {
        double start = 0; ///< s where the nodes begin
        double step = 0; ///< towards the other side
        double tailSlope = 0; ///< of the logarithm of the density before the start
        std::vector<double> mass; ///< up to each node, relative to all
    };

    [[nodiscard]] double logDensity(double s) const;
    [[nodiscard]] double falling(double from, double to) const;
    [[nodiscard]] double find(const Side &side, double probability) const;

    double m_alpha;
    double m_beta;
    double m_largest = 0; ///< logarithm of the largest density between the exponentials
    Side m_below;
    Side m_above;
};

} // namespace lotse
