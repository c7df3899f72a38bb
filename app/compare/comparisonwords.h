// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QCoreApplication>

namespace lotse {

/// What the table of the comparison says in words, for tool tips and screen readers.
class ComparisonWords final
{
    Q_DECLARE_TR_FUNCTIONS(lotse::ComparisonWords)

public:
    /// Returns why @p option is out ("question 12"); empty if it is not.
    [[nodiscard]] static QString reason(const Evaluation &evaluation, const OptionEvaluation &option);
    /// Returns all that @p cell of @p option shows, in one line.
    [[nodiscard]] static QString cell(const Evaluation &evaluation, const OptionEvaluation &option,
                                      const Criterion &criterion, const CellEvaluation &cell, Language language);
};

} // namespace lotse
