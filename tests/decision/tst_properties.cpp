// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libraryloader.h"
#include "decision/certainty/analysis.h"
#include "decision/clearance.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace lotse;

/// What must hold for every engagement, tried on many random ones over the shipped library.
class TestProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void partsAddUp_data() { seeds(); }
    void partsAddUp();
    void scalingAllWeightsChangesNothing_data() { seeds(); }
    void scalingAllWeightsChangesNothing();
    void aCopyOfAnOptionLeavesTheOthers_data() { seeds(); }
    void aCopyOfAnOptionLeavesTheOthers();
    void leavingAnOptionOutLeavesTheOthers_data() { seeds(); }
    void leavingAnOptionOutLeavesTheOthers();
    void aDominatedOptionNeverRanksAboveItsDominator_data() { seeds(); }
    void aDominatedOptionNeverRanksAboveItsDominator();
    void anyValueForAnUnknownStaysInside_data() { seeds(); }
    void anyValueForAnUnknownStaysInside();
    void aConstantCriterionNeverChangesTheRanking_data() { seeds(); }
    void aConstantCriterionNeverChangesTheRanking();
    void aWeakerRequirementChangesNothing_data() { seeds(); }
    void aWeakerRequirementChangesNothing();
    void aFurtherKnockOutNeverBringsAnOptionBack_data() { seeds(); }
    void aFurtherKnockOutNeverBringsAnOptionBack();
    void hiddenQuestionsHaveNoEffect_data() { seeds(); }
    void hiddenQuestionsHaveNoEffect();
    void stalenessOnlyWidens_data() { seeds(); }
    void stalenessOnlyWidens();
    void everyWayToAnotherDeploymentIsTrue_data() { seeds(); }
    void everyWayToAnotherDeploymentIsTrue();

    void theOrderInTheFilesChangesNothing_data() { seeds(); }
    void theOrderInTheFilesChangesNothing();
    void identicalOptionsHaveTheSameShares_data() { seeds(); }
    void identicalOptionsHaveTheSameShares();
    void aVerdictTakesTwoCandidatesAndAClearedLeader_data() { seeds(); }
    void aVerdictTakesTwoCandidatesAndAClearedLeader();

private:
    static void seeds();
    [[nodiscard]] Engagement randomEngagement();

    Library m_library;
};

namespace {

constexpr double tiny = 1e-9;

void giveAnswer(const Question &question, QRandomGenerator &random, GivenAnswer &given)
{
    const auto any = [&random, &question] { return question.answers.at(random.bounded(int(question.answers.size()))); };
    switch (question.type) {
    case Question::Type::Single:
    case Question::Type::YesNo: given.choices = {any().id}; break;
    case Question::Type::Multiple:
        given.choices = {any().id, any().id};
        given.choices.removeDuplicates();
        break;
    case Question::Type::Scale: given.number = any().scaleValue; break;
    case Question::Type::Number: given.number = std::max(0.0, any().bandMaximum - random.bounded(50)); break;
    }
}

QStringList order(const Evaluation &evaluation)
{
    QStringList ids;
    for (const OptionEvaluation &option : evaluation.options)
        ids.append(option.deployment);
    return ids;
}

QList<int> ranks(const Evaluation &evaluation)
{
    QList<int> list;
    for (const OptionEvaluation &option : evaluation.options)
        list.append(option.rank);
    return list;
}

bool same(const Span &first, const Span &second)
{
    return std::abs(first.low - second.low) < tiny && std::abs(first.likely - second.likely) < tiny
        && std::abs(first.high - second.high) < tiny;
}

WeightOverride exactly(double weight)
{
    return {.low = weight, .middle = weight, .high = weight, .confirmed = true, .locked = false};
}

} // namespace

void TestProperties::initTestCase()
{
    const LoadedLibrary loaded = loadLibrary({QString::fromLatin1(shippedLibrary)});
    QVERIFY(loaded.usable);
    m_library = loaded.library;
}

void TestProperties::seeds()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

