// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/dutymodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

LocalizedText both(const QString &text)
{
    return {.german = text + u" (de)"_s, .english = text + u" (en)"_s};
}

Library twoDuties()
{
    Library library;
    Role officer;
    officer.id = u"dpo"_s;
    officer.name = both(u"Data protection officer"_s);
    library.roles = {officer};
    Duty contract;
    contract.id = u"contract"_s;
    contract.title = both(u"Contract"_s);
    contract.legalBasis = {.german = u"Art. 28 DSGVO"_s, .english = u"Art. 28 GDPR"_s};
    contract.explanation = both(u"Why a contract"_s);
    contract.evidence = both(u"Keep the contract"_s);
    contract.owner = u"dpo"_s;
    Duty training = contract;
    training.id = u"training"_s;
    training.title = both(u"Training"_s);
    library.duties = {contract, training};
    return library;
}

DutyEvaluation duty(const QString &id, QDate due)
{
    DutyEvaluation result;
    result.duty = id;
    result.due = due;
    return result;
}

Evaluation bothDuties()
{
    Evaluation evaluation;
    DutyEvaluation contract = duty(u"contract"_s, QDate(2026, 12, 15));
    Reason reason;
    reason.question = u"data"_s;
    reason.questionNumber = 12;
    reason.text = both(u"Personal data"_s);
    contract.reasons = {reason};
    contract.dependsOnChoice = true;
    evaluation.duties = {contract, duty(u"training"_s, QDate(2027, 1, 31))};
    return evaluation;
}

} // namespace

class TestDutyModel : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatFollowsAndWhy();
    void takesTheOwnerFromTheNoteOrTheLibrary();
    void saysWhoAdvisesAndWhatIsAhead();
    void countsWhatNoLawyerHasReviewed();
    void handsOnTheCheckMark();
    void handsOnOwnerAndDate();
    void anInvalidDateIsRefused();
    void leavingTheProposedOwnerIsNoEdit();
    void readOnlyRefusesEdits();
    void followsDutiesThatComeAndGo();
};

void TestDutyModel::showsWhatFollowsAndWhy()
{
    DutyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(twoDuties(), bothDuties(), Language::German);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, DutyModel::Title).data().toString(), u"Contract (de)"_s);
    QCOMPARE(model.index(0, DutyModel::LegalBasis).data().toString(), u"Art. 28 DSGVO"_s);
    QCOMPARE(model.index(0, DutyModel::Because).data().toString(), u"Question\u00a012, Choice"_s);
    QCOMPARE(model.index(0, DutyModel::Because).data(Qt::ToolTipRole).toString(), u"Personal data (de)"_s);
    QCOMPARE(model.index(1, DutyModel::Because).data().toString(), u"always"_s);
    QCOMPARE(model.index(0, DutyModel::Due).data().toString(), u"15.12.2026"_s);
    QCOMPARE(model.index(0, DutyModel::Title).data(DutyModel::EvidenceRole).toString(), u"Keep the contract (de)"_s);
}

void TestDutyModel::takesTheOwnerFromTheNoteOrTheLibrary()
{
    Evaluation evaluation = bothDuties();
    evaluation.duties[1].note.owner = u"Personalabteilung"_s;
    DutyModel model;
    model.update(twoDuties(), evaluation, Language::English);
    QCOMPARE(model.index(0, DutyModel::Owner).data().toString(), u"Data protection officer (en)"_s);
    QCOMPARE(model.index(1, DutyModel::Owner).data().toString(), u"Personalabteilung"_s);
}

void TestDutyModel::saysWhoAdvisesAndWhatIsAhead()
{
    Library library = twoDuties();
    Role controller;
    controller.id = u"controller"_s;
    controller.name = both(u"Controller"_s);
    library.roles.append(controller);
    Regulation regulation;
    regulation.id = u"law"_s;
    regulation.dates = {{.date = *PartialDate::fromString(u"2026-08-02"_s), .what = both(u"Past"_s)},
                        {.date = *PartialDate::fromString(u"2027-01-12"_s), .what = both(u"Free"_s)}};
    library.regulations = {regulation};
    library.duties[0].regulations = {u"law"_s};
    library.duties[0].owner = u"controller"_s;
    library.duties[0].adviser = u"dpo"_s;
    library.duties[0].grade = LegalGrade::Read;
    Evaluation evaluation = bothDuties();
    evaluation.asOf = QDate(2026, 11, 30);
    DutyModel model;
    model.update(library, evaluation, Language::English);
    QCOMPARE(model.row(0).owner, u"Controller (en)"_s);
    QCOMPARE(model.row(0).adviser, u"Data protection officer (en)"_s);
    QCOMPARE(model.row(0).ahead, QStringList {u"From 12 Jan 2027: Free (en)"_s});
    QCOMPARE(model.row(0).standing, u"Law, wording read"_s);
    // Whom the person noted instead is advised by whomever the person asks.
    evaluation.duties[0].note.owner = u"Branch"_s;
    model.update(library, evaluation, Language::English);
    QCOMPARE(model.row(0).adviser, QString());
}

