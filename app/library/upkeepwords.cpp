// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/upkeepwords.h"

#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

QString UpkeepWords::reason(UpkeepReason reason)
{
    switch (reason) {
    case UpkeepReason::Stale: return tr("Stale", "claims");
    case UpkeepReason::UnknownAge: return tr("Age not known", "claims");
    case UpkeepReason::Contradicting: return tr("Contradicting", "claims");
    case UpkeepReason::Unknown: return tr("Not documented", "claims");
    case UpkeepReason::LowConfidence: return tr("Low confidence", "claims");
    case UpkeepReason::OneLanguage: return tr("One language only", "claims");
    case UpkeepReason::Link: return tr("Link to look at", "claims");
    }
    Q_UNREACHABLE_RETURN({});
}

QString UpkeepWords::icon(UpkeepReason reason)
{
    switch (reason) {
    case UpkeepReason::Stale:
    case UpkeepReason::UnknownAge: return u"clock"_s;
    case UpkeepReason::Contradicting: return u"scale"_s;
    case UpkeepReason::Unknown: return u"question"_s;
    case UpkeepReason::LowConfidence: return u"bars"_s;
    case UpkeepReason::OneLanguage: return u"language"_s;
    case UpkeepReason::Link: return u"link"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString UpkeepWords::provider(const UpkeepItem &item) const
{
    const Profile *profile = m_library.profile(item.profile);
    return profile == nullptr ? item.profile : profile->shortName.in(m_language);
}

QString UpkeepWords::owner(const UpkeepItem &item) const
{
    const Profile *profile = m_library.profile(item.profile);
    const Deployment *deployment = profile == nullptr ? nullptr : profile->deployment(item.owner);
    return deployment == nullptr ? tr("all deployments") : deployment->shortName.in(m_language);
}

QString UpkeepWords::criterion(const UpkeepItem &item) const
{
    const Criterion *criterion = m_library.criterion(item.criterion);
    return criterion == nullptr ? item.criterion : criterion->name.in(m_language);
}

QString UpkeepWords::value(const UpkeepItem &item) const
{
    const Criterion *criterion = m_library.criterion(item.criterion);
    if (criterion == nullptr || item.has(UpkeepReason::Unknown))
        return tr("not documented");
    return ValueText(m_language).fullValue(*criterion, item.claim.value);
}

QString UpkeepWords::nameOf(const UpkeepItem &item) const
{
    return tr("%1, %2", "provider and criterion").arg(provider(item), criterion(item));
}

QString UpkeepWords::age(const UpkeepItem &item) const
{
    if (item.has(UpkeepReason::UnknownAge))
        return tr("age not known");
    if (!item.seen.isValid())
        return {};
    return item.ageDays == 0 ? tr("today") : tr("%n day(s)", "age", item.ageDays);
}

QString UpkeepWords::limit(const UpkeepItem &item) const
{
    return item.ages() && !item.has(UpkeepReason::Unknown) ? tr("limit %n day(s)", "of age", item.halfLifeDays)
                                                           : QString();
}

QString UpkeepWords::effect(const UpkeepItem &item) const
{
    using Kind = UpkeepEffect::Kind;
    switch (item.effect.kind) {
    case Kind::Unsettled: return tr("being worked out");
    case Kind::NoEngagement: return tr("no engagement");
    case Kind::None: return tr("no effect");
    case Kind::Points: return tr("changes points");
    case Kind::Place: return tr("changes place %1").arg(item.effect.place);
    case Kind::Lead: return tr("turns place 1");
    }
    Q_UNREACHABLE_RETURN({});
}

QString UpkeepWords::turn(const UpkeepItem &item) const
{
    const Criterion *criterion = m_library.criterion(item.criterion);
    if (item.effect.kind != UpkeepEffect::Kind::Lead || criterion == nullptr)
        return {};
    const ValueText words(m_language);
    const QString value = words.fullValue(*criterion, item.effect.value);
    QStringList leaders;
    for (const QString &id : item.effect.leaders) {
        const Library::DeploymentRef leader = m_library.deployment(id);
        leaders.append(leader ? words.optionName(*leader.profile, *leader.deployment) : id);
    }
    if (leaders.isEmpty())
        return tr("If it is “%1”, no option stands first.").arg(value);
    return tr("If it is “%1”, %2 stands first.", nullptr).arg(value, leaders.join(u" · "_s));
}

QString UpkeepWords::renewal(const UpkeepItem &item) const
{
    switch (item.renewal) {
    case Renewal::Missing: return tr("The profile says nothing about it yet. Open it and enter what you find.");
    case Renewal::NotByLooking:
        return tr("Looking does not renew this claim: its documents are as old as their dates. Open it and cite a "
                  "newer source.");
    case Renewal::ByDay:
        return item.claim.value.isKnown() ? tr("The claim rests on no document. Its day becomes today.")
                                          : tr("Nothing was found again today: the day of the search becomes today.");
    case Renewal::BySources: break;
    }
    const auto isRenewing = [](const UpkeepSource &source) { return source.renews; };
    const int pages = int(std::ranges::count_if(item.sources, isRenewing));
    int others = 0;
    for (const UpkeepSource &source : item.sources)
        others = source.renews ? std::max(others, source.others) : others;
    const QString seen = tr("%n page(s) will bear today as the day of the last look.", nullptr, pages);
    return others == 0 ? seen : tr("%1 %2").arg(seen, tr("%n further claim(s) rest on it.", nullptr, others));
}

} // namespace lotse
