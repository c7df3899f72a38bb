// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QList>
#include <QString>
#include <optional>

namespace lotse {

/// A kind of fact and how fast it ages.
struct FactKind
{
    QString id;
    LocalizedText name;
    LocalizedText reason; ///< why this half-life
    int halfLifeDays = 365;
    bool blocksWhenStale = true; ///< false (prices): stale claims are marked but still clear a knock-out

    bool operator==(const FactKind &) const = default;
};

/// One ordered level of a criterion.
struct Level
{
    QString id;
    double value = 0; ///< 0-100 points on the fixed value scale
    LocalizedText label;
    LocalizedText shortLabel; ///< at most 22 characters per language

    bool operator==(const Level &) const = default;
};

/// A corner of a piecewise-linear value function: number in the criterion's unit -> 0-100 points.
struct ValuePoint
{
    double x = 0;
    double value = 0;

    bool operator==(const ValuePoint &) const = default;
};

/// Where a number lies on a scale. Outside, it may count against an option (as the worst end) but never for it: a
/// number that is better than the scale knows is a slip, another unit or a placeholder more often than a fact.
enum class ScaleFit {
    Inside,
    BeyondWorst, ///< behind an end that is worth the least: counts as that end
    Doubtful ///< behind an end that is worth more: does not count as known
};

/// How a deployment is used: by the client's own programs, or by people who sign in to a ready one and are paid for per
/// person (Sitz).
enum class DeploymentForm { Interface, Seat };

/// What is compared (Kriterium): ordered levels, or a number with a piecewise-linear value function. The scale does not
/// depend on the options that are compared (Keeney and Raiffa, 1976), so there is no rank reversal.
struct Criterion
{
    enum class Kind { Levels, Number };

    QString id;
    QString group;
    LocalizedText name;
    LocalizedText definition;
    LocalizedText questionToProvider; ///< what to ask when the claim is unknown
    QString factKind;
    std::optional<DeploymentForm> onlyFor; ///< the form that it applies to; none = to all
    LocalizedText elsewhere; ///< why it does not apply to the others, and what stands for it there
    double defaultWeight = 5; ///< 0-10 weight points before the questionnaire shifts it
    bool core = false; ///< one of the six rows of the core table
    Kind kind = Kind::Levels;
    QList<Level> levels; ///< worst to best
    QList<ValuePoint> points; ///< ascending x; values outside are clamped to the ends
    LocalizedText unit; ///< of a number, e.g. "EUR per 1M tokens"
    LocalizedText numberPattern; ///< short display of a number, "{n}" stands for it

    /// True if it applies to what has @p form. Where it does not, it has neither points nor weight.
    [[nodiscard]] bool appliesTo(DeploymentForm form) const { return !onlyFor || *onlyFor == form; }
    [[nodiscard]] const Level *level(QStringView levelId) const;
    /// Returns the position of @p levelId in levels, or -1.
    [[nodiscard]] qsizetype levelIndex(QStringView levelId) const;
    /// Returns 0-100 points of @p number (clamped linear interpolation).
    [[nodiscard]] double valueOf(double number) const;
    [[nodiscard]] ScaleFit fitOf(double number) const;
    /// Returns the lowest and highest points that the scale can give.
    [[nodiscard]] double lowestValue() const;
    [[nodiscard]] double highestValue() const;
    /// True if a smaller number is worth more.
    [[nodiscard]] bool lowerIsBetter() const;

    bool operator==(const Criterion &) const = default;
};

struct CriterionGroup
{
    QString id;
    LocalizedText name;
    LocalizedText shortName; ///< at most 22 characters
    LocalizedText description;

    bool operator==(const CriterionGroup &) const = default;
};

} // namespace lotse
