// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/analysistext.h"

#include "decision/leaders.h"
#include "decision/samescore.h"
#include "report/model/reservation.h"
#include "report/words/printedshares.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Where the criterion that was agreed for near ties speaks for another than the leader, for whom; else empty.
QString advisedInstead(const Verdict &verdict)
{
    const bool isOther = !verdict.decidedBy.isEmpty() && verdict.recommended != verdict.leader;
    return isOther ? verdict.recommended : QString();
}

/// True where an option that is not cleared stands before the leader or is close to it: once it is cleared, the advice
/// may be another.
bool isCloseOneOpen(const Evaluation &evaluation)
{
    const OptionEvaluation *leader = evaluation.leader();
    return leader && std::ranges::any_of(evaluation.options, [&](const OptionEvaluation &option) {
               return option.clearance == Clearance::NotCleared
                   && isWithinBand(option.score.likely, leader->score.likely, evaluation.thresholds.nearTie);
           });
}

constexpr qsizetype mostNamed = 3; // of what is to be asked, and of what something rests on

double firstPlaceOf(const Robustness &robustness, const QString &option)
{
    const qsizetype row = robustness.row(option);
    return row < 0 ? 0 : robustness.firstPlace.at(row);
}

} // namespace

AnalysisText::AnalysisText(const Library &library, const Evaluation &evaluation, const Phrases &phrases)
    : m_library(library), m_evaluation(evaluation), m_phrases(phrases), m_values(phrases.language())
{
}

QString AnalysisText::text(const char *source, int count) const
{
    return m_phrases.text("Analysis", source, count);
}

QString AnalysisText::percent(double share, int decimals) const
{
    return m_values.numbers().percent(share, decimals);
}

QString AnalysisText::option(QStringView deployment) const
{
    return m_values.optionName(m_library, m_evaluation, deployment.toString());
}

QString AnalysisText::criterion(QStringView id) const
{
    const auto found = std::ranges::find(m_library.criteria, id, &Criterion::id);
    return found == m_library.criteria.cend() ? id.toString() : found->name.in(m_phrases.language());
}

QString AnalysisText::group(QStringView id) const
{
    const auto found = std::ranges::find(m_library.groups, id, &CriterionGroup::id);
    return found == m_library.groups.cend() ? id.toString() : found->name.in(m_phrases.language());
}

QString AnalysisText::list(const QStringList &names) const
{
    if (names.size() < 2)
        return names.join(QString());
    return text(QT_TRANSLATE_NOOP("Analysis", "%1 and %2"))
        .arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

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
    case NoVerdictCause::NothingKnown:
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "On no criterion with a weight is anything documented about the option that "
                                      "would stand first."));
    case NoVerdictCause::NoneCleared:
        return text(QT_TRANSLATE_NOOP("Analysis", "Each option misses a requirement or lacks evidence for one."));
    }
    return {};
}

QString AnalysisText::placedOption(const QString &deployment) const
{
    const OptionEvaluation *found = m_evaluation.option(deployment);
    if (!found || found->clearance != Clearance::NotCleared)
        return option(deployment);
    return text(QT_TRANSLATE_NOOP("Analysis", "%1 [not cleared]")).arg(option(deployment));
}

