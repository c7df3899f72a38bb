// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/randomengagement.h"

#include "decision/certainty/robustness.h"
#include "decision/certainty/sensitivity.h"
#include "decision/conditions.h"
#include "decision/evidencecount.h"
#include "decision/facts.h"
#include "decision/weighting/elicitation.h"
#include "decision/weighting/weightshift.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

/// Criteria that have no meaning for some of the options: seats beside interfaces.
class TestApplicability : public QObject
{
    Q_OBJECT

private slots:
    void theScoreIsTheMeanOfWhatApplies();
    void itCountsAsTheMeanOfTheOthers();
    void whatAppliesToNoneChangesNothing();
    void inAnOrderWhatAppliesToNoneChangesNothing();
    void noOtherOptionChangesTheScore();
    void noClaimCountsWhereItDoesNotApply();
    void noKnockOutIsMissed();
    void noDutyFollows();
    void nothingIsUnknown();
    void optionsOfDifferentFormsDominateEachOtherOnlyWhereAllApplies();
    void anOptionToWhichNothingAppliesHasNoPoints();
    void movingWeightsKeepsWhatWasSet();
    void cardsAreDealtForWhatApplies();
    void flipsLieWhereTheScoresCross();
};

namespace {

constexpr quint32 seeds = 200;

Criterion points(const QString &id, double weight, std::optional<DeploymentForm> onlyFor = {})
{
    Criterion criterion = numbers(id, {{0, 0}, {100, 100}}, weight);
    criterion.onlyFor = onlyFor;
    return criterion;
}

Deployment of(DeploymentForm form, const QString &id, const QList<Claim> &claims)
{
    Deployment made = deployment(id, claims);
    made.form = form;
    return made;
}

/// An interface with 80, 40 and a price of 10, and a seat with 60, 90 and a price of 70: points on a scale that says
/// what it shows. Weights 4, 2, 3 (price of an interface) and 5 (price of a seat), with a margin of 1.
Case twoForms()
{
    Case made;
    made.library.criteria = {points(u"law"_s, 4), points(u"models"_s, 2),
                             points(u"price"_s, 3, DeploymentForm::Interface),
                             points(u"seat_price"_s, 5, DeploymentForm::Seat)};
    made.library.profiles = {
        profile(u"api"_s,
                {of(DeploymentForm::Interface, u"api.one"_s,
                    {claim(u"law"_s, number(80)), claim(u"models"_s, number(40)), claim(u"price"_s, number(10))})}),
        profile(
            u"seat"_s,
            {of(DeploymentForm::Seat, u"seat.one"_s,
                {claim(u"law"_s, number(60)), claim(u"models"_s, number(90)), claim(u"seat_price"_s, number(70))})})};
    made.engagement = newEngagement({u"api.one"_s, u"seat.one"_s}, today);
    return made;
}

CellEvaluation cellOf(const Evaluation &evaluation, const QString &option, const QString &criterion)
{
    return *std::ranges::find(evaluation.option(option)->cells, criterion, &CellEvaluation::criterion);
}

double scoreOf(const Evaluation &evaluation, const QString &option)
{
    return evaluation.option(option)->score.likely;
}

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-9;
}

Case randomCaseWithForms(quint32 seed)
{
    for (quint32 next = seed * 1000;; ++next) {
        Case made = RandomCase(next).make();
        if (std::ranges::any_of(made.library.criteria, [](const Criterion &criterion) { return !!criterion.onlyFor; }))
            return made;
    }
}

} // namespace

void TestApplicability::theScoreIsTheMeanOfWhatApplies()
{
    const Case made = twoForms();
    const Evaluation evaluation = evaluate(made.library, made.engagement);
    QVERIFY(near(scoreOf(evaluation, u"api.one"_s), (4 * 80 + 2 * 40 + 3 * 10) / 9.0));
    QVERIFY(near(scoreOf(evaluation, u"seat.one"_s), (4 * 60 + 2 * 90 + 5 * 70) / 11.0));
    QVERIFY(near(evaluation.option(u"api.one"_s)->applyingWeight, 9.0 / 14));
    QVERIFY(near(evaluation.option(u"seat.one"_s)->applyingWeight, 11.0 / 14));
    const CellEvaluation cell = cellOf(evaluation, u"seat.one"_s, u"price"_s);
    QVERIFY(!cell.applies);
    QCOMPARE(cell.value100, Span());
    QCOMPARE(cell.share, 0.0);
    QCOMPARE(cell.contribution, 0.0);
    QVERIFY(near(cellOf(evaluation, u"seat.one"_s, u"law"_s).share, 4.0 / 11));
}

