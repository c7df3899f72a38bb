// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "decision/smalllibrary.h"

#include "decision/certainty/analysis.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

/// The rule that was fixed beforehand, and that what is said of the shipped samples follows it.
class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theRule_data();
    void theRule();
    void anyWeightsAtAllAreNoAdvice();
    void onlyPlausibleFactsCountAgainstIt();
    void withoutSomethingToDecideThereIsNoVerdict_data();
    void withoutSomethingToDecideThereIsNoVerdict();
    void withSomethingToDecideThereIsOne_data();
    void withSomethingToDecideThereIsOne();
    void theRivalIsFirstNextOften_data();
    void theRivalIsFirstNextOften();
    void whereAnotherIsFirstMoreOftenItIsOpen_data();
    void whereAnotherIsFirstMoreOftenItIsOpen();
    void equalPointsAreOpenAndRecommendNothing();
    void ofEqualOnesTheMostFrequentLeads();
    void whereTheAgreedCriterionSpeaksForAnotherItIsOpen();
    void withoutWeightsNothingIsRecommended();
    void equalOptionsOfFilesShareAlike_data();
    void equalOptionsOfFilesShareAlike();
    void factsOfFilesInClosedForm_data();
    void factsOfFilesInClosedForm();
    void aNearTieIsDecidedByTheAgreedCriterion_data();
    void aNearTieIsDecidedByTheAgreedCriterion();
    void anUnknownDoesNotDecideANearTie();
    void noNearTieOutsideTheBand();
    void theEndOfTheBandBelongsToIt();
    void theSamplesFollowTheRule_data();
    void theSamplesFollowTheRule();
    void whatTheTaxPracticeHasToAsk();
    void allPartsComeFromTheSameDraws();

private:
    struct Case
    {
        Engagement engagement;
        Evaluation evaluation;
        Analysis analysis;
    };
    [[nodiscard]] Engagement sample(const QString &name) const;
    [[nodiscard]] Case analysed(Engagement engagement, qint64 draws = 200'000) const
    {
        return analysed(m_library, std::move(engagement), draws);
    }
    [[nodiscard]] static Case analysed(const Library &library, Engagement engagement, qint64 draws);

    Library m_library;
};

namespace {

const QString faults = QStringLiteral(LOTSE_SOURCE_DIR "/tests/data/faults/");

/// An evaluation of options with these scores on one criterion "a", and other points on "b".
Evaluation evaluationOf(const QList<std::pair<double, double>> &options)
{
    Evaluation evaluation;
    evaluation.weights.append({.criterion = u"a"_s, .middle = 1});
    evaluation.weights.append({.criterion = u"b"_s, .middle = 1});
    for (qsizetype i = 0; i < options.size(); ++i) {
        OptionEvaluation option;
        option.deployment = u"o%1"_s.arg(i);
        option.score.likely = options.at(i).first;
        option.rank = int(i) + 1;
        CellEvaluation cell;
        cell.criterion = u"a"_s;
        option.cells.append(cell);
        cell.criterion = u"b"_s;
        cell.value100 = {options.at(i).second, options.at(i).second, options.at(i).second};
        option.cells.append(cell);
        evaluation.options.append(option);
    }
    return evaluation;
}

Verdict verdictWith(const Evaluation &evaluation, double firstPlace, const QList<Flip> &flips = {})
{
    Robustness robustness;
    Sensitivity sensitivity;
    sensitivity.flips = flips;
    if (const OptionEvaluation *leader = evaluation.leader()) {
        sensitivity.leader = leader->deployment;
        robustness.options = {leader->deployment};
        robustness.firstPlace = {firstPlace};
    }
    return verdictOf(evaluation, robustness, sensitivity);
}

Flip factFlip(bool plausible)
{
    Flip flip;
    flip.kind = Flip::Kind::Fact;
    flip.plausible = plausible;
    return flip;
}

double first(const Robustness &robustness, const QString &option)
{
    return robustness.firstPlace.at(robustness.row(option));
}

/// "option criterion -> new leader", sorted.
QStringList named(const QList<Flip> &flips)
{
    QStringList names;
    for (const Flip &flip : flips)
        names.append(u"%1 %2 -> %3"_s.arg(flip.option, flip.criterion, flip.newLeader));
    names.sort();
    return names;
}

} // namespace

