// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/advice.h"
#include "decision/certainty/scoretable.h"
#include "decision/certainty/sensitivity.h"

#include <optional>

namespace lotse {

/// Finds where shares of weights take the advice from the option that the criterion agreed for near ties speaks for:
/// the leader has drawn away, another one that this criterion prefers has come close, or the lead has gone to one that
/// it does not tell apart from it.
class AdviceTurnSearch
{
public:
    /// All three must outlive it; @p advised is alone advised today.
    AdviceTurnSearch(const ScoreTable &table, const QString &advised, QList<Flip> &turns);

    /// Appends the nearest turns upwards and downwards of the criteria @p moved; @p turn names them. To draw level with
    /// the advised option is none.
    void search(const std::vector<char> &moved, Flip turn);

private:
    [[nodiscard]] std::vector<size_t> advisedAt(double share) const;
    /// Returns the shares between which the advice stays as it is, from today's to @p end.
    [[nodiscard]] std::vector<double> steps(double now, double end) const;
    [[nodiscard]] bool searchTowards(double now, double end, Flip &turn) const;

    const ScoreTable &m_table;
    const QString &m_advised;
    QList<Flip> &m_turns;
    std::optional<qsizetype> m_deciding;
    std::vector<WeightMove::Curve> m_lines; ///< of what passed
};

/// Says of each flip of a fact whom the rule advises beyond it, @p advised, today's, where it is among several, and
/// whether that stays so at all further values of which the flip speaks.
void nameAdvised(const Library &library, const ScoreTable &table, const QString &advised, QList<Flip> &flips);

} // namespace lotse
