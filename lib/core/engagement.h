// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keptkeys.h"
#include "core/library.h"

#include <QDate>
#include <QMap>
#include <QVariant>

namespace lotse {

/// One given answer. Single and YesNo: one id; Multiple: ids; Scale and Number: the number.
struct GivenAnswer
{
    QStringList choices;
    std::optional<double> number;
    QString note;

    bool operator==(const GivenAnswer &) const = default;
};

/// A weight that the client set or confirmed, in 0-10 weight points, low <= middle <= high.
struct WeightOverride
{
    double low = 0;
    double middle = 0;
    double high = 0;
    bool confirmed = false;
    bool locked = false; ///< stays when others are moved

    bool operator==(const WeightOverride &) const = default;
};

/// What is known about the weights of a workload.
enum class WeightInformation {
    Intervals, ///< each weight lies between its low and its high end
    Order, ///< only which criterion counts more (Workload::weightOrder)
    None ///< nothing: any weights at all, shown beside the headline and never as it
};

/// The answer to a control question: which of two steps from worst to best is worth more.
struct TradeOff
{
    enum class Preference { First, Second, Equal };
    QString first; ///< criterion or group id
    QString second;
    Preference preference = Preference::Equal;

    bool operator==(const TradeOff &) const = default;
};

/// Weights of one person or role (management, IT, data protection), switchable and comparable.
struct WeightSet
{
    QString id;
    QString name;
    QMap<QString, WeightOverride> weights; ///< by criterion id
    QDate weightsConfirmed; ///< as Workload::weightsConfirmed
    QList<TradeOff> tradeOffs;

    bool operator==(const WeightSet &) const = default;
};

/// A requirement raised by hand.
struct OwnRequirement
{
    Effect effect; ///< kind Requirement
    QString reason;

    bool operator==(const OwnRequirement &) const = default;
};

/// What the client learned beyond the library ("STACKIT wrote Germany into the contract"): replaces the library's
/// claim.
struct OwnClaim
{
    QString deployment;
    QString criterion;
    ClaimValue value;
    QString reason;
    QDate date;

    bool operator==(const OwnClaim &) const = default;
};

/// One use with its own answers (Einsatz).
struct Workload
{
    QString id;
    QString name;
    QString description;
    QMap<QString, GivenAnswer> answers; ///< by question id
    QMap<QString, WeightOverride> weights; ///< by criterion id; those of the weight set in use
    WeightInformation weightInformation = WeightInformation::Intervals;
    QStringList weightOrder; ///< of WeightInformation::Order: criterion ids, the weightiest first; others count nothing
    QDate weightsConfirmed; ///< day on which the client confirmed them; invalid = proposed by the answers
    QList<WeightSet> weightSets; ///< the set in use stands here too, as it was when it was left
    QString weightSet; ///< id of the set in use, empty = no sets
    QList<TradeOff> tradeOffs;
    QList<OwnRequirement> requirements;
    QString choice; ///< deployment id, empty = not chosen
    QString planB;

    bool operator==(const Workload &) const = default;
};

enum class RiskState { Planned, Running, Done };

/// What the consultant noted about a risk. Own risks have an id that the library lacks and a title.
struct RiskNote
{
    QString title; ///< of own risks
    std::optional<int> likelihood; ///< overrides the library's, 1-5
    std::optional<int> impact;
    QStringList mitigations; ///< chosen measures of the library, by id
    QString measure; ///< in own words
    std::optional<int> likelihoodAfter;
    std::optional<int> impactAfter;
    QString owner;
    QDate due;
    RiskState state = RiskState::Planned;
    QString note;

    bool operator==(const RiskNote &) const = default;
};

struct DutyNote
{
    QString owner;
    QDate due;
    bool done = false;
    QString note;

    bool operator==(const DutyNote &) const = default;
};

/// Limits and widths of the method. Stamped into the engagement before the first result is shown.
struct Thresholds
{
    double clearShare = 0.90; ///< first in at least this share of draws = clear
    double leaningShare = 0.70;
    double weightMargin = 1.5; ///< half width of an unconfirmed weight, in 0-10 weight points
    double staleNumberSpread = 0.25; ///< widening of a stale number per half-life passed, as a share of it
    bool applyStaleness = true;
    double nearTie = 2.0; ///< points within which two options count as close
    QString nearTieCriterion; ///< decides between close options, agreed beforehand; empty = none agreed
    double confirmedMargin = 0.5; ///< half width of a confirmed weight, in 0-10 weight points
    Distribution factDistribution = Distribution::Uniform; ///< Uniform or Triangular: of ranges that name none
    int draws = 100'000; ///< of the robustness analysis, 1 000 to 100 000 000
    quint64 seed = 1; ///< of its random numbers, below 2^53
    QDate stamped; ///< day on which they were fixed, before the first result was opened; invalid = not yet

    bool operator==(const Thresholds &) const = default;
};

/// The report's own settings and the consultant's words.
struct ReportSettings
{
    std::optional<Language> language; ///< none = language with the client
    bool finalVersion = false;
    QString reasons; ///< several paragraphs, plain text
    QString exitPlan;
    QByteArray logo; ///< PNG or SVG, at most 1 MiB
    QStringList omittedSections; ///< section ids left out

    bool operator==(const ReportSettings &) const = default;
};

/// One client's decision (Beratung), the document.
struct Engagement
{
    QString id; ///< made once
    QString clientName;
    QString clientNameEnglish; ///< of samples; empty otherwise
    QString place;
    QString industry;
    std::optional<int> employees;
    QString contact;
    QString consultant;
    QDate date;
    Language language = Language::German; ///< with the client
    QString libraryVersion; ///< with which it was last saved
    QString programVersion;
    QStringList options; ///< deployment ids to compare
    QList<Workload> workloads; ///< at least one
    QList<OwnClaim> ownClaims;
    QMap<QString, RiskNote> risks; ///< by risk id
    QMap<QString, DutyNote> duties; ///< by duty id
    QMap<QString, QString> notes; ///< "deployment/criterion" or question id -> plain text
    Thresholds thresholds;
    ReportSettings report;
    KeptKeys keptKeys; ///< what its file says beyond that, at every depth; written back

    bool operator==(const Engagement &) const = default;
};

/// Returns an engagement with one workload and the given deployments.
[[nodiscard]] Engagement newEngagement(const QStringList &options, QDate date);

} // namespace lotse
