// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryfiles.h"

#include "app/library/profilefacts.h"
#include "app/library/profilesession.h"
#include "app/words/language.h"

#include <algorithm>

namespace lotse {

using namespace Qt::StringLiterals;

bool LibraryFiles::isShared(const QString &id)
{
    return id.endsWith(".json"_L1);
}

QString LibraryFiles::nameOf(const QString &id) const
{
    if (id == "criteria.json"_L1)
        return tr("Criteria");
    if (id == "questionnaire.json"_L1)
        return tr("Questions");
    if (id == "risks.json"_L1)
        return tr("Risks");
    if (id == "duties.json"_L1)
        return tr("Duties");
    if (id == "scenarios.json"_L1)
        return tr("Scenarios");
    if (id == "timeline.json"_L1)
        return tr("Partnership timeline");
    if (id == "model_availability.json"_L1)
        return tr("Arrival of models");
    const Profile *profile = profileOf(id);
    return profile != nullptr ? profile->shortName.in(interfaceLanguage()) : id;
}

const Profile *LibraryFiles::profileOf(const QString &id) const
{
    const ProfileSession::OpenProfile *open = m_session.find(id);
    if (open != nullptr && open->checked.profile)
        return &*open->checked.profile;
    return m_session.loaded().library.profile(id);
}

QStringList LibraryFiles::profiles(const QString &shown) const
{
    QStringList ids;
    for (const Profile &profile : m_session.loaded().library.profiles)
        ids << profile.id;
    for (const BrokenProfile &broken : m_session.loaded().broken)
        ids << broken.id;
    // One that was just saved is not in the loaded library yet.
    ids << m_session.unsaved();
    if (m_session.find(shown) != nullptr)
        ids << shown;
    ids.removeDuplicates();
    return ids;
}

ProfileRow LibraryFiles::rowOf(const QString &id) const
{
    const Library &library = m_session.loaded().library;
    const ProfileSession::OpenProfile *open = m_session.find(id);
    const Profile *profile = profileOf(id);
    ProfileRow row;
    row.id = id;
    row.name = nameOf(id);
    row.criteria = int(library.criteria.size());
    row.unsaved = m_session.isUnsaved(id);
    QList<Issue> issues;
    const auto broken = std::ranges::find(m_session.loaded().broken, id, &BrokenProfile::id);
    if (open != nullptr && open->checkedRevision >= 0)
        issues = open->checked.issues;
    else if (broken != m_session.loaded().broken.end())
        issues = broken->issues;
    row.errors = int(std::ranges::count(issues, Issue::Severity::Error, &Issue::severity));
    if (profile != nullptr) {
        const auto applies = [profile](const Criterion &criterion) {
            return profile->deployments.isEmpty()
                || std::ranges::any_of(profile->deployments, [&criterion](const Deployment &deployment) {
                       return criterion.appliesTo(deployment.form);
                   });
        };
        row.criteria = int(std::ranges::count_if(library.criteria, applies));
        row.documented = documentedCriteria(*profile, library, m_today);
        row.stale = int(staleClaims(*profile, library, m_today).size());
    }
    const bool shipped = !m_session.store().shippedPath(id).isEmpty();
    if (row.errors > 0)
        row.state = ProfileRow::State::Error;
    else if (row.unsaved || (shipped && m_session.store().hasOwn(id)))
        row.state = ProfileRow::State::Changed;
    else if (row.stale > 0)
        row.state = ProfileRow::State::Stale;
    else if (row.documented == 0)
        row.state = ProfileRow::State::Empty;
    return row;
}

QList<ProfileRow> LibraryFiles::sharedRows() const
{
    QList<ProfileRow> rows;
    for (const QString &name : m_session.store().sharedFiles()) {
        ProfileRow row;
        row.id = name;
        row.name = nameOf(name);
        row.kind = ProfileRow::Kind::Shared;
        rows << row;
    }
    return rows;
}

QList<QUrl> LibraryFiles::addressesOf(const QStringList &ids) const
{
    QList<QUrl> addresses;
    for (const QString &id : ids) {
        const Profile *profile = profileOf(id);
        if (profile == nullptr)
            continue;
        for (const QString &address : sourceAddresses(*profile)) {
            if (!addresses.contains(QUrl(address)))
                addresses << QUrl(address);
        }
    }
    return addresses;
}

} // namespace lotse
