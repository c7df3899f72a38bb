// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/analysistext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

AnalysisText::AnalysisText(const Library &library, const Evaluation &evaluation, const Phrases &phrases)
    : m_library(library), m_evaluation(evaluation), m_phrases(phrases)
{
}

QString AnalysisText::text(const char *source, int count) const
{
    return m_phrases.text("Analysis", source, count);
}

QString AnalysisText::percent(double share, int decimals) const
{
    const QLocale locale = m_phrases.locale();
    const double percents = share * 100;
    // Nothing that can happen is never, nothing that can fail is always.
    if (decimals == 0 && percents > 0 && percents < 0.5)
        return u"<\u202f1\u202f%"_s;
    if (decimals == 0 && percents < 100 && percents >= 99.5)
        return u">\u202f99\u202f%"_s;
    return locale.toString(percents, 'f', decimals) + u"\u202f%"_s;
}

QString AnalysisText::option(QStringView deployment) const
{
    const OptionEvaluation *found = m_evaluation.option(deployment);
    if (!found)
        return deployment.toString();
    const QString name = found->providerName.in(m_phrases.language());
    const QString place = found->deploymentName.in(m_phrases.language());
    return place.isEmpty() ? name : u"%1 (%2)"_s.arg(name, place);
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
    case VerdictKind::Clear: return text(QT_TRANSLATE_NOOP("Analysis", "clear"));
    case VerdictKind::Leaning: return text(QT_TRANSLATE_NOOP("Analysis", "leaning"));
    case VerdictKind::Open: return text(QT_TRANSLATE_NOOP("Analysis", "open"));
    }
    return {};
}

QString AnalysisText::verdict(const Analysis &analysis) const
{
    const Verdict &verdict = analysis.verdict;
    if (verdict.leader.isEmpty())
        return text(QT_TRANSLATE_NOOP("Analysis", "Verdict open: no option is in yet"));
    if (analysis.robustness.weights == WeightInformation::None) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Verdict open: nothing is known about the weights. Over all weights there are, "
                                      "%1 is first in %2 of the cases"))
            .arg(option(verdict.leader), percent(verdict.firstPlace));
    }
    return text(QT_TRANSLATE_NOOP("Analysis", "Verdict %1: %2 is first in %3 of the cases"))
        .arg(verdictWord(verdict.kind), option(verdict.leader), percent(verdict.firstPlace));
}

QString AnalysisText::verdictReason(const Analysis &analysis) const
{
    const Verdict &verdict = analysis.verdict;
    const Thresholds &thresholds = m_evaluation.thresholds;
    if (verdict.leader.isEmpty())
        return text(QT_TRANSLATE_NOOP("Analysis", "Each option misses a requirement or lacks evidence for one."));
    if (analysis.robustness.weights == WeightInformation::None) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "A recommendation needs to know what counts more: please put the criteria in "
                                      "order or confirm their weights."));
    }
    if (verdict.kind == VerdictKind::Clear) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "At least %1 were agreed for “clear”, and no single open claim changes "
                                      "the first place."))
            .arg(percent(thresholds.clearShare));
    }
    if (verdict.firstPlace >= thresholds.clearShare) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "The share is enough for “clear” (%1), but %n open claim alone can "
                                      "change the first place."),
                    int(verdict.factFlips.size()))
            .arg(percent(thresholds.clearShare));
    }
    return text(QT_TRANSLATE_NOOP("Analysis", "“Clear” was agreed to need %1 and “leaning” %2 of the cases."))
        .arg(percent(thresholds.clearShare), percent(thresholds.leaningShare));
}

QString AnalysisText::nearTie(const Verdict &verdict) const
{
    if (!verdict.nearTie)
        return {};
    QStringList names;
    for (const QString &close : verdict.close)
        names.append(option(close));
    const QString band = m_phrases.locale().toString(m_evaluation.thresholds.nearTie, 'g', 3);
    if (verdict.decidedBy.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Close together (within %1 points): %2. No criterion was agreed to decide "
                                      "then."))
            .arg(band, list(names));
    }
    return text(QT_TRANSLATE_NOOP("Analysis", "Close together (within %1 points): %2. As agreed, “%3” decides: %4."))
        .arg(band, list(names), criterion(verdict.decidedBy), option(verdict.recommended));
}

