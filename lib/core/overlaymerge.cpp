// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overlaymerge.h"

#include "core/jsonedit.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto mergedMemberKinds = std::to_array<ItemKind>({ItemKind::Entity, ItemKind::Host, ItemKind::Source});

// A claim (the head of its scope) or a deployment of the list that is being made.
struct MergePiece
{
    ProfileScope scope;
    qsizetype change = -1; // that it comes from
    qsizetype shipped = -1; // its place in the shipped list
    bool isWhole = false; // the user's deployment with its claims
    bool isRemoved = false;
};

QStringList namesOfPieces(ItemKind kind, const QList<MergePiece> &pieces)
{
    QStringList ids;
    QList<JsonValue> claims;
    for (const MergePiece &piece : pieces) {
        if (kind == ItemKind::Deployment)
            ids.append(piece.scope.id());
        else
            claims.append(piece.scope.head);
    }
    return kind == ItemKind::Deployment ? ids : claimNames(claims);
}

void insertPiece(ItemKind kind, QList<MergePiece> &pieces, MergePiece piece, const std::optional<QString> &after)
{
    qsizetype place = pieces.size();
    if (after && after->isEmpty())
        place = 0;
    else if (after && namesOfPieces(kind, pieces).contains(*after))
        place = namesOfPieces(kind, pieces).indexOf(*after) + 1;
    pieces.insert(place, std::move(piece));
}

// Puts the pieces that @p order names into its order; each other one stays behind what was before it.
void sortPieces(ItemKind kind, QList<MergePiece> &pieces, const QStringList &order)
{
    const QStringList names = namesOfPieces(kind, pieces);
    QHash<QString, QList<qsizetype>> followers; // by the named one before them, "" = none
    QHash<QString, qsizetype> named;
    const QSet<QString> known(order.cbegin(), order.cend());
    QString last;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (known.contains(names.at(i))) {
            last = names.at(i);
            named.insert(last, i);
        } else {
            followers[last].append(i);
        }
    }
    QList<qsizetype> places = followers.value(QString());
    for (const QString &name : order) {
        if (!named.contains(name))
            continue;
        places.append(named.take(name)); // once, whatever the file says
        places.append(followers.value(name));
    }
    QList<MergePiece> sorted;
    for (const qsizetype place : std::as_const(places))
        sorted.append(pieces.at(place));
    pieces = sorted;
}

bool isWholeChange(const ItemChange &change)
{
    return change.kind == ItemKind::Deployment && change.base.has_value() != change.own.has_value();
}

class OverlayMerger final
{
public:
    OverlayMerger(ProfileItems shipped, const Overlay &overlay, const Decisions &decisions)
        : m_overlay(overlay), m_shipped(std::move(shipped)), m_made(m_shipped)
    {
        for (qsizetype i = 0; i < overlay.changes.size(); ++i) {
            const ItemChange &change = overlay.changes.at(i);
            MergedItem item {.id = change.itemId(), .base = change.base, .yours = change.own};
            if (decisions.contains(i))
                item.decision = decisions.value(i);
            m_result.items.append(std::move(item));
        }
    }

    OverlayMerge run(const JsonValue &shipped)
    {
        mergeHead();
        mergeMembers();
        mergeDeployments();
        mergeClaims({}, m_made.provider, {});
        for (qsizetype i = 0; i < m_deployments.size(); ++i) {
            if (!m_deployments.at(i).isWhole)
                mergeClaims(m_deployments.at(i).scope.id(), m_deployments[i].scope,
                            u"/deployments/"_s + QString::number(i));
        }
        markGoneTargets();
        m_made.deployments.clear();
        for (const MergePiece &piece : std::as_const(m_deployments))
            m_made.deployments.append(piece.scope);
        keepCited();
        m_result.profile = profileOf(m_made, shipped);
        return std::move(m_result);
    }

private:
    // Says how a change stands to the shipped item, which is set, and what counts.
    void settle(MergedItem &item) const
    {
        if (isSameValue(item.yours, item.theirs)) {
            item.state = MergeState::BothSame;
        } else if (isSameValue(item.base, item.theirs)) {
            item.state = MergeState::OnlyYours;
        } else if (isSameValue(item.base, item.yours)) {
            item.state = MergeState::OnlyTheirs;
        } else if (!item.theirs) {
            item.state = MergeState::RemovedByThem;
        } else if (!item.yours) {
            item.state = MergeState::RemovedByYou;
        } else {
            settleFields(item);
            return;
        }
        const bool isTheirs = item.state == MergeState::BothSame || item.state == MergeState::OnlyTheirs;
        item.result = isTheirs || item.decision == Side::Theirs ? item.theirs : item.yours;
    }

