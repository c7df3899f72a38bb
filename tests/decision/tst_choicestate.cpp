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
    void aFinalVersionNeedsEveryChoice();
};

namespace {

Evaluation compared()
{
    Evaluation evaluation;
    for (const auto &[id, clearance] :
         {std::pair(u"in"_s, Clearance::Passed), std::pair(u"open"_s, Clearance::NotCleared),
          std::pair(u"out"_s, Clearance::Failed)}) {
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
    QTest::addColumn<bool>("mayEnd");
    QTest::newRow("nothing chosen") << QString() << ChoiceState::None << false << true;
    QTest::newRow("in") << u"in"_s << ChoiceState::In << true << true;
    QTest::newRow("not cleared") << u"open"_s << ChoiceState::NotCleared << true << false;
    QTest::newRow("out") << u"out"_s << ChoiceState::Out << false << false;
    QTest::newRow("not compared") << u"gone"_s << ChoiceState::NotCompared << false << false;
}

void TestChoiceState::followsTheClearance()
{
    QFETCH(QString, choice);
    QFETCH(ChoiceState, state);
    QFETCH(bool, recommendable);
    QFETCH(bool, mayEnd);
    QCOMPARE(choiceState(compared(), choice), state);
    QCOMPARE(mayBeRecommended(state), recommendable);
    QCOMPARE(mayBeFinal(state), mayEnd);
}

void TestChoiceState::aFinalVersionNeedsEveryChoice()
{
    QList<Workload> workloads(4);
    workloads[0].choice = u"in"_s;
    workloads[1].choice = u"open"_s;
    workloads[3].choice = u"out"_s;
    const QList<Evaluation> evaluations(4, compared());
    QCOMPARE(obstaclesToFinal(evaluations, workloads), (QList<qsizetype> {1, 3}));
    workloads[1].choice.clear();
    workloads[3].choice = u"in"_s;
    QCOMPARE(obstaclesToFinal(evaluations, workloads), QList<qsizetype>());
}

QTEST_APPLESS_MAIN(TestChoiceState)
#include "tst_choicestate.moc"