/// The option neither gains nor loses: its score is what it would be if it had the mean of its own other points there.
void TestApplicability::itCountsAsTheMeanOfTheOthers()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        Case made = randomCaseWithForms(seed);
        const Evaluation before = evaluate(made.library, made.engagement);
        for (const OptionEvaluation &option : before.options) {
            double sum = 0;
            for (qsizetype k = 0; k < option.cells.size(); ++k) {
                const WeightEvaluation &weight = before.weights.at(k);
                sum += weight.middle
                    * (option.cells.at(k).applies ? option.cells.at(k).value100.likely : option.score.likely);
            }
            double weights = 0;
            for (const WeightEvaluation &weight : before.weights)
                weights += weight.middle;
            if (option.applyingWeight > 0)
                QVERIFY2(near(sum / weights, option.score.likely), qPrintable(QString::number(seed)));
        }
    }
}

/// Without the criterion everything is the same, draws included.
void TestApplicability::whatAppliesToNoneChangesNothing()
{
    int tried = 0;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        Case with = randomCaseWithForms(seed);
        for (Profile &profile : with.library.profiles) {
            for (Deployment &deployment : profile.deployments)
                deployment.form = DeploymentForm::Seat;
        }
        const Evaluation evaluated = evaluate(with.library, with.engagement);
        if (std::ranges::all_of(evaluated.weights, &WeightEvaluation::applies))
            continue;
        Case without = with;
        for (const WeightEvaluation &weight : evaluated.weights) {
            if (weight.applies)
                continue;
            without.library.criteria.removeIf(
                [&](const Criterion &criterion) { return criterion.id == weight.criterion; });
            ++tried;
        }
        const auto isGone = [&without](const OwnRequirement &own) {
            return without.library.criterion(own.effect.criterion) == nullptr;
        };
        without.engagement.workloads[0].requirements.removeIf(isGone);
        const Evaluation expected = evaluate(without.library, without.engagement);
        QCOMPARE(evaluated.options.size(), expected.options.size());
        for (qsizetype i = 0; i < expected.options.size(); ++i) {
            QCOMPARE(evaluated.options.at(i).deployment, expected.options.at(i).deployment);
            QCOMPARE(evaluated.options.at(i).score, expected.options.at(i).score);
            QCOMPARE(evaluated.options.at(i).rank, expected.options.at(i).rank);
            QCOMPARE(evaluated.options.at(i).dominatedBy, expected.options.at(i).dominatedBy);
            QCOMPARE(evaluated.options.at(i).unknownCount, expected.options.at(i).unknownCount);
        }
        const SamplingSettings settings {.draws = 4096, .seed = 1};
        const Robustness drawn = robustness(robustnessProblem(with.library, with.engagement, evaluated, settings));
        const Robustness drawnWithout =
            robustness(robustnessProblem(without.library, without.engagement, expected, settings));
        QCOMPARE(drawn.rankAcceptability, drawnWithout.rankAcceptability);
        QCOMPARE(drawn.pairwise, drawnWithout.pairwise);
        const QList<Flip> flips = sensitivity(with.library, with.engagement, evaluated).flips;
        QCOMPARE(flips, sensitivity(without.library, without.engagement, expected).flips);
    }
    QVERIFY2(tried > 10, qPrintable(QString::number(tried)));
}

/// As above where only the order of the criteria is known, and what applies to none stands first in it: it takes no
/// part in the draws, and whether a flip keeps the order is told by the others.
void TestApplicability::inAnOrderWhatAppliesToNoneChangesNothing()
{
    Case made = twoForms();
    // (11 x 70 + 5 x 50 + 2 x 80) / 18 against (11 x 55 + 5 x 90 + 2 x 50) / 18, weights by rank order centroid: the
    // other leads once the second counts more, which it may within the order.
    made.library.profiles[0].deployments = {
        of(DeploymentForm::Interface, u"api.one"_s,
           {claim(u"law"_s, number(70)), claim(u"models"_s, number(50)), claim(u"price"_s, number(80))}),
        of(DeploymentForm::Interface, u"api.two"_s,
           {claim(u"law"_s, number(55)), claim(u"models"_s, number(90)), claim(u"price"_s, number(50))})};
    made.engagement = newEngagement({u"api.one"_s, u"api.two"_s}, today);
    Workload &workload = made.engagement.workloads[0];
    workload.weightInformation = WeightInformation::Order;
    const SamplingSettings settings {.draws = 4096, .seed = 1};
    const auto figures = [&made, &workload, &settings](const QStringList &order) {
        workload.weightOrder = order;
        const Evaluation evaluation = evaluate(made.library, made.engagement);
        return std::pair(robustness(robustnessProblem(made.library, made.engagement, evaluation, settings)),
                         sensitivity(made.library, made.engagement, evaluation).flips);
    };
    const auto [drawn, flips] = figures({u"law"_s, u"models"_s, u"price"_s});
    QVERIFY(std::ranges::any_of(flips, [](const Flip &flip) { return flip.plausible; }));
    QVERIFY(drawn.firstPlace.constFirst() > 0 && drawn.firstPlace.constFirst() < 1);
    const auto [drawnWith, flipsWith] = figures({u"seat_price"_s, u"law"_s, u"models"_s, u"price"_s});
    QCOMPARE(drawnWith.firstPlace, drawn.firstPlace);
    QCOMPARE(drawnWith.centralWeights, drawn.centralWeights);
    QCOMPARE(flipsWith, flips);
}

