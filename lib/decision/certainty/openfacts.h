// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/advice.h"
#include "decision/certainty/scoretable.h"
#include "decision/participation.h"

#include <map>
#include <optional>
#include <tuple>

namespace lotse {

/// An open fact: one uniform number, and all cells that it decides.
struct OpenFact
{
    size_t criterion = 0;
    QString holder;
    std::vector<size_t> options;
    bool isGate = false; ///< a knock-out rests on it
};

/// A knock-out that rests on an open fact.
struct Gate
{
    size_t fact = 0;
    UniformIntervals meeting;
};

/// The open facts of an evaluation, those that are drawn first.
class OpenFacts
{
public:
    /// All four must outlive it.
    OpenFacts(const Library &library, const ScoreTable &table, const RobustnessProblem &problem,
              const KnockOuts &knockOuts);

    [[nodiscard]] const std::vector<OpenFact> &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<Gate> &gatesOf(size_t option) const { return m_gates[option]; }
    [[nodiscard]] const CellEvaluation &cellOf(const OpenFact &fact) const
    {
        return cell(fact.options.front(), fact.criterion);
    }
    /// Returns the facts by which alone options fail though what their evidence leaves open would let them in, and
    /// change the advice. They are never drawn: what fails takes no part.
    [[nodiscard]] std::vector<OpenFact> excluding() const;
    /// True if some value of @p fact that its evidence leaves open changes the advice by itself: an option that is
    /// advised today no longer is, or where none is, one would be. To draw level with it changes nothing.
    [[nodiscard]] bool flips(const OpenFact &fact) const;

private:
    [[nodiscard]] const CellEvaluation &cell(size_t option, size_t criterion) const
    {
        return m_table.evaluation.options.at(qsizetype(option)).cells.at(qsizetype(criterion));
    }
    void addGate(size_t option, size_t criterion, const Requirement &knockOut, const DrawnCell *drawn);
    /// What decides a near tie counts even where the criterion has no weight, and nothing is drawn for it.
    void addDecidingFacts(const std::vector<const DrawnCell *> &drawn);
    [[nodiscard]] size_t undrawnFact(size_t option, size_t criterion);
    /// Returns what passes when the cells of @p fact are worth @p points and @p meets their knock-out.
    [[nodiscard]] std::vector<Candidate> candidatesWith(const OpenFact &fact, double points, bool meets) const;
    [[nodiscard]] std::vector<size_t> advised(const std::vector<Candidate> &candidates) const;
    [[nodiscard]] bool changesAdvice(const OpenFact &fact, double points, bool meets) const;
    /// Returns points between @p low and @p high, both included, among which the advice changes if it does at all.
    [[nodiscard]] std::vector<double> turningPoints(const OpenFact &fact, double low, double high, bool meets) const;

    const Library &m_library;
    const ScoreTable &m_table;
    const RobustnessProblem &m_problem;
    const KnockOuts &m_knockOuts;
    std::optional<size_t> m_deciding; ///< criterion that decides near ties
    std::vector<size_t> m_advised; ///< whom the rule advises today
    std::vector<OpenFact> m_facts;
    std::vector<std::vector<Gate>> m_gates; ///< per option
    /// Criterion, holder of the claim, and whether the client says it: others inherit only what the holder's file says.
    std::map<std::tuple<size_t, QString, bool>, size_t> m_undrawn;
};

} // namespace lotse
