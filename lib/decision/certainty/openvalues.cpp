// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/openvalues.h"

#include "core/numberlimits.h"
#include "decision/facts.h"

#include <algorithm>

namespace lotse {

namespace {

void widen(OpenValues &open, const Criterion &criterion, const Range &number, double share)
{
    const double reach = number.distribution == Distribution::Normal ? shownDeviations * number.standardDeviation : 0;
    const double low = std::min(number.low, number.likely - reach);
    const double high = std::max(number.high, number.likely + reach);
    const auto [lowest, highest] = widened(criterion, low, high, share);
    open.low = std::min(open.low, lowest);
    open.high = std::max(open.high, highest);
}

} // namespace

OpenValues openValues(const Criterion &criterion, const CellEvaluation &cell, const Thresholds &thresholds)
{
    if (!cell.applies)
        return {};
    if (!saysSomething(criterion, cell.value))
        return {.everything = true};
    for (const Contradiction &other : cell.claim->contradictions) {
        if (!saysSomething(criterion, other.value))
            return {.everything = true};
    }
    if (criterion.kind == Criterion::Kind::Levels)
        return {.everything = false, .low = cell.value100.low, .high = cell.value100.high};

    const int steps = thresholds.applyStaleness ? cell.halfLivesPassed : 0;
    const double share = thresholds.staleNumberSpread * steps;
    OpenValues open {.everything = false, .low = cell.value.number.likely, .high = cell.value.number.likely};
    widen(open, criterion, cell.value.number, share);
    for (const Contradiction &other : cell.claim->contradictions)
        widen(open, criterion, other.value.number, share);
    return open;
}

NotClearedCause causeOf(const CellEvaluation &cell, const OpenValues &open)
{
    if (cell.unknown)
        return NotClearedCause::Unknown;
    if (cell.contradicting)
        return cell.assumed ? NotClearedCause::Assumption : NotClearedCause::Contradiction;
    if (cell.stale)
        return NotClearedCause::Stale;
    if (open.everything)
        return NotClearedCause::Unknown;
    return open.isOpen() ? NotClearedCause::Range : NotClearedCause::None;
}

KnockOuts::KnockOuts(const Library &library, const Evaluation &evaluation)
    : m_evaluation(evaluation), m_requirement(size_t(library.criteria.size()), -1),
      m_blocked(size_t(evaluation.options.size()))
{
    // Requirements stand in the order of the criteria.
    qsizetype position = 0;
    std::vector<int> criterionOf;
    for (int i = 0; i < int(evaluation.requirements.size()); ++i) {
        const Requirement &requirement = evaluation.requirements.at(i);
        while (position < library.criteria.size() && library.criteria.at(position).id != requirement.criterion)
            ++position;
        criterionOf.push_back(int(position));
        if (position < library.criteria.size() && requirement.severity == Effect::Severity::KnockOut)
            m_requirement[size_t(position)] = i;
    }
    for (size_t option = 0; option < m_blocked.size(); ++option) {
        for (const RequirementResult &result : evaluation.options.at(qsizetype(option)).requirements) {
            if (result.result == Clearance::Passed
                || evaluation.requirements.at(result.requirement).severity != Effect::Severity::KnockOut)
                continue;
            ++m_blocked[option].count;
            m_blocked[option].criterion = criterionOf[size_t(result.requirement)];
        }
    }
}

const Requirement *KnockOuts::of(size_t option, size_t criterion) const
{
    const int requirement = m_requirement[criterion];
    if (requirement < 0)
        return nullptr;
    const RequirementResult &result = m_evaluation.options.at(qsizetype(option)).requirements.at(requirement);
    if (result.exempt || !result.applies)
        return nullptr;
    return &m_evaluation.requirements.at(requirement);
}

bool KnockOuts::restPasses(size_t option, size_t criterion) const
{
    const Blocked &blocked = m_blocked[option];
    return blocked.count == 0 || (blocked.count == 1 && blocked.criterion == int(criterion));
}

bool levelMeets(const Requirement *knockOut, const Criterion &criterion, const Level &level)
{
    if (!knockOut)
        return true;
    const Level *wanted = criterion.level(knockOut->minimumLevel);
    return wanted && level.value >= wanted->value;
}

bool numberMeets(const Requirement *knockOut, double number)
{
    if (!knockOut)
        return true;
    if (!knockOut->minimumLevel.isEmpty())
        return false;
    return (!knockOut->maximumNumber || number <= *knockOut->maximumNumber)
        && (!knockOut->minimumNumber || number >= *knockOut->minimumNumber);
}

} // namespace lotse
