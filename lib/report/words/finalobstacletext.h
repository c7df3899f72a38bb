// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/choicestate.h"

namespace lotse {

/// Returns what forbids a final version of @p workloads: "nothing is chosen", or, of several, "“Support” (plan B is
/// out), “Sales” (nothing is chosen)". At most @p most workloads are named, the rest counted. The one answer for
/// window, report and command line.
[[nodiscard]] QString finalObstaclesText(const QList<WorkloadObstacles> &found, const QList<Workload> &workloads,
                                         const Phrases &phrases, qsizetype most);

/// The same without the names of the workloads, which may be long: "nothing is chosen (3 workloads), plan B is out
/// (1 workload)"; without numbers if the engagement has only one of @p workloads.
[[nodiscard]] QString finalObstaclesInShort(const QList<WorkloadObstacles> &found, qsizetype workloads,
                                            const Phrases &phrases);

} // namespace lotse