    static void settleFields(MergedItem &item)
    {
        const Side winner = item.decision.value_or(Side::Yours);
        const FieldMerge fields = mergeFields(item.id.kind, item.base, *item.yours, *item.theirs, winner);
        const bool isMerged = item.isCertain && fields.conflicts.isEmpty();
        item.state = isMerged ? MergeState::Merged : MergeState::BothDifferent;
        item.fields = item.isCertain ? fields.conflicts : differentFields(item.id.kind, *item.yours, *item.theirs);
        item.checks = fields.checks;
        if (isMerged)
            item.result = winner == Side::Theirs && item.decision ? *item.theirs : fields.value;
        else if (item.decision && item.isCertain)
            item.result = fields.value;
        else
            item.result = winner == Side::Theirs ? *item.theirs : *item.yours;
    }

    // The change that @p item comes from, or -1 where it says what the shipped version says.
    [[nodiscard]] qsizetype originOf(qsizetype change) const
    {
        const MergedItem &item = m_result.items.at(change);
        return isSameValue(item.result, item.theirs) ? -1 : change;
    }

    void mergeHead()
    {
        for (qsizetype i = 0; i < m_overlay.changes.size(); ++i) {
            MergedItem &item = m_result.items[i];
            if (item.id.kind != ItemKind::Profile)
                continue;
            item.theirs = m_shipped.provider.head;
            settle(item);
            if (item.result)
                m_made.provider.head = *item.result;
            if (originOf(i) >= 0)
                m_result.origins.insert({}, {.change = i, .pointer = {}});
        }
    }

    void mergeMembers()
    {
        for (qsizetype i = 0; i < m_overlay.changes.size(); ++i) {
            MergedItem &item = m_result.items[i];
            if (std::ranges::find(mergedMemberKinds, item.id.kind) == mergedMemberKinds.end())
                continue;
            QList<JsonMember> &members = m_made.members(item.id.kind);
            const auto found = std::ranges::find(members, item.id.name, &JsonMember::key);
            if (found != members.end())
                item.theirs = found->value;
            settle(item);
            if (!item.result)
                members.removeIf([&item](const JsonMember &member) { return member.key == item.id.name; });
            else if (found != members.end())
                found->value = *item.result;
            else
                members.append({.key = item.id.name, .value = *item.result});
            if (originOf(i) >= 0)
                m_result.origins.insert(u'/' + listKey(item.id.kind) + u'/' + pointerPart(item.id.name),
                                        {.change = i, .pointer = {}});
        }
    }

    void mergeDeployments()
    {
        for (qsizetype i = 0; i < m_shipped.deployments.size(); ++i)
            m_deployments.append({.scope = m_shipped.deployments.at(i), .shipped = i});
        for (qsizetype i = 0; i < m_overlay.changes.size(); ++i) {
            if (m_result.items.at(i).id.kind == ItemKind::Deployment)
                mergeDeployment(i);
        }
        m_deployments.removeIf([](const MergePiece &piece) { return piece.isRemoved; });
        sort(ItemKind::Deployment, {}, m_deployments);
        for (qsizetype i = 0; i < m_deployments.size(); ++i)
            noteOrigin(m_deployments.at(i), u"/deployments/"_s, i, u"/deployments/"_s);
    }

    void mergeDeployment(qsizetype index)
    {
        MergedItem &item = m_result.items[index];
        const ItemChange &change = m_overlay.changes.at(index);
        const bool isWhole = isWholeChange(change);
        const auto found = std::ranges::find_if(
            m_deployments, [&item](const MergePiece &piece) { return piece.scope.id() == item.id.name; });
        if (found == m_deployments.end() && !isWhole) {
            item.state = MergeState::TargetGone;
            return;
        }
        if (found != m_deployments.end())
            item.theirs = isWhole ? found->scope.whole() : found->scope.head;
        settle(item);
        const qsizetype origin = originOf(index);
        if (found == m_deployments.end()) {
            if (item.result)
                insertPiece(ItemKind::Deployment, m_deployments,
                            {.scope = scopeOf(*item.result), .change = index, .isWhole = true}, change.after);
        } else if (!item.result) {
            found->isRemoved = true;
        } else if (origin >= 0) {
            found->change = origin;
            found->isWhole = isWhole;
            if (isWhole)
                found->scope = scopeOf(*item.result);
            else
                found->scope.head = *item.result;
        }
    }

