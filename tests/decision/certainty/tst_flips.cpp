// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libraryloader.h"
#include "decision/randomengagement.h"

#include "decision/certainty/sensitivity.h"
#include "decision/weighting/weightshift.h"

#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

/// Flips of many random engagements are true and complete: just past the point evaluate() names the new leader, just
/// before it the old one, and wherever evaluate() names another leader there is a flip.
class TestFlips : public QObject
{
    Q_OBJECT

private slots:
    void weightFlipsAreTrue();
    void noWeightFlipIsMissing();
    void factFlipsAreTrue();
    void noFactFlipIsMissing();
    void flipsOfTheShippedLibraryAreTrue();
    void plausibleMeansOpen();
    void linesFollowTheScores();
    void barsEndWhereTheScoresEnd();
    void theTwoWayLineIsWhereBothAreEqual();
};

namespace {

constexpr quint32 cases = 400;

/// A case with what follows from it.
struct Solved
{
    Case made;
    Evaluation evaluation;
    Sensitivity result;

    explicit Solved(Case c)
        : made(std::move(c)), evaluation(evaluate(made.library, made.engagement)),
          result(sensitivity(made.library, made.engagement, evaluation))
    {
    }
    explicit Solved(quint32 seed) : Solved(RandomCase(seed).make()) { }