Engagement TestProperties::randomEngagement()
{
    QFETCH(const int, seed);
    QRandomGenerator random {quint32(seed)};
    Engagement engagement;
    engagement.date = QDate(2026, 11, 21).addDays(random.bounded(400));
    for (const QString &id : m_library.deploymentIds()) {
        if (random.bounded(2) == 0)
            engagement.options.append(id);
    }
    Workload workload;
    workload.id = u"w1"_s;
    for (const Question &question : std::as_const(m_library.questions)) {
        if (random.bounded(5) > 0)
            giveAnswer(question, random, workload.answers[question.id]);
    }
    engagement.workloads = {workload};
    return engagement;
}

void TestProperties::partsAddUp()
{
    const Evaluation evaluation = evaluate(m_library, randomEngagement());
    double weights = 0;
    for (const WeightEvaluation &weight : evaluation.weights) {
        QVERIFY(0 <= weight.low && weight.low <= weight.middle && weight.middle <= weight.high && weight.high <= 10);
        weights += weight.normalised;
    }
    QVERIFY(std::abs(weights - 1) < tiny);
    for (const OptionEvaluation &option : evaluation.options) {
        double cells = 0;
        Clearance worst = Clearance::Passed;
        for (const CellEvaluation &cell : option.cells) {
            QVERIFY(0 <= cell.value100.low && cell.value100.low <= cell.value100.likely
                    && cell.value100.likely <= cell.value100.high && cell.value100.high <= 100);
            cells += cell.contribution;
            worst = std::max(worst, cell.clearance);
        }
        double groups = 0;
        for (const double group : option.groupContributions)
            groups += group;
        QVERIFY(std::abs(cells - option.score.likely) < tiny);
        QVERIFY(std::abs(groups - option.score.likely) < tiny);
        QVERIFY(option.score.low <= option.score.likely && option.score.likely <= option.score.high);
        QCOMPARE(option.clearance, worst);
        QCOMPARE(option.rank == 0, option.clearance == Clearance::Failed);
    }
}

void TestProperties::scalingAllWeightsChangesNothing()
{
    Engagement engagement = randomEngagement();
    QRandomGenerator random {99};
    QMap<QString, WeightOverride> &weights = engagement.workloads[0].weights;
    for (const Criterion &criterion : std::as_const(m_library.criteria))
        weights[criterion.id] = exactly(random.bounded(10.0));
    const Evaluation before = evaluate(m_library, engagement);
    for (WeightOverride &weight : weights)
        weight = exactly(weight.middle * 0.37);
    const Evaluation after = evaluate(m_library, engagement);
    QCOMPARE(order(after), order(before));
    QCOMPARE(ranks(after), ranks(before));
    for (const OptionEvaluation &option : before.options)
        QVERIFY(same(after.option(option.deployment)->score, option.score));
}

void TestProperties::aCopyOfAnOptionLeavesTheOthers()
{
    Engagement engagement = randomEngagement();
    const Evaluation before = evaluate(m_library, engagement);
    const QString original = engagement.options.first();
    const QString copy = original + u"_copy"_s;
    Library library = m_library;
    for (Profile &profile : library.profiles) {
        if (const Deployment *deployment = profile.deployment(original)) {
            Deployment twin = *deployment;
            twin.id = copy;
            profile.deployments.append(twin);
            break;
        }
    }
    engagement.options.append(copy);
    const Evaluation after = evaluate(library, engagement);
    QCOMPARE(after.options.size(), before.options.size() + 1);
    for (const OptionEvaluation &option : before.options) {
        QCOMPARE(after.option(option.deployment)->score, option.score);
        QCOMPARE(after.option(option.deployment)->clearance, option.clearance);
    }
    QCOMPARE(after.option(copy)->score, after.option(original)->score);
    QCOMPARE(after.option(copy)->rank, after.option(original)->rank);
    QStringList without = order(after);
    without.removeAll(copy);
    QCOMPARE(without, order(before));
}

void TestProperties::leavingAnOptionOutLeavesTheOthers()
{
    Engagement engagement = randomEngagement();
    const Evaluation before = evaluate(m_library, engagement);
    const QString gone = engagement.options.takeLast();
    const Evaluation after = evaluate(m_library, engagement);
    QStringList expected = order(before);
    expected.removeAll(gone);
    QCOMPARE(order(after), expected);
}

