// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/analysistext.h"

#include "decision/leaders.h"
#include "report/model/reservation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Where the criterion that was agreed for near ties speaks for another than the leader, for whom; else empty.
QString advisedInstead(const Verdict &verdict)
{
    const bool isOther = !verdict.decidedBy.isEmpty() && verdict.recommended != verdict.leader;
    return isOther ? verdict.recommended : QString();
}

double firstPlaceOf(const Robustness &robustness, const QString &option)
{
    const qsizetype row = robustness.row(option);
    return row < 0 ? 0 : robustness.firstPlace.at(row);
}

} // namespace

QString AnalysisText::verdictWord(VerdictKind kind) const
{
    switch (kind) {
    case VerdictKind::Clear:
        return reservationOf(m_library, m_evaluation).any()
            ? text(QT_TRANSLATE_NOOP("Analysis", "clear with reservation"))
            : text(QT_TRANSLATE_NOOP("Analysis", "clear"));
    case VerdictKind::Leaning: return text(QT_TRANSLATE_NOOP("Analysis", "leaning"));
    case VerdictKind::Open: return text(QT_TRANSLATE_NOOP("Analysis", "open"));
    case VerdictKind::None: return text(QT_TRANSLATE_NOOP("Analysis", "none"));
    }
    return {};
}

QString AnalysisText::noVerdict(NoVerdictCause cause) const
{
    switch (cause) {
    case NoVerdictCause::None: return {};
    case NoVerdictCause::NoOption: return text(QT_TRANSLATE_NOOP("Analysis", "No verdict: no option is compared yet"));
    case NoVerdictCause::AllFailed:
        return text(QT_TRANSLATE_NOOP("Analysis", "No verdict: every option misses a knock-out"));
    case NoVerdictCause::OneCandidate: {
        const auto left = std::ranges::find_if(
            m_evaluation.options, [](const OptionEvaluation &option) { return option.clearance != Clearance::Failed; });
        if (left == m_evaluation.options.cend())
            return {};
        return text(QT_TRANSLATE_NOOP("Analysis", "No verdict: there is nothing to compare %1 with"))
            .arg(placedOption(left->deployment));
    }
    case NoVerdictCause::NothingAsked:
        return text(QT_TRANSLATE_NOOP("Analysis", "No verdict: no question is answered yet"));
    case NoVerdictCause::NoWeight: return text(QT_TRANSLATE_NOOP("Analysis", "No verdict: no criterion has a weight"));
    case NoVerdictCause::NothingApplies:
        return text(QT_TRANSLATE_NOOP("Analysis", "No verdict: nothing with a weight applies to every option"));
    case NoVerdictCause::NothingKnown: return text(QT_TRANSLATE_NOOP("Analysis", "No verdict: too little is known"));
    case NoVerdictCause::NoneCleared: return text(QT_TRANSLATE_NOOP("Analysis", "No verdict: no option is in yet"));
    }
    return {};
}

QString AnalysisText::noVerdictReason(NoVerdictCause cause) const
{
    switch (cause) {
    case NoVerdictCause::None: return {};
    case NoVerdictCause::NoOption: return text(QT_TRANSLATE_NOOP("Analysis", "A verdict takes at least two options."));
    case NoVerdictCause::AllFailed:
    case NoVerdictCause::OneCandidate:
        return text(QT_TRANSLATE_NOOP("Analysis", "A verdict takes at least two options that miss no knock-out."));
    case NoVerdictCause::NothingAsked:
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "What the client needs decides which option stands first: that takes answers "
                                      "to the questions."));
    case NoVerdictCause::NoWeight:
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Without weights no option stands before another: at least one criterion needs "
                                      "a weight."));
    case NoVerdictCause::NothingApplies:
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "To at least one option no criterion with a weight applies. Give one a weight "
                                      "that applies to all of them."));
    case NoVerdictCause::NothingKnown:
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "On no criterion with a weight is anything documented about the option that "
                                      "would stand first."));
    case NoVerdictCause::NoneCleared:
        return text(QT_TRANSLATE_NOOP("Analysis", "Each option misses a requirement or lacks evidence for one."));
    }
    return {};
}

QString AnalysisText::shareText(double share) const
{
    return percent(share,
                   decimalsBeside(share, {m_evaluation.thresholds.clearShare, m_evaluation.thresholds.leaningShare}));
}

