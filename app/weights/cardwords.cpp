// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/cardwords.h"

#include "app/words/language.h"
#include "report/words/valuetext.h"

using namespace Qt::StringLiterals;

namespace lotse {

QString cardName(const Library &library, const QString &id)
{
    if (const CriterionGroup *group = library.group(id))
        return group->shortName.in(interfaceLanguage());
    const Criterion *criterion = library.criterion(id);
    return criterion ? criterion->name.in(interfaceLanguage()) : id;
}

QString endsInWords(const Library &library, const QList<EndPoint> &ends)
{
    QStringList words;
    for (const EndPoint &end : ends) {
        if (const Criterion *criterion = library.criterion(end.criterion))
            words << ValueText(interfaceLanguage()).shortValue(*criterion, end.value);
    }
    return words.join(u", "_s);
}

} // namespace lotse