void TestProperties::aDominatedOptionNeverRanksAboveItsDominator()
{
    const Evaluation evaluation = evaluate(m_library, randomEngagement());
    for (const OptionEvaluation &option : evaluation.options) {
        for (const QString &dominator : option.dominatedBy) {
            QVERIFY(option.rank > 0 && evaluation.option(dominator)->rank > 0);
            QVERIFY(evaluation.option(dominator)->rank < option.rank);
        }
    }
}

void TestProperties::anyValueForAnUnknownStaysInside()
{
    const Engagement engagement = randomEngagement();
    const Evaluation before = evaluate(m_library, engagement);
    for (const OptionEvaluation &option : before.options) {
        const auto cell = std::ranges::find_if(option.cells, &CellEvaluation::unknown);
        if (cell == option.cells.cend())
            continue;
        const Criterion &criterion = *m_library.criterion(cell->criterion);
        QList<ClaimValue> values;
        for (const Level &level : criterion.levels)
            values.append({.kind = ClaimValue::Kind::Level, .level = level.id, .number = {}});
        for (const ValuePoint &point : criterion.points)
            values.append({.kind = ClaimValue::Kind::Number, .level = {}, .number = {point.x, point.x, point.x}});
        for (const ClaimValue &value : std::as_const(values)) {
            Engagement known = engagement;
            known.ownClaims = {{.deployment = option.deployment,
                                .criterion = cell->criterion,
                                .value = value,
                                .reason = {},
                                .date = engagement.date}};
            const Span score = evaluate(m_library, known).option(option.deployment)->score;
            QVERIFY(score.low >= option.score.low - tiny);
            QVERIFY(score.high <= option.score.high + tiny);
        }
    }
}

void TestProperties::aConstantCriterionNeverChangesTheRanking()
{
    const Engagement engagement = randomEngagement();
    const Evaluation before = evaluate(m_library, engagement);
    Library library = m_library;
    Criterion constant = library.criteria.first();
    constant.id = u"constant"_s;
    constant.defaultWeight = 7;
    library.criteria.append(constant);
    const Level &level = constant.levels.last();
    for (Profile &profile : library.profiles) {
        Claim claim;
        claim.criterion = constant.id;
        claim.value = {.kind = ClaimValue::Kind::Level, .level = level.id, .number = {}};
        claim.validFrom = QDate(2000, 1, 1);
        claim.asOf = engagement.date;
        profile.claims.append(claim);
    }
    const Evaluation after = evaluate(library, engagement);
    // It weighs the same beside the same criteria: options of one form keep their order. Where other criteria apply
    // it may weigh more, as the formula below says.
    for (const DeploymentForm form : {DeploymentForm::Interface, DeploymentForm::Seat}) {
        const auto ofForm = [&](const Evaluation &evaluation) {
            QStringList ids = order(evaluation);
            ids.removeIf([&](const QString &id) { return m_library.deployment(id).deployment->form != form; });
            return ids;
        };
        QCOMPARE(ofForm(after), ofForm(before));
    }
    double sum = 0;
    for (const WeightEvaluation &weight : before.weights)
        sum += weight.middle;
    for (const OptionEvaluation &option : before.options) {
        const double applying = sum * option.applyingWeight;
        const double expected = (option.score.likely * applying + 7 * level.value) / (applying + 7);
        QVERIFY(std::abs(after.option(option.deployment)->score.likely - expected) < tiny);
    }
}

void TestProperties::aWeakerRequirementChangesNothing()
{
    Engagement engagement = randomEngagement();
    const auto require = [&engagement](const QString &criterion, const QString &level) {
        OwnRequirement own;
        own.effect.kind = Effect::Kind::Requirement;
        own.effect.criterion = criterion;
        own.effect.minimumLevel = level;
        engagement.workloads[0].requirements.append(own);
    };
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        if (criterion.levels.size() > 2)
            require(criterion.id, criterion.levels.at(2).id);
    }
    const Evaluation before = evaluate(m_library, engagement);
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        if (criterion.levels.size() > 2)
            require(criterion.id, criterion.levels.at(1).id);
    }
    QCOMPARE(evaluate(m_library, engagement), before);
}

