// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/evaluation.h"
#include "report/words/numbertext.h"

namespace lotse {

/// How values, requirements, options and states are named: the one answer for window, report and command line. Words
/// and content are in one language.
///
/// An option is called "STACKIT (Region eu01)" everywhere: the short names of provider and deployment. Where nothing
/// else of the provider is in the comparison, the provider stands for it. The full name of a deployment stands only
/// beside it, where the option is introduced.
class ValueText
{
public:
    explicit ValueText(Language language);

    [[nodiscard]] const NumberText &numbers() const { return m_numbers; }

    /// Returns @p value in short: the level's short label, or the number in the criterion's pattern; "unknown" where
    /// empty.
    [[nodiscard]] QString shortValue(const Criterion &criterion, const ClaimValue &value) const;
    /// Returns @p value in full: the level's label, or the number with its unit.
    [[nodiscard]] QString fullValue(const Criterion &criterion, const ClaimValue &value) const;
    /// Returns what a cell of the comparison shows: at a past date the wording of the time where there is one.
    [[nodiscard]] QString cellValue(const Criterion &criterion, const CellEvaluation &cell) const;
    /// Returns the limit at which a claim flips in the pattern of @p criterion: money below a hundred with two
    /// decimals, unless it is to be @p exact, all else to four digits.
    [[nodiscard]] QString limit(const Criterion &criterion, double number, bool exact = false) const;
    /// Returns "“zero retention on request” or better", "at most 5 €".
    [[nodiscard]] QString requirement(const Criterion &criterion, const Requirement &requirement) const;
    /// Returns what meets @p requirement for somebody who does not know the order of the levels: "“EU fixed”, “Germany
    /// fixed” or “own premises”", "anything but “third country”"; of a number what requirement() says.
    [[nodiscard]] QString accepted(const Criterion &criterion, const Requirement &requirement) const;
    /// The same as requirement() without the words of comparison: "zero retention on request", "5 €".
    [[nodiscard]] QString required(const Criterion &criterion, const Requirement &requirement) const;

    /// Returns "very favourable" … "very unfavourable" for 0-100 @p points: 90, 70, 45 and 20 are the lower ends.
    [[nodiscard]] QString rating(double points) const;
    [[nodiscard]] QString clearance(Clearance clearance) const; ///< "in", "not cleared", "out"
    [[nodiscard]] QString confidence(Confidence confidence) const;
    [[nodiscard]] QString basis(Basis basis) const;

    [[nodiscard]] QString optionName(const LocalizedText &provider, const LocalizedText &deployment) const;
    [[nodiscard]] QString optionName(const OptionEvaluation &option) const;
    [[nodiscard]] QString optionName(const Profile &profile, const Deployment &deployment) const;
    /// Returns the name of @p deployment as @p evaluation compares it, else as the library has it, else its id.
    [[nodiscard]] QString optionName(const Library &library, const Evaluation &evaluation,
                                     const QString &deployment) const;
    /// Returns the provider's name, with the deployment beside it where @p evaluation has a second option of the
    /// provider.
    [[nodiscard]] QString briefName(const Evaluation &evaluation, const OptionEvaluation &option) const;

    /// Returns the brief names of the leader and of those that share the lead with it: "A and B"; empty without one.
    [[nodiscard]] QString leaderNames(const Evaluation &evaluation) const;

    /// Returns whom something concerns: the provider of @p deployments where all of its options in @p evaluation are
    /// among them, else those of its options that are; each name once.
    [[nodiscard]] QStringList concerned(const Library &library, const Evaluation &evaluation,
                                        const QStringList &deployments) const;

    /// Returns the way back in one sentence: "Azure OpenAI (EU Data Zone), which is not compared here, meets all
    /// knock-outs."
    [[nodiscard]] QString unlockPath(const Library &library, const Evaluation &evaluation,
                                     const UnlockPath &path) const;
    [[nodiscard]] QString cause(NotClearedCause cause) const; ///< "unknown", "stale" …; empty of None
    /// Returns why @p option is out or not cleared, naming the question of the knock-out, and of what is not cleared
    /// the cause: "Question 12: third parties read along (unknown)". Empty when it passed.
    [[nodiscard]] QString reason(const Library &library, const Evaluation &evaluation,
                                 const OptionEvaluation &option) const;

private:
    [[nodiscard]] QString text(const char *source) const;
    [[nodiscard]] QString inPattern(const Criterion &criterion, const QString &number) const;
    [[nodiscard]] bool isMoney(const Criterion &criterion) const;
    [[nodiscard]] QStringList quoted(const QList<Level> &levels) const;

    Language m_language;
    NumberText m_numbers;
};

/// Returns the first knock-out of @p evaluation that @p option fails, else the first that is not cleared; nullptr when
/// it passed.
[[nodiscard]] const RequirementResult *decidingResult(const Evaluation &evaluation, const OptionEvaluation &option);
/// Returns the number of the first question among @p reasons, 0 when all are by hand.
[[nodiscard]] int questionNumber(const QList<Reason> &reasons);

} // namespace lotse