QString AnalysisText::placedBriefly(const QString &deployment) const
{
    const OptionEvaluation *found = m_evaluation.option(deployment);
    if (!found)
        return option(deployment);
    const QString name = m_values.briefName(m_evaluation, *found);
    return found->clearance == Clearance::NotCleared ? text(QT_TRANSLATE_NOOP("Analysis", "%1 [not cleared]")).arg(name)
                                                     : name;
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

/// Whole sentences on a weight that changes something: in which direction, and whether that begins at the present
/// share.
struct AnalysisText::WeightPatterns
{
    const char *above;
    const char *below;
    const char *anyMore;
    const char *anyLess;
};

const AnalysisText::WeightPatterns AnalysisText::takesTheLead {
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than %2 (now %3), %4 takes the lead."),
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than %2 (now %3), %4 takes the lead."),
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than now (%2), %3 takes the lead."),
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than now (%2), %3 takes the lead.")};

const AnalysisText::WeightPatterns AnalysisText::asWell {
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than %2 (now %3), %4 has the most points as well."),
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than %2 (now %3), %4 has the most points as well."),
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than now (%2), %3 has the most points as well."),
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than now (%2), %3 has the most points as well.")};

const AnalysisText::WeightPatterns AnalysisText::turnsTheAdvice {
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than %2 (now %3), the advice turns to %4."),
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than %2 (now %3), the advice turns to %4."),
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than now (%2), the advice turns to %3."),
    QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than now (%2), the advice turns to %3.")};

QString AnalysisText::flip(const Flip &flip, const QString &advised) const
{
    if (flip.kind != Flip::Kind::Weight && flip.kind != Flip::Kind::GroupWeight)
        return factFlip(flip, advised);
    return weightSentence(flip, !advised.isEmpty() && flip.newLeader == advised ? asWell : takesTheLead);
}

QString AnalysisText::newLeader(const Flip &flip) const
{
    const QString name = option(flip.newLeader);
    if (flip.sharedWith.isEmpty())
        return name;
    QStringList others;
    for (const QString &other : flip.sharedWith)
        others.append(option(other));
    return text(QT_TRANSLATE_NOOP("Analysis", "%1 (level with %2)")).arg(name, list(others));
}

QString AnalysisText::weightSentence(const Flip &flip, const WeightPatterns &patterns) const
{
    const QString name = flip.kind == Flip::Kind::GroupWeight ? group(flip.group) : criterion(flip.criterion);
    const NumberText &numbers = m_values.numbers();
    const PrintedShares shares(m_library, m_evaluation);
    QString now = numbers.percent(flip.now);
    const int printed =
        flip.kind == Flip::Kind::GroupWeight ? shares.group(flip.group) : shares.criterion(flip.criterion);
    if (printed > 0 && std::abs(printed - flip.now * 100) < 1) // the figure that stands in the tables
        now = numbers.percents(printed);
    constexpr double same = 1e-9;
    if (std::abs(flip.at - flip.now) < same)
        return text(flip.above ? patterns.anyMore : patterns.anyLess).arg(name, now, newLeader(flip));
    QString at = numbers.percent(flip.at);
    // Whole per cents, unless they hide that something has to change.
    if (std::abs(flip.at - flip.now) < 0.01 || now == at || at.startsWith(u'<')) {
        const int decimals = decimalsApart(flip.at, flip.now, 1);
        now = numbers.percent(flip.now, decimals);
        at = numbers.percent(flip.at, decimals);
    }
    return text(flip.above ? patterns.above : patterns.below).arg(name, at, now, newLeader(flip));
}

QString AnalysisText::value(const Flip &flip) const
{
    const auto found = std::ranges::find(m_library.criteria, flip.criterion, &Criterion::id);
    if (found == m_library.criteria.cend())
        return flip.level;
    if (!flip.number) {
        const Level *level = found->level(flip.level);
        return level ? level->shortLabel.in(m_phrases.language()) : flip.level;
    }
    if (flip.until) {
        const double low = std::min(*flip.number, *flip.until);
        const double high = std::max(*flip.number, *flip.until);
        const bool exact = m_values.limit(*found, low) == m_values.limit(*found, high);
        return text(QT_TRANSLATE_NOOP("Analysis", "%1 and %2"))
            .arg(m_values.limit(*found, low, exact), m_values.limit(*found, high, exact));
    }
    return m_values.limit(*found, *flip.number);
}

namespace {

/// Whole sentences: rows by what happens, columns by how the value is named.
enum FlipRow : std::size_t { LeadChanges, LeaderIsOut, RivalIsIn, NobodyIsIn, AdvisedLeads, AdvisedIsLeft };
enum FlipColumn : std::size_t { OneLevel, LevelOrBetter, LevelOrWorse, NumberAbove, NumberBelow, NumberBetween };

constexpr std::array<std::array<const char *, 6>, 6> factSentences {{
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3”, %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or better, %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or worse, %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is above %3, %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is below %3, %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is between %3, %4 takes the lead.")},
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3”, it is out and %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or better, it is out and %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or worse, it is out and %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is above %3, it is out and %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is below %3, it is out and %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is between %3, it is out and %4 takes the lead.")},
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3”, it is in and takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or better, it is in and takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or worse, it is in and takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is above %3, it is in and takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is below %3, it is in and takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is between %3, it is in and takes the lead.")},
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3”, no option is in any more."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or better, no option is in any more."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or worse, no option is in any more."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is above %3, no option is in any more."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is below %3, no option is in any more."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is between %3, no option is in any more.")},
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3”, %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or better, %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or worse, %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is above %3, %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is below %3, %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is between %3, %4 has the most points as well.")},
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3”, it is out and %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis",
                       "If “%1” of %2 turns out to be “%3” or better, it is out and %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis",
                       "If “%1” of %2 turns out to be “%3” or worse, it is out and %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is above %3, it is out and %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is below %3, it is out and %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is between %3, it is out and %4 has the most points as well.")},
}};

FlipRow rowOf(const Flip &flip, const QString &advised)
{
    if (flip.newLeader.isEmpty())
        return NobodyIsIn;
    if (flip.kind != Flip::Kind::Clearance)
        return flip.newLeader == advised ? AdvisedLeads : LeadChanges;
    if (flip.option == flip.newLeader)
        return RivalIsIn;
    return flip.newLeader == advised ? AdvisedIsLeft : LeaderIsOut;
}

FlipColumn columnOf(const Flip &flip, const Criterion *criterion)
{
    if (flip.number && flip.until)
        return NumberBetween;
    if (flip.number)
        return flip.above ? NumberAbove : NumberBelow;
    const qsizetype index = criterion ? criterion->levelIndex(flip.level) : -1;
    if (index < 0 || (flip.above && index == criterion->levels.size() - 1) || (!flip.above && index == 0))
        return OneLevel;
    return flip.above ? LevelOrBetter : LevelOrWorse;
}

bool isOfWeight(const Flip &flip)
{
    return flip.kind == Flip::Kind::Weight || flip.kind == Flip::Kind::GroupWeight;
}

} // namespace