void TestVerdict::initTestCase()
{
    const LoadedLibrary loaded = loadLibrary({QString::fromLatin1(shippedLibrary)});
    QVERIFY(loaded.usable);
    m_library = loaded.library;
}

Engagement TestVerdict::sample(const QString &name) const
{
    const LoadedEngagement loaded =
        readEngagementFile(QStringLiteral(LOTSE_SOURCE_DIR) + u"/resources/samples/%1.lotse"_s.arg(name), m_library);
    Engagement engagement = loaded.engagement.value_or(Engagement {});
    // As they were drafted: before the client confirmed any weight, and without age, as the other program drew them.
    engagement.thresholds = {};
    engagement.thresholds.applyStaleness = false;
    for (Workload &workload : engagement.workloads) {
        workload.weights.clear();
        workload.weightsConfirmed = {};
    }
    return engagement;
}

TestVerdict::Case TestVerdict::analysed(const Library &library, Engagement engagement, qint64 draws)
{
    Case result;
    result.evaluation = evaluate(library, engagement);
    result.analysis = analyse(library, engagement, result.evaluation, {.draws = draws, .seed = {}});
    result.engagement = std::move(engagement);
    return result;
}

void TestVerdict::theRule_data()
{
    QTest::addColumn<double>("firstPlace");
    QTest::addColumn<bool>("flips");
    QTest::addColumn<VerdictKind>("kind");
    QTest::newRow("nine in ten") << 0.90 << false << VerdictKind::Clear;
    QTest::newRow("always, but a fact flips it") << 1.0 << true << VerdictKind::Leaning;
    QTest::newRow("just below") << 0.8999 << false << VerdictKind::Leaning;
    QTest::newRow("seven in ten") << 0.70 << true << VerdictKind::Leaning;
    QTest::newRow("below seven in ten") << 0.6999 << false << VerdictKind::Open;
}

void TestVerdict::theRule()
{
    QFETCH(double, firstPlace);
    QFETCH(bool, flips);
    QFETCH(VerdictKind, kind);
    const Evaluation evaluation = evaluationOf({{80, 0}, {50, 0}});
    const Verdict verdict = verdictWith(evaluation, firstPlace, flips ? QList {factFlip(true)} : QList<Flip> {});
    QCOMPARE(verdict.kind, kind);
    QCOMPARE(verdict.leader, u"o0"_s);
    QCOMPARE(verdict.recommended, u"o0"_s);
    QCOMPARE(verdict.firstPlace, firstPlace);
    Evaluation stricter = evaluation;
    stricter.thresholds.clearShare = 1.1;
    stricter.thresholds.leaningShare = 1.05;
    QCOMPARE(verdictWith(stricter, firstPlace).kind, VerdictKind::Open);
}

void TestVerdict::anyWeightsAtAllAreNoAdvice()
{
    Sensitivity sensitivity;
    sensitivity.leader = u"o0"_s;
    Robustness robustness;
    robustness.options = {u"o0"_s};
    robustness.firstPlace = {1};
    for (const auto &[information, kind] : {std::pair(WeightInformation::Intervals, VerdictKind::Clear),
                                            std::pair(WeightInformation::Order, VerdictKind::Clear),
                                            std::pair(WeightInformation::None, VerdictKind::Open)}) {
        robustness.weights = information;
        QCOMPARE(verdictOf(evaluationOf({{80, 0}, {50, 0}}), robustness, sensitivity).kind, kind);
    }
}

