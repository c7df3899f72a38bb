// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/lastseen.h"
#include "core/sharedclaim.h"

namespace lotse {

/// low <= likely <= high, in 0-100 points.
struct Span
{
    double low = 0;
    double likely = 0;
    double high = 0;

    bool operator==(const Span &) const = default;
};

/// Why something holds: the question and answer (or the hand-made requirement) that raised it.
struct Reason
{
    QString question; ///< id; empty = by hand
    int questionNumber = 0;
    QString answer; ///< id
    LocalizedText text; ///< the answer's reason
    QString ownText; ///< of a hand-made requirement

    bool operator==(const Reason &) const = default;
};

/// A limit on a criterion after all answers, the strictest of all that were raised.
struct Requirement
{
    QString criterion;
    Effect::Severity severity = Effect::Severity::KnockOut;
    QString minimumLevel;
    std::optional<double> maximumNumber;
    std::optional<double> minimumNumber;
    QList<Reason> reasons; ///< of the answers that ask exactly this

    bool operator==(const Requirement &) const = default;
};

/// Whether an option may be chosen: every knock-out met ("dabei"), undecided ("ungeklärt"), one missed
/// ("ausgeschieden").
enum class Clearance { Passed, NotCleared, Failed };

/// Contradiction: documented readings differ. Assumption: what differs is only assumed.
enum class NotClearedCause { None, Unknown, Stale, Contradiction, Range, Assumption };

/// Why a claim that is there does not count as known.
enum class Doubt {
    None,
    LaterEvidence, ///< its evidence is of a later day than the engagement and the as-of date
    OutsideScale ///< its number is better than the scale knows
};

/// A way that would bring an option back (Weg).
struct UnlockPath
{
    enum class Kind {
        OtherDeployment, ///< another deployment of the same provider passes this requirement
        Measure, ///< a contract or switch named in the profile
        AskProvider, ///< unknown, stale or contradicting: an answer of the provider would settle it
        ChangeAnswer ///< another answer to the question would not raise it
    };
    Kind kind = Kind::AskProvider;
    QString deployment; ///< of OtherDeployment; of AskProvider the one that is asked about
    bool passesAll = false; ///< that deployment passes every knock-out
    LocalizedText text; ///< of Measure and AskProvider (the question to the provider)
    QString question; ///< of ChangeAnswer
    int questionNumber = 0;

    bool operator==(const UnlockPath &) const = default;
};

/// One requirement held against one option.
struct RequirementResult
{
    int requirement = 0; ///< index in Evaluation::requirements
    Clearance result = Clearance::Passed;
    NotClearedCause cause = NotClearedCause::None;
    bool exempt = false; ///< the profile is exempt from it
    bool applies = true; ///< false: its criterion does not apply to the option, which passes
    QList<Reason> reasons; ///< of the requirement, why the limits that are not met are asked for; empty when passed
    QList<UnlockPath> unlockPaths; ///< empty when passed

    bool operator==(const RequirementResult &) const = default;
};

/// A claim as it counts in this evaluation: one cell of the comparison.
struct CellEvaluation
{
    QString criterion;
    bool applies = true; ///< false: no meaning for the form of the option; no points, no share, not unknown either
    ClaimValue value; ///< after own claims; Unknown if nothing is documented
    Span value100; ///< 0-100 points: likely, and the ends if the claim is unknown, ranged, stale or contradicting
    bool unknown = false;
    int halfLivesPassed = 0; ///< behind the claim; at least one = stale, at least two = clears no knock-out any more
    bool stale = false; ///< older than one half-life
    bool veryStale = false; ///< older than two half-lives
    bool contradicting = false; ///< another reading gives other points
    bool assumed = false; ///< contradicting, but all that differs is assumed
    Doubt doubt = Doubt::None; ///< then unknown, though claim says something
    LastSeen seen; ///< when the claim was last seen in force
    int ageDays = 0; ///< since then, at the as-of date; 0 where that is not known
    int halfLifeDays = 0; ///< 0 = does not age
    [[nodiscard]] bool ages() const { return halfLifeDays != 0; }
    /// True if it counts, ages, and nobody can say how old it is: then one half-life is behind it.
    [[nodiscard]] bool isOfUnknownAge() const { return ages() && !unknown && !seen.day.isValid(); }
    bool ownClaim = false; ///< replaced by a claim of the client
    QString inheritedFrom;
    std::optional<Confidence> confidence;
    std::optional<Basis> basis;
    double share = 0; ///< 0-1: weight / sum of the weights that apply to the option
    double contribution = 0; ///< share x likely points, in points of 100
    double contributionLow = 0;
    double contributionHigh = 0;
    SharedClaim claim; ///< the deciding claim (empty when none is documented)
    Clearance clearance = Clearance::Passed; ///< the worst result of the knock-outs on this criterion
    bool warning = false; ///< misses a warning requirement

