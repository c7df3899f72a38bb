// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/changeplace.h"

#include "core/engagement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// The first key whose value differs.
template<typename Value>
QString differingKey(const QMap<QString, Value> &before, const QMap<QString, Value> &after)
{
    for (auto [key, value] : before.asKeyValueRange()) {
        if (!after.contains(key) || after.value(key) != value)
            return key;
    }
    for (auto [key, value] : after.asKeyValueRange()) {
        if (!before.contains(key))
            return key;
    }
    return {};
}

/// What differs stands in @p places afterwards and is taken over into @p rest.
void compareWorkload(Workload &rest, const Workload &after, QList<ChangePlace> &places)
{
    const Workload before = rest;
    rest.answers = after.answers;
    if (rest != before)
        places.append(ChangePlace {{PageId::Questions}, differingKey(before.answers, after.answers)});

    const Workload withAnswers = rest;
    rest.weights = after.weights;
    rest.weightInformation = after.weightInformation;
    rest.weightOrder = after.weightOrder;
    rest.weightsConfirmed = after.weightsConfirmed;
    rest.weightSets = after.weightSets;
    rest.weightSet = after.weightSet;
    rest.tradeOffs = after.tradeOffs;
    if (rest != withAnswers)
        places.append(ChangePlace {{PageId::Ranking, PageId::Weights}, {}});

    const Workload withWeights = rest;
    rest.choice = after.choice;
    rest.planB = after.planB;
    if (rest != withWeights)
        places.append(ChangePlace {{PageId::Report}, {}});

    if (rest.requirements != after.requirements)
        places.append(ChangePlace {{PageId::Compare}, {}});
    rest.requirements = after.requirements;
}

void compareNotes(const Engagement &before, const Engagement &after, QList<ChangePlace> &places)
{
    const QString key = differingKey(before.notes, after.notes);
    if (key.contains(u'/'))
        places.append(ChangePlace {{PageId::Compare}, {}});
    else if (!key.isEmpty())
        places.append(ChangePlace {{PageId::Questions}, key});
}

} // namespace

ChangePlace placeOfChange(const Engagement &before, const Engagement &after)
{
    QList<ChangePlace> places;
    Engagement rest = before;
    rest.keptKeys = after.keptKeys;
    rest.thresholds = after.thresholds;
    rest.libraryVersion = after.libraryVersion;
    rest.programVersion = after.programVersion;

    const bool sameWorkloads = std::ranges::equal(rest.workloads, after.workloads, {}, &Workload::id, &Workload::id);
    for (qsizetype index = 0; sameWorkloads && index < rest.workloads.size(); ++index)
        compareWorkload(rest.workloads[index], after.workloads.at(index), places);
    if (rest.risks != after.risks)
        places.append(ChangePlace {{PageId::Risks}, differingKey(rest.risks, after.risks)});
    rest.risks = after.risks;
    if (rest.duties != after.duties)
        places.append(ChangePlace {{PageId::Report}, u"duties"_s});
    rest.duties = after.duties;
    if (rest.report != after.report)
        places.append(ChangePlace {{PageId::Report}, {}});
    rest.report = after.report;
    compareNotes(rest, after, places);
    rest.notes = after.notes;
    if (rest.ownClaims != after.ownClaims) {
        places.append(ChangePlace {{PageId::Compare, PageId::Ranking}, {}});
        rest.date = after.date; // answers of the providers bring their day with them
    }
    rest.ownClaims = after.ownClaims;
    // Options may have followed an answer: the step is seen where that was given.
    if (places.size() == 1 && places.constFirst().pages == QList {PageId::Questions})
        rest.options = after.options;
    if (rest != after)
        places.append(ChangePlace {{PageId::Client}, {}});
    return places.size() == 1 ? places.constFirst() : ChangePlace();
}

} // namespace lotse
