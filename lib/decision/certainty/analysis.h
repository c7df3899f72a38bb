// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/checknext.h"
#include "decision/certainty/verdict.h"

namespace lotse {

/// How sure the advice is: what follows an Evaluation and takes longer.
struct Analysis
{
    Robustness robustness;
    Sensitivity sensitivity;
    CheckNext checkNext;
    Verdict verdict;

    bool operator==(const Analysis &) const = default;
};

/// Computes all four. Pure: same input, same result on every machine and number of threads. When stopped, the parts
/// cover what was reached (Robustness::draws, CheckNext::draws).
[[nodiscard]] Analysis analyse(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                               const SamplingSettings &settings = {}, const std::stop_token &stop = {});

} // namespace lotse
