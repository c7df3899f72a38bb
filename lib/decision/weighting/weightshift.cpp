// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weighting/weightshift.h"

#include <algorithm>

namespace lotse {

namespace {

constexpr double highestPoints = 10;

template<typename Matches>
double sumOf(const QList<WeightShare> &shares, Matches matches)
{
    double sum = 0;
    for (const WeightShare &share : shares) {
        if (matches(share))
            sum += share.share;
    }
    return sum;
}

/// Gives the shares that match a new sum and keeps their proportions.
template<typename Matches>
void scaleTo(QList<WeightShare> &shares, double newSum, Matches matches)
{
    const double sum = sumOf(shares, matches);
    const auto count = std::ranges::count_if(shares, matches);
    for (WeightShare &share : shares) {
        if (matches(share))
            share.share = sum > 0 ? share.share * newSum / sum : newSum / double(count);
    }
}

QList<WeightShare> normalised(QList<WeightShare> shares)
{
    scaleTo(shares, 1, [](const WeightShare &) { return true; });
    return shares;
}

double ratio(double part, double rest)
{
    return part + rest > 0 ? part / (part + rest) : 0;
}

} // namespace

QList<WeightShare> shiftShares(QList<WeightShare> shares, const QStringList &moved, double target)
{
    const auto isMoved = [&](const WeightShare &share) { return moved.contains(share.criterion); };
    const auto movable = [&](const WeightShare &share) { return isMoved(share) && !share.locked; };
    const auto yielding = [&](const WeightShare &share) { return !isMoved(share) && !share.locked; };
    if (std::ranges::none_of(shares, movable) || std::ranges::none_of(shares, yielding))
        return shares;

    const double lockedMoved = sumOf(shares, [&](const WeightShare &share) { return isMoved(share) && share.locked; });
    const double lockedOthers =
        sumOf(shares, [&](const WeightShare &share) { return !isMoved(share) && share.locked; });
    const double highest = std::max(lockedMoved, 1 - lockedOthers);
    const double wanted = std::clamp(target, lockedMoved, highest);
    scaleTo(shares, wanted - lockedMoved, movable);
    scaleTo(shares, highest - wanted, yielding);
    return shares;
}

QList<WeightShare> currentShares(const Evaluation &evaluation, const QMap<QString, WeightOverride> &overrides)
{
    QList<WeightShare> shares;
    for (const WeightEvaluation &weight : evaluation.weights)
        shares.append({weight.criterion, weight.middle, !weight.applies || overrides.value(weight.criterion).locked});
    return normalised(std::move(shares));
}

QMap<QString, WeightOverride> shiftWeights(const Evaluation &evaluation, const QMap<QString, WeightOverride> &overrides,
                                           const QStringList &moved, double target)
{
    const QList<WeightShare> before = currentShares(evaluation, overrides);
    const QList<WeightShare> after = shiftShares(before, moved, target);
    if (after == before)
        return overrides;

    double sum = 0;
    for (const WeightEvaluation &weight : evaluation.weights)
        sum += weight.middle;
    if (sum <= 0)
        sum = highestPoints;
    const double highestShare = std::ranges::max(after, {}, &WeightShare::share).share;
    const double points = std::min(sum, highestPoints / highestShare);

    QMap<QString, WeightOverride> result = overrides;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const WeightEvaluation &weight = evaluation.weights.at(i);
        if (!weight.applies)
            continue; // what was set counts again once it applies to an option
        const double middle = std::min(after.at(i).share * points, highestPoints);
        const double factor = weight.middle > 0 ? middle / weight.middle : 1;
        WeightOverride &entry = result[weight.criterion];
        entry.middle = middle;
        entry.low = std::clamp(weight.low * factor, 0.0, middle);
        entry.high = std::clamp(weight.high * factor, middle, highestPoints);
        entry.confirmed = weight.confirmed && after.at(i).share == before.at(i).share;
    }
    return result;
}

ShareSpan shareSpan(const Evaluation &evaluation, const QStringList &criteria)
{
    WeightEvaluation own;
    WeightEvaluation others;
    for (const WeightEvaluation &weight : evaluation.weights) {
        if (!weight.applies)
            continue;
        WeightEvaluation &sum = criteria.contains(weight.criterion) ? own : others;
        sum.low += weight.low;
        sum.middle += weight.middle;
        sum.high += weight.high;
        sum.start += weight.start;
        sum.proposed += weight.proposed;
    }
    return {.low = ratio(own.low, others.middle),
            .middle = ratio(own.middle, others.middle),
            .high = ratio(own.high, others.middle),
            .start = ratio(own.start, others.start),
            .proposed = ratio(own.proposed, others.proposed)};
}

} // namespace lotse
