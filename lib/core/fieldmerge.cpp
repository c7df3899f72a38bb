// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldmerge.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Keys that mean something together only: one of them from another version would say what nobody says.
struct FieldUnit
{
    ItemKind kind;
    QLatin1StringView name;
    std::array<QLatin1StringView, 8> keys;
};

constexpr auto fieldUnits = std::to_array<FieldUnit>({
    {ItemKind::Claim,
     "value"_L1,
     {"level"_L1, "number"_L1, "range"_L1, "unknown"_L1, "valid_from"_L1, "valid_from_kind"_L1, "valid_to"_L1,
      "as_of"_L1}},
    {ItemKind::Claim, "evidence"_L1, {"basis"_L1, "confidence"_L1, "confidence_reason"_L1}},
    {ItemKind::Source, "dates"_L1, {"date"_L1, "not_before"_L1, "checked"_L1, "kept_current"_L1, "copy"_L1}},
    {ItemKind::Source, "address"_L1, {"url"_L1, "no_url_reason"_L1}},
    {ItemKind::Source, "evidence"_L1, {"confidence"_L1, "confidence_reason"_L1}},
    {ItemKind::Profile, "exemption"_L1, {"exempt_from"_L1, "exempt_reason"_L1}},
});

QString unitOf(ItemKind kind, const QString &key)
{
    for (const FieldUnit &unit : fieldUnits) {
        if (unit.kind == kind && std::ranges::find(unit.keys, key) != unit.keys.end())
            return unit.name;
    }
    return key;
}

// What a claim tells, in one way or another: its value with what it rests on.
bool tellsTheValue(const QString &field)
{
    return field == "value"_L1 || field == "evidence"_L1 || field == "sources"_L1 || field == "text"_L1
        || field.startsWith("text/"_L1);
}

// One value in the three versions; nullptr = it is not there.
struct Versions
{
    const JsonValue *base = nullptr;
    const JsonValue *yours = nullptr;
    const JsonValue *theirs = nullptr;

    [[nodiscard]] Versions member(const QString &key) const
    {
        const auto of = [&key](const JsonValue *object) { return object == nullptr ? nullptr : object->find(key); };
        return {.base = of(base), .yours = of(yours), .theirs = of(theirs)};
    }
    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (const JsonValue *object : {theirs, yours, base}) {
            for (qsizetype i = 0; object != nullptr && i < object->members.size(); ++i)
                keys.append(object->members.at(i).key);
        }
        keys.removeDuplicates();
        return keys;
    }
};

bool isSameVersion(const JsonValue *left, const JsonValue *right)
{
    return (left == nullptr) == (right == nullptr) && (left == nullptr || isSameValue(*left, *right));
}

bool isObject(const JsonValue *value)
{
    return value != nullptr && value->type == JsonValue::Type::Object;
}

class FieldMerger final
{
public:
    FieldMerger(ItemKind kind, bool hasBase, Side winner) : m_kind(kind), m_hasBase(hasBase), m_winner(winner) { }

    FieldMerge run(const Versions &item)
    {
        m_result.value = merged({}, item);
        if (m_kind != ItemKind::Claim || !isTornApart())
            return std::move(m_result);
        m_result = {};
        m_asksTogether = true;
        m_result.value = merged({}, item);
        return std::move(m_result);
    }

private:
    // True if the text of one version would stand beside the value of another.
    [[nodiscard]] bool isTornApart() const
    {
        const auto tells = [](const QStringList &fields) { return std::ranges::any_of(fields, tellsTheValue); };
        const auto isValue = [](const QStringList &fields) { return fields.contains("value"_L1); };
        return (isValue(m_result.onlyYours) && tells(m_result.onlyTheirs + m_result.conflicts))
            || (isValue(m_result.onlyTheirs) && tells(m_result.onlyYours + m_result.conflicts))
            || (isValue(m_result.conflicts) && tells(m_result.onlyYours + m_result.onlyTheirs));
    }

    [[nodiscard]] bool mayBeSplit(const Versions &value) const
    {
        return isObject(value.yours) && isObject(value.theirs) && (isObject(value.base) || !m_hasBase);
    }

