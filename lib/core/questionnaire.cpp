// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire.h"

#include <algorithm>

namespace lotse {

const Answer *Question::answer(QStringView answerId) const
{
    const auto found = std::ranges::find(answers, answerId, &Answer::id);
    return found == answers.end() ? nullptr : &*found;
}

} // namespace lotse
