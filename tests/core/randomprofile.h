// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profileoverlay.h"

#include <QRandomGenerator>

#include <algorithm>

namespace lotse {

/// Changes a profile as people may: values, texts, days, whole claims, sources and deployments, their order and keys.
class RandomChanges final
{
public:
    explicit RandomChanges(quint32 seed) : m_random(seed) { }

    /// Returns @p profile after so many changes. @p deployments: whole ones come and go, too.
    JsonValue changed(const JsonValue &profile, int count, bool deployments = true)
    {
        ProfileItems items = itemsOf(profile).value();
        for (int i = 0; i < count; ++i)
            change(items, deployments);
        return profileOf(items, profile);
    }

    int number(qsizetype below) { return int(m_random.bounded(quint32(below))); }

private:
    using Value = JsonValue;

    ProfileScope &anyScope(ProfileItems &items)
    {
        const int index = number(items.deployments.size() + 1);
        return index == 0 ? items.provider : items.deployments[index - 1];
    }

    QString word() { return QStringLiteral("w%1").arg(number(1'000'000)); }
    QString day()
    {
        return QStringLiteral("2026-%1-%2")
            .arg(number(12) + 1, 2, 10, QChar(u'0'))
            .arg(number(28) + 1, 2, 10, QChar(u'0'));
    }

    void change(ProfileItems &items, bool deployments)
    {
        switch (number(deployments ? 11 : 8)) {
        case 0: changeHead(anyScope(items).head); break;
        case 1: changeSource(items); break;
        case 2:
            items.sources.append(
                {.key = word(), .value = Value::object({{.key = QStringLiteral("title"), .value = word()}})});
            break;
        case 3:
            items.entities.append(
                {.key = word(), .value = Value::object({{.key = QStringLiteral("de"), .value = word()}})});
            break;
        case 4:
        case 5:
        case 6:
        case 7: changeClaims(anyScope(items).claims); break;
        case 8:
            if (items.deployments.size() > 1)
                items.deployments.removeAt(number(items.deployments.size()));
            break;
        case 9: addDeployment(items); break;
        default:
            if (items.deployments.size() > 1)
                items.deployments.swapItemsAt(0, number(items.deployments.size()));
        }
    }

    void changeHead(Value &head)
    {
        if (number(2) == 0)
            head.set(QStringLiteral("name"),
                     Value::object({{.key = QStringLiteral("de"), .value = word()},
                                    {.key = QStringLiteral("en"), .value = word()}}));
        else
            head.set(QStringLiteral("own_key_") + word(), number(10));
    }

    void changeSource(ProfileItems &items)
    {
        if (items.sources.isEmpty())
            return;
        const int index = number(items.sources.size());
        if (number(3) > 0) {
            items.sources[index].value.set(QStringLiteral("title"), word());
            return;
        }
        // One that is named must stay.
        QList<ItemId> cited;
        for (const Value &claim : std::as_const(items.provider.claims))
            cited += citedItems(claim);
        for (const ProfileScope &scope : std::as_const(items.deployments))
            cited += citedItems(scope.whole());
        if (!cited.contains(ItemId {.kind = ItemKind::Source, .deployment = {}, .name = items.sources.at(index).key}))
            items.sources.removeAt(index);
    }

    void addDeployment(ProfileItems &items)
    {
        if (items.deployments.isEmpty())
            return;
        ProfileScope copy = items.deployments.at(number(items.deployments.size()));
        copy.head.set(QStringLiteral("id"), QString(stringAt(items.provider.head, u"id") + u'.' + word()));
        items.deployments.insert(number(items.deployments.size() + 1), copy);
    }

    void changeClaims(QList<Value> &claims)
    {
        if (claims.isEmpty())
            return;
        const int index = number(claims.size());
        switch (number(5)) {
        case 0: claims.removeAt(index); break;
        case 1: claims.swapItemsAt(index, number(claims.size())); break;
        case 2: {
            Value copy = claims.at(index);
            if (number(2) == 0)
                copy.set(QStringLiteral("valid_from"), day());
            if (copy.find(u"id") != nullptr)
                copy.set(QStringLiteral("id"), word());
            copy.set(QStringLiteral("text"), Value::object({{.key = QStringLiteral("de"), .value = word()}}));
            claims.insert(number(claims.size() + 1), copy);
            break;
        }
        default: changeClaim(claims[index]);
        }
    }

    void changeClaim(Value &claim)
    {
        switch (number(6)) {
        case 0: claim.set(QStringLiteral("valid_from"), day()); break;
        case 1: claim.set(QStringLiteral("level"), word()); break;
        case 2:
            claim.set(QStringLiteral("text"),
                      Value::object({{.key = QStringLiteral("de"), .value = word()},
                                     {.key = QStringLiteral("en"), .value = word()}}));
            break;
        case 3:
            claim.members.removeIf(
                [](const JsonMember &member) { return member.key == QStringLiteral("confidence_reason"); });
            break;
        case 4: std::ranges::reverse(claim.members); break;
        default: claim.set(QStringLiteral("confidence"), word());
        }
    }

    QRandomGenerator m_random;
};

/// Brings lists into an order that follows from what stands in them, to compare profiles without it.
inline JsonValue withSortedLists(const JsonValue &profile)
{
    ProfileItems items = itemsOf(profile).value();
    const auto sorted = [](ProfileScope &scope) {
        const QStringList names = claimNames(scope.claims);
        QMap<QString, JsonValue> byName;
        for (qsizetype i = 0; i < names.size(); ++i)
            byName.insert(names.at(i), scope.claims.at(i));
        scope.claims = byName.values();
    };
    sorted(items.provider);
    for (ProfileScope &scope : items.deployments)
        sorted(scope);
    std::ranges::sort(items.deployments, {}, &ProfileScope::id);
    return profileOf(items, profile);
}

} // namespace lotse