void TestVerdict::onlyPlausibleFactsCountAgainstIt()
{
    Flip weight;
    weight.plausible = true;
    Flip clearance = factFlip(true);
    clearance.kind = Flip::Kind::Clearance;
    const Evaluation evaluation = evaluationOf({{80, 0}, {50, 0}});
    QCOMPARE(verdictWith(evaluation, 1, {weight, factFlip(false)}).kind, VerdictKind::Clear);
    const Verdict verdict = verdictWith(evaluation, 1, {weight, clearance});
    QCOMPARE(verdict.kind, VerdictKind::Leaning);
    QCOMPARE(verdict.factFlips, QList {clearance});
    const Verdict nobody = verdictWith(evaluationOf({}), 1);
    QCOMPARE(nobody.kind, VerdictKind::None);
    QCOMPARE(nobody.cause, NoVerdictCause::NoOption);
    QVERIFY(nobody.leader.isEmpty() && nobody.recommended.isEmpty() && !nobody.nearTie);
}

void TestVerdict::withoutSomethingToDecideThereIsNoVerdict_data()
{
    QTest::addColumn<Case>("made");
    QTest::addColumn<NoVerdictCause>("cause");
    const auto ofFile = [this](const QString &name) {
        const QString folder = faults + u"nothing-to-decide/"_s;
        if (name.startsWith("shipped/"_L1))
            return analysed(m_library, readEngagementFile(folder + name, m_library).engagement.value(), 5000);
        const Library library = loadLibrary({folder}).library;
        return analysed(library, readEngagementFile(folder + name, library).engagement.value(), 5000);
    };
    QTest::newRow("no option in the file") << ofFile(u"no_option.lotse"_s) << NoVerdictCause::NoOption;
    QTest::newRow("one option in the file") << ofFile(u"one_option.lotse"_s) << NoVerdictCause::OneCandidate;
    QTest::newRow("weights of nothing") << ofFile(u"all_zero.lotse"_s) << NoVerdictCause::NoWeight;
    QTest::newRow("weights of nothing up to one") << ofFile(u"all_zero_interval.lotse"_s) << NoVerdictCause::NoWeight;
    QTest::newRow("shipped, no option") << ofFile(u"shipped/opt0.lotse"_s) << NoVerdictCause::NoOption;
    QTest::newRow("shipped, one option") << ofFile(u"shipped/opt1.lotse"_s) << NoVerdictCause::OneCandidate;
    QTest::newRow("shipped, weights of nothing") << ofFile(u"shipped/weights_zero.lotse"_s) << NoVerdictCause::NoWeight;
    QTest::newRow("shipped, all failed") << ofFile(u"shipped/all_failed.lotse"_s) << NoVerdictCause::AllFailed;
    QTest::newRow("shipped, before everything") << ofFile(u"shipped/date_2025.lotse"_s) << NoVerdictCause::NoneCleared;

    const auto small = [](const QList<QList<ClaimValue>> &values, const QString &required = {}) {
        Library library;
        library.criteria = {levels(u"a"_s, {0, 50, 100}), levels(u"b"_s, {0, 100}, 0)};
        library.groups = {{.id = u"group"_s, .name = {}, .shortName = {}, .description = {}}};
        QStringList options;
        for (qsizetype i = 0; i < values.size(); ++i) {
            options.append(u"o%1"_s.arg(i));
            QList<Claim> claims;
            for (qsizetype k = 0; k < values.at(i).size(); ++k)
                claims.append(claim(library.criteria.at(k).id, values.at(i).at(k), today));
            library.profiles.append(profile(u"p%1"_s.arg(i), {deployment(options.last(), claims)}, {}));
        }
        Engagement engagement = newEngagement(options, today);
        if (!required.isEmpty()) {
            OwnRequirement own;
            own.effect = require(u"a"_s, required);
            engagement.workloads[0].requirements = {own};
        }
        return analysed(library, engagement, 5000);
    };
    QTest::newRow("one of two fails") << small({{level(u"l2"_s)}, {level(u"l0"_s)}}, u"l1"_s)
                                      << NoVerdictCause::OneCandidate;
    QTest::newRow("one fails, one is not cleared")
        << small({{unknown()}, {level(u"l0"_s)}}, u"l1"_s) << NoVerdictCause::OneCandidate;
    QTest::newRow("nothing known of both") << small({{unknown()}, {unknown()}}) << NoVerdictCause::NothingKnown;
    QTest::newRow("known only without weight")
        << small({{unknown(), level(u"l1"_s)}, {unknown(), level(u"l1"_s)}}) << NoVerdictCause::NothingKnown;
    QTest::newRow("nothing known of the first")
        << small({{level(u"l0"_s)}, {unknown()}}) << NoVerdictCause::NothingKnown;
    QTest::newRow("nothing known, with a knock-out")
        << small({{unknown()}, {unknown()}}, u"l1"_s) << NoVerdictCause::NothingKnown;
}