QString AnalysisText::factFlip(const Flip &flip, const QString &advised) const
{
    const auto found = std::ranges::find(m_library.criteria, flip.criterion, &Criterion::id);
    const FlipRow row = rowOf(flip, advised);
    const FlipColumn column = columnOf(flip, found == m_library.criteria.cend() ? nullptr : &*found);
    QString sentence =
        text(factSentences.at(row).at(column)).arg(criterion(flip.criterion), option(flip.option), value(flip));
    if (row != RivalIsIn && row != NobodyIsIn)
        sentence = sentence.arg(newLeader(flip));
    if (flip.advised.isEmpty() || flip.advised == flip.newLeader)
        return sentence;
    // Further on the new leader may draw away, but it never lets others come closer.
    const QString band = m_values.numbers().amount(m_evaluation.thresholds.nearTie);
    const QString &deciding = m_evaluation.thresholds.nearTieCriterion;
    const QString condition = flip.criterion == deciding
        ? text(QT_TRANSLATE_NOOP("Analysis",
                                 "“%1” decides for %2 as long as that one is within %3 points and better on it."))
        : text(QT_TRANSLATE_NOOP("Analysis", "“%1” decides for %2 as long as that one is within %3 points."));
    return sentence + u' ' + condition.arg(criterion(deciding), option(flip.advised), band);
}

QString AnalysisText::flipWord(const FlipSentence &line) const
{
    if (line.letsIn)
        return text(QT_TRANSLATE_NOOP("Analysis", "lets in"));
    if (line.partly)
        return text(QT_TRANSLATE_NOOP("Analysis", "may flip"));
    return line.flips ? text(QT_TRANSLATE_NOOP("Analysis", "flips")) : text(QT_TRANSLATE_NOOP("Analysis", "holds"));
}

void AnalysisText::addWeightLines(QList<FlipSentence> &lines, const Sensitivity &sensitivity, qsizetype most) const
{
    const bool ofAdvice = !sensitivity.advised.isEmpty();
    const auto sentenceOf = [this, ofAdvice](const Flip &change) {
        return ofAdvice ? weightSentence(change, turnsTheAdvice) : flip(change);
    };
    const Flip *nearest = nullptr;
    qsizetype count = 0;
    for (const Flip &change : ofAdvice ? sensitivity.turns : sensitivity.flips) {
        if (!isOfWeight(change))
            continue;
        if (change.plausible && count++ < most)
            lines.append({.sentence = sentenceOf(change), .flips = true});
        if (!nearest) // plausible ones come first, then the nearest
            nearest = &change;
    }
    if (count > most) {
        lines.append({.sentence = text(QT_TRANSLATE_N_NOOP("Analysis", "%n more weight(s) would do so alone."),
                                       int(count - most)),
                      .flips = true});
    }
    if (count > 0)
        return;
    QString sentence = ofAdvice
        ? text(QT_TRANSLATE_NOOP("Analysis", "No single weight turns the advice within its margin."))
        : text(QT_TRANSLATE_NOOP("Analysis", "No single weight gives the lead to another option within its margin."));
    if (nearest)
        sentence += u' ' + text(QT_TRANSLATE_NOOP("Analysis", "Beyond it:")) + u' ' + sentenceOf(*nearest);
    lines.append({.sentence = sentence});
}

