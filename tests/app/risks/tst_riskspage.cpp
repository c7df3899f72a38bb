// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/risks/arrivalcard.h"
#include "app/risks/partnershipcard.h"
#include "app/risks/riskdetail.h"
#include "app/risks/riskmapwidget.h"
#include "app/risks/riskmodel.h"
#include "app/risks/riskspage.h"
#include "core/libraryloader.h"
#include "decision/risklevel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

/// The page with a shipped sample in it.
struct Shown
{
    EngagementDocument document {loadLibrary({QString::fromLatin1(shippedLibrary)}).library};
    RisksPage page {document};

    Shown()
    {
        const QString sample = QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/lake_constance_manufacturer.lotse");
        const QList<Issue> issues = document.openCopy(sample);
        Q_UNUSED(issues)
        page.resize(1400, 850);
        page.show();
        page.refresh();
    }

    [[nodiscard]] QTableView &table() const { return *page.findChild<QTableView *>(u"riskTable"_s); }
    [[nodiscard]] RiskMapWidget &map() const { return *page.findChild<RiskMapWidget *>(u"riskMap"_s); }
    [[nodiscard]] QString current() const { return table().currentIndex().data(RiskModel::IdRole).toString(); }
};

} // namespace

class TestRisksPage : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryRiskOfTheEvaluation();
    void registerAndMapShareTheSelection();
    void editingAnOwnerIsOneUndoStep();
    void aChosenMeasureMovesTheRisk();
    void anOwnRiskCanBeAddedAndRemoved_data();
    void anOwnRiskCanBeAddedAndRemoved();
    void everyTitleIsReadInFull_data();
    void everyTitleIsReadInFull();
    void rowsStayWhereTheyAre();
    void cardsBesideEachOtherBeginLevel();
    void anOwnerTakesRoomFromTheMeasure();
    void theEditorOpensWhereTheClickWas_data();
    void theEditorOpensWhereTheClickWas();
    void theDetailWalksThroughTheRegister();
    void eachRiskKeepsWhatIsTypedForIt();
    void showsAnyDueDay();
    void aProposedDayNeedsAConfirmation_data();
    void aProposedDayNeedsAConfirmation();
    void suggestedMeasuresAreOneStep();
    void anEventOnOneLineHasALowRow();
    void theRegisterIsTall_data();
    void theRegisterIsTall();
    void picturesFoldWhereTheyConcernNobody_data();
    void picturesFoldWhereTheyConcernNobody();
    void picturesOfAnOptionThatIsOutFold();
    void everyArrangementKeepsTheCards_data();
    void everyArrangementKeepsTheCards();
    void aPastDateIsReadOnly();
};

void TestRisksPage::showsEveryRiskOfTheEvaluation()
{
    Shown shown;
    QVERIFY(!shown.document.evaluation().risks.isEmpty());
    QCOMPARE(shown.table().model()->rowCount(), int(shown.document.evaluation().risks.size()));
    QCOMPARE(shown.map().risks().size(), shown.document.evaluation().risks.size());
    QVERIFY(!shown.current().isEmpty());
}

void TestRisksPage::registerAndMapShareTheSelection()
{
    Shown shown;
    const QString second = shown.document.evaluation().risks.at(1).risk;
    const QString third = shown.document.evaluation().risks.at(2).risk;
    shown.table().setCurrentIndex(shown.table().model()->index(1, RiskModel::Title));
    QCOMPARE(shown.map().selected(), second);
    emit shown.map().riskSelected(third);
    QCOMPARE(shown.current(), third);
    shown.page.refresh();
    QCOMPARE(shown.current(), third);
    QCOMPARE(shown.map().selected(), third);
}

void TestRisksPage::editingAnOwnerIsOneUndoStep()
{
    Shown shown;
    const Engagement before = shown.document.engagement();
    const QString risk = shown.document.evaluation().risks.at(1).risk;
    QAbstractItemModel &model = *shown.table().model();
    QVERIFY(model.setData(model.index(1, RiskModel::Owner), u"Einkauf"_s));
    QCOMPARE(shown.document.engagement().risks.value(risk).owner, u"Einkauf"_s);
    QCOMPARE(model.index(1, RiskModel::Owner).data().toString(), u"Einkauf"_s);
    QCOMPARE(shown.document.undoStack().count(), 1);
    shown.document.undoStack().undo();
    QVERIFY(shown.document.engagement() == before);
}

