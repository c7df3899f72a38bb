// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportcontext.h"

namespace lotse::report {

[[nodiscard]] Cover coverOf(const Context &context);

/// Returns who is ahead of whom and the verdict, in a few words; without a verdict why there is none.
[[nodiscard]] QString verdictTitle(const Context &context, const Evaluation &evaluation, const Analysis &analysis);
/// What is said of the first of a list, and how many there are in all.
struct CutList
{
    BulletList list;
    qsizetype all = 0;
};

/// Returns what speaks for @p option: its good claims of the most weight, or that there is none.
[[nodiscard]] CutList advantages(Context &context, const Evaluation &evaluation, const OptionEvaluation &option);
/// Returns what speaks against @p option: what is unknown, and the weak claims that cost it most.
[[nodiscard]] CutList drawbacks(Context &context, const Evaluation &evaluation, const OptionEvaluation &option);
/// What must be met or is still open before the choice holds: knock-outs before wishes, as not all have room.
[[nodiscard]] CutList conditions(const Context &context, const Evaluation &evaluation,
                                 RequirementWords words = RequirementWords::Brief);
/// Where no option is in: what would bring in the best placed ones, of each all that it takes.
[[nodiscard]] CutList waysIn(const Context &context, const Evaluation &evaluation,
                             RequirementWords words = RequirementWords::Brief);

[[nodiscard]] Section summarySection(Context &context, qsizetype index);

} // namespace lotse::report
