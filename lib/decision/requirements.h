// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answers.h"
#include "decision/libraryindex.h"

namespace lotse {

/// Returns the requirements that the answers and the workload raise, in the order of the library's criteria. Of several
/// knock-outs on one criterion the strictest counts, with the reasons of those that ask exactly for it; the same for
/// warnings. A warning stays beside a knock-out only where it asks for more.
[[nodiscard]] QList<Requirement> requirementsOf(const LibraryIndex &index, const AnswerState &answers,
                                                const QList<OwnRequirement> &own);

/// Returns what would be left of each of @p requirements if the client gave up the wishes of the question that raised
/// it: the weaker limit of other answers (and facts) on the same criterion and of the same severity; nothing where
/// there is none.
[[nodiscard]] QList<std::optional<Requirement>> withoutWishes(const QList<Requirement> &requirements,
                                                              const LibraryIndex &index, const AnswerState &answers,
                                                              const QList<OwnRequirement> &own);

/// Warns (ExcludingRequirements) of answers and requirements of a workload of @p engagement, read from @p file, that
/// together ask for what no number is.
[[nodiscard]] QList<Issue> excludingRequirements(const LibraryIndex &index, const Engagement &engagement,
                                                 const QString &file);

/// Returns the ids of the regulations that the answers raise, in the order of the library.
[[nodiscard]] QStringList regulationsOf(const Library &library, const AnswerState &answers);

} // namespace lotse
