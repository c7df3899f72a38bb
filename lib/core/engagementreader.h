// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/library.h"
#include "core/reader.h"

namespace lotse {

/// Reads a whole engagement file. What is wrong is in @p reading.
[[nodiscard]] Engagement readEngagement(Reading &reading, const JsonValue &file, const Library &library);

struct LoadedEngagement
{
    std::optional<Engagement> engagement; ///< none after errors
    QList<Issue> issues;
};

/// Reads an engagement. Ids that @p library lacks are kept and reported as warnings (ProfileGone, QuestionGone).
[[nodiscard]] LoadedEngagement readEngagement(const QByteArray &text, const QString &file, const Library &library);
[[nodiscard]] LoadedEngagement readEngagementFile(const QString &path, const Library &library);

} // namespace lotse
