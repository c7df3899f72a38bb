// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/finalobstacletext.h"

#include "report/words/workloadname.h"

#include <algorithm>

#include <map>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

const char *sourceOf(FinalObstacle obstacle)
{
    switch (obstacle) {
    case FinalObstacle::NoChoice: return QT_TRANSLATE_NOOP("Recommendation", "nothing is chosen");
    case FinalObstacle::ChoiceNotCleared: return QT_TRANSLATE_NOOP("Recommendation", "the choice is not cleared");
    case FinalObstacle::ChoiceOut: return QT_TRANSLATE_NOOP("Recommendation", "the choice is out");
    case FinalObstacle::ChoiceNotCompared: return QT_TRANSLATE_NOOP("Recommendation", "the choice is not compared");
    case FinalObstacle::PlanBNotCleared: return QT_TRANSLATE_NOOP("Recommendation", "plan B is not cleared");
    case FinalObstacle::PlanBOut: return QT_TRANSLATE_NOOP("Recommendation", "plan B is out");
    case FinalObstacle::PlanBNotCompared: return QT_TRANSLATE_NOOP("Recommendation", "plan B is not compared");
    case FinalObstacle::PlanBIsTheChoice: return QT_TRANSLATE_NOOP("Recommendation", "plan B is the choice itself");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

QString finalObstaclesText(const QList<WorkloadObstacles> &found, const QList<Workload> &workloads,
                           const Phrases &phrases, qsizetype most)
{
    QStringList texts;
    for (const WorkloadObstacles &of : found.first(std::min(most, found.size()))) {
        QStringList reasons;
        for (const FinalObstacle obstacle : of.obstacles)
            reasons.append(phrases.text("Recommendation", sourceOf(obstacle)));
        const QString reason = reasons.join(u", "_s);
        texts.append(workloads.size() > 1
                         ? phrases.text("Recommendation", QT_TRANSLATE_NOOP("Recommendation", "“%1” (%2)"))
                               .arg(workloadName(workloads.at(of.workload), of.workload, phrases), reason)
                         : reason);
    }
    const QString named = texts.join(u", "_s);
    const int more = int(found.size() - texts.size());
    return more == 0
        ? named
        : phrases.text("Recommendation", QT_TRANSLATE_N_NOOP("Recommendation", "%1 and %n more"), more).arg(named);
}

QString finalObstaclesInShort(const QList<WorkloadObstacles> &found, qsizetype workloads, const Phrases &phrases)
{
    std::map<FinalObstacle, int> counts;
    for (const WorkloadObstacles &of : found) {
        for (const FinalObstacle obstacle : of.obstacles)
            ++counts[obstacle];
    }
    QStringList texts;
    for (const auto &[obstacle, count] : counts) {
        const QString reason = phrases.text("Recommendation", sourceOf(obstacle));
        texts.append(
            workloads > 1
                ? phrases.text("Recommendation", QT_TRANSLATE_N_NOOP("Recommendation", "%1 (%n workload(s))"), count)
                      .arg(reason)
                : reason);
    }
    return texts.join(u", "_s);
}

} // namespace lotse
