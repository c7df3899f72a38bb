// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/distributions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lotse {

namespace {

constexpr size_t curvedNodes = 4097;

double triangular(double low, double mode, double high, double probability)
{
    const double width = high - low;
    if (!(width > 0))
        return low;
    const double left = (mode - low) / width;
    if (probability < left)
        return low + std::sqrt(probability * width * (mode - low));
    return high - std::sqrt((1 - probability) * width * (high - mode));
}

/// The quantile of the standard normal distribution: bisection of its distribution function, which the standard library
/// has to full precision.
double standardNormal(double probability)
{
    constexpr double cut = 1e-6;
    probability = std::clamp(probability, cut, 1 - cut);
    double low = -8;
    double high = 8;
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        const bool below = std::erfc(-middle / std::numbers::sqrt2) / 2 < probability;
        (below ? low : high) = middle;
    }
    return (low + high) / 2;
}

/// The distribution function of a beta distribution at equal distances of t, x = sin(t)^2: in t its density
/// 2 sin(t)^(2 alpha - 1) cos(t)^(2 beta - 1) is finite for alpha, beta >= 1/2. Midpoint rule.
std::vector<double> betaDistribution(double alpha, double beta, size_t cells)
{
    std::vector<double> distribution(cells + 1, 0);
    const double step = std::numbers::pi / 2 / double(cells);
    for (size_t i = 0; i < cells; ++i) {
        const double t = (double(i) + 0.5) * step;
        const double density =
            std::exp((2 * alpha - 1) * std::log(std::sin(t)) + (2 * beta - 1) * std::log(std::cos(t)));
        distribution[i + 1] = distribution[i] + density;
    }
    for (double &value : distribution)
        value /= distribution.back();
    return distribution;
}

/// Returns x in [0, 1] for several ascending @p probabilities.
std::vector<double> betaQuantiles(double alpha, double beta, const std::vector<double> &probabilities)
{
    constexpr size_t cells = 1 << 14;
    const std::vector<double> distribution = betaDistribution(alpha, beta, cells);
    std::vector<double> result;
    result.reserve(probabilities.size());
    for (const double probability : probabilities) {
        if (probability >= 1) {
            result.push_back(1);
            continue;
        }
        const auto above = std::ranges::lower_bound(distribution, probability);
        const auto index = size_t(std::max<std::ptrdiff_t>(1, above - distribution.begin()));
        const double from = distribution[index - 1];
        const double to = distribution[std::min(index, cells)];
        const double part = to > from ? (probability - from) / (to - from) : 0;
        const double t = (double(index - 1) + part) / double(cells) * std::numbers::pi / 2;
        result.push_back(std::sin(t) * std::sin(t));
    }
    return result;
}

/// True if @p criterion's value function has no corner inside the range.
bool isStraight(const Criterion &criterion, double low, double high)
{
    return std::ranges::none_of(criterion.points,
                                [low, high](const ValuePoint &point) { return point.x > low && point.x < high; });
}

} // namespace

double quantile(const Range &range, double probability)
{
    switch (range.distribution) {
    case Distribution::Default:
    case Distribution::Uniform: return range.low + probability * (range.high - range.low);
    case Distribution::Triangular: return triangular(range.low, range.likely, range.high, probability);
    case Distribution::Normal: return range.likely + range.standardDeviation * standardNormal(probability);
    case Distribution::Beta:
        return range.low + betaQuantiles(range.alpha, range.beta, {probability}).front() * (range.high - range.low);
    }
    return range.likely;
}

QuantileTable pointsTable(const Criterion &criterion, const Range &range)
{
    const bool uniform = range.distribution == Distribution::Default || range.distribution == Distribution::Uniform;
    if (uniform && isStraight(criterion, range.low, range.high))
        return {float(criterion.valueOf(range.low)), float(criterion.valueOf(range.high))};
    std::vector<double> probabilities(curvedNodes);
    for (size_t i = 0; i < curvedNodes; ++i)
        probabilities[i] = double(i) / double(curvedNodes - 1);
    QuantileTable table;
    table.reserve(curvedNodes);
    if (range.distribution == Distribution::Beta) {
        for (const double x : betaQuantiles(range.alpha, range.beta, probabilities))
            table.push_back(float(criterion.valueOf(range.low + x * (range.high - range.low))));
        return table;
    }
    for (const double probability : probabilities)
        table.push_back(float(criterion.valueOf(quantile(range, probability))));
    return table;
}

QuantileTable spanTable(double low, double likely, double high, Distribution distribution)
{
    if (distribution != Distribution::Triangular)
        return {float(low), float(high)};
    QuantileTable table;
    table.reserve(curvedNodes);
    for (size_t i = 0; i < curvedNodes; ++i)
        table.push_back(float(triangular(low, likely, high, double(i) / double(curvedNodes - 1))));
    return table;
}

} // namespace lotse
