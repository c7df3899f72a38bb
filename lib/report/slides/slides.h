// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answereffect.h"
#include "report/slides/slide.h"

namespace lotse {

/// What the last answer did, and to which workload.
struct WorkloadEffect
{
    QString workload; ///< id
    AnswerEffect effect; ///< question empty = there is none

    bool operator==(const WorkloadEffect &) const = default;
};

/// Builds the presentation of @p engagement in @p language: a title, and for each workload what was asked, who is in
/// the choice, what is recommended or why nothing is, how sure that is, what would change it, the greatest risks, what
/// is open and what comes next. Its statements are those of the report, in the same words. Deterministic; takes as long
/// as the draws and needs no GUI thread.
[[nodiscard]] QList<report::Slide> buildSlides(const Library &library, const Engagement &engagement, Language language,
                                               const WorkloadEffect &last = {});

} // namespace lotse
