// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/advice.h"
#include "decision/certainty/sensitivity.h"
#include "decision/randomengagement.h"

#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

/// Where the criterion agreed for near ties speaks for another than the leader: each turn of the advice is one, nothing
/// nearer is, and what is said of a flip of a fact is what trying it gives.
class TestAdviceTurns : public QObject
{
    Q_OBJECT

private slots:
    void speaksForWhomTheCriterionNames();
    void sharesTurnTheAdvice();
    void factsGiveTheAdviceThatIsNamed();
    void furtherValuesMayTurnTheAdvice();
    void adviceThatIsKeptHoldsAtAllValues();
};

namespace {

constexpr quint32 seeds = 300;

struct Tried
{
    Case random;
    Evaluation evaluation;
    Sensitivity found;
};

/// Random cases in which the agreed criterion speaks for another than the only leader.
QList<Tried> triedCases()
{
    QList<Tried> cases;
    for (quint32 seed = 0; seed < seeds; ++seed) {
        Case random = RandomCase(seed).make();
        random.engagement.thresholds.nearTie = 20;
        random.engagement.thresholds.nearTieCriterion = random.library.criteria.first().id;
        const Evaluation evaluation = evaluate(random.library, random.engagement);
        Sensitivity found = sensitivity(random.library, random.engagement, evaluation);
        if (!found.advised.isEmpty())
            cases.append({.random = std::move(random), .evaluation = evaluation, .found = std::move(found)});
    }
    return cases;
}

QStringList advisedIn(const Evaluation &evaluation)
{
    QStringList ids;
    for (const size_t option : adviceOf(evaluation).best)
        ids.append(evaluation.options.at(qsizetype(option)).deployment);
    return ids;
}

QStringList movedBy(const Library &library, const Flip &flip)
{
    if (flip.kind == Flip::Kind::Weight)
        return {flip.criterion};
    QStringList ids;
    for (const Criterion &criterion : library.criteria) {
        if (criterion.group == flip.group)
            ids.append(criterion.id);
    }
    return ids;
}

/// Whom the rule advises when @p moved have @p share.
QStringList advisedAt(const Tried &tried, const QStringList &moved, double share)
{
    Evaluation there = tried.evaluation;
    for (const WeightLine &line : weightLines(tried.random.engagement, tried.evaluation, moved)) {
        const auto option = std::ranges::find(there.options, line.option, &OptionEvaluation::deployment);
        option->score.likely = line.at(share);
    }
    return advisedIn(there);
}

} // namespace

void TestAdviceTurns::speaksForWhomTheCriterionNames()
{
    Case made;
    made.library.criteria = {numbers(u"points"_s, {{0, 0}, {100, 100}}), numbers(u"agreed"_s, {{0, 0}, {100, 100}})};
    for (const auto &[id, points, agreed] : {std::tuple(u"a"_s, 90.0, 40.0), std::tuple(u"b"_s, 60.0, 60.0)}) {
        made.library.profiles.append(profile(
            u"of "_s + id, {deployment(id, {claim(u"points"_s, number(points)), claim(u"agreed"_s, number(agreed))})}));
    }
    made.engagement = newEngagement({u"a"_s, u"b"_s}, today);
    for (const Criterion &criterion : std::as_const(made.library.criteria))
        made.engagement.workloads[0].weights.insert(criterion.id, {.low = 4, .middle = 5, .high = 6});
    const auto spokenForIn = [&made] {
        const Evaluation evaluation = evaluate(made.library, made.engagement);
        const OptionEvaluation *named = spokenFor(made.engagement, evaluation);
        return named ? named->deployment : QString();
    };
    QCOMPARE(spokenForIn(), u"a"_s); // 65 and 60 points
    made.engagement.thresholds.nearTie = 6;
    QCOMPARE(spokenForIn(), u"a"_s);
    made.engagement.thresholds.nearTieCriterion = u"agreed"_s;
    QCOMPARE(spokenForIn(), u"b"_s);
    const Sensitivity found = sensitivity(made.library, made.engagement, evaluate(made.library, made.engagement));
    QCOMPARE(found.advised, u"b"_s);
    // The lead is 30 s - 20 (1 - s) points: more than 6 from a share of 0.52 on.
    const auto turn = std::ranges::find(found.turns, u"points"_s, &Flip::criterion);
    QVERIFY(turn != found.turns.cend());
    QVERIFY2(qAbs(turn->at - 0.52) < 1e-9, qPrintable(QString::number(turn->at)));
    QVERIFY(turn->above && turn->plausible);
    QCOMPARE(turn->newLeader, u"a"_s);
    made.engagement.workloads[0].weightInformation = WeightInformation::None;
    QCOMPARE(spokenForIn(), u"a"_s); // no advice, so it speaks for nobody else
}

void TestAdviceTurns::sharesTurnTheAdvice()
{
    constexpr double beyond = 1e-7;
    int turns = 0;
    const QList<Tried> cases = triedCases();
    for (const Tried &tried : cases) {
        const QString &advised = tried.found.advised;
        QCOMPARE(advisedIn(tried.evaluation), QStringList {advised});
        for (const Flip &turn : tried.found.turns) {
            const QStringList moved = movedBy(tried.random.library, turn);
            const double step = turn.above ? beyond : -beyond;
            const QString told = u"%1 %2: at %3, now %4"_s.arg(turn.criterion, turn.group).arg(turn.at).arg(turn.now);
            const QStringList after = advisedAt(tried, moved, turn.at + step);
            QVERIFY2(!after.contains(advised) && after.contains(turn.newLeader), qPrintable(told));
            for (const double part : {0.0, 0.25, 0.5, 0.75, 0.999}) {
                const double share = turn.now + part * (turn.at - turn.now);
                QVERIFY2(advisedAt(tried, moved, share).contains(advised), qPrintable(told));
            }
            ++turns;
        }
    }
    QVERIFY(cases.size() > 10 && turns > 20);
}

