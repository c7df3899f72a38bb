// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/factflips.h"

#include "decision/samescore.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace lotse {

namespace {

constexpr double wholePoints = 100;

/// Appends where the value function takes the value @p points.
void appendCrossings(const QList<ValuePoint> &corners, double points, std::vector<double> &ends)
{
    for (qsizetype i = 1; i < corners.size(); ++i) {
        const ValuePoint &left = corners.at(i - 1);
        const ValuePoint &right = corners.at(i);
        if ((left.value < points && points < right.value) || (right.value < points && points < left.value))
            ends.push_back(left.x + (points - left.value) / (right.value - left.value) * (right.x - left.x));
    }
}

} // namespace

FactFlipSearch::FactFlipSearch(const Library &library, const ScoreTable &table, QList<Flip> &flips)
    : m_library(library), m_table(table), m_flips(flips), m_knockOuts(library, table.evaluation)
{
    m_scales.reserve(size_t(library.criteria.size()));
    for (const Criterion &criterion : library.criteria)
        m_scales.push_back({.low = criterion.lowestValue(), .likely = 0, .high = criterion.highestValue()});
}

/// Returns the first of the ranking but @p option; -1 = nothing else passed.
int FactFlipSearch::rivalOf(size_t option) const
{
    const int leader = m_table.leader();
    return int(option) == leader ? m_table.runnerUp() : leader;
}

/// True if the option of the cell loses the lead, or takes it, when the cell is worth @p points and @p meets its
/// knock-out.
bool FactFlipSearch::flips(const Cell &cell, double points, bool meets) const
{
    const double score = cell.score + cell.share * (points - cell.now);
    const int rival = rivalOf(cell.option);
    if (cell.isLeader)
        return !meets || (rival >= 0 && isAhead(m_table.score(size_t(rival)), score));
    return meets && (rival < 0 || isAhead(score, m_table.score(size_t(rival))));
}

bool FactFlipSearch::numberFlips(const Cell &cell, double number) const
{
    return flips(cell, cell.criterion->valueOf(number), numberMeets(cell.knockOut, number));
}

/// True if its evidence leaves several values, or one that has become too old to count.
bool FactFlipSearch::isUnsettled(const Cell &cell, const OpenValues &open)
{
    return open.isOpen() || cell.evaluation->clearance == Clearance::NotCleared;
}

Flip FactFlipSearch::named(const Cell &cell, bool meets) const
{
    Flip flip;
    flip.kind = cell.passes && meets ? Flip::Kind::Fact : Flip::Kind::Clearance;
    flip.criterion = cell.criterion->id;
    flip.option = m_table.id(cell.option);
    flip.now = cell.now;
    const int rival = rivalOf(cell.option);
    const QString other = rival < 0 ? QString() : m_table.id(size_t(rival));
    flip.leader = cell.isLeader ? flip.option : other;
    flip.newLeader = cell.isLeader ? other : flip.option;
    if (cell.isLeader && rival >= 0)
        flip.sharedWith = m_table.sharing(size_t(rival), cell.option);
    return flip;
}

void FactFlipSearch::search(size_t option, size_t criterion)
{
    if (!m_table.applies(option, criterion) || !m_knockOuts.restPasses(option, criterion))
        return;
    // Where several share the lead, one that falls behind gives it to another only if one is left; but each one takes
    // it by rising.
    const bool leads = m_table.leads(option);
    if (leads && m_table.leaders() <= 2)
        searchCell(option, criterion, true);
    if (!leads || m_table.leaders() > 1)
        searchCell(option, criterion, false);
}

void FactFlipSearch::searchCell(size_t option, size_t criterion, bool isLeader)
{
    const OptionEvaluation &evaluated = m_table.evaluation.options.at(qsizetype(option));
    Cell cell {.option = option,
               .criterion = &m_library.criteria.at(qsizetype(criterion)),
               .evaluation = nullptr,
               .knockOut = m_knockOuts.of(option, criterion),
               .share = evaluated.cells.at(qsizetype(criterion)).share,
               .now = m_table.pointsOf(option)[criterion],
               .score = evaluated.score.likely,
               .isLeader = isLeader,
               .passes = evaluated.clearance == Clearance::Passed};
    const Span &scale = m_scales[criterion];
    const bool canFlip = cell.isLeader ? cell.knockOut || flips(cell, scale.low, true) : flips(cell, scale.high, true);
    if (!canFlip)
        return;
    cell.evaluation = &evaluated.cells.at(qsizetype(criterion));
    if (cell.criterion->kind == Criterion::Kind::Levels)
        searchLevels(cell);
    else
        searchNumbers(cell);
}