void AnalysisText::addFactLines(QList<FlipSentence> &lines, const Sensitivity &sensitivity, qsizetype most) const
{
    const QString &advised = sensitivity.advised;
    qsizetype count = 0;
    std::array<int, 2> further {}; // that leave the advice as it is, and that change it
    bool letsIn = false;
    for (const Flip &flip : sensitivity.flips) {
        if (isOfWeight(flip) || !flip.plausible)
            continue;
        const bool changes = advised.isEmpty() || flip.advised != advised || !flip.keepsAdvice;
        const bool partly = changes && !advised.isEmpty() && flip.advised == advised;
        letsIn = flip.leader.isEmpty();
        if (count++ < most)
            lines.append({.sentence = this->flip(flip, advised), .flips = changes, .partly = partly, .letsIn = letsIn});
        else
            ++(changes ? further.back() : further.front());
    }
    if (further.back() > 0) {
        lines.append({.sentence = text(QT_TRANSLATE_N_NOOP("Analysis", "%n more open claim(s) could do so alone."),
                                       further.back()),
                      .flips = true,
                      .letsIn = letsIn});
    }
    if (further.front() > 0) {
        lines.append(
            {.sentence = text(QT_TRANSLATE_N_NOOP("Analysis",
                                                  "%n more open claim(s) could change who has the most points, "
                                                  "but not the advice."),
                              further.front())});
    }
    // That no claim changes who leads says nothing of the advice: it may still change what decides.
    if (count == 0 && !sensitivity.leader.isEmpty() && advised.isEmpty())
        lines.append({.sentence = text(QT_TRANSLATE_NOOP(
                          "Analysis", "No single open claim gives the lead to another option within its span."))});
}

