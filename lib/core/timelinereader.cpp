// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timelinereader.h"

#include "core/sourcereader.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int mostDays = 36500;

TimelineEvent readEvent(Reading &reading, const Node &node, QSet<QString> &seen)
{
    ObjectReader object(reading, node);
    TimelineEvent event;
    event.id = object.ownId(seen, idKindName(IdKind::Event));
    event.date = object.partialDate("date"_L1).value_or(PartialDate());
    event.title = object.localizedLine("title"_L1);
    event.whatHappened = object.localized("what_happened"_L1);
    event.meaning = object.localized("meaning"_L1);
    if (const auto found = object.member("impact"_L1)) {
        ObjectReader impact(reading, *found);
        event.availability = impact.choice("availability"_L1, impactNames).value_or(Impact::None);
        event.price = impact.choice("price"_L1, impactNames).value_or(Impact::None);
        event.function = impact.choice("function"_L1, impactNames).value_or(Impact::None);
        event.law = impact.choice("law"_L1, impactNames).value_or(Impact::None);
    }
    event.confidence = object.choice("confidence"_L1, confidenceNames, Need::Optional);
    event.sources = readSources(object, event.id);
    return event;
}

std::optional<DayRange> readDays(ObjectReader &arrival, QLatin1StringView key)
{
    const auto found = arrival.member(key, Need::Optional);
    if (!found)
        return {};
    ObjectReader object(arrival.reading(), *found);
    const auto low = object.integer("low"_L1, -mostDays, mostDays);
    const auto high = object.integer("high"_L1, -mostDays, mostDays);
    if (!low || !high)
        return {};
    if (*low > *high)
        arrival.reading().error(Issue::Code::InvalidRange, *found,
                                {QString::number(*low), QString::number(*low), QString::number(*high)});
    return DayRange {.low = *low, .high = *high};
}

ModelArrival readArrival(Reading &reading, const Node &node)
{
    ObjectReader object(reading, node);
    ModelArrival arrival;
    arrival.model = object.line("model"_L1);
    arrival.family = object.line("family"_L1);
    arrival.first = object.partialDate("first"_L1).value_or(PartialDate());
    arrival.global = object.partialDate("global"_L1, Need::Optional);
    arrival.region = object.partialDate("region"_L1, Need::Optional);
    arrival.lag = readDays(object, "lag"_L1);
    arrival.regionLag = readDays(object, "region_lag"_L1);
    arrival.platformStatus = object.line("platform_status"_L1);
    arrival.note = object.localized("note"_L1, Need::Optional);
    arrival.confidence = object.choice("confidence"_L1, confidenceNames, Need::Optional);
    arrival.sources = readSources(object, arrival.model);
    return arrival;
}

} // namespace

void readTimeline(Reading &reading, const JsonValue &file, Library &library)
{
    ObjectReader object(reading, Node {file, {}});
    if (!readHeader(object, "timeline"_L1))
        return;
    QSet<QString> seen;
    library.timeline =
        object.list("events"_L1, Need::Required, [&](const Node &item) { return readEvent(reading, item, seen); });
}

void readModelAvailability(Reading &reading, const JsonValue &file, Library &library)
{
    ObjectReader object(reading, Node {file, {}});
    if (!readHeader(object, "model_availability"_L1))
        return;
    library.arrivals =
        object.list("models"_L1, Need::Required, [&](const Node &item) { return readArrival(reading, item); });
}

} // namespace lotse
