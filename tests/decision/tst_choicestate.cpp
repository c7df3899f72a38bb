// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/choicestate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// How a choice stands, and which one no final version may name.
class TestChoiceState : public QObject
{
    Q_OBJECT

private slots:
    void followsTheClearance_data();
    void followsTheClearance();
    void aFinalVersionNeedsChoicesThatAreIn_data();
    void aFinalVersionNeedsChoicesThatAreIn();
};

namespace {

Evaluation compared()
{
    Evaluation evaluation;
    for (const auto &[id, clearance] :
         {std::pair(u"in"_s, Clearance::Passed), std::pair(u"also"_s, Clearance::Passed),
          std::pair(u"open"_s, Clearance::NotCleared), std::pair(u"out"_s, Clearance::Failed)}) {
        OptionEvaluation option;
        option.deployment = id;
        option.clearance = clearance;
        evaluation.options.append(option);
    }
    return evaluation;
}

} // namespace

void TestChoiceState::followsTheClearance_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<ChoiceState>("state");
    QTest::addColumn<bool>("recommendable");
    QTest::newRow("nothing chosen") << QString() << ChoiceState::None << false;
    QTest::newRow("in") << u"in"_s << ChoiceState::In << true;
    QTest::newRow("not cleared") << u"open"_s << ChoiceState::NotCleared << true;
    QTest::newRow("out") << u"out"_s << ChoiceState::Out << false;
    QTest::newRow("not compared") << u"gone"_s << ChoiceState::NotCompared << false;
}

void TestChoiceState::followsTheClearance()
{
    QFETCH(QString, choice);
    QFETCH(ChoiceState, state);
    QFETCH(bool, recommendable);
    QCOMPARE(choiceState(compared(), choice), state);
    QCOMPARE(mayBeRecommended(state), recommendable);
}

void TestChoiceState::aFinalVersionNeedsChoicesThatAreIn_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("planB");
    QTest::addColumn<QList<FinalObstacle>>("obstacles");
    using enum FinalObstacle;
    using Obstacles = QList<FinalObstacle>;
    const auto row = [](const char *name, const QString &choice, const QString &planB, const Obstacles &obstacles) {
        QTest::newRow(name) << choice << planB << obstacles;
    };
    row("no plan B", u"in"_s, {}, {});
    row("both in", u"in"_s, u"also"_s, {});
    row("nothing chosen", {}, {}, {NoChoice});
    row("not cleared", u"open"_s, {}, {ChoiceNotCleared});
    row("out", u"out"_s, {}, {ChoiceOut});
    row("not compared", u"gone"_s, {}, {ChoiceNotCompared});
    row("plan B not cleared", u"in"_s, u"open"_s, {PlanBNotCleared});
    row("plan B out", u"in"_s, u"out"_s, {PlanBOut});
    row("plan B not compared", u"in"_s, u"gone"_s, {PlanBNotCompared});
    row("plan B the choice", u"in"_s, u"in"_s, {PlanBIsTheChoice});
    row("the same, out", u"out"_s, u"out"_s, {ChoiceOut, PlanBIsTheChoice});
    row("nothing but a plan B", {}, u"gone"_s, {NoChoice, PlanBNotCompared});
}

void TestChoiceState::aFinalVersionNeedsChoicesThatAreIn()
{
    QFETCH(QString, choice);
    QFETCH(QString, planB);
    QFETCH(QList<FinalObstacle>, obstacles);
    QList<Workload> workloads(2);
    workloads[0].choice = u"in"_s;
    workloads[1].choice = choice;
    workloads[1].planB = planB;
    QCOMPARE(obstaclesToFinal(compared(), workloads.at(1)), obstacles);
    QList<WorkloadObstacles> found;
    if (!obstacles.isEmpty())
        found.append({.workload = 1, .obstacles = obstacles});
    QCOMPARE(obstaclesToFinal({compared(), compared()}, workloads), found);
}

QTEST_APPLESS_MAIN(TestChoiceState)
#include "tst_choicestate.moc"
