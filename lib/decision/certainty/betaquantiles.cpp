// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/betaquantiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lotse {

namespace {

constexpr size_t cells = 1 << 13;
constexpr double nothing = 50; // e^-50: what may be left out
constexpr double exponential = 40; // e^-40: how little the other factor may differ from 1 in an exponential tail
constexpr double least = 1e-150; // of the larger parameter: below it nothing but the ratio of both is seen

double inverseLogit(double s)
{
    return s < 0 ? std::exp(s) / (1 + std::exp(s)) : 1 / (1 + std::exp(-s));
}

} // namespace

BetaQuantiles::BetaQuantiles(double alpha, double beta) : m_alpha(alpha), m_beta(beta)
{
    if (std::max(alpha, beta) < least) {
        // Nearly all lies at both ends, in this ratio.
        const double scale = least / std::max(alpha, beta);
        m_alpha *= scale;
        m_beta *= scale;
    }
    m_alpha = std::max(m_alpha, least * least);
    m_beta = std::max(m_beta, least * least);
    const double left = -std::log(std::max(m_beta, 1.0)) - exponential;
    const double right = std::log(std::max(m_alpha, 1.0)) + exponential;
    const double mode = std::clamp(std::log(m_alpha) - std::log(m_beta), left, right);
    m_largest = logDensity(mode);
    const double low = falling(mode, left);
    const double high = falling(mode, right);
    const double step = (high - low) / double(cells);
    m_below = {.start = low, .step = step, .tailSlope = m_alpha, .mass = std::vector<double>(cells + 1)};
    m_above = {.start = high, .step = -step, .tailSlope = m_beta, .mass = std::vector<double>(cells + 1)};
    const auto slope = [this](double s) { return m_alpha - (m_alpha + m_beta) * inverseLogit(s); };
    if (low > left)
        m_below.tailSlope = slope(low);
    if (high < right)
        m_above.tailSlope = -slope(high);

    std::vector<double> cellMass(cells);
    double before = std::exp(logDensity(low) - m_largest);
    for (size_t i = 0; i < cells; ++i) {
        const double middle = std::exp(logDensity(low + (double(i) + 0.5) * step) - m_largest);
        const double after = std::exp(logDensity(low + double(i + 1) * step) - m_largest);
        cellMass[i] = step / 6 * (before + 4 * middle + after);
        before = after;
    }
    m_below.mass[0] = std::exp(logDensity(low) - m_largest) / m_below.tailSlope;
    m_above.mass[0] = std::exp(logDensity(high) - m_largest) / m_above.tailSlope;
    const double all = m_below.mass[0] + std::accumulate(cellMass.begin(), cellMass.end(), 0.0) + m_above.mass[0];
    for (size_t i = 0; i < cells; ++i) {
        m_below.mass[i + 1] = m_below.mass[i] + cellMass[i];
        m_above.mass[i + 1] = m_above.mass[i] + cellMass[cells - 1 - i];
    }
    for (Side *side : {&m_below, &m_above}) {
        for (double &mass : side->mass)
            mass /= all;
    }
}

double BetaQuantiles::logDensity(double s) const
{
    // ln x and ln(1 - x) without the loss of 1 - x near 1.
    const double small = std::log1p(std::exp(-std::abs(s)));
    return s < 0 ? m_alpha * (s - small) - m_beta * small : -m_alpha * small - m_beta * (s + small);
}

/// Returns where the density has fallen to nothing on the way to @p to, or @p to.
double BetaQuantiles::falling(double from, double to) const
{
    const double level = m_largest - nothing;
    if (logDensity(to) >= level)
        return to;
    double inside = from;
    double outside = to;
    for (int halving = 0; halving < 80; ++halving) {
        const double middle = std::midpoint(inside, outside);
        (logDensity(middle) >= level ? inside : outside) = middle;
    }
    return outside;
}

/// Returns the s up to which the share @p probability lies, counted from the side.
double BetaQuantiles::find(const Side &side, double probability) const
{
    const double direction = side.step < 0 ? -1 : 1;
    if (probability <= side.mass.front())
        return side.start + direction * std::log(probability / side.mass.front()) / side.tailSlope;
    const auto above = std::ranges::lower_bound(side.mass, probability);
    if (above == side.mass.end()) {
        // What is missing lies in the tail of the other side.
        const Side &other = &side == &m_below ? m_above : m_below;
        return find(other, std::max(1 - probability, 1e-300));
    }
    const auto cell = size_t(above - side.mass.begin()) - 1;
    const double part = (probability - side.mass[cell]) / (side.mass[cell + 1] - side.mass[cell]);
    // Between two nodes the logarithm of the density is a straight line.
    const double from = side.start + double(cell) * side.step;
    const double rise = logDensity(from + side.step) - logDensity(from);
    const double way = std::abs(rise) < 1e-9 ? part : std::log1p(part * std::expm1(rise)) / rise;
    return from + way * side.step;
}

double BetaQuantiles::fromBelow(double probability) const
{
    return probability <= 0 ? 0 : inverseLogit(find(m_below, probability));
}

double BetaQuantiles::fromAbove(double probability) const
{
    return probability <= 0 ? 0 : inverseLogit(-find(m_above, probability));
}

} // namespace lotse