/// Fills leader, its share, rival and the rival's share into @p pattern: one that is first more often, or as often, is
/// seen to be.
QString AnalysisText::sharesOfPlaces(const Verdict &verdict, const QString &pattern) const
{
    QString first = shareText(verdict.firstPlace);
    QString second = shareText(verdict.rivalFirstPlace);
    if (first == second) {
        constexpr int mostDecimals = 2; // what is drawn is no surer
        const int decimals = std::min(mostDecimals, decimalsApart(verdict.firstPlace, verdict.rivalFirstPlace));
        first = percent(verdict.firstPlace, decimals);
        second = percent(verdict.rivalFirstPlace, decimals);
    }
    return pattern.arg(placedBriefly(verdict.leader), first, placedBriefly(verdict.rival), second);
}

QStringList AnalysisText::tied(bool isBrief) const
{
    QStringList names;
    for (const OptionEvaluation *each : leadersOf(m_evaluation))
        names.append(isBrief ? m_values.briefName(m_evaluation, *each) : option(each->deployment));
    return names;
}

QString AnalysisText::verdict(const Analysis &analysis) const
{
    const Verdict &verdict = analysis.verdict;
    if (verdict.kind == VerdictKind::None)
        return noVerdict(verdict.cause);
    const QString instead = advisedInstead(verdict);
    const bool withRival = !verdict.rival.isEmpty() && verdict.rivalFirstPlace > 0;
    if (analysis.robustness.weights == WeightInformation::None) {
        const QString sentence = withRival
            ? text(QT_TRANSLATE_NOOP(
                  "Analysis",
                  "Verdict open: nothing is known about the weights. Over all weights of what counts, "
                  "%1 is first in %2 of the cases, %3 in %4"))
            : text(QT_TRANSLATE_NOOP(
                  "Analysis",
                  "Verdict open: nothing is known about the weights. Over all weights of what counts, "
                  "%1 is first in %2 of the cases"));
        return withRival ? sharesOfPlaces(verdict, sentence)
                         : sentence.arg(placedBriefly(verdict.leader), shareText(verdict.firstPlace));
    }
    constexpr qsizetype mostNames = 3;
    const QStringList names = verdict.tied ? tied(true) : QStringList();
    const bool isAdvisedTied = leadersOf(m_evaluation).contains(m_evaluation.option(instead));
    const QString named = isAdvisedTied ? instead : verdict.leader;
    const double share = isAdvisedTied ? firstPlaceOf(analysis.robustness, instead) : verdict.firstPlace;
    if (names.size() > mostNames) {
        return text(QT_TRANSLATE_N_NOOP("Analysis",
                                        "Verdict open: %n option(s) share the lead, %1 is first in %2 of "
                                        "the cases"),
                    int(names.size()))
            .arg(placedBriefly(named), shareText(share));
    }
    if (verdict.tied) {
        return text(QT_TRANSLATE_NOOP("Analysis", "Verdict open: %1 share the lead, %2 is first in %3 of the cases"))
            .arg(list(names), placedBriefly(named), shareText(share));
    }
    if (!instead.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Analysis", "Verdict %1: %2 is first in %3 of the cases, but “%4” speaks for %5"))
            .arg(verdictWord(verdict.kind), placedBriefly(verdict.leader), shareText(verdict.firstPlace),
                 criterion(verdict.decidedBy), placedBriefly(instead));
    }
    if (!withRival) {
        return text(QT_TRANSLATE_NOOP("Analysis", "Verdict %1: %2 is first in %3 of the cases"))
            .arg(verdictWord(verdict.kind), placedBriefly(verdict.leader), shareText(verdict.firstPlace));
    }
    if (verdict.rivalFirstPlace > verdict.firstPlace) { // it leads the table of points, and would seem to be mixed up
        return sharesOfPlaces(verdict,
                              text(QT_TRANSLATE_NOOP("Analysis",
                                                     "Verdict open: %1 has the most points of what is in, but is first "
                                                     "in %2 of the cases, %3 in %4")));
    }
    return sharesOfPlaces(verdict,
                          text(QT_TRANSLATE_NOOP("Analysis", "Verdict %1: %2 is first in %3 of the cases, %4 in %5"))
                              .arg(verdictWord(verdict.kind)));
}

QString AnalysisText::rival(const Analysis &analysis) const
{
    const Verdict &verdict = analysis.verdict;
    if (verdict.rival.isEmpty())
        return {};
    const qsizetype instead = analysis.robustness.row(advisedInstead(verdict));
    const qsizetype leader = analysis.robustness.row(verdict.leader);
    if (instead >= 0 && leader >= 0) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "By points alone, %1 stands before %2 in %3 of the cases; “%4” speaks for %2."))
            .arg(option(verdict.leader), option(verdict.recommended),
                 percent(analysis.robustness.pairwise.at(leader).at(instead), 1), criterion(verdict.decidedBy));
    }
    return text(QT_TRANSLATE_NOOP("Analysis", "Of these two alone, %1 stands before %2 in %3 of the cases."))
        .arg(option(verdict.leader), placedOption(verdict.rival), percent(verdict.overRival, 1));
}

