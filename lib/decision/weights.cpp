// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weights.h"
#include "decision/weighting/elicitation.h"

#include <algorithm>

namespace lotse {

namespace {

constexpr double heaviest = 10; // weight points

double clamped(double weight)
{
    return std::clamp(weight, 0.0, heaviest);
}

void setInterval(WeightEvaluation &weight, const WeightOverride *override_, double margin)
{
    if (override_) {
        weight.middle = clamped(override_->middle);
        weight.low = std::min(clamped(override_->low), weight.middle);
        weight.high = std::max(clamped(override_->high), weight.middle);
        weight.overridden = true;
        weight.confirmed = override_->confirmed;
        return;
    }
    weight.middle = weight.proposed;
    const bool counts = weight.middle > 0;
    weight.low = counts ? clamped(weight.middle - margin) : 0;
    weight.high = counts ? clamped(weight.middle + margin) : 0;
}

// Of the weights that sum to 1 and stand in the order, the k-th of n lies between 0 (the first: 1/n) and 1/k.
// What applies to nothing stands in no order: the others follow each other as if it were not there.
void takeOrder(QList<WeightEvaluation> &weights, const QStringList &criteria)
{
    QList<WeightEvaluation *> ordered;
    for (const QString &criterion : criteria) {
        const auto found = std::ranges::find(weights, criterion, &WeightEvaluation::criterion);
        if (found != weights.end() && found->applies && !ordered.contains(&*found))
            ordered.append(&*found);
    }
    for (WeightEvaluation &weight : weights)
        weight.low = weight.middle = weight.high = 0;
    if (ordered.isEmpty())
        return;
    const QList<double> centroid = rankOrderCentroid(ordered.size());
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const auto points = [scale = heaviest / centroid.constFirst()](double share) { return clamped(scale * share); };
        WeightEvaluation &weight = *ordered.at(i);
        weight.middle = points(centroid.at(i));
        weight.low = i == 0 ? points(1.0 / double(ordered.size())) : 0;
        weight.high = points(1.0 / double(i + 1));
    }
}

// Any weights at all have equal weights as their mean.
void takeNothing(QList<WeightEvaluation> &weights)
{
    for (WeightEvaluation &weight : weights) {
        if (weight.high <= 0)
            continue;
        weight.low = 0;
        weight.middle = heaviest;
        weight.high = heaviest;
    }
}

} // namespace

QList<WeightEvaluation> weightsOf(const LibraryIndex &index, const AnswerState &answers, const Workload &workload,
                                  const QSet<DeploymentForm> &forms, const Thresholds &thresholds)
{
    QList<WeightEvaluation> weights;
    weights.reserve(index.library->criteria.size());
    for (const Criterion &criterion : index.library->criteria) {
        WeightEvaluation weight;
        weight.criterion = criterion.id;
        weight.start = criterion.defaultWeight;
        weight.proposed = criterion.defaultWeight;
        weight.applies = !criterion.onlyFor || forms.isEmpty() || forms.contains(*criterion.onlyFor);
        weights.append(weight);
    }

    for (const AppliedAnswer &applied : answers.answers) {
        for (const Effect &effect : applied.answer->effects) {
            const qsizetype position = effect.kind == Effect::Kind::Weight ? index.criterion(effect.criterion) : -1;
            if (position < 0)
                continue;
            weights[position].proposed += effect.weightDelta;
            weights[position].reasons.append({reasonOf(applied), effect.weightDelta});
        }
    }

    for (WeightEvaluation &weight : weights) {
        // Clamped once at the end: the order of the answers must not matter.
        weight.proposed = clamped(weight.proposed);
        const auto found = workload.weights.constFind(weight.criterion);
        setInterval(weight, found == workload.weights.cend() ? nullptr : &*found, thresholds.weightMargin);
        if (!weight.applies)
            weight.low = weight.middle = weight.high = 0;
    }
    if (workload.weightInformation == WeightInformation::Order)
        takeOrder(weights, workload.weightOrder);
    if (workload.weightInformation == WeightInformation::None)
        takeNothing(weights);
    double sum = 0;
    for (const WeightEvaluation &weight : std::as_const(weights))
        sum += weight.middle;
    if (sum > 0) {
        for (WeightEvaluation &weight : weights)
            weight.normalised = weight.middle / sum;
    }
    return weights;
}

} // namespace lotse
