// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <array>

namespace lotse {

/// Which of the six steps of an engagement are done: of each workload, not only of the one that is looked at.
struct Progress
{
    bool client = false; ///< it has a name and at least two options to compare
    bool questions = false; ///< every visible question of every workload is answered; with it comparison and ranking
    bool risks = false; ///< and each high risk has a measure
    bool report = false; ///< a final version that nothing forbids

    /// Returns of each of the six steps whether it is done.
    [[nodiscard]] std::array<bool, 6> steps() const { return {client, questions, questions, questions, risks, report}; }

    bool operator==(const Progress &) const = default;
};

/// @p evaluations: one per workload of @p engagement, in its order, made with @p library. Where the library has nothing
/// to ask, everything is answered.
[[nodiscard]] Progress progressOf(const Library &library, const Engagement &engagement,
                                  const QList<Evaluation> &evaluations);

} // namespace lotse
