// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/progress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// What is done of an engagement with two workloads: never more than of the one that lacks most.
class TestProgress : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatIsDoneInEachWorkload_data();
    void countsWhatIsDoneInEachWorkload();
    void anEngagementWithoutOptionsIsNotBegun();
};

namespace {

struct Case
{
    Library library;
    Engagement engagement;
    QList<Evaluation> evaluations;
};

/// Everything is done: two workloads, all answered, a choice that is in, a measure against the high risk.
Case finished()
{
    Case made;
    made.library.questions = {Question(), Question()};
    made.engagement.clientName = u"Client"_s;
    made.engagement.options = {u"in"_s, u"open"_s};
    made.engagement.report.finalVersion = true;
    RiskEvaluation high;
    high.likelihood = 5;
    high.impact = 5;
    high.note.measure = u"Four eyes"_s;
    for (const QString &id : {u"w1"_s, u"w2"_s}) {
        Workload workload;
        workload.id = id;
        workload.choice = u"in"_s;
        made.engagement.workloads.append(workload);
        Evaluation evaluation;
        evaluation.workload = id;
        evaluation.visibleQuestions = evaluation.answeredQuestions = {u"q1"_s, u"q2"_s};
        evaluation.risks = {high};
        OptionEvaluation in;
        in.deployment = u"in"_s;
        OptionEvaluation open;
        open.deployment = u"open"_s;
        open.clearance = Clearance::NotCleared;
        evaluation.options = {in, open};
        made.evaluations.append(evaluation);
    }
    return made;
}

} // namespace

void TestProgress::countsWhatIsDoneInEachWorkload_data()
{
    QTest::addColumn<Case>("state");
    QTest::addColumn<QString>("steps"); // x = done
    Case state = finished();
    QTest::newRow("all of it") << state << u"xxxxxx"_s;
    state.engagement.workloads.last().choice.clear();
    QTest::newRow("the second workload has no choice") << state << u"xxxxx-"_s;
    state.engagement.workloads.last().choice = u"open"_s;
    QTest::newRow("its choice is not cleared") << state << u"xxxxx-"_s;
    state.engagement.workloads.last().choice = u"gone"_s;
    QTest::newRow("its choice is not compared") << state << u"xxxxx-"_s;
    state = finished();
    state.engagement.workloads.last().planB = u"open"_s;
    QTest::newRow("its plan B is not cleared") << state << u"xxxxx-"_s;
    state = finished();
    state.engagement.report.finalVersion = false;
    QTest::newRow("a draft") << state << u"xxxxx-"_s;
    state.evaluations.last().risks.first().note = {};
    QTest::newRow("a high risk of the second workload has no measure") << state << u"xxxx--"_s;
    state.evaluations.last().answeredQuestions.removeLast();
    QTest::newRow("one of its questions is open") << state << u"x-----"_s;
    state.engagement.clientName.clear();
    QTest::newRow("no name") << state << u"------"_s;
    state = finished();
    for (Evaluation &evaluation : state.evaluations) {
        evaluation.visibleQuestions.clear();
        evaluation.answeredQuestions.clear();
    }
    QTest::newRow("no question is visible") << state << u"x----x"_s;
    state.library.questions.clear();
    QTest::newRow("a library with nothing to ask") << state << u"xxxxxx"_s;
    for (Evaluation &evaluation : state.evaluations)
        evaluation.options.clear();
    QTest::newRow("no library") << state << u"x-----"_s;
}

void TestProgress::countsWhatIsDoneInEachWorkload()
{
    QFETCH(Case, state);
    QFETCH(QString, steps);
    QString done;
    for (const bool step : progressOf(state.library, state.engagement, state.evaluations).steps())
        done.append(step ? u'x' : u'-');
    QCOMPARE(done, steps);
}

void TestProgress::anEngagementWithoutOptionsIsNotBegun()
{
    Case state = finished();
    state.engagement.options = {u"in"_s};
    QVERIFY(!progressOf(state.library, state.engagement, state.evaluations).client);
    QCOMPARE(progressOf(Library(), Engagement(), {}), Progress());
}

QTEST_APPLESS_MAIN(TestProgress)
#include "tst_progress.moc"
