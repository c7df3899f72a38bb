// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answers.h"
#include "decision/libraryindex.h"

namespace lotse {

/// Returns the requirements that the answers and the workload raise, in the order of the library's criteria. Of several
/// knock-outs on one criterion the strictest counts, with the reasons of those that ask exactly for it; the same for
/// warnings. A warning stays beside a knock-out only where it asks for more.
[[nodiscard]] QList<Requirement> requirementsOf(const LibraryIndex &index, const QList<AppliedAnswer> &answers,
                                                const QList<OwnRequirement> &own);

/// Returns the reasons of those that ask exactly for one of @p limits, a requirement that was raised or a part of one.
[[nodiscard]] QList<Reason> reasonsFor(const Requirement &limits, const AnswerState &answers,
                                       const QList<OwnRequirement> &own);

/// Returns what would be left of @p requirement on @p criterion if the client gave up the wishes of @p question: the
/// other limits and the weaker ones of other answers (and facts) of the same severity; nothing where there is none.
[[nodiscard]] std::optional<Requirement> withoutWishes(const Requirement &requirement, const QString &question,
                                                       const Criterion &criterion, const AnswerState &answers,
                                                       const QList<OwnRequirement> &own);

/// Warns (ExcludingRequirements) of answers and requirements of a workload of @p engagement, read from @p file, that
/// together ask for what no number is.
[[nodiscard]] QList<Issue> excludingRequirements(const LibraryIndex &index, const Engagement &engagement,
                                                 const QString &file);

/// Returns the ids of the regulations that the answers raise, in the order of the library.
[[nodiscard]] QStringList regulationsOf(const Library &library, const AnswerState &answers);

} // namespace lotse
