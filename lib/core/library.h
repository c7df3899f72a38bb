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

/// A profile file that could not be used.
struct BrokenProfile
{
    QString file;
    QString id; ///< from the file name
    QList<Issue> issues;
};

struct LoadedLibrary
{
    Library library;
    QList<BrokenProfile> broken; ///< listed beside the others, which still load
    QList<Issue> issues; ///< all errors and warnings, those of broken profiles included
    bool usable = false; ///< criteria and questionnaire could be read
};

/// The folder of the shipped library inside the program.
inline constexpr auto shippedLibrary = ":/library";

/// Reads a library: criteria.json, questionnaire.json, risks.json, timeline.json, model_availability.json,
/// scenarios.json, duties.json and profiles/*.json. Each later folder overlays the earlier ones: a file of the same
/// name replaces the earlier file (a profile replaces the profile of the same id). Only criteria.json and
/// questionnaire.json must exist somewhere.
[[nodiscard]] LoadedLibrary loadLibrary(const QStringList &folders);

/// Reads one profile text against the criteria of @p library.
struct CheckedProfile
{
    std::optional<Profile> profile; ///< none after errors
    QList<Issue> issues;
};
[[nodiscard]] CheckedProfile readProfile(const QByteArray &text, const QString &file, const Library &library);

/// Checks a file or a folder (library folder, profile file, engagement) against @p base, the library that its ids refer
/// to.
[[nodiscard]] QList<Issue> checkPath(const QString &path, const Library &base);

} // namespace lotse