    bool operator==(const CellEvaluation &) const = default;
};

struct OptionEvaluation
{
    QString deployment;
    QString provider;
    LocalizedText providerName; ///< short, bold
    LocalizedText deploymentName; ///< short, beside it
    LocalizedText fullName;
    Clearance clearance = Clearance::Passed;
    int rank = 0; ///< from 1 among what is not failed; 0 = failed. Equal scores share a rank
    Span score; ///< 0-100 points; 0 where nothing that weighs applies
    double applyingWeight = 1; ///< 0-1: sum of the normalised weights of the criteria that apply to it
    int unknownCount = 0;
    int staleCount = 0;
    QList<CellEvaluation> cells; ///< in the order of Library::criteria
    QMap<QString, double> groupContributions; ///< group id -> points of 100
    QList<RequirementResult> requirements; ///< in the order of Evaluation::requirements
    QStringList
        dominatedBy; ///< options at least as good on every criterion of weight > 0 and better on one (likely values)

    bool operator==(const OptionEvaluation &) const = default;
};

/// The weight of one criterion.
struct WeightEvaluation
{
    QString criterion;
    double start = 0; ///< 0-10 default of the library
    double proposed = 0; ///< 0-10 after the answers
    double low = 0; ///< 0-10 interval that counts
    double middle = 0;
    double high = 0;
    bool overridden = false;
    bool confirmed = false;
    bool applies = true; ///< false: to none of the options; then it weighs nothing, whatever was asked for
    double normalised = 0; ///< 0-1, middle / sum of middles
    QList<std::pair<Reason, double>> reasons; ///< answer and its delta
    Span optionSpan; ///< worst (low) and best (high) likely points of the options that are not failed

    bool operator==(const WeightEvaluation &) const = default;
};

struct RiskEvaluation
{
    QString risk; ///< id in the library, or of an own risk
    bool own = false;
    LocalizedText title;
    int number = 0; ///< shown in register and map, from 1 by score
    int likelihood = 1, impact = 1; ///< before
    int likelihoodAfter = 1, impactAfter = 1;
    [[nodiscard]] int score() const { return likelihood * impact; }
    [[nodiscard]] int scoreAfter() const { return likelihoodAfter * impactAfter; }
    QStringList options; ///< deployments that trigger it
    bool allOptions = false;
    QList<Reason> reasons; ///< questions that trigger it
    QStringList criteria; ///< criteria whose claims trigger it
    RiskNote note;

    bool operator==(const RiskEvaluation &) const = default;
};

/// Summary of measured arrival lags, in days.
struct ArrivalStatistics
{
    int models = 0; ///< with a first date
    int arrived = 0;
    int exact = 0; ///< arrived on a known day
    int never = 0; ///< not there at the last look
    QDate lastLook; ///< day of the newest evidence on the missing ones; invalid = none is missing
    double medianLow = 0; ///< median with the low ends of unknown days
    double medianHigh = 0; ///< and with the high ends
    int shortest = 0;
    int longest = 0;