/// No verdict, nothing that flips it, nothing that is settled, and nobody who is recommended.
void TestVerdict::withoutSomethingToDecideThereIsNoVerdict()
{
    QFETCH(Case, made);
    QFETCH(NoVerdictCause, cause);
    QCOMPARE(made.evaluation.noVerdict(), cause);
    const Verdict &verdict = made.analysis.verdict;
    QCOMPARE(verdict.kind, VerdictKind::None);
    QCOMPARE(verdict.cause, cause);
    QCOMPARE(verdict.firstPlace, 0.0);
    QVERIFY(verdict.recommended.isEmpty() && verdict.rival.isEmpty());
    QVERIFY(!verdict.nearTie);
    QVERIFY(verdict.leader.isEmpty() || cause == NoVerdictCause::OneCandidate);
    QVERIFY(!made.analysis.checkNext.settled);
    QVERIFY(made.analysis.sensitivity.tornado.isEmpty() && !made.analysis.sensitivity.twoWay);
    if (cause == NoVerdictCause::NoneCleared) {
        // What would let one in is still said.
        for (const Flip &flip : made.analysis.sensitivity.flips)
            QVERIFY(flip.kind == Flip::Kind::Clearance && flip.leader.isEmpty());
        return;
    }
    QVERIFY(made.analysis.sensitivity.flips.isEmpty() && verdict.factFlips.isEmpty());
    for (const Check &check : made.analysis.checkNext.checks)
        QVERIFY(!check.flips && check.value == 0);
}

void TestVerdict::withSomethingToDecideThereIsOne_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("one weight") << u"one_weight"_s;
    QTest::newRow("the least weights") << u"tiny"_s;
}

void TestVerdict::withSomethingToDecideThereIsOne()
{
    QFETCH(QString, file);
    const QString folder = faults + u"nothing-to-decide/"_s;
    const Library library = loadLibrary({folder}).library;
    const Case made =
        analysed(library, readEngagementFile(folder + file + u".lotse"_s, library).engagement.value(), 5000);
    QCOMPARE(made.evaluation.noVerdict(), NoVerdictCause::None);
    QCOMPARE(made.analysis.verdict.kind, VerdictKind::Clear);
    QCOMPARE(made.analysis.verdict.firstPlace, 1.0);
}

void TestVerdict::theRivalIsFirstNextOften_data()
{
    QTest::addColumn<QList<double>>("firstPlace");
    QTest::addColumn<QList<double>>("overOthers"); // of the leader, o0
    QTest::addColumn<QString>("rival");
    using Shares = QList<double>;
    QTest::newRow("not the next in points") << Shares {0.43, 0.16, 0.41} << Shares {0, 0.8, 0.504} << u"o2"_s;
    QTest::newRow("more often than the leader") << Shares {0.26, 0, 0.74} << Shares {0, 1, 0.26} << u"o2"_s;
    QTest::newRow("equal, one stands before it more often")
        << Shares {0.6, 0.2, 0.2} << Shares {0, 0.8, 0.7} << u"o2"_s;
    QTest::newRow("equal in all") << Shares {0.6, 0.2, 0.2} << Shares {0, 0.8, 0.8} << u"o1"_s;
    QTest::newRow("alone") << Shares {1} << Shares {0} << QString();
}

