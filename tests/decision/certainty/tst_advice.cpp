// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/advice.h"
#include "decision/certainty/analysis.h"
#include "decision/smalllibrary.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

/// Whom the rule advises, and that neither names nor what can only draw level decide. Small random cases on coarse
/// scales, so that equal points are frequent.
class TestAdvice : public QObject
{
    Q_OBJECT

private slots:
    void advises_data();
    void advises();
    void idsDecideNothing_data() { seeds(); }
    void idsDecideNothing();
    void anAnswerChangesTheAdviceWhereTryingItDoes_data() { seeds(); }
    void anAnswerChangesTheAdviceWhereTryingItDoes();
    void whatCanOnlyDrawLevelChangesNothing_data();
    void whatCanOnlyDrawLevelChangesNothing();
    void ofSeveralThatLeadEachCanTakeIt();
    void namesAllThatAreLevelBeyondAFlip();
    void anUnweightedCriterionThatDecidesIsAsked();

private:
    static void seeds();
};

namespace {

struct Case
{
    Library library;
    Engagement engagement;

    [[nodiscard]] Evaluation evaluation() const { return evaluate(library, engagement); }
    [[nodiscard]] Sensitivity flips() const { return sensitivity(library, engagement, evaluation()); }
    [[nodiscard]] CheckNext checks() const
    {
        const Evaluation result = evaluation();
        return checkNext(library, engagement, result,
                         robustnessProblem(library, engagement, result, {.draws = 512, .seed = {}}), 512);
    }
};

/// Number criteria "a", "b" … worth what they say, of these exact weights.
Case caseOf(const QList<QList<ClaimValue>> &rows, const QList<double> &weights, const QStringList &ids = {})
{
    Case made;
    QStringList options;
    for (qsizetype k = 0; k < weights.size(); ++k)
        made.library.criteria.append(numbers(QString(QChar(u'a' + char16_t(k))), {{0, 0}, {100, 100}}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QList<Claim> claims;
        for (qsizetype k = 0; k < weights.size(); ++k)
            claims.append(claim(made.library.criteria.at(k).id, rows.at(row).at(k)));
        options.append(ids.isEmpty() ? u"o%1"_s.arg(row) : ids.at(row));
        made.library.profiles.append(profile(u"p"_s + options.last(), {deployment(options.last(), claims)}));
    }
    made.engagement = newEngagement(options, today);
    for (qsizetype k = 0; k < weights.size(); ++k) {
        const double weight = weights.at(k);
        made.engagement.workloads[0].weights.insert(made.library.criteria.at(k).id, {weight, weight, weight});
    }
    return made;
}

ClaimValue randomValue(QRandomGenerator &random)
{
    const double first = 25 * random.bounded(5);
    const double second = 25 * random.bounded(5);
    switch (random.bounded(6)) {
    case 0: return unknown();
    case 1: return range(std::min(first, second), first, std::max(first, second));
    default: return number(first);
    }
}

/// Two to four options on two or three criteria; sometimes a knock-out, sometimes a criterion that decides near ties.
Case randomCase(quint32 seed, const QStringList &ids)
{
    QRandomGenerator random(seed);
    const int options = random.bounded(2, 5);
    const int criteria = random.bounded(2, 4);
    QList<QList<ClaimValue>> rows;
    for (int row = 0; row < options; ++row) {
        QList<ClaimValue> values;
        for (int k = 0; k < criteria; ++k)
            values.append(randomValue(random));
        rows.append(values);
    }
    QList<double> weights;
    for (int k = 0; k < criteria; ++k)
        weights.append(random.bounded(k == 0 ? 1 : 0, 4));
    Case made = caseOf(rows, weights, ids.first(options));
    if (random.bounded(3) == 0) {
        Effect effect;
        effect.kind = Effect::Kind::Requirement;
        effect.criterion = u"a"_s;
        effect.minimumNumber = 25 * random.bounded(1, 4);
        effect.severity = Effect::Severity::KnockOut;
        made.engagement.workloads[0].requirements.append({effect, u"by hand"_s});
    }
    made.engagement.thresholds.nearTie = 10;
    if (random.bounded(2) == 0)
        made.engagement.thresholds.nearTieCriterion = made.library.criteria.at(random.bounded(criteria)).id;
    return made;
}

const QStringList forwards {u"o0"_s, u"o1"_s, u"o2"_s, u"o3"_s};
const QStringList backwards {u"o9"_s, u"o8"_s, u"o7"_s, u"o6"_s};

/// The same ids for both ways round.
QString plain(QString id)
{
    return backwards.contains(id) ? forwards.at(backwards.indexOf(id)) : id;
}

QStringList named(const QList<Flip> &flips)
{
    QStringList names;
    for (const Flip &flip : flips) {
        QStringList leaders {plain(flip.newLeader)};
        for (const QString &other : flip.sharedWith)
            leaders.append(plain(other));
        leaders.sort();
        names.append(u"%1 %2 %3 %4 %5 %6 %7 -> %8"_s.arg(int(flip.kind))
                         .arg(flip.criterion, plain(flip.option))
                         .arg(flip.at, 0, 'g', 9)
                         .arg(flip.above)
                         .arg(flip.plausible)
                         .arg(flip.number.value_or(-1), 0, 'g', 9)
                         .arg(leaders.join(u'+')));
    }
    names.sort();
    return names;
}

QStringList named(const QList<Check> &checks)
{
    QStringList names;
    for (const Check &check : checks)
        names.append(u"%1 %2 %3"_s.arg(plain(check.option), check.criterion).arg(check.flips));
    names.sort();
    return names;
}

/// Whom the rule advises, told by whole evaluations: the recommended one, or all that share the lead.
QStringList advisedIn(const Case &made)
{
    const Evaluation evaluation = made.evaluation();
    const Verdict verdict = verdictOf(evaluation, {}, {});
    if (verdict.cause == NoVerdictCause::OneCandidate) { // nothing to compare it with, but nobody else to take either
        const OptionEvaluation *leader = evaluation.leader();
        return leader ? QStringList {leader->deployment} : QStringList();
    }
    if (verdict.kind == VerdictKind::None)
        return {};
    if (!verdict.recommended.isEmpty())
        return {verdict.recommended};
    // Equal ones: who is best on what decides, and of these who has most points.
    const QStringList pool = verdict.close;
    const auto most = [&](const auto &value, QStringList among) {
        double best = -1;
        for (const QString &id : among)
            best = std::max(best, value(*evaluation.option(id)));
        among.removeIf([&](const QString &id) { return value(*evaluation.option(id)) < best - 1e-9; });
        return among;
    };
    QStringList best = pool;
    const QString criterion = made.engagement.thresholds.nearTieCriterion;
    for (qsizetype k = 0; k < evaluation.weights.size(); ++k) {
        if (evaluation.weights.at(k).criterion == criterion) {
            best = most(
                [k](const OptionEvaluation &option) {
                    const CellEvaluation &cell = option.cells.at(k);
                    return cell.unknown ? cell.value100.low : cell.value100.likely;
                },
                best);
        }
    }
    return most([](const OptionEvaluation &option) { return option.score.likely; }, best);
}

} // namespace

void TestAdvice::seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 150; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestAdvice::advises_data()
{
    QTest::addColumn<QList<double>>("scores");
    QTest::addColumn<QList<double>>("deciding"); // empty: no criterion is agreed
    QTest::addColumn<QList<int>>("close");
    QTest::addColumn<QList<int>>("best");
    QTest::addColumn<bool>("decided");
    using Points = QList<double>;
    using Places = QList<int>;
    QTest::newRow("nobody") << Points {} << Points {} << Places {} << Places {} << false;
    QTest::newRow("alone") << Points {40} << Points {1} << Places {0} << Places {0} << false;
    QTest::newRow("most points") << Points {40, 50} << Points {} << Places {1} << Places {1} << false;
    QTest::newRow("equal points") << Points {50, 40, 50} << Points {} << Places {0, 2} << Places {0, 2} << false;
    QTest::newRow("close, none agreed") << Points {50, 49} << Points {} << Places {0, 1} << Places {0} << false;
    QTest::newRow("close, agreed") << Points {50, 49} << Points {1, 2} << Places {0, 1} << Places {1} << true;
    QTest::newRow("close, no difference") << Points {50, 49} << Points {2, 2} << Places {0, 1} << Places {0} << false;
    QTest::newRow("outside the band") << Points {50, 47.9} << Points {1, 2} << Places {0} << Places {0} << false;
    QTest::newRow("best of three on it, two equal: more points")
        << Points {50, 49, 49.5} << Points {1, 2, 2} << Places {0, 1, 2} << Places {2} << true;
    QTest::newRow("best of three on it, two equal in all")
        << Points {50, 49, 49} << Points {1, 2, 2} << Places {0, 1, 2} << Places {1, 2} << true;
    QTest::newRow("equal points, decided") << Points {50, 50} << Points {2, 1} << Places {0, 1} << Places {0} << true;
}

void TestAdvice::advises()
{
    QFETCH(QList<double>, scores);
    QFETCH(QList<double>, deciding);
    QFETCH(QList<int>, close);
    QFETCH(QList<int>, best);
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < scores.size(); ++i)
        candidates.push_back({size_t(i), scores.at(i), deciding.isEmpty() ? 0 : deciding.at(i)});
    const Advice advice = adviceOf(candidates, 2, !deciding.isEmpty());
    QCOMPARE(QList<int>(advice.close.begin(), advice.close.end()), close);
    QCOMPARE(QList<int>(advice.best.begin(), advice.best.end()), best);
    QTEST(advice.decided, "decided");
}

