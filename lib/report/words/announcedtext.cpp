// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/announcedtext.h"

#include "report/words/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lotse {

QString announcedText(const Criterion &criterion, const Announcement &change, const Phrases &phrases)
{
    const Language language = phrases.language();
    if (!change.value.isKnown() && change.text.isEmpty()) {
        return phrases
            .text("Words", QT_TRANSLATE_NOOP("Words", "From %1: not documented, the claim ends the day before"))
            .arg(displayDate(change.validFrom, language));
    }
    return phrases.text("Words", QT_TRANSLATE_NOOP("Words", "From %1: %2 (%3)"))
        .arg(displayDate(change.validFrom, language), ValueText(language).fullValue(criterion, change.value),
             change.text.in(language));
}

QString announcedSentence(const Library &library, const Evaluation &evaluation, const AnnouncedChange &change,
                          const Phrases &phrases)
{
    const Language language = phrases.language();
    const ValueText values(language);
    const OptionEvaluation *option = evaluation.option(change.deployment);
    const Criterion *criterion = library.criterion(change.criterion);
    if (!option || !criterion)
        return {};
    const QString text = phrases.text("Words", QT_TRANSLATE_NOOP("Words", "%1, %2: %3"))
                             .arg(values.optionName(*option), criterion->name.in(language),
                                  announcedText(*criterion, change.change, phrases));
    if (change.leaderThen.isEmpty())
        return text;
    return phrases.text("Words", QT_TRANSLATE_NOOP("Words", "%1. All else as now, %2 leads then."))
        .arg(text, values.optionName(library, evaluation, change.leaderThen));
}

} // namespace lotse