void TestAdviceTurns::factsGiveTheAdviceThatIsNamed()
{
    int tries = 0;
    for (const Tried &tried : triedCases()) {
        for (const Flip &flip : tried.found.flips) {
            if (flip.level.isEmpty() || flip.newLeader.isEmpty())
                continue;
            Engagement engagement = tried.random.engagement;
            OwnClaim own;
            own.deployment = flip.option;
            own.criterion = flip.criterion;
            own.value = level(flip.level);
            own.date = today;
            engagement.ownClaims.append(own);
            const QStringList after = advisedIn(evaluate(tried.random.library, engagement));
            QVERIFY2(after.contains(flip.advised),
                     qPrintable(u"%1 %2 %3: %4, not %5"_s.arg(flip.option, flip.criterion, flip.level, after.join(u' '),
                                                              flip.advised)));
            ++tries;
        }
    }
    QVERIFY(tries > 5);
}

// Support decides for b within 20 points. The first value of c that leads leaves that so, a better one draws away.
void TestAdviceTurns::furtherValuesMayTurnTheAdvice()
{
    Case made;
    made.library.criteria = {numbers(u"points"_s, {{0, 0}, {100, 100}}), numbers(u"agreed"_s, {{0, 0}, {100, 100}})};
    for (const auto &[id, points, agreed] :
         {std::tuple(u"a"_s, 90.0, 40.0), std::tuple(u"b"_s, 60.0, 60.0), std::tuple(u"c"_s, 80.0, 30.0)}) {
        made.library.profiles.append(profile(
            u"of "_s + id, {deployment(id, {claim(u"points"_s, number(points)), claim(u"agreed"_s, number(agreed))})}));
    }
    made.engagement = newEngagement({u"a"_s, u"b"_s, u"c"_s}, today);
    made.engagement.thresholds.nearTieCriterion = u"agreed"_s;
    for (const Criterion &criterion : std::as_const(made.library.criteria))
        made.engagement.workloads[0].weights.insert(criterion.id, {.low = 4, .middle = 5, .high = 6});
    const auto ofC = [&made](double band, const QString &criterion) {
        made.engagement.thresholds.nearTie = band;
        const Sensitivity found = sensitivity(made.library, made.engagement, evaluate(made.library, made.engagement));
        const auto flip = std::ranges::find_if(found.flips, [&](const Flip &each) {
            return each.kind == Flip::Kind::Fact && each.option == u"c"_s && each.criterion == criterion;
        });
        return flip == found.flips.cend() ? Flip() : *flip;
    };
    // 65, 60 and 55 points. With all points on the first criterion c has 65: level with a, no more.
    const Flip none = ofC(6, u"points"_s);
    QVERIFY(none.newLeader.isEmpty());
    // It leads from 50 points on the second criterion on, where b is better; from 60 on c is.
    const Flip deciding = ofC(20, u"agreed"_s);
    QCOMPARE(deciding.newLeader, u"c"_s);
    QCOMPARE(deciding.advised, u"b"_s);
    QVERIFY(!deciding.keepsAdvice);
}

void TestAdviceTurns::adviceThatIsKeptHoldsAtAllValues()
{
    int kept = 0;
    const QList<Tried> cases = triedCases();
    for (const Tried &tried : cases) {
        const QString &advised = tried.found.advised;
        for (const Flip &flip : tried.found.flips) {
            const auto criterion = std::ranges::find(tried.random.library.criteria, flip.criterion, &Criterion::id);
            if (flip.advised != advised || criterion == tried.random.library.criteria.cend())
                continue;
            const auto advises = [&](const ClaimValue &value) {
                Engagement engagement = tried.random.engagement;
                OwnClaim own;
                own.deployment = flip.option;
                own.criterion = flip.criterion;
                own.value = value;
                own.date = today;
                engagement.ownClaims.append(own);
                return advisedIn(evaluate(tried.random.library, engagement)).contains(advised);
            };
            bool holds = true;
            if (flip.number) {
                // Beyond the scale a number may not count as known.
                const double first = criterion->points.first().x;
                const double last = criterion->points.last().x;
                const double end = flip.until.value_or(flip.above ? last : first);
                for (const double part : {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99}) {
                    const double value = std::lerp(*flip.number, end, part);
                    const bool speaksOf = flip.above ? value > *flip.number : value < *flip.number;
                    if (speaksOf && value > first && value < last)
                        holds = holds && advises(number(value));
                }
            } else {
                const qsizetype step = flip.above ? 1 : -1;
                for (qsizetype i = criterion->levelIndex(flip.level); i >= 0 && i < criterion->levels.size(); i += step)
                    holds = holds && advises(level(criterion->levels.at(i).id));
            }
            const QString told = u"%1 %2"_s.arg(flip.option, flip.criterion);
            if (flip.keepsAdvice)
                QVERIFY2(holds, qPrintable(told));
            else if (!flip.number) // numbers may turn it between those that were tried
                QVERIFY2(!holds, qPrintable(told));
            kept += flip.keepsAdvice;
        }
    }
    QVERIFY(kept > 0);
}

QTEST_GUILESS_MAIN(TestAdviceTurns)
#include "tst_adviceturns.moc"
