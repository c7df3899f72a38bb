// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/criteriareader.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int longestHalfLife = 36500;

FactKind readFactKind(Reading &reading, const Node &node, QSet<QString> &seen)
{
    ObjectReader object(reading, node);
    FactKind kind;
    kind.id = object.ownId(seen, idKindName(IdKind::FactKind));
    kind.halfLifeDays = object.integer("half_life_days"_L1, 1, longestHalfLife).value_or(1);
    kind.blocksWhenStale = object.boolean("blocks_when_stale"_L1, true);
    kind.name = object.localizedLine("name"_L1);
    kind.reason = object.localized("reason"_L1);
    return kind;
}

CriterionGroup readGroup(Reading &reading, const Node &node, QSet<QString> &seen)
{
    ObjectReader object(reading, node);
    CriterionGroup group;
    group.id = object.ownId(seen, idKindName(IdKind::Group));
    group.name = object.localizedLine("name"_L1);
    group.shortName = object.localizedLine("short_name"_L1, Need::Required, longestLabel);
    group.description = object.localized("description"_L1);
    return group;
}

QList<Level> readLevels(ObjectReader &criterion)
{
    QSet<QString> seen;
    double previous = 0;
    return criterion.list("levels"_L1, Need::Required, [&](const Node &node) {
        ObjectReader object(criterion.reading(), node);
        Level level;
        level.id = object.ownId(seen, u"level"_s);
        // Worst to best: no level is worth less than the one before it.
        level.value = object.number("value"_L1, previous, 100).value_or(previous);
        previous = std::max(previous, level.value);
        level.label = object.localizedLine("label"_L1);
        level.shortLabel = object.localizedLine("short_label"_L1, Need::Required, longestLabel);
        return level;
    });
}

void readValueFunction(Reading &reading, const Node &node, Criterion &criterion)
{
    ObjectReader object(reading, node);
    criterion.kind = Criterion::Kind::Number;
    criterion.unit = object.localizedLine("unit"_L1);
    criterion.numberPattern = object.localizedLine("number_pattern"_L1);
    if (const auto pattern = object.member("number_pattern"_L1, JsonValue::Type::Object, Need::Optional)) {
        for (const JsonMember &text : pattern->value.members) {
            if ((text.key == "de"_L1 || text.key == "en"_L1) && text.value.type == JsonValue::Type::String
                && !text.value.string.contains("{n}"_L1))
                reading.error(Issue::Code::NoPlaceForNumber,
                              Node {text.value, {.parent = &pattern->path, .key = text.key}}, {u"number_pattern"_s});
        }
    }
    criterion.points = object.list("points"_L1, Need::Required, [&](const Node &item) {
        ObjectReader point(reading, item);
        return ValuePoint {.x = point.number("x"_L1, -largestNumber, largestNumber).value_or(0),
                           .value = point.number("value"_L1, 0, 100).value_or(0)};
    });
    const bool ascending = std::ranges::adjacent_find(criterion.points, std::ranges::greater_equal {}, &ValuePoint::x)
        == criterion.points.end();
    if (object.has("points"_L1) && (criterion.points.size() < 2 || !ascending))
        reading.error(Issue::Code::UnknownFunction, node, {criterion.id});
}

Criterion readCriterion(Reading &reading, const Node &node, QSet<QString> &seen)
{
    ObjectReader object(reading, node);
    Criterion criterion;
    criterion.id = object.ownId(seen, idKindName(IdKind::Criterion));
    criterion.group = object.id("group"_L1, IdKind::Group);
    criterion.name = object.localizedLine("name"_L1);
    criterion.definition = object.localized("definition"_L1);
    criterion.questionToProvider = object.localized("question_to_provider"_L1);
    criterion.factKind = object.id("fact_kind"_L1, IdKind::FactKind);
    criterion.onlyFor = object.choice("only_for"_L1, deploymentFormNames, Need::Optional);
    // Without only_for it says nothing of anything, and is told as a key that nobody knows.
    if (criterion.onlyFor || object.has("only_for"_L1))
        criterion.elsewhere = object.localized("elsewhere"_L1);
    criterion.defaultWeight = object.number("default_weight"_L1, 0, 10).value_or(0);
    criterion.core = object.boolean("core"_L1, false);
    if (!criterion.id.isEmpty() && !reading.names().isTouched(criterion.id))
        reading.warning(Issue::Code::UntouchedCriterion, node, {criterion.id});
    if (const auto function = object.member("value_function"_L1, Need::Optional))
        readValueFunction(reading, *function, criterion);
    else
        criterion.levels = readLevels(object);
    const JsonValue *levels = node.value.find(u"levels");
    if (levels != nullptr && levels->type == JsonValue::Type::Array && levels->items.isEmpty())
        reading.error(Issue::Code::MissingKey, node, {u"levels"_s});
    return criterion;
}

} // namespace

void readCriteria(Reading &reading, const JsonValue &file, Library &library)
{
    ObjectReader object(reading, Node {file, {}});
    if (!readHeader(object, "criteria"_L1))
        return;
    library.version = object.line("version"_L1);
    if (dayOfVersion(library.version) > QDate::currentDate())
        reading.warning(Issue::Code::FutureDate, *object.member("version"_L1), {library.version});
    library.conversionRateUsdEur = object.number("conversion_rate_usd_eur"_L1, 0.01, 100, Need::Optional).value_or(0);
    QSet<QString> factKinds;
    library.factKinds = object.list("fact_kinds"_L1, Need::Required,
                                    [&](const Node &item) { return readFactKind(reading, item, factKinds); });
    QSet<QString> groups;
    library.groups =
        object.list("groups"_L1, Need::Required, [&](const Node &item) { return readGroup(reading, item, groups); });
    QSet<QString> criteria;
    library.criteria = object.list("criteria"_L1, Need::Required,
                                   [&](const Node &item) { return readCriterion(reading, item, criteria); });
    // In the order of their groups; within a group as in the file.
    std::ranges::stable_sort(library.criteria, {}, [&](const Criterion &criterion) {
        return std::ranges::find(library.groups, criterion.group, &CriterionGroup::id) - library.groups.begin();
    });
}

} // namespace lotse