QList<FlipSentence> AnalysisText::flipLines(const Sensitivity &sensitivity, qsizetype most) const
{
    QList<FlipSentence> lines;
    const NoVerdictCause cause = m_evaluation.noVerdict();
    if (cause != NoVerdictCause::None && cause != NoVerdictCause::NoneCleared)
        return lines;
    if (!sensitivity.leader.isEmpty() && !sensitivity.runnerUp.isEmpty())
        addWeightLines(lines, sensitivity, most);
    addFactLines(lines, sensitivity, most);
    return lines;
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

QString AnalysisText::cause(NotClearedCause cause) const
{
    return m_values.cause(cause);
}

QString AnalysisText::check(const Check &check) const
{
    // What several options of a provider inherit from one claim is one question to the provider.
    const OptionEvaluation *found = m_evaluation.option(check.option);
    const bool shared = check.options.size() > 1 && found;
    const QString asked = shared ? found->providerName.in(m_phrases.language()) : option(check.option);
    return u"%1: %2 (%3)"_s.arg(asked, criterion(check.criterion), cause(check.cause));
}

QString AnalysisText::reservationSentence() const
{
    const Reservation reservation = reservationOf(m_library, m_evaluation);
    if (!reservation.any())
        return {};
    const qsizetype named = std::min(mostNamed, reservation.claims.size());
    QStringList claims;
    for (const ReservedClaim &claim : reservation.claims.first(named)) {
        claims.append(u"%1: %2 (%3)"_s.arg(option(claim.option), criterion(claim.criterion),
                                           report::meaningOf(claim.marks, m_phrases)));
    }
    const auto count = int(reservation.claims.size());
    const QString sentence = reservation.alone
        ? text(QT_TRANSLATE_N_NOOP(
                   "Analysis",
                   "With reservation: the first place rests on %n claim(s) each of which could change it "
                   "alone: %1."),
               count)
        : text(QT_TRANSLATE_N_NOOP("Analysis",
                                   "With reservation: the first place rests on %n claim(s) that could change it "
                                   "together: %1."),
               count);
    return sentence.arg(andMore(claims, count - named));
}

/// Returns @p names, of which @p more were left out: a list that is cut says so.
QString AnalysisText::andMore(const QStringList &names, qsizetype more) const
{
    const QString named = names.join(u"; "_s);
    return more > 0 ? text(QT_TRANSLATE_N_NOOP("Analysis", "%1; and %n more"), int(more)).arg(named) : named;
}

QString AnalysisText::checkNext(const Analysis &analysis) const
{
    const bool isSaidToHold = analysis.checkNext.settled || analysis.verdict.kind == VerdictKind::Clear;
    const QString next = nextChecks(analysis);
    return isSaidToHold ? QString(next + u' ' + reservationSentence()).trimmed() : next;
}

QString AnalysisText::nextChecks(const Analysis &analysis) const
{
    const CheckNext &checkNext = analysis.checkNext;
    const NoVerdictCause cause = analysis.verdict.cause;
    if (checkNext.settled) {
        if (checkNext.checks.isEmpty() && analysis.verdict.kind != VerdictKind::Clear) {
            return text(
                QT_TRANSLATE_NOOP("Analysis", "No claim is open that could favour another option; other weights may."));
        }
        // What one answer cannot do, weights or several answers may.
        return analysis.verdict.kind == VerdictKind::Clear && !isCloseOneOpen(m_evaluation)
            ? text(QT_TRANSLATE_NOOP(
                  "Analysis", "Settled: no answer to a single open claim would favour another option within its span."))
            : text(QT_TRANSLATE_NOOP(
                  "Analysis",
                  "No answer to a single open claim would favour another option within its span; several "
                  "together, or other weights, may."));
    }
    const auto named = [this, &checkNext](auto isAsked) {
        QStringList names;
        qsizetype count = 0;
        for (const Check &item : checkNext.checks) {
            if (isAsked(item) && count++ < mostNamed)
                names.append(check(item));
        }
        return andMore(names, count - names.size());
    };
    if (cause == NoVerdictCause::NothingKnown || cause == NoVerdictCause::OneCandidate) {
        const QString names = named(
            [cause](const Check &item) { return cause == NoVerdictCause::NothingKnown || item.decidesClearance; });
        if (!names.isEmpty())
            return text(QT_TRANSLATE_NOOP("Analysis", "Ask first: %1.")).arg(names);
    }
    if (cause != NoVerdictCause::None && cause != NoVerdictCause::NoneCleared)
        return text(QT_TRANSLATE_NOOP("Analysis", "What to ask first follows once there is something to decide."));
    if (checkNext.draws == 0)
        return text(QT_TRANSLATE_NOOP("Analysis", "What to ask first is not worked out."));
    const QString valued = named([](const Check &item) { return item.value > 0; });
    if (!valued.isEmpty() && m_evaluation.isTied()) {
        return text(QT_TRANSLATE_NOOP("Analysis", "Which of those that share the lead is best is open. Ask first: %1."))
            .arg(valued);
    }
    if (const OptionEvaluation *leader = m_evaluation.leader();
        !valued.isEmpty() && leader && m_evaluation.count(Clearance::NotCleared) > 0) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "If the open claims also decide who is in, another option than %1 is the best by "
                                      "points in %2 of the cases; the shares of the places count what is not cleared "
                                      "as in. Ask first: %3."))
            .arg(option(leader->deployment), percent(checkNext.wrongChoice), valued);
    }
    if (const OptionEvaluation *leader = m_evaluation.leader();
        !valued.isEmpty() && leader && !analysis.sensitivity.advised.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "In %1 of the cases another option than %2 is the best by points. Ask first: "
                                      "%3."))
            .arg(percent(checkNext.wrongChoice), option(leader->deployment), valued);
    }
    if (!valued.isEmpty()) {
        const QString sentence = m_evaluation.leader()
            ? text(QT_TRANSLATE_NOOP("Analysis", "In %1 of the cases another option is the best. Ask first: %2."))
            : text(QT_TRANSLATE_NOOP("Analysis",
                                     "In %1 of the cases an option would meet all knock-outs. Ask first: %2."));
        return sentence.arg(percent(checkNext.wrongChoice), valued);
    }
    const QString flipping = named([](const Check &item) { return item.flips; });
    if (!flipping.isEmpty()) {
        const QString sentence = m_evaluation.leader()
            ? text(QT_TRANSLATE_NOOP("Analysis",
                                     "Averaged over the possible answers, no single question helps the choice "
                                     "noticeably. Particular answers to these would change the advice, though: %1."))
            : text(QT_TRANSLATE_NOOP("Analysis",
                                     "Averaged over the possible answers, no single question helps the choice "
                                     "noticeably. Particular answers to these would let an option in, though: %1."));
        return sentence.arg(flipping);
    }
    if (cause == NoVerdictCause::NoneCleared)
        return text(QT_TRANSLATE_NOOP("Analysis", "No answer to a single open claim lets an option in."));
    return text(QT_TRANSLATE_NOOP("Analysis", "What to ask first is not worked out."));
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