void TestProperties::aFurtherKnockOutNeverBringsAnOptionBack()
{
    Engagement engagement = randomEngagement();
    const Evaluation before = evaluate(m_library, engagement);
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        if (criterion.levels.isEmpty())
            continue;
        Engagement harder = engagement;
        OwnRequirement own;
        own.effect.kind = Effect::Kind::Requirement;
        own.effect.criterion = criterion.id;
        own.effect.minimumLevel = criterion.levels.last().id;
        harder.workloads[0].requirements = {own};
        const Evaluation after = evaluate(m_library, harder);
        for (const OptionEvaluation &option : before.options)
            QVERIFY(after.option(option.deployment)->clearance >= option.clearance);
    }
}

void TestProperties::hiddenQuestionsHaveNoEffect()
{
    // But on the ways back: another answer may ask a hidden question again, and what was answered there counts then.
    const auto withoutWays = [](Evaluation evaluation) {
        for (OptionEvaluation &option : evaluation.options) {
            for (RequirementResult &result : option.requirements)
                result.unlockPaths.clear();
        }
        return evaluation;
    };
    const Engagement engagement = randomEngagement();
    const Evaluation before = evaluate(m_library, engagement);
    for (const Question &question : std::as_const(m_library.questions)) {
        if (before.visibleQuestions.contains(question.id))
            continue;
        for (const Answer &answer : question.answers) {
            Engagement changed = engagement;
            changed.workloads[0].answers[question.id] = {.choices = {answer.id}, .number = {}, .note = {}};
            QCOMPARE(withoutWays(evaluate(m_library, changed)), withoutWays(before));
        }
    }
}

void TestProperties::stalenessOnlyWidens()
{
    Engagement engagement = randomEngagement();
    engagement.thresholds.applyStaleness = false;
    const Evaluation fresh = evaluate(m_library, engagement);
    engagement.thresholds.applyStaleness = true;
    const Evaluation aged = evaluate(m_library, engagement);
    for (const OptionEvaluation &option : fresh.options) {
        const OptionEvaluation &older = *aged.option(option.deployment);
        QVERIFY(std::abs(older.score.likely - option.score.likely) < tiny);
        QVERIFY(older.score.low <= option.score.low + tiny);
        QVERIFY(older.score.high >= option.score.high - tiny);
        // What is too old neither clears nor rules out.
        QVERIFY(older.clearance == option.clearance || older.clearance == Clearance::NotCleared);
    }
}

void TestProperties::everyWayToAnotherDeploymentIsTrue()
{
    Engagement engagement = randomEngagement();
    const QStringList compared = engagement.options;
    const Evaluation evaluation = evaluate(m_library, engagement);
    engagement.options = m_library.deploymentIds();
    const Evaluation everything = evaluate(m_library, engagement);
    for (const OptionEvaluation &option : evaluation.options) {
        for (const RequirementResult &result : option.requirements) {
            QVERIFY(result.result != Clearance::Passed || result.unlockPaths.isEmpty());
            const Requirement &asked = evaluation.requirements.at(result.requirement);
            const bool isAnswerable =
                asked.severity == Effect::Severity::KnockOut && canBeMet(asked, *m_library.criterion(asked.criterion));
            QVERIFY(result.result != Clearance::NotCleared || !isAnswerable || !result.unlockPaths.isEmpty());
            for (const UnlockPath &path : result.unlockPaths) {
                if (path.kind != UnlockPath::Kind::OtherDeployment)
                    continue;
                const OptionEvaluation &other = *everything.option(path.deployment);
                QCOMPARE(other.provider, option.provider);
                QVERIFY(other.deployment != option.deployment);
                QVERIFY(!compared.contains(other.deployment));
                QCOMPARE(other.requirements.at(result.requirement).result, Clearance::Passed);
                QCOMPARE(path.passesAll, other.clearance == Clearance::Passed);
            }
        }
    }
}

