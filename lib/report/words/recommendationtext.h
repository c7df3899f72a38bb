// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/choicestate.h"
#include "report/model/analysistext.h"

namespace lotse {

/// What is recommended for one workload, in words: the one answer for window, report and command line. Never a sentence
/// for an option that is out or that nobody compares.
class RecommendationText
{
public:
    /// All of them must outlive the object. With the @p verdict on @p evaluation no option is called ahead where it is
    /// open.
    RecommendationText(const Library &library, const Evaluation &evaluation, const Phrases &phrases,
                       const Verdict *verdict = nullptr);

    /// Returns the recommendation of @p workload: choice and plan B with how they stand, or why there is none.
    [[nodiscard]] QString sentence(const Workload &workload) const;
    /// What is chosen and its state, in a few words: for a line among others.
    [[nodiscard]] QString brief(const Workload &workload) const;
    /// What is noted as plan B and its state, in one sentence; empty where neither it nor a choice is noted.
    [[nodiscard]] QString briefPlanB(const Workload &workload) const;
    /// Returns "STACKIT (Region eu01)", and behind it ", out", ", not cleared" or ", not compared" unless it is in.
    [[nodiscard]] QString named(const QString &deployment) const;
    /// Returns what keeps @p deployment from being in: "Training use; Support (unknown)"; empty when it is in or not
    /// compared.
    [[nodiscard]] QString obstacles(const QString &deployment) const;

private:
    [[nodiscard]] QString text(const char *source, int count = -1) const;
    [[nodiscard]] QString choiceSentence(const Workload &workload) const;
    [[nodiscard]] QString planBSentence(const Workload &workload) const;

    const Library &m_library;
    const Evaluation &m_evaluation;
    const Phrases &m_phrases;
    const Verdict *m_verdict;
    AnalysisText m_words;
};

} // namespace lotse
