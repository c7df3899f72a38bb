// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/condition.h"
#include "core/source.h"

#include <QList>

namespace lotse {

/// A measure against a risk and what it takes off likelihood and impact (own assessment).
struct Mitigation
{
    QString id;
    LocalizedText text;
    int likelihoodChange = 0; ///< steps, 0 or negative
    int impactChange = 0;

    bool operator==(const Mitigation &) const = default;
};

/// Which measurements of the library a risk note carries.
enum class RiskMeasurement { None, ModelArrival, Partnership };

struct Risk
{
    QString id;
    LocalizedText title;
    LocalizedText explanation;
    Condition trigger;
    int likelihood = 1; ///< 1 (rare) to 5 (very often)
    int impact = 1; ///< 1 (small) to 5 (very high)
    LocalizedText reasoning; ///< of the rating, an own assessment
    QList<Mitigation> mitigations;
    RiskMeasurement measurement = RiskMeasurement::None;
    QList<Source> sources;

    bool operator==(const Risk &) const = default;
};

/// How a partnership event touches a client.
enum class Impact { None, Positive, Neutral, Mixed, Risk, Negative };

struct TimelineEvent
{
    QString id;
    PartialDate date;
    LocalizedText title;
    LocalizedText whatHappened;
    LocalizedText meaning; ///< for a small or medium-sized enterprise
    Impact availability = Impact::None;
    Impact price = Impact::None;
    Impact function = Impact::None;
    Impact law = Impact::None;
    std::optional<Confidence> confidence;
    QList<Source> sources;

    bool operator==(const TimelineEvent &) const = default;
};

/// A number of days that is known between two bounds.
struct DayRange
{
    int low = 0;
    int high = 0;

    bool operator==(const DayRange &) const = default;
};

/// When one model arrived where.
struct ModelArrival
{
    QString model;
    QString family;
    PartialDate first; ///< at the model owner's own API
    std::optional<PartialDate> global; ///< at the cloud platform, worldwide; none = never documented
    std::optional<PartialDate> region; ///< in the EU Data Zone; none = not there at the last look
    std::optional<DayRange> lag; ///< days from first to global; low = high where the day is known
    std::optional<DayRange> regionLag; ///< days from first to region
    QString platformStatus; ///< "GA, Global Standard" …
    LocalizedText note;
    std::optional<Confidence> confidence;
    QList<Source> sources;

    bool operator==(const ModelArrival &) const = default;
};

} // namespace lotse
