// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/adviceturns.h"

#include "decision/certainty/openvalues.h"
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

/// What a cell may turn out to be.
struct CellValue
{
    double points = 0;
    bool passes = false; ///< its option
};

/// What passes once the fact of @p flip is @p value.
std::vector<Candidate> candidatesBeyond(const ScoreTable &table, std::optional<qsizetype> deciding, const Flip &flip,
                                        const CellValue &value)
{
    constexpr double ahead = 1e-6; // points: at the flip itself both may be level
    std::vector<Candidate> candidates;
    for (size_t option = 0; option < size_t(table.evaluation.options.size()); ++option) {
        const QString &id = table.id(option);
        const bool passed = table.evaluation.options.at(qsizetype(option)).clearance == Clearance::Passed;
        const bool changes = id == flip.option;
        if (!(changes ? value.passes : passed))
            continue;
        Candidate candidate = candidateOf(table, deciding, option);
        const auto k = std::ranges::find(table.evaluation.weights, flip.criterion, &WeightEvaluation::criterion)
            - table.evaluation.weights.cbegin();
        if (changes && size_t(k) < table.criteria) {
            candidate.score += table.share(option, size_t(k)) * (value.points - table.pointsOf(option)[size_t(k)]);
            if (k == deciding)
                candidate.deciding = value.points;
        }
        if (id == flip.newLeader || flip.sharedWith.contains(id))
            candidate.score += ahead;
        candidates.push_back(candidate);
    }
    return candidates;
}

/// Returns numbers between which points and knock-out change evenly or not at all: from where @p flip begins to where
/// it ends, or beyond the scale.
std::vector<double> numbersOf(const Criterion &criterion, const Requirement *knockOut, const Flip &flip)
{
    std::vector<double> turning {*flip.number};
    for (const ValuePoint &corner : criterion.points)
        turning.push_back(corner.x);
    if (knockOut && knockOut->maximumNumber)
        turning.push_back(*knockOut->maximumNumber);
    if (knockOut && knockOut->minimumNumber)
        turning.push_back(*knockOut->minimumNumber);
    const auto [lowest, highest] = std::ranges::minmax(turning);
    const double end = flip.until.value_or(flip.above ? highest + 1 : lowest - 1);
    turning.push_back(end);
    const auto [from, to] = std::minmax(*flip.number, end);
    std::erase_if(turning, [from, to](double number) { return number < from || number > to; });
    std::ranges::sort(turning);
    std::vector<double> numbers = turning;
    for (size_t i = 1; i < turning.size(); ++i)
        numbers.push_back(std::midpoint(turning[i - 1], turning[i]));
    return numbers;
}

/// Returns the values of which @p flip speaks, the outermost among them.
std::vector<CellValue> valuesOf(const Criterion &criterion, const Requirement *knockOut, const Flip &flip)
{
    std::vector<CellValue> values;
    if (flip.number) {
        for (const double number : numbersOf(criterion, knockOut, flip))
            values.push_back({.points = criterion.valueOf(number), .passes = numberMeets(knockOut, number)});
        return values;
    }
    const qsizetype first = criterion.levelIndex(flip.level);
    for (qsizetype i = first; i >= 0 && i < criterion.levels.size(); i += flip.above ? 1 : -1) {
        const Level &level = criterion.levels.at(i);
        values.push_back({.points = level.value, .passes = levelMeets(knockOut, criterion, level)});
    }
    return values;
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
        m_lines.push_back(move.curveOf(option));
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
            for (const double wanted : {-band, 0.0, band}) {
                for (const double share : crossings(m_lines[i], m_lines[j], wanted)) {
                    if (share > std::min(now, end) && share < std::max(now, end))
                        shares.push_back(share);
                }
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

void nameAdvised(const Library &library, const ScoreTable &table, const QString &advised, QList<Flip> &flips)
{
    const std::optional<qsizetype> deciding = decidingOf(table.evaluation);
    const KnockOuts knockOuts(library, table.evaluation);
    const auto id = [&table](size_t option) { return table.id(option); };
    for (Flip &flip : flips) {
        if (flip.isOfWeight())
            continue;
        const auto bestBeyond = [&](const CellValue &value) {
            const std::vector<Candidate> candidates = candidatesBeyond(table, deciding, flip, value);
            return adviceOf(candidates, table.evaluation.thresholds.nearTie, deciding.has_value()).best;
        };
        const bool isOut = flip.kind == Flip::Kind::Clearance && flip.option != flip.newLeader;
        const std::vector<size_t> best = bestBeyond({.points = flip.at, .passes = !isOut});
        if (best.empty())
            continue;
        flip.advised = std::ranges::contains(best, advised, id) ? advised : table.id(best.front());
        const auto criterion = std::ranges::find(library.criteria, flip.criterion, &Criterion::id);
        const auto option = std::ranges::find(table.evaluation.options, flip.option, &OptionEvaluation::deployment);
        if (flip.advised != advised || criterion == library.criteria.cend())
            continue;
        const Requirement *knockOut = knockOuts.of(size_t(option - table.evaluation.options.cbegin()),
                                                   size_t(criterion - library.criteria.cbegin()));
        // Points and advice run one way: what holds at the outermost values holds at all.
        flip.keepsAdvice = std::ranges::all_of(valuesOf(*criterion, knockOut, flip), [&](const CellValue &value) {
            return std::ranges::contains(bestBeyond(value), advised, id);
        });
    }
}

} // namespace lotse
