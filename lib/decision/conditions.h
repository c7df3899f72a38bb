// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answers.h"
#include "decision/facts.h"

namespace lotse {

/// Kleene's three truths: a condition on a deployment is undecided as long as no deployment is given.
enum class Truth { False, Undecided, True };

/// One deployment as conditions see it.
struct DeploymentView
{
    const LibraryIndex &index;
    Library::DeploymentRef deployment;
    const Facts &facts;
};

/// What a condition may look at.
struct ConditionContext
{
    const AnswerState &answers;
    const DeploymentView *deployment = nullptr;
};

/// Returns whether @p condition holds. Answers: a question that is hidden or not answered fulfils no condition,
/// "not_in" included. Claims: an unknown level fulfils level_at_most (the cautious reading) and no level_in; an unknown
/// number fulfils number_at_least where large numbers are worth less.
[[nodiscard]] Truth truthOf(const Condition &condition, const ConditionContext &context);

/// False if @p condition holds for every deployment or for none.
[[nodiscard]] bool looksAtDeployment(const Condition &condition);

/// True if @p condition may turn with another answer to @p question.
[[nodiscard]] bool looksAt(const Condition &condition, const Question &question);

/// Why a condition holds: the answers and the criteria of its parts that hold.
struct Causes
{
    QList<Reason> reasons; ///< each answer once
    QStringList criteria; ///< each once
};

/// Adds to @p causes what makes @p condition hold and returns true; adds nothing where it does not hold.
bool addCauses(const Condition &condition, const ConditionContext &context, Causes &causes);

} // namespace lotse
