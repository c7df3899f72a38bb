// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace lotse {

/// What a profile is made of, as far as a person changes it on its own. Profile: what stands beside the lists.
enum class ItemKind { Profile, Entity, Host, Source, Deployment, Claim };

/// The name of an item of a profile, for people and for the places of others beside it. What it is found by is
/// matchClaims() for claims and the id for the rest.
struct ItemId
{
    ItemKind kind = ItemKind::Profile;
    QString deployment; ///< of a claim: whose it is; empty = the provider's
    QString name; ///< an id; of a claim without one its criterion, first day and, unless usual, status and kind

    auto operator<=>(const ItemId &) const = default;
    bool operator==(const ItemId &) const = default;
};

/// True if both are the same value, whatever the order of the keys of objects.
[[nodiscard]] bool isSameValue(const JsonValue &left, const JsonValue &right);
/// The same, and true if neither is there.
[[nodiscard]] bool isSameValue(const std::optional<JsonValue> &left, const std::optional<JsonValue> &right);

/// The provider or a deployment: what it says of itself, and its claims.
struct ProfileScope
{
    JsonValue head; ///< without the lists
    QList<JsonValue> claims;

    [[nodiscard]] QString id() const; ///< of a deployment
    /// Returns both in one object, as a file has them.
    [[nodiscard]] JsonValue whole() const;
};

/// A profile taken apart. Ids are unique within each list.
struct ProfileItems
{
    ProfileScope provider;
    QList<JsonMember> entities;
    QList<JsonMember> hosts;
    QList<JsonMember> sources;
    QList<ProfileScope> deployments;

    /// Returns the list of @p kind: Entity, Host or Source.
    [[nodiscard]] QList<JsonMember> &members(ItemKind kind);
    [[nodiscard]] const QList<JsonMember> &members(ItemKind kind) const;
    /// Returns the place of the deployment @p id, or -1.
    [[nodiscard]] qsizetype deploymentAt(const QString &id) const;
    /// Returns the deployment @p id, the provider for an empty id, nullptr if there is none.
    [[nodiscard]] ProfileScope *scope(const QString &id);
    [[nodiscard]] const ProfileScope *scope(const QString &id) const;
};

/// Returns the parts of @p profile; nothing if its shape is not that of a profile (lists that are none, deployments
/// without an id or with one id).
[[nodiscard]] std::optional<ProfileItems> itemsOf(const JsonValue &profile);
/// Returns the deployment in @p object taken apart; it need not have claims.
[[nodiscard]] ProfileScope scopeOf(const JsonValue &object);
/// Puts a profile together again, with its keys in the order of @p like where that has them.
[[nodiscard]] JsonValue profileOf(const ProfileItems &items, const JsonValue &like);

/// Returns the key under which a profile lists what is of @p kind; empty for Profile.
[[nodiscard]] QString listKey(ItemKind kind);

/// Returns the name of each claim, no two alike.
[[nodiscard]] QStringList claimNames(const QList<JsonValue> &claims);

/// A claim that is looked for in another version of its list.
struct SoughtClaim
{
    const JsonValue *claim = nullptr;
    bool mayHaveMoved = true; ///< a claim on the same criterion from another day may be its next version
    bool mustBeSame = false; ///< it was one of several that cannot be told apart otherwise
};

struct ClaimMatch
{
    qsizetype index = -1; ///< -1 = none
    bool isCertain = true; ///< false: it may be another claim
};

/// Returns for each of @p sought which of @p among is its version there: that of the same id; else the same value; else
/// of the same criterion, kind, status and first day; else the only one on its criterion that holds today, if it is the
/// only one that is sought. Never by its place. Each of @p among is found once.
[[nodiscard]] QList<ClaimMatch> matchClaims(const QList<SoughtClaim> &sought, const QList<JsonValue> &among);

/// Returns whether another one of @p claims has the criterion, kind, status and first day of @p claim, and no id.
[[nodiscard]] bool isOneOfSeveral(const JsonValue &claim, const QList<JsonValue> &claims);

/// Returns the text at @p key of the object @p value; empty if there is none.
[[nodiscard]] QString stringAt(const JsonValue &value, QStringView key);

} // namespace lotse
