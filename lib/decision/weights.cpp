// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/effects.h"

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

} // namespace

QList<WeightEvaluation> weightsOf(const LibraryIndex &index, const AnswerState &answers,
                                  const QMap<QString, WeightOverride> &overrides, const Thresholds &thresholds)
{
    QList<WeightEvaluation> weights;
    weights.reserve(index.library->criteria.size());
    for (const Criterion &criterion : index.library->criteria) {
        WeightEvaluation weight;
        weight.criterion = criterion.id;
        weight.start = criterion.defaultWeight;
        weight.proposed = criterion.defaultWeight;
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

    double sum = 0;
    for (WeightEvaluation &weight : weights) {
        // Clamped once at the end: the order of the answers must not matter.
        weight.proposed = clamped(weight.proposed);
        const auto found = overrides.constFind(weight.criterion);
        setInterval(weight, found == overrides.cend() ? nullptr : &*found, thresholds.weightMargin);
        sum += weight.middle;
    }
    if (sum > 0) {
        for (WeightEvaluation &weight : weights)
            weight.normalised = weight.middle / sum;
    }
    return weights;
}

} // namespace lotse
