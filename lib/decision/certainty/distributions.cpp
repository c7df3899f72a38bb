// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/distributions.h"

#include "decision/certainty/betaquantiles.h"
#include "decision/certainty/quantiletable.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lotse {

namespace {

/// The number of standard deviations above which the share @p probability (up to 1/2) of a normal distribution lies.
/// Start: Abramowitz and Stegun (1964), 26.2.23; then Newton's method on the distribution function, which the standard
/// library has to full precision.
double normalFromAbove(double probability)
{
    const double t = std::sqrt(-2 * std::log(probability));
    double x = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (int step = 0; step < 3; ++step) {
        const double share = std::erfc(x / std::numbers::sqrt2) / 2;
        const double density = std::exp(-x * x / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
        x += (share - probability) / density;
    }
    return x;
}

/// The nodes of a curved table from the numbers at both ends.
template<typename FromBelow, typename FromAbove>
QuantileTable tableOf(FromBelow fromBelow, FromAbove fromAbove)
{
    QuantileTable table;
    table.reserve(size_t(2) * nodes::perHalf);
    for (int i = 0; i < nodes::perHalf; ++i)
        table.push_back(float(fromBelow(nodes::shareAt(i))));
    for (int i = 0; i < nodes::perHalf; ++i)
        table.push_back(float(fromAbove(nodes::shareAt(i))));
    return table;
}

/// True if @p criterion's value function has no corner inside the range.
bool isStraight(const Criterion &criterion, double low, double high)
{
    return std::ranges::none_of(criterion.points,
                                [low, high](const ValuePoint &point) { return point.x > low && point.x < high; });
}

bool isUniform(const Range &range)
{
    return range.distribution == Distribution::Default || range.distribution == Distribution::Uniform;
}

} // namespace

Quantiles::Quantiles(const Range &range)
    : m_range(range),
      m_beta(range.distribution == Distribution::Beta ? std::make_unique<BetaQuantiles>(range.alpha, range.beta)
                                                      : nullptr)
{
}

Quantiles::~Quantiles() = default;

double Quantiles::fromBelow(double probability) const
{
    const double width = m_range.high - m_range.low;
    switch (m_range.distribution) {
    case Distribution::Default:
    case Distribution::Uniform: return m_range.low + probability * width;
    case Distribution::Triangular: {
        const double left = m_range.likely - m_range.low;
        if (probability * width <= left)
            return m_range.low + std::sqrt(probability * width * left);
        return m_range.high - std::sqrt((1 - probability) * width * (m_range.high - m_range.likely));
    }
    case Distribution::Normal:
        return m_range.likely
            - m_range.standardDeviation * normalFromAbove(std::max(probability, double(nodes::halfBit) / 2));
    case Distribution::Beta: return m_range.low + m_beta->fromBelow(probability) * width;
    }
    return m_range.likely;
}

double Quantiles::fromAbove(double probability) const
{
    const double width = m_range.high - m_range.low;
    switch (m_range.distribution) {
    case Distribution::Default:
    case Distribution::Uniform: return m_range.high - probability * width;
    case Distribution::Triangular: {
        const double right = m_range.high - m_range.likely;
        if (probability * width <= right)
            return m_range.high - std::sqrt(probability * width * right);
        return m_range.low + std::sqrt((1 - probability) * width * (m_range.likely - m_range.low));
    }
    case Distribution::Normal:
        return m_range.likely
            + m_range.standardDeviation * normalFromAbove(std::max(probability, double(nodes::halfBit) / 2));
    case Distribution::Beta: return m_range.high - m_beta->fromAbove(probability) * width;
    }
    return m_range.likely;
}

double Quantiles::at(double probability) const
{
    return probability < 0.5 ? fromBelow(probability) : fromAbove(1 - probability);
}

QuantileTable pointsTable(const Criterion &criterion, const Range &range)
{
    if (isUniform(range) && isStraight(criterion, range.low, range.high))
        return {float(criterion.valueOf(range.low)), float(criterion.valueOf(range.high))};
    const Quantiles quantiles(range);
    return tableOf([&](double probability) { return criterion.valueOf(quantiles.fromBelow(probability)); },
                   [&](double probability) { return criterion.valueOf(quantiles.fromAbove(probability)); });
}

QuantileTable spanTable(double low, double likely, double high, Distribution distribution)
{
    if (distribution != Distribution::Triangular)
        return {float(low), float(high)};
    const Quantiles quantiles({.low = low, .likely = likely, .high = high, .distribution = Distribution::Triangular});
    return tableOf([&](double probability) { return quantiles.fromBelow(probability); },
                   [&](double probability) { return quantiles.fromAbove(probability); });
}

} // namespace lotse
