// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskfiltermodel.h"
#include "app/risks/riskmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

RiskEvaluation risk(const QString &id, int number, int likelihood, int impact, const QStringList &options = {})
{
    RiskEvaluation result;
    result.risk = id;
    result.title = {.german = id + u" auf Deutsch"_s, .english = id + u" in English"_s};
    result.number = number;
    result.likelihood = result.likelihoodAfter = likelihood;
    result.impact = result.impactAfter = impact;
    result.options = options;
    result.allOptions = options.isEmpty();
    return result;
}

OptionEvaluation option(const QString &id, const QString &provider)
{
    OptionEvaluation result;
    result.deployment = id;
    result.provider = provider;
    result.providerName = {.german = provider, .english = provider};
    result.deploymentName = {.german = id, .english = id};
    result.fullName = {.german = provider + u", "_s + id, .english = provider + u", "_s + id};
    return result;
}

Library libraryWithMeasures()
{
    Library library;
    Risk leak;
    leak.id = u"leak"_s;
    Mitigation contract;
    contract.id = u"contract"_s;
    contract.text = {.german = u"Vertrag schließen"_s, .english = u"Sign a contract"_s};
    leak.mitigations = {contract};
    library.risks = {leak};
    return library;
}

Evaluation threeRisks()
{
    Evaluation evaluation;
    evaluation.options = {option(u"azure.eu"_s, u"Azure"_s), option(u"stackit.eu01"_s, u"STACKIT"_s),
                          option(u"azure.global"_s, u"Azure"_s)};
    evaluation.risks = {risk(u"leak"_s, 1, 4, 4), risk(u"outage"_s, 2, 3, 4, {u"azure.eu"_s, u"azure.global"_s}),
                        risk(u"delay"_s, 3, 2, 2, {u"stackit.eu01"_s})};
    return evaluation;
}

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestRiskModel : public QObject
{
    Q_OBJECT

private slots:
    void showsEachRiskWithLevelAndOptions();
    void namesTheDeploymentWhereOthersOfItsProviderAreSpared();
    void speaksTheGivenLanguage();
    void anOwnTitleWins();
    void namesChosenMeasuresAndOwnWords();
    void callsNothingPlannedWithoutAMeasure_data();
    void callsNothingPlannedWithoutAMeasure();
    void describesARiskInOneLine();
    void handsOnWhatWasEdited_data();
    void handsOnWhatWasEdited();
    void refusesStepsOutsideTheScale_data();
    void refusesStepsOutsideTheScale();
    void equalValueIsNoEdit();
    void readOnlyRefusesEdits();
    void selectionSurvivesAnUpdate();
    void filtersByOptionLevelAndState();
    void sortsByPointsNotByText();
};

void TestRiskModel::showsEachRiskWithLevelAndOptions()
{
    RiskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(libraryWithMeasures(), threeRisks(), Language::English);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(shown(model, 0, RiskModel::Number), u"1"_s);
    QCOMPARE(shown(model, 0, RiskModel::Affects), u"all"_s);
    QCOMPARE(shown(model, 0, RiskModel::Level), u"16 high"_s);
    QCOMPARE(shown(model, 1, RiskModel::Affects), u"Azure"_s);
    QCOMPARE(shown(model, 1, RiskModel::Level), u"12 elevated"_s);
    QCOMPARE(shown(model, 2, RiskModel::Level), u"4 low"_s);
    QCOMPARE(model.index(1, RiskModel::Affects).data(Qt::ToolTipRole).toString(),
             u"Azure (azure.eu)\nAzure (azure.global)"_s);
}

void TestRiskModel::namesTheDeploymentWhereOthersOfItsProviderAreSpared()
{
    Evaluation evaluation = threeRisks();
    evaluation.risks[1].options = {u"azure.eu"_s};
    RiskModel model;
    model.update(libraryWithMeasures(), evaluation, Language::English);
    QCOMPARE(shown(model, 1, RiskModel::Affects), u"Azure (azure.eu)"_s);
    evaluation.options.append(option(u"azure.us"_s, u"Azure"_s));
    evaluation.risks[1].options = {u"azure.eu"_s, u"azure.us"_s};
    model.update(libraryWithMeasures(), evaluation, Language::English);
    QCOMPARE(shown(model, 1, RiskModel::Affects), u"2 option(s)"_s);
}

void TestRiskModel::speaksTheGivenLanguage()
{
    RiskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(libraryWithMeasures(), threeRisks(), Language::English);
    QCOMPARE(shown(model, 1, RiskModel::Title), u"outage in English"_s);
    model.update(libraryWithMeasures(), threeRisks(), Language::German);
    QCOMPARE(shown(model, 1, RiskModel::Title), u"outage auf Deutsch"_s);
}

