// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/reservation.h"

#include "decision/jsonparts.h"
#include "decision/samescore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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
            && result.result == Clearance::Passed && !result.exempt && result.applies;
    });
}

QList<Weighed> reservedClaims(const Library &library, const Evaluation &evaluation, const OptionEvaluation &option,
                              bool isLeader)
{
    QList<Weighed> found;
    for (const CellEvaluation &cell : option.cells) {
        const Criterion *criterion = library.criterion(cell.criterion);
        if (!criterion || !cell.applies || cell.unknown)
            continue;
        const report::Marks marks = reservedMarks(*criterion, cell, evaluation.thresholds);
        constexpr double all = 100; // without its knock-out the leader loses the first place whatever its points
        const double points = isLeader && meetsKnockOut(evaluation, option, cell.criterion)
            ? all
            : cell.share * (isLeader ? cell.value100.likely : all - cell.value100.likely);
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

/// Returns the claims with reservation by which @p option misses its knock-outs; none where another claim of it misses
/// one, or leaves one open, as well: then it is not theirs to let it in.
QList<Weighed> excludingClaims(const Library &library, const Evaluation &evaluation, const OptionEvaluation &option)
{
    QList<Weighed> found;
    for (const RequirementResult &result : option.requirements) {
        const Requirement &requirement = evaluation.requirements.at(result.requirement);
        if (requirement.severity != Effect::Severity::KnockOut || result.exempt || result.result == Clearance::Passed)
            continue;
        const Criterion *criterion = library.criterion(requirement.criterion);
        const auto cell = std::ranges::find(option.cells, requirement.criterion, &CellEvaluation::criterion);
        if (!criterion || cell == option.cells.cend() || result.result != Clearance::Failed)
            return {};
        const report::Marks marks = reservedMarks(*criterion, *cell, evaluation.thresholds);
        if (!marks.any())
            return {};
        found.append({{option.deployment, requirement.criterion, marks}, 0});
    }
    return found;
}

/// The claims with reservation that carry a first place, as they are found.
struct Carrying
{
    QList<Weighed> alone; ///< each could change it by itself
    QList<Weighed> together;
};

/// Adds what holds @p other, which is in, behind the leader.
void addRival(const QList<Weighed> &claims, double lead, Carrying &carrying)
{
    const auto changes = [lead](double points) { return isAhead(points, lead); };
    double sum = 0;
    QList<Weighed> enough;
    for (const Weighed &each : claims) {
        sum += each.points;
        if (changes(each.points))
            enough.append(each);
    }
    merge(carrying.alone, enough);
    if (changes(sum))
        merge(carrying.together, claims);
}

/// Adds what keeps an option out by @p excluding that would be ahead with @p gain more points, or without.
void addExcluded(QList<Weighed> excluding, const QList<Weighed> &others, double lead, Carrying &carrying)
{
    double gain = 0;
    for (Weighed &each : excluding) {
        for (const Weighed &other : others) {
            if (other.claim.option == each.claim.option && other.claim.criterion == each.claim.criterion)
                each.points = other.points;
        }
    }
    for (const Weighed &other : others)
        gain += other.points;
    if (excluding.size() == 1 && isAhead(excluding.first().points, lead))
        merge(carrying.alone, excluding);
    if (isAhead(gain, lead) || isAhead(0, lead))
        merge(carrying.together, excluding + others);
}

} // namespace

Reservation reservationOf(const Library &library, const Evaluation &evaluation)
{
    const OptionEvaluation *leader = evaluation.leader();
    if (!leader)
        return {};
    const QList<Weighed> ofLeader = reservedClaims(library, evaluation, *leader, true);
    Carrying carrying;
    for (const Weighed &each : ofLeader) {
        if (meetsKnockOut(evaluation, *leader, each.claim.criterion))
            merge(carrying.alone, {each});
    }
    for (const OptionEvaluation &other : evaluation.options) {
        if (other.deployment == leader->deployment)
            continue;
        const double lead = leader->score.likely - other.score.likely;
        const QList<Weighed> claims = ofLeader + reservedClaims(library, evaluation, other, false);
        if (other.clearance == Clearance::Passed)
            addRival(claims, lead, carrying);
        else if (const QList<Weighed> excluding = excludingClaims(library, evaluation, other); !excluding.isEmpty())
            addExcluded(excluding, claims, lead, carrying);
    }
    Reservation reservation;
    reservation.alone = !carrying.alone.isEmpty();
    QList<Weighed> &found = reservation.alone ? carrying.alone : carrying.together;
    std::ranges::stable_sort(found, std::ranges::greater(), &Weighed::points);
    for (const Weighed &each : std::as_const(found))
        reservation.claims.append(each.claim);
    return reservation;
}

void addReservation(JsonValue &json, const Library &library, const Evaluation &evaluation)
{
    using namespace jsonparts;
    const Reservation reservation = reservationOf(library, evaluation);
    if (!reservation.any()) {
        add(json, "reservation"_L1, {});
        return;
    }
    JsonValue object = JsonValue::object();
    add(object, "alone"_L1, reservation.alone);
    add(object, "claims"_L1, arrayOf(reservation.claims, [](const ReservedClaim &claim) {
            JsonValue item = JsonValue::object();
            add(item, "option"_L1, claim.option);
            add(item, "criterion"_L1, claim.criterion);
            QStringList marks;
            for (const auto &[isSet, word] :
                 {std::pair(claim.marks.stale, u"stale"_s), std::pair(claim.marks.lowConfidence, u"low_confidence"_s),
                  std::pair(claim.marks.judged, u"judged"_s), std::pair(claim.marks.stated, u"stated"_s)}) {
                if (isSet)
                    marks.append(word);
            }
            add(item, "marks"_L1, texts(marks));
            return item;
        }));
    add(json, "reservation"_L1, object);
}

} // namespace lotse
