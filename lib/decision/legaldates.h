// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// A day from which a law applies that answers or duties name.
struct RuleDate
{
    PartialDate date;
    const Regulation *regulation = nullptr; ///< of the library
    LocalizedText what;

    bool operator==(const RuleDate &) const = default;
};

/// Returns the days of application of all laws that the answers or the duties of @p evaluation name, each once, in
/// the order of time: what is ahead of its day and what came in the year before it. @p library outlives what is
/// returned.
[[nodiscard]] QList<RuleDate> ruleDatesOf(const Library &library, const Evaluation &evaluation);

/// Returns those of the laws that @p duty rests on, in the order of time.
[[nodiscard]] QList<RuleDate> ruleDatesOf(const Library &library, const Duty &duty);

} // namespace lotse
