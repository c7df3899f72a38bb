// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/smalllibrary.h"
#include "decision/weighting/elicitation.h"
#include "decision/weighting/weightsets.h"

#include <QTest>

#include <numeric>

using namespace lotse;
using namespace lotse::small;

namespace {

// Two groups: "safe" with a (weight 8) and b (4), "cheap" with c (6), "new" with d (0).
// Points of the options: x: a 100, b 0, c 0, d 50; y: a 0, b 50, c 100, d 50; z: out by its knock-out on b.
Library library()
{
    Library library;
    library.version = u"2026-11-21"_s;
    library.criteria = {levels(u"a"_s, {0, 50, 100}, 8), levels(u"b"_s, {0, 50, 100}, 4),
                        levels(u"c"_s, {0, 90, 100}, 6), levels(u"d"_s, {0, 50, 100}, 0)};
    for (const auto &[criterion, group] : {std::pair(0, u"safe"_s), {1, u"safe"_s}, {2, u"cheap"_s}, {3, u"new"_s}})
        library.criteria[criterion].group = group;
    for (const QString &id : {u"safe"_s, u"cheap"_s, u"new"_s, u"empty"_s}) {
        CriterionGroup group;
        group.id = id;
        library.groups.append(group);
    }
    const auto option = [](const QString &id, const QString &a, const QString &b, const QString &c) {
        return deployment(
            id,
            {claim(u"a"_s, level(a)), claim(u"b"_s, level(b)), claim(u"c"_s, level(c)), claim(u"d"_s, level(u"l1"_s))});
    };
    library.profiles = {
        profile(u"p"_s, {option(u"p.x"_s, u"l2"_s, u"l0"_s, u"l0"_s), option(u"p.y"_s, u"l0"_s, u"l1"_s, u"l2"_s)})};
    return library;
}

Engagement engaged()
{
    Engagement made = engagement({u"p.x"_s, u"p.y"_s});
    made.thresholds.weightMargin = 1.5;
    made.thresholds.confirmedMargin = 0.5;
    return made;
}

Evaluation evaluated(const Engagement &engagement = engaged())
{
    static const Library content = library();
    return evaluate(content, engagement);
}

QStringList idsOf(const SwingCards &cards)
{
    QStringList ids;
    for (const SwingCard &card : cards)
        ids.append(card.id);
    return ids;
}

QList<double> pointsOf(const SwingCards &cards)
{
    QList<double> points;
    for (const SwingCard &card : cards)
        points.append(card.points);
    return points;
}

SwingCards someCards()
{
    return {{u"a"_s, 100, 0}, {u"b"_s, 60, 10}, {u"c"_s, 40, 5}, {u"d"_s, 10, 2}};
}

} // namespace

class TestElicitation : public QObject
{
    Q_OBJECT

private slots:
    void takesTheCentroidOfAnOrder_data();
    void takesTheCentroidOfAnOrder();
    void proposesCards();
    void looksInsideOnce();
    void leavesPointsWithTheirPlaces_data();
    void leavesPointsWithTheirPlaces();
    void keepsTheOrderOfThePoints();
    void holdsTheMarginInsideThePoints();
    void takesPointsFromTheMereOrder();
    void givesWeightsAsByHand();
    void readsBackWhatWasConfirmed_data();
    void readsBackWhatWasConfirmed();
    void scalingChangesNothing();
    void seesTheSpanOfTheRemainingOptions();
    void warnsOfASmallSpan_data();
    void warnsOfASmallSpan();
    void asksAboutTheLargestSteps();
    void keepsWhatWasAsked();
    void comparesAnswersWithThePoints_data();
    void comparesAnswersWithThePoints();
    void ranksAsTheEvaluationDoes();
    void confirmingWhatIsProposedChangesNoScore();
    void confirmsInOneGo();
    void switchesBetweenSets();
    void comparesSets();
    void aSetWithoutWeightsHasNoLeader();
    void stampsOnce();
};

void TestElicitation::takesTheCentroidOfAnOrder_data()
{
    QTest::addColumn<QList<double>>("expected");
    // Barron and Barrett (1996), table of ROC weights.
    QTest::newRow("1") << QList<double> {1};
    QTest::newRow("2") << QList<double> {0.75, 0.25};
    QTest::newRow("3") << QList<double> {0.6111, 0.2778, 0.1111};
    QTest::newRow("4") << QList<double> {0.5208, 0.2708, 0.1458, 0.0625};
    QTest::newRow("5") << QList<double> {0.4567, 0.2567, 0.1567, 0.0900, 0.0400};
}

