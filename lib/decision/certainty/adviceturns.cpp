// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/adviceturns.h"

#include "decision/certainty/weightflips.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lotse {

namespace {

constexpr double sameShare = 1e-12; // of a share: additions in another order

std::optional<qsizetype> decidingOf(const Evaluation &evaluation)
{
    const auto found =
        std::ranges::find(evaluation.weights, evaluation.thresholds.nearTieCriterion, &WeightEvaluation::criterion);
    if (found == evaluation.weights.cend())
        return {};
    return found - evaluation.weights.cbegin();
}

Candidate candidateOf(const ScoreTable &table, std::optional<qsizetype> deciding, size_t option)
{
    const OptionEvaluation &evaluated = table.evaluation.options.at(qsizetype(option));
    return {.option = option,
            .score = table.score(option),
            .deciding = deciding ? decidingPoints(evaluated.cells.at(*deciding)) : 0};
}

/// What passes once the fact of @p flip is as the flip says.
std::vector<Candidate> candidatesBeyond(const ScoreTable &table, std::optional<qsizetype> deciding, const Flip &flip)
{
    constexpr double ahead = 1e-6; // points: at the flip itself both may be level
    const bool isOut = flip.kind == Flip::Kind::Clearance && flip.option != flip.newLeader;
    std::vector<Candidate> candidates;
    for (size_t option = 0; option < size_t(table.evaluation.options.size()); ++option) {
        const QString &id = table.id(option);
        const bool passed = table.evaluation.options.at(qsizetype(option)).clearance == Clearance::Passed;
        const bool changes = id == flip.option;
        if (!(changes ? !isOut : passed))
            continue;
        Candidate candidate = candidateOf(table, deciding, option);
        const auto k = std::ranges::find(table.evaluation.weights, flip.criterion, &WeightEvaluation::criterion)
            - table.evaluation.weights.cbegin();
        if (changes && size_t(k) < table.criteria) {
            candidate.score += table.shares[size_t(k)] * (flip.at - table.pointsOf(option)[size_t(k)]);
            if (k == deciding)
                candidate.deciding = flip.at;
        }
        if (id == flip.newLeader || flip.sharedWith.contains(id))
            candidate.score += ahead;
        candidates.push_back(candidate);
    }
    return candidates;
}

} // namespace

AdviceTurnSearch::AdviceTurnSearch(const ScoreTable &table, const QString &advised, QList<Flip> &turns)
    : m_table(table), m_advised(advised), m_turns(turns), m_deciding(decidingOf(table.evaluation))
{
}

void AdviceTurnSearch::search(const std::vector<char> &moved, Flip turn)
{
    const WeightMove move(m_table, moved);
    if (!move.isPossible() || m_table.passed.size() < 2)
        return;
    m_lines.clear();
    for (const size_t option : m_table.passed)
        m_lines.push_back(move.lineOf(m_table.pointsOf(option)));
    turn.leader = m_advised;
    turn.now = move.now();
    for (const double end : {move.lowest(), move.highest()}) {
        if (!searchTowards(move.now(), end, turn))
            continue;
        turn.plausible = isPlausibleShare(m_table, move, moved, turn);
        m_turns.append(turn);
    }
}

std::vector<size_t> AdviceTurnSearch::advisedAt(double share) const
{
    std::vector<Candidate> candidates;
    candidates.reserve(m_lines.size());
    for (size_t i = 0; i < m_lines.size(); ++i) {
        Candidate candidate = candidateOf(m_table, m_deciding, m_table.passed[i]);
        candidate.score = m_lines[i].at(share);
        candidates.push_back(candidate);
    }
    return adviceOf(candidates, m_table.evaluation.thresholds.nearTie, m_deciding.has_value()).best;
}

std::vector<double> AdviceTurnSearch::steps(double now, double end) const
{
    // The advice changes only where two draw level, or where one enters or leaves the band of another.
    const double band = m_table.evaluation.thresholds.nearTie;
    std::vector<double> shares {now, end};
    for (size_t i = 0; i < m_lines.size(); ++i) {
        for (size_t j = i + 1; j < m_lines.size(); ++j) {
            const double slope = m_lines[i].slope - m_lines[j].slope;
            const double apart = m_lines[i].atZero - m_lines[j].atZero;
            for (const double wanted : {-band, 0.0, band}) {
                const double share = (wanted - apart) / slope;
                if (std::isfinite(share) && share > std::min(now, end) && share < std::max(now, end))
                    shares.push_back(share);
            }
        }
    }
    std::ranges::sort(shares, {}, [now](double share) { return std::abs(share - now); });
    return shares;
}

bool AdviceTurnSearch::searchTowards(double now, double end, Flip &turn) const
{
    const std::vector<double> shares = steps(now, end);
    for (size_t i = 0; i + 1 < shares.size(); ++i) {
        if (std::abs(shares[i + 1] - shares[i]) <= sameShare)
            continue;
        const std::vector<size_t> best = advisedAt(std::midpoint(shares[i], shares[i + 1]));
        const auto id = [this](size_t option) { return m_table.id(option); };
        if (best.empty() || std::ranges::contains(best, m_advised, id))
            continue;
        turn.at = shares[i];
        turn.above = end > now;
        turn.distance = std::abs(turn.at - now);
        turn.newLeader = id(best.front());
        turn.sharedWith.clear();
        for (size_t other = 1; other < best.size(); ++other)
            turn.sharedWith.append(id(best[other]));
        return true;
    }
    return false;
}

void nameAdvised(const ScoreTable &table, const QString &advised, QList<Flip> &flips)
{
    const std::optional<qsizetype> deciding = decidingOf(table.evaluation);
    for (Flip &flip : flips) {
        if (flip.kind == Flip::Kind::Weight || flip.kind == Flip::Kind::GroupWeight)
            continue;
        const std::vector<Candidate> candidates = candidatesBeyond(table, deciding, flip);
        const Advice advice = adviceOf(candidates, table.evaluation.thresholds.nearTie, deciding.has_value());
        const auto id = [&table](size_t option) { return table.id(option); };
        if (!advice.best.empty())
            flip.advised = std::ranges::contains(advice.best, advised, id) ? advised : table.id(advice.best.front());
    }
}

} // namespace lotse