QString AnalysisText::verdictReason(const Analysis &analysis) const
{
    const Verdict &verdict = analysis.verdict;
    const Thresholds &thresholds = m_evaluation.thresholds;
    if (verdict.kind == VerdictKind::None)
        return noVerdictReason(verdict.cause);
    if (analysis.robustness.weights == WeightInformation::None) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "A recommendation needs to know what counts more: criteria in an order, or "
                                      "weights that are confirmed."));
    }
    if (verdict.tied) {
        return text(QT_TRANSLATE_NOOP("Analysis", "No option stands alone at the head: %1 have the same points."))
            .arg(list(tied(false)));
    }
    if (!verdict.decidedBy.isEmpty() && verdict.recommended != verdict.leader) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "%1 has the most points, but “%2”, set to decide among close options, does not "
                                      "speak for it."))
            .arg(option(verdict.leader), criterion(verdict.decidedBy));
    }
    if (verdict.rivalFirstPlace > verdict.firstPlace) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Of the options that are in, %1 has the most points with today’s figures and "
                                      "weights; once all that is uncertain may vary, %2 is first more often: neither "
                                      "is the better advice."))
            .arg(option(verdict.leader), placedOption(verdict.rival));
    }
    const NumberText &numbers = m_values.numbers();
    if (verdict.kind == VerdictKind::Clear) {
        const QString rule = reservationOf(m_library, m_evaluation).any()
            ? text(QT_TRANSLATE_NOOP("Analysis",
                                     "“Clear” needs at least %1 of the cases, and that no single open claim changes "
                                     "the first place within its span: both hold, as long as the claims with "
                                     "reservation do."))
            : text(QT_TRANSLATE_NOOP("Analysis",
                                     "“Clear” needs at least %1 of the cases, and that no single open claim changes "
                                     "the first place within its span: both hold."));
        return rule.arg(numbers.limit(thresholds.clearShare));
    }
    if (verdict.firstPlace >= thresholds.clearShare && !verdict.factFlips.isEmpty()) {
        return text(QT_TRANSLATE_N_NOOP("Analysis",
                                        "The share is enough for “clear” (%1), but %n open claim(s) can change the "
                                        "first place alone."),
                    int(verdict.factFlips.size()))
            .arg(numbers.limit(thresholds.clearShare));
    }
    return text(QT_TRANSLATE_NOOP("Analysis", "“Clear” needs %1 and “leaning” %2 of the cases."))
        .arg(numbers.limit(thresholds.clearShare), numbers.limit(thresholds.leaningShare));
}

QString AnalysisText::nearTie(const Verdict &verdict) const
{
    if (!verdict.nearTie)
        return {};
    return QString(whoIsClose(verdict) + u' ' + leadAmongClose(verdict)).trimmed();
}

QString AnalysisText::whoIsClose(const Verdict &verdict) const
{
    QStringList names;
    for (const QString &close : verdict.close)
        names.append(option(close));
    const QString band = m_values.numbers().amount(m_evaluation.thresholds.nearTie);
    const QString &agreed = m_evaluation.thresholds.nearTieCriterion;
    const auto applies = [&](const QString &close) {
        const OptionEvaluation *option = m_evaluation.option(close);
        const auto cell = std::ranges::find(option->cells, agreed, &CellEvaluation::criterion);
        return cell == option->cells.cend() || cell->applies;
    };
    if (verdict.decidedBy.isEmpty() && m_evaluation.weight(agreed) && !std::ranges::all_of(verdict.close, applies)) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Close together (within %1 points): %2. “%3”, set to decide then, does not apply "
                                      "to all of them."))
            .arg(band, list(names), criterion(agreed));
    }
    if (verdict.decidedBy.isEmpty() && m_evaluation.weight(agreed)) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Close together (within %1 points): %2. “%3”, set to decide then, does not tell "
                                      "them apart."))
            .arg(band, list(names), criterion(agreed));
    }
    if (verdict.decidedBy.isEmpty() && !agreed.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Close together (within %1 points): %2. “%3”, set to decide then, is no "
                                      "criterion of the library."))
            .arg(band, list(names), agreed);
    }
    if (verdict.decidedBy.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Close together (within %1 points): %2. No criterion is set to decide then."))
            .arg(band, list(names));
    }
    if (verdict.recommended.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Close together (within %1 points): %2. “%3”, set to decide then, leaves several "
                                      "of them equal."))
            .arg(band, list(names), criterion(verdict.decidedBy));
    }
    return text(QT_TRANSLATE_NOOP("Analysis", "Close together (within %1 points): %2. “%3” is set to decide then: %4."))
        .arg(band, list(names), criterion(verdict.decidedBy), option(verdict.recommended));
}

