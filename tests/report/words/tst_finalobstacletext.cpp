// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/finalobstacletext.h"
#include "report/words/phrasesin.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestFinalObstacleText : public QObject
{
    Q_OBJECT

private slots:
    void saysWhichWorkloadAndWhy_data();
    void saysWhichWorkloadAndWhy();
};

void TestFinalObstacleText::saysWhichWorkloadAndWhy_data()
{
    QTest::addColumn<int>("workloads");
    QTest::addColumn<QList<qsizetype>>("refused");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inShort");
    using Places = QList<qsizetype>;
    QTest::newRow("the only one") << 1 << Places {0} << Language::English << u"nothing is chosen, plan B is out"_s
                                  << u"nothing is chosen, plan B is out"_s;
    QTest::newRow("German") << 1 << Places {0} << Language::German << u"nichts ist gewählt, Plan B ist ausgeschieden"_s
                            << u"nichts ist gewählt, Plan B ist ausgeschieden"_s;
    QTest::newRow("one of two") << 2 << Places {1} << Language::English
                                << u"“Workload 2” (nothing is chosen, plan B is out)"_s
                                << u"nothing is chosen (1 workload), plan B is out (1 workload)"_s;
    QTest::newRow("more than there is room for")
        << 4 << Places {0, 2, 3} << Language::German
        << u"„Einsatz 1“ (nichts ist gewählt, Plan B ist ausgeschieden) und 2 weitere"_s
        << u"nichts ist gewählt (3 Einsätze), Plan B ist ausgeschieden (3 Einsätze)"_s;
}

void TestFinalObstacleText::saysWhichWorkloadAndWhy()
{
    QFETCH(int, workloads);
    QFETCH(QList<qsizetype>, refused);
    QFETCH(Language, language);
    QList<WorkloadObstacles> found;
    for (const qsizetype place : std::as_const(refused))
        found.append({.workload = place, .obstacles = {FinalObstacle::NoChoice, FinalObstacle::PlanBOut}});
    QTEST(finalObstaclesText(found, QList<Workload>(workloads), phrasesIn(language), 1), "text");
    QTEST(finalObstaclesInShort(found, workloads, phrasesIn(language)), "inShort");
}

QTEST_MAIN(TestFinalObstacleText)
#include "tst_finalobstacletext.moc"