void TestRisksPage::aChosenMeasureMovesTheRisk()
{
    Shown shown;
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

void TestRisksPage::anOwnRiskCanBeAddedAndRemoved_data()
{
    QTest::addColumn<Language>("language"); // of the report, which prints the title
    QTest::addColumn<QString>("title");
    QTest::newRow("German") << Language::German << u"Neues Risiko"_s;
    QTest::newRow("English") << Language::English << u"New risk"_s;
}

void TestRisksPage::anOwnRiskCanBeAddedAndRemoved()
{
    QFETCH(const Language, language);
    Shown shown;
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

void TestRisksPage::everyTitleIsReadInFull_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366 x 768 beside the rail") << QSize(1146, 698);
    QTest::newRow("1920 x 1080 beside the rail") << QSize(1700, 1010);
    QTest::newRow("small") << QSize(855, 450);
}

void TestRisksPage::everyTitleIsReadInFull()
{
    QFETCH(QSize, size);
    Shown shown;
    shown.page.resize(size);
    const QTableView &table = shown.table();
    const auto need = [&table](int row) {
        const QModelIndex title = table.model()->index(row, RiskModel::Title);
        const int width =
            table.columnWidth(RiskModel::Title) - 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        return table.fontMetrics().boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, title.data().toString());
    };
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        QTRY_VERIFY2(table.rowHeight(row) >= need(row).height(),
                     qPrintable(table.model()->index(row, 1).data().toString()));
        QVERIFY(need(row).width() <= table.columnWidth(RiskModel::Title)); // no word is cut
    }
    QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
}

void TestRisksPage::rowsStayWhereTheyAre()
{
    Shown shown;
    shown.page.resize(1146, 720);
    QTableView &table = shown.table();
    QAbstractItemModel &model = *table.model();
    const auto heights = [&] {
        QCoreApplication::processEvents();
        QList<int> found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(table.rowHeight(row));
        return found;
    };
    const QList<int> before = heights();
    for (int row = 0; row < model.rowCount(); ++row) {
        table.setCurrentIndex(model.index(row, RiskModel::Title));
        QCOMPARE(heights(), before);
    }
    QVERIFY(
        model.setData(model.index(0, RiskModel::Measure), u"Fristen und Ansprechpartner vereinbaren. "_s.repeated(9)));
    QCOMPARE(heights(), before);
    // What has no room is read elsewhere.
    QVERIFY(model.index(0, RiskModel::Measure).data(Qt::ToolTipRole).toString().contains(u"Fristen"_s));
}

void TestRisksPage::cardsBesideEachOtherBeginLevel()
{
    Shown shown;
    shown.page.resize(1440, 830); // all four cards in sight
    const auto middle = [&shown](const QString &title) {
        for (const QLabel *label : shown.page.findChildren<QLabel *>()) {
            if (label->text() == title && label->isVisible())
                return label->mapTo(&shown.page, label->rect().center()).y();
        }
        return -1;
    };
    QVERIFY(middle(u"Risk map"_s) > 0);
    QTRY_COMPARE(middle(u"Risk map"_s), middle(u"Register"_s));
    QVERIFY(middle(u"Delay of new models"_s) > 0);
    QTRY_COMPARE(middle(u"Delay of new models"_s), middle(u"Partnership"_s));
}

