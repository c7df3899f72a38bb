// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criterion.h"
#include "core/source.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>

namespace lotse {

/// How the values inside a range are distributed. Default: as the engagement's thresholds say.
enum class Distribution { Default, Uniform, Triangular, Normal, Beta };

/// Three readings of a number, low <= likely <= high, in the criterion's unit.
struct Range
{
    double low = 0;
    double likely = 0;
    double high = 0;
    Distribution distribution = Distribution::Default;
    double standardDeviation =
        0; ///< of Normal, > 0, in the criterion's unit; likely is the mean, the ends are only shown
    double alpha = 0; ///< of Beta on [low, high], > 0
    double beta = 0; ///< of Beta on [low, high], > 0

    bool operator==(const Range &) const = default;
};

/// What a claim says: nothing (unknown), a level, or a number (a plain number has low = likely = high).
struct ClaimValue
{
    enum class Kind { Unknown, Level, Number };
    Kind kind = Kind::Unknown;
    QString level;
    Range number;

    [[nodiscard]] bool isKnown() const { return kind != Kind::Unknown; }
    bool operator==(const ClaimValue &) const = default;
};

/// Returns where @p value lies on the scale of @p criterion: its end that lies worst. A normal distribution has no
/// ends, its mean counts.
[[nodiscard]] ScaleFit scaleFit(const Criterion &criterion, const ClaimValue &value);

/// Another reading of a claim: one that a valid source supports as well, or one that is only assumed.
struct Contradiction
{
    ClaimValue value;
    LocalizedText text;
    QStringList sources; ///< ids in Profile::sources; never empty unless assumed
    bool assumption = false; ///< no document says it

    bool operator==(const Contradiction &) const = default;
};

/// A change that is already announced.
struct Announcement
{
    QDate validFrom;
    ClaimValue value;
    LocalizedText text;
    QStringList sources;

    bool operator==(const Announcement &) const = default;
};

/// What would turn an unknown or failing claim into a better one: a contract, a switch, an application.
struct Measure
{
    ClaimValue value; ///< what the claim becomes once the measure is taken
    LocalizedText text; ///< "Obtain a written commitment to Germany"
    QStringList sources;

    bool operator==(const Measure &) const = default;
};

/// One statement about a provider or deployment on one criterion (Angabe).
struct Claim
{
    enum class Kind { Claim, Statement }; ///< a statement is text only and never compared
    enum class ValidFromKind {
        Event,
        SourceDate,
        SourceMonth,
        SourceYear,
        Checked,
        ArticleMonth,
        ArticlePlacedByEvent
    };
    enum class Status { Current, Replaced, Confirmed, Open }; ///< of historic claims

    QString id; ///< only historic claims have one
    QString criterion;
    Kind kind = Kind::Claim;
    ClaimValue value;
    QDate validFrom;
    ValidFromKind validFromKind = ValidFromKind::SourceDate;
    QDate validTo; ///< last valid day; invalid = still valid
    QDate asOf; ///< day of an own assessment or of a search without result; what rests on sources is as old as they are
    std::optional<Basis> basis; ///< none only for unknown claims
    std::optional<Confidence> confidence;
    LocalizedText confidenceReason;
    LocalizedText text;
    QStringList sources; ///< ids in Profile::sources
    QList<Contradiction> contradictions;
    QList<Announcement> announced;
    QList<Measure> measures;
    // of historic claims
    Status status = Status::Current;
    QStringList articleClaims; ///< "A0-1" …
    LocalizedText tableValue; ///< the wording of the articles' core table
    QStringList replacedBy; ///< ids of historic claims
    LocalizedText replacedReason;

    int line = 0; ///< where it stands in its file

    bool operator==(const Claim &) const = default;
};

/// Who stands behind a deployment.
struct Layers
{
    QStringList modelOwners; ///< entity ids
    QString host; ///< host id
    QString contractGroup; ///< entity id
    QString contractCompany; ///< empty = not documented
    QString parent; ///< entity id
    QString parentJurisdiction; ///< "US", "EU", "CN", "own"
    QStringList subProcessors; ///< entity ids; empty = no list documented, not "none"
    QString region; ///< "worldwide", "us", "eu", "de", …
    LocalizedText regionText;
    QStringList sources;

    bool operator==(const Layers &) const = default;
};

struct TypicalModel
{
    LocalizedText name;
    QStringList sources;

    bool operator==(const TypicalModel &) const = default;
};

/// How a client gets access.
struct Access
{
    QString approval; ///< "none", "application", "capacity", …
    LocalizedText contract;
    QList<LocalizedText> steps;
    QStringList sources;

    bool operator==(const Access &) const = default;
};

/// What is chosen and compared (Option): host x region x contract of a provider.
struct Deployment
{
    QString id; ///< "azure_openai.eu_data_zone"
    QString inheritsFrom; ///< id of another deployment of the same profile, or empty = the provider
    DeploymentForm form = DeploymentForm::Interface;
    LocalizedText name;
    LocalizedText shortName; ///< beside the provider's name, at most 22 characters
    QDate availableFrom; ///< invalid = not documented; before it the deployment is not compared
    Layers layers;
    QList<TypicalModel> typicalModels;
    Access access;
    LocalizedText note;
    QList<Claim> claims; ///< override the inherited ones

    int line = 0;
    bool operator==(const Deployment &) const = default;
};

/// One provider as its file describes it.
struct Profile
{
    QString id;
    LocalizedText name; ///< "Azure OpenAI"
    LocalizedText shortName; ///< at most 22 characters, for tables and charts
    QStringList exemptFrom; ///< criteria whose requirements do not apply (own operation)
    LocalizedText exemptReason;
    QList<Source> sources;
    QList<Claim> claims; ///< hold for each deployment that does not override them
    QList<Deployment> deployments;

    QString file; ///< path it was read from
    QStringList overlayFiles; ///< that lie over it; lines are then those of the user's text (profiletext.h)
    [[nodiscard]] const Source *source(QStringView sourceId) const;
    [[nodiscard]] const Deployment *deployment(QStringView deploymentId) const;
    bool operator==(const Profile &) const = default;
};

/// Returns all claims and statements of @p deployment on @p criterion at any date, own and inherited, newest first.
[[nodiscard]] QList<const Claim *> claimHistory(const Profile &profile, const Deployment &deployment,
                                                const QString &criterion);

} // namespace lotse
