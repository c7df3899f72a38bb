// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/ownclaimcheck.h"

#include "decision/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Returns what is to be said of @p own, which bears a day; nothing where it counts alone.
std::optional<Issue::Code> codeOf(const LibraryIndex &index, Library::DeploymentRef option, qsizetype criterion,
                                  const OwnClaim &own, QDate date)
{
    const QList<OwnClaim> alone {own};
    const Facts facts = factsOf(index, option, alone, date, date);
    const Fact &fact = facts[size_t(criterion)];
    const bool isReading = std::ranges::any_of(fact.contradictions(), isClientsWord);
    if (!fact.own && !isReading)
        return Issue::Code::SilentOwnClaim;
    if (isReading || !fact.contradictions().isEmpty())
        return Issue::Code::OvertakenOwnClaim;
    return {};
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
        const Criterion &asked = index.library->criteria.at(criterion);
        if (!asked.appliesTo(option.deployment->form)) {
            issue.code = Issue::Code::IdleOwnClaim;
            issue.arguments = {cell};
        } else if (!own.date.isValid()) {
            issue.code = Issue::Code::UndatedOwnClaim;
            issue.arguments = {cell};
        } else if (const auto code = codeOf(index, option, criterion, own, engagement.date)) {
            issue.code = *code;
            issue.arguments = {cell, own.date.toString(Qt::ISODate)};
        } else {
            continue;
        }
        issues.append(issue);
    }
    return issues;
}

} // namespace lotse