void TestRisksPage::anOwnerTakesRoomFromTheMeasure()
{
    Shown shown;
    shown.page.resize(1146, 698);
    QTableView &table = shown.table();
    QAbstractItemModel &model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.setData(model.index(row, RiskModel::Owner), row == 0 ? QString() : u"IT"_s));
    QTRY_COMPARE(table.columnWidth(RiskModel::Owner), Theme::scaled(110));
    const int title = table.columnWidth(RiskModel::Title);
    const int height = table.rowHeight(0);
    const int least = std::min(table.columnWidth(RiskModel::Measure), Theme::scaled(100));
    const int margins = 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    QString name = u"Manager"_s;
    while (table.fontMetrics().horizontalAdvance(name) + margins < Theme::scaled(125))
        name += u's';
    QVERIFY(model.setData(model.index(0, RiskModel::Owner), name));
    // As much as the measure can spare.
    QTRY_VERIFY(table.columnWidth(RiskModel::Owner) >= table.fontMetrics().horizontalAdvance(name) + margins
                || table.columnWidth(RiskModel::Measure) <= Theme::scaled(100));
    QVERIFY(table.columnWidth(RiskModel::Measure) >= least);
    QCOMPARE(table.columnWidth(RiskModel::Title), title);
    QCOMPARE(table.rowHeight(0), height);
    // Whatever is typed, the measure keeps its share.
    QVERIFY(model.setData(model.index(0, RiskModel::Owner), name.repeated(5)));
    QTRY_VERIFY(table.columnWidth(RiskModel::Measure) >= least);
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
}

void TestRisksPage::theEditorOpensWhereTheClickWas_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("measure") << int(RiskModel::Measure);
    QTest::newRow("owner") << int(RiskModel::Owner);
    QTest::newRow("due") << int(RiskModel::Due);
}

void TestRisksPage::theEditorOpensWhereTheClickWas()
{
    QFETCH(int, column);
    Shown shown;
    shown.page.resize(1146, 720);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTableView &table = shown.table();
    for (int row = 1; row < 4; ++row) {
        const QModelIndex cell = table.model()->index(row, column);
        table.scrollTo(cell);
        QCoreApplication::processEvents();
        const QPoint place = table.visualRect(cell).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
        QCoreApplication::processEvents();
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(table.currentIndex(), cell);
        QWidget *editor = table.indexWidget(cell);
        QVERIFY(editor);
        QVERIFY(editor->geometry().contains(place));
        QVERIFY(editor->width() >= editor->sizeHint().width());
        QVERIFY(editor->height() >= editor->sizeHint().height());
        QVERIFY(table.viewport()->rect().contains(editor->geometry()));
        if (const auto *line = qobject_cast<QLineEdit *>(editor))
            QVERIFY(line->hasFrame());
        if (const auto *date = qobject_cast<QDateEdit *>(editor))
            QVERIFY(date->hasFrame());
        QTest::keyClick(editor, Qt::Key_Escape);
    }
}

