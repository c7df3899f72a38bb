// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/risks/shownrisks.h"

#include "app/risks/riskdetail.h"
#include "decision/risklevel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

/// What is written on a risk beside the register: measures, owners and days, own risks, suggestions.
class TestRiskDialog : public QObject
{
    Q_OBJECT

private slots:
    void aChosenMeasureMovesTheRisk();
    void anOwnRiskCanBeAddedAndRemoved_data();
    void anOwnRiskCanBeAddedAndRemoved();
    void theDetailWalksThroughTheRegister();
    void theFirstNumberIsOverwritten();
    void tabPassesNoMeasureBy();
    void eachRiskKeepsWhatIsTypedForIt();
    void showsAnyDueDay();
    void suggestedMeasuresAreOneStep();
    void nIsALetterWhereOneTypes();
};

void TestRiskDialog::aChosenMeasureMovesTheRisk()
{
    ShownRisks shown;
    const Library &library = shown.document.library();
    const auto effective = [](const Mitigation &m) { return m.likelihoodChange < 0 || m.impactChange < 0; };
    int row = -1;
    QString measure;
    for (int place = 0; place < shown.table().model()->rowCount() && row < 0; ++place) {
        const RiskEvaluation &risk = shown.document.evaluation().risks.at(place);
        const Risk *known = library.risk(risk.risk);
        if (known == nullptr || risk.score() < 12 || risk.note != RiskNote {})
            continue;
        const auto found = std::ranges::find_if(known->mitigations, effective);
        if (found != known->mitigations.end()) {
            row = place;
            measure = found->id;
        }
    }
    QVERIFY(row >= 0);
    const RiskEvaluation before = shown.document.evaluation().risks.at(row);
    shown.table().setCurrentIndex(shown.table().model()->index(row, RiskModel::Title));
    shown.page.findChild<QPushButton *>(u"riskDetails"_s)->click();
    auto *detail = shown.page.findChild<RiskDetail *>();
    QVERIFY(detail != nullptr);
    QCOMPARE(detail->risk(), before.risk);

    detail->findChild<QCheckBox *>(measure)->click();

    const auto &risks = shown.document.evaluation().risks;
    const auto after = std::ranges::find(risks, before.risk, &RiskEvaluation::risk);
    QVERIFY(after != risks.end());
    QVERIFY(after->scoreAfter() < before.scoreAfter());
    QCOMPARE(after->score(), before.score());
    QVERIFY(detail->findChild<QCheckBox *>(measure)->isChecked());
}

void TestRiskDialog::anOwnRiskCanBeAddedAndRemoved_data()
{
    QTest::addColumn<Language>("language"); // of the report, which prints the title
    QTest::addColumn<QString>("title");
    QTest::newRow("German") << Language::German << u"Neues Risiko"_s;
    QTest::newRow("English") << Language::English << u"New risk"_s;
}

void TestRiskDialog::anOwnRiskCanBeAddedAndRemoved()
{
    QFETCH(const Language, language);
    ShownRisks shown;
    shown.document.edit(u"language"_s, [language](Engagement &engagement) { engagement.report.language = language; });
    const qsizetype before = shown.document.evaluation().risks.size();
    shown.page.findChild<QPushButton *>(u"addRisk"_s)->click();
    QCOMPARE(shown.document.evaluation().risks.size(), before + 1);
    QTEST(shown.document.engagement().risks.value(u"own.1"_s).title, "title");
    QCOMPARE(shown.current(), u"own.1"_s);
    auto *title = shown.page.findChild<QLineEdit *>(u"riskTitle"_s);
    QVERIFY(title->isVisible());
    title->selectAll();
    QTest::keyClicks(title, u"Umzug"_s);
    QCOMPARE(shown.document.engagement().risks.value(u"own.1"_s).title, u"Umzug"_s);
    shown.page.findChild<QPushButton *>(u"removeRisk"_s)->click();
    QCOMPARE(shown.document.evaluation().risks.size(), before);
}

