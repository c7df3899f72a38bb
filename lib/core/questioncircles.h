// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire.h"
#include "core/reader.h"

namespace lotse {

/// Reports @p questions, as read from @p list, of which whether they are shown depends on each other in a circle or on
/// themselves, through answers or flags: each circle at the condition of the question that comes first. To depend on a
/// later question is no error.
void checkForCircles(Reading &reading, const Node &list, const QList<Question> &questions);

} // namespace lotse
