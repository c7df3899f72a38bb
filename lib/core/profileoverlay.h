// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profileitems.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QStringList>

namespace lotse {

/// Who changed something, when and why; each may be empty.
struct ChangeNote
{
    QString by;
    QDate day;
    QString reason;
    QList<JsonMember> otherKeys; ///< of its file, unknown to the program and kept

    [[nodiscard]] bool isEmpty() const { return *this == ChangeNote(); }
    bool operator==(const ChangeNote &) const = default;
};

/// One item of a shipped profile that the user changed, added (without a base) or removed (without an own one).
/// Deployments are added and removed with their claims, else their claims are items of their own.
struct ItemChange
{
    ItemKind kind = ItemKind::Claim;
    QString deployment; ///< of a claim: whose it is; empty = the provider's
    QString id; ///< of an entity, a host, a source
    std::optional<JsonValue> base; ///< the shipped item that the user accepted: the change was made on it
    std::optional<JsonValue> own; ///< the user's item, whole
    bool isBaseAssumed = false; ///< what the user really began with is not known (migratedOverlay())
    bool isOneOfSeveral = false; ///< base, of an added claim own, had others of its criterion, kind, status and day
                                 ///< beside it: it is found only where it is the same
    QString baseVersion; ///< of the library that base stands in; may be empty
    std::optional<QString> after; ///< of an added claim or deployment: the name of that before it, empty = the first;
                                  ///< none = the last
    QList<ChangeNote> notes; ///< earliest first
    QList<JsonMember> otherKeys; ///< of its file, unknown to the program and kept

    /// Returns the user's item, or of a removed one its base; one of them is there.
    [[nodiscard]] const JsonValue &shown() const { return own ? *own : *base; }
    [[nodiscard]] ItemId itemId() const;
    bool operator==(const ItemChange &) const = default;
};

/// The order of a list where it is not the shipped one.
struct ListOrder
{
    ItemKind kind = ItemKind::Claim; ///< or Deployment
    QString deployment; ///< whose claims; empty = the provider's
    QStringList items; ///< names; others stand behind what is before them in the shipped list
    QList<JsonMember> otherKeys; ///< of its file, unknown to the program and kept

    bool operator==(const ListOrder &) const = default;
};

/// What a user's version of a profile differs in from the shipped one. A value; its file is the only thing that is kept
/// of the user's version, so that later shipped versions reach the user.
struct Overlay
{
    QString id; ///< of the profile
    QList<ItemChange> changes;
    QList<ListOrder> orders;
    QMap<ItemId, JsonValue> cited; ///< shipped sources, companies and hosts that the user's items name: they stay when
                                   ///< a later version no longer has them
    QList<JsonMember> otherKeys; ///< of its file, unknown to the program and kept

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty() && orders.isEmpty(); }
    bool operator==(const Overlay &) const = default;
};

/// Returns what @p own differs in from @p shipped, two versions of one profile, with @p shipped as accepted base from
/// the library @p version. Nothing if one of them has not the shape of a profile or their ids differ.
[[nodiscard]] std::optional<Overlay> overlayOf(const JsonValue &shipped, const JsonValue &own,
                                               const QString &version = {});

/// Makes an overlay of @p own, a whole copy of a profile from before there were overlays. @p base is the version that
/// it was copied from, or nothing where nobody knows: then each difference from @p shipped counts as the user's, also
/// what is merely older, and each change says that its base is assumed.
[[nodiscard]] std::optional<Overlay> migratedOverlay(const JsonValue &shipped, const JsonValue &own,
                                                     const std::optional<JsonValue> &base, const QString &version = {});

/// Returns @p before after the user made @p own of what it gave over @p shipped: what the user left alone keeps its
/// base and its notes, also where it waits for a decision; what the user changed bears @p note. A change of something
/// that waits decides nothing: its base stays.
[[nodiscard]] std::optional<Overlay> updatedOverlay(const Overlay &before, const JsonValue &shipped,
                                                    const JsonValue &own, const ChangeNote &note,
                                                    const QString &version = {});

/// Returns the sources, companies and hosts that @p value, an item of a profile, names.
[[nodiscard]] QList<ItemId> citedItems(const JsonValue &value);

/// Keeps in @p overlay those of @p from that its own items name, and adds those of @p shipped.
void gatherCited(Overlay &overlay, const ProfileItems &shipped, const QMap<ItemId, JsonValue> &from = {});

/// Returns the changes that make @p own of @p shipped, one deployment in two versions.
[[nodiscard]] QList<ItemChange> deploymentChanges(const ProfileScope &shipped, const ProfileScope &own,
                                                  const QString &version);

} // namespace lotse
