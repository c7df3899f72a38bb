// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/verdict.h"
#include "decision/leaders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// Who shares the lead: the one rule that ranking, verdict and words use.
class TestLeaders : public QObject
{
    Q_OBJECT

private slots:
    void thoseThatPassedOnTheLeadersRank_data();
    void thoseThatPassedOnTheLeadersRank();
};

void TestLeaders::thoseThatPassedOnTheLeadersRank_data()
{
    QTest::addColumn<QList<int>>("ranks");
    QTest::addColumn<QList<Clearance>>("clearances");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<QStringList>("leaders");
    const Clearance in = Clearance::Passed;
    const Clearance open = Clearance::NotCleared;
    const Clearance out = Clearance::Failed;
    QTest::newRow("one") << QList {1, 2, 3} << QList {in, in, in} << true << QStringList {u"a"_s};
    QTest::newRow("two") << QList {1, 1, 3} << QList {in, in, in} << true << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("all") << QList {1, 1, 1} << QList {in, in, in} << true << QStringList {u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("what is not cleared leads nobody")
        << QList {1, 1, 1} << QList {in, open, in} << true << QStringList {u"a"_s, u"c"_s};
    QTest::newRow("behind what is not cleared")
        << QList {1, 2, 2} << QList {open, in, in} << true << QStringList {u"b"_s, u"c"_s};
    QTest::newRow("none is in") << QList {1, 1, 0} << QList {open, open, out} << true << QStringList {};
    QTest::newRow("nothing is asked") << QList {1, 1, 3} << QList {in, in, in} << false << QStringList {};
}

void TestLeaders::thoseThatPassedOnTheLeadersRank()
{
    QFETCH(const QList<int>, ranks);
    QFETCH(const QList<Clearance>, clearances);
    QFETCH(bool, isAsked);
    QFETCH(const QStringList, leaders);
    Evaluation evaluation;
    evaluation.nothingAsked = !isAsked;
    evaluation.weights.append({.criterion = u"support"_s, .middle = 1});
    for (qsizetype i = 0; i < ranks.size(); ++i) {
        OptionEvaluation option;
        option.deployment = QChar(u'a' + char16_t(i));
        option.rank = ranks.at(i);
        option.clearance = clearances.at(i);
        option.cells = {CellEvaluation {.criterion = u"support"_s}};
        evaluation.options.append(option);
    }
    QStringList found;
    for (const OptionEvaluation *option : leadersOf(evaluation))
        found.append(option->deployment);
    QCOMPARE(found, leaders);
    QCOMPARE(evaluation.isTied(), leaders.size() > 1);
    QCOMPARE(verdictOf(evaluation, {}, {}).leader, leaders.value(0));
}

QTEST_GUILESS_MAIN(TestLeaders)
#include "tst_leaders.moc"
