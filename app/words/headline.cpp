// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/headline.h"

#include "decision/samescore.h"
#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostNames = 3; // more do not fit a head

/// True if the requirement comes from an answer that asks for a wish; facts about the client are not answered
/// otherwise.
bool canBeGivenUp(const RequirementResult &result)
{
    return std::ranges::contains(result.unlockPaths, UnlockPath::Kind::ChangeAnswer, &UnlockPath::kind);
}

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
        if (isWithinBand(option->score.likely, in.first()->score.likely, evaluation.thresholds.nearTie))
            result.append(option);
    }
    return result;
}

QString Headline::list(const QStringList &names, Language language)
{
    return localeOf(language).createSeparatedList(names);
}

QString Headline::kicker(const QString &step, const Thresholds &thresholds)
{
    return thresholds.applyStaleness ? step : tr("%1 · The age of the evidence does not count").arg(step);
}

QString Headline::comparison(const Evaluation &evaluation, Language language)
{
    if (evaluation.options.isEmpty())
        return tr("No options chosen yet");
    switch (evaluation.noVerdict()) {
    case NoVerdictCause::NothingAsked: return tr("Nothing is asked for yet: no option is ahead");
    case NoVerdictCause::NoWeight: return tr("No criterion has a weight: no option is ahead");
    case NoVerdictCause::NothingKnown: return tr("Too little is known to put an option ahead");
    case NoVerdictCause::OneCandidate: {
        const auto left = std::ranges::find_if(
            evaluation.options, [](const OptionEvaluation &option) { return option.clearance != Clearance::Failed; });
        if (left->clearance == Clearance::Passed)
            return tr("Only %1 is in").arg(ValueText(language).briefName(evaluation, *left));
        break;
    }
    case NoVerdictCause::None:
    case NoVerdictCause::NoOption:
    case NoVerdictCause::AllFailed:
    case NoVerdictCause::NoneCleared: break;
    }
    const auto leaders = nearTie(evaluation);
    if (leaders.isEmpty()) {
        const int open = evaluation.count(Clearance::NotCleared);
        return open > 0 ? tr("No option is in yet, %n are not cleared", nullptr, open) : tr("No option is in");
    }
    if (leaders.size() == 1)
        return tr("%1 is ahead").arg(ValueText(language).briefName(evaluation, *leaders.first()));
    if (leaders.size() > mostNames)
        return tr("%n options are close together", nullptr, int(leaders.size()));
    QStringList names;
    for (const OptionEvaluation *option : leaders)
        names << ValueText(language).briefName(evaluation, *option);
    return tr("%1 are close together").arg(list(names, language));
}

int mostHelpfulRequirement(const Evaluation &evaluation, QStringList *broughtBack)
{
    int best = -1;
    QStringList bestOptions;
    for (int requirement = 0; requirement < evaluation.requirements.size(); ++requirement) {
        QStringList options;
        for (const OptionEvaluation &option : evaluation.options) {
            int misses = 0;
            bool missesThis = false;
            for (const RequirementResult &result : option.requirements) {
                const bool knockOut =
                    evaluation.requirements.at(result.requirement).severity == Effect::Severity::KnockOut;
                if (result.result == Clearance::Passed || !knockOut)
                    continue;
                ++misses;
                missesThis = missesThis || (result.requirement == requirement && canBeGivenUp(result));
            }
            if (misses == 1 && missesThis)
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