void TestRiskDialog::theDetailWalksThroughTheRegister()
{
    ShownRisks shown;
    QTableView &table = shown.table();
    const auto idAt = [&table](int row) { return table.model()->index(row, 0).data(RiskModel::IdRole).toString(); };
    table.sortByColumn(RiskModel::Title, Qt::AscendingOrder); // in the order that is seen
    table.setCurrentIndex(table.model()->index(0, RiskModel::Title));
    shown.page.findChild<QPushButton *>(u"riskDetails"_s)->click();
    auto *dialog = shown.page.findChild<QDialog *>(u"riskDialog"_s);
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    const auto *detail = dialog->findChild<RiskDetail *>();
    const auto *previous = dialog->findChild<QPushButton *>(u"previousRisk"_s);
    const auto *next = dialog->findChild<QPushButton *>(u"nextRisk"_s);
    QCOMPARE(detail->risk(), idAt(0));
    QVERIFY(!previous->isEnabled() && next->isEnabled());
    auto *owner = dialog->findChild<QLineEdit *>(u"owner"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(detail->risk(), idAt(1));
    QCOMPARE(shown.current(), idAt(1));
    QVERIFY(owner->hasFocus());
    QTest::keyClicks(owner, u"Anna"_s);
    QCOMPARE(shown.document.engagement().risks.value(idAt(1)).owner.right(4), u"Anna"_s);
    for (int row = 2; row < table.model()->rowCount(); ++row) {
        QTest::keyClick(owner, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(detail->risk(), idAt(row));
    }
    QVERIFY(previous->isEnabled() && !next->isEnabled());
    QTest::keyClick(owner, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(detail->risk(), idAt(table.model()->rowCount() - 2));
}

void TestRiskDialog::theFirstNumberIsOverwritten()
{
    ShownRisks shown;
    shown.table().setCurrentIndex(shown.table().model()->index(0, RiskModel::Title));
    shown.page.findChild<QPushButton *>(u"riskDetails"_s)->click();
    auto *dialog = shown.page.findChild<QDialog *>(u"riskDialog"_s);
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *likelihood = dialog->findChild<QSpinBox *>(u"likelihood"_s);
    QTRY_COMPARE(dialog->focusWidget(), likelihood);
    const int other = likelihood->value() == 2 ? 3 : 2;
    QTest::keyClick(likelihood, Qt::Key(Qt::Key_0 + other));
    QTest::keyClick(likelihood, Qt::Key_Return);
    QCOMPARE(likelihood->value(), other);
    QTRY_COMPARE(dialog->findChild<QSpinBox *>(u"impact"_s)->width(), likelihood->width());
}

// They are made anew for each risk, between the ratings and the words of one's own.
void TestRiskDialog::tabPassesNoMeasureBy()
{
    ShownRisks shown;
    const QAbstractItemModel &model = *shown.table().model();
    shown.table().setCurrentIndex(model.index(0, RiskModel::Title));
    shown.page.findChild<QPushButton *>(u"riskDetails"_s)->click();
    auto *dialog = shown.page.findChild<QDialog *>(u"riskDialog"_s);
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    const auto *detail = dialog->findChild<RiskDetail *>();
    auto *words = dialog->findChild<QLineEdit *>(u"measure"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        // The last of the library's risk comes first.
        const Risk *risk = shown.document.library().risk(detail->risk());
        QVERIFY(risk);
        QStringList expected;
        for (const Mitigation &measure : risk->mitigations)
            expected.prepend(measure.id);
        QVERIFY2(!expected.isEmpty(), qPrintable(risk->id));
        words->setFocus();
        QStringList passed;
        for (qsizetype steps = 0; steps < expected.size(); ++steps) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            const auto *box = qobject_cast<QCheckBox *>(dialog->focusWidget());
            passed.append(box ? box->objectName() : u"no measure: "_s + dialog->focusWidget()->objectName());
        }
        QCOMPARE(passed, expected);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(dialog->focusWidget()->objectName(), u"impactAfter"_s);
        for (qsizetype steps = 0; steps <= expected.size(); ++steps)
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), words);
        QTest::keyClick(words, Qt::Key_PageDown, Qt::ControlModifier);
    }
}