void TestVerdict::theRivalIsFirstNextOften()
{
    QFETCH(QList<double>, firstPlace);
    QFETCH(QList<double>, overOthers);
    Robustness robustness;
    robustness.firstPlace = firstPlace;
    for (qsizetype i = 0; i < firstPlace.size(); ++i) {
        robustness.options.append(u"o%1"_s.arg(i));
        robustness.pairwise.append(i == 0 ? overOthers : QList<double>(firstPlace.size(), 0));
    }
    QTEST(rivalOf(robustness, u"o0"_s), "rival");
    QVERIFY(rivalOf(robustness, u"x"_s).isEmpty());
}

void TestVerdict::whereAnotherIsFirstMoreOftenItIsOpen_data()
{
    QTest::addColumn<double>("other");
    QTest::addColumn<VerdictKind>("kind");
    QTest::newRow("less often") << 0.29 << VerdictKind::Leaning;
    QTest::newRow("as often") << 0.3 << VerdictKind::Open;
    QTest::newRow("more often") << 0.4 << VerdictKind::Open;
}

void TestVerdict::whereAnotherIsFirstMoreOftenItIsOpen()
{
    QFETCH(double, other);
    Evaluation evaluation = evaluationOf({{80, 0}, {50, 0}, {40, 0}});
    evaluation.thresholds.leaningShare = 0.2;
    evaluation.options[2].clearance = Clearance::NotCleared;
    Robustness robustness;
    robustness.options = {u"o0"_s, u"o1"_s, u"o2"_s};
    robustness.firstPlace = {0.3, 0.1, other};
    robustness.pairwise = {{0, 0.9, 0.4}, {0.1, 0, 0.5}, {0.6, 0.5, 0}};
    const Verdict verdict = verdictOf(evaluation, robustness, sensitivity(m_library, {}, evaluation));
    QTEST(verdict.kind, "kind");
    QCOMPARE(verdict.leader, u"o0"_s);
    QCOMPARE(verdict.rival, u"o2"_s);
    QCOMPARE(verdict.rivalFirstPlace, other);
    QCOMPARE(verdict.overRival, 0.4);
}

void TestVerdict::equalPointsAreOpenAndRecommendNothing()
{
    Evaluation evaluation = evaluationOf({{80, 10}, {80, 20}, {40, 0}});
    evaluation.options[1].rank = 1;
    const Verdict verdict = verdictWith(evaluation, 1);
    QVERIFY(verdict.tied);
    QCOMPARE(verdict.kind, VerdictKind::Open);
    QVERIFY(verdict.recommended.isEmpty());
    evaluation.thresholds.nearTieCriterion = u"b"_s;
    QCOMPARE(verdictWith(evaluation, 1).recommended, u"o1"_s);
    QCOMPARE(verdictWith(evaluation, 1).kind, VerdictKind::Open);
}

void TestVerdict::ofEqualOnesTheMostFrequentLeads()
{
    Evaluation evaluation = evaluationOf({{80, 10}, {80, 20}, {80, 0}, {40, 0}});
    evaluation.options[1].rank = evaluation.options[2].rank = 1;
    Robustness robustness;
    robustness.options = {u"o0"_s, u"o1"_s, u"o2"_s, u"o3"_s};
    robustness.firstPlace = {0, 0.3, 0.5, 0.2};
    robustness.pairwise = QList<QList<double>>(4, QList<double>(4, 0.5));
    const Verdict verdict = verdictOf(evaluation, robustness, {});
    QCOMPARE(verdict.leader, u"o2"_s);
    QCOMPARE(verdict.firstPlace, 0.5);
    QCOMPARE(verdict.rival, u"o1"_s);
}

