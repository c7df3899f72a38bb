// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keptkeys.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// What tells the items of a list apart, by the key of the list. Items of other lists are told apart by their place.
struct ListIdentity
{
    QLatin1StringView list;
    std::array<QLatin1StringView, 2> keys;
};

constexpr auto identities = std::to_array<ListIdentity>({
    {"workloads"_L1, {"id"_L1}},
    {"weight_sets"_L1, {"id"_L1}},
    {"own_claims"_L1, {"deployment"_L1, "criterion"_L1}},
    {"trade_offs"_L1, {"first"_L1, "second"_L1}},
});

QString identityOf(const JsonValue &item, const QString &list)
{
    QString identity;
    const auto known = std::ranges::find(identities, list, &ListIdentity::list);
    if (known == identities.end())
        return identity;
    for (const QLatin1StringView key : known->keys) {
        const JsonValue *value = key.isEmpty() ? nullptr : item.find(QString(key));
        if (value != nullptr)
            identity += value->string + QChar::Null;
    }
    return identity;
}

// The steps to the items of a list: what each is, and which of those it is that are the same.
QStringList stepsOf(const QList<JsonValue> &items, const QString &list)
{
    QStringList steps;
    QHash<QString, qsizetype> seen;
    for (const JsonValue &item : items) {
        const QString identity = identityOf(item, list);
        steps.append(identity + QString::number(seen[identity]++));
    }
    return steps;
}

// Finds the objects of one file. Each list is looked through once, however many keys stand in it.
class Ways final
{
public:
    explicit Ways(const JsonValue &file) : m_file(file) { }

    // The places of members and items on the way to an object; nothing if it is not there.
    std::optional<QList<qsizetype>> places(const QStringList &way)
    {
        QList<qsizetype> places;
        const JsonValue *value = &m_file;
        for (qsizetype i = 0; i < way.size(); ++i) {
            const bool isList = value->type == JsonValue::Type::Array;
            const qsizetype place = isList ? itemAt(*value, way.first(i), way.at(i)) : memberAt(*value, way.at(i));
            if (place < 0)
                return {};
            places.append(place);
            value = isList ? &value->items.at(place) : &value->members.at(place).value;
        }
        return value->type == JsonValue::Type::Object ? std::optional(places) : std::nullopt;
    }

    // The step to the item at @p place of the list at @p way.
    QString step(const JsonValue &list, const QStringList &way, qsizetype place) { return steps(list, way).at(place); }

private:
    static qsizetype memberAt(const JsonValue &object, const QString &key)
    {
        const auto found = std::ranges::find(object.members, key, &JsonMember::key);
        return found == object.members.end() ? -1 : found - object.members.begin();
    }

    qsizetype itemAt(const JsonValue &list, const QStringList &way, const QString &step)
    {
        QHash<QString, qsizetype> &places = m_places[way];
        if (places.isEmpty()) {
            const QStringList &all = steps(list, way);
            for (qsizetype i = 0; i < all.size(); ++i)
                places.insert(all.at(i), i);
        }
        return places.value(step, -1);
    }

    const QStringList &steps(const JsonValue &list, const QStringList &way)
    {
        QStringList &steps = m_steps[way];
        if (steps.isEmpty() && !way.isEmpty())
            steps = stepsOf(list.items, way.last());
        return steps;
    }

    const JsonValue &m_file;
    QHash<QStringList, QStringList> m_steps;
    QHash<QStringList, QHash<QString, qsizetype>> m_places;
};

JsonValue *objectAt(JsonValue &file, const QList<qsizetype> &places)
{
    JsonValue *value = &file;
    for (const qsizetype place : places)
        value = value->type == JsonValue::Type::Array ? &value->items[place] : &value->members[place].value;
    return value;
}

QString unescaped(QString part)
{
    return part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

// The key at a JSON pointer that names a member of an object.
KeptKey keyAt(const JsonValue &file, Ways &ways, const QString &pointer)
{
    QStringList parts = pointer.split(u'/');
    parts.removeFirst();
    const QString key = unescaped(parts.takeLast());
    KeptKey kept;
    const JsonValue *value = &file;
    for (const QString &part : std::as_const(parts)) {
        if (value->type == JsonValue::Type::Array) {
            kept.way.append(ways.step(*value, kept.way, part.toLongLong()));
            value = &value->items.at(part.toLongLong());
        } else {
            kept.way.append(unescaped(part));
            value = value->find(kept.way.last());
        }
    }
    kept.member = {.key = key, .value = *value->find(key)};
    return kept;
}

} // namespace

KeptKeys keptKeys(const JsonValue &file, const QList<Issue> &issues)
{
    KeptKeys keys;
    Ways ways(file);
    for (const Issue &issue : issues) {
        if (issue.code == Issue::Code::UnknownKey)
            keys.append(keyAt(file, ways, issue.place.pointer));
    }
    if (const JsonValue *schema = file.find(u"$schema"))
        keys.append({.way = {}, .member = {.key = u"$schema"_s, .value = *schema}});
    // The writer gives its objects an order of its own, and the same keys must compare as equal then.
    std::ranges::stable_sort(keys, {}, &KeptKey::way);
    return keys;
}

void putBack(const KeptKeys &keys, JsonValue &file)
{
    // Looked for before the first one is put in: that moves nothing, but the finder must not see the change.
    QList<std::pair<QList<qsizetype>, qsizetype>> found;
    Ways ways(file);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (const auto places = ways.places(keys.at(i).way))
            found.append({*places, i});
    }
    for (const auto &[places, key] : std::as_const(found)) {
        JsonValue *object = objectAt(file, places);
        if (object->find(keys.at(key).member.key) == nullptr)
            object->members.append(keys.at(key).member);
    }
}

KeptKeys keysWithObjects(const KeptKeys &keys, const JsonValue &file)
{
    KeptKeys left = keys;
    Ways ways(file);
    left.removeIf([&](const KeptKey &kept) { return !ways.places(kept.way).has_value(); });
    return left;
}

QList<JsonValue *> objectsAt(JsonValue &file, const QList<QStringList> &waysToThem)
{
    QList<QList<qsizetype>> found;
    Ways ways(file);
    for (const QStringList &way : waysToThem) {
        if (const auto places = ways.places(way))
            found.append(*places);
    }
    QList<JsonValue *> objects;
    for (const QList<qsizetype> &places : std::as_const(found))
        objects.append(objectAt(file, places));
    return objects;
}

} // namespace lotse
