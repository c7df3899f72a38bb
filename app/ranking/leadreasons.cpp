// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/leadreasons.h"

#include "app/words/headline.h"
#include "core/phrases.h"
#include "decision/ownoperation.h"
#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostNamed = 3;

QList<LeadReasons::Open> openClaims(const Evaluation &evaluation, const OptionEvaluation &option)
{
    QList<LeadReasons::Open> open;
    for (const CellEvaluation &cell : option.cells) {
        const WeightEvaluation *weight = evaluation.weight(cell.criterion);
        const bool decidable = cell.clearance == Clearance::NotCleared;
        if (!cell.unknown && !cell.stale && !cell.contradicting && !decidable)
            continue;
        if (weight && (weight->middle > 0 || decidable))
            open.append({cell.criterion, weight->middle, cell.unknown});
    }
    std::ranges::stable_sort(open, std::greater(), &LeadReasons::Open::weight);
    return open;
}

/// True where an option that may still be chosen has an unknown on what has a weight.
bool isAnyUnknown(const Evaluation &evaluation)
{
    return std::ranges::any_of(evaluation.options, [&evaluation](const OptionEvaluation &option) {
        return option.clearance != Clearance::Failed
            && std::ranges::any_of(option.cells, [&evaluation](const CellEvaluation &cell) {
                   const WeightEvaluation *weight = evaluation.weight(cell.criterion);
                   return cell.unknown && weight && weight->middle > 0;
               });
    });
}

} // namespace

LeadReasons LeadReasons::of(const Library &library, const Evaluation &evaluation, const QString &rival,
                            const OptionEvaluation *spokenFor)
{
    LeadReasons reasons;
    reasons.first = evaluation.leader();
    const NoVerdictCause cause = evaluation.noVerdict();
    if (!reasons.first && !putsNobodyFirst(cause)) {
        const auto best = std::ranges::find(evaluation.options, Clearance::NotCleared, &OptionEvaluation::clearance);
        reasons.first = best == evaluation.options.cend() ? nullptr : &*best;
    }
    if (!reasons.first)
        return reasons;
    reasons.second = rival == reasons.first->deployment ? nullptr : evaluation.option(rival);
    reasons.asked = spokenFor ? spokenFor : reasons.first;
    reasons.open = openClaims(evaluation, *reasons.asked);
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance != Clearance::Failed && option.dominatedBy.contains(reasons.first->deployment))
            reasons.dominated.append(option.deployment);
    }
    if (!reasons.second)
        return reasons;

    reasons.lead = reasons.first->score.likely - reasons.second->score.likely;
    for (const CriterionGroup &group : library.groups)
        reasons.groups.append(
            {group.id,
             reasons.first->groupContributions.value(group.id) - reasons.second->groupContributions.value(group.id)});
    const qsizetype cells = std::min(reasons.first->cells.size(), reasons.second->cells.size());
    for (qsizetype i = 0; i < cells; ++i)
        reasons.criteria.append({reasons.first->cells.at(i).criterion,
                                 reasons.first->cells.at(i).contribution - reasons.second->cells.at(i).contribution});
    std::ranges::stable_sort(reasons.criteria, std::greater(), [](const Part &part) { return qAbs(part.difference); });
    return reasons;
}

QString LeadReasons::dominanceSentence(const Evaluation &evaluation, Language language) const
{
    if (!first || !second)
        return {};
    if (dominated.isEmpty() && !first->dominatedBy.isEmpty()) {
        // What is in and better everywhere would stand first itself.
        if (const OptionEvaluation *better = evaluation.option(first->dominatedBy.first()))
            return tr("By the likely values, %1 is nowhere better than %2, which is not cleared.")
                .arg(ValueText(language).briefName(evaluation, *first),
                     ValueText(language).briefName(evaluation, *better));
    }
    if (dominated.isEmpty() && isAnyUnknown(evaluation))
        return tr("Whether an option is ahead everywhere is open: not all that has a weight is documented.");
    if (dominated.isEmpty())
        return tr("No option is ahead everywhere: the order depends on the weights.");
    QStringList names;
    for (const QString &id : dominated) {
        if (const OptionEvaluation *option = evaluation.option(id))
            names << ValueText(language).briefName(evaluation, *option);
    }
    return tr("By the likely values, %1 is nowhere worse than %2 on what has a weight.")
        .arg(ValueText(language).briefName(evaluation, *first), Headline::list(names, language));
}

QString LeadReasons::openSentence(const Library &library, const Evaluation &evaluation, Language language) const
{
    if (!asked)
        return {};
    const QString name = ValueText(language).briefName(evaluation, *asked);
    if (open.isEmpty())
        return tr("Every weighted claim about %1 is documented and up to date.").arg(name);
    QStringList items;
    for (const Open &claim : open.first(std::min(open.size(), mostNamed))) {
        const Criterion *criterion = library.criterion(claim.criterion);
        items << tr("%1 (weight %2)")
                     .arg(criterion ? criterion->name.in(language) : claim.criterion)
                     .arg(qRound(claim.weight));
    }
    return tr("%n claims about %1 are unknown, stale or contradicting. Most important: %2.", nullptr, int(open.size()))
        .arg(name, Headline::list(items, language));
}

QString openClaimQuestions(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                           const QString &deployment, Language language)
{
    static constexpr auto context = "lotse::QuestionList";
    const OptionEvaluation *option = evaluation.option(deployment);
    if (!option)
        return {};
    const Phrases phrases(language);
    const auto open = openClaims(evaluation, *option);
    QStringList lines;
    lines << phrases.text(context, QT_TRANSLATE_NOOP("lotse::QuestionList", "Questions about %1"))
                 .arg(ValueText(language).optionName(*option));
    if (isOwnOperation(library, deployment))
        lines << phrases.text(context, QT_TRANSLATE_NOOP("lotse::QuestionList", "To whoever would run it"));
    lines << phrases.text(context, QT_TRANSLATE_NOOP("lotse::QuestionList", "As of %1"))
                 .arg(displayDate(evaluation.asOf.isValid() ? evaluation.asOf : engagement.date, language));
    lines << QString();
    if (open.isEmpty())
        lines << phrases.text(context, QT_TRANSLATE_NOOP("lotse::QuestionList", "Nothing is open."));
    for (qsizetype i = 0; i < open.size(); ++i) {
        const Criterion *criterion = library.criterion(open.at(i).criterion);
        if (!criterion)
            continue;
        lines << u"%1. %2"_s.arg(i + 1).arg(criterion->questionToProvider.in(language));
        const QString state = open.at(i).unknown
            ? phrases.text(context, QT_TRANSLATE_NOOP("lotse::QuestionList", "not documented so far"))
            : phrases.text(context, QT_TRANSLATE_NOOP("lotse::QuestionList", "documented, but to be confirmed"));
        lines << u"   %1 – %2 [%3/%4]"_s.arg(criterion->name.in(language), state, deployment, criterion->id);
        lines << phrases.text(context,
                              QT_TRANSLATE_NOOP("lotse::QuestionList", "   Answer and evidence (address, date):"));
        lines << QString();
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace lotse
