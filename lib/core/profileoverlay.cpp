// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profileoverlay.h"

#include "core/overlaymerge.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto citedKinds = std::to_array<ItemKind>({ItemKind::Entity, ItemKind::Host, ItemKind::Source});

const JsonValue *memberOf(const QList<JsonMember> &members, const QString &key)
{
    const auto found = std::ranges::find(members, key, &JsonMember::key);
    return found == members.end() ? nullptr : &found->value;
}

std::optional<JsonValue> copyOf(const JsonValue *value)
{
    return value == nullptr ? std::nullopt : std::optional(*value);
}

// Compares two versions of a profile.
class OverlayMaker final
{
public:
    OverlayMaker(const ProfileItems &shipped, const ProfileItems &own, QString version)
        : m_shipped(shipped), m_own(own), m_version(std::move(version))
    {
    }

    QList<ItemChange> run()
    {
        compareHead(ItemKind::Profile, m_shipped.provider, m_own.provider);
        for (const ItemKind kind : citedKinds)
            compareMembers(kind);
        compareDeployments();
        compareClaims({}, m_shipped.provider.claims, m_own.provider.claims);
        return std::move(m_changes);
    }

    void compareDeployment(const ProfileScope &shipped, const ProfileScope &own)
    {
        compareHead(ItemKind::Deployment, shipped, own);
        compareClaims(own.id(), shipped.claims, own.claims);
    }

    QList<ItemChange> takeChanges() { return std::move(m_changes); }

private:
    void add(ItemChange change)
    {
        if (change.base)
            change.baseVersion = m_version;
        m_changes.append(std::move(change));
    }

    void compareHead(ItemKind kind, const ProfileScope &shipped, const ProfileScope &own)
    {
        if (!isSameValue(shipped.head, own.head))
            add({.kind = kind, .base = shipped.head, .own = own.head});
    }

    void compareMembers(ItemKind kind)
    {
        const QList<JsonMember> &shipped = m_shipped.members(kind);
        const QList<JsonMember> &own = m_own.members(kind);
        for (const JsonMember &member : shipped) {
            const JsonValue *other = memberOf(own, member.key);
            if (other == nullptr || !isSameValue(member.value, *other))
                add({.kind = kind, .id = member.key, .base = member.value, .own = copyOf(other)});
        }
        for (const JsonMember &member : own) {
            if (memberOf(shipped, member.key) == nullptr)
                add({.kind = kind, .id = member.key, .own = member.value});
        }
    }

    void compareDeployments()
    {
        for (const ProfileScope &shipped : m_shipped.deployments) {
            const ProfileScope *own = m_own.scope(shipped.id());
            if (own == nullptr)
                add({.kind = ItemKind::Deployment, .base = shipped.whole()});
            else
                compareDeployment(shipped, *own);
        }
        QStringList names;
        QList<bool> isNew;
        for (const ProfileScope &own : m_own.deployments) {
            names.append(own.id());
            isNew.append(m_shipped.deploymentAt(own.id()) < 0);
        }
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (isNew.at(i))
                add({.kind = ItemKind::Deployment,
                     .own = m_own.deployments.at(i).whole(),
                     .after = placeOf(names, isNew, i)});
        }
    }

    void compareClaims(const QString &deployment, const QList<JsonValue> &shipped, const QList<JsonValue> &own)
    {
        QList<SoughtClaim> sought;
        for (const JsonValue &claim : shipped)
            sought.append({.claim = &claim});
        const QList<ClaimMatch> matches = matchClaims(sought, own);
        QList<bool> isNew(own.size(), true);
        for (qsizetype i = 0; i < shipped.size(); ++i) {
            const qsizetype index = matches.at(i).index;
            if (index >= 0)
                isNew[index] = false;
            const bool isTwin = isOneOfSeveral(shipped.at(i), shipped);
            if (index < 0)
                add({.deployment = deployment, .base = shipped.at(i), .isOneOfSeveral = isTwin});
            else if (!isSameValue(shipped.at(i), own.at(index)))
                add({.deployment = deployment, .base = shipped.at(i), .own = own.at(index), .isOneOfSeveral = isTwin});
        }
        const QStringList names = claimNames(own);
        for (qsizetype i = 0; i < own.size(); ++i) {
            if (isNew.at(i))
                add({.deployment = deployment,
                     .own = own.at(i),
                     .isOneOfSeveral = isOneOfSeveral(own.at(i), own),
                     .after = placeOf(names, isNew, i)});
        }
    }

    // What comes behind all that is shipped needs no place.
    static std::optional<QString> placeOf(const QStringList &names, const QList<bool> &isNew, qsizetype index)
    {
        if (index > 0 && std::all_of(isNew.begin() + index, isNew.end(), [](bool each) { return each; }))
            return {};
        return index == 0 ? QString() : names.at(index - 1);
    }

    const ProfileItems &m_shipped;
    const ProfileItems &m_own;
    QString m_version;
    QList<ItemChange> m_changes;
};