/// No rank reversal: scores stay when options come and go, of whatever form.
void TestApplicability::noOtherOptionChangesTheScore()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        Case made = randomCaseWithForms(seed);
        const Evaluation all = evaluate(made.library, made.engagement);
        QStringList left = made.engagement.options;
        while (left.size() > 1) {
            left.removeLast();
            made.engagement.options = left;
            const Evaluation fewer = evaluate(made.library, made.engagement);
            QStringList order;
            QStringList expected;
            for (const OptionEvaluation &option : fewer.options) {
                QVERIFY(near(option.score.likely, scoreOf(all, option.deployment)));
                QVERIFY(near(option.score.low, all.option(option.deployment)->score.low));
                QVERIFY(near(option.score.high, all.option(option.deployment)->score.high));
                order.append(option.deployment);
            }
            for (const OptionEvaluation &option : all.options) {
                if (left.contains(option.deployment))
                    expected.append(option.deployment);
            }
            QCOMPARE(order, expected);
        }
    }
}

void TestApplicability::noClaimCountsWhereItDoesNotApply()
{
    Case made = twoForms();
    const Evaluation before = evaluate(made.library, made.engagement);
    made.library.profiles[1].claims.append(claim(u"price"_s, number(100)));
    made.engagement.ownClaims = {{.deployment = u"seat.one"_s,
                                  .criterion = u"price"_s,
                                  .value = number(100),
                                  .reason = u"read"_s,
                                  .date = today}};
    const Evaluation after = evaluate(made.library, made.engagement);
    QCOMPARE(after.options, before.options);
}

void TestApplicability::noKnockOutIsMissed()
{
    Case made = twoForms();
    OwnRequirement own;
    own.effect = requireAtMost(u"price"_s, 5);
    made.engagement.workloads[0].requirements = {own};
    const Evaluation evaluation = evaluate(made.library, made.engagement);
    QCOMPARE(evaluation.option(u"api.one"_s)->clearance, Clearance::Failed);
    QCOMPARE(evaluation.option(u"seat.one"_s)->clearance, Clearance::Passed);
    const RequirementResult &result = evaluation.option(u"seat.one"_s)->requirements.constFirst();
    QVERIFY(!result.applies);
    QVERIFY(!result.exempt);
    QVERIFY(evaluation.option(u"api.one"_s)->requirements.constFirst().applies);
}

/// An unknown price might be high; one that does not apply is not.
void TestApplicability::noDutyFollows()
{
    const Case made = twoForms();
    const LibraryIndex index(made.library);
    Condition condition;
    condition.kind = Condition::Kind::NumberAtLeast;
    condition.subject = u"price"_s;
    condition.number = 1;
    const AnswerState answers;
    for (const auto &[id, expected] : {std::pair(u"api.one"_s, Truth::True), std::pair(u"seat.one"_s, Truth::False)}) {
        const Library::DeploymentRef option = index.deployment(id);
        const Facts facts = factsOf(index, option, {}, today);
        const DeploymentView view {index, option, facts};
        QCOMPARE(truthOf(condition, {answers, &view}), expected);
    }
}

void TestApplicability::nothingIsUnknown()
{
    const Case made = twoForms();
    const Evaluation evaluation = evaluate(made.library, made.engagement);
    for (const OptionEvaluation &option : evaluation.options)
        QCOMPARE(option.unknownCount, 0);
    const LibraryIndex index(made.library);
    QCOMPARE(countEvidence(index, made.library.profiles.at(1), today).unknown, 0);
    QCOMPARE(countEvidence(index, made.library.profiles.at(1), today).known, 3);
}

void TestApplicability::optionsOfDifferentFormsDominateEachOtherOnlyWhereAllApplies()
{
    Case made = twoForms();
    made.library.profiles[0].deployments[0].claims = {claim(u"law"_s, number(10)), claim(u"models"_s, number(10)),
                                                      claim(u"price"_s, number(10))};
    // Better on all that both have, but who says what the prices are worth beside each other?
    QCOMPARE(evaluate(made.library, made.engagement).option(u"api.one"_s)->dominatedBy, QStringList());
    for (const QString &id : {u"price"_s, u"seat_price"_s})
        made.engagement.workloads[0].weights.insert(id, {.low = 0, .middle = 0, .high = 0});
    QCOMPARE(evaluate(made.library, made.engagement).option(u"api.one"_s)->dominatedBy, QStringList {u"seat.one"_s});
}

