// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/suggestion.h"

#include "decision/commoncause.h"
#include "decision/leaders.h"
#include "decision/ownoperation.h"
#include "report/words/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto context = "Suggestion";
constexpr double strongPoints = 70; // "favourable" or better on the value scale
constexpr qsizetype namedCriteria = 3;

/// The best ranked option beside @p choice that is not knocked out.
const OptionEvaluation *nextBest(const Evaluation &evaluation, const OptionEvaluation &choice)
{
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.deployment != choice.deployment && option.clearance != Clearance::Failed)
            return &option;
    }
    return nullptr;
}

/// Names of the criteria that carry most of the choice's points, heaviest first.
QStringList strengths(const Library &library, const OptionEvaluation &choice, Language language)
{
    QList<const CellEvaluation *> cells;
    for (const CellEvaluation &cell : choice.cells) {
        if (!cell.unknown && !cell.contradicting && cell.value100.likely >= strongPoints && cell.contribution > 0)
            cells.append(&cell);
    }
    std::ranges::stable_sort(cells, std::ranges::greater(), &CellEvaluation::contribution);
    QStringList names;
    for (const CellEvaluation *cell : cells.first(std::min(namedCriteria, cells.size()))) {
        if (const Criterion *criterion = library.criterion(cell->criterion))
            names.append(criterion->name.in(language));
    }
    return names;
}

QString pointsText(double points, const Phrases &phrases)
{
    return NumberText(phrases.language()).points(points);
}

/// True where the weights behind the points are somebody's.
bool pointsSpeak(const Evaluation &evaluation, const Analysis &analysis)
{
    const NoVerdictCause cause = evaluation.noVerdict();
    return analysis.robustness.weights != WeightInformation::None && !putsNobodyFirst(cause);
}

/// What the verdict says of @p choice, where there is one.
QString verdictSentence(const Library &library, const Evaluation &evaluation, const Analysis &analysis,
                        const OptionEvaluation &choice, const Phrases &phrases)
{
    const ValueText values(phrases.language());
    const QString name = values.optionName(choice);
    if (analysis.robustness.weights == WeightInformation::None)
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("Suggestion",
                                    "%1 is chosen, though nothing is known about the weights: the comparison "
                                    "recommends no option."))
            .arg(name);
    const Verdict &verdict = analysis.verdict;
    const QString points = pointsText(choice.score.likely, phrases);
    const QString rank = QString::number(choice.rank);
    const OptionEvaluation *recommended = evaluation.option(verdict.recommended);
    if (recommended == nullptr)
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("Suggestion",
                                    "%1 is chosen, on rank %2 with %3 of 100 points; the comparison recommends no "
                                    "single option."))
            .arg(name, rank, points);
    const Criterion *deciding = library.criterion(verdict.decidedBy);
    const QString criterion = deciding ? deciding->name.in(phrases.language()) : verdict.decidedBy;
    if (recommended != &choice && criterion.isEmpty())
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("Suggestion",
                                    "%1 is chosen, on rank %2 with %3 of 100 points; the comparison speaks for %4."))
            .arg(name, rank, points, values.optionName(*recommended));
    if (recommended != &choice)
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("Suggestion",
                                    "%1 is chosen, on rank %2 with %3 of 100 points; “%4”, set to decide among close "
                                    "options, speaks for %5."))
            .arg(name, rank, points, criterion, values.optionName(*recommended));
    if (!criterion.isEmpty())
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("Suggestion",
                                    "We recommend %1, on rank %2 with %3 of 100 points: “%4”, set to decide among "
                                    "close options, speaks for it."))
            .arg(name, rank, points, criterion);
    const OptionEvaluation *next = nextBest(evaluation, choice);
    if (choice.rank > 1 || next == nullptr) // what stands above is not cleared
        return phrases
            .text(context, QT_TRANSLATE_NOOP("Suggestion", "We recommend %1, on rank %2 with %3 of 100 points."))
            .arg(name, rank, points);
    if (isLevel(*next, choice))
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("Suggestion", "We recommend %1, which has as many points as %2: %3 of 100."))
            .arg(name, values.optionName(*next), points);
    const QString nextPoints = pointsText(next->score.likely, phrases);
    if (nextPoints == points) // "83.0 before 83.0" would be no reason
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("Suggestion",
                                    "We recommend %1: it is first with %2 of 100 points, %3 points ahead of %4."))
            .arg(name, points, values.numbers().pointsBetween(choice.score.likely, next->score.likely),
                 values.optionName(*next));
    return phrases
        .text(context,
              QT_TRANSLATE_NOOP("Suggestion", "We recommend %1: it is first with %2 of 100 points, before %3 with %4."))
        .arg(name, points, values.optionName(*next), nextPoints);
}

QString rankSentence(const Library &library, const Evaluation &evaluation, const Analysis &analysis,
                     const OptionEvaluation &choice, const Phrases &phrases)
{
    const QString name = ValueText(phrases.language()).optionName(choice);
    if (choice.clearance == Clearance::Failed)
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("Suggestion", "%1 does not meet every requirement and is chosen all the same."))
            .arg(name);
    const NoVerdictCause cause = evaluation.noVerdict();
    if (putsNobodyFirst(cause))
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("Suggestion", "%1 is chosen, without a comparison that puts it before others."))
            .arg(name);
    if (cause == NoVerdictCause::OneCandidate)
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("Suggestion", "%1 is chosen: it is the only option that no requirement rules out."))
            .arg(name);
    if (cause == NoVerdictCause::NoneCleared)
        return phrases
            .text(context,
                  QT_TRANSLATE_NOOP("Suggestion", "%1 is chosen; no option demonstrably meets all knock-outs yet."))
            .arg(name);
    const QString sentence = verdictSentence(library, evaluation, analysis, choice, phrases);
    return analysis.verdict.kind == VerdictKind::Open
        ? sentence + u' ' + phrases.text(context, QT_TRANSLATE_NOOP("Suggestion", "The verdict is open."))
        : sentence;
}