void TestVerdict::whereTheAgreedCriterionSpeaksForAnotherItIsOpen()
{
    Evaluation evaluation = evaluationOf({{80, 10}, {79, 20}});
    QCOMPARE(verdictWith(evaluation, 1).kind, VerdictKind::Clear);
    evaluation.thresholds.nearTieCriterion = u"b"_s;
    QCOMPARE(verdictWith(evaluation, 1).kind, VerdictKind::Open);
    evaluation.options[0].cells[1].value100.likely = 30;
    QCOMPARE(verdictWith(evaluation, 1).kind, VerdictKind::Clear);
}

void TestVerdict::withoutWeightsNothingIsRecommended()
{
    Evaluation evaluation = evaluationOf({{80, 10}, {79, 20}});
    evaluation.thresholds.nearTieCriterion = u"b"_s;
    Robustness robustness;
    robustness.weights = WeightInformation::None;
    const Verdict verdict = verdictOf(evaluation, robustness, {});
    QCOMPARE(verdict.kind, VerdictKind::Open);
    QVERIFY(verdict.recommended.isEmpty() && verdict.decidedBy.isEmpty() && !verdict.nearTie);
}

void TestVerdict::equalOptionsOfFilesShareAlike_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("equal");
    QTest::newRow("neighbours of twelve") << u"tie-turns/case"_s << QStringList {u"case.o1"_s, u"case.o2"_s};
    QTest::newRow("0.1 + 0.2 and 0.3") << u"tie-rounding/case"_s << QStringList {u"case.o1"_s, u"case.o2"_s};
    QTest::newRow("three") << u"three-way/abc"_s << QStringList {u"acme.p"_s, u"acme.q"_s, u"acme.r"_s};
    QTest::newRow("three, the other way round")
        << u"three-way/cba"_s << QStringList {u"acme.p"_s, u"acme.q"_s, u"acme.r"_s};
}

void TestVerdict::equalOptionsOfFilesShareAlike()
{
    QFETCH(QString, file);
    QFETCH(QStringList, equal);
    const QString folder = faults + u"ties/"_s + file.section(u'/', 0, 0);
    const Library library = loadLibrary({folder}).library;
    const Case made = analysed(
        library, readEngagementFile(faults + u"ties/"_s + file + u".lotse"_s, library).engagement.value(), 50'000);
    const Robustness &robustness = made.analysis.robustness;
    for (const QString &option : std::as_const(equal)) {
        QCOMPARE(made.evaluation.option(option)->rank, 1);
        QVERIFY(std::abs(first(robustness, option) - 1.0 / double(equal.size())) < 1e-4);
        for (const QString &other : std::as_const(equal)) {
            const double wins = robustness.pairwise.at(robustness.row(option)).at(robustness.row(other));
            QVERIFY(option == other || std::abs(wins - 0.5) < 1e-4);
        }
    }
    QCOMPARE(made.analysis.verdict.kind, VerdictKind::Open);
    QVERIFY(made.analysis.verdict.tied && made.analysis.verdict.recommended.isEmpty());
}

void TestVerdict::factsOfFilesInClosedForm_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("expected");
    QTest::newRow("Beta(600, 600) above 0.3") << u"beta-large"_s << 1.0;
    QTest::newRow("Beta(0.1, 1) above 0.001") << u"beta-small"_s << 1 - std::pow(0.001, 0.1);
    QTest::newRow("Normal(0, 1) above 4") << u"tails"_s << std::erfc(4 / std::sqrt(2.0)) / 2;
}

