// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// What should be settled before a report leaves the house. Nothing here blocks a draft; what forbidsFinal() blocks the
/// final version.
struct ExportCheck
{
    int openQuestions = 0; ///< visible and not answered
    int highRisks = 0; ///< 15 points or more before measures
    int highRisksWithoutMeasure = 0;
    int staleClaims = 0; ///< as countStaleClaims()
    bool choiceMissing = false; ///< nothing chosen, or something that is not compared
    Clearance choiceClearance = Clearance::Passed; ///< of the chosen option
    QStringList unknownOfChoice; ///< criteria on which nothing is documented for the chosen option
    /// Those of them that decide: a knock-out hangs on them, or the worst case of this one claim puts another option
    /// first.
    QStringList decisiveUnknown;

    /// True if the chosen option fails a knock-out or is not cleared: no final version recommends such a one.
    [[nodiscard]] bool forbidsFinal() const { return choiceClearance != Clearance::Passed; }
    /// Number of points that are not in order.
    [[nodiscard]] int hints() const;

    bool operator==(const ExportCheck &) const = default;
};

/// Checks the workload that @p evaluation belongs to.
[[nodiscard]] ExportCheck checkBeforeExport(const Evaluation &evaluation, const Workload &workload);

/// How many claims in the comparison are stale: of every option, also of one that is knocked out, as each is marked.
/// The one figure that window and report tell.
[[nodiscard]] int countStaleClaims(const Evaluation &evaluation);

/// True if a measure of the library is chosen or one is noted in own words.
[[nodiscard]] bool hasMeasure(const RiskNote &note);

} // namespace lotse
