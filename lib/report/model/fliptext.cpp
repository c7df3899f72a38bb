// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/fliptext.h"

#include "report/model/flipsentences.h"
#include "report/words/printedshares.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

QString FlipText::flip(const Flip &flip, const QString &advised) const
{
    if (!flip.isOfWeight())
        return factFlip(flip, advised);
    return weightFlip(flip,
                      !advised.isEmpty() && flip.newLeader == advised ? WeightEffect::HasMostPointsAsWell
                                                                      : WeightEffect::TakesTheLead);
}

QString FlipText::newLeader(const Flip &flip) const
{
    const QString name = option(flip.newLeader);
    if (flip.sharedWith.isEmpty())
        return name;
    QStringList others;
    for (const QString &other : flip.sharedWith)
        others.append(option(other));
    return text(QT_TRANSLATE_NOOP("Analysis", "%1 (level with %2)")).arg(name, list(others));
}

QString FlipText::weightFlip(const Flip &flip, WeightEffect effect) const
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
        return text(weightSentence(flip, effect, true)).arg(name, now, newLeader(flip));
    QString at = numbers.percent(flip.at);
    // Whole per cents, unless they hide that something has to change.
    if (std::abs(flip.at - flip.now) < 0.01 || now == at || at.startsWith(u'<')) {
        const int decimals = decimalsApart(flip.at, flip.now, 1);
        now = numbers.percent(flip.now, decimals);
        at = numbers.percent(flip.at, decimals);
    }
    return text(weightSentence(flip, effect, false)).arg(name, at, now, newLeader(flip));
}

QString FlipText::value(const Flip &flip) const
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

QString FlipText::factFlip(const Flip &flip, const QString &advised) const
{
    const auto found = std::ranges::find(m_library.criteria, flip.criterion, &Criterion::id);
    const FactSentence pattern = factSentence(flip, found == m_library.criteria.cend() ? nullptr : &*found, advised);
    QString sentence = text(pattern.text).arg(criterion(flip.criterion), option(flip.option), value(flip));
    if (pattern.namesLeader)
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

QString FlipText::flipWord(const FlipSentence &line) const
{
    if (line.letsIn)
        return text(QT_TRANSLATE_NOOP("Analysis", "lets in"));
    if (line.partly)
        return text(QT_TRANSLATE_NOOP("Analysis", "may flip"));
    return line.flips ? text(QT_TRANSLATE_NOOP("Analysis", "flips")) : text(QT_TRANSLATE_NOOP("Analysis", "holds"));
}

void FlipText::addWeightLines(QList<FlipSentence> &lines, const Sensitivity &sensitivity, qsizetype most) const
{
    const bool ofAdvice = !sensitivity.advised.isEmpty();
    const auto sentenceOf = [this, ofAdvice](const Flip &change) {
        return ofAdvice ? weightFlip(change, WeightEffect::TurnsTheAdvice) : flip(change);
    };
    const Flip *nearest = nullptr;
    qsizetype count = 0;
    for (const Flip &change : ofAdvice ? sensitivity.turns : sensitivity.flips) {
        if (!change.isOfWeight())
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

void FlipText::addFactLines(QList<FlipSentence> &lines, const Sensitivity &sensitivity, qsizetype most) const
{
    const QString &advised = sensitivity.advised;
    qsizetype count = 0;
    std::array<int, 2> further {}; // that leave the advice as it is, and that change it
    bool letsIn = false;
    for (const Flip &flip : sensitivity.flips) {
        if (flip.isOfWeight() || !flip.plausible)
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

QList<FlipSentence> FlipText::flipLines(const Sensitivity &sensitivity, qsizetype most) const
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

} // namespace lotse
