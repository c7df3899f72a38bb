// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskmapwidget.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

RiskEvaluation risk(const QString &id, int number, int likelihood, int impact)
{
    RiskEvaluation result;
    result.risk = id;
    result.title = {.german = id, .english = id};
    result.number = number;
    result.likelihood = result.likelihoodAfter = likelihood;
    result.impact = result.impactAfter = impact;
    return result;
}

/// Two risks share the cell 4/4; one lies left of it, one below, one far down on the left.
Evaluation fiveRisks()
{
    Evaluation evaluation;
    evaluation.risks = {risk(u"a"_s, 1, 4, 4), risk(u"b"_s, 2, 4, 4), risk(u"left"_s, 3, 4, 2),
                        risk(u"below"_s, 4, 2, 4), risk(u"corner"_s, 5, 1, 1)};
    evaluation.risks[3].likelihoodAfter = 1;
    evaluation.risks[3].impactAfter = 3;
    return evaluation;
}

} // namespace

class TestRiskMapWidget : public QObject
{
    Q_OBJECT

private slots:
    void arrowsMoveFromRiskToRisk_data();
    void arrowsMoveFromRiskToRisk();
    void returnOpensTheSelectedRisk();
    void clickSelectsTheRiskUnderIt();
    void selectionSurvivesNewRatingsAndGoesWithItsRisk();
    void screenReadersSeeEachRisk();
    void emptyMapTakesKeys();
};

void TestRiskMapWidget::arrowsMoveFromRiskToRisk_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("to");
    QTest::newRow("right inside the cell") << u"a"_s << Qt::Key_Right << u"b"_s;
    QTest::newRow("left inside the cell") << u"b"_s << Qt::Key_Left << u"a"_s;
    QTest::newRow("left to the next cell") << u"a"_s << Qt::Key_Left << u"left"_s;
    QTest::newRow("right to the next cell") << u"left"_s << Qt::Key_Right << u"a"_s;
    QTest::newRow("down stays in the column") << u"b"_s << Qt::Key_Down << u"below"_s;
    QTest::newRow("up stays in the column") << u"below"_s << Qt::Key_Up << u"a"_s;
    QTest::newRow("nothing above") << u"a"_s << Qt::Key_Up << u"a"_s;
    QTest::newRow("Home to the first number") << u"corner"_s << Qt::Key_Home << u"a"_s;
    QTest::newRow("End to the last number") << u"a"_s << Qt::Key_End << u"corner"_s;
}

void TestRiskMapWidget::arrowsMoveFromRiskToRisk()
{
    QFETCH(QString, from);
    QFETCH(Qt::Key, key);
    QFETCH(QString, to);
    RiskMapWidget map;
    map.setRisks(fiveRisks(), Language::English);
    map.setSelected(from);
    QSignalSpy selected(&map, &RiskMapWidget::riskSelected);
    QTest::keyClick(&map, key);
    QCOMPARE(map.selected(), to);
    QCOMPARE(selected.count(), from == to ? 0 : 1);
}

void TestRiskMapWidget::returnOpensTheSelectedRisk()
{
    RiskMapWidget map;
    map.setRisks(fiveRisks(), Language::English);
    map.setSelected(u"left"_s);
    QSignalSpy activated(&map, &RiskMapWidget::riskActivated);
    QTest::keyClick(&map, Qt::Key_Return);
    QTest::keyClick(&map, Qt::Key_Space);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated.first().first().toString(), u"left"_s);
}

void TestRiskMapWidget::clickSelectsTheRiskUnderIt()
{
    RiskMapWidget map;
    map.resize(400, 350);
    map.setRisks(fiveRisks(), Language::English);
    for (const QString &id : {u"left"_s, u"below"_s, u"corner"_s}) {
        QTest::mouseClick(&map, Qt::LeftButton, Qt::NoModifier, map.cellOf(id).center().toPoint());
        QCOMPARE(map.selected(), id);
    }
}

void TestRiskMapWidget::selectionSurvivesNewRatingsAndGoesWithItsRisk()
{
    RiskMapWidget map;
    map.setRisks(fiveRisks(), Language::English);
    map.setSelected(u"left"_s);
    Evaluation changed = fiveRisks();
    changed.risks[2].likelihood = 1;
    map.setRisks(changed, Language::English);
    QCOMPARE(map.selected(), u"left"_s);
    changed.risks.removeAt(2);
    map.setRisks(changed, Language::English);
    QCOMPARE(map.selected(), QString());
}

void TestRiskMapWidget::screenReadersSeeEachRisk()
{
    RiskMapWidget map;
    map.setRisks(fiveRisks(), Language::English);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&map);
    QVERIFY(list != nullptr);
    QCOMPARE(list->childCount(), 5);
    QCOMPARE(list->child(2)->text(QAccessible::Name), u"Risk 3, left, likelihood 4, impact 2, medium"_s);
    QCOMPARE(list->child(3)->text(QAccessible::Name),
             u"Risk 4, below, likelihood 2, impact 4, medium; after the measure likelihood 1, impact 3, low"_s);
    map.setSelected(u"left"_s);
    QVERIFY(list->child(2)->state().selected);
    QVERIFY(!list->child(3)->state().selected);
    QCOMPARE(list->child(9), nullptr);
}

void TestRiskMapWidget::emptyMapTakesKeys()
{
    RiskMapWidget map;
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(map.selected(), QString());
}

QTEST_MAIN(TestRiskMapWidget)
#include "tst_riskmapwidget.moc"
