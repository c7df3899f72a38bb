// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/announcedchanges.h"

#include "decision/facts.h"

namespace lotse {

namespace {

/// Lets the client have learned @p change of each option of one provider for which it is announced.
Engagement withChange(Engagement engagement, const Evaluation &evaluation, const QString &provider, qsizetype position,
                      const Announcement &change)
{
    for (const OptionEvaluation &option : evaluation.options) {
        const CellEvaluation &cell = option.cells.at(position);
        if (option.provider != provider || !changesAhead(*cell.claim, evaluation.asOf).contains(change))
            continue;
        engagement.ownClaims.removeIf([&](const OwnClaim &own) {
            return own.deployment == option.deployment && own.criterion == cell.criterion;
        });
        engagement.ownClaims.append({.deployment = option.deployment,
                                     .criterion = cell.criterion,
                                     .value = change.value,
                                     .reason = {},
                                     .date = evaluation.asOf});
    }
    return engagement;
}

} // namespace

QList<AnnouncedChange> announcedChanges(const Library &library, const Engagement &engagement,
                                        const Evaluation &evaluation)
{
    QList<AnnouncedChange> changes;
    const OptionEvaluation *now = evaluation.leader();
    for (const OptionEvaluation &option : evaluation.options) {
        for (qsizetype position = 0; position < option.cells.size(); ++position) {
            const CellEvaluation &cell = option.cells.at(position);
            for (const Announcement &change : changesAhead(*cell.claim, evaluation.asOf)) {
                const Evaluation then =
                    evaluate(library, withChange(engagement, evaluation, option.provider, position, change),
                             evaluation.workload, evaluation.asOf);
                const OptionEvaluation *leader = then.leader();
                const bool moves = leader && now && leader->deployment != now->deployment;
                changes.append({.deployment = option.deployment,
                                .criterion = cell.criterion,
                                .change = change,
                                .leaderThen = moves ? leader->deployment : QString()});
            }
        }
    }
    return changes;
}

} // namespace lotse
