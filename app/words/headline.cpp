// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/headline.h"

#include "app/words/claimtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostNames = 3; // more do not fit a head

/// Returns the options that are in, best first.
QList<const OptionEvaluation *> passed(const Evaluation &evaluation)
{
    QList<const OptionEvaluation *> result;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance == Clearance::Passed)
            result.append(&option);
    }
    return result;
}

} // namespace

QList<const OptionEvaluation *> Headline::nearTie(const Evaluation &evaluation)
{
    const auto in = passed(evaluation);
    QList<const OptionEvaluation *> result;
    for (const OptionEvaluation *option : in) {
        if (in.first()->score.likely - option->score.likely <= evaluation.thresholds.nearTie)
            result.append(option);
    }
    return result;
}

QString Headline::list(const QStringList &names, Language language)
{
    return localeOf(language).createSeparatedList(names);
}

QString Headline::comparison(const Evaluation &evaluation, Language language)
{
    if (evaluation.options.isEmpty())
        return tr("No options chosen yet");
    const auto leaders = nearTie(evaluation);
    if (leaders.isEmpty()) {
        const int open = evaluation.count(Clearance::NotCleared);
        return open > 0 ? tr("No option is in yet, %n are not cleared", nullptr, open) : tr("No option is in");
    }
    if (leaders.size() == 1)
        return tr("%1 is ahead").arg(ClaimText::briefName(evaluation, *leaders.first(), language));
    if (leaders.size() > mostNames)
        return tr("%n options are close together", nullptr, int(leaders.size()));
    QStringList names;
    for (const OptionEvaluation *option : leaders)
        names << ClaimText::briefName(evaluation, *option, language);
    return tr("%1 are close together").arg(list(names, language));
}

QString Headline::ranking(const Evaluation &evaluation, Language language)
{
    const auto in = passed(evaluation);
    if (in.size() < 2 || nearTie(evaluation).size() > 2)
        return comparison(evaluation, language);
    const OptionEvaluation &first = *in.first();
    const OptionEvaluation &second = *in.at(1);
    const QString leader = ClaimText::briefName(evaluation, first, language);
    const QString runnerUp = ClaimText::briefName(evaluation, second, language);
    const QString lead = ClaimText::points(first.score.likely - second.score.likely, language);
    if (first.score.low >= second.score.high)
        return tr("%1 is %2 points ahead of %3, whatever the unknown claims turn out to be")
            .arg(leader, lead, runnerUp);
    return tr("%1 is %2 points ahead of %3").arg(leader, lead, runnerUp);
}

int mostHelpfulRequirement(const Evaluation &evaluation, QStringList *broughtBack)
{
    int best = -1;
    QStringList bestOptions;
    for (int requirement = 0; requirement < evaluation.requirements.size(); ++requirement) {
        QStringList options;
        for (const OptionEvaluation &option : evaluation.options) {
            int failures = 0;
            bool failsThis = false;
            for (const RequirementResult &result : option.requirements) {
                const bool knockOut =
                    evaluation.requirements.at(result.requirement).severity == Effect::Severity::KnockOut;
                if (result.result != Clearance::Failed || !knockOut)
                    continue;
                ++failures;
                failsThis = failsThis || result.requirement == requirement;
            }
            if (failures == 1 && failsThis)
                options.append(option.deployment);
        }
        if (options.size() > bestOptions.size()) {
            best = requirement;
            bestOptions = options;
        }
    }
    if (broughtBack)
        *broughtBack = bestOptions;
    return best;
}

} // namespace lotse
