// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/scoretable.h"

#include <algorithm>

namespace lotse {

ScoreTable::ScoreTable(const Engagement &engagement, const Evaluation &evaluated)
    : evaluation(evaluated), criteria(size_t(evaluated.weights.size())), locked(criteria, 0),
      hasLeader(evaluated.leader() != nullptr)
{
    const auto found = std::ranges::find(engagement.workloads, evaluation.workload, &Workload::id);
    workload = found == engagement.workloads.cend() ? nullptr : &*found;
    shares.reserve(criteria);
    for (size_t k = 0; k < criteria; ++k) {
        const WeightEvaluation &weight = evaluation.weights.at(qsizetype(k));
        shares.push_back(weight.normalised);
        if (!workload)
            continue;
        const auto override_ = workload->weights.constFind(weight.criterion);
        locked[k] = override_ != workload->weights.cend() && override_->locked;
    }
    points.reserve(criteria * size_t(evaluation.options.size()));
    for (size_t option = 0; option < size_t(evaluation.options.size()); ++option) {
        const OptionEvaluation &evaluatedOption = evaluation.options.at(qsizetype(option));
        if (evaluatedOption.clearance == Clearance::Passed)
            passed.push_back(option);
        for (const CellEvaluation &cell : evaluatedOption.cells)
            points.push_back(cell.value100.likely);
    }
}

size_t ScoreTable::leaders() const
{
    return size_t(std::ranges::count_if(passed, [this](size_t option) { return leads(option); }));
}

QStringList ScoreTable::sharing(size_t option, size_t without) const
{
    QStringList ids;
    for (const size_t other : passed) {
        if (other != option && other != without
            && isLevel(evaluation.options.at(qsizetype(other)), evaluation.options.at(qsizetype(option))))
            ids.append(id(other));
    }
    return ids;
}

WeightMove::WeightMove(const ScoreTable &table, const std::vector<char> &moved) : m_table(table)
{
    double movable = 0;
    double yielding = 0;
    for (size_t k = 0; k < table.criteria; ++k) {
        const double share = table.shares[k];
        if (moved[k])
            m_now += share;
        if (table.locked[k]) {
            m_fixed.push_back(k);
            (moved[k] ? m_lockedMoved : m_highest) += moved[k] ? share : -share;
        } else if (moved[k]) {
            m_movable.push_back({k, share});
            movable += share;
        } else {
            m_yielding.push_back({k, share});
            yielding += share;
        }
    }
    m_highest = std::max(m_lockedMoved, m_highest);
    for (Part &part : m_movable)
        part.part = movable > 0 ? part.part / movable : 1 / double(m_movable.size());
    for (Part &part : m_yielding)
        part.part = yielding > 0 ? part.part / yielding : 1 / double(m_yielding.size());
}

WeightMove::Line WeightMove::lineOf(std::span<const double> points) const
{
    double movable = 0;
    double yielding = 0;
    double fixed = 0;
    for (const Part &part : m_movable)
        movable += part.part * points[part.criterion];
    for (const Part &part : m_yielding)
        yielding += part.part * points[part.criterion];
    for (const size_t k : m_fixed)
        fixed += m_table.shares[k] * points[k];
    return {.atZero = fixed - m_lockedMoved * movable + m_highest * yielding, .slope = movable - yielding};
}

std::vector<double> WeightMove::sharesAt(double share) const
{
    std::vector<double> shares = m_table.shares;
    for (const Part &part : m_movable)
        shares[part.criterion] = part.part * (share - m_lockedMoved);
    for (const Part &part : m_yielding)
        shares[part.criterion] = part.part * (m_highest - share);
    return shares;
}

} // namespace lotse
