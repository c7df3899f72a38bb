// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lastseen.h"

#include <QHash>

namespace lotse {

/// What the sources of one profile tell of its claims on the days of one evaluation, looked up once for all of its
/// deployments. Points into the profile, which must outlive it.
class ProfileEvidence
{
public:
    /// @p date is that of the evaluation; evidence later than both it and @p knownOn counts as unknown.
    ProfileEvidence(const Profile &profile, QDate date, QDate knownOn);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] QDate date() const { return m_date; }
    /// Returns the day of the newest evidence that counts.
    [[nodiscard]] QDate last() const { return m_last; }

    /// Returns the sources with @p ids that the profile has.
    [[nodiscard]] QList<const Source *> sources(const QStringList &ids) const;
    /// Returns when @p claim was last seen in force.
    [[nodiscard]] LastSeen seen(const Claim &claim) const;
    /// Returns the newest day that a document behind @p claim itself gives, however often it was seen since; invalid
    /// where none does.
    [[nodiscard]] QDate written(const Claim &claim) const;
    /// True if nothing of each of @p sources is known yet. What names no source rests on none of a later day either.
    [[nodiscard]] bool isLater(const QStringList &sources) const;

private:
    const Profile &m_profile;
    QDate m_date;
    QDate m_last;
    QHash<QString, const Source *> m_sources;
    QStringList m_later; ///< ids of the sources of a later day
};

} // namespace lotse
