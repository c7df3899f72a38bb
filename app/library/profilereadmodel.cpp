// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilereadmodel.h"

#include "app/library/claimcardcontent.h"
#include "app/library/profilefacts.h"
#include "decision/facts.h"
#include "report/words/phrasesin.h"
#include "report/words/sourcedates.h"
#include "report/words/valuetext.h"

#include <algorithm>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

QStandardItem *makeItem(ProfileReadModel::Kind kind, const QString &title)
{
    auto *made = new QStandardItem(title);
    made->setData(int(kind), ProfileReadModel::KindRole);
    made->setEditable(false);
    return made;
}

QString inheritedFrom(const ProfileReadModel::Context &context, const Fact &fact)
{
    const Deployment *deployment = context.profile.deployment(fact.inheritedFrom);
    return (deployment != nullptr ? deployment->shortName : context.profile.shortName).in(context.language);
}

/// Both dates of the source by which the claim is as old as it is; of the first where none bears a day.
QString datesOf(const ProfileReadModel::Context &context, const Fact &fact)
{
    if (fact.seen.source.isEmpty() && fact.seen.day.isValid())
        return ProfileReadModel::tr("as of %1").arg(displayDate(fact.seen.day, context.language));
    const QString id = fact.seen.source.isEmpty() ? fact.claim->sources.value(0) : fact.seen.source;
    const Source *source = context.profile.source(id);
    return source == nullptr ? QString() : sourceDates(*source, phrasesIn(context.language));
}

/// Where @p fact comes from, seen from @p owner.
ClaimCardContent::Origin originOf(const Profile &profile, const QString &owner, const QString &criterion,
                                  const Fact &fact)
{
    using Origin = ClaimCardContent::Origin;
    if (!fact.inheritedFrom.isEmpty())
        return Origin::Inherited;
    const auto isSaid = [&criterion](const QList<Claim> &claims) {
        return std::ranges::any_of(claims, [&criterion](const Claim &claim) {
            return claim.criterion == criterion && claim.kind == Claim::Kind::Claim
                && claim.status == Claim::Status::Current;
        });
    };
    const Deployment *deployment = profile.deployment(owner);
    const Deployment *parent = deployment == nullptr ? nullptr : profile.deployment(deployment->inheritsFrom);
    const bool isHiding =
        deployment != nullptr && (isSaid(profile.claims) || (parent != nullptr && isSaid(parent->claims)));
    return isHiding ? Origin::Overriding : Origin::Own;
}

} // namespace

ProfileReadModel::ProfileReadModel(QObject *parent) : QStandardItemModel(0, 1, parent) { }

void ProfileReadModel::showNothing()
{
    clear();
    setColumnCount(1); // asked for a cell of a view without columns, Qt divides by their number
}

void ProfileReadModel::makeRows(const Context &context)
{
    QStringList wanted;
    for (const CriterionGroup &group : context.library.groups) {
        for (const Criterion &criterion : context.library.criteria) {
            if (criterion.group == group.id)
                wanted.append(group.id + u'/' + criterion.id);
        }
    }
    QStringList there;
    for (int group = 0; group < rowCount(); ++group) {
        const QStandardItem *parent = item(group);
        for (int row = 0; row < parent->rowCount(); ++row)
            there.append(parent->data(IdRole).toString() + u'/' + parent->child(row)->data(IdRole).toString());
    }
    if (wanted == there)
        return;
    showNothing();
    for (const CriterionGroup &group : context.library.groups) {
        QStandardItem *groupItem = makeItem(Kind::Group, {});
        groupItem->setData(group.id, IdRole);
        for (const Criterion &criterion : context.library.criteria) {
            if (criterion.group != group.id)
                continue;
            QStandardItem *claim = makeItem(Kind::Claim, {});
            claim->setData(criterion.id, IdRole);
            QStandardItem *card = makeItem(Kind::Card, {});
            card->setFlags(Qt::ItemNeverHasChildren);
            claim->appendRow(card);
            groupItem->appendRow(claim);
        }
        if (groupItem->hasChildren())
            appendRow(groupItem);
        else
            delete groupItem;
    }
}

void ProfileReadModel::showClaims(const Context &context, const QString &owner)
{
    makeRows(context);
    m_deployments = deploymentsByClaim(context.profile, context.library, context.today);
    const Deployment *deployment = context.profile.deployment(owner);
    const LibraryIndex index(context.library);
    const Facts facts = deployment == nullptr ? factsOfProvider(index, context.profile, context.today)
                                              : factsOf(index, {&context.profile, deployment}, {}, context.today);
    const QString scope = deployment == nullptr ? QString() : owner;
    for (int row = 0; row < rowCount(); ++row) {
        QStandardItem *groupItem = item(row);
        const auto group =
            std::ranges::find(context.library.groups, groupItem->data(IdRole).toString(), &CriterionGroup::id);
        int documented = 0;
        int all = 0;
        for (int child = 0; child < groupItem->rowCount(); ++child) {
            QStandardItem *claim = groupItem->child(child);
            const Criterion *criterion = context.library.criterion(claim->data(IdRole).toString());
            const Fact &fact = facts[size_t(index.criterion(criterion->id))];
            all += fact.applies ? 1 : 0;
            documented += fact.value().isKnown() ? 1 : 0;
            fillClaim(*claim, context, *criterion, fact, scope);
        }
        groupItem->setText(group->name.in(context.language));
        groupItem->setData(tr("%1 of %2 documented").arg(documented).arg(all), MetaRole);
    }
}