void TestElicitation::takesTheCentroidOfAnOrder()
{
    QFETCH(QList<double>, expected);
    const QList<double> weights = rankOrderCentroid(expected.size());
    QCOMPARE(weights.size(), expected.size());
    for (qsizetype i = 0; i < weights.size(); ++i)
        QVERIFY2(std::abs(weights.at(i) - expected.at(i)) < 5e-5, qPrintable(QString::number(weights.at(i))));
    QVERIFY(std::abs(std::accumulate(weights.cbegin(), weights.cend(), 0.0) - 1) < 1e-12);
}

void TestElicitation::proposesCards()
{
    const WeightDraft draft = draftOf(library(), evaluated());
    // safe has 12 weight points of 12, cheap 6, new none; the group without criteria has no card.
    QCOMPARE(draft.groups, (SwingCards {{u"safe"_s, 100, 0}, {u"cheap"_s, 50, 5}, {u"new"_s, 0, 0}}));
    QCOMPARE(draft.criteria.value(u"safe"_s), (SwingCards {{u"a"_s, 100, 0}, {u"b"_s, 50, 15}}));
    QCOMPARE(draft.criteria.value(u"cheap"_s), (SwingCards {{u"c"_s, 100, 0}}));
    QCOMPARE(draft.unseen, (QStringList {u"safe"_s, u"cheap"_s, u"new"_s}));
}

void TestElicitation::looksInsideOnce()
{
    WeightDraft draft = draftOf(library(), evaluated());
    lookInside(draft, u"safe"_s, engaged().thresholds);
    QCOMPARE(draft.criteria.value(u"safe"_s).last(), (SwingCard {u"b"_s, 50, 5}));
    setMargin(draft.criteria[u"safe"_s], 1, 15);
    lookInside(draft, u"safe"_s, engaged().thresholds);
    QCOMPARE(draft.criteria.value(u"safe"_s).last().margin, 15.0);
}

void TestElicitation::leavesPointsWithTheirPlaces_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");

    QTest::newRow("up by one") << 2 << 1 << u"acbd"_s;
    QTest::newRow("to the top") << 3 << 0 << u"dabc"_s;
    QTest::newRow("down") << 0 << 2 << u"bcad"_s;
    QTest::newRow("nowhere") << 1 << 1 << u"abcd"_s;
    QTest::newRow("above the top") << 1 << -1 << u"bacd"_s;
    QTest::newRow("below the end") << 1 << 9 << u"acdb"_s;
}

void TestElicitation::leavesPointsWithTheirPlaces()
{
    QFETCH(int, from);
    QFETCH(int, to);
    SwingCards cards = someCards();
    moveCard(cards, from, to);
    QTEST(idsOf(cards).join(QString()), "order");
    QCOMPARE(pointsOf(cards), (QList<double> {100, 60, 40, 10}));
    QCOMPARE(cards.at(0).margin, 0.0);
    QCOMPARE(cards.at(1).margin, 10.0);
}

void TestElicitation::keepsTheOrderOfThePoints()
{
    SwingCards cards = someCards();
    QCOMPARE(setPoints(cards, 2, 75), 1);
    QCOMPARE(idsOf(cards), (QStringList {u"a"_s, u"c"_s, u"b"_s, u"d"_s}));
    QCOMPARE(setPoints(cards, 1, 60), 1); // a tie keeps the order
    QCOMPARE(setPoints(cards, 1, 0), 3);
    QCOMPARE(cards.last(), (SwingCard {u"c"_s, 0, 0}));
    QCOMPARE(setPoints(cards, 0, 20), 0); // the measure stays
    QCOMPARE(cards.first().points, 100.0);
    QCOMPARE(setPoints(cards, 3, 900), 1);
    QCOMPARE(cards.at(1).points, 100.0);
}

void TestElicitation::holdsTheMarginInsideThePoints()
{
    SwingCards cards = someCards();
    setMargin(cards, 3, 30);
    QCOMPARE(cards.at(3).margin, 10.0);
    setMargin(cards, 1, -3);
    QCOMPARE(cards.at(1).margin, 0.0);
    setMargin(cards, 0, 12);
    QCOMPARE(cards.at(0).margin, 0.0);
}