    [[nodiscard]] QStringList movedBy(const Flip &flip) const
    {
        if (flip.kind == Flip::Kind::Weight)
            return {flip.criterion};
        QStringList moved;
        for (const Criterion &criterion : made.library.criteria) {
            if (criterion.group == flip.group)
                moved.append(criterion.id);
        }
        return moved;
    }
    [[nodiscard]] Evaluation withShare(const QStringList &moved, double share) const
    {
        Engagement changed = made.engagement;
        QMap<QString, WeightOverride> &weights = changed.workloads[0].weights;
        weights = shiftWeights(evaluation, weights, moved, share);
        return evaluate(made.library, changed);
    }
    [[nodiscard]] Evaluation withFact(const QString &option, const QString &criterion, const ClaimValue &value) const
    {
        Engagement changed = made.engagement;
        changed.ownClaims.append(
            {.deployment = option, .criterion = criterion, .value = value, .reason = {}, .date = changed.date});
        return evaluate(made.library, changed);
    }
};

/// The first option that is in, known enough for a verdict or not: a flip says who comes first.
const OptionEvaluation *firstOf(const Evaluation &evaluation)
{
    const auto found = std::ranges::find(evaluation.options, Clearance::Passed, &OptionEvaluation::clearance);
    return found == evaluation.options.cend() ? nullptr : &*found;
}

/// All that share the first place.
QStringList leadersOf(const Evaluation &evaluation)
{
    const OptionEvaluation *first = firstOf(evaluation);
    QStringList leaders;
    for (const OptionEvaluation &option : evaluation.options) {
        if (first && option.clearance == Clearance::Passed && option.rank == first->rank)
            leaders.append(option.deployment);
    }
    leaders.sort();
    return leaders;
}

/// Whom a flip puts in front.
QStringList leadersOf(const Flip &flip)
{
    QStringList leaders = flip.sharedWith;
    if (!flip.newLeader.isEmpty())
        leaders.append(flip.newLeader);
    leaders.sort();
    return leaders;
}

/// True if the one that a flip takes the lead from has it, or nobody has where it takes it from nobody.
bool stillLeads(const Flip &flip, const Evaluation &evaluation)
{
    const QStringList leaders = leadersOf(evaluation);
    return flip.leader.isEmpty() ? leaders.isEmpty() : leaders.contains(flip.leader);
}

/// True if the lead goes to another: not where one only draws level, nor where one of more than two falls behind.
bool goesOver(const QStringList &before, const QStringList &after)
{
    if (before.isEmpty())
        return !after.isEmpty();
    const bool isKept = std::ranges::all_of(before, [&after](const QString &id) { return after.contains(id); });
    return !isKept && !(before.size() > 2 && after.size() > 1);
}

/// Where there is nothing to decide, nothing flips.
bool decides(const Evaluation &evaluation)
{
    const NoVerdictCause cause = evaluation.noVerdict();
    return cause == NoVerdictCause::None || cause == NoVerdictCause::NoneCleared;
}

bool isWeight(const Flip &flip)
{
    return flip.kind == Flip::Kind::Weight || flip.kind == Flip::Kind::GroupWeight;
}

/// How far past the point to go: far enough for scores to differ, near enough for nothing else to happen.
double stepOf(const Solved &solved, const Flip &flip)
{
    double slope = 0;
    for (const WeightLine &line : weightLines(solved.made.engagement, solved.evaluation, solved.movedBy(flip))) {
        constexpr double beside = 1e-6; // curves bend, but not on such a way
        const double change = (line.at(flip.at + beside) - line.at(flip.at - beside)) / (2 * beside);
        if (line.option == flip.newLeader)
            slope += change;
        if (line.option == flip.leader)
            slope -= change;
    }
    return std::max(1e-9, 1e-8 / std::abs(slope));
}

const CellEvaluation &cellOf(const Evaluation &evaluation, const Flip &flip)
{
    const QList<CellEvaluation> &cells = evaluation.option(flip.option)->cells;
    return *std::ranges::find(cells, flip.criterion, &CellEvaluation::criterion);
}

/// Returns what is wrong with a flip of a fact, empty = nothing.
QString faultOfFact(const Solved &solved, const Flip &flip)
{
    const Criterion &criterion = *solved.made.library.criterion(flip.criterion);
    const auto name = u"%1 %2"_s.arg(flip.option, flip.criterion);
    ClaimValue past = level(flip.level);
    if (flip.number) {
        constexpr double step = 1e-4;
        past = number(*flip.number + (flip.above ? step : -step));
        const ClaimValue before = number(*flip.number - (flip.above ? step : -step));
        // Better than the scale knows does not count, and so is no value before the point.
        if (scaleFit(criterion, before) != ScaleFit::Doubtful
            && !stillLeads(flip, solved.withFact(flip.option, flip.criterion, before)))
            return name + u": flips before "_s + QString::number(*flip.number);
        if (criterion.valueOf(*flip.number) != flip.at)
            return name + u": other points"_s;
    } else {
        for (const Level &other : criterion.levels) {
            const bool before = flip.above ? other.value < flip.at : other.value > flip.at;
            if (before && !stillLeads(flip, solved.withFact(flip.option, flip.criterion, level(other.id))))
                return name + u": flips before "_s + flip.level;
        }
    }
    const Evaluation after = solved.withFact(flip.option, flip.criterion, past);
    if (leadersOf(after) != leadersOf(flip))
        return name + u": not %1 past the point but %2"_s.arg(flip.newLeader, leadersOf(after).join(u' '));
    const auto passes = [&flip](const Evaluation &evaluation) {
        return evaluation.option(flip.option)->clearance == Clearance::Passed;
    };
    const bool changes = passes(after) != passes(solved.evaluation);
    return changes == (flip.kind == Flip::Kind::Clearance) ? QString() : name + u": kind"_s;
}

/// Values that try a scale out.
QList<ClaimValue> valuesOf(const Criterion &criterion)
{
    QList<ClaimValue> values;
    for (const Level &level : criterion.levels)
        values.append(small::level(level.id));
    if (criterion.kind == Criterion::Kind::Number) {
        constexpr int steps = 12;
        const double first = criterion.points.first().x - 11;
        const double last = criterion.points.last().x + 11;
        for (int i = 0; i <= steps; ++i) {
            const ClaimValue value = number(std::lerp(first, last, double(i) / steps));
            if (scaleFit(criterion, value) != ScaleFit::Doubtful) // does not count
                values.append(value);
        }
    }
    return values;
}

/// True if a flip of this cell speaks of @p value.
bool isCovered(const QList<Flip> &flips, const QString &option, const Criterion &criterion, const ClaimValue &value,
               const CellEvaluation &cell)
{
    return std::ranges::any_of(flips, [&](const Flip &flip) {
        if (isWeight(flip) || flip.option != option || flip.criterion != criterion.id)
            return false;
        if (!flip.number) {
            const double points = criterion.level(value.level)->value;
            return flip.above ? points >= flip.at : points <= flip.at;
        }
        const double tried = value.number.likely;
        constexpr double rounding = 1e-9; // at the point itself both are equal
        const bool beyond = flip.above ? tried >= *flip.number - rounding : tried <= *flip.number + rounding;
        // Of a known number only the nearest is told, and what lies beyond may turn again.
        return beyond || cell.value.kind != ClaimValue::Kind::Number;
    });
}

Case shippedCase(const Library &library, quint32 seed)
{
    QRandomGenerator random(seed);
    Case made {library, {}};
    QStringList options;
    for (const QString &id : library.deploymentIds()) {
        if (random.bounded(2) == 0)
            options.append(id);
    }
    made.engagement = newEngagement(options, QDate(2026, 11, 21).addDays(random.bounded(300)));
    Workload &workload = made.engagement.workloads[0];
    for (const Question &question : library.questions) {
        if (random.bounded(3) > 0)
            continue; // few answers, few knock-outs
        const Answer &answer = question.answers.at(random.bounded(int(question.answers.size())));
        if (question.type == Question::Type::Scale)
            workload.answers[question.id].number = answer.scaleValue;
        else if (question.type == Question::Type::Number)
            workload.answers[question.id].number = answer.bandMaximum;
        else
            workload.answers[question.id].choices = {answer.id};
    }
    return made;
}

} // namespace

