// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/headline.h"

#include "decision/samescore.h"
#include "report/words/valuetext.h"

#include <algorithm>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostNames = 3; // more do not fit a head

/// Returns the only knock-out that @p option does not meet; nullptr where it is not the only one.
const RequirementResult *onlyMiss(const Evaluation &evaluation, const OptionEvaluation &option)
{
    const RequirementResult *miss = nullptr;
    for (const RequirementResult &result : option.requirements) {
        if (result.result == Clearance::Passed
            || evaluation.requirements.at(result.requirement).severity != Effect::Severity::KnockOut)
            continue;
        if (miss)
            return nullptr;
        miss = &result;
    }
    return miss;
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
    case NoVerdictCause::NothingApplies: return tr("Nothing with a weight applies to every option: none is ahead");
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
        return tr("%n options are close together in points", nullptr, int(leaders.size()));
    QStringList names;
    for (const OptionEvaluation *option : leaders)
        names << ValueText(language).briefName(evaluation, *option);
    return tr("%1 are close together in points").arg(list(names, language));
}

QString Headline::notCleared(const Library &library, const Evaluation &evaluation, Language language)
{
    const ValueText values(language);
    QStringList lines;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance == Clearance::NotCleared)
            lines << tr("%1 is not cleared. %2")
                         .arg(values.briefName(evaluation, option), values.reason(library, evaluation, option));
    }
    return lines.join(u'\n');
}

const UnlockPath *mostHelpfulAnswer(const Evaluation &evaluation, QStringList *broughtBack)
{
    // A lower and an upper limit on one number may come from different questions.
    std::map<std::pair<int, QString>, std::pair<const UnlockPath *, QStringList>> answers;
    for (const OptionEvaluation &option : evaluation.options) {
        const RequirementResult *miss = onlyMiss(evaluation, option);
        if (!miss)
            continue;
        const auto path = std::ranges::find(miss->unlockPaths, UnlockPath::Kind::ChangeAnswer, &UnlockPath::kind);
        if (path == miss->unlockPaths.cend())
            continue;
        auto &[answer, options] = answers[{miss->requirement, path->question}];
        answer = &*path;
        options.append(option.deployment);
    }
    const UnlockPath *best = nullptr;
    QStringList bestOptions;
    for (const auto &[answer, options] : answers | std::views::values) {
        if (options.size() > bestOptions.size()) {
            best = answer;
            bestOptions = options;
        }
    }
    if (broughtBack)
        *broughtBack = bestOptions;
    return best;
}

} // namespace lotse