void TestApplicability::anOptionToWhichNothingAppliesHasNoPoints()
{
    Case made = twoForms();
    for (const QString &id : {u"law"_s, u"models"_s, u"seat_price"_s})
        made.engagement.workloads[0].weights.insert(id, {.low = 0, .middle = 0, .high = 0});
    const Evaluation evaluation = evaluate(made.library, made.engagement);
    QCOMPARE(scoreOf(evaluation, u"seat.one"_s), 0.0);
    QVERIFY(near(scoreOf(evaluation, u"api.one"_s), 10));
    QCOMPARE(evaluation.option(u"seat.one"_s)->applyingWeight, 0.0);
    // That is no defeat: nobody is advised.
    QCOMPARE(evaluation.noVerdict(), NoVerdictCause::NothingApplies);
    QVERIFY(evaluation.leader() == nullptr);
    QVERIFY(sensitivity(made.library, made.engagement, evaluation).flips.isEmpty());
    const Robustness drawn =
        robustness(robustnessProblem(made.library, made.engagement, evaluation, {.draws = 1024, .seed = 1}));
    QCOMPARE(drawn.firstPlace.at(drawn.row(u"api.one"_s)), 1.0);
}

/// What was set for seats is there again when seats are compared again.
void TestApplicability::movingWeightsKeepsWhatWasSet()
{
    Case made = twoForms();
    const WeightOverride set {.low = 6, .middle = 7, .high = 8, .confirmed = true};
    made.engagement.workloads[0].weights.insert(u"seat_price"_s, set);
    made.engagement.options = {u"api.one"_s};
    const Evaluation evaluation = evaluate(made.library, made.engagement);
    QVERIFY(!evaluation.weight(u"seat_price"_s)->applies);
    QCOMPARE(evaluation.weight(u"seat_price"_s)->normalised, 0.0);
    const auto moved = shiftWeights(evaluation, made.engagement.workloads[0].weights, {u"law"_s}, 0.5);
    QCOMPARE(moved.value(u"seat_price"_s), set);
    QVERIFY(moved.value(u"law"_s).middle > 4);
    const auto confirmed = draftWeights(draftOf(made.library, evaluation), made.engagement.workloads[0].weights);
    QCOMPARE(confirmed.value(u"seat_price"_s), set);
}

void TestApplicability::cardsAreDealtForWhatApplies()
{
    Case made = twoForms();
    made.library.groups = {{.id = u"group"_s, .name = {}, .shortName = {}, .description = {}}};
    made.engagement.options = {u"seat.one"_s};
    const WeightDraft draft = draftOf(made.library, evaluate(made.library, made.engagement));
    QStringList cards;
    for (const SwingCard &card : draft.criteria.value(u"group"_s))
        cards.append(card.id);
    cards.sort();
    QCOMPARE(cards, (QStringList {u"law"_s, u"models"_s, u"seat_price"_s}));
}

/// By hand: the seat's price takes the share s, the others yield in proportion 4 : 2 : 3. The interface then has
/// (4 x 80 + 2 x 40 + 3 x 10) / 9 = 430 / 9 points whatever s is, the seat, with its price at 20,
/// ((1 - s) (4 x 60 + 2 x 90) / 9 + 20 s) / ((1 - s) 6 / 9 + s), which falls from 70 to 20.
void TestApplicability::flipsLieWhereTheScoresCross()
{
    Case made = twoForms();
    made.library.profiles[1].deployments[0].claims[2] = claim(u"seat_price"_s, number(20));
    const Evaluation evaluation = evaluate(made.library, made.engagement);
    QCOMPARE(evaluation.leader()->deployment, u"api.one"_s);
    const QList<Flip> flips = sensitivity(made.library, made.engagement, evaluation).flips;
    const auto flip = std::ranges::find(flips, u"seat_price"_s, &Flip::criterion);
    QVERIFY(flip != flips.cend());
    // (1 - s) 420 / 9 + 20 s = 430 / 9 ((1 - s) 6 / 9 + s), solved for s:
    const double p = 420.0 / 9;
    const double q = 430.0 / 9;
    const double expected = (p - q * 6 / 9) / (p - 20 - q * 6 / 9 + q);
    QVERIFY2(near(flip->at, expected), qPrintable(QString::number(flip->at)));
    QVERIFY(!flip->above);
    QCOMPARE(flip->newLeader, u"seat.one"_s);
}

QTEST_APPLESS_MAIN(TestApplicability)
#include "tst_applicability.moc"