    void mergeClaims(const QString &deployment, ProfileScope &scope, const QString &pointer)
    {
        const ProfileScope *shipped = m_shipped.scope(deployment);
        QList<MergePiece> pieces;
        for (qsizetype i = 0; i < scope.claims.size(); ++i)
            pieces.append({.scope = {.head = scope.claims.at(i), .claims = {}}, .shipped = i});
        QList<qsizetype> changes;
        QList<SoughtClaim> sought;
        for (qsizetype i = 0; i < m_overlay.changes.size(); ++i) {
            const ItemChange &change = m_overlay.changes.at(i);
            if (change.kind != ItemKind::Claim || change.deployment != deployment)
                continue;
            changes.append(i);
            sought.append({.claim = change.base ? &*change.base : &*change.own,
                           .mayHaveMoved = change.base.has_value(),
                           .mustBeSame = change.isOneOfSeveral});
        }
        QList<ClaimMatch> matches = matchClaims(sought, shipped->claims);
        matchOwn(changes, shipped->claims, matches);
        for (qsizetype i = 0; i < changes.size(); ++i)
            mergeClaim(changes.at(i), matches.at(i), pieces);
        pieces.removeIf([](const MergePiece &piece) { return piece.isRemoved; });
        for (qsizetype i = 0; i < changes.size(); ++i) {
            const MergedItem &item = m_result.items.at(changes.at(i));
            if (matches.at(i).index < 0 && item.result)
                insertPiece(ItemKind::Claim, pieces,
                            {.scope = {.head = *item.result, .claims = {}}, .change = changes.at(i)},
                            m_overlay.changes.at(changes.at(i)).after);
        }
        sort(ItemKind::Claim, deployment, pieces);
        scope.claims.clear();
        const qsizetype shippedPlace = m_shipped.deploymentAt(deployment);
        const QString shippedPointer =
            deployment.isEmpty() ? QString() : u"/deployments/"_s + QString::number(shippedPlace);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            scope.claims.append(pieces.at(i).scope.head);
            noteOrigin(pieces.at(i), pointer + "/claims/"_L1, i, shippedPointer + "/claims/"_L1);
        }
    }

    // They may have made of a claim what the user made of it: it is no longer found by what it was.
    void matchOwn(const QList<qsizetype> &changes, const QList<JsonValue> &shipped, QList<ClaimMatch> &matches) const
    {
        QList<qsizetype> places;
        QList<JsonValue> left;
        for (qsizetype i = 0; i < shipped.size(); ++i) {
            if (std::ranges::find(matches, i, &ClaimMatch::index) == matches.end()) {
                places.append(i);
                left.append(shipped.at(i));
            }
        }
        QList<qsizetype> open;
        QList<SoughtClaim> sought;
        for (qsizetype i = 0; i < changes.size(); ++i) {
            const ItemChange &change = m_overlay.changes.at(changes.at(i));
            if (matches.at(i).index >= 0 || !change.base || !change.own)
                continue;
            open.append(i);
            sought.append({.claim = &*change.own, .mayHaveMoved = false, .mustBeSame = change.isOneOfSeveral});
        }
        const QList<ClaimMatch> found = matchClaims(sought, left);
        for (qsizetype i = 0; i < found.size(); ++i) {
            if (found.at(i).index >= 0)
                matches[open.at(i)] = {.index = places.at(found.at(i).index), .isCertain = false};
        }
    }

    void mergeClaim(qsizetype index, const ClaimMatch &match, QList<MergePiece> &pieces)
    {
        MergedItem &item = m_result.items[index];
        m_isPlaced.insert(index);
        item.isCertain = match.isCertain;
        if (match.index >= 0)
            item.theirs = pieces.at(match.index).scope.head;
        settle(item);
        if (match.index < 0)
            return;
        MergePiece &piece = pieces[match.index];
        if (item.result)
            piece.scope.head = *item.result;
        piece.isRemoved = !item.result;
        piece.change = originOf(index);
    }

    // Claims of deployments that the merged profile lacks, or has from the user as a whole.
    void markGoneTargets()
    {
        for (qsizetype i = 0; i < m_overlay.changes.size(); ++i) {
            MergedItem &item = m_result.items[i];
            if (item.id.kind == ItemKind::Claim && !m_isPlaced.contains(i))
                item.state = item.yours ? MergeState::TargetGone : MergeState::BothSame;
        }
    }

    void noteOrigin(const MergePiece &piece, const QString &list, qsizetype place, const QString &shippedList)
    {
        const QString pointer = piece.shipped < 0 ? QString() : shippedList + QString::number(piece.shipped);
        m_result.origins.insert(list + QString::number(place), {.change = piece.change, .pointer = pointer});
    }

    void sort(ItemKind kind, const QString &deployment, QList<MergePiece> &pieces) const
    {
        for (const ListOrder &order : m_overlay.orders) {
            if (order.kind == kind && order.deployment == deployment)
                sortPieces(kind, pieces, order.items);
        }
    }

    // What something still names must be there, whoever removed it.
    void keepCited()
    {
        QList<ItemId> cited;
        for (const JsonValue &claim : std::as_const(m_made.provider.claims))
            cited += citedItems(claim);
        for (const ProfileScope &scope : std::as_const(m_made.deployments))
            cited += citedItems(scope.whole());
        for (const ItemId &id : std::as_const(cited)) {
            QList<JsonMember> &members = m_made.members(id.kind);
            if (std::ranges::find(members, id.name, &JsonMember::key) != members.end())
                continue;
            if (const JsonValue *value = lastKnown(id)) {
                members.append({.key = id.name, .value = *value});
                m_result.kept.append(id);
            }
        }
    }

    [[nodiscard]] const JsonValue *lastKnown(const ItemId &id) const
    {
        const auto change = std::ranges::find(m_result.items, id, &MergedItem::id);
        if (change != m_result.items.end()) {
            for (const auto *value : {&change->theirs, &change->yours, &change->base}) {
                if (*value)
                    return &**value;
            }
        }
        const auto cited = m_overlay.cited.constFind(id);
        return cited == m_overlay.cited.cend() ? nullptr : &*cited;
    }

    const Overlay &m_overlay;
    ProfileItems m_shipped;
    ProfileItems m_made;
    QList<MergePiece> m_deployments;
    QSet<qsizetype> m_isPlaced; // changes of claims whose deployment is there
    OverlayMerge m_result;
};

} // namespace