void TestFlips::weightFlipsAreTrue()
{
    int tried = 0;
    for (quint32 seed = 1; seed <= cases; ++seed) {
        const Solved solved(seed);
        for (const Flip &flip : solved.result.flips) {
            if (!isWeight(flip))
                continue;
            const double step = stepOf(solved, flip) * (flip.above ? 1 : -1);
            const QStringList moved = solved.movedBy(flip);
            const QString name =
                u"seed %1, %2 to %3 from %4 to %5: %6"_s.arg(seed)
                    .arg(moved.join(u' '))
                    .arg(flip.at)
                    .arg(flip.leader, flip.newLeader, leadersOf(solved.withShare(moved, flip.at + step)).join(u' '));
            QVERIFY2(leadersOf(solved.withShare(moved, flip.at + step)) == leadersOf(flip), qPrintable(name));
            if (flip.distance > std::abs(step))
                QVERIFY2(stillLeads(flip, solved.withShare(moved, flip.at - step)), qPrintable(name));
            QVERIFY(stillLeads(flip, solved.evaluation));
            QVERIFY(std::abs(std::abs(flip.at - flip.now) - flip.distance) < 1e-12);
            ++tried;
        }
    }
    QVERIFY2(tried > 500, qPrintable(QString::number(tried)));
}

void TestFlips::noWeightFlipIsMissing()
{
    constexpr int steps = 10;
    int found = 0;
    for (quint32 seed = 1; seed <= cases; ++seed) {
        const Solved solved(seed);
        if (solved.result.leader.isEmpty())
            continue;
        QList<Flip> kinds;
        for (const Criterion &criterion : solved.made.library.criteria)
            kinds.append({.kind = Flip::Kind::Weight, .criterion = criterion.id});
        for (const CriterionGroup &group : solved.made.library.groups)
            kinds.append({.kind = Flip::Kind::GroupWeight, .group = group.id});
        for (const Flip &kind : std::as_const(kinds)) {
            const QStringList moved = solved.movedBy(kind);
            const auto applies = [&solved](const QString &id) { return solved.evaluation.weight(id)->applies; };
            if (kind.kind == Flip::Kind::GroupWeight && std::ranges::count_if(moved, applies) < 2)
                continue;
            const double now = shareSpan(solved.evaluation, moved).middle;
            for (int i = 0; i <= steps; ++i) {
                const double share = double(i) / steps;
                const Evaluation after = solved.withShare(moved, share);
                const OptionEvaluation *first = firstOf(after);
                // Where one weight has all, an option that it does not apply to has no points at all.
                if (std::ranges::contains(after.options, 0, &OptionEvaluation::applyingWeight))
                    continue;
                if (!first || first->score.likely - after.option(solved.result.leader)->score.likely < 1e-8)
                    continue;
                const bool covered = std::ranges::any_of(solved.result.flips, [&](const Flip &flip) {
                    return flip.kind == kind.kind && flip.criterion == kind.criterion && flip.group == kind.group
                        && flip.above == (share > now) && (flip.above ? flip.at <= share : flip.at >= share);
                });
                QVERIFY2(covered, qPrintable(u"seed %1, %2 at %3"_s.arg(seed).arg(moved.join(u' ')).arg(share)));
                ++found;
            }
        }
    }
    QVERIFY2(found > 500, qPrintable(QString::number(found)));
}