void TestProperties::theOrderInTheFilesChangesNothing()
{
    Engagement engagement = randomEngagement();
    engagement.options = engagement.options.first(std::min<qsizetype>(8, engagement.options.size()));
    const SamplingSettings settings {.draws = 20 * drawsPerChunk, .seed = 5, .threads = 1};
    const Evaluation before = evaluate(m_library, engagement);
    const Analysis analysis = analyse(m_library, engagement, before, settings);
    Library library = m_library;
    std::mt19937 generator(17);
    std::ranges::shuffle(library.criteria, generator);
    std::ranges::shuffle(library.profiles, generator);
    std::ranges::shuffle(engagement.options, generator);
    const Evaluation after = evaluate(library, engagement);
    const Analysis shuffled = analyse(library, engagement, after, settings);
    QCOMPARE(order(after), order(before));
    QCOMPARE(ranks(after), ranks(before));
    for (const OptionEvaluation &option : before.options) {
        QVERIFY(same(after.option(option.deployment)->score, option.score));
        QCOMPARE(after.option(option.deployment)->clearance, option.clearance);
    }
    QCOMPARE(shuffled.robustness.options, analysis.robustness.options);
    QCOMPARE(shuffled.robustness.rankAcceptability, analysis.robustness.rankAcceptability);
    QCOMPARE(shuffled.robustness.pairwise, analysis.robustness.pairwise);
    QCOMPARE(shuffled.verdict.kind, analysis.verdict.kind);
    QCOMPARE(shuffled.verdict.leader, analysis.verdict.leader);
    QCOMPARE(shuffled.verdict.rival, analysis.verdict.rival);
    QCOMPARE(shuffled.checkNext.wrongChoice, analysis.checkNext.wrongChoice);
    QCOMPARE(shuffled.checkNext.settled, analysis.checkNext.settled);
}

void TestProperties::identicalOptionsHaveTheSameShares()
{
    Engagement engagement = randomEngagement();
    engagement.options = engagement.options.first(std::min<qsizetype>(6, engagement.options.size()));
    const QString original = evaluate(m_library, engagement).options.first().deployment;
    const QString copy = u"a_copy_of_"_s + original;
    Library library = m_library;
    for (Profile &profile : library.profiles) {
        if (const Deployment *deployment = profile.deployment(original)) {
            Deployment twin = *deployment;
            twin.id = copy;
            profile.deployments.prepend(twin);
            break;
        }
    }
    engagement.options.append(copy);
    const Evaluation evaluation = evaluate(library, engagement);
    constexpr double draws = 100 * drawsPerChunk;
    const Robustness shares =
        robustness(robustnessProblem(library, engagement, evaluation, {.draws = qint64(draws), .seed = 3}));
    const qsizetype row = shares.row(original);
    const qsizetype twin = shares.row(copy);
    if (row < 0) {
        QVERIFY(twin < 0); // failed, both
        return;
    }
    for (qsizetype rank = 0; rank < shares.options.size(); ++rank) {
        const double mine = shares.rankAcceptability.at(row).at(rank);
        const double other = shares.rankAcceptability.at(twin).at(rank);
        QVERIFY(std::abs(mine - other) <= 4.5 * std::sqrt((mine + other) / draws));
    }
    QVERIFY(std::abs(shares.pairwise.at(row).at(twin) - 0.5) <= 4.5 * 0.5 / std::sqrt(draws));
}

void TestProperties::aVerdictTakesTwoCandidatesAndAClearedLeader()
{
    Engagement engagement = randomEngagement();
    const QStringList all = engagement.options;
    for (const qsizetype count : {0, 1, 2, 3, 5}) {
        engagement.options = all.first(std::min(count, all.size()));
        const Evaluation evaluation = evaluate(m_library, engagement);
        const Verdict verdict = analyse(m_library, engagement, evaluation, {.draws = 2048, .seed = 1}).verdict;
        const qsizetype candidates = evaluation.options.size() - evaluation.count(Clearance::Failed);
        if (candidates < 2 || evaluation.count(Clearance::Passed) == 0) {
            QCOMPARE(verdict.kind, VerdictKind::None);
            QVERIFY(verdict.cause != NoVerdictCause::None);
        } else {
            QVERIFY(verdict.kind != VerdictKind::None);
            QCOMPARE(evaluation.option(verdict.leader)->clearance, Clearance::Passed);
            QVERIFY(evaluation.option(verdict.rival)->clearance != Clearance::Failed);
        }
        if (!verdict.recommended.isEmpty())
            QCOMPARE(evaluation.option(verdict.recommended)->clearance, Clearance::Passed);
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