void TestVerdict::factsOfFilesInClosedForm()
{
    QFETCH(QString, file);
    QFETCH(double, expected);
    const QString folder = faults + u"distributions/"_s + file;
    const Library library = loadLibrary({folder}).library;
    const Engagement engagement = readEngagementFile(folder + u"/case.lotse"_s, library).engagement.value();
    const Evaluation evaluation = evaluate(library, engagement);
    const RobustnessProblem problem =
        robustnessProblem(library, engagement, evaluation, {.draws = 2'000'000, .seed = 20261122});
    const double share = first(robustness(problem), u"case.o1"_s);
    QVERIFY2(std::abs(share - expected) <= 4.5 * std::sqrt(expected * (1 - expected) / 2'000'000) + 1e-12,
             qPrintable(QString::number(share, 'g', 9)));
}

void TestVerdict::aNearTieIsDecidedByTheAgreedCriterion_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QList<double>>("points");
    QTest::addColumn<QString>("decidedBy");
    QTest::addColumn<QString>("recommended");
    QTest::newRow("none agreed") << QString() << QList<double> {0, 100, 0} << QString() << u"o0"_s;
    QTest::newRow("gone from the library") << u"x"_s << QList<double> {0, 100, 0} << QString() << u"o0"_s;
    QTest::newRow("the second is better") << u"b"_s << QList<double> {10, 20, 100} << u"b"_s << u"o1"_s;
    QTest::newRow("the leader is better") << u"b"_s << QList<double> {20, 10, 100} << u"b"_s << u"o0"_s;
    QTest::newRow("no difference") << u"b"_s << QList<double> {20, 20, 100} << QString() << u"o0"_s;
}

void TestVerdict::aNearTieIsDecidedByTheAgreedCriterion()
{
    QFETCH(QString, criterion);
    QFETCH(QList<double>, points);
    QFETCH(QString, decidedBy);
    QFETCH(QString, recommended);
    // The third lies outside the band of 2 points.
    Evaluation evaluation = evaluationOf({{80, points.at(0)}, {78, points.at(1)}, {77.9, points.at(2)}});
    evaluation.thresholds.nearTieCriterion = criterion;
    const Verdict verdict = verdictWith(evaluation, 0.5);
    QVERIFY(verdict.nearTie);
    QCOMPARE(verdict.close, (QStringList {u"o0"_s, u"o1"_s}));
    QCOMPARE(verdict.decidedBy, decidedBy);
    QCOMPARE(verdict.recommended, recommended);
    QCOMPARE(verdict.leader, u"o0"_s);
}

void TestVerdict::anUnknownDoesNotDecideANearTie()
{
    Evaluation evaluation = evaluationOf({{80, 40}, {79, 50}});
    evaluation.thresholds.nearTieCriterion = u"b"_s;
    CellEvaluation &cell = evaluation.options[1].cells[1];
    cell.unknown = true;
    cell.value100 = {0, 50, 100};
    QCOMPARE(verdictWith(evaluation, 0.5).recommended, u"o0"_s);
}

void TestVerdict::noNearTieOutsideTheBand()
{
    Evaluation evaluation = evaluationOf({{80, 0}, {77, 0}, {79, 0}});
    evaluation.options[2].clearance = Clearance::NotCleared;
    const Verdict verdict = verdictWith(evaluation, 0.95);
    QVERIFY(!verdict.nearTie);
    QVERIFY(verdict.close.isEmpty());
}

void TestVerdict::theEndOfTheBandBelongsToIt()
{
    QVERIFY(80.4 - 80.1 > 0.3); // by the last bits
    Evaluation evaluation = evaluationOf({{80.4, 0}, {80.1, 0}});
    evaluation.thresholds.nearTie = 0.3;
    QVERIFY(verdictWith(evaluation, 0.5).nearTie);
    evaluation.thresholds.nearTie = 0.299;
    QVERIFY(!verdictWith(evaluation, 0.5).nearTie);
}