void TestElicitation::takesPointsFromTheMereOrder()
{
    SwingCards cards = someCards();
    takePointsFromOrder(cards);
    QCOMPARE(pointsOf(cards), (QList<double> {100, 52, 28, 12})); // 25/48, 13/48, 7/48, 3/48
}

void TestElicitation::givesWeightsAsByHand()
{
    WeightDraft draft;
    draft.groups = {{u"safe"_s, 100, 0}, {u"cheap"_s, 60, 6}, {u"new"_s, 0, 0}};
    draft.criteria = {{u"safe"_s, {{u"a"_s, 100, 0}, {u"b"_s, 25, 10}}},
                      {u"cheap"_s, {{u"c"_s, 100, 0}}},
                      {u"new"_s, {{u"d"_s, 100, 0}}}};
    const QMap<QString, WeightOverride> before {{u"c"_s, {.low = 1, .middle = 2, .high = 3, .locked = true}}};
    const QMap<QString, WeightOverride> weights = draftWeights(draft, before);
    // a = 100 x 100/125 = 80, b = 20 +- 40 %, c = 60 +- 10 %, d = 0; the highest end, 80, becomes 10.
    QCOMPARE(weights.value(u"a"_s),
             (WeightOverride {.low = 10, .middle = 10, .high = 10, .confirmed = true, .locked = false}));
    QCOMPARE(weights.value(u"b"_s),
             (WeightOverride {.low = 1.5, .middle = 2.5, .high = 3.5, .confirmed = true, .locked = false}));
    QCOMPARE(weights.value(u"c"_s),
             (WeightOverride {.low = 6.75, .middle = 7.5, .high = 8.25, .confirmed = true, .locked = true}));
    QCOMPARE(weights.value(u"d"_s),
             (WeightOverride {.low = 0, .middle = 0, .high = 0, .confirmed = true, .locked = false}));
}

void TestElicitation::readsBackWhatWasConfirmed_data()
{
    QTest::addColumn<WeightDraft>("draft");

    const QMap<QString, SwingCards> criteria {{u"safe"_s, {{u"b"_s, 100, 0}, {u"a"_s, 40, 7}}},
                                              {u"cheap"_s, {{u"c"_s, 100, 0}}},
                                              {u"new"_s, {{u"d"_s, 100, 0}}}};
    QTest::newRow("three groups") << WeightDraft {
        {{u"cheap"_s, 100, 0}, {u"safe"_s, 80, 9}, {u"new"_s, 30, 30}}, criteria, {}};
    QTest::newRow("one counts nothing") << WeightDraft {
        {{u"safe"_s, 100, 0}, {u"new"_s, 100, 4}, {u"cheap"_s, 0, 0}}, criteria, {}};
}

void TestElicitation::readsBackWhatWasConfirmed()
{
    QFETCH(WeightDraft, draft);
    Engagement made = engaged();
    confirmWeights(made.workloads[0], draft, {}, today);
    const WeightDraft again = draftOf(library(), evaluated(made));
    QCOMPARE(idsOf(again.groups), idsOf(draft.groups));
    QCOMPARE(again.unseen, QStringList());
    for (qsizetype i = 0; i < draft.groups.size(); ++i) {
        QVERIFY(std::abs(again.groups.at(i).points - draft.groups.at(i).points) < 1e-9);
        QVERIFY(std::abs(again.groups.at(i).margin - draft.groups.at(i).margin) < 1e-9);
    }
    QCOMPARE(idsOf(again.criteria.value(u"safe"_s)), idsOf(draft.criteria.value(u"safe"_s)));
    QVERIFY(std::abs(again.criteria.value(u"safe"_s).last().points - 40) < 1e-9);
    QVERIFY(std::abs(again.criteria.value(u"safe"_s).last().margin - 7) < 1e-9);
}

void TestElicitation::scalingChangesNothing()
{
    Engagement made = engaged();
    const QList<CardView> before = cardViews(library(), evaluated(made), draftOf(library(), evaluated(made)).groups,
                                             draftWeights(draftOf(library(), evaluated(made)), {}));
    for (const auto &[id, middle] : {std::pair(u"a"_s, 4.0), {u"b"_s, 2.0}, {u"c"_s, 3.0}, {u"d"_s, 0.0}})
        made.workloads[0].weights.insert(id, {.low = middle, .middle = middle, .high = middle});
    const WeightDraft draft = draftOf(library(), evaluated(made));
    QCOMPARE(cardViews(library(), evaluated(made), draft.groups, draftWeights(draft, {})), before);
}