void TestRisksPage::theDetailWalksThroughTheRegister()
{
    Shown shown;
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
    // The measures, made anew for each risk, stay before the words of one's own.
    auto *words = dialog->findChild<QLineEdit *>(u"measure"_s);
    QVERIFY(words);
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(dialog->focusWidget());
    const QList<QCheckBox *> boxes = detail->findChildren<QCheckBox *>();
    const bool hasMeasures = std::ranges::any_of(boxes, &QWidget::isVisible);
    QVERIFY2(!hasMeasures || qobject_cast<QCheckBox *>(dialog->focusWidget()),
             qPrintable(QLatin1StringView(dialog->focusWidget()->metaObject()->className()) + u' '
                        + dialog->focusWidget()->objectName()));
    QTest::keyClick(owner, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(detail->risk(), idAt(table.model()->rowCount() - 2));
}

// What was typed for one risk never comes to another, neither taken back nor half typed.
void TestRisksPage::eachRiskKeepsWhatIsTypedForIt()
{
    Shown shown;
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

void TestRisksPage::showsAnyDueDay()
{
    Shown shown;
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

void TestRisksPage::aProposedDayNeedsAConfirmation_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QDate>("due");
    const QDate today = QDate::currentDate();
    QTest::newRow("passed by with Tab") << QString() << Qt::Key_Tab << QDate();
    QTest::newRow("passed by backwards") << QString() << Qt::Key_Backtab << QDate();
    QTest::newRow("given up") << u"3 Mar 2030"_s << Qt::Key_Escape << QDate();
    QTest::newRow("confirmed") << QString() << Qt::Key_Return << today;
    QTest::newRow("typed and left") << u"3 Mar 2030"_s << Qt::Key_Tab << QDate(2030, 3, 3);
    QTest::newRow("the same day typed") << QLocale::c().toString(today, u"d MMM yyyy"_s) << Qt::Key_Tab << today;
}

// The editor of a cell without a day proposes today, which is nobody's wish yet.
void TestRisksPage::aProposedDayNeedsAConfirmation()
{
    QFETCH(const QString, typed);
    QFETCH(const Qt::Key, key);
    Shown shown;
    QTableView &table = shown.table();
    const QString risk = table.model()->index(1, 0).data(RiskModel::IdRole).toString();
    shown.document.edit(u"Risks"_s, [&](Engagement &engagement) { engagement.risks[risk].due = QDate(); });
    const QModelIndex cell = table.model()->index(1, RiskModel::Due);
    table.setCurrentIndex(cell);
    table.edit(cell);
    auto *editor = qobject_cast<QDateEdit *>(table.indexWidget(cell));
    QVERIFY(editor);
    if (!typed.isEmpty())
        editor->selectAll();
    QTest::keyClicks(editor, typed);
    QTest::keyClick(editor, key);
    QTRY_VERIFY(table.indexWidget(cell) == nullptr);
    QTEST(shown.document.engagement().risks.value(risk).due, "due");
}

void TestRisksPage::suggestedMeasuresAreOneStep()
{
    Shown shown;
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

void TestRisksPage::anEventOnOneLineHasALowRow()
{
    Shown shown;
    shown.page.resize(1700, 1000);
    const auto *table = shown.page.findChild<QTableView *>(u"timelineTable"_s);
    const auto lowest = [table] {
        int height = table->rowHeight(0);
        for (int row = 1; row < table->model()->rowCount(); ++row)
            height = std::min(height, table->rowHeight(row));
        return height;
    };
    QTRY_VERIFY2(lowest() < 2 * table->fontMetrics().lineSpacing(), qPrintable(QString::number(lowest())));
}

void TestRisksPage::theRegisterIsTall_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("risks");
    QTest::newRow("1366 x 768 beside the rail") << QSize(1146, 698) << 11;
    QTest::newRow("1440 x 900") << QSize(1440, 830) << 11;
    QTest::newRow("low") << QSize(1220, 560) << 6;
}

void TestRisksPage::theRegisterIsTall()
{
    QFETCH(const QSize, size);
    QFETCH(const int, risks);
    Shown shown;
    shown.page.resize(size);
    QTableView &table = shown.table();
    QVERIFY(table.model()->rowCount() > risks);
    const auto inSight = [&table] {
        int count = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QRect cell = table.visualRect(table.model()->index(row, RiskModel::Title));
            const QRect seen(table.viewport()->mapTo(table.window(), cell.topLeft()), cell.size());
            count += table.viewport()->rect().contains(cell) && table.window()->rect().contains(seen) ? 1 : 0;
        }
        return count;
    };
    QTRY_VERIFY2(inSight() >= risks, qPrintable(QString::number(inSight())));
    // The heads of what lies below show that there is more.
    const auto *tabs = shown.page.findChild<QTabWidget *>(u"riskTabs"_s);
    const auto *heads =
        tabs->isVisible() ? static_cast<QWidget *>(tabs->tabBar()) : shown.page.findChild<QWidget *>(u"allArrivals"_s);
    QTRY_VERIFY(shown.page.rect().contains(heads->mapTo(&shown.page, QPoint())));
}

void TestRisksPage::picturesFoldWhereTheyConcernNobody_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1400, 850);
    QTest::newRow("low") << QSize(1220, 560);
    QTest::newRow("narrow") << QSize(900, 560);
}

