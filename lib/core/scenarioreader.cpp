// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenarioreader.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int mostLevels = 100;

// The keys of "where" and what their ids name; nothing where any text is allowed.
struct Target
{
    QLatin1StringView key;
    std::optional<IdKind> kind;
};

constexpr auto targets = std::to_array<Target>({
    {"deployment"_L1, IdKind::Deployment},
    {"provider"_L1, IdKind::Provider},
    {"model_owner"_L1, IdKind::Entity},
    {"model_owner_only"_L1, IdKind::Entity},
    {"host"_L1, IdKind::Host},
    {"parent_jurisdiction"_L1, std::nullopt},
    {"region"_L1, std::nullopt},
});

QMap<QString, QStringList> readWhere(Reading &reading, const Node &node)
{
    ObjectReader object(reading, node);
    QMap<QString, QStringList> where;
    if (object.boolean("all"_L1, false))
        where.insert(u"all"_s, {});
    for (const Target &target : targets) {
        if (object.has(target.key))
            where.insert(target.key, target.kind ? object.ids(target.key, *target.kind) : object.texts(target.key));
    }
    if (where.isEmpty() && node.value.type == JsonValue::Type::Object)
        reading.error(Issue::Code::MissingKey, node, {u"all"_s});
    return where;
}

// A level, "worst" or "best". With "*" for all criteria only the latter two.
QString readSetLevel(ObjectReader &object, const QString &criterion)
{
    const auto found = object.member("set_level"_L1, JsonValue::Type::String, Need::Optional);
    if (!found)
        return {};
    const QString level = found->value.string;
    if (level != "worst"_L1 && level != "best"_L1)
        object.reading().checkLevel(*found, level, criterion);
    return level;
}

ScenarioChange readChange(Reading &reading, const Node &node)
{
    ObjectReader object(reading, node);
    ScenarioChange change;
    if (const auto where = object.member("where"_L1))
        change.where = readWhere(reading, *where);
    change.unavailable = object.boolean("unavailable"_L1, false);
    if (const auto criterion = object.member("criterion"_L1, JsonValue::Type::String,
                                             change.unavailable ? Need::Optional : Need::Required)) {
        change.criterion = criterion->value.string;
        if (change.criterion != "*"_L1)
            reading.checkId(IdKind::Criterion, *criterion, change.criterion);
    }
    change.setLevel = readSetLevel(object, change.criterion);
    change.setNumber = object.number("set_number"_L1, -largestNumber, largestNumber, Need::Optional);
    change.shiftLevels = object.integer("shift_levels"_L1, -mostLevels, mostLevels, Need::Optional);
    change.factor = object.number("factor"_L1, 0, largestNumber, Need::Optional);
    change.onlyIfUnknown = object.boolean("only_if_unknown"_L1, false);
    change.reason = object.localized("reason"_L1);
    return change;
}

Scenario readScenario(Reading &reading, const Node &node, QSet<QString> &seen)
{
    ObjectReader object(reading, node);
    Scenario scenario;
    scenario.id = object.ownId(seen, u"scenario"_s);
    scenario.title = object.localizedLine("title"_L1);
    scenario.explanation = object.localized("explanation"_L1);
    scenario.earlySigns = object.localizedList("early_signs"_L1);
    scenario.timeFrame = object.localized("time_frame"_L1);
    scenario.timelineEvents = object.ids("timeline_events"_L1, IdKind::Event);
    scenario.risks = object.ids("risks"_L1, IdKind::Risk);
    scenario.mayImprove = object.boolean("may_improve"_L1, false);
    scenario.changes =
        object.list("changes"_L1, Need::Required, [&](const Node &item) { return readChange(reading, item); });
    return scenario;
}

} // namespace

void readScenarios(Reading &reading, const JsonValue &file, Library &library)
{
    ObjectReader object(reading, Node {file, {}});
    if (!readHeader(object, "scenarios"_L1))
        return;
    QSet<QString> seen;
    library.scenarios = object.list("scenarios"_L1, Need::Required,
                                    [&](const Node &item) { return readScenario(reading, item, seen); });
}

} // namespace lotse
