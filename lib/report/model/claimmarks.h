// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/evaluation.h"

namespace lotse::report {

/// What a reader must know about a statement wherever it stands; each has a sign, which the foot of the page explains.
struct Marks
{
    bool stale = false;
    bool lowConfidence = false;
    bool contradicted = false; ///< another documented reading is worth other points
    bool assumed = false; ///< another reading is worth other points, but only assumed
    bool judged = false; ///< our assessment or legal reading
    bool stated = false; ///< by the client

    [[nodiscard]] bool any() const { return *this != Marks {}; }
    Marks &operator|=(const Marks &other);
    bool operator==(const Marks &) const = default;
};

[[nodiscard]] Marks marksOf(const Criterion &criterion, const CellEvaluation &cell);

/// Returns the signs, "*†", in a fixed order.
[[nodiscard]] QString signsOf(const Marks &marks);

/// Returns "confidence is low, our judgement": what the signs of @p marks mean, for texts without a foot.
[[nodiscard]] QString meaningOf(const Marks &marks, const Phrases &phrases);

/// Returns "* claim is stale · † confidence is low" for each of @p marks; empty for none.
[[nodiscard]] QString legendOf(const Marks &marks, const Phrases &phrases);

} // namespace lotse::report
