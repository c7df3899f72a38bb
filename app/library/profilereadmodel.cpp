// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilereadmodel.h"

#include "app/library/linkrecords.h"
#include "app/library/profilefacts.h"
#include "app/words/claimtext.h"

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

double points(const Criterion &criterion, const ClaimValue &value)
{
    if (value.kind == ClaimValue::Kind::Number)
        return criterion.valueOf(value.number.likely);
    const Level *const level = criterion.level(value.level);
    return level != nullptr ? level->value : 0;
}

QStandardItem *makeItem(ProfileReadModel::Kind kind, const QString &title)
{
    auto *made = new QStandardItem(title);
    made->setData(int(kind), ProfileReadModel::KindRole);
    made->setEditable(false);
    return made;
}

} // namespace

void ProfileReadModel::showClaims(const Context &context, const QString &owner)
{
    clear();
    const Deployment *const deployment = context.profile.deployment(owner);
    for (const CriterionGroup &group : context.library.groups) {
        QStandardItem *const groupItem = makeItem(Kind::Group, group.name.in(context.language));
        int documented = 0;
        int all = 0;
        for (const Criterion &criterion : context.library.criteria) {
            if (criterion.group != group.id)
                continue;
            const Claim *claim =
                deployment == nullptr ? validClaim(context.profile.claims, criterion.id, context.today) : nullptr;
            bool inherited = false;
            if (deployment != nullptr) {
                const EffectiveClaim effective =
                    effectiveClaim(context.profile, *deployment, criterion.id, context.today);
                claim = effective.claim;
                inherited = !effective.inheritedFrom.isEmpty();
            }
            ++all;
            documented += claim != nullptr && claim->value.isKnown() ? 1 : 0;
            groupItem->appendRow(claimItem(context, criterion, claim, inherited));
        }
        if (all == 0) {
            delete groupItem;
            continue;
        }
        groupItem->setData(tr("%1 of %2 documented").arg(documented).arg(all), MetaRole);
        groupItem->setData(group.id, IdRole);
        appendRow(groupItem);
    }
}

void ProfileReadModel::showStale(const Context &context)
{
    clear();
    for (const StaleClaim &stale : staleClaims(context.profile, context.library, context.today)) {
        const Criterion *const criterion = context.library.criterion(stale.criterion);
        const Deployment *const deployment = context.profile.deployment(stale.owner);
        const Claim *const claim = validClaim(deployment != nullptr ? deployment->claims : context.profile.claims,
                                              stale.criterion, context.today);
        QStandardItem *const made = claimItem(context, *criterion, claim, false);
        const QString name =
            deployment != nullptr ? deployment->name.in(context.language) : context.profile.name.in(context.language);
        made->setText(tr("%1 · %2", "criterion and option").arg(criterion->name.in(context.language), name));
        appendRow(made);
    }
}

QStandardItem *ProfileReadModel::claimItem(const Context &context, const Criterion &criterion, const Claim *claim,
                                           bool inherited)
{
    QStandardItem *const made = makeItem(Kind::Claim, criterion.name.in(context.language));
    made->setData(criterion.id, IdRole);
    if (claim == nullptr) {
        made->setData(tr("not documented"), ValueRole);
        return made;
    }
    made->setData(ClaimText::fullValue(criterion, claim->value, context.language), ValueRole);
    made->setData(claim->text.in(context.language), TextRole);
    made->setData(claim->line, LineRole);
    made->setData(meta(context, criterion, *claim, inherited), MetaRole);
    if (claim->value.isKnown())
        made->setData(points(criterion, claim->value), PointsRole);
    const FactKind *const kind = context.library.factKind(criterion.factKind);
    made->setData(claim->value.isKnown() && kind != nullptr && claim->asOf.isValid()
                      && claim->asOf.daysTo(context.today) > kind->halfLifeDays,
                  StaleRole);
    if (claim->value.kind == ClaimValue::Kind::Level && !inherited) {
        QStringList ids;
        QStringList names;
        for (const Level &level : criterion.levels) {
            ids << level.id;
            names << level.label.in(context.language);
        }
        made->setData(ids, LevelsRole);
        made->setData(names, LevelNamesRole);
        made->setData(claim->value.level, LevelRole);
        made->setEditable(true);
    }
    appendSources(made, context, claim->sources);
    return made;
}

QString ProfileReadModel::meta(const Context &context, const Criterion &criterion, const Claim &claim,
                               bool inherited) const
{
    QStringList parts;
    if (claim.asOf.isValid()) {
        const int age = int(claim.asOf.daysTo(context.today));
        const FactKind *const kind = context.library.factKind(criterion.factKind);
        const bool stale = kind != nullptr && age > kind->halfLifeDays && claim.value.isKnown();
        parts << tr("as of %1").arg(displayDate(claim.asOf, context.language));
        parts << (stale ? tr("%n day(s) old, limit %1", nullptr, age).arg(kind->halfLifeDays)
                        : tr("%n day(s) old", nullptr, age));
    }
    if (claim.confidence)
        parts << tr("confidence %1").arg(ClaimText::confidence(*claim.confidence));
    if (claim.basis)
        parts << ClaimText::basis(*claim.basis);
    if (inherited)
        parts << tr("inherited");
    return parts.join(u" · "_s);
}

void ProfileReadModel::appendSources(QStandardItem *parent, const Context &context, const QStringList &ids)
{
    for (const QString &id : ids) {
        const Source *const source = context.profile.source(id);
        if (source == nullptr)
            continue;
        QStandardItem *const made = makeItem(Kind::Source, source->title);
        QStringList parts {source->publisher, displayDate(source->date, context.language)};
        if (source->checked.isValid())
            parts << tr("read on %1").arg(displayDate(source->checked, context.language));
        made->setData(parts.join(u" · "_s), MetaRole);
        made->setData(id, IdRole);
        made->setToolTip(source->url.isEmpty() ? source->noUrlReason.in(context.language) : source->url);
        if (const LinkResult *const link = context.links.find(source->url)) {
            made->setData(LinkRecords::sentence(*link), LinkRole);
            made->setData(LinkRecords::needsAttention(link->state), AttentionRole);
        }
        parent->appendRow(made);
    }
}

bool ProfileReadModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return QStandardItemModel::setData(index, value, role);
    const QString level = value.toString();
    if (!index.data(LevelsRole).toStringList().contains(level) || level == index.data(LevelRole).toString())
        return false;
    // The text is the truth: it changes first, and then this model is filled from it again.
    emit levelChosen(index.data(LineRole).toInt(), level);
    return true;
}

QVariant ProfileReadModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::EditRole)
        return QStandardItemModel::data(index, LevelRole);
    if (role != Qt::AccessibleTextRole)
        return QStandardItemModel::data(index, role);
    QStringList parts {index.data().toString(), index.data(ValueRole).toString(), index.data(MetaRole).toString(),
                       index.data(LinkRole).toString()};
    if (index.data(StaleRole).toBool())
        parts << tr("evidence stale");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace lotse