bool MergedItem::asks() const
{
    const bool isOpen =
        state == MergeState::BothDifferent || state == MergeState::RemovedByThem || state == MergeState::RemovedByYou;
    return (isOpen && !decision) || (state == MergeState::TargetGone && decision != Side::Theirs);
}

bool OverlayMerge::isSettled() const
{
    return std::ranges::none_of(items, &MergedItem::asks);
}

std::optional<OverlayMerge> mergeOverlay(const JsonValue &shipped, const Overlay &overlay, const Decisions &decisions)
{
    auto items = itemsOf(shipped);
    if (!items)
        return {};
    return OverlayMerger(*std::move(items), overlay, decisions).run(shipped);
}

std::optional<Overlay> decidedOverlay(const Overlay &overlay, const JsonValue &shipped, const Decisions &decisions,
                                      const QString &version)
{
    const auto merge = mergeOverlay(shipped, overlay, decisions);
    if (!merge)
        return {};
    const auto items = itemsOf(shipped);
    Overlay decided = overlay;
    decided.changes.clear();
    for (qsizetype i = 0; i < overlay.changes.size(); ++i) {
        const MergedItem &item = merge->items.at(i);
        ItemChange change = overlay.changes.at(i);
        const bool isDropped = item.state == MergeState::TargetGone ? item.decision == Side::Theirs
                                                                    : isSameValue(item.result, item.theirs);
        if (item.state == MergeState::BothSame || (item.decision && isDropped))
            continue;
        if (!item.decision || item.state == MergeState::TargetGone) {
            decided.changes.append(change);
            continue;
        }
        if (isWholeChange(change) && item.theirs && item.result) {
            QList<ItemChange> parts = deploymentChanges(scopeOf(*item.theirs), scopeOf(*item.result), version);
            for (ItemChange &part : parts)
                part.notes = change.notes;
            decided.changes += parts;
            continue;
        }
        change.base = item.theirs;
        change.own = item.result;
        const ProfileScope *scope = change.kind == ItemKind::Claim ? items->scope(change.deployment) : nullptr;
        if (scope != nullptr && item.theirs)
            change.isOneOfSeveral = isOneOfSeveral(*item.theirs, scope->claims);
        change.isBaseAssumed = false;
        change.baseVersion = item.theirs ? version : QString();
        decided.changes.append(change);
    }
    gatherCited(decided, *items, overlay.cited);
    return decided;
}

std::optional<ThreeWayMerge> mergeVersions(const JsonValue &base, const JsonValue &yours, const JsonValue &theirs)
{
    const auto overlay = overlayOf(base, yours);
    const auto changed = overlayOf(base, theirs);
    auto merge = overlay ? mergeOverlay(theirs, *overlay) : std::nullopt;
    if (!changed || !merge)
        return {};
    ThreeWayMerge result {.merge = *std::move(merge), .onlyTheirs = {}};
    for (const ItemChange &change : changed->changes) {
        const bool isShared = std::ranges::any_of(result.merge.items, [&change](const MergedItem &item) {
            const bool isHome = item.id.kind == ItemKind::Deployment && item.base.has_value() != item.yours.has_value()
                && (change.kind == ItemKind::Claim ? change.deployment : change.itemId().name) == item.id.name;
            return isHome
                || (item.id.kind == change.kind && item.id.deployment == change.deployment
                    && (change.base ? isSameValue(item.base, change.base) : isSameValue(item.theirs, change.own)));
        });
        if (!isShared)
            result.onlyTheirs.append(change);
    }
    return result;
}

} // namespace lotse