void TestVerdict::theSamplesFollowTheRule_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"lake_constance_manufacturer", "online_shop", "tax_practice"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// The facts of the library move and with them the figures; tests/content/samplefigures.py computes the points once
// more. What the verdict says must follow from the figures by the rule of product and report, read here from the
// evaluation.
void TestVerdict::theSamplesFollowTheRule()
{
    QFETCH(const QString, name);
    const Case made = analysed(sample(name), 50'000);
    const Verdict &verdict = made.analysis.verdict;
    const Robustness &robustness = made.analysis.robustness;
    QList<OptionEvaluation> passed = made.evaluation.options;
    passed.removeIf([](const OptionEvaluation &option) { return option.clearance != Clearance::Passed; });
    std::ranges::sort(passed, std::ranges::greater {},
                      [](const OptionEvaluation &option) { return option.score.likely; });
    QCOMPARE(verdict.kind == VerdictKind::None, passed.isEmpty());
    if (passed.isEmpty()) {
        QCOMPARE(verdict.cause, NoVerdictCause::NoneCleared);
        QVERIFY(verdict.leader.isEmpty() && verdict.recommended.isEmpty() && verdict.rival.isEmpty());
        return;
    }
    QVERIFY(passed.size() >= 2);
    QCOMPARE(verdict.leader, passed.at(0).deployment);
    QCOMPARE(made.analysis.sensitivity.runnerUp, passed.at(1).deployment);
    QVERIFY(std::abs(made.analysis.sensitivity.lead - (passed.at(0).score.likely - passed.at(1).score.likely)) < 1e-9);
    const double band = made.evaluation.thresholds.nearTie;
    QCOMPARE(verdict.nearTie, made.analysis.sensitivity.lead <= band);
    QCOMPARE(verdict.firstPlace, first(robustness, verdict.leader));
    QCOMPARE(verdict.rivalFirstPlace, first(robustness, verdict.rival));
    for (const QString &option : robustness.options) {
        if (option != verdict.leader)
            QVERIFY2(first(robustness, option) <= verdict.rivalFirstPlace, qPrintable(option));
    }
    QCOMPARE(verdict.overRival,
             robustness.pairwise.at(robustness.row(verdict.leader)).at(robustness.row(verdict.rival)));
    const Thresholds &thresholds = made.evaluation.thresholds;
    const bool agree = verdict.firstPlace > verdict.rivalFirstPlace && verdict.recommended == verdict.leader;
    VerdictKind expected = VerdictKind::Open;
    if (agree && verdict.firstPlace >= thresholds.clearShare && verdict.factFlips.isEmpty())
        expected = VerdictKind::Clear;
    else if (agree && verdict.firstPlace >= thresholds.leaningShare)
        expected = VerdictKind::Leaning;
    QCOMPARE(verdict.kind, expected);
}

void TestVerdict::whatTheTaxPracticeHasToAsk()
{
    const Case made = analysed(sample(u"tax_practice"_s), 50'000);
    // One sentence in the contract would let STACKIT in: nothing is worth more to ask.
    const Check &check = made.analysis.checkNext.checks.first();
    QCOMPARE(check.option, u"stackit.eu01"_s);
    QCOMPARE(check.criterion, u"processing_location"_s);
    QCOMPARE(check.cause, NotClearedCause::Contradiction);
    QVERIFY(check.decidesClearance && check.flips && check.value > 0);
    QVERIFY(!made.analysis.checkNext.settled);
    QVERIFY(named(made.analysis.verdict.factFlips).contains(u"stackit.eu01 processing_location -> stackit.eu01"_s));
}

void TestVerdict::allPartsComeFromTheSameDraws()
{
    Engagement engagement = sample(u"lake_constance_manufacturer"_s);
    engagement.thresholds.seed = 4;
    engagement.thresholds.draws = 3000;
    const Evaluation evaluation = evaluate(m_library, engagement);
    const Analysis analysis = analyse(m_library, engagement, evaluation);
    QCOMPARE(analysis.robustness.seed, 4);
    QCOMPARE(analysis.robustness.draws, 3072);
    QCOMPARE(analysis.checkNext.draws, 3072);
    QCOMPARE(analyse(m_library, engagement, evaluation, {.draws = {}, .seed = {}, .threads = 2}), analysis);
}

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
