// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/evaluation.h"

namespace lotse {

/// What stands behind a statement. A fact is only what was read where it is stated, is held for certain and is said
/// otherwise by no source; the same with less confidence is a statement, with little an unconfirmed one. What sources
/// disagree about is disputed.
enum class ClaimKind {
    DoesNotApply,
    Unknown,
    ClientStatement,
    LegalReading,
    OwnAssessment,
    Fact,
    Statement,
    Unconfirmed,
    Disputed
};

/// A judgement of our own on what a law asks for (a regulation of @p library names the criterion) reads that law; any
/// other is an assessment.
[[nodiscard]] ClaimKind claimKind(const Library &library, const Criterion &criterion, const CellEvaluation &cell);

/// Returns the kind in words, and after whom: "fact, according to the contract", "our assessment", "legal reading,
/// ours", "stated by the client", "unknown", "does not apply"; "disputed, kind of source not stated" where another
/// reading than that of the file counts.
[[nodiscard]] QString claimKindText(const Library &library, const Criterion &criterion, const CellEvaluation &cell,
                                    const Phrases &phrases);

/// True for what rests on our judgement alone and must not look like a fact.
[[nodiscard]] bool isJudgement(const Criterion &criterion, const CellEvaluation &cell);

} // namespace lotse
