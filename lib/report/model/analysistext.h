// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/certainty/analysis.h"
#include "report/words/valuetext.h"

namespace lotse {

/// One sentence on what a single change does to the first place, or under Sensitivity::advised to the advice.
struct FlipSentence
{
    QString sentence;
    bool flips = false; ///< true: another option takes the lead, or is advised; false: the first place or advice holds
    bool partly = false; ///< with flips: only some of the values that the sentence speaks of turn the advice
    bool letsIn = false; ///< there is no first place yet: an option comes in and takes it

    bool operator==(const FlipSentence &) const = default;
};

/// What the analysis says, in sentences for window, report and command line alike. The words are those of @p phrases,
/// content in their language.
class AnalysisText
{
public:
    /// All of them must outlive the object.
    AnalysisText(const Library &library, const Evaluation &evaluation, const Phrases &phrases);

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
    /// Returns the near tie, what decides it, and where one leads in most cases all the same, that it does; empty without
    /// one.
    [[nodiscard]] QString nearTie(const Verdict &verdict) const;
    /// False where shares of the places say nothing: a single option takes each place there is, and without weights,
    /// wishes or evidence they are chance.
    [[nodiscard]] static bool comparesPlaces(const Analysis &analysis);
    /// Returns what was drawn: "100,000 cases: weights within their margins, open claims within their spans".
    [[nodiscard]] QString draws(const Robustness &robustness) const;
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
    /// Returns the share of the cases in which is first whom the verdict recommends, else the leader: "43 %".
    [[nodiscard]] QString share(const Analysis &analysis) const;
    /// Returns what stands under that share: "of the cases put STACKIT first. “Clear” needs 90 %."
    [[nodiscard]] QString shareCaption(const Analysis &analysis) const;
    /// Returns "AWS Bedrock: Support (unknown)".
    [[nodiscard]] QString check(const Check &check) const;
    /// Returns what to do next, or that no single check can change the advice; of a list that is cut how much more
    /// there is, and on which claims with reservation what is settled or clear rests.
    [[nodiscard]] QString checkNext(const Analysis &analysis) const;
    /// Returns which weights put the option first: "Mistral is first where Costs counts a little more than now"; empty
    /// when it never is, or when they hardly differ from the present ones.
    [[nodiscard]] QString centralWeights(const Robustness &robustness, const QString &option) const;

    [[nodiscard]] QString option(QStringView deployment) const; ///< "STACKIT (Region eu01)"
    [[nodiscard]] QString placedBriefly(const QString &deployment) const; ///< "STACKIT [not cleared]"
    [[nodiscard]] QString criterion(QStringView id) const;
    [[nodiscard]] QString cause(NotClearedCause cause) const; ///< "unknown", "stale" …; empty of None
    [[nodiscard]] QString group(QStringView id) const;
    [[nodiscard]] QString percent(double share, int decimals = 0) const; ///< "19 %", "<1 %", ">99 %"

private:
    struct WeightPatterns;
    static const WeightPatterns takesTheLead;
    static const WeightPatterns asWell;
    static const WeightPatterns turnsTheAdvice;

    [[nodiscard]] QString text(const char *source, int count = -1) const;
    [[nodiscard]] QString placedOption(const QString &deployment) const; ///< "STACKIT (Region eu01, not cleared)"
    void addWeightLines(QList<FlipSentence> &lines, const Sensitivity &sensitivity, qsizetype most) const;
    void addFactLines(QList<FlipSentence> &lines, const Sensitivity &sensitivity, qsizetype most) const;
    [[nodiscard]] QString weightSentence(const Flip &flip, const WeightPatterns &patterns) const;
    [[nodiscard]] QString sharesOfPlaces(const Verdict &verdict, const QString &pattern) const;
    [[nodiscard]] QString shareText(double share) const; ///< beside the limits of the verdict
    [[nodiscard]] QString whoIsClose(const Verdict &verdict) const;
    [[nodiscard]] QString leadAmongClose(const Verdict &verdict) const;
    [[nodiscard]] QString nextChecks(const Analysis &analysis) const;
    [[nodiscard]] QString reservationSentence() const;
    [[nodiscard]] QString factFlip(const Flip &flip, const QString &advised) const;
    [[nodiscard]] QString list(const QStringList &names) const;
    [[nodiscard]] QString andMore(const QStringList &names, qsizetype more) const;
    [[nodiscard]] QStringList tied(bool isBrief) const; ///< names of those that share the lead, and of a sole leader

    const Library &m_library;
    const Evaluation &m_evaluation;
    const Phrases &m_phrases;
    ValueText m_values;
};

} // namespace lotse
