// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilereadmodel.h"

#include "app/library/linkrecords.h"
#include "app/library/profilefacts.h"
#include "app/words/plaintext.h"
#include "decision/evidencecount.h"
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

} // namespace

ProfileReadModel::ProfileReadModel(QObject *parent) : QStandardItemModel(0, 1, parent) { }

void ProfileReadModel::showNothing()
{
    clear();
    setColumnCount(1); // asked for a cell of a view without columns, Qt divides by their number
}

void ProfileReadModel::showClaims(const Context &context, const QString &owner)
{
    showNothing();
    m_deployments = deploymentsByClaim(context.profile, context.library, context.today);
    const Deployment *deployment = context.profile.deployment(owner);
    const LibraryIndex index(context.library);
    const Facts facts = deployment == nullptr ? factsOfProvider(index, context.profile, context.today)
                                              : factsOf(index, {&context.profile, deployment}, {}, context.today);
    for (const CriterionGroup &group : context.library.groups) {
        QStandardItem *groupItem = makeItem(Kind::Group, group.name.in(context.language));
        int documented = 0;
        int all = 0;
        for (const Criterion &criterion : context.library.criteria) {
            if (criterion.group != group.id)
                continue;
            const Fact &fact = facts[size_t(index.criterion(criterion.id))];
            all += fact.applies ? 1 : 0;
            documented += fact.value().isKnown() ? 1 : 0;
            groupItem->appendRow(claimItem(context, criterion, fact));
        }
        if (!groupItem->hasChildren()) {
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
    showNothing();
    m_deployments = deploymentsByClaim(context.profile, context.library, context.today);
    const LibraryIndex index(context.library);
    std::vector<Evidenced> stale = evidenceOf(index, context.profile, context.today);
    std::erase_if(stale, [](const Evidenced &entry) { return !entry.fact.isStale(); });
    std::ranges::stable_sort(stale, std::ranges::greater {}, [](const Evidenced &entry) { return entry.fact.ageDays; });
    for (const Evidenced &entry : stale) {
        const Criterion &criterion = context.library.criteria.at(entry.criterion);
        QStandardItem *made = claimItem(context, criterion, entry.fact);
        const QString name = entry.owner != nullptr
            ? ValueText(context.language).optionName(context.profile, *entry.owner)
            : context.profile.shortName.in(context.language);
        made->setText(tr("%1 · %2", "criterion and option").arg(criterion.name.in(context.language), name));
        appendRow(made);
    }
}

QStandardItem *ProfileReadModel::claimItem(const Context &context, const Criterion &criterion, const Fact &fact)
{
    QStandardItem *made = makeItem(Kind::Claim, criterion.name.in(context.language));
    made->setData(criterion.id, IdRole);
    const Claim *claim = fact.claim;
    if (!fact.applies) {
        made->setData(tr("does not apply"), ValueRole);
        made->setData(criterion.elsewhere.in(context.language), TextRole);
        return made;
    }
    if (claim == nullptr) {
        made->setData(tr("not documented"), ValueRole);
        return made;
    }
    made->setData(ValueText(context.language).fullValue(criterion, claim->value), ValueRole);
    made->setData(claim->text.in(context.language), TextRole);
    made->setData(claim->line, LineRole);
    made->setData(meta(context, fact), MetaRole);
    if (fact.value().isKnown())
        made->setData(pointsOf(criterion, fact, {}).likely, PointsRole);
    made->setData(fact.isStale(), StaleRole);
    const bool asWritten = fact.inheritedFrom.isEmpty() && fact.claims != nullptr;
    if (claim->value.kind == ClaimValue::Kind::Level && asWritten) {
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

void ProfileReadModel::appendSources(QStandardItem *parent, const Context &context, const QStringList &ids)
{
    for (const QString &id : ids) {
        const Source *source = context.profile.source(id);
        if (source == nullptr)
            continue;
        QStandardItem *made = makeItem(Kind::Source, source->title);
        const QStringList parts {source->publisher, sourceDates(*source, phrasesIn(context.language))};
        made->setData(parts.join(u" · "_s), MetaRole);
        made->setData(id, IdRole);
        made->setToolTip(plainToolTip(source->url.isEmpty() ? source->noUrlReason.in(context.language) : source->url));
        if (const LinkResult *link = context.links.find(source->url)) {
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

QVariant ProfileReadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QStandardItemModel::headerData(section, orientation, role);
    return tr("Claim");
}

} // namespace lotse
