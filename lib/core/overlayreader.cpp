// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overlayreader.h"

#include "core/jsonwriter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto itemKindNames =
    std::to_array<EnumName<ItemKind>>({{QLatin1StringView("profile"), ItemKind::Profile},
                                       {QLatin1StringView("entity"), ItemKind::Entity},
                                       {QLatin1StringView("host"), ItemKind::Host},
                                       {QLatin1StringView("source"), ItemKind::Source},
                                       {QLatin1StringView("deployment"), ItemKind::Deployment},
                                       {QLatin1StringView("claim"), ItemKind::Claim}});
constexpr auto orderedKindNames = std::to_array<EnumName<ItemKind>>(
    {{QLatin1StringView("claims"), ItemKind::Claim}, {QLatin1StringView("deployments"), ItemKind::Deployment}});
// Of items that are listed by their ids, and the keys of those lists.
constexpr auto listedKinds = std::to_array<EnumName<ItemKind>>({{QLatin1StringView("entities"), ItemKind::Entity},
                                                                {QLatin1StringView("hosts"), ItemKind::Host},
                                                                {QLatin1StringView("sources"), ItemKind::Source}});

bool isListed(ItemKind kind)
{
    return !nameOf(listedKinds, kind).isEmpty();
}

QList<JsonMember> membersBeside(const JsonValue &object, std::initializer_list<QLatin1StringView> known)
{
    QList<JsonMember> others = object.members;
    others.removeIf([&known](const JsonMember &member) { return std::ranges::find(known, member.key) != known.end(); });
    return others;
}

// A text that may be anything, empty too.
QString readRemark(ObjectReader &object, QLatin1StringView key)
{
    const auto found = object.member(key, JsonValue::Type::String, Need::Optional);
    return found ? found->value.string : QString();
}

ChangeNote readNote(Reading &reading, const Node &node)
{
    ObjectReader object(reading, node);
    return {.by = readRemark(object, "by"_L1),
            .day = object.pastDate("day"_L1, Need::Optional),
            .reason = readRemark(object, "reason"_L1),
            .otherKeys = membersBeside(node.value, {"by"_L1, "day"_L1, "reason"_L1})};
}

// One version of an item: an object that names what it is.
std::optional<JsonValue> readVersion(ObjectReader &object, QLatin1StringView key, const ItemChange &change,
                                     const QString &profile)
{
    const auto found = object.member(key, JsonValue::Type::Object, Need::Optional);
    if (!found)
        return {};
    Reading &reading = object.reading();
    const auto nameKey = change.kind == ItemKind::Claim ? u"criterion"_s : u"id"_s;
    if (!isListed(change.kind) && stringAt(found->value, nameKey).isEmpty())
        reading.error(Issue::Code::MissingKey, *found, {nameKey});
    else if (change.kind == ItemKind::Profile && stringAt(found->value, nameKey) != profile)
        reading.error(Issue::Code::UnknownValue, *found, {stringAt(found->value, nameKey), profile});
    return found->value;
}

void checkVersions(const ObjectReader &object, const ItemChange &change)
{
    Reading &reading = object.reading();
    const bool hasBase = object.has("base"_L1);
    const bool hasOwn = object.has("own"_L1);
    if (!hasOwn && (!hasBase || change.kind == ItemKind::Profile))
        reading.error(Issue::Code::MissingKey, object.node(), {u"own"_s});
    else if (!hasBase && change.kind == ItemKind::Profile)
        reading.error(Issue::Code::MissingKey, object.node(), {u"base"_s});
    else if (change.kind == ItemKind::Deployment && change.base && change.own
             && stringAt(*change.base, u"id") != stringAt(*change.own, u"id"))
        reading.error(Issue::Code::UnknownValue, object.node(),
                      {stringAt(*change.own, u"id"), stringAt(*change.base, u"id")});
}

ItemChange readItemChange(Reading &reading, const Node &node, const QString &profile)
{
    ObjectReader object(reading, node);
    ItemChange change;
    const auto kind = object.choice("item"_L1, itemKindNames);
    change.kind = kind.value_or(ItemKind::Claim);
    change.deployment = change.kind == ItemKind::Claim ? object.plainId("deployment"_L1, Need::Optional) : QString();
    change.id = isListed(change.kind) ? object.plainId("id"_L1) : QString();
    if (kind) {
        change.base = readVersion(object, "base"_L1, change, profile);
        change.own = readVersion(object, "own"_L1, change, profile);
        checkVersions(object, change);
    } else {
        object.skipRest();
    }
    change.isBaseAssumed = object.boolean("base_assumed"_L1, false);
    change.isOneOfSeveral = object.boolean("one_of_several"_L1, false);
    change.baseVersion = readRemark(object, "base_version"_L1);
    if (const auto after = object.member("after"_L1, JsonValue::Type::String, Need::Optional))
        change.after = after->value.string;
    change.notes = object.list("notes"_L1, Need::Optional, [&](const Node &item) { return readNote(reading, item); });
    change.otherKeys = membersBeside(node.value,
                                     {"item"_L1, "deployment"_L1, "id"_L1, "base"_L1, "own"_L1, "base_assumed"_L1,
                                      "one_of_several"_L1, "base_version"_L1, "after"_L1, "notes"_L1});
    return change;
}