QStringList deploymentIds(const ProfileItems &items)
{
    QStringList ids;
    for (const ProfileScope &scope : items.deployments)
        ids.append(scope.id());
    return ids;
}

// Notes where lists have another order than the changes alone would give them.
void gatherOrders(Overlay &overlay, const JsonValue &shipped, const ProfileItems &own)
{
    const auto merge = mergeOverlay(shipped, overlay);
    const auto made = merge ? itemsOf(merge->profile) : std::nullopt;
    if (!made)
        return;
    if (deploymentIds(*made) != deploymentIds(own))
        overlay.orders.append(
            {.kind = ItemKind::Deployment, .deployment = {}, .items = deploymentIds(own), .otherKeys = {}});
    const auto compare = [&](const ProfileScope &scope, const QString &id) {
        const ProfileScope *other = made->scope(id);
        const QStringList names = claimNames(scope.claims);
        if (other != nullptr && claimNames(other->claims) != names)
            overlay.orders.append({.kind = ItemKind::Claim, .deployment = id, .items = names, .otherKeys = {}});
    };
    compare(own.provider, {});
    for (const ProfileScope &scope : own.deployments)
        compare(scope, scope.id());
}

// Adds the ids that stand under the keys of a profile which name other items.
void collectCited(const JsonValue &value, QList<ItemId> &cited)
{
    struct CitingKey
    {
        QLatin1StringView key;
        ItemKind kind;
    };
    static constexpr auto citing = std::to_array<CitingKey>({{"sources"_L1, ItemKind::Source},
                                                             {"model_owners"_L1, ItemKind::Entity},
                                                             {"contract_group"_L1, ItemKind::Entity},
                                                             {"parent"_L1, ItemKind::Entity},
                                                             {"sub_processors"_L1, ItemKind::Entity},
                                                             {"host"_L1, ItemKind::Host}});
    for (const JsonMember &member : value.members) {
        const auto found = std::ranges::find(citing, member.key, &CitingKey::key);
        if (found == citing.end()) {
            collectCited(member.value, cited);
            continue;
        }
        QList<JsonValue> ids = member.value.items;
        ids.append(member.value);
        for (const JsonValue &id : ids) {
            if (id.type == JsonValue::Type::String)
                cited.append({.kind = found->kind, .deployment = {}, .name = id.string});
        }
    }
    for (const JsonValue &item : value.items)
        collectCited(item, cited);
}

bool isSameProfile(const JsonValue &left, const JsonValue &right)
{
    return stringAt(left, u"id") == stringAt(right, u"id");
}

// The item of the earlier merge that a new change is about.
qsizetype earlierItem(const OverlayMerge &merge, const ItemChange &change, const QList<bool> &isUsed)
{
    for (qsizetype i = 0; i < merge.items.size(); ++i) {
        const MergedItem &item = merge.items.at(i);
        if (isUsed.at(i) || item.id.kind != change.kind || item.id.deployment != change.deployment
            || !isSameValue(item.theirs, change.base))
            continue;
        if (change.base || item.id.name == change.itemId().name || isSameValue(item.result, change.own))
            return i;
    }
    return -1;
}

} // namespace

