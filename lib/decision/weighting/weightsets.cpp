// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weighting/weightsets.h"

#include "decision/weighting/swingspans.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double smallestDifference = 0.005; // of the whole decision

WeightSet *find(Workload &workload, const QString &id)
{
    const auto found = std::ranges::find(workload.weightSets, id, &WeightSet::id);
    return found == workload.weightSets.end() ? nullptr : &*found;
}

// What the workload holds now goes into the set in use.
void keepInSet(Workload &workload)
{
    if (WeightSet *set = find(workload, workload.weightSet)) {
        set->weights = workload.weights;
        set->weightsConfirmed = workload.weightsConfirmed;
        set->tradeOffs = workload.tradeOffs;
    }
}

QString freeId(Workload &workload)
{
    for (int number = 1;; ++number) {
        const QString id = u"set%1"_s.arg(number);
        if (find(workload, id) == nullptr)
            return id;
    }
}

} // namespace

QString addWeightSet(Workload &workload, const QString &name)
{
    keepInSet(workload);
    const QString id = freeId(workload);
    workload.weightSets.append({.id = id, .name = name});
    workload.weightSet = id;
    keepInSet(workload);
    return id;
}

void renameWeightSet(Workload &workload, const QString &id, const QString &name)
{
    if (WeightSet *set = find(workload, id))
        set->name = name;
}

void removeWeightSet(Workload &workload, const QString &id)
{
    workload.weightSets.removeIf([&](const WeightSet &set) { return set.id == id; });
    if (workload.weightSet == id)
        workload.weightSet.clear();
}

void useWeightSet(Workload &workload, const QString &id)
{
    if (id == workload.weightSet || find(workload, id) == nullptr)
        return;
    keepInSet(workload);
    const WeightSet set = *find(workload, id);
    workload.weights = set.weights;
    workload.weightInformation = WeightInformation::Intervals; // sets hold weights, not orders
    workload.weightsConfirmed = set.weightsConfirmed;
    workload.tradeOffs = set.tradeOffs;
    workload.weightSet = id;
}

QList<WeightSetView> weightSetViews(const Library &library, const Evaluation &evaluation, const Workload &workload)
{
    QList<WeightSetView> views;
    for (const WeightSet &set : workload.weightSets) {
        WeightSetView view {.id = set.id, .name = set.name};
        view.inUse = set.id == workload.weightSet;
        view.confirmed = view.inUse ? workload.weightsConfirmed : set.weightsConfirmed;
        const QMap<QString, WeightOverride> &given = view.inUse ? workload.weights : set.weights;
        QMap<QString, WeightOverride> weights;
        double sum = 0;
        for (const WeightEvaluation &weight : evaluation.weights) {
            // What the set does not name is as the answers propose it.
            const WeightOverride proposed {.low = weight.proposed, .middle = weight.proposed, .high = weight.proposed};
            weights.insert(weight.criterion,
                           weight.applies ? given.value(weight.criterion, proposed) : WeightOverride());
            sum += weights.value(weight.criterion).middle;
        }
        for (const Criterion &criterion : library.criteria) {
            const double share = sum > 0 ? weights.value(criterion.id).middle / sum : 0;
            view.shares.insert(criterion.id, share);
            view.groupShares[criterion.group] += share;
        }
        const QList<RankedOption> ranking = rankingUnder(evaluation, weights);
        const auto first = std::ranges::find(ranking, Clearance::Passed, &RankedOption::clearance);
        if (sum > 0 && first != ranking.cend()) { // else the alphabet would decide
            view.leader = first->deployment;
            view.score = first->score;
        }
        views.append(view);
    }
    return views;
}

QList<ShareDifference> shareDifferences(const QMap<QString, double> &first, const QMap<QString, double> &second)
{
    QList<ShareDifference> differences;
    for (const auto &[id, share] : first.asKeyValueRange()) {
        const double other = second.value(id);
        if (std::abs(share - other) >= smallestDifference)
            differences.append({.id = id, .first = share, .second = other});
    }
    std::ranges::stable_sort(differences, std::ranges::greater(), [](const ShareDifference &difference) {
        return std::abs(difference.first - difference.second);
    });
    return differences;
}

} // namespace lotse
