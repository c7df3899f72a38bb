// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evidencecount.h"

#include <QSet>
#include <array>
#include <optional>
#include <vector>

/// How evenly a library speaks of its providers: whether one gains because it is silent, or because we looked closer.
namespace lotse::content {

/// The kinds of evidence as Basis names them, and behind them claims of which none is stated.
inline constexpr size_t evidenceKinds = size_t(Basis::OwnAssessment) + 2;

/// What a library holds of one provider, one deployment or all. A cell is one criterion of one deployment; a claim
/// counts once, however many deployments of the provider inherit it (of one deployment the inherited ones count, too).
struct Bias
{
    QString id; ///< of provider or deployment; empty = the sum
    int cells = 0;
    int unknown = 0; ///< cells of which nothing is known
    int claims = 0; ///< claims with a level or number; all that follows is counted among them
    int contradicted = 0; ///< with another documented reading that is worth other points
    int stale = 0; ///< behind their first half-life
    int lowConfidence = 0;
    int undated = 0; ///< nobody knows how old: no document bears a date or was seen in force
    std::array<int, evidenceKinds> kinds {};
    QSet<QString> documents; ///< that they rest on, by address, else by publisher and title
    std::vector<int> ages; ///< in days, of the others

    /// Adds up; the id stays.
    Bias &operator+=(const Bias &other);
    bool operator==(const Bias &) const = default;
};

/// Returns @p part of @p whole, 0 to 1; 0 of nothing.
[[nodiscard]] double shareOf(int part, int whole);
/// Returns the middle of @p values, between the two middle ones where their number is even; none of none.
[[nodiscard]] std::optional<double> medianOf(std::vector<double> values);

[[nodiscard]] Bias biasOf(const LibraryIndex &index, const Profile &profile, QDate date);
[[nodiscard]] Bias biasOf(const LibraryIndex &index, Library::DeploymentRef deployment, QDate date);
/// One row for each provider, in the order of the library.
[[nodiscard]] std::vector<Bias> biasOfProviders(const LibraryIndex &index, QDate date);
[[nodiscard]] Bias sumOf(const std::vector<Bias> &rows);

/// How many deployments a criterion is unknown of.
struct UnknownCriterion
{
    QString id;
    int cells = 0;
    int unknown = 0;

    bool operator==(const UnknownCriterion &) const = default;
};
/// Returns the criteria of which something is unknown, the largest share first, then in the order of the library.
[[nodiscard]] std::vector<UnknownCriterion> unknownCriteria(const LibraryIndex &index, QDate date);

/// What may not differ much between providers: silence, old evidence, and evidence that cannot grow old.
enum class Yardstick { Unknown, Stale, Undated };
inline constexpr std::array yardsticks {Yardstick::Unknown, Yardstick::Stale, Yardstick::Undated};
[[nodiscard]] QString yardstickName(Yardstick yardstick);
/// Returns the share of @p row by @p yardstick, 0 to 1: of its cells what is unknown, of its claims the rest.
[[nodiscard]] double shareBy(Yardstick yardstick, const Bias &row);

/// How far a provider's share may lie from the median of all providers before it needs a reason. Twenty points are six
/// or seven of the 32 cells of an interface: more than the chance of which page was found.
inline constexpr double largestDistance = 0.20;

/// A provider whose share lies further from the median than that.
struct Departure
{
    QString provider;
    Yardstick yardstick = Yardstick::Unknown;
    double share = 0;
    double median = 0;
};
[[nodiscard]] std::vector<Departure> departuresIn(const std::vector<Bias> &providers);

/// Why a provider departs from the field, and what would end it.
struct ExplainedDeparture
{
    QString provider;
    Yardstick yardstick = Yardstick::Unknown;
    QString reason;
};
/// The departures of the shipped library. A test asks for a reason for each, and for each reason that it is still
/// needed.
[[nodiscard]] std::vector<ExplainedDeparture> explainedDepartures();

} // namespace lotse::content