void TestFlips::factFlipsAreTrue()
{
    QMap<Flip::Kind, int> tried;
    for (quint32 seed = 1; seed <= cases; ++seed) {
        const Solved solved(seed);
        for (const Flip &flip : solved.result.flips) {
            if (isWeight(flip))
                continue;
            const QString fault = faultOfFact(solved, flip);
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(fault)));
            QVERIFY(stillLeads(flip, solved.evaluation));
            ++tried[flip.kind];
        }
    }
    QVERIFY2(tried[Flip::Kind::Fact] > 500, qPrintable(QString::number(tried[Flip::Kind::Fact])));
    QVERIFY2(tried[Flip::Kind::Clearance] > 200, qPrintable(QString::number(tried[Flip::Kind::Clearance])));
}

void TestFlips::noFactFlipIsMissing()
{
    int found = 0;
    for (quint32 seed = 1; seed <= cases; ++seed) {
        const Solved solved(seed);
        if (!decides(solved.evaluation))
            continue;
        for (const OptionEvaluation &option : solved.evaluation.options) {
            for (const CellEvaluation &cell : option.cells) {
                const Criterion &criterion = *solved.made.library.criterion(cell.criterion);
                for (const ClaimValue &value : valuesOf(criterion)) {
                    const QStringList leaders = leadersOf(solved.withFact(option.deployment, cell.criterion, value));
                    if (!goesOver(leadersOf(solved.evaluation), leaders))
                        continue;
                    QVERIFY2(isCovered(solved.result.flips, option.deployment, criterion, value, cell),
                             qPrintable(u"seed %1: %2 %3, %4%5: %6 instead of %7"_s.arg(seed)
                                            .arg(option.deployment, cell.criterion, value.level)
                                            .arg(value.number.likely)
                                            .arg(leaders.join(u' '), solved.result.leader)));
                    ++found;
                }
            }
        }
    }
    QVERIFY2(found > 500, qPrintable(QString::number(found)));
}

void TestFlips::flipsOfTheShippedLibraryAreTrue()
{
    const LoadedLibrary loaded = loadLibrary({QString::fromLatin1(shippedLibrary)});
    QVERIFY(loaded.usable);
    int tried = 0;
    for (quint32 seed = 1; seed <= 4; ++seed) {
        const Solved solved(shippedCase(loaded.library, seed));
        for (const Flip &flip : solved.result.flips) {
            if (isWeight(flip)) {
                const double step = stepOf(solved, flip) * (flip.above ? 1 : -1);
                const QStringList moved = solved.movedBy(flip);
                QCOMPARE(leadersOf(solved.withShare(moved, flip.at + step)), leadersOf(flip));
                if (flip.distance > std::abs(step))
                    QVERIFY(stillLeads(flip, solved.withShare(moved, flip.at - step)));
            } else {
                const QString fault = faultOfFact(solved, flip);
                QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(fault)));
            }
            ++tried;
        }
    }
    QVERIFY2(tried > 50, qPrintable(QString::number(tried)));
}

void TestFlips::plausibleMeansOpen()
{
    int plausible = 0;
    for (quint32 seed = 1; seed <= cases; ++seed) {
        const Solved solved(seed);
        for (const Flip &flip : solved.result.flips) {
            plausible += flip.plausible ? 1 : 0;
            if (isWeight(flip)) {
                const ShareSpan span = shareSpan(solved.evaluation, solved.movedBy(flip));
                const double beyond = flip.at + (flip.above ? 1e-9 : -1e-9); // at the point itself both are equal
                QCOMPARE(flip.plausible, span.low - 1e-12 <= beyond && beyond <= span.high + 1e-12);
                continue;
            }
            const CellEvaluation &cell = cellOf(solved.evaluation, flip);
            if (cell.unknown)
                QVERIFY(flip.plausible);
            // A knock-out may lie beyond all that is open and so be met, or missed, by all of it.
            else if (flip.plausible && flip.kind == Flip::Kind::Fact && cell.claim->contradictions.isEmpty())
                QVERIFY(cell.value100.low - 1e-9 <= flip.at && flip.at <= cell.value100.high + 1e-9);
            const bool certain = cell.value.number.low == cell.value.number.high && !cell.stale && !cell.unknown
                && cell.claim->contradictions.isEmpty();
            if (certain)
                QVERIFY(!flip.plausible);
        }
    }
    QVERIFY2(plausible > 300, qPrintable(QString::number(plausible)));
}

