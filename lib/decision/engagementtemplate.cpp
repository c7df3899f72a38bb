// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/engagementtemplate.h"

#include "decision/answers.h"
#include "decision/startanswers.h"
#include "decision/weighting/elicitation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double heaviest = 10; // weight points

// As narrow as the client confirmed it, it would claim what nobody has agreed with the new one.
WeightOverride proposal(const WeightOverride &weight, double margin)
{
    WeightOverride start {.low = weight.low, .middle = weight.middle, .high = weight.high, .locked = weight.locked};
    if (weight.confirmed && weight.middle > 0) {
        start.low = std::min(weight.low, std::max(0.0, weight.middle - margin));
        start.high = std::max(weight.high, std::min(heaviest, weight.middle + margin));
    }
    return start;
}

QMap<QString, WeightOverride> proposals(const QMap<QString, WeightOverride> &weights, double margin)
{
    QMap<QString, WeightOverride> start;
    for (const auto &[criterion, weight] : weights.asKeyValueRange())
        start.insert(criterion, proposal(weight, margin));
    return start;
}

Workload startOf(const Library &library, const Workload &model, double margin)
{
    Workload start;
    start.id = model.id;
    start.name = model.name;
    start.description = model.description;
    start.answers = startAnswers(library, model, StartAnswers::All);
    for (GivenAnswer &answer : start.answers)
        answer.note.clear();
    start.weights = proposals(model.weights, margin);
    start.weightInformation = model.weightInformation;
    start.weightOrder = model.weightOrder;
    for (const WeightSet &set : model.weightSets) {
        WeightSet taken;
        taken.id = set.id;
        taken.name = set.name;
        taken.weights = proposals(set.weights, margin);
        start.weightSets.append(taken);
    }
    start.weightSet = model.weightSet;
    start.requirements = model.requirements;
    return start;
}

RiskNote startOf(const RiskNote &model)
{
    RiskNote start;
    start.title = model.title;
    start.likelihood = model.likelihood;
    start.impact = model.impact;
    start.mitigations = model.mitigations;
    start.measure = model.measure;
    start.likelihoodAfter = model.likelihoodAfter;
    start.impactAfter = model.impactAfter;
    start.owner = model.owner;
    return start;
}

DutyNote startOf(const DutyNote &model)
{
    DutyNote start;
    start.owner = model.owner;
    return start;
}

/// What is kept of notes: nothing of those that say nothing any more, nor of the contact as an owner.
template<typename Note>
QMap<QString, Note> startOf(const QMap<QString, Note> &notes, const QString &contact)
{
    QMap<QString, Note> start;
    for (const auto &[id, note] : notes.asKeyValueRange()) {
        Note taken = startOf(note);
        if (!contact.isEmpty() && taken.owner == contact)
            taken.owner.clear();
        if (taken != Note())
            start.insert(id, taken);
    }
    return start;
}

/// What was typed of @p engagement as startFrom() takes it over.
QStringList textsOf(const Engagement &engagement)
{
    QStringList texts {engagement.consultant, engagement.report.exitPlan};
    for (const Workload &workload : engagement.workloads) {
        texts << workload.name << workload.description;
        for (const WeightSet &set : workload.weightSets)
            texts << set.name;
        for (const OwnRequirement &requirement : workload.requirements)
            texts << requirement.reason;
    }
    for (const RiskNote &note : engagement.risks)
        texts << note.title << note.measure << note.owner;
    for (const DutyNote &note : engagement.duties)
        texts << note.owner;
    return texts;
}

} // namespace

Engagement startFrom(const Library &library, const Engagement &model, QDate date)
{
    const QStringList known = library.deploymentIds();
    QStringList options = model.options;
    options.removeIf([&](const QString &option) { return !known.contains(option); });
    Engagement start = newEngagement(options, date);
    start.industry = model.industry;
    start.consultant = model.consultant;
    start.language = model.language;
    start.workloads.clear();
    for (const Workload &workload : model.workloads)
        start.workloads.append(startOf(library, workload, model.thresholds.weightMargin));
    start.risks = startOf(model.risks, model.contact);
    start.duties = startOf(model.duties, model.contact);
    start.thresholds = model.thresholds;
    start.thresholds.stamped = {};
    if (std::ranges::any_of(std::as_const(start.workloads), hasAnswer))
        stampThresholds(start, date);
    start.report.language = model.report.language;
    start.report.exitPlan = model.report.exitPlan;
    start.report.logo = model.report.logo;
    start.report.omittedSections = model.report.omittedSections;
    return start;
}

QStringList clientNamesIn(const Engagement &start, const Engagement &model)
{
    constexpr qsizetype shortest = 3; // letters of a name that is no part of a word by chance
    const QStringList texts = textsOf(start);
    QStringList names {model.clientName, model.clientNameEnglish};
    names.removeDuplicates();
    names.removeIf([&](const QString &name) {
        return name.size() < shortest
            || std::ranges::none_of(
                   texts, [&](const QString &text) { return text.contains(name, Qt::CaseInsensitive); });
    });
    return names;
}

} // namespace lotse
