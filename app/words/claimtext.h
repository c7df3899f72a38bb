// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QCoreApplication>

namespace lotse {

/// How the window names what claims and options say. The words are those of the program's language, content in @p
/// language.
class ClaimText
{
    Q_DECLARE_TR_FUNCTIONS(lotse::ClaimText)

public:
    /// Returns "very favourable" … "very unfavourable" for 0-100 @p points: 90, 70, 45 and 20 are the lower ends.
    [[nodiscard]] static QString rating(double points);
    /// Returns the short form of @p value: the level's short label, or the number in the criterion's pattern; "unknown"
    /// where empty.
    [[nodiscard]] static QString shortValue(const Criterion &criterion, const ClaimValue &value, Language language);
    /// Returns the full label of @p value.
    [[nodiscard]] static QString fullValue(const Criterion &criterion, const ClaimValue &value, Language language);
    /// Returns what a cell of the comparison shows: at a past date the wording of the time where there is one.
    [[nodiscard]] static QString cellValue(const Criterion &criterion, const CellEvaluation &cell, Language language);
    /// Returns "79.1" in the locale of @p language.
    [[nodiscard]] static QString points(double points, Language language);
    /// Returns "Azure OpenAI, EU Data Zone".
    [[nodiscard]] static QString optionName(const OptionEvaluation &option, Language language);
    /// Returns provider names, with the deployment beside it where @p evaluation has a second option of the provider.
    [[nodiscard]] static QString briefName(const Evaluation &evaluation, const OptionEvaluation &option,
                                           Language language);
    /// Returns "in", "not cleared" or "out".
    [[nodiscard]] static QString clearance(Clearance clearance);
    [[nodiscard]] static QString confidence(Confidence confidence);
    [[nodiscard]] static QString basis(Basis basis);
    /// Returns the way back in one sentence: "The EU Data Zone of the same provider passes", "Ask the provider: …".
    [[nodiscard]] static QString unlockPath(const Library &library, const UnlockPath &path, Language language);
    /// Returns why @p option is out or not cleared, naming the question: "Question 12: third parties read along". Empty
    /// when it passed.
    [[nodiscard]] static QString reason(const Library &library, const Evaluation &evaluation,
                                        const OptionEvaluation &option, Language language);
};

/// Returns the first result of @p option that is failed, else the first that is not cleared; nullptr when it passed.
[[nodiscard]] const RequirementResult *decidingResult(const OptionEvaluation &option);
/// Returns the number of the question that raised @p requirement, 0 when it was raised by hand.
[[nodiscard]] int questionNumber(const Requirement &requirement);

} // namespace lotse