void TestFlips::linesFollowTheScores()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const Solved solved(seed);
        for (const Criterion &criterion : solved.made.library.criteria) {
            for (const double share : {0.1, 0.25, 0.4}) {
                const QList<WeightShare> now =
                    currentShares(solved.evaluation, solved.made.engagement.workloads[0].weights);
                const QList<WeightShare> moved = shiftShares(now, {criterion.id}, share);
                const auto place = solved.made.library.criteria.indexOf(criterion);
                if (std::abs(moved.at(place).share - share) > 1e-12)
                    continue; // locks forbid it
                const Evaluation after = solved.withShare({criterion.id}, share);
                for (const WeightLine &line : weightLines(solved.made.engagement, solved.evaluation, {criterion.id})) {
                    const double expected = after.option(line.option)->score.likely;
                    QVERIFY(std::abs(line.at(share) - expected) < 1e-9);
                }
            }
        }
    }
}

void TestFlips::barsEndWhereTheScoresEnd()
{
    int tried = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const Solved solved(seed);
        double widest = 100;
        for (const TornadoBar &bar : solved.result.tornado) {
            QVERIFY(bar.swing() <= widest);
            widest = bar.swing();
            const auto lead = [&solved](const Evaluation &evaluation) {
                return evaluation.option(solved.result.leader)->score.likely
                    - evaluation.option(solved.result.runnerUp)->score.likely;
            };
            if (bar.kind == Flip::Kind::Weight) {
                const WeightEvaluation &weight = *solved.evaluation.weight(bar.criterion);
                const auto at = [&](double points) {
                    Engagement changed = solved.made.engagement;
                    changed.workloads[0].weights[bar.criterion] = {.low = points, .middle = points, .high = points};
                    return lead(evaluate(solved.made.library, changed));
                };
                QVERIFY(std::abs(at(weight.low) - bar.leadLow) < 1e-9);
                QVERIFY(std::abs(at(weight.high) - bar.leadHigh) < 1e-9);
            } else {
                const OptionEvaluation &option = *solved.evaluation.option(bar.option);
                const CellEvaluation &cell =
                    *std::ranges::find(option.cells, bar.criterion, &CellEvaluation::criterion);
                const double sign = bar.option == solved.result.leader ? 1 : -1;
                QVERIFY(std::abs(solved.result.lead + sign * (cell.contributionLow - cell.contribution) - bar.leadLow)
                        < 1e-9);
                QVERIFY(std::abs(solved.result.lead + sign * (cell.contributionHigh - cell.contribution) - bar.leadHigh)
                        < 1e-9);
            }
            ++tried;
        }
    }
    QVERIFY(tried > 200);
}

void TestFlips::theTwoWayLineIsWhereBothAreEqual()
{
    int tried = 0;
    for (quint32 seed = 1; seed <= cases; ++seed) {
        const Solved solved(seed);
        if (!solved.result.twoWay)
            continue;
        const TwoWayFlip &way = *solved.result.twoWay;
        const auto belongs = [&way, &solved](const QString &criterion, const QString &name) {
            return way.groups ? solved.made.library.criterion(criterion)->group == name : criterion == name;
        };
        const QMap<QString, WeightOverride> overrides = solved.made.engagement.workloads[0].weights;
        for (const auto &[first, second] : way.line) {
            // By hand: each of the three parts keeps its proportions, locked shares stay.
            QList<WeightShare> shares = currentShares(solved.evaluation, overrides);
            std::array<double, 3> unlocked {};
            std::array<double, 3> wanted {first, second, 1 - first - second};
            const auto side = [&](const WeightShare &share) {
                return belongs(share.criterion, way.first) ? 0U : belongs(share.criterion, way.second) ? 1U : 2U;
            };
            for (const WeightShare &share : std::as_const(shares))
                (share.locked ? wanted : unlocked)[side(share)] += share.locked ? -share.share : share.share;
            double lead = 0;
            for (qsizetype k = 0; k < shares.size(); ++k) {
                const WeightShare &share = shares.at(k);
                const double value =
                    share.locked ? share.share : share.share * wanted[side(share)] / unlocked[side(share)];
                QVERIFY(value > -1e-12);
                lead += value
                    * (solved.evaluation.option(solved.result.leader)->cells.at(k).value100.likely
                       - solved.evaluation.option(way.rival)->cells.at(k).value100.likely);
            }
            QVERIFY(std::abs(lead) < 1e-9);
        }
        QCOMPARE(way.line.size(), 2);
        ++tried;
    }
    QVERIFY2(tried > 80, qPrintable(QString::number(tried)));
}

QTEST_APPLESS_MAIN(TestFlips)
#include "tst_flips.moc"
