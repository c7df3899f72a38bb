// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/choicestate.h"

namespace lotse {

/// What should be settled before a report leaves the house. Nothing here blocks a draft; what forbidsFinal() blocks the
/// final version.
struct ExportCheck
{
    int openQuestions = 0; ///< visible and not answered
    int highRisks = 0; ///< 15 points or more before measures
    int highRisksWithoutMeasure = 0;
    int staleClaims = 0; ///< as countStaleClaims()
    bool choiceMissing = false; ///< nothing chosen
    QList<FinalObstacle> obstacles; ///< as obstaclesToFinal()
    QStringList unknownOfChoice; ///< criteria on which nothing is documented for the chosen option
    /// Those of them that decide: a knock-out hangs on them, or the worst case of this one claim puts another option
    /// first.
    QStringList decisiveUnknown;

    /// True if no final version may be made of it.
    [[nodiscard]] bool forbidsFinal() const { return !obstacles.isEmpty(); }
    /// Number of points that are not in order.
    [[nodiscard]] int hints() const;

    bool operator==(const ExportCheck &) const = default;
};

/// Checks the workload that @p evaluation belongs to.
[[nodiscard]] ExportCheck checkBeforeExport(const Evaluation &evaluation, const Workload &workload);

/// The same of a whole report, which is about all workloads.
struct ReportCheck
{
    QList<ExportCheck> workloads; ///< in their order
    int staleClaims = 0; ///< as countStaleClaims(): not the sum, workloads share claims
    int decisiveUnknown = 0; ///< claims, each once

    /// True if a workload has no choice.
    [[nodiscard]] bool choiceMissing() const;
    /// True if one of the workloads forbids it.
    [[nodiscard]] bool forbidsFinal() const;
    /// Number of points that are not in order.
    [[nodiscard]] int hints() const;

    bool operator==(const ReportCheck &) const = default;
};

/// Checks each of @p workloads, to which @p evaluations belong in the same order.
[[nodiscard]] ReportCheck checkBeforeExport(const QList<Evaluation> &evaluations, const QList<Workload> &workloads);

/// How many claims in the comparison are stale, also of an option that is knocked out: each once, however many options
/// inherit it and however many workloads look at it. The one figure that window and report tell.
[[nodiscard]] int countStaleClaims(const QList<Evaluation> &evaluations);

/// True if a measure of the library is chosen or one is noted in own words.
[[nodiscard]] bool hasMeasure(const RiskNote &note);

} // namespace lotse
