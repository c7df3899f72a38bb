// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QCoreApplication>

namespace lotse {

/// The live headlines of comparison and ranking: the result in one sentence, from the data.
class Headline
{
    Q_DECLARE_TR_FUNCTIONS(lotse::Headline)

public:
    /// "STACKIT and AWS Bedrock are close together", "STACKIT is ahead", "No option is in".
    [[nodiscard]] static QString comparison(const Evaluation &evaluation, Language language);
    /// "STACKIT is ahead by 1.3 points", with what is unknown where that could change it.
    [[nodiscard]] static QString ranking(const Evaluation &evaluation, Language language);
    /// Returns the options that are in and within the near-tie threshold of the best, best first.
    [[nodiscard]] static QList<const OptionEvaluation *> nearTie(const Evaluation &evaluation);
    /// Returns "A", "A and B", "A, B and C" in the locale of @p language.
    [[nodiscard]] static QString list(const QStringList &names, Language language);
};

/// Returns the requirement whose relaxation would bring back most options that are out; -1 where none would.
[[nodiscard]] int mostHelpfulRequirement(const Evaluation &evaluation, QStringList *broughtBack = nullptr);

} // namespace lotse