QString AnalysisText::leadAmongClose(const Verdict &verdict) const
{
    const bool isOtherAdvised = !verdict.decidedBy.isEmpty() && verdict.recommended != verdict.leader;
    constexpr double most = 0.5;
    if (verdict.close.size() < 2 || verdict.tied || isOtherAdvised || verdict.firstPlace <= most)
        return {};
    // Of the thresholds of the verdict none: they are what was agreed, not what "hardly" means.
    constexpr double nearlyAll = 0.9;
    if (verdict.firstPlace >= nearlyAll && verdict.factFlips.isEmpty())
        return text(QT_TRANSLATE_NOOP("Analysis", "All the same, who leads hardly depends on what is uncertain."));
    return text(
        QT_TRANSLATE_NOOP("Analysis", "All the same, what is uncertain does not change who leads in most cases."));
}

bool AnalysisText::comparesPlaces(const Analysis &analysis)
{
    const NoVerdictCause cause = analysis.verdict.cause;
    return analysis.robustness.options.size() > 1
        && (cause == NoVerdictCause::None || cause == NoVerdictCause::NoneCleared);
}

QString AnalysisText::draws(const Robustness &robustness) const
{
    const QString count = m_values.numbers().count(robustness.draws);
    switch (robustness.weights) {
    case WeightInformation::Intervals:
        return text(QT_TRANSLATE_NOOP(
                        "Analysis",
                        "Share of the places in %1 cases: weights within their margins, open claims within "
                        "their spans, all at once"))
            .arg(count);
    case WeightInformation::Order:
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Share of the places in %1 cases: all weights in your order, open claims within "
                                      "their spans, all at once"))
            .arg(count);
    case WeightInformation::None:
        return text(QT_TRANSLATE_NOOP(
                        "Analysis",
                        "Share of the places in %1 cases: any weights of what counts, open claims within their "
                        "spans, all at once"))
            .arg(count);
    }
    return {};
}

QString AnalysisText::share(const Analysis &analysis) const
{
    const QString instead = advisedInstead(analysis.verdict);
    return shareText(instead.isEmpty() ? analysis.verdict.firstPlace : firstPlaceOf(analysis.robustness, instead));
}

QString AnalysisText::shareCaption(const Analysis &analysis) const
{
    const Verdict &verdict = analysis.verdict;
    const QString clear = m_values.numbers().limit(m_evaluation.thresholds.clearShare);
    if (analysis.robustness.weights == WeightInformation::None) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "of the cases put %1 first, over all weights of what counts: nothing is known "
                                      "about the weights, and without that no share makes a recommendation."))
            .arg(option(verdict.leader));
    }
    if (const QString instead = advisedInstead(verdict); !instead.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "of the cases put %1 first, for which “%2” speaks; %3 put %4 first. “Clear” "
                                      "needs %5."))
            .arg(option(instead), criterion(verdict.decidedBy), shareText(verdict.firstPlace), option(verdict.leader),
                 clear);
    }
    if (verdict.tied && verdict.recommended.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "of the cases: none of those that share the lead is first more often. “Clear” "
                                      "needs %1."))
            .arg(clear);
    }
    return text(QT_TRANSLATE_NOOP("Analysis", "of the cases put %1 first. “Clear” needs %2."))
        .arg(option(verdict.leader), clear);
}

QString AnalysisText::centralWeights(const Robustness &robustness, const QString &deployment) const
{
    const qsizetype row = robustness.row(deployment);
    if (row < 0 || robustness.centralWeights.at(row).isEmpty())
        return {};
    const QList<double> &central = robustness.centralWeights.at(row);
    QMap<QString, double> difference;
    for (qsizetype k = 0; k < robustness.criteria.size(); ++k) {
        const auto found = std::ranges::find(m_library.criteria, robustness.criteria.at(k), &Criterion::id);
        const WeightEvaluation *weight = m_evaluation.weight(robustness.criteria.at(k));
        if (found != m_library.criteria.cend() && weight)
            difference[found->group] += central.at(k) - weight->normalised;
    }
    constexpr double noticeable = 0.005; // half a per cent of the whole weight
    QStringList more;
    for (const CriterionGroup &group : m_library.groups) {
        if (difference.value(group.id) >= noticeable)
            more.append(group.name.in(m_phrases.language()));
    }
    if (more.isEmpty())
        return {};
    return text(QT_TRANSLATE_NOOP("Analysis", "%1 is first where %2 counts a little more than now."))
        .arg(option(deployment), list(more));
}

} // namespace lotse
