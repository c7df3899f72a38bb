// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/ownclaimcheck.h"

#include "decision/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// True if @p own stands beside evidence of the library, in front of it or behind.
bool isBesideEvidence(const LibraryIndex &index, Library::DeploymentRef option, qsizetype criterion,
                      const OwnClaim &own, QDate date)
{
    const QList<OwnClaim> alone {own};
    const Facts facts = factsOf(index, option, alone, date, date);
    const Fact &fact = facts[size_t(criterion)];
    return fact.claim && (fact.own || std::ranges::any_of(fact.contradictions(), isClientsWord));
}

} // namespace

QList<Issue> ownClaimWarnings(const LibraryIndex &index, const Engagement &engagement, const QString &file)
{
    QList<Issue> issues;
    for (qsizetype i = 0; i < engagement.ownClaims.size(); ++i) {
        const OwnClaim &own = engagement.ownClaims.at(i);
        const Library::DeploymentRef option = index.deployment(own.deployment);
        const qsizetype criterion = index.criterion(own.criterion);
        if (!option || criterion < 0 || own.date > engagement.date)
            continue;
        Issue issue {.severity = Issue::Severity::Warning,
                     .place = {.file = file, .pointer = u"/own_claims/%1"_s.arg(i)}};
        const QString cell = own.deployment + u'/' + own.criterion;
        if (!own.date.isValid()) {
            issue.code = Issue::Code::UndatedOwnClaim;
            issue.arguments = {cell};
        } else if (isBesideEvidence(index, option, criterion, own, engagement.date)) {
            issue.code = Issue::Code::OvertakenOwnClaim;
            issue.arguments = {cell, own.date.toString(Qt::ISODate)};
        } else {
            continue;
        }
        issues.append(issue);
    }
    return issues;
}

} // namespace lotse