void TestRisksPage::picturesFoldWhereTheyConcernNobody()
{
    QFETCH(const QSize, size);
    Shown shown;
    shown.page.resize(size);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    auto *fold = shown.page.findChild<QPushButton *>(u"unfoldPictures"_s);
    const auto *why = shown.page.findChild<QLabel *>(u"whyFolded"_s);
    const auto *arrivals = shown.page.findChild<ArrivalCard *>();
    const auto *partnership = shown.page.findChild<PartnershipCard *>();
    const auto *tabs = shown.page.findChild<QTabWidget *>(u"riskTabs"_s);
    const auto count = [&] {
        // Of tabs one lies in front.
        const auto isThere = [tabs](const QWidget *card) { return card->isVisible() || tabs->indexOf(card) >= 0; };
        return int(isThere(arrivals)) + int(isThere(partnership));
    };
    QVERIFY(!fold->isVisible());
    QTRY_COMPARE(count(), 2);

    shown.document.edit(u"Options"_s, [](Engagement &engagement) {
        engagement.options.removeIf([](const QString &id) { return id.contains(u"openai"_s); });
    });
    QTRY_VERIFY(fold->isVisible());
    QCOMPARE(count(), 0);
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains(u"Azure OpenAI"_s) && why->text().contains(u"OpenAI API"_s), qPrintable(why->text()));

    QTest::mouseClick(fold, Qt::LeftButton);
    QTRY_COMPARE(count(), 2);
    shown.page.refresh();
    QCOMPARE(count(), 2);
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QCOMPARE(count(), 0);
    QVERIFY(fold->hasFocus());
    QTest::keyClick(fold, Qt::Key_Space);
    QTRY_COMPARE(count(), 2);

    shown.document.undoStack().undo();
    QVERIFY(!fold->isVisible());
    QTRY_COMPARE(count(), 2);
}

// A knock-out that no such option meets puts them out of play without taking them out of the comparison.
void TestRisksPage::picturesOfAnOptionThatIsOutFold()
{
    Shown shown;
    const auto *fold = shown.page.findChild<QPushButton *>(u"unfoldPictures"_s);
    QVERIFY(!fold->isVisible());
    shown.document.edit(u"Options"_s, [](Engagement &engagement) {
        engagement.options = {u"azure_openai.eu_data_zone"_s, u"openai_api.eu_project_zdr"_s, u"stackit.eu01"_s};
        OwnRequirement requirement;
        requirement.effect.kind = Effect::Kind::Requirement;
        requirement.effect.criterion = u"jurisdiction"_s;
        requirement.effect.minimumLevel = u"eu_with_foreign_ties"_s;
        requirement.reason = u"No parent company in the USA."_s;
        engagement.workloads.first().requirements = {requirement};
    });
    const Evaluation &evaluation = shown.document.evaluation();
    for (const OptionEvaluation &option : evaluation.options)
        QCOMPARE(option.clearance == Clearance::Failed, option.deployment != u"stackit.eu01"_s);
    QTRY_VERIFY(fold->isVisible());
}

void TestRisksPage::everyArrangementKeepsTheCards_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mapBeside");
    QTest::newRow("wide") << QSize(1400, 850) << true;
    QTest::newRow("low") << QSize(1220, 500) << true;
    QTest::newRow("narrow") << QSize(800, 420) << false;
    QTest::newRow("smallest window") << QSize(824, 380) << false;
}

void TestRisksPage::everyArrangementKeepsTheCards()
{
    QFETCH(QSize, size);
    Shown shown;
    shown.page.resize(size);
    QTRY_COMPARE(shown.page.size(), size);
    QVERIFY(shown.table().isVisible());
    QTEST(shown.map().isVisible(), "mapBeside");
    shown.page.resize(1400, 850);
    QTRY_VERIFY(shown.map().isVisible());
    QVERIFY(shown.page.findChild<QTableView *>(u"timelineTable"_s)->isVisible());
}

void TestRisksPage::aPastDateIsReadOnly()
{
    Shown shown;
    shown.document.setAsOf(QDate(2026, 1, 31));
    QVERIFY(!shown.page.findChild<QPushButton *>(u"addRisk"_s)->isEnabled());
    QAbstractItemModel &model = *shown.table().model();
    if (model.rowCount() > 0)
        QVERIFY(!model.setData(model.index(0, RiskModel::Owner), u"Niemand"_s));
}

QTEST_MAIN(TestRisksPage)
#include "tst_riskspage.moc"
