// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/exportcheck.h"
#include "decision/risklevel.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

CellEvaluation unknownCell(const QString &criterion, double likely, double low)
{
    CellEvaluation cell;
    cell.criterion = criterion;
    cell.unknown = true;
    cell.contribution = likely;
    cell.contributionLow = low;
    return cell;
}

OptionEvaluation option(const QString &id, double likely, int staleCount)
{
    OptionEvaluation result;
    result.deployment = id;
    result.score = {.low = likely, .likely = likely, .high = likely};
    for (int index = 0; index < staleCount; ++index) {
        CellEvaluation cell;
        cell.criterion = u"stale%1"_s.arg(index);
        cell.stale = true;
        result.cells.append(cell);
    }
    return result;
}

/// "a" leads "b" by three points; two of its claims are unknown.
Evaluation lead()
{
    Evaluation evaluation;
    evaluation.options = {option(u"a"_s, 80, 2), option(u"b"_s, 77, 1), option(u"c"_s, 99, 40)};
    CellEvaluation known;
    known.criterion = u"known"_s;
    evaluation.options[0].cells.append({unknownCell(u"small"_s, 2, 0), unknownCell(u"large"_s, 8, 2), known});
    evaluation.options[2].clearance = Clearance::Failed;
    return evaluation;
}

Workload choosing(const QString &deployment)
{
    Workload workload;
    workload.choice = deployment;
    return workload;
}

RiskEvaluation risk(int likelihood, int impact, const QStringList &mitigations, const QString &measure)
{
    RiskEvaluation result;
    result.likelihood = likelihood;
    result.impact = impact;
    result.note.mitigations = mitigations;
    result.note.measure = measure;
    return result;
}

} // namespace

class TestExportCheck : public QObject
{
    Q_OBJECT

private slots:
    void levelFollowsTheScore_data();
    void levelFollowsTheScore();
    void countsOpenQuestions();
    void countsHighRisksWithoutMeasure();
    void countsAStaleClaimOnce();
    void countsAClaimOnce();
    void tellsDecisiveUnknownClaimsFromOthers();
    void aKnockOutThatHangsOnAnUnknownClaimDecides();
    void withoutChoiceNothingElseIsSaid();
    void aChoiceThatIsNotComparedIsOneHint();
    void nothingOpenGivesNoHint();
    void aChoiceThatIsNotInForbidsTheFinalVersion_data();
    void aChoiceThatIsNotInForbidsTheFinalVersion();
    void aReportIsAboutAllWorkloads();
};

void TestExportCheck::levelFollowsTheScore_data()
{
    QTest::addColumn<int>("score");
    QTest::addColumn<RiskLevel>("level");
    QTest::newRow("1") << 1 << RiskLevel::Low;
    QTest::newRow("5") << 5 << RiskLevel::Low;
    QTest::newRow("6") << 6 << RiskLevel::Medium;
    QTest::newRow("10") << 10 << RiskLevel::Medium;
    QTest::newRow("12") << 12 << RiskLevel::Elevated;
    QTest::newRow("15") << 15 << RiskLevel::High;
    QTest::newRow("25") << 25 << RiskLevel::High;
}

void TestExportCheck::levelFollowsTheScore()
{
    QFETCH(int, score);
    QTEST(riskLevel(score), "level");
}

void TestExportCheck::countsOpenQuestions()
{
    Evaluation evaluation = lead();
    evaluation.visibleQuestions = {u"q1"_s, u"q2"_s, u"q3"_s};
    evaluation.answeredQuestions = {u"q2"_s};
    QCOMPARE(checkBeforeExport(evaluation, choosing(u"b"_s)).openQuestions, 2);
}

void TestExportCheck::countsHighRisksWithoutMeasure()
{
    Evaluation evaluation = lead();
    evaluation.risks = {risk(5, 3, {}, u"Vier Augen"_s), risk(4, 4, {u"m1"_s}, {}), risk(5, 5, {}, u"  "_s),
                        risk(3, 4, {}, {})};
    const ExportCheck check = checkBeforeExport(evaluation, choosing(u"b"_s));
    QCOMPARE(check.highRisks, 3);
    QCOMPARE(check.highRisksWithoutMeasure, 1);
}

void TestExportCheck::countsAStaleClaimOnce()
{
    QCOMPARE(checkBeforeExport(lead(), choosing(u"a"_s)).staleClaims, 43);
    // The same claims in a second workload, and one that two options inherit, are the same claims.
    QCOMPARE(countStaleClaims({lead(), lead()}), 43);
    Evaluation inherited = lead();
    inherited.options[0].cells[0].inheritedFrom = u"provider"_s;
    inherited.options[1].cells[0].inheritedFrom = u"provider"_s;
    QCOMPARE(countStaleClaims({inherited}), 42);
    QCOMPARE(countStaleClaims({lead(), inherited}), 44);
    QCOMPARE(countStaleClaims({}), 0);
}