void FactFlipSearch::searchLevels(const Cell &cell)
{
    const OpenValues open = openValues(*cell.criterion, *cell.evaluation, m_table.evaluation.thresholds);
    // What flips begins at one level and goes on to the end of the scale: better ones for the others, worse ones for
    // the leader.
    const Level *first = nullptr;
    bool plausible = open.everything;
    for (const Level &level : cell.criterion->levels) {
        if (!flips(cell, level.value, levelMeets(cell.knockOut, *cell.criterion, level)))
            continue;
        const bool inside = open.low <= level.value && level.value <= open.high;
        plausible = plausible || (inside && isUnsettled(cell, open));
        if (!first || (cell.isLeader ? level.value > first->value : level.value < first->value))
            first = &level;
    }
    if (!first)
        return;
    Flip flip = named(cell, levelMeets(cell.knockOut, *cell.criterion, *first));
    flip.level = first->id;
    flip.at = first->value;
    flip.above = !cell.isLeader;
    flip.distance = std::abs(flip.at - flip.now) / wholePoints;
    flip.plausible = plausible;
    m_flips.append(flip);
}

double FactFlipSearch::inside(const std::vector<double> &ends, size_t index)
{
    if (index == 0)
        return ends.front() - std::max(1.0, std::abs(ends.front()));
    if (index == ends.size())
        return ends.back() + std::max(1.0, std::abs(ends.back()));
    return std::midpoint(ends[index - 1], ends[index]);
}

void FactFlipSearch::searchNumbers(const Cell &cell)
{
    m_ends.clear();
    for (const ValuePoint &corner : cell.criterion->points)
        m_ends.push_back(corner.x);
    const int rival = rivalOf(cell.option);
    if (rival >= 0 && cell.share > 0)
        appendCrossings(cell.criterion->points, cell.now + (m_table.score(size_t(rival)) - cell.score) / cell.share,
                        m_ends);
    if (cell.knockOut && cell.knockOut->maximumNumber)
        m_ends.push_back(*cell.knockOut->maximumNumber);
    if (cell.knockOut && cell.knockOut->minimumNumber)
        m_ends.push_back(*cell.knockOut->minimumNumber);
    if (m_ends.empty())
        return;
    const ClaimValue &value = cell.evaluation->value;
    const bool isKnown = value.kind == ClaimValue::Kind::Number && !numberFlips(cell, value.number.likely);
    if (isKnown) {
        // A crossing at the number itself (a tie) must not fall beside it by rounding.
        const auto [lowest, highest] = std::ranges::minmax(m_ends);
        const double rounding = 1e-9 * (highest - lowest);
        for (double &end : m_ends) {
            if (std::abs(end - value.number.likely) <= rounding)
                end = value.number.likely;
        }
    }
    std::ranges::sort(m_ends);
    m_ends.erase(std::ranges::unique(m_ends).begin(), m_ends.end());
    m_flipping.assign(m_ends.size() + 1, 0);
    for (size_t i = 0; i < m_flipping.size(); ++i)
        m_flipping[i] = numberFlips(cell, inside(m_ends, i));

    if (isKnown) {
        searchFromNumber(cell, m_ends, value.number.likely);
        return;
    }
    for (size_t i = 1; i < m_flipping.size(); ++i) {
        if (m_flipping[i] && !m_flipping[i - 1])
            appendNumber(cell, m_ends, i, m_ends[i - 1], true);
        // What began at an end was told there.
        const bool endsHere = m_flipping[i - 1] && !m_flipping[i];
        if (endsHere && std::all_of(m_flipping.begin(), m_flipping.begin() + std::ptrdiff_t(i), std::identity()))
            appendNumber(cell, m_ends, i - 1, m_ends[i - 1], false);
    }
}

void FactFlipSearch::searchFromNumber(const Cell &cell, const std::vector<double> &ends, double number)
{
    // The interval that the number lies in, or that begins there.
    const auto here = size_t(std::ranges::upper_bound(ends, number) - ends.begin());
    for (size_t i = here; i < m_flipping.size(); ++i) {
        if (m_flipping[i]) {
            appendNumber(cell, ends, i, i == here ? number : ends[i - 1], true);
            break;
        }
    }
    // The interval that the number lies in, or that ends there.
    const auto before = size_t(std::ranges::lower_bound(ends, number) - ends.begin());
    for (size_t i = before + 1; i-- > 0;) {
        if (m_flipping[i]) {
            appendNumber(cell, ends, i, i == before ? number : ends[i], false);
            break;
        }
    }
}

void FactFlipSearch::appendNumber(const Cell &cell, const std::vector<double> &ends, size_t interval, double number,
                                  bool above)
{
    Flip flip = named(cell, numberMeets(cell.knockOut, inside(ends, interval)));
    flip.number = number;
    size_t last = interval; // of those in a row that flip
    if (above) {
        while (last + 1 < m_flipping.size() && m_flipping[last + 1])
            ++last;
        if (last < ends.size())
            flip.until = ends[last];
    } else {
        while (last > 0 && m_flipping[last - 1])
            --last;
        if (last > 0)
            flip.until = ends[last - 1];
    }
    flip.at = cell.criterion->valueOf(number);
    flip.above = above;
    flip.distance = std::abs(flip.at - flip.now) / wholePoints;
    const OpenValues open = openValues(*cell.criterion, *cell.evaluation, m_table.evaluation.thresholds);
    const double end = above ? open.high : open.low;
    const bool reaches = (above ? end > number : end < number) || (end == number && numberFlips(cell, number));
    flip.plausible = open.everything || (isUnsettled(cell, open) && reaches);
    m_flips.append(flip);
}

} // namespace lotse
