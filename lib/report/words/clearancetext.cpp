// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/clearancetext.h"

#include "report/words/phrasesin.h"
#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString askedBy(const Reason &reason, Language language)
{
    const Phrases &phrases = phrasesIn(language);
    if (reason.question.isEmpty()) {
        return reason.ownText.isEmpty()
            ? phrases.text("Words", QT_TRANSLATE_NOOP("Words", "a requirement set by hand"))
            : phrases.text("Words", QT_TRANSLATE_NOOP("Words", "a requirement set by hand: %1")).arg(reason.ownText);
    }
    return reason.text.isEmpty()
        ? phrases.text("Words", QT_TRANSLATE_NOOP("Words", "question %1")).arg(reason.questionNumber)
        : phrases.text("Words", QT_TRANSLATE_NOOP("Words", "question %1: %2"))
              .arg(QString::number(reason.questionNumber), reason.text.in(language));
}

QStringList unmet(const Library &library, const Evaluation &evaluation, const OptionEvaluation &option,
                  const RequirementResult &result, Language language)
{
    const Phrases &phrases = phrasesIn(language);
    const ValueText values(language);
    const Requirement &requirement = evaluation.requirements.at(result.requirement);
    const Criterion *criterion = library.criterion(requirement.criterion);
    const auto cell = std::ranges::find(option.cells, requirement.criterion, &CellEvaluation::criterion);
    QStringList lines;
    if (criterion && cell != option.cells.cend()) {
        lines.append(u"– "_s
                     + phrases.text("Report", unmetPattern(result))
                           .arg(criterion->name.in(language), values.cellValue(*criterion, *cell),
                                values.requirement(*criterion, requirement)));
    }
    for (const Reason &reason : result.reasons)
        lines.append(
            phrases.text("Words", QT_TRANSLATE_NOOP("Words", "Asked for by %1")).arg(askedBy(reason, language)));
    for (const UnlockPath &path : result.unlockPaths) {
        const QString way = phrases.text("Words", QT_TRANSLATE_NOOP("Words", "Unlock path: %1"))
                                .arg(values.unlockPath(library, evaluation, path));
        if (!lines.contains(way))
            lines.append(way);
    }
    return lines;
}

} // namespace

const char *unmetPattern(const RequirementResult &result)
{
    switch (result.result == Clearance::NotCleared ? result.cause : NotClearedCause::None) {
    case NotClearedCause::None:
    case NotClearedCause::Unknown: break;
    case NotClearedCause::Stale:
        return QT_TRANSLATE_NOOP("Report", "%1: %2, but the evidence is too old. Asked for is %3");
    case NotClearedCause::Contradiction:
        return QT_TRANSLATE_NOOP("Report", "%1: %2, but valid sources contradict each other. Asked for is %3");
    case NotClearedCause::Assumption:
        return QT_TRANSLATE_NOOP("Report", "%1: %2, but another reading is assumed. Asked for is %3");
    case NotClearedCause::Range:
        return QT_TRANSLATE_NOOP("Report", "%1: %2, a range that misses it in part. Asked for is %3");
    }
    return QT_TRANSLATE_NOOP("Report", "%1: %2, asked for is %3");
}

QString clearanceText(const Library &library, const Evaluation &evaluation, const OptionEvaluation &option,
                      Language language)
{
    const ValueText values(language);
    QStringList lines {u"%1: %2"_s.arg(values.optionName(option), values.clearance(option.clearance))};
    for (const RequirementResult &result : option.requirements) {
        if (result.result != Clearance::Passed
            && evaluation.requirements.at(result.requirement).severity == Effect::Severity::KnockOut)
            lines.append(unmet(library, evaluation, option, result, language));
    }
    if (lines.size() == 1)
        lines.append(phrasesIn(language).text("Words", QT_TRANSLATE_NOOP("Words", "No knock-out keeps it out.")));
    return lines.join(u'\n');
}

QString clearanceText(const Library &library, const Evaluation &evaluation, const QStringList &deployments,
                      Language language)
{
    QStringList parts;
    for (const QString &deployment : deployments) {
        if (const OptionEvaluation *option = evaluation.option(deployment))
            parts.append(clearanceText(library, evaluation, *option, language));
    }
    return parts.join(u"\n\n"_s);
}

} // namespace lotse
