// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/openvalues.h"
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
    [[nodiscard]] bool isPlausible(const WeightMove &move, const std::vector<char> &moved, double share) const;

    const ScoreTable &m_table;
    QList<Flip> &m_flips;
    std::vector<WeightMove::Line> m_lines; ///< of what passed
};

/// Finds which values of single cells give the advice to another option.
class FactFlipSearch
{
public:
    FactFlipSearch(const Library &library, const ScoreTable &table, QList<Flip> &flips);

    void search(size_t option, size_t criterion);

private:
    /// One cell and when it flips.
    struct Cell
    {
        size_t option = 0;
        const Criterion *criterion = nullptr;
        const CellEvaluation *evaluation = nullptr;
        const Requirement *knockOut = nullptr;
        double share = 0;
        double now = 0; ///< points
        double score = 0; ///< of the option as it is
        bool isLeader = false;
        bool passes = false; ///< the option, as it is
    };
    [[nodiscard]] bool flips(const Cell &cell, double points, bool meets) const;
    [[nodiscard]] bool numberFlips(const Cell &cell, double number) const;
    void searchLevels(const Cell &cell);
    void searchNumbers(const Cell &cell);
    void searchFromNumber(const Cell &cell, const std::vector<double> &ends, double number);
    void appendNumber(const Cell &cell, double number, double inside, bool above);
    [[nodiscard]] static bool isUnsettled(const Cell &cell, const OpenValues &open);
    [[nodiscard]] Flip named(const Cell &cell, bool meets) const;
    /// Returns a number inside the interval before @p ends[index].
    [[nodiscard]] static double inside(const std::vector<double> &ends, size_t index);

    const Library &m_library;
    const ScoreTable &m_table;
    QList<Flip> &m_flips;
    KnockOuts m_knockOuts;
    std::vector<Span> m_scales; ///< per criterion: lowest and highest points
    std::vector<double> m_ends;
    std::vector<char> m_flipping;
};

} // namespace lotse