QString clearanceSentence(const Library &library, const OptionEvaluation &choice, const Phrases &phrases)
{
    const bool own = isOwnOperation(library, choice.deployment);
    if (choice.clearance == Clearance::NotCleared && own)
        return phrases.text(context,
                            QT_TRANSLATE_NOOP("Suggestion",
                                              "It is not cleared yet: before it is bought, its open requirements have "
                                              "to be settled with whoever would run it."));
    if (choice.clearance == Clearance::NotCleared)
        return phrases.text(context,
                            QT_TRANSLATE_NOOP("Suggestion",
                                              "It is not cleared yet: before the contract is signed, its open "
                                              "requirements have to be settled with the provider."));
    if (choice.unknownCount > 0 && own)
        return phrases.text(
            context,
            QT_TRANSLATE_N_NOOP("Suggestion", "%n claim(s) on it are not documented; we ask whoever would run it."),
            choice.unknownCount);
    if (choice.unknownCount > 0)
        return phrases.text(
            context, QT_TRANSLATE_N_NOOP("Suggestion", "%n claim(s) on it are not documented; we ask the provider."),
            choice.unknownCount);
    return {};
}

QString planBSentence(const Library &library, const Evaluation &evaluation, const QString &choice, const QString &planB,
                      const Phrases &phrases)
{
    const OptionEvaluation *second = evaluation.option(planB);
    if (second == nullptr || planB == choice) // nothing stands in for itself
        return {};
    const QString name = ValueText(phrases.language()).optionName(*second);
    if (second->clearance == Clearance::Failed)
        return phrases
            .text(context, QT_TRANSLATE_NOOP("Suggestion", "%1 is noted as plan B, but misses a requirement."))
            .arg(name);
    if (second->clearance == Clearance::NotCleared)
        return phrases.text(context, QT_TRANSLATE_NOOP("Suggestion", "%1 is noted as plan B, but is not cleared yet."))
            .arg(name);
    const Dependence dependence = dependenceOf(commonCauses(library, choice, planB));
    if (dependence == Dependence::Unknown)
        return phrases
            .text(context, QT_TRANSLATE_NOOP("Suggestion", "%1 stands ready as plan B; what both share is not known."))
            .arg(name);
    if (dependence == Dependence::FailTogether)
        return phrases
            .text(context, QT_TRANSLATE_NOOP("Suggestion", "%1 stands ready as plan B, but shares causes of failure."))
            .arg(name);
    return phrases
        .text(context,
              QT_TRANSLATE_NOOP("Suggestion", "%1 stands ready as plan B, since it does not fail together with it."))
        .arg(name);
}

} // namespace

QString suggestedReasons(const Library &library, const Evaluation &evaluation, const Analysis &analysis,
                         const QString &choice, const QString &planB, const Phrases &phrases)
{
    const OptionEvaluation *chosen = evaluation.option(choice);
    if (chosen == nullptr)
        return {};
    QStringList sentences {rankSentence(library, evaluation, analysis, *chosen, phrases)};
    const QStringList best =
        pointsSpeak(evaluation, analysis) ? strengths(library, *chosen, phrases.language()) : QStringList();
    if (!best.isEmpty())
        sentences.append(
            phrases.text(context, QT_TRANSLATE_NOOP("Suggestion", "Most in its favour: %1.")).arg(best.join(u"; "_s)));
    sentences.append(clearanceSentence(library, *chosen, phrases));
    sentences.append(planBSentence(library, evaluation, choice, planB, phrases));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString suggestedExitPlan(const Evaluation &evaluation, const QString &choice, const QString &planB,
                          const Phrases &phrases)
{
    if (evaluation.option(choice) == nullptr)
        return {};
    QStringList steps;
    if (const OptionEvaluation *second = evaluation.option(planB); second != nullptr && planB != choice) {
        const char *step = second->clearance == Clearance::Passed
            ? QT_TRANSLATE_NOOP("Suggestion", "Set up access to %1.")
            : QT_TRANSLATE_NOOP("Suggestion", "Settle what %1 still misses, then set up access to it.");
        steps.append(phrases.text(context, step).arg(ValueText(phrases.language()).optionName(*second)));
    }
    steps.append(
        phrases.text(context, QT_TRANSLATE_NOOP("Suggestion", "Keep all templates and test cases in your own house.")));
    steps.append(phrases.text(context, QT_TRANSLATE_NOOP("Suggestion", "Practise the change once a year.")));
    for (qsizetype step = 0; step < steps.size(); ++step)
        steps[step] = u"%1. %2"_s.arg(QString::number(step + 1), steps.at(step));
    return steps.join(u'\n');
}

QString unknownClaimQuestions(const Library &library, const QStringList &criteria, Language language)
{
    QStringList lines;
    for (const QString &id : criteria) {
        const Criterion *criterion = library.criterion(id);
        if (criterion != nullptr && !criterion->questionToProvider.isEmpty())
            lines.append(
                u"%1. %2"_s.arg(QString::number(lines.size() + 1), criterion->questionToProvider.in(language)));
    }
    return lines.join(u'\n');
}

} // namespace lotse