void ProfileReadModel::fillClaim(QStandardItem &item, const Context &context, const Criterion &criterion,
                                 const Fact &fact, const QString &owner) const
{
    using Origin = ClaimCardContent::Origin;
    item.setText(criterion.name.in(context.language));
    item.setData(criterion.id, IdRole);
    for (const Role role : {MetaRole, TextRole, PointsRole, StaleRole, LineRole, OriginRole, DayRole, AgeRole,
                            ConfidenceRole, SourcesRole, LanguagesRole, DisputedRole})
        item.setData({}, role);
    const Claim *claim = fact.claim;
    item.setData(int(Origin::Missing), OriginRole);
    item.setData(fact.applies, AppliesRole);
    if (!fact.applies) {
        item.setData(tr("does not apply"), ValueRole);
        item.setData(criterion.elsewhere.in(context.language), TextRole);
        return;
    }
    if (claim == nullptr) {
        item.setData(tr("not documented"), ValueRole);
        return;
    }
    item.setData(ValueText(context.language).fullValue(criterion, claim->value), ValueRole);
    item.setData(claim->text.in(context.language), TextRole);
    item.setData(claim->line, LineRole);
    item.setData(meta(context, fact), MetaRole);
    item.setData(int(originOf(context.profile, owner, criterion.id, fact)), OriginRole);
    if (fact.value().isKnown())
        item.setData(pointsOf(criterion, fact, {}).likely, PointsRole);
    item.setData(isContradicting(criterion, fact), DisputedRole);
    fillEvidence(item, context, fact);
}

void ProfileReadModel::fillEvidence(QStandardItem &item, const Context &context, const Fact &fact) const
{
    const Claim &claim = *fact.claim;
    item.setData(fact.isStale(), StaleRole);
    if (fact.seen.day.isValid())
        item.setData(displayDate(fact.seen.day, context.language), DayRole);
    if (fact.isOfUnknownAge())
        item.setData(tr("age not known"), AgeRole);
    else if (fact.ageDays > 0)
        item.setData(tr("%n day(s)", nullptr, fact.ageDays), AgeRole);
    if (claim.confidence)
        item.setData(int(*claim.confidence), ConfidenceRole);
    item.setData(int(claim.sources.size()), SourcesRole);
    item.setData((claim.text.german.isEmpty() ? 0 : 1) + (claim.text.english.isEmpty() ? 0 : 2), LanguagesRole);
}

QModelIndex ProfileReadModel::claim(const QString &criterion) const
{
    for (int group = 0; group < rowCount(); ++group) {
        const QStandardItem *parent = item(group);
        for (int row = 0; row < parent->rowCount(); ++row) {
            if (parent->child(row)->data(IdRole).toString() == criterion)
                return parent->child(row)->index();
        }
    }
    return {};
}

bool ProfileReadModel::isListed(const QModelIndex &index, Filter filter)
{
    using Origin = ClaimCardContent::Origin;
    const auto origin = Origin(index.data(OriginRole).toInt());
    switch (filter) {
    case Filter::All: return true;
    case Filter::Own: return origin == Origin::Own || origin == Origin::Overriding;
    case Filter::Stale: return index.data(StaleRole).toBool();
    case Filter::Disputed: return index.data(DisputedRole).toBool();
    case Filter::Unknown: return index.data(AppliesRole).toBool() && !index.data(PointsRole).isValid();
    }
    Q_UNREACHABLE_RETURN(false);
}

int ProfileReadModel::count(Filter filter) const
{
    int listed = 0;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < rowCount(parent); ++row)
            listed += isListed(index(row, 0, parent), filter) ? 1 : 0;
    }
    return listed;
}

QString ProfileReadModel::meta(const Context &context, const Fact &fact) const
{
    const Claim &claim = *fact.claim;
    QStringList parts;
    if (fact.doubt == Doubt::LaterEvidence)
        parts << tr("does not count: evidence of a later day");
    else if (fact.doubt == Doubt::OutsideScale)
        parts << tr("does not count: better than the scale knows");
    parts << datesOf(context, fact);
    if (fact.isOfUnknownAge())
        parts << tr("age not known, counts as older than the limit of %n day(s)", nullptr, fact.halfLifeDays);
    else if (fact.ageDays > 0)
        parts << (fact.isStale() ? tr("%n day(s) old, limit %1", nullptr, fact.ageDays).arg(fact.halfLifeDays)
                                 : tr("%n day(s) old", nullptr, fact.ageDays));
    if (claim.confidence)
        parts << tr("confidence %1").arg(ValueText(context.language).confidence(*claim.confidence));
    if (claim.basis)
        parts << ValueText(context.language).basis(*claim.basis);
    if (!fact.inheritedFrom.isEmpty())
        parts << tr("inherited from %1").arg(inheritedFrom(context, fact));
    if (const qsizetype others = m_deployments.value(claim.line).size(); others > 1)
        parts << tr("counts for %n deployment(s)", nullptr, int(others));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant ProfileReadModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QStandardItemModel::data(index, role);
    QStringList parts {index.data().toString(), index.data(ValueRole).toString(), index.data(MetaRole).toString()};
    if (index.data(StaleRole).toBool())
        parts << tr("evidence stale");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant ProfileReadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QStandardItemModel::headerData(section, orientation, role);
    return tr("Claim");
}

} // namespace lotse
