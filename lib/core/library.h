// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criterion.h"
#include "core/duty.h"
#include "core/issue.h"
#include "core/profile.h"
#include "core/questionnaire.h"
#include "core/risk.h"
#include "core/scenario.h"

#include <QDate>
#include <QMap>

namespace lotse {

/// The newest file format that this program reads and writes.
inline constexpr int currentFormat = 1;

/// All content that an engagement is decided with (Bibliothek). A value, shared by Qt's implicit sharing.
struct Library
{
    QString version; ///< "2026-11-21", the day of its state
    double conversionRateUsdEur = 0; ///< EUR per USD that the prices were converted with; 0 = none
    QList<FactKind> factKinds;
    QList<CriterionGroup> groups;
    QList<Criterion> criteria; ///< in the order of their groups
    QList<QuestionSection> sections;
    QList<Question> questions;
    QList<Risk> risks;
    QList<TimelineEvent> timeline;
    QList<ModelArrival> arrivals;
    QList<Scenario> scenarios;
    QList<Regulation> regulations;
    QList<Role> roles;
    QList<Duty> duties;
    QMap<QString, LocalizedText> entities; ///< companies named in layers
    QMap<QString, LocalizedText> hosts;
    QList<Profile> profiles; ///< sorted by id
    QStringList unreadProfiles; ///< ids of the profiles whose files could not be used
    QStringList files; ///< that all this was read from, the unusable ones included
    QStringList folders; ///< in which these files stand or would stand

    [[nodiscard]] const FactKind *factKind(QStringView id) const;
    [[nodiscard]] const CriterionGroup *group(QStringView id) const;
    [[nodiscard]] const Criterion *criterion(QStringView id) const;
    [[nodiscard]] const Question *question(QStringView id) const;
    [[nodiscard]] const Risk *risk(QStringView id) const;
    [[nodiscard]] const Regulation *regulation(QStringView id) const;
    [[nodiscard]] const Duty *duty(QStringView id) const;
    [[nodiscard]] const Role *role(QStringView id) const;
    [[nodiscard]] const Profile *profile(QStringView id) const;

    struct DeploymentRef
    {
        const Profile *profile = nullptr;
        const Deployment *deployment = nullptr;
        explicit operator bool() const { return deployment != nullptr; }
    };
    [[nodiscard]] DeploymentRef deployment(QStringView id) const;
    /// Returns the ids of all deployments, by profile and then in the order of the file.
    [[nodiscard]] QStringList deploymentIds() const;

    bool operator==(const Library &) const = default;
};

/// Returns the day with which the @p version of a library begins ("2026-11-21"); invalid where it begins with none.
[[nodiscard]] QDate dayOfVersion(const QString &version);
/// Returns that day as @p language writes it; where there is none, @p version itself.
[[nodiscard]] QString displayVersion(const QString &version, Language language);

} // namespace lotse