ItemId ItemChange::itemId() const
{
    switch (kind) {
    case ItemKind::Profile: return {.kind = kind};
    case ItemKind::Entity:
    case ItemKind::Host:
    case ItemKind::Source: return {.kind = kind, .deployment = {}, .name = id};
    case ItemKind::Deployment: return {.kind = kind, .deployment = {}, .name = stringAt(shown(), u"id")};
    case ItemKind::Claim:
        return {.kind = kind, .deployment = deployment, .name = claimNames({base ? *base : *own}).constFirst()};
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Overlay> overlayOf(const JsonValue &shipped, const JsonValue &own, const QString &version)
{
    const auto shippedItems = itemsOf(shipped);
    const auto ownItems = itemsOf(own);
    if (!shippedItems || !ownItems || !isSameProfile(shipped, own))
        return {};
    Overlay overlay {.id = stringAt(shipped, u"id")};
    overlay.changes = OverlayMaker(*shippedItems, *ownItems, version).run();
    gatherCited(overlay, *shippedItems);
    gatherOrders(overlay, shipped, *ownItems);
    return overlay;
}

std::optional<Overlay> migratedOverlay(const JsonValue &shipped, const JsonValue &own,
                                       const std::optional<JsonValue> &base, const QString &version)
{
    auto overlay = overlayOf(base.value_or(shipped), own, version);
    for (qsizetype i = 0; overlay && !base && i < overlay->changes.size(); ++i)
        overlay->changes[i].isBaseAssumed = overlay->changes.at(i).base.has_value();
    return overlay;
}

std::optional<Overlay> updatedOverlay(const Overlay &before, const JsonValue &shipped, const JsonValue &own,
                                      const ChangeNote &note, const QString &version)
{
    const auto merge = mergeOverlay(shipped, before);
    auto fresh = overlayOf(shipped, own, version);
    if (!merge || !fresh)
        return {};
    QList<ItemChange> changes;
    QList<bool> isUsed(merge->items.size(), false);
    for (ItemChange &change : fresh->changes) {
        const qsizetype index = earlierItem(*merge, change, isUsed);
        if (index >= 0) {
            isUsed[index] = true;
            const ItemChange &earlier = before.changes.at(index);
            change.notes = earlier.notes;
            change.otherKeys = earlier.otherKeys;
            const bool isLeftAlone = isSameValue(change.own, merge->items.at(index).result);
            if (isLeftAlone || merge->items.at(index).asks()) {
                ItemChange kept = earlier;
                if (!isLeftAlone)
                    kept.own = change.own;
                change = kept;
            }
            if (isLeftAlone) {
                changes.append(change);
                continue;
            }
        }
        if (!note.isEmpty())
            change.notes.append(note);
        changes.append(change);
    }
    // What has no place in the shipped version is nowhere in the user's text, and must not be lost by that.
    for (qsizetype i = 0; i < merge->items.size(); ++i) {
        if (!isUsed.at(i) && merge->items.at(i).state == MergeState::TargetGone)
            changes.append(before.changes.at(i));
    }
    fresh->changes = changes;
    fresh->otherKeys = before.otherKeys;
    fresh->orders.clear();
    gatherCited(*fresh, *itemsOf(shipped), before.cited);
    gatherOrders(*fresh, shipped, *itemsOf(own));
    return fresh;
}

QList<ItemId> citedItems(const JsonValue &value)
{
    QList<ItemId> cited;
    collectCited(value, cited);
    return cited;
}

void gatherCited(Overlay &overlay, const ProfileItems &shipped, const QMap<ItemId, JsonValue> &from)
{
    overlay.cited.clear();
    for (const ItemChange &change : std::as_const(overlay.changes)) {
        if (!change.own || (change.kind != ItemKind::Claim && change.kind != ItemKind::Deployment))
            continue;
        for (const ItemId &id : citedItems(*change.own)) {
            if (const JsonValue *value = memberOf(shipped.members(id.kind), id.name))
                overlay.cited.insert(id, *value);
            else if (from.contains(id))
                overlay.cited.insert(id, from.value(id));
        }
    }
}

QList<ItemChange> deploymentChanges(const ProfileScope &shipped, const ProfileScope &own, const QString &version)
{
    static const ProfileItems none;
    OverlayMaker maker(none, none, version);
    maker.compareDeployment(shipped, own);
    return maker.takeChanges();
}

} // namespace lotse