ListOrder readOrder(Reading &reading, const Node &node)
{
    ObjectReader object(reading, node);
    ListOrder order;
    order.kind = object.choice("list"_L1, orderedKindNames).value_or(ItemKind::Claim);
    order.deployment = order.kind == ItemKind::Claim ? object.plainId("deployment"_L1, Need::Optional) : QString();
    order.items = object.texts("items"_L1);
    order.otherKeys = membersBeside(node.value, {"list"_L1, "deployment"_L1, "items"_L1});
    return order;
}

// Two changes of one item: nobody could say which one counts.
void checkOnceEach(Reading &reading, const Node &node, const ItemChange &change, QSet<QString> &seen)
{
    if (!change.base && !change.own)
        return;
    const ItemId id = change.itemId();
    const QString name = QString(nameOf(itemKindNames, id.kind)) + u' ' + id.name;
    if (id.kind != ItemKind::Claim) // of one day there may be several
        reading.checkOnce(node, name.trimmed(), u"changes"_s, seen);
}

void addText(JsonValue &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.set(key, text);
}

void addOthers(JsonValue &object, const QList<JsonMember> &others)
{
    for (const JsonMember &member : others) {
        if (object.find(member.key) == nullptr)
            object.members.append(member);
    }
}

JsonValue noteValue(const ChangeNote &note)
{
    JsonValue value = JsonValue::object();
    addText(value, u"by"_s, note.by);
    addText(value, u"day"_s, note.day.toString(Qt::ISODate));
    addText(value, u"reason"_s, note.reason);
    addOthers(value, note.otherKeys);
    return value;
}

JsonValue changeValue(const ItemChange &change)
{
    JsonValue value = JsonValue::object();
    value.set(u"item"_s, QString(nameOf(itemKindNames, change.kind)));
    if (change.kind == ItemKind::Claim)
        addText(value, u"deployment"_s, change.deployment);
    if (isListed(change.kind))
        value.set(u"id"_s, change.id);
    addText(value, u"base_version"_s, change.baseVersion);
    if (change.isBaseAssumed)
        value.set(u"base_assumed"_s, true);
    if (change.isOneOfSeveral)
        value.set(u"one_of_several"_s, true);
    if (change.after)
        value.set(u"after"_s, *change.after);
    if (change.base)
        value.set(u"base"_s, *change.base);
    if (change.own)
        value.set(u"own"_s, *change.own);
    JsonValue notes = JsonValue::array();
    for (const ChangeNote &note : change.notes)
        notes.items.append(noteValue(note));
    if (!notes.items.isEmpty())
        value.set(u"notes"_s, notes);
    addOthers(value, change.otherKeys);
    return value;
}

JsonValue orderValue(const ListOrder &order)
{
    JsonValue value = JsonValue::object();
    value.set(u"list"_s, QString(nameOf(orderedKindNames, order.kind)));
    if (order.kind == ItemKind::Claim)
        addText(value, u"deployment"_s, order.deployment);
    JsonValue items = JsonValue::array();
    for (const QString &item : order.items)
        items.items.append(item);
    value.set(u"items"_s, items);
    addOthers(value, order.otherKeys);
    return value;
}

} // namespace

Overlay readOverlayFile(Reading &reading, const JsonValue &file)
{
    ObjectReader object(reading, Node {file, {}});
    Overlay overlay;
    if (!readHeader(object, overlayKind))
        return overlay;
    overlay.id = object.plainId("id"_L1);
    if (isId(overlay.id) && !isProviderId(overlay.id))
        reading.error(Issue::Code::InvalidId, *object.member("id"_L1), {overlay.id});
    QSet<QString> seen;
    overlay.changes = object.list("changes"_L1, Need::Required, [&](const Node &item) {
        ItemChange change = readItemChange(reading, item, overlay.id);
        checkOnceEach(reading, item, change, seen);
        return change;
    });
    overlay.orders =
        object.list("orders"_L1, Need::Optional, [&](const Node &item) { return readOrder(reading, item); });
    for (const auto &[key, kind] : listedKinds) {
        object.map(key, Need::Optional, [&, of = kind](const QString &id, const Node &node) {
            reading.checkIsId(node, id);
            overlay.cited.insert({.kind = of, .deployment = {}, .name = id}, node.value);
        });
    }
    overlay.otherKeys = membersBeside(
        file, {"format"_L1, "kind"_L1, "id"_L1, "changes"_L1, "orders"_L1, "entities"_L1, "hosts"_L1, "sources"_L1});
    return overlay;
}

QByteArray writeOverlay(const Overlay &overlay)
{
    JsonValue file = JsonValue::object();
    file.set(u"format"_s, currentFormat);
    file.set(u"kind"_s, QString(overlayKind));
    file.set(u"id"_s, overlay.id);
    JsonValue changes = JsonValue::array();
    for (const ItemChange &change : overlay.changes)
        changes.items.append(changeValue(change));
    file.set(u"changes"_s, changes);
    JsonValue orders = JsonValue::array();
    for (const ListOrder &order : overlay.orders)
        orders.items.append(orderValue(order));
    if (!orders.items.isEmpty())
        file.set(u"orders"_s, orders);
    for (const auto &[key, kind] : listedKinds) {
        JsonValue list = JsonValue::object();
        for (const auto &[id, value] : overlay.cited.asKeyValueRange()) {
            if (id.kind == kind)
                list.set(id.name, value);
        }
        if (!list.members.isEmpty())
            file.set(key, list);
    }
    addOthers(file, overlay.otherKeys);
    return writeJson(file);
}

} // namespace lotse
