// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/scoretable.h"
#include "decision/certainty/sensitivity.h"

namespace lotse {

/// Finds where shares of weights give the advice to another option.
class WeightFlipSearch
{
public:
    WeightFlipSearch(const ScoreTable &table, QList<Flip> &flips) : m_table(table), m_flips(flips) { }

    /// Appends the nearest flips upwards and downwards of the criteria @p moved; @p flip names them.
    void search(const std::vector<char> &moved, Flip flip);

private:
    void searchTowards(const WeightMove &move, double end, Flip &flip);

    const ScoreTable &m_table;
    QList<Flip> &m_flips;
    std::vector<WeightMove::Curve> m_lines; ///< of what passed
};

/// True if beyond @p flip the criteria @p moved stay within what was said about the weights, as sensitivity() says.
[[nodiscard]] bool isPlausibleShare(const ScoreTable &table, const WeightMove &move, const std::vector<char> &moved,
                                    const Flip &flip);

} // namespace lotse
