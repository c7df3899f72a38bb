// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/timetext.h"

#include "app/words/language.h"
#include "core/source.h"

using namespace Qt::StringLiterals;

namespace lotse {

QString timeText(const QDateTime &time)
{
    return displayDate(time.date(), interfaceLanguage()) + u", "_s + time.toString(u"HH:mm"_s);
}

} // namespace lotse