void TestElicitation::seesTheSpanOfTheRemainingOptions()
{
    const Evaluation evaluation = evaluated();
    const WeightDraft draft = draftOf(library(), evaluation);
    const QList<CardView> views = cardViews(library(), evaluation, draft.groups, draftWeights(draft, {}));
    // safe: x has 2/3 x 100 + 1/3 x 0, y has 1/3 x 50; a share of 12/18.
    const CardView &safe = views.first();
    QCOMPARE(safe.share, 2.0 / 3);
    QCOMPARE(safe.high, 200.0 / 3);
    QCOMPARE(safe.low, 50.0 / 3);
    QVERIFY(std::abs(safe.effective - 1.0 / 3) < 1e-12);
    // a moves 8 x 100, b 4 x 50: the larger step comes first.
    QCOMPARE(safe.from, (QList<EndPoint> {{u"a"_s, level(u"l0"_s)}, {u"b"_s, level(u"l0"_s)}}));
    QCOMPARE(safe.to, (QList<EndPoint> {{u"a"_s, level(u"l2"_s)}, {u"b"_s, level(u"l1"_s)}}));
    // All options say the same about d.
    QCOMPARE(views.last().id, u"new"_s);
    QCOMPARE(views.last().low, 50.0);
    QCOMPARE(views.last().high, 50.0);
    QVERIFY(views.last().from.isEmpty());
    double effective = 0;
    for (const CardView &view : views)
        effective += view.share;
    QCOMPARE(effective, 1.0);
}

void TestElicitation::warnsOfASmallSpan_data()
{
    QTest::addColumn<QString>("levelOfX");
    QTest::addColumn<double>("points");
    QTest::addColumn<bool>("small");

    QTest::newRow("small and important") << u"l1"_s << 25.0 << true; // 90 against 100
    QTest::newRow("small and unimportant") << u"l1"_s << 24.0 << false;
    QTest::newRow("large and important") << u"l0"_s << 100.0 << false;
    QTest::newRow("no span at all") << u"l2"_s << 60.0 << true;
}

void TestElicitation::warnsOfASmallSpan()
{
    QFETCH(QString, levelOfX);
    QFETCH(double, points);
    Library content = library();
    content.profiles[0].deployments[0].claims[2].value = level(levelOfX);
    const Evaluation evaluation = evaluate(content, engaged());
    WeightDraft draft = draftOf(content, evaluation);
    const qsizetype place = setPoints(draft.groups, 1, points);
    QCOMPARE(draft.groups.at(place).id, u"cheap"_s);
    QTEST(cardViews(content, evaluation, draft.groups, draftWeights(draft, {})).at(place).smallSpan, "small");
}

void TestElicitation::asksAboutTheLargestSteps()
{
    // a moves 8 x 100, c 6 x 100, d nothing; the groups are named once.
    const QList<ControlQuestion> questions = controlQuestions(library(), evaluated(), {});
    QCOMPARE(questions, (QList<ControlQuestion> {{u"a"_s, u"c"_s, {}}}));
}

void TestElicitation::keepsWhatWasAsked()
{
    const TradeOff answered {u"c"_s, u"b"_s, TradeOff::Preference::Equal};
    const TradeOff gone {u"a"_s, u"gone"_s, TradeOff::Preference::First};
    const TradeOff flat {u"a"_s, u"d"_s, TradeOff::Preference::First};
    QCOMPARE(controlQuestions(library(), evaluated(), {gone, flat, answered}),
             (QList<ControlQuestion> {{u"c"_s, u"b"_s, TradeOff::Preference::Equal}}));
}

void TestElicitation::comparesAnswersWithThePoints_data()
{
    QTest::addColumn<WeightOverride>("weightOfA"); // its step is 100 points, that of c too
    QTest::addColumn<WeightOverride>("weightOfC");
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("consistent");
    QTest::addColumn<double>("ratio");

    const WeightOverride large {.low = 6, .middle = 8, .high = 10};
    const WeightOverride small {.low = 3, .middle = 4, .high = 5};
    const WeightOverride between {.low = 4, .middle = 6, .high = 7};
    const auto first = int(TradeOff::Preference::First);
    const auto second = int(TradeOff::Preference::Second);
    const auto equal = int(TradeOff::Preference::Equal);
    QTest::newRow("larger first") << large << small << first << true << 2.0;
    QTest::newRow("smaller first") << large << small << second << false << 2.0;
    QTest::newRow("apart, said to be equal") << large << small << equal << false << 2.0;
    QTest::newRow("overlap, larger first") << large << between << first << true << 8.0 / 6;
    QTest::newRow("overlap, smaller first") << large << between << second << true << 8.0 / 6;
    QTest::newRow("overlap, equal") << large << between << equal << true << 8.0 / 6;
    QTest::newRow("nothing against much") << WeightOverride() << small << first << false << 0.0;
}

