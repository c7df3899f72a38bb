// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// Makes a set of the workload's weights as they are and puts it in use; returns its id. The set in use before keeps
/// what it had.
QString addWeightSet(Workload &workload, const QString &name);
void renameWeightSet(Workload &workload, const QString &id, const QString &name);
/// Removes a set. The workload's weights stay, also when it was the one in use.
void removeWeightSet(Workload &workload, const QString &id);
/// Leaves the set in use, which keeps the present weights, and takes those of @p id; an unknown id changes nothing.
void useWeightSet(Workload &workload, const QString &id);

/// The decision as one weight set sees it.
struct WeightSetView
{
    QString id;
    QString name;
    bool inUse = false;
    QDate confirmed; ///< invalid = never
    QMap<QString, double> shares; ///< criterion -> part of the whole decision, 0-1
    QMap<QString, double> groupShares;
    QString leader; ///< first of the options that passed; empty when none did, or no criterion has a weight
    double score = 0; ///< its points

    bool operator==(const WeightSetView &) const = default;
};

/// Returns the sets of @p workload in their order; the one in use with the weights it has now.
[[nodiscard]] QList<WeightSetView> weightSetViews(const Library &library, const Evaluation &evaluation,
                                                  const Workload &workload);

/// The share of one criterion or group in two sets.
struct ShareDifference
{
    QString id;
    double first = 0;
    double second = 0;

    bool operator==(const ShareDifference &) const = default;
};

/// Returns what @p second weighs otherwise than @p first, the largest difference first; below half a percent is left
/// out.
[[nodiscard]] QList<ShareDifference> shareDifferences(const QMap<QString, double> &first,
                                                      const QMap<QString, double> &second);

} // namespace lotse