QString AnalysisText::draws(const Robustness &robustness) const
{
    const QString count = m_phrases.locale().toString(robustness.draws);
    switch (robustness.weights) {
    case WeightInformation::Intervals:
        return text(QT_TRANSLATE_NOOP(
                        "Analysis",
                        "Share of the places in %1 cases: weights within their margins, open claims within "
                        "their spans"))
            .arg(count);
    case WeightInformation::Order:
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Share of the places in %1 cases: all weights in your order, open claims within "
                                      "their spans"))
            .arg(count);
    case WeightInformation::None:
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "Share of the places in %1 cases: any weights at all, open claims within their "
                                      "spans"))
            .arg(count);
    }
    return {};
}

QString AnalysisText::flip(const Flip &flip) const
{
    const bool ofWeight = flip.kind == Flip::Kind::Weight || flip.kind == Flip::Kind::GroupWeight;
    return ofWeight ? weightFlip(flip) : factFlip(flip);
}

QString AnalysisText::weightFlip(const Flip &flip) const
{
    const QString name = flip.kind == Flip::Kind::GroupWeight ? group(flip.group) : criterion(flip.criterion);
    // Whole per cents, unless they hide that something has to change.
    const int decimals = std::round(flip.at * 100) == std::round(flip.now * 100) ? 1 : 0;
    const QString sentence = flip.above
        ? text(QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than %2 (now %3), %4 takes the lead."))
        : text(QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than %2 (now %3), %4 takes the lead."));
    return sentence.arg(name, percent(flip.at, decimals), percent(flip.now, decimals), option(flip.newLeader));
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
    QString number = m_phrases.locale().toString(*flip.number, 'g', 4);
    const QString pattern = found->numberPattern.in(m_phrases.language());
    if (pattern.isEmpty())
        return number + u' ' + found->unit.in(m_phrases.language());
    return QString(pattern).replace(u"{n}"_s, number);
}

namespace {

/// Whole sentences: rows by what happens, columns by how the value is named.
enum FlipRow : std::size_t { LeadChanges, LeaderIsOut, RivalIsIn, NobodyIsIn };
enum FlipColumn : std::size_t { OneLevel, LevelOrBetter, LevelOrWorse, NumberAbove, NumberBelow };

constexpr std::array<std::array<const char *, 5>, 4> factSentences {{
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3”, %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or better, %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or worse, %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is above %3, %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is below %3, %4 takes the lead.")},
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3”, it is out and %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or better, it is out and %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or worse, it is out and %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is above %3, it is out and %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is below %3, it is out and %4 takes the lead.")},
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3”, it is in and takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or better, it is in and takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or worse, it is in and takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is above %3, it is in and takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is below %3, it is in and takes the lead.")},
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3”, no option is in any more."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or better, no option is in any more."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 turns out to be “%3” or worse, no option is in any more."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is above %3, no option is in any more."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” of %2 is below %3, no option is in any more.")},
}};

FlipRow rowOf(const Flip &flip)
{
    if (flip.newLeader.isEmpty())
        return NobodyIsIn;
    if (flip.kind != Flip::Kind::Clearance)
        return LeadChanges;
    return flip.option == flip.newLeader ? RivalIsIn : LeaderIsOut;
}

FlipColumn columnOf(const Flip &flip, const Criterion *criterion)
{
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

QString AnalysisText::factFlip(const Flip &flip) const
{
    const auto found = std::ranges::find(m_library.criteria, flip.criterion, &Criterion::id);
    const FlipRow row = rowOf(flip);
    const FlipColumn column = columnOf(flip, found == m_library.criteria.cend() ? nullptr : &*found);
    const QString sentence =
        text(factSentences.at(row).at(column)).arg(criterion(flip.criterion), option(flip.option), value(flip));
    return row == LeadChanges || row == LeaderIsOut ? sentence.arg(option(flip.newLeader)) : sentence;
}

QString AnalysisText::flipWord(bool flips) const
{
    return flips ? text(QT_TRANSLATE_NOOP("Analysis", "flips")) : text(QT_TRANSLATE_NOOP("Analysis", "holds"));
}

void AnalysisText::addWeightLines(QList<FlipSentence> &lines, const Sensitivity &sensitivity, qsizetype most) const
{
    const Flip *nearest = nullptr;
    qsizetype count = 0;
    for (const Flip &flip : sensitivity.flips) {
        if (!isOfWeight(flip))
            continue;
        if (flip.plausible && count++ < most)
            lines.append({this->flip(flip), true});
        if (!nearest) // plausible ones come first, then the nearest
            nearest = &flip;
    }
    if (count > 0)
        return;
    QString sentence =
        text(QT_TRANSLATE_NOOP("Analysis", "No single weight gives the lead to another option within its margin."));
    if (nearest)
        sentence += u' ' + text(QT_TRANSLATE_NOOP("Analysis", "Beyond it:")) + u' ' + flip(*nearest);
    lines.append({sentence, false});
}

void AnalysisText::addFactLines(QList<FlipSentence> &lines, const Sensitivity &sensitivity, qsizetype most) const
{
    qsizetype count = 0;
    for (const Flip &flip : sensitivity.flips) {
        if (!isOfWeight(flip) && flip.plausible && count++ < most)
            lines.append({this->flip(flip), true});
    }
    if (count == 0)
        lines.append(
            {text(QT_TRANSLATE_NOOP("Analysis", "No single open claim gives the lead to another option.")), false});
}

QList<FlipSentence> AnalysisText::flipLines(const Sensitivity &sensitivity, qsizetype most) const
{
    QList<FlipSentence> lines;
    if (!sensitivity.leader.isEmpty() && !sensitivity.runnerUp.isEmpty())
        addWeightLines(lines, sensitivity, most);
    addFactLines(lines, sensitivity, most);
    return lines;
}

QString AnalysisText::shareCaption(const Verdict &verdict) const
{
    return text(QT_TRANSLATE_NOOP("Analysis", "of the cases put %1 first. For “clear”, %2 were agreed."))
        .arg(option(verdict.leader), percent(m_evaluation.thresholds.clearShare));
}

QString AnalysisText::noFlip() const
{
    return text(QT_TRANSLATE_NOOP("Analysis", "No single weight and no single open claim changes the first place."));
}

QString AnalysisText::cause(NotClearedCause cause) const
{
    switch (cause) {
    case NotClearedCause::None: return {};
    case NotClearedCause::Unknown: return text(QT_TRANSLATE_NOOP("Analysis", "unknown"));
    case NotClearedCause::Stale: return text(QT_TRANSLATE_NOOP("Analysis", "stale"));
    case NotClearedCause::Contradiction: return text(QT_TRANSLATE_NOOP("Analysis", "contradicting"));
    case NotClearedCause::Range: return text(QT_TRANSLATE_NOOP("Analysis", "a range"));
    }
    return {};
}

QString AnalysisText::check(const Check &check) const
{
    // What several options of a provider inherit from one claim is one question to the provider.
    const OptionEvaluation *found = m_evaluation.option(check.option);
    const bool shared = check.options.size() > 1 && found;
    const QString asked = shared ? found->providerName.in(m_phrases.language()) : option(check.option);
    return u"%1: %2 (%3)"_s.arg(asked, criterion(check.criterion), cause(check.cause));
}

QString AnalysisText::checkNext(const CheckNext &checkNext) const
{
    if (checkNext.settled)
        return text(QT_TRANSLATE_NOOP("Analysis", "Settled: no answer to a single open claim can change the advice."));
    QStringList names;
    for (const Check &item : checkNext.checks) {
        if (item.value <= 0 || names.size() == 3)
            break;
        names.append(check(item));
    }
    if (names.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "What is left undecided hangs on the weights, not on a single open "
                                      "claim."));
    }
    const QString sentence = m_evaluation.leader()
        ? text(QT_TRANSLATE_NOOP("Analysis", "Today another option is the best in %1 of the cases. Ask first: %2."))
        : text(QT_TRANSLATE_NOOP("Analysis", "In %1 of the cases an option would meet all knock-outs. Ask first: %2."));
    return sentence.arg(percent(checkNext.wrongChoice), names.join(u"; "_s));
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
