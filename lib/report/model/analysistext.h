// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/analysis.h"
#include "report/model/analysisnames.h"

namespace lotse {

/// What the analysis says, in sentences for window, report and command line alike. The words are those of @p phrases,
/// content in their language.
class AnalysisText : public AnalysisNames
{
public:
    using AnalysisNames::AnalysisNames;

    /// Returns "clear", "clear with reservation" where the first place rests on claims that count so, "leaning", "open"
    /// or "none".
    [[nodiscard]] QString verdictWord(VerdictKind kind) const;
    /// Returns "Verdict open: STACKIT is first in 43 % of the cases, Scaleway in 41 %", or "No verdict: ...".
    [[nodiscard]] QString verdict(const Analysis &analysis) const;
    /// Returns "No verdict: no criterion has a weight", what verdict() says before anything is drawn; empty of None.
    [[nodiscard]] QString noVerdict(NoVerdictCause cause) const;
    /// Returns what would have to be there for a verdict, in a sentence; empty of None.
    [[nodiscard]] QString noVerdictReason(NoVerdictCause cause) const;
    /// Returns how the leader stands against its strongest rival, in how many cases; where the criterion agreed for
    /// near ties speaks for another, against that one, by points alone. Empty without a rival.
    [[nodiscard]] QString rival(const Analysis &analysis) const;
    /// Returns why the verdict is not better, naming the rule: "“Clear” would need 90 % and no open claim that flips
    /// it."
    [[nodiscard]] QString verdictReason(const Analysis &analysis) const;
    /// Returns the near tie, what decides it, and where one leads in most cases all the same, that it does; empty
    /// without one.
    [[nodiscard]] QString nearTie(const Verdict &verdict) const;
    /// False where shares of the places say nothing: a single option takes each place there is, and without weights,
    /// wishes or evidence they are chance.
    [[nodiscard]] static bool comparesPlaces(const Analysis &analysis);
    /// Returns what was drawn: "100,000 cases: weights within their margins, open claims within their spans".
    [[nodiscard]] QString draws(const Robustness &robustness) const;
    /// Returns the share of the cases in which is first whom the verdict recommends, else the leader: "43 %".
    [[nodiscard]] QString share(const Analysis &analysis) const;
    /// Returns what stands under that share: "of the cases put STACKIT first. “Clear” needs 90 %."
    [[nodiscard]] QString shareCaption(const Analysis &analysis) const;
    /// Returns which weights put the option first: "Mistral is first where Costs counts a little more than now"; empty
    /// when it never is, or when they hardly differ from the present ones.
    [[nodiscard]] QString centralWeights(const Robustness &robustness, const QString &option) const;

private:
    [[nodiscard]] QString sharesOfPlaces(const Verdict &verdict, const QString &pattern) const;
    [[nodiscard]] QString shareText(double share) const; ///< beside the limits of the verdict
    [[nodiscard]] QString whoIsClose(const Verdict &verdict) const;
    [[nodiscard]] QString leadAmongClose(const Verdict &verdict) const;
    [[nodiscard]] QStringList tied(bool isBrief) const; ///< names of those that share the lead, and of a sole leader
};

} // namespace lotse