void TestAdvice::idsDecideNothing()
{
    QFETCH(quint32, seed);
    const Case made = randomCase(seed, forwards);
    const Case mirrored = randomCase(seed, backwards);
    QCOMPARE(named(mirrored.flips().flips), named(made.flips().flips));
    QCOMPARE(named(mirrored.checks().checks), named(made.checks().checks));
    QStringList advised = advisedIn(mirrored);
    std::ranges::transform(advised, advised.begin(), plain);
    advised.sort();
    QStringList expected = advisedIn(made);
    expected.sort();
    QCOMPARE(advised, expected);
}

void TestAdvice::anAnswerChangesTheAdviceWhereTryingItDoes()
{
    QFETCH(quint32, seed);
    const Case made = randomCase(seed, forwards);
    const NoVerdictCause cause = made.evaluation().noVerdict();
    if (cause != NoVerdictCause::None && cause != NoVerdictCause::NoneCleared)
        return;
    const QStringList before = advisedIn(made);
    for (const Check &check : made.checks().checks) {
        const Evaluation evaluation = made.evaluation();
        const OptionEvaluation &option = *evaluation.option(check.option);
        const qsizetype k = check.criterion.front().unicode() - u'a';
        const ClaimValue &value = option.cells.at(k).value;
        const double low = value.isKnown() ? value.number.low : 0;
        const double high = value.isKnown() ? value.number.high : 100;
        bool changes = false;
        constexpr int steps = 400;
        for (int step = 0; step <= steps && !changes; ++step) {
            Case tried = made;
            OwnClaim own;
            own.deployment = check.option;
            own.criterion = check.criterion;
            own.value = number(low + (high - low) * step / steps);
            own.date = today;
            tried.engagement.ownClaims.append(own);
            const QStringList after = advisedIn(tried);
            changes = before.isEmpty()
                ? !after.isEmpty()
                : std::ranges::any_of(before, [&](const QString &id) { return !after.contains(id); });
        }
        QVERIFY2(check.flips == changes, qPrintable(u"%1 %2: %3"_s.arg(check.option, check.criterion).arg(changes)));
    }
}

