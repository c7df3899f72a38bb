// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/clientname.h"

namespace lotse {

QString clientNameIn(const Engagement &engagement, Language language)
{
    const bool english = language == Language::English && !engagement.clientNameEnglish.isEmpty();
    return english ? engagement.clientNameEnglish : engagement.clientName;
}

} // namespace lotse
