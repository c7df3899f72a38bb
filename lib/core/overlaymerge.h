// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldmerge.h"
#include "core/profileoverlay.h"

#include <QHash>
#include <QMap>

namespace lotse {

/// How a change of the user's stands to the shipped version of today.
enum class MergeState {
    OnlyYours, ///< the shipped item is the base
    OnlyTheirs, ///< the user's item is the base: theirs counts
    BothSame, ///< both changed it to the same; nothing to decide
    Merged, ///< both changed it, in different fields: both count
    BothDifferent, ///< asks; yours counts until it is decided
    RemovedByThem, ///< the shipped item that you changed is gone: asks; yours counts until it is decided
    RemovedByYou, ///< the shipped item that you removed changed: asks; it stays away until it is decided
    TargetGone, ///< the deployment that the change belongs to is gone: asks; it is kept and counts for nothing
};

/// One change of an overlay beside the shipped version of today.
struct MergedItem
{
    ItemId id;
    MergeState state = MergeState::OnlyYours;
    std::optional<JsonValue> base; ///< without one the user added the item
    std::optional<JsonValue> yours; ///< without one the user removed it
    std::optional<JsonValue> theirs; ///< the shipped item of today
    std::optional<JsonValue> result; ///< what counts
    QStringList fields; ///< of BothDifferent: those that ask (fieldmerge.h)
    QList<TextToCheck> checks; ///< texts of yours of which they changed the other language
    bool isCertain = true; ///< false: theirs may be another claim on the same criterion, so it asks
    std::optional<Side> decision;

    /// True if the user has to decide, and has not.
    [[nodiscard]] bool asks() const;
    bool operator==(const MergedItem &) const = default;
};

/// Where an item of the merged profile comes from.
struct ItemOrigin
{
    qsizetype change = -1; ///< of the overlay; -1 = the shipped version
    QString pointer; ///< in the shipped version; of a change only where there is one

    bool operator==(const ItemOrigin &) const = default;
};

struct OverlayMerge
{
    JsonValue profile; ///< what counts
    QList<MergedItem> items; ///< one for each change, in their order
    QList<ItemId> kept; ///< sources, companies, hosts that the shipped version no longer has and that are still named
    QHash<QString, ItemOrigin> origins; ///< by JSON pointer in profile; "" = what stands beside the lists

    /// True if nothing waits for a decision.
    [[nodiscard]] bool isSettled() const;
};

/// What was decided, by the place of the change in its overlay. Also where nothing asks: Theirs goes back to the
/// shipped item, Yours accepts what was merged.
using Decisions = QMap<qsizetype, Side>;

/// Lays @p overlay over @p shipped. Nothing if that has not the shape of a profile.
[[nodiscard]] std::optional<OverlayMerge> mergeOverlay(const JsonValue &shipped, const Overlay &overlay,
                                                       const Decisions &decisions = {});

/// Returns @p overlay after @p decisions over @p shipped: what was decided has the shipped item of today, of the
/// library
/// @p version, as its base, or is no change any more. All else stays as it is, its base too, but for what both changed
/// to the same, which is no change any more. Nothing if @p shipped has not the shape of a profile.
[[nodiscard]] std::optional<Overlay> decidedOverlay(const Overlay &overlay, const JsonValue &shipped,
                                                    const Decisions &decisions, const QString &version = {});

/// A merge of two versions of one profile that come from @p base.
struct ThreeWayMerge
{
    OverlayMerge merge;
    QList<ItemChange> onlyTheirs; ///< what they changed and you did not
};
[[nodiscard]] std::optional<ThreeWayMerge> mergeVersions(const JsonValue &base, const JsonValue &yours,
                                                         const JsonValue &theirs);

} // namespace lotse