// What was typed for one risk never comes to another, neither taken back nor half typed.
void TestRiskDialog::eachRiskKeepsWhatIsTypedForIt()
{
    ShownRisks shown;
    QTableView &table = shown.table();
    const auto idAt = [&table](int row) { return table.model()->index(row, 0).data(RiskModel::IdRole).toString(); };
    table.sortByColumn(RiskModel::Title, Qt::AscendingOrder);
    const QString first = idAt(0);
    const QString second = idAt(1);
    shown.document.edit(u"Risks"_s, [&](Engagement &engagement) {
        engagement.risks[first].owner = u"Anna"_s;
        engagement.risks[first].measure = u"one"_s;
        engagement.risks[first].due = QDate(2026, 12, 18);
        engagement.risks[second].owner = u"Bert"_s;
        engagement.risks[second].measure = u"two"_s;
        engagement.risks[first].likelihood = 2;
        engagement.risks[second].likelihood = 4;
        engagement.risks[second].due = QDate(2026, 12, 18);
    });
    table.setCurrentIndex(table.model()->index(0, RiskModel::Title));
    shown.page.findChild<QPushButton *>(u"riskDetails"_s)->click();
    auto *dialog = shown.page.findChild<QDialog *>(u"riskDialog"_s);
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    for (const auto &[field, text] : {std::pair(u"owner"_s, u"Bert"_s), std::pair(u"measure"_s, u"two"_s)}) {
        auto *line = dialog->findChild<QLineEdit *>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text); // what the next risk has
        QTest::keyClick(line, Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line->text(), text);
        QTest::keyClick(line, Qt::Key_PageUp, Qt::ControlModifier);
    }
    auto *likelihood = dialog->findChild<QSpinBox *>(u"likelihood"_s);
    likelihood->setFocus();
    likelihood->selectAll();
    QTest::keyClicks(likelihood, u"4"_s);
    QTest::keyClick(likelihood, Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(likelihood, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(likelihood->value(), 4);
    QTest::keyClick(likelihood, Qt::Key_PageUp, Qt::ControlModifier);
    auto *due = dialog->findChild<QDateEdit *>(u"due"_s);
    due->setFocus();
    due->selectAll();
    QTest::keyClicks(due, u"3 Mar 2027"_s);
    QTest::keyClick(due, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(due->date(), QDate(2026, 12, 18));
    QVERIFY2(due->text().contains(u"18"_s), qPrintable(due->text()));
    const QMap<QString, RiskNote> risks = shown.document.engagement().risks;
    QCOMPARE(risks.value(first).owner, u"Bert"_s);
    QCOMPARE(risks.value(first).due, QDate(2027, 3, 3));
    QCOMPARE(risks.value(second).owner, u"Bert"_s);
    QCOMPARE(risks.value(second).measure, u"two"_s);
    QCOMPARE(risks.value(second).likelihood, 4);
    QCOMPARE(risks.value(second).due, QDate(2026, 12, 18));
}

void TestRiskDialog::showsAnyDueDay()
{
    ShownRisks shown;
    QTableView &table = shown.table();
    table.sortByColumn(RiskModel::Title, Qt::AscendingOrder);
    const auto idAt = [&table](int row) { return table.model()->index(row, 0).data(RiskModel::IdRole).toString(); };
    const QString first = idAt(0);
    shown.document.edit(u"Risks"_s, [&](Engagement &engagement) {
        engagement.risks[first].due = QDate(1999, 5, 5);
        engagement.risks[idAt(1)].due = QDate(2000, 1, 1);
        engagement.risks[idAt(2)].due = {};
    });
    const Engagement before = shown.document.engagement();
    table.setCurrentIndex(table.model()->index(0, RiskModel::Title));
    shown.page.findChild<QPushButton *>(u"riskDetails"_s)->click();
    auto *dialog = shown.page.findChild<QDialog *>(u"riskDialog"_s);
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *due = dialog->findChild<QDateEdit *>(u"due"_s);
    QVERIFY2(due->text().contains(u"99"_s), qPrintable(due->text()));
    QTest::keyClick(due, Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY2(due->text().contains(u"2000"_s), qPrintable(due->text()));
    QTest::keyClick(due, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(due->text(), due->specialValueText());
    QTest::keyClick(due, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(due, Qt::Key_PageUp, Qt::ControlModifier);
    due->setFocus();
    due->selectAll();
    QTest::keyClick(due, Qt::Key_Delete);
    QTest::keyClick(due, Qt::Key_Return);
    QVERIFY(!shown.document.engagement().risks.value(first).due.isValid());
    shown.document.undoStack().undo();
    QCOMPARE(shown.document.engagement(), before);
}

void TestRiskDialog::suggestedMeasuresAreOneStep()
{
    ShownRisks shown;
    shown.document.edit(u"Risks"_s, [](Engagement &engagement) { engagement.risks.clear(); });
    QStringList high;
    for (const RiskEvaluation &risk : shown.document.evaluation().risks) {
        const Risk *known = shown.document.library().risk(risk.risk);
        if (riskLevel(risk.score()) == RiskLevel::High && known && !known->mitigations.isEmpty())
            high.append(risk.risk);
    }
    QVERIFY2(high.size() > 1, "the sample has no high risks any more");
    // One of them is settled already, another one has its owner.
    shown.document.edit(u"Risk"_s, [&high](Engagement &engagement) {
        engagement.risks[high.at(0)].measure = u"Settled."_s;
        engagement.risks[high.at(1)].owner = u"Purchasing"_s;
    });
    const Engagement before = shown.document.engagement();
    const int steps = shown.document.undoStack().index();
    auto *button = shown.page.findChild<QPushButton *>(u"suggestMeasures"_s);
    QVERIFY(button->isVisible());
    button->click();
    auto *dialog = shown.page.findChild<QDialog *>(u"measuresDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto *owner = dialog->findChild<QLineEdit *>(u"measuresOwner"_s);
    QCOMPARE(owner->text(), before.contact);
    owner->setText(u"Anna Berg"_s);
    const QDate due = dialog->findChild<QDateEdit *>(u"measuresDue"_s)->date();
    QVERIFY(due > QDate::currentDate());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(owner, Qt::Key_Return); // adopts, as the button that is marked does
    QVERIFY(!dialog->isVisible());

    QCOMPARE(shown.document.undoStack().index(), steps + 1);
    for (const RiskEvaluation &risk : shown.document.evaluation().risks) {
        const RiskNote &note = risk.note;
        if (!high.contains(risk.risk) || risk.risk == high.at(0)) {
            QVERIFY(note == before.risks.value(risk.risk));
            continue;
        }
        QCOMPARE(note.mitigations.size(), shown.document.library().risk(risk.risk)->mitigations.size());
        QCOMPARE(note.owner, risk.risk == high.at(1) ? u"Purchasing"_s : u"Anna Berg"_s);
        QCOMPARE(note.due, due);
        QVERIFY(risk.scoreAfter() <= risk.score());
    }
    QVERIFY(!button->isVisible());
    shown.document.undoStack().undo();
    QVERIFY(shown.document.engagement() == before);
    QVERIFY(button->isVisible());
}

// Elsewhere in the register it opens the note.
void TestRiskDialog::nIsALetterWhereOneTypes()
{
    ShownRisks shown;
    QTableView &table = shown.table();
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, RiskModel::Owner));
    QTest::keyClick(&table, Qt::Key_N);
    auto *editor = table.viewport()->findChild<QLineEdit *>();
    QVERIFY2(editor && !shown.page.findChild<QDialog *>(u"riskDialog"_s), "the cell is typed into");
    QCOMPARE(editor->text(), u"n"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    table.setCurrentIndex(table.model()->index(0, RiskModel::Title));
    QTest::keyClick(&table, Qt::Key_N);
    const auto *dialog = shown.page.findChild<QDialog *>(u"riskDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QWidget *>(u"note"_s));
}

QTEST_MAIN(TestRiskDialog)
#include "tst_riskdialog.moc"
