// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/analysis.h"
#include "report/model/analysisnames.h"

namespace lotse {

/// What the analysis says of what to check next.
class CheckText : public AnalysisNames
{
public:
    using AnalysisNames::AnalysisNames;

    /// Returns "AWS Bedrock: Support (unknown)".
    [[nodiscard]] QString check(const Check &check) const;
    /// Returns what to do next, or that no single check can change the advice; of a list that is cut how much more
    /// there is, and on which claims with reservation what is settled or clear rests.
    [[nodiscard]] QString checkNext(const Analysis &analysis) const;

private:
    [[nodiscard]] QString nextChecks(const Analysis &analysis) const;
    [[nodiscard]] QString reservationSentence() const;
    [[nodiscard]] QString andMore(const QStringList &names, qsizetype more) const;
};

} // namespace lotse
