// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiletext.h"

#include "core/jsonedit.h"
#include "core/jsonwriter.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

bool holdsObjects(const JsonValue &list)
{
    return std::ranges::all_of(list.items, [](const JsonValue &item) { return item.type == JsonValue::Type::Object; });
}

// For each item the place of its version in the other list, or -1.
QList<qsizetype> placesInOther(const QString &key, const QList<JsonValue> &items, const QList<JsonValue> &other)
{
    QList<qsizetype> places;
    if (key == "claims"_L1) {
        QList<SoughtClaim> sought;
        for (const JsonValue &item : items)
            sought.append({.claim = &item});
        for (const ClaimMatch &match : matchClaims(sought, other))
            places.append(match.index);
        return places;
    }
    for (const JsonValue &item : items) {
        const auto found = std::ranges::find_if(
            other, [&item](const JsonValue &each) { return stringAt(each, u"id") == stringAt(item, u"id"); });
        places.append(found == other.end() || places.contains(found - other.begin()) ? -1 : found - other.begin());
    }
    return places;
}

// Finds the edits between two values. What is there in both is set in one go; then comes what adds and removes, from
// the end of each list to its begin, so that no edit moves the place of a later one.
class ProfileTextChange final
{
public:
    explicit ProfileTextChange(const QString &text) : m_editing(text) { }

    QString run(const JsonValue &now, const JsonValue &wanted)
    {
        compare({}, {}, now, wanted);
        QString text = m_editing.text();
        std::ranges::sort(m_settings, std::greater(), [](const TextEdit &edit) { return edit.extent.begin; });
        for (const TextEdit &edit : std::as_const(m_settings))
            text = edited(text, edit);
        m_editing = JsonEditing(text);
        for (const Step &step : m_steps | std::views::reverse) {
            if (step.kind == Step::Kind::Remove)
                m_editing.remove(step.pointer);
            else if (step.kind == Step::Kind::Add)
                m_editing.set(step.pointer, step.value, step.order);
            else
                m_editing.insert(step.pointer, step.index, step.value);
        }
        return m_editing.text();
    }

private:
    struct Step
    {
        enum class Kind { Add, Remove, Insert };
        Kind kind = Kind::Add;
        QString pointer;
        JsonValue value;
        int index = -1;
        QStringList order;
    };

    void compare(const QString &pointer, const QString &key, const JsonValue &now, const JsonValue &wanted)
    {
        if (isSameValue(now, wanted))
            return;
        if (now.type == JsonValue::Type::Object && wanted.type == JsonValue::Type::Object) {
            compareMembers(pointer, now, wanted);
            return;
        }
        const bool isList = (key == "claims"_L1 || key == "deployments"_L1) && now.type == JsonValue::Type::Array
            && wanted.type == JsonValue::Type::Array;
        if (!isList || !holdsObjects(now) || !holdsObjects(wanted) || !compareItems(pointer, key, now, wanted))
            set(pointer, wanted);
    }

    void set(const QString &pointer, const JsonValue &wanted)
    {
        if (const auto edit = settingValue(m_editing.outline(), pointer, wanted))
            m_settings.append(*edit);
    }

    void compareMembers(const QString &pointer, const JsonValue &now, const JsonValue &wanted)
    {
        QStringList order;
        for (const JsonMember &member : wanted.members)
            order.append(member.key);
        for (const JsonMember &member : wanted.members | std::views::reverse) {
            if (now.find(member.key) == nullptr)
                m_steps.append({.kind = Step::Kind::Add,
                                .pointer = pointer + u'/' + pointerPart(member.key),
                                .value = member.value,
                                .order = order});
        }
        for (const JsonMember &member : now.members) {
            const QString place = pointer + u'/' + pointerPart(member.key);
            if (const JsonValue *other = wanted.find(member.key))
                compare(place, member.key, member.value, *other);
            else
                m_steps.append({.kind = Step::Kind::Remove, .pointer = place, .value = {}, .order = {}});
        }
    }

    // False if the items changed their order, too.
    bool compareItems(const QString &pointer, const QString &key, const JsonValue &now, const JsonValue &wanted)
    {
        const QList<qsizetype> places = placesInOther(key, now.items, wanted.items);
        QList<qsizetype> kept = places;
        kept.removeAll(-1);
        if (!std::ranges::is_sorted(kept))
            return false;
        qsizetype next = 0;
        for (qsizetype i = 0; i <= now.items.size(); ++i) {
            const bool isEnd = i == now.items.size();
            if (!isEnd && places.at(i) < 0) {
                m_steps.append({.kind = Step::Kind::Remove,
                                .pointer = pointer + u'/' + QString::number(i),
                                .value = {},
                                .order = {}});
                continue;
            }
            const qsizetype before = isEnd ? wanted.items.size() : places.at(i);
            for (qsizetype added = next; added < before; ++added)
                m_steps.append({.kind = Step::Kind::Insert,
                                .pointer = pointer,
                                .value = wanted.items.at(added),
                                .index = int(i),
                                .order = {}});
            next = before + 1;
            if (!isEnd)
                compare(pointer + u'/' + QString::number(i), {}, now.items.at(i), wanted.items.at(before));
        }
        return true;
    }

    JsonEditing m_editing;
    QList<TextEdit> m_settings;
    QList<Step> m_steps; // done from the last to the first
};

} // namespace

QString profileText(const QString &text, const JsonValue &wanted)
{
    const auto says = [](const QString &made) { return parseJson(made.toUtf8(), {}); };
    if (const auto now = says(text)) {
        QString made = ProfileTextChange(text).run(*now, wanted);
        if (const auto value = says(made); value && isSameValue(*value, wanted))
            return made;
    }
    return QString::fromUtf8(writeJson(wanted));
}

std::optional<AppliedOverlay> applied(const QByteArray &shipped, const Overlay &overlay)
{
    const auto value = parseJson(shipped, {});
    auto merge = value ? mergeOverlay(*value, overlay) : std::nullopt;
    if (!merge)
        return {};
    QString text = profileText(QString::fromUtf8(shipped), merge->profile);
    return AppliedOverlay {.text = std::move(text), .merge = *std::move(merge)};
}

} // namespace lotse
