// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// True if @p option stands on the same rank as @p other: the one rule for who is level, as scores in a row make it.
[[nodiscard]] inline bool isLevel(const OptionEvaluation &option, const OptionEvaluation &other)
{
    return option.rank == other.rank;
}

/// Returns Evaluation::leader() and those that passed and share the lead with it, in the order of the ranking; empty
/// without a leader.
[[nodiscard]] QList<const OptionEvaluation *> leadersOf(const Evaluation &evaluation);

} // namespace lotse
