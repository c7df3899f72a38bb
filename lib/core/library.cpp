// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library.h"

#include "core/source.h"

#include <algorithm>

namespace lotse {

namespace {

template<typename T>
const T *find(const QList<T> &list, QStringView id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const FactKind *Library::factKind(QStringView id) const
{
    return find(factKinds, id);
}

const CriterionGroup *Library::group(QStringView id) const
{
    return find(groups, id);
}

const Criterion *Library::criterion(QStringView id) const
{
    return find(criteria, id);
}

const Question *Library::question(QStringView id) const
{
    return find(questions, id);
}

const Risk *Library::risk(QStringView id) const
{
    return find(risks, id);
}

const Regulation *Library::regulation(QStringView id) const
{
    return find(regulations, id);
}

const Duty *Library::duty(QStringView id) const
{
    return find(duties, id);
}

const Role *Library::role(QStringView id) const
{
    return find(roles, id);
}

const Profile *Library::profile(QStringView id) const
{
    const auto found =
        std::ranges::lower_bound(profiles, id, {}, [](const Profile &profile) { return QStringView(profile.id); });
    return found != profiles.end() && found->id == id ? &*found : nullptr;
}

Library::DeploymentRef Library::deployment(QStringView id) const
{
    const qsizetype dot = id.indexOf(u'.');
    const Profile *owner = dot < 0 ? nullptr : profile(id.first(dot));
    const Deployment *found = owner == nullptr ? nullptr : owner->deployment(id);
    return found == nullptr ? DeploymentRef {} : DeploymentRef {.profile = owner, .deployment = found};
}

QStringList Library::deploymentIds() const
{
    QStringList ids;
    for (const Profile &profile : profiles) {
        for (const Deployment &deployment : profile.deployments)
            ids.append(deployment.id);
    }
    return ids;
}

QDate dayOfVersion(const QString &version)
{
    constexpr qsizetype lengthOfDay = 10;
    return QDate::fromString(version.left(lengthOfDay), Qt::ISODate);
}

QString displayVersion(const QString &version, Language language)
{
    const QDate day = dayOfVersion(version);
    return day.isValid() ? displayDate(day, language) : version;
}

} // namespace lotse