void TestElicitation::comparesAnswersWithThePoints()
{
    QFETCH(WeightOverride, weightOfA);
    QFETCH(WeightOverride, weightOfC);
    QFETCH(int, answer);
    QFETCH(bool, consistent);
    const QMap<QString, WeightOverride> weights {{u"a"_s, weightOfA}, {u"c"_s, weightOfC}};
    const QMap<QString, WeightOverride> mirrored {{u"a"_s, weightOfC}, {u"c"_s, weightOfA}};
    ControlQuestion question {u"a"_s, u"c"_s, {}};
    QCOMPARE(controlResult(question, evaluated(), weights).kind, ControlResult::Kind::Unanswered);
    question.answer = TradeOff::Preference(answer);
    const ControlResult result = controlResult(question, evaluated(), weights);
    QCOMPARE(result.kind, consistent ? ControlResult::Kind::Consistent : ControlResult::Kind::Contradicts);
    QTEST(result.ratio, "ratio");
    QCOMPARE(result.firstIsLarger, weightOfA.middle > weightOfC.middle);
    // The same the other way round.
    std::swap(question.first, question.second);
    QCOMPARE(controlResult(question, evaluated(), mirrored).kind, result.kind);
}

void TestElicitation::ranksAsTheEvaluationDoes()
{
    Engagement made = engaged();
    const WeightDraft draft = draftOf(library(), evaluated(made));
    const QList<RankedOption> ranking = rankingUnder(evaluated(made), draftWeights(draft, {}));
    confirmWeights(made.workloads[0], draft, {}, today);
    const Evaluation confirmed = evaluated(made);
    QCOMPARE(ranking.size(), confirmed.options.size());
    for (qsizetype i = 0; i < ranking.size(); ++i) {
        QCOMPARE(ranking.at(i).deployment, confirmed.options.at(i).deployment);
        QVERIFY(std::abs(ranking.at(i).score - confirmed.options.at(i).score.likely) < 1e-9);
    }
}

// 3.7 : 1.3 are no whole points: none of them is rounded before anybody moves one.
void TestElicitation::confirmingWhatIsProposedChangesNoScore()
{
    Engagement made = engaged();
    for (const auto &[id, middle] : {std::pair(u"a"_s, 3.7), {u"b"_s, 1.3}, {u"c"_s, 2.9}, {u"d"_s, 0.7}})
        made.workloads[0].weights.insert(id, {.low = middle, .middle = middle, .high = middle});
    const Evaluation before = evaluated(made);
    confirmWeights(made.workloads[0], draftOf(library(), before), {}, today);
    const Evaluation after = evaluated(made);
    QCOMPARE(after.options.size(), before.options.size());
    for (qsizetype i = 0; i < before.options.size(); ++i) {
        QCOMPARE(after.options.at(i).deployment, before.options.at(i).deployment);
        QVERIFY(std::abs(after.options.at(i).score.likely - before.options.at(i).score.likely) < 1e-9);
    }
}

void TestElicitation::confirmsInOneGo()
{
    Workload workload = engaged().workloads.first();
    workload.weightInformation = WeightInformation::Order;
    workload.tradeOffs = {{u"x"_s, u"y"_s, TradeOff::Preference::First}};
    const WeightDraft draft = draftOf(library(), evaluated());
    const QList<ControlQuestion> questions {{u"a"_s, u"c"_s, TradeOff::Preference::Second}, {u"b"_s, u"d"_s, {}}};
    confirmWeights(workload, draft, questions, today);
    QCOMPARE(workload.weights.size(), 4);
    for (const WeightOverride &weight : std::as_const(workload.weights))
        QVERIFY(weight.confirmed);
    QCOMPARE(workload.weightInformation, WeightInformation::Intervals);
    QCOMPARE(workload.weightOrder, (QStringList {u"a"_s, u"c"_s, u"b"_s})); // 66.7, 50, 33.3; d counts nothing
    QCOMPARE(workload.weightsConfirmed, today);
    QCOMPARE(workload.tradeOffs, (QList<TradeOff> {{u"a"_s, u"c"_s, TradeOff::Preference::Second}}));
}