    bool operator==(const ArrivalStatistics &) const = default;
};

struct DutyEvaluation
{
    QString duty;
    QDate due; ///< engagement date + dueDays, or as noted
    QList<Reason> reasons;
    QStringList criteria; ///< criteria of the chosen deployment that trigger it
    bool dependsOnChoice = false; ///< its trigger looks at the chosen deployment
    DutyNote note;

    bool operator==(const DutyEvaluation &) const = default;
};

/// Why no verdict can be given; of several reasons the one that stands first here counts.
enum class NoVerdictCause {
    None, ///< there is something to decide
    NoOption, ///< nothing is compared
    AllFailed, ///< every option fails a knock-out
    OneCandidate, ///< only one option does not fail
    NothingAsked, ///< neither an answer nor a weight nor a requirement says what the client needs
    NoWeight, ///< no criterion counts
    NothingApplies, ///< nothing that counts applies to one of the options that do not fail
    NothingKnown, ///< on no criterion that counts is anything known about the option that would stand first
    NoneCleared ///< no option demonstrably meets all knock-outs
};

/// True where nothing puts one option before another.
[[nodiscard]] constexpr bool putsNobodyFirst(NoVerdictCause cause)
{
    return cause == NoVerdictCause::NothingAsked || cause == NoVerdictCause::NoWeight
        || cause == NoVerdictCause::NothingApplies || cause == NoVerdictCause::NothingKnown;
}

/// Everything that is computed from a library and one workload of an engagement; the one source of all views.
struct Evaluation
{
    QString workload; ///< id
    QDate asOf;
    QString libraryVersion;
    Thresholds thresholds;
    QStringList visibleQuestions;
    QStringList answeredQuestions; ///< visible and answered
    QStringList flags;
    QList<Requirement> requirements; ///< strictest per criterion; in the order of the library's criteria
    QList<WeightEvaluation> weights; ///< in the order of the library's criteria
    QList<OptionEvaluation> options; ///< ranked first by rank, then failed ones by score; then by id
    QStringList missingOptions; ///< ids that the library lacks
    QStringList notYetAvailable; ///< options that did not exist yet at the as-of date
    QList<RiskEvaluation> risks; ///< highest score first
    QList<DutyEvaluation> duties; ///< in the order of the library
    QStringList regulations; ///< ids raised by answers, in the order of the library
    ArrivalStatistics globalArrival;
    ArrivalStatistics regionArrival;
    bool nothingAsked = false; ///< the workload has no result yet, see hasResult()

    [[nodiscard]] const OptionEvaluation *option(QStringView deployment) const;
    /// Returns the first that passed; nullptr when none did, and where nothing puts one before another
    /// (putsNobodyFirst). Of equal ones the lesser id: whether it stands alone at the head says isTied().
    [[nodiscard]] const OptionEvaluation *leader() const;
    /// True if another option that passed has the leader's rank.
    [[nodiscard]] bool isTied() const;
    /// Returns why no verdict can be given: it takes two candidates (not failed), something that the client asks for,
    /// a weight, something known about the one that would stand first, and one that passed.
    [[nodiscard]] NoVerdictCause noVerdict() const;
    [[nodiscard]] const WeightEvaluation *weight(QStringView criterion) const;
    [[nodiscard]] int count(Clearance clearance) const;

    bool operator==(const Evaluation &) const = default;
};

/// Computes everything for the workload @p workloadId (empty = the first) as of @p asOf (invalid = the engagement's
/// date). Pure and deterministic. Additive value model on fixed scales (MAVT; Keeney and Raiffa, 1976). An option's
/// score is the weighted mean over the criteria that apply to it, so that it depends on no other option.
[[nodiscard]] Evaluation evaluate(const Library &library, const Engagement &engagement, const QString &workloadId = {},
                                  QDate asOf = {});

} // namespace lotse
