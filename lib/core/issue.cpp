// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issue.h"

#include <algorithm>

namespace lotse {

bool hasErrors(const QList<Issue> &issues)
{
    return std::ranges::any_of(issues, [](const Issue &issue) { return issue.severity == Issue::Severity::Error; });
}

} // namespace lotse