    JsonValue merged(const QString &field, const Versions &value)
    {
        if (!mayBeSplit(value)) {
            const bool isYours = takesYours(field, {value});
            return isYours ? *value.yours : *value.theirs;
        }
        JsonValue result = *value.theirs;
        QStringList done;
        const QStringList keys = value.keys();
        for (const QString &key : keys) {
            const QString unit = field.isEmpty() ? unitOf(m_kind, key) : key;
            if (done.contains(unit))
                continue;
            done.append(unit);
            mergeUnit(field.isEmpty() ? unit : QString(field + u'/' + unit), value,
                      field.isEmpty() ? keysOf(unit, keys) : QStringList {key}, result);
        }
        if (!field.isEmpty())
            noteOtherLanguage(field, value, keys);
        return result;
    }

    [[nodiscard]] QStringList keysOf(const QString &unit, const QStringList &keys) const
    {
        QStringList of = keys;
        of.removeIf([&](const QString &key) { return unitOf(m_kind, key) != unit; });
        return of;
    }

    void mergeUnit(const QString &field, const Versions &object, const QStringList &keys, JsonValue &result)
    {
        const bool isOne = keys.size() == 1 && (field == keys.first() || field.endsWith(u'/' + keys.first()));
        if (isOne && mayBeSplit(object.member(keys.first()))) {
            result.set(keys.first(), merged(field, object.member(keys.first())));
            return;
        }
        QList<Versions> values;
        for (const QString &key : keys)
            values.append(object.member(key));
        if (!takesYours(field, values))
            return;
        for (const QString &key : keys) {
            if (const JsonValue *yours = object.yours->find(key))
                result.set(key, *yours);
            else
                result.members.removeIf([&key](const JsonMember &member) { return member.key == key; });
        }
    }

    // Notes who changed the field of these values, and returns whether yours counts.
    bool takesYours(const QString &field, const QList<Versions> &values)
    {
        const auto differ = [&values](auto left, auto right) {
            return std::ranges::any_of(values,
                                       [=](const Versions &each) { return !isSameVersion(each.*left, each.*right); });
        };
        if (!differ(&Versions::yours, &Versions::theirs))
            return false;
        const bool isYours = !m_hasBase || differ(&Versions::base, &Versions::yours);
        const bool isTheirs = !m_hasBase || differ(&Versions::base, &Versions::theirs);
        if ((isYours && isTheirs) || (m_asksTogether && tellsTheValue(field))) {
            m_result.conflicts.append(field);
            return m_winner == Side::Yours;
        }
        (isYours ? m_result.onlyYours : m_result.onlyTheirs).append(field);
        return isYours;
    }

    void noteOtherLanguage(const QString &field, const Versions &text, const QStringList &keys)
    {
        const QStringList languages {u"de"_s, u"en"_s};
        if (!m_hasBase || std::ranges::any_of(keys, [&](const QString &key) { return !languages.contains(key); }))
            return;
        for (const QString &language : languages) {
            const Versions own = text.member(language);
            const Versions other = text.member(languages.at(1 - languages.indexOf(language)));
            if (!isSameVersion(own.base, own.yours) && isSameVersion(own.base, own.theirs)
                && !isSameVersion(other.base, other.theirs))
                m_result.checks.append({.field = field, .language = language});
        }
    }

    ItemKind m_kind;
    bool m_hasBase;
    Side m_winner;
    bool m_asksTogether = false;
    FieldMerge m_result;
};

} // namespace

FieldMerge mergeFields(ItemKind kind, const std::optional<JsonValue> &base, const JsonValue &yours,
                       const JsonValue &theirs, Side winner)
{
    return FieldMerger(kind, base.has_value(), winner)
        .run({.base = base ? &*base : nullptr, .yours = &yours, .theirs = &theirs});
}

QStringList differentFields(ItemKind kind, const JsonValue &left, const JsonValue &right)
{
    return mergeFields(kind, {}, left, right, Side::Yours).conflicts;
}

} // namespace lotse
