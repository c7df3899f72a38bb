// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/sensitivity.h"
#include "report/model/analysisnames.h"

namespace lotse {

enum class WeightEffect;

/// One sentence on what a single change does to the first place, or under Sensitivity::advised to the advice.
struct FlipSentence
{
    QString sentence;
    bool flips = false; ///< true: another option takes the lead, or is advised; false: the first place or advice holds
    bool partly = false; ///< with flips: only some of the values that the sentence speaks of turn the advice
    bool letsIn = false; ///< there is no first place yet: an option comes in and takes it

    bool operator==(const FlipSentence &) const = default;
};

/// What the analysis says of single changes: which weights and open claims give the lead or the advice away.
class FlipText : public AnalysisNames
{
public:
    using AnalysisNames::AnalysisNames;

    /// Returns "If Models, quality counts more than 19 % (now 15 %), Azure OpenAI takes the lead". @p advised as
    /// Sensitivity::advised: of that one it says only that it has the most points as well.
    [[nodiscard]] QString flip(const Flip &flip, const QString &advised = {}) const;
    /// Returns the level, the number, or both ends of the numbers, from which on a fact flips: "45 % and 55 %".
    [[nodiscard]] QString value(const Flip &flip) const;
    /// Returns whom a flip puts in front, with those that are level with it: "B (level with C)".
    [[nodiscard]] QString newLeader(const Flip &flip) const;
    /// Returns the nearest weights and open claims that give the lead away, at most @p most of each and how many more
    /// there are, or that none does.
    /// Where the criterion agreed for near ties speaks for another than the leader, weights that turn the advice, and
    /// whether it holds where an open claim changes who has the most points. Empty where there is nothing to decide;
    /// where no option is in, only what would let one in.
    [[nodiscard]] QList<FlipSentence> flipLines(const Sensitivity &sensitivity, qsizetype most) const;
    /// Returns "flips", "may flip", "holds" or "lets in".
    [[nodiscard]] QString flipWord(const FlipSentence &line) const;

private:
    void addWeightLines(QList<FlipSentence> &lines, const Sensitivity &sensitivity, qsizetype most) const;
    void addFactLines(QList<FlipSentence> &lines, const Sensitivity &sensitivity, qsizetype most) const;
    [[nodiscard]] QString weightFlip(const Flip &flip, WeightEffect effect) const;
    [[nodiscard]] QString factFlip(const Flip &flip, const QString &advised) const;
};

} // namespace lotse
