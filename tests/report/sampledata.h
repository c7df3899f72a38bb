// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse::test {

using namespace Qt::StringLiterals;

/// A small library and evaluation made by hand, so that pictures and pages can be checked without the shipped content.
inline Library library()
{
    Library library;
    const QList<std::pair<QString, QString>> groups = {{u"Datenschutz-Kern"_s, u"Data protection"_s},
                                                       {u"Recht und Nachweise"_s, u"Law and evidence"_s},
                                                       {u"Modelle, Qualität"_s, u"Models, quality"_s},
                                                       {u"Betrieb und Betreuung"_s, u"Operations, support"_s},
                                                       {u"Kosten"_s, u"Cost"_s},
                                                       {u"Abhängigkeit, Zukunft"_s, u"Dependence, future"_s}};
    for (qsizetype i = 0; i < groups.size(); ++i) {
        CriterionGroup group;
        group.id = u"group%1"_s.arg(i);
        group.name = {groups.at(i).first, groups.at(i).second};
        group.shortName = group.name;
        library.groups.append(group);
    }
    return library;
}

inline OptionEvaluation option(const QString &id, const QString &name, const QString &detail, int rank, Span score,
                               const QList<double> &parts, int unknown, Clearance clearance = Clearance::Passed)
{
    OptionEvaluation option;
    option.deployment = id;
    option.providerName = {name, name};
    option.deploymentName = {detail, detail};
    option.fullName = option.providerName;
    option.rank = rank;
    option.score = score;
    option.unknownCount = unknown;
    option.clearance = clearance;
    for (qsizetype i = 0; i < parts.size(); ++i)
        option.groupContributions.insert(u"group%1"_s.arg(i), parts.at(i));
    return option;
}

inline RiskEvaluation risk(int number, int likelihood, int impact, int likelihoodAfter, int impactAfter)
{
    RiskEvaluation risk;
    risk.risk = u"risk.%1"_s.arg(number);
    risk.number = number;
    risk.likelihood = likelihood;
    risk.impact = impact;
    risk.likelihoodAfter = likelihoodAfter;
    risk.impactAfter = impactAfter;
    return risk;
}

inline Evaluation evaluation()
{
    Evaluation evaluation;
    evaluation.asOf = QDate(2026, 11, 21);
    evaluation.options = {
        option(u"stackit.eu01"_s, u"STACKIT"_s, u"Region eu01"_s, 1, {70, 79.1, 88.5}, {31, 11, 9, 11, 7, 9.1}, 8),
        option(u"azure.eu"_s, u"Azure OpenAI"_s, u"EU-Datenzone"_s, 2, {77.8, 77.8, 77.8}, {26, 12, 14, 13, 7, 5.8}, 0),
        option(u"aws.eu"_s, u"AWS Bedrock"_s, u"EU (Frankfurt)"_s, 3, {72, 77.4, 83}, {26, 12, 14, 11, 6, 8.4}, 5),
        option(u"ionos.de"_s, u"IONOS"_s, u""_s, 4, {60, 74.3, 88}, {28, 12, 9, 14, 5, 6.3}, 11, Clearance::NotCleared),
        option(u"mistral.eu"_s, u"Mistral"_s, u"EU-Endpunkt mit einem sehr langen Namen dahinter"_s, 5, {68, 73.4, 79},
               {21, 13, 12, 11, 7, 9.4}, 5),
        option(u"own.server"_s, u"Eigener Server"_s, u"Schrank"_s, 0, {80, 81, 82}, {30, 14, 10, 12, 5, 10}, 2,
               Clearance::Failed)};
    evaluation.risks = {risk(1, 4, 4, 2, 4), risk(2, 4, 4, 2, 3),  risk(3, 5, 3, 3, 2), risk(4, 3, 4, 2, 2),
                        risk(5, 4, 3, 2, 3), risk(6, 4, 3, 1, 3),  risk(7, 3, 3, 3, 2), risk(8, 4, 2, 3, 2),
                        risk(9, 4, 2, 4, 2), risk(10, 2, 3, 1, 3), risk(11, 3, 2, 2, 2)};
    return evaluation;
}

inline ModelArrival arrival(const QString &model, QDate first, std::optional<DayRange> lag,
                            std::optional<DayRange> region)
{
    ModelArrival arrival;
    arrival.model = model;
    arrival.first = {.first = first};
    arrival.lag = lag;
    arrival.regionLag = region;
    if (region)
        arrival.region = PartialDate {.first = first.addDays(region->high)};
    return arrival;
}

inline QList<ModelArrival> arrivals()
{
    return {arrival(u"gpt-4.1"_s, QDate(2025, 4, 14), DayRange {0, 0}, DayRange {26, 26}),
            arrival(u"o3"_s, QDate(2025, 4, 16), DayRange {0, 0}, DayRange {48, 118}),
            arrival(u"gpt-5"_s, QDate(2025, 8, 7), DayRange {0, 0}, DayRange {5, 5}),
            arrival(u"gpt-5.1"_s, QDate(2025, 11, 13), DayRange {0, 0}, DayRange {0, 168}),
            arrival(u"gpt-5.4"_s, QDate(2026, 3, 5), DayRange {2, 2}, DayRange {12, 90}),
            arrival(u"gpt-5.4-mini"_s, QDate(2026, 3, 17), DayRange {1, 1}, DayRange {78, 202}),
            arrival(u"gpt-6-astra"_s, QDate(2026, 9, 3), DayRange {0, 0}, std::nullopt),
            arrival(u"gpt-6.1-sol"_s, QDate(2026, 9, 29), DayRange {0, 0}, DayRange {0, 6})};
}

inline QList<TimelineEvent> events()
{
    QList<TimelineEvent> events;
    const QList<std::tuple<QDate, Impact, Impact>> rows = {
        {QDate(2019, 7, 22), Impact::Positive, Impact::None},    {QDate(2021, 5, 1), Impact::Neutral, Impact::None},
        {QDate(2023, 1, 23), Impact::Neutral, Impact::Positive}, {QDate(2025, 1, 21), Impact::Positive, Impact::Risk},
        {QDate(2025, 10, 28), Impact::Positive, Impact::None},   {QDate(2026, 4, 27), Impact::Negative, Impact::None},
        {QDate(2026, 4, 28), Impact::Positive, Impact::None},    {QDate(2026, 7, 30), Impact::Risk, Impact::None},
        {QDate(2026, 9, 1), Impact::None, Impact::Risk},         {QDate(2026, 9, 3), Impact::Mixed, Impact::None}};
    for (const auto &[date, availability, price] : rows) {
        TimelineEvent event;
        event.id = u"event.%1"_s.arg(events.size());
        event.date = {.first = date};
        event.availability = availability;
        event.price = price;
        events.append(event);
    }
    return events;
}

} // namespace lotse::test