void TestAdvice::whatCanOnlyDrawLevelChangesNothing_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("the leader's name first") << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("the leader's name last") << QStringList {u"b"_s, u"a"_s};
}

void TestAdvice::whatCanOnlyDrawLevelChangesNothing()
{
    QFETCH(QStringList, ids);
    // The second can reach 75 at best, or falls at worst to 0; the first has 75.
    for (const auto &[first, second] : {std::pair(number(75), range(10, 40, 75)), {range(75, 80, 90), number(75)}}) {
        const Case made = caseOf({{first}, {second}}, {5}, ids);
        const CheckNext next = made.checks();
        QCOMPARE(next.checks.size(), 1);
        QVERIFY(!next.checks.first().flips);
        for (const Flip &flip : made.flips().flips)
            QVERIFY2(!flip.plausible, qPrintable(named({flip}).join(u"; "_s)));
    }
    // Nothing lies beyond the end of the scale.
    const Case end = caseOf({{number(50)}, {number(0)}}, {5}, ids);
    for (const Flip &flip : end.flips().flips)
        QVERIFY2(flip.number.value_or(1) > 0 && flip.number.value_or(1) < 100, qPrintable(named({flip}).join(u"; "_s)));
}

void TestAdvice::ofSeveralThatLeadEachCanTakeIt()
{
    const auto takers = [](const Case &made) {
        QStringList takes;
        for (const Flip &flip : made.flips().flips)
            takes.append(u"%1%2%3"_s.arg(flip.option, flip.above ? u">"_s : u"<"_s, flip.newLeader));
        takes.sort();
        return takes;
    };
    // Two: each can rise, and each can fall behind the other. Of three, one that falls leaves two that lead already.
    QCOMPARE(takers(caseOf({{number(50)}, {number(50)}}, {5})),
             (QStringList {u"o0<o1"_s, u"o0>o0"_s, u"o1<o0"_s, u"o1>o1"_s}));
    QCOMPARE(takers(caseOf({{number(50)}, {number(50)}, {number(50)}}, {5})),
             (QStringList {u"o0>o0"_s, u"o1>o1"_s, u"o2>o2"_s}));
}

void TestAdvice::namesAllThatAreLevelBeyondAFlip()
{
    const Case made = caseOf({{number(60)}, {number(50)}, {number(50)}}, {5});
    const QList<Flip> flips = made.flips().flips;
    const auto fall = std::ranges::find_if(flips, [](const Flip &flip) { return flip.option == "o0"_L1; });
    QVERIFY(fall != flips.cend());
    QCOMPARE(fall->newLeader, u"o1"_s);
    QCOMPARE(fall->sharedWith, QStringList {u"o2"_s});
}

void TestAdvice::anUnweightedCriterionThatDecidesIsAsked()
{
    Case made = caseOf({{number(60), number(50)}, {number(59), unknown()}, {number(40), unknown()}}, {5, 0});
    QVERIFY(made.checks().checks.isEmpty() || !made.checks().checks.first().flips);
    QVERIFY(made.checks().settled);
    made.engagement.thresholds.nearTieCriterion = u"b"_s;
    const CheckNext next = made.checks();
    QVERIFY(!next.settled);
    QStringList flipping;
    for (const Check &check : next.checks) {
        if (check.flips)
            flipping.append(check.option + check.criterion);
    }
    QCOMPARE(flipping, QStringList {u"o1b"_s}); // the third stays outside the band whatever it says
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