void TestRiskModel::anOwnTitleWins()
{
    Evaluation evaluation = threeRisks();
    evaluation.risks[2].own = true;
    evaluation.risks[2].note.title = u"Umzug im Mai"_s;
    RiskModel model;
    model.update({}, evaluation, Language::German);
    QCOMPARE(shown(model, 2, RiskModel::Title), u"Umzug im Mai"_s);
}

void TestRiskModel::namesChosenMeasuresAndOwnWords()
{
    Evaluation evaluation = threeRisks();
    evaluation.risks[0].note.mitigations = {u"contract"_s};
    RiskModel model;
    model.update(libraryWithMeasures(), evaluation, Language::German);
    QCOMPARE(shown(model, 0, RiskModel::Measure), u"Vertrag schließen"_s);
    evaluation.risks[0].note.measure = u"Vier Augen"_s;
    model.update(libraryWithMeasures(), evaluation, Language::German);
    QCOMPARE(shown(model, 0, RiskModel::Measure), u"Vier Augen; Vertrag schließen"_s);
    QCOMPARE(model.index(0, RiskModel::Measure).data(Qt::EditRole).toString(), u"Vier Augen"_s);
}

void TestRiskModel::callsNothingPlannedWithoutAMeasure_data()
{
    QTest::addColumn<RiskNote>("note");
    QTest::addColumn<QString>("state");
    RiskNote note;
    QTest::newRow("nothing") << note << u"open"_s;
    note.owner = u"IT"_s;
    QTest::newRow("an owner alone") << note << u"open"_s;
    note.measure = u"  "_s;
    QTest::newRow("a blank measure") << note << u"open"_s;
    note.measure = u"Vier Augen"_s;
    QTest::newRow("own words") << note << u"planned"_s;
    note.measure.clear();
    note.mitigations = {u"contract"_s};
    QTest::newRow("a measure of the library") << note << u"planned"_s;
    note.mitigations.clear();
    note.state = RiskState::Running;
    QTest::newRow("set by hand") << note << u"running"_s;
}

void TestRiskModel::callsNothingPlannedWithoutAMeasure()
{
    QFETCH(const RiskNote, note);
    QFETCH(const QString, state);
    Evaluation evaluation = threeRisks();
    evaluation.risks[0].note = note;
    RiskModel model;
    model.update(libraryWithMeasures(), evaluation, Language::English);
    QCOMPARE(shown(model, 0, RiskModel::State), state);
    QCOMPARE(model.index(0, RiskModel::State).data(Qt::AccessibleTextRole).toString(), u"State: "_s + state);
    // What was open is planned with the first words of a measure.
    QVERIFY(model.setData(model.index(1, RiskModel::Measure), u"Vier Augen"_s));
    QCOMPARE(shown(model, 1, RiskModel::State), u"planned"_s);
}

void TestRiskModel::describesARiskInOneLine()
{
    RiskModel model;
    model.update(libraryWithMeasures(), threeRisks(), Language::English);
    QCOMPARE(model.index(1, RiskModel::Number).data(Qt::AccessibleTextRole).toString(),
             u"Risk 2, outage in English, likelihood 3, impact 4, elevated"_s);
}

void TestRiskModel::handsOnWhatWasEdited_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("field");
    const int edit = Qt::EditRole;
    QTest::newRow("measure") << int(RiskModel::Measure) << edit << QVariant(u"Vier Augen"_s) << u"measure"_s;
    QTest::newRow("owner") << int(RiskModel::Owner) << edit << QVariant(u"Datenschutz"_s) << u"owner"_s;
    QTest::newRow("due") << int(RiskModel::Due) << edit << QVariant(QDate(2027, 1, 15)) << u"due"_s;
    QTest::newRow("no due date") << int(RiskModel::Due) << edit << QVariant(QDate()) << u"due"_s;
    QTest::newRow("state") << int(RiskModel::State) << edit << QVariant(int(RiskState::Running)) << u"state"_s;
    QTest::newRow("likelihood after") << 0 << int(RiskModel::LikelihoodAfterRole) << QVariant(2)
                                      << u"likelihood_after"_s;
    QTest::newRow("impact after") << 0 << int(RiskModel::ImpactAfterRole) << QVariant(1) << u"impact_after"_s;
}