void TestDutyModel::countsWhatNoLawyerHasReviewed()
{
    Library library = twoDuties();
    DutyModel model;
    model.update(library, bothDuties(), Language::English);
    QCOMPARE(model.unreviewedCount(), 2);
    library.duties[1].review = LegalReview {.by = u"A. Lawyer"_s, .date = QDate(2026, 12, 1)};
    model.update(library, bothDuties(), Language::English);
    QCOMPARE(model.unreviewedCount(), 1);
    QCOMPARE(model.row(1).standing, u"law, reviewed by A. Lawyer on 1 Dec 2026"_s);
}

void TestDutyModel::handsOnTheCheckMark()
{
    DutyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(twoDuties(), bothDuties(), Language::English);
    QSignalSpy edited(&model, &DutyModel::noteEdited);
    QVERIFY(model.setData(model.index(1, DutyModel::Title), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().at(0).toString(), u"training"_s);
    QVERIFY(edited.first().at(1).value<DutyNote>().done);
    QCOMPARE(model.doneCount(), 1);
    QCOMPARE(model.index(1, DutyModel::Title).data(Qt::AccessibleTextRole).toString(), u"Training (en), done"_s);
    QVERIFY(model.setData(model.index(1, DutyModel::Title), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(edited.count(), 1);
}

void TestDutyModel::handsOnOwnerAndDate()
{
    DutyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(twoDuties(), bothDuties(), Language::English);
    QSignalSpy edited(&model, &DutyModel::noteEdited);
    QVERIFY(model.setData(model.index(0, DutyModel::Owner), u"Legal"_s));
    QVERIFY(model.setData(model.index(0, DutyModel::Due), QDate(2027, 2, 1)));
    QCOMPARE(edited.count(), 2);
    const auto note = edited.last().at(1).value<DutyNote>();
    QCOMPARE(note.owner, u"Legal"_s);
    QCOMPARE(note.due, QDate(2027, 2, 1));
    QCOMPARE(model.index(0, DutyModel::Due).data(Qt::EditRole).toDate(), QDate(2027, 2, 1));
}

void TestDutyModel::anInvalidDateIsRefused()
{
    DutyModel model;
    model.update(twoDuties(), bothDuties(), Language::English);
    QSignalSpy edited(&model, &DutyModel::noteEdited);
    QVERIFY(!model.setData(model.index(0, DutyModel::Due), QDate()));
    QVERIFY(!model.setData(model.index(0, DutyModel::Due), u"tomorrow"_s));
    QCOMPARE(edited.count(), 0);
    QCOMPARE(model.index(0, DutyModel::Due).data(Qt::EditRole).toDate(), QDate(2026, 12, 15));
}

void TestDutyModel::leavingTheProposedOwnerIsNoEdit()
{
    DutyModel model;
    model.update(twoDuties(), bothDuties(), Language::English);
    QSignalSpy edited(&model, &DutyModel::noteEdited);
    const QModelIndex owner = model.index(0, DutyModel::Owner);
    QVERIFY(model.setData(owner, owner.data(Qt::EditRole)));
    QCOMPARE(edited.count(), 0);
}

void TestDutyModel::readOnlyRefusesEdits()
{
    DutyModel model;
    model.update(twoDuties(), bothDuties(), Language::English);
    model.setReadOnly(true);
    QVERIFY(!model.flags(model.index(0, DutyModel::Title)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!model.setData(model.index(0, DutyModel::Title), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, DutyModel::Owner), u"Legal"_s));
}

void TestDutyModel::followsDutiesThatComeAndGo()
{
    DutyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(twoDuties(), bothDuties(), Language::English);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(1, DutyModel::Due), QItemSelectionModel::ClearAndSelect);
    Evaluation evaluation = bothDuties();
    evaluation.duties.removeFirst();
    model.update(twoDuties(), evaluation, Language::English);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(selection.currentIndex().data(DutyModel::IdRole).toString(), u"training"_s);
    model.update(twoDuties(), bothDuties(), Language::English);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(selection.currentIndex().row(), 1);
    model.update(twoDuties(), {}, Language::English);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestDutyModel)
#include "tst_dutymodel.moc"