void TestElicitation::switchesBetweenSets()
{
    Workload workload = engaged().workloads.first();
    confirmWeights(workload, draftOf(library(), evaluated()), {}, today);
    const QMap<QString, WeightOverride> management = workload.weights;
    const QString first = addWeightSet(workload, u"Management"_s);
    const QString second = addWeightSet(workload, u"IT"_s);
    QVERIFY(first != second);
    QCOMPARE(workload.weightSet, second);
    workload.weights = {{u"a"_s, {.low = 1, .middle = 1, .high = 1}}};
    workload.weightsConfirmed = {};

    useWeightSet(workload, first);
    QCOMPARE(workload.weights, management);
    QCOMPARE(workload.weightsConfirmed, today);
    useWeightSet(workload, second);
    QCOMPARE(workload.weights.value(u"a"_s).middle, 1.0);
    QVERIFY(!workload.weightsConfirmed.isValid());
    useWeightSet(workload, u"gone"_s);
    QCOMPARE(workload.weightSet, second);

    renameWeightSet(workload, second, u"Technik"_s);
    QCOMPARE(workload.weightSets.last().name, u"Technik"_s);
    removeWeightSet(workload, second);
    QCOMPARE(workload.weightSets.size(), 1);
    QVERIFY(workload.weightSet.isEmpty());
    QCOMPARE(workload.weights.value(u"a"_s).middle, 1.0);
    QCOMPARE(addWeightSet(workload, u"Neu"_s), second); // the id is free again
}

void TestElicitation::comparesSets()
{
    Workload workload = engaged().workloads.first();
    const auto exactly = [](double middle) { return WeightOverride {.low = middle, .middle = middle, .high = middle}; };
    workload.weights = {{u"a"_s, exactly(9)}, {u"b"_s, exactly(0)}, {u"c"_s, exactly(1)}, {u"d"_s, exactly(0)}};
    (void)addWeightSet(workload, u"Safe"_s);
    (void)addWeightSet(workload, u"Cheap"_s);
    workload.weights = {{u"a"_s, exactly(1)}, {u"b"_s, exactly(1)}, {u"c"_s, exactly(3)}, {u"d"_s, exactly(0)}};
    const QList<WeightSetView> views = weightSetViews(library(), evaluated(), workload);
    QCOMPARE(views.size(), 2);
    QCOMPARE(views.first().leader, u"p.x"_s); // 0.9 x 100 against 0.1 x 100
    QCOMPARE(views.first().score, 90.0);
    QCOMPARE(views.last().leader, u"p.y"_s);
    QCOMPARE(views.last().score, 70.0); // 0.2 x 50 + 0.6 x 100
    QVERIFY(views.last().inUse);
    const QList<ShareDifference> differences = shareDifferences(views.first().shares, views.last().shares);
    // a 0.9 and 0.2, c 0.1 and 0.6, b 0 and 0.2; d is equal.
    QCOMPARE(differences, (QList<ShareDifference> {{u"a"_s, 0.9, 0.2}, {u"c"_s, 0.1, 0.6}, {u"b"_s, 0, 0.2}}));
    QCOMPARE(shareDifferences(views.first().groupShares, views.first().groupShares), QList<ShareDifference>());
    QCOMPARE(views.last().groupShares.value(u"safe"_s), 0.4);
}

void TestElicitation::aSetWithoutWeightsHasNoLeader()
{
    Workload workload = engaged().workloads.first();
    for (const QString &criterion : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        workload.weights.insert(criterion, {});
    (void)addWeightSet(workload, u"Nothing"_s);
    const QList<WeightSetView> views = weightSetViews(library(), evaluated(), workload);
    QCOMPARE(views.size(), 1);
    QCOMPARE(views.first().leader, QString());
    QCOMPARE(views.first().score, 0.0);
}

void TestElicitation::stampsOnce()
{
    Engagement made = engaged();
    stampThresholds(made, QDate(2026, 11, 22));
    stampThresholds(made, QDate(2026, 12, 24));
    QCOMPARE(made.thresholds.stamped, QDate(2026, 11, 22));
}

QTEST_GUILESS_MAIN(TestElicitation)
#include "tst_elicitation.moc"
