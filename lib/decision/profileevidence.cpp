// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/profileevidence.h"

#include <algorithm>

namespace lotse {

ProfileEvidence::ProfileEvidence(const Profile &profile, QDate date, QDate knownOn)
    : m_profile(profile), m_date(date), m_last(knownOn.isValid() ? std::max(date, knownOn) : date)
{
    m_sources.reserve(profile.sources.size());
    for (const Source &source : profile.sources) {
        if (!m_sources.contains(source.id)) // of two with one id the first counts, as for Profile::source()
            m_sources.insert(source.id, &source);
        if (lotse::isLater(source, m_last))
            m_later.append(source.id);
    }
}

QList<const Source *> ProfileEvidence::sources(const QStringList &ids) const
{
    QList<const Source *> sources;
    sources.reserve(ids.size());
    for (const QString &id : ids) {
        if (const Source *source = m_sources.value(id))
            sources.append(source);
    }
    return sources;
}

LastSeen ProfileEvidence::seen(const Claim &claim) const
{
    return lastSeen(claim, sources(claim.sources), m_last);
}

QDate ProfileEvidence::written(const Claim &claim) const
{
    QDate newest;
    for (const Source *source : sources(claim.sources)) {
        const QDate day = source->date.isValid() ? source->date.first : source->notBefore.first;
        if (day.isValid() && day <= m_last && (!newest.isValid() || day > newest))
            newest = day;
    }
    return newest;
}

bool ProfileEvidence::isLater(const QStringList &sources) const
{
    return !m_later.isEmpty() && !sources.isEmpty()
        && std::ranges::all_of(sources, [this](const QString &id) { return m_later.contains(id); });
}

} // namespace lotse
