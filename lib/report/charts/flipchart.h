// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/sensitivity.h"
#include "report/charts/drawoptions.h"

#include <memory>

class QChart;

namespace lotse {

/// What the flip chart shows: points of the options over the share of one weight.
struct FlipChartContent
{
    QList<WeightLine> lines;
    QString leader;
    QString newLeader; ///< beyond the flip; empty without one
    double now = 0; ///< 0-1 share of the weight
    std::optional<double> flip; ///< 0-1 share at which the leader changes
    QString axisTitle; ///< names the weight
};

/// One line per option, the leader solid, the next two dashed and dotted; the present share and the flip are marked.
[[nodiscard]] std::unique_ptr<QChart> flipChart(const Evaluation &evaluation, const FlipChartContent &content,
                                                const DrawOptions &options);

[[nodiscard]] double flipChartHeight(const QFont &font);

} // namespace lotse
