// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/evaluation.h"
#include "report/words/valuetext.h"

namespace lotse {

/// How the sentences on an analysis name options, criteria and shares, for window, report and command line alike. The
/// words are those of @p phrases, content in their language.
class AnalysisNames
{
public:
    /// All of them must outlive the object.
    AnalysisNames(const Library &library, const Evaluation &evaluation, const Phrases &phrases);

    [[nodiscard]] QString option(QStringView deployment) const; ///< "STACKIT (Region eu01)"
    [[nodiscard]] QString placedOption(const QString &deployment) const; ///< "STACKIT (Region eu01) [not cleared]"
    [[nodiscard]] QString placedBriefly(const QString &deployment) const; ///< "STACKIT [not cleared]"
    [[nodiscard]] QString criterion(QStringView id) const;
    [[nodiscard]] QString group(QStringView id) const;
    [[nodiscard]] QString cause(NotClearedCause cause) const; ///< "unknown", "stale" …; empty of None
    [[nodiscard]] QString percent(double share, int decimals = 0) const; ///< "19 %", "<1 %", ">99 %"

protected:
    /// The sentence @p source of the context "Analysis".
    [[nodiscard]] QString text(const char *source, int count = -1) const;
    [[nodiscard]] QString list(const QStringList &names) const; ///< "A, B and C"

    const Library &m_library;
    const Evaluation &m_evaluation;
    const Phrases &m_phrases;
    const ValueText m_values;
};

} // namespace lotse
