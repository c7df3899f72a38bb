// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/reservation.h"

#include "decision/samescore.h"

#include <algorithm>

namespace lotse {

namespace {

/// A claim and by how many points of 100 its option could be worse, or better, than it stands.
struct Weighed
{
    ReservedClaim claim;
    double points = 0;
};

report::Marks reservedMarks(const Criterion &criterion, const CellEvaluation &cell, const Thresholds &thresholds)
{
    report::Marks marks = report::marksOf(criterion, cell);
    // What is contradicted or assumed widens, and so does what is stale unless age does not count.
    marks.contradicted = false;
    marks.assumed = false;
    marks.stale = marks.stale && !thresholds.applyStaleness;
    return marks;
}

bool meetsKnockOut(const Evaluation &evaluation, const OptionEvaluation &option, const QString &criterion)
{
    return std::ranges::any_of(option.requirements, [&](const RequirementResult &result) {
        const Requirement &requirement = evaluation.requirements.at(result.requirement);
        return requirement.criterion == criterion && requirement.severity == Effect::Severity::KnockOut
            && result.result == Clearance::Passed && !result.exempt;
    });
}

QList<Weighed> reservedClaims(const Library &library, const Evaluation &evaluation, const OptionEvaluation &option,
                              bool isLeader)
{
    QList<Weighed> found;
    for (const CellEvaluation &cell : option.cells) {
        const Criterion *criterion = library.criterion(cell.criterion);
        const WeightEvaluation *weight = evaluation.weight(cell.criterion);
        if (!criterion || !weight || cell.unknown)
            continue;
        const report::Marks marks = reservedMarks(*criterion, cell, evaluation.thresholds);
        constexpr double all = 100; // without its knock-out the leader loses the first place whatever its points
        const double points = isLeader && meetsKnockOut(evaluation, option, cell.criterion)
            ? all
            : weight->normalised * (isLeader ? cell.value100.likely : all - cell.value100.likely);
        if (marks.any() && points > 0)
            found.append({{option.deployment, cell.criterion, marks}, points});
    }
    return found;
}

/// Adds to @p all what it does not hold yet.
void merge(QList<Weighed> &all, const QList<Weighed> &more)
{
    for (const Weighed &each : more) {
        const bool isThere = std::ranges::any_of(all, [&each](const Weighed &other) {
            return other.claim.option == each.claim.option && other.claim.criterion == each.claim.criterion;
        });
        if (!isThere)
            all.append(each);
    }
}

} // namespace

Reservation reservationOf(const Library &library, const Evaluation &evaluation)
{
    const OptionEvaluation *leader = evaluation.leader();
    if (!leader)
        return {};
    const QList<Weighed> ofLeader = reservedClaims(library, evaluation, *leader, true);
    QList<Weighed> alone;
    QList<Weighed> together;
    for (const OptionEvaluation &other : evaluation.options) {
        if (other.clearance != Clearance::Passed || other.deployment == leader->deployment)
            continue;
        const QList<Weighed> claims = ofLeader + reservedClaims(library, evaluation, other, false);
        const double lead = leader->score.likely - other.score.likely;
        const auto changes = [lead](double points) { return isAhead(points, lead); };
        double sum = 0;
        QList<Weighed> enough;
        for (const Weighed &each : claims) {
            sum += each.points;
            if (changes(each.points))
                enough.append(each);
        }
        merge(alone, enough);
        if (changes(sum))
            merge(together, claims);
    }
    Reservation reservation;
    reservation.alone = !alone.isEmpty();
    QList<Weighed> &carrying = reservation.alone ? alone : together;
    std::ranges::stable_sort(carrying, std::ranges::greater(), &Weighed::points);
    for (const Weighed &each : std::as_const(carrying))
        reservation.claims.append(each.claim);
    return reservation;
}

} // namespace lotse
