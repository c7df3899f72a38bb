// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/verdict.h"

#include <QString>

/// The words that stand for enumerations in the JSON of an evaluation.
namespace lotse::words {

[[nodiscard]] QString severity(Effect::Severity severity);
[[nodiscard]] QString clearance(Clearance clearance);
[[nodiscard]] QString cause(NotClearedCause cause);
/// Empty for Doubt::None.
[[nodiscard]] QString doubt(Doubt doubt);
[[nodiscard]] QString basis(Basis basis);
[[nodiscard]] QString confidence(Confidence confidence);
[[nodiscard]] QString unlockKind(UnlockPath::Kind kind);
[[nodiscard]] QString distribution(Distribution distribution);
[[nodiscard]] QString weightInformation(WeightInformation information);
[[nodiscard]] QString flipKind(Flip::Kind kind);
[[nodiscard]] QString verdict(VerdictKind kind);
[[nodiscard]] QString noVerdict(NoVerdictCause cause); ///< empty of None

} // namespace lotse::words
