// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/flipsentences.h"

#include <QCoreApplication>

#include <array>

namespace lotse {

namespace {

/// Rows by WeightEffect, columns by direction and whether the change begins at the present share.
enum WeightColumn : std::size_t { MoreThan, LessThan, AnyMore, AnyLess };

constexpr std::array<std::array<const char *, 4>, 3> weightSentences {{
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than %2 (now %3), %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than %2 (now %3), %4 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than now (%2), %3 takes the lead."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than now (%2), %3 takes the lead.")},
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than %2 (now %3), %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than %2 (now %3), %4 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than now (%2), %3 has the most points as well."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than now (%2), %3 has the most points as well.")},
    {QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than %2 (now %3), the advice turns to %4."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than %2 (now %3), the advice turns to %4."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” counts more than now (%2), the advice turns to %3."),
     QT_TRANSLATE_NOOP("Analysis", "If “%1” counts less than now (%2), the advice turns to %3.")},
}};

/// Rows by what happens, columns by how the value is named.
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

} // namespace

const char *weightSentence(const Flip &flip, WeightEffect effect, bool fromNow)
{
    const WeightColumn column = fromNow ? (flip.above ? AnyMore : AnyLess) : (flip.above ? MoreThan : LessThan);
    return weightSentences.at(std::size_t(effect)).at(column);
}

FactSentence factSentence(const Flip &flip, const Criterion *criterion, const QString &advised)
{
    const FlipRow row = rowOf(flip, advised);
    return {.text = factSentences.at(row).at(columnOf(flip, criterion)),
            .namesLeader = row != RivalIsIn && row != NobodyIsIn};
}

} // namespace lotse
