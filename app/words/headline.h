// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QCoreApplication>

namespace lotse {

/// The live headline of the comparison, and of the ranking before its draws: the result in one sentence, from the data.
class Headline
{
    Q_DECLARE_TR_FUNCTIONS(lotse::Headline)

public:
    /// Returns @p step and, where staleness is switched off, that it is.
    [[nodiscard]] static QString kicker(const QString &step, const Thresholds &thresholds);
    /// "STACKIT and AWS Bedrock are close together in points", "STACKIT is ahead", "No option is in"; no rival is
    /// named. How sure the lead is takes draws: AnalysisText::verdict() says it.
    [[nodiscard]] static QString comparison(const Evaluation &evaluation, Language language);
    /// Returns why options are not cleared, a line for each: "STACKIT is not cleared. Question 12: …"; else empty.
    [[nodiscard]] static QString notCleared(const Library &library, const Evaluation &evaluation, Language language);
    /// Returns the options that are in and within the near-tie threshold of the best, best first.
    [[nodiscard]] static QList<const OptionEvaluation *> nearTie(const Evaluation &evaluation);
    /// Returns "A", "A and B", "A, B and C" in the locale of @p language.
    [[nodiscard]] static QString list(const QStringList &names, Language language);
};

/// Returns the other answer, of a wish that keeps, alone, most options from being in; nullptr where none does.
[[nodiscard]] const UnlockPath *mostHelpfulAnswer(const Evaluation &evaluation, QStringList *broughtBack = nullptr);

} // namespace lotse