void TestRiskModel::handsOnWhatWasEdited()
{
    QFETCH(int, column);
    QFETCH(int, role);
    QFETCH(QVariant, value);
    Evaluation evaluation = threeRisks();
    evaluation.risks[1].note.due = QDate(2026, 12, 1);
    RiskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(libraryWithMeasures(), evaluation, Language::English);
    QSignalSpy edited(&model, &RiskModel::noteEdited);

    QVERIFY(model.setData(model.index(1, column), value, role));

    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().at(0).toString(), u"outage"_s);
    QTEST(edited.first().at(2).toString(), "field");
    QCOMPARE(model.index(1, column).data(role), value);
    // the note alone carries the edit
    const auto note = edited.first().at(1).value<RiskNote>();
    evaluation.risks[1].note = note;
    evaluation.risks[1].likelihoodAfter = note.likelihoodAfter.value_or(3);
    evaluation.risks[1].impactAfter = note.impactAfter.value_or(4);
    RiskModel fresh;
    fresh.update(libraryWithMeasures(), evaluation, Language::English);
    QCOMPARE(fresh.index(1, column).data(role), value);
}

void TestRiskModel::refusesStepsOutsideTheScale_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("value");
    QTest::newRow("likelihood 0") << int(RiskModel::LikelihoodAfterRole) << 0;
    QTest::newRow("likelihood 6") << int(RiskModel::LikelihoodAfterRole) << 6;
    QTest::newRow("impact 0") << int(RiskModel::ImpactAfterRole) << 0;
    QTest::newRow("impact 6") << int(RiskModel::ImpactAfterRole) << 6;
}

void TestRiskModel::refusesStepsOutsideTheScale()
{
    QFETCH(int, role);
    QFETCH(int, value);
    RiskModel model;
    model.update({}, threeRisks(), Language::English);
    QSignalSpy edited(&model, &RiskModel::noteEdited);
    QVERIFY(!model.setData(model.index(0, 0), value, role));
    QCOMPARE(edited.count(), 0);
}

void TestRiskModel::equalValueIsNoEdit()
{
    RiskModel model;
    model.update({}, threeRisks(), Language::English);
    QSignalSpy edited(&model, &RiskModel::noteEdited);
    QVERIFY(model.setData(model.index(0, RiskModel::Owner), QString()));
    QCOMPARE(edited.count(), 0);
}

void TestRiskModel::readOnlyRefusesEdits()
{
    RiskModel model;
    model.update({}, threeRisks(), Language::English);
    QVERIFY(model.flags(model.index(0, RiskModel::Owner)).testFlag(Qt::ItemIsEditable));
    model.setReadOnly(true);
    QVERIFY(!model.flags(model.index(0, RiskModel::Owner)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(0, RiskModel::Owner), u"Niemand"_s));
    QVERIFY(!model.setData(model.index(0, 0), 2, RiskModel::ImpactAfterRole));
}

void TestRiskModel::selectionSurvivesAnUpdate()
{
    RiskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update({}, threeRisks(), Language::English);
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Evaluation evaluation = threeRisks();
    evaluation.risks = {risk(u"new"_s, 1, 5, 5), risk(u"delay"_s, 2, 5, 4), risk(u"outage"_s, 3, 3, 4)};

    model.update({}, evaluation, Language::English);

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().row(), 2);
    QCOMPARE(selection.selectedRows().first().data(RiskModel::IdRole).toString(), u"outage"_s);
    QCOMPARE(model.rowOf(u"leak"_s), -1);
}

void TestRiskModel::filtersByOptionLevelAndState()
{
    Evaluation evaluation = threeRisks();
    evaluation.risks[1].note.state = RiskState::Done;
    RiskModel model;
    RiskFilterModel filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update({}, evaluation, Language::English);
    QCOMPARE(filter.rowCount(), 3);
    QVERIFY(!filter.isActive());

    filter.setOption(u"stackit.eu01"_s); // risks of all options stay
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.index(1, 0).data(RiskModel::IdRole).toString(), u"delay"_s);
    filter.setOption({});
    filter.setLowestLevel(RiskLevel::Elevated);
    QCOMPARE(filter.rowCount(), 2);
    filter.setState(RiskState::Done);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data(RiskModel::IdRole).toString(), u"outage"_s);
    QVERIFY(filter.isActive());
}

void TestRiskModel::sortsByPointsNotByText()
{
    RiskModel model;
    RiskFilterModel filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update({}, threeRisks(), Language::English);
    filter.sort(RiskModel::Level, Qt::AscendingOrder); // as text "12 …" would come before "4 …"
    QCOMPARE(shown(filter, 0, RiskModel::Level), u"4 low"_s);
    QCOMPARE(shown(filter, 2, RiskModel::Level), u"16 high"_s);
}

QTEST_MAIN(TestRiskModel)
#include "tst_riskmodel.moc"
