// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/answersheet.h"
#include "decision/certainty/checknext.h"

namespace lotse {

/// Returns a table for spreadsheets with one row for each of @p checks: stable id, what it is about, the question to
/// the provider, the possible answers, and empty cells for answer, evidence and date. It names neither client nor
/// points. readAnswers() reads it when it is filled in.
[[nodiscard]] QByteArray questionSheet(const Library &library, const Evaluation &evaluation, const QList<Check> &checks,
                                       const Phrases &phrases);

/// Returns those of @p checks that are for @p provider, in their order.
[[nodiscard]] QList<Check> checksFor(const QString &provider, const Evaluation &evaluation, const QList<Check> &checks);

/// Returns what is wrong and what to do, in one sentence.
[[nodiscard]] QString sentence(const SheetProblem &problem, const Library &library, const Phrases &phrases);

} // namespace lotse