// What two options inherit from their provider, and what two workloads look at, is one claim.
void TestExportCheck::countsAClaimOnce()
{
    Evaluation evaluation = lead();
    evaluation.options[0].cells[0].inheritedFrom = u"provider"_s;
    evaluation.options[2].cells[0].inheritedFrom = u"provider"_s;
    QCOMPARE(countStaleClaims({evaluation}), 42);
    evaluation.options[1].cells[0].inheritedFrom = u"a"_s; // a deployment that inherits from the other
    QCOMPARE(countStaleClaims({evaluation}), 42);
    evaluation.options[0].cells[0].inheritedFrom.clear(); // now both have the one of "a"
    QCOMPARE(countStaleClaims({evaluation}), 42);
    QCOMPARE(countStaleClaims({evaluation, evaluation}), 42);
    Evaluation other = evaluation;
    other.options.removeLast(); // the other workload's options are among those of the first
    QCOMPARE(countStaleClaims({evaluation, other}), 42);
}

void TestExportCheck::tellsDecisiveUnknownClaimsFromOthers()
{
    const ExportCheck check = checkBeforeExport(lead(), choosing(u"a"_s));
    QCOMPARE(check.unknownOfChoice, (QStringList {u"small"_s, u"large"_s}));
    // 80 - 2 stays before 77, 80 - 6 falls behind it
    QCOMPARE(check.decisiveUnknown, QStringList {u"large"_s});
}

void TestExportCheck::aKnockOutThatHangsOnAnUnknownClaimDecides()
{
    Evaluation evaluation = lead();
    evaluation.options.first().cells[2].clearance = Clearance::NotCleared; // behind two that are stale
    QCOMPARE(checkBeforeExport(evaluation, choosing(u"a"_s)).decisiveUnknown, (QStringList {u"small"_s, u"large"_s}));
}

void TestExportCheck::withoutChoiceNothingElseIsSaid()
{
    const ExportCheck check = checkBeforeExport(lead(), choosing({}));
    QVERIFY(check.choiceMissing);
    QVERIFY(check.unknownOfChoice.isEmpty());
    QCOMPARE(check.hints(), 2); // stale claims, no choice
}

void TestExportCheck::aChoiceThatIsNotComparedIsOneHint()
{
    const ExportCheck check = checkBeforeExport(lead(), choosing(u"gone"_s));
    QVERIFY(!check.choiceMissing);
    QCOMPARE(check.obstacles, {FinalObstacle::ChoiceNotCompared});
    QVERIFY(check.forbidsFinal());
    QCOMPARE(check.hints(), 2); // stale claims, the choice
}

void TestExportCheck::nothingOpenGivesNoHint()
{
    Evaluation evaluation = lead();
    for (OptionEvaluation &option : evaluation.options) {
        for (CellEvaluation &cell : option.cells)
            cell.stale = false;
    }
    const ExportCheck check = checkBeforeExport(evaluation, choosing(u"b"_s));
    QCOMPARE(check.hints(), 0);
    QVERIFY(!check.choiceMissing);
}

void TestExportCheck::aChoiceThatIsNotInForbidsTheFinalVersion_data()
{
    QTest::addColumn<Clearance>("clearance");
    QTest::addColumn<QList<FinalObstacle>>("obstacles");
    using Obstacles = QList<FinalObstacle>;
    QTest::newRow("in") << Clearance::Passed << Obstacles();
    QTest::newRow("not cleared") << Clearance::NotCleared << Obstacles {FinalObstacle::ChoiceNotCleared};
    QTest::newRow("failed") << Clearance::Failed << Obstacles {FinalObstacle::ChoiceOut};
}

void TestExportCheck::aChoiceThatIsNotInForbidsTheFinalVersion()
{
    QFETCH(Clearance, clearance);
    Evaluation evaluation = lead();
    const int hints = checkBeforeExport(evaluation, choosing(u"b"_s)).hints();
    evaluation.options[1].clearance = clearance;
    const ExportCheck check = checkBeforeExport(evaluation, choosing(u"b"_s));
    QTEST(check.obstacles, "obstacles");
    QCOMPARE(check.forbidsFinal(), !check.obstacles.isEmpty());
    QCOMPARE(check.hints(), hints + (clearance == Clearance::Passed ? 0 : 1));
    QVERIFY(checkBeforeExport(evaluation, choosing({})).forbidsFinal());
}

// A report of several workloads is no better than each of them, and what they share counts once.
void TestExportCheck::aReportIsAboutAllWorkloads()
{
    Evaluation open = lead();
    open.visibleQuestions = {u"q1"_s};
    open.options[0].clearance = Clearance::Failed;
    const QList<Evaluation> evaluations {lead(), lead(), open};
    const ReportCheck good = checkBeforeExport({lead(), lead()}, {choosing(u"a"_s), choosing(u"a"_s)});
    QCOMPARE(good.workloads.size(), 2);
    QVERIFY(!good.choiceMissing());
    QVERIFY(!good.forbidsFinal());
    QCOMPARE(good.staleClaims, 43);
    QCOMPARE(good.decisiveUnknown, 1); // the same claim on the same option
    QCOMPARE(good.hints(), 3); // stale claims, what is unknown of each choice

    const ReportCheck check = checkBeforeExport(evaluations, {choosing(u"b"_s), choosing({}), choosing(u"a"_s)});
    QVERIFY(check.choiceMissing());
    QVERIFY(check.forbidsFinal());
    QCOMPARE(check.workloads.at(2).openQuestions, 1);
    // Stale claims; no choice; a question, a choice that is out, and what is unknown of it.
    QCOMPARE(check.hints(), 5);
}

QTEST_APPLESS_MAIN(TestExportCheck)
#include "tst_exportcheck.moc"
