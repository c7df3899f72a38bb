// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"

namespace lotse {

/// What a new workload starts from.
enum class StartAnswers {
    None,
    AboutCompany, ///< what asks about the company: the same for each of its workloads
    All
};

/// Returns the answers of @p from, with the notes beside them, that a new workload starts from: only answers that
/// count, so never one to a question that is hidden there.
[[nodiscard]] QMap<QString, GivenAnswer> startAnswers(const Library &library, const Workload &from, StartAnswers which);

} // namespace lotse
