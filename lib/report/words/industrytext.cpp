// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/industrytext.h"

#include "report/words/phrasesin.h"

#include <QCoreApplication>

namespace lotse {

QStringList proposedIndustries(Language language)
{
    QStringList names;
    for (const char *industry : {
             QT_TRANSLATE_NOOP("Industry", "Care and health"),
             QT_TRANSLATE_NOOP("Industry", "Construction and trades"),
             QT_TRANSLATE_NOOP("Industry", "Hospitality"),
             QT_TRANSLATE_NOOP("Industry", "IT services"),
             QT_TRANSLATE_NOOP("Industry", "Law and tax advice"),
             QT_TRANSLATE_NOOP("Industry", "Logistics"),
             QT_TRANSLATE_NOOP("Industry", "Manufacturing"),
             QT_TRANSLATE_NOOP("Industry", "Retail and online trade"),
             QT_TRANSLATE_NOOP("Industry", "Public administration"),
             QT_TRANSLATE_NOOP("Industry", "Other services"),
         })
        names.append(phrasesIn(language).text("Industry", industry));
    return names;
}

QString industryText(const QString &industry, Language language)
{
    for (const Language chosenIn : {Language::German, Language::English}) {
        if (const qsizetype place = proposedIndustries(chosenIn).indexOf(industry.trimmed()); place >= 0)
            return proposedIndustries(language).at(place);
    }
    return industry;
}

} // namespace lotse
