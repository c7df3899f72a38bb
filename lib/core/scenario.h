// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace lotse {

/// One change of a scenario to the claims of the deployments that match.
struct ScenarioChange
{
    /// Keys "all", "deployment", "provider", "model_owner", "model_owner_only", "host", "parent_jurisdiction",
    /// "region"; all given keys must match, a list means any of.
    QMap<QString, QStringList> where;
    QString criterion; ///< "*" = all; empty with unavailable
    QString setLevel; ///< level id, "worst" or "best"; empty = not set
    std::optional<double> setNumber;
    std::optional<int> shiftLevels; ///< negative = worse
    std::optional<double> factor;
    bool unavailable = false;
    bool onlyIfUnknown = false;
    LocalizedText reason;

    bool operator==(const ScenarioChange &) const = default;
};

/// A dated bundle of changed claims (Szenario).
struct Scenario
{
    QString id;
    LocalizedText title;
    LocalizedText explanation;
    QList<LocalizedText> earlySigns;
    LocalizedText timeFrame;
    QStringList timelineEvents;
    QStringList risks;
    bool mayImprove = false; ///< a set may make a claim better
    QList<ScenarioChange> changes;

    bool operator==(const Scenario &) const = default;
};

} // namespace lotse
