// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/openvalues.h"
#include "decision/certainty/scoretable.h"
#include "decision/certainty/sensitivity.h"

namespace lotse {

/// Finds which values of single cells give the lead to another option: it has more points than every other then. Of
/// options that share the lead each one can take it, and of two each one can lose it to the other.
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
        bool isLeader = false; ///< it can lose the lead, else it can take it
        bool passes = false; ///< the option, as it is
    };
    void searchCell(size_t option, size_t criterion, bool isLeader);
    [[nodiscard]] bool flips(const Cell &cell, double points, bool meets) const;
    [[nodiscard]] bool numberFlips(const Cell &cell, double number) const;
    void searchLevels(const Cell &cell);
    void searchNumbers(const Cell &cell);
    void searchFromNumber(const Cell &cell, const std::vector<double> &ends, double number);
    void appendNumber(const Cell &cell, const std::vector<double> &ends, size_t interval, double number, bool above);
    [[nodiscard]] static bool isUnsettled(const Cell &cell, const OpenValues &open);
    [[nodiscard]] int rivalOf(size_t option) const;
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
