// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/risks/shownrisks.h"

#include "app/look/theme.h"
#include "app/risks/arrivalcard.h"
#include "app/risks/partnershipcard.h"
#include "tests/app/windowfixture.h"

#include <QAction>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

/// The page with its register, its map and the cards below them.
class TestRisksPage : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryRiskOfTheEvaluation();
    void registerAndMapShareTheSelection();
    void editingAnOwnerIsOneUndoStep();
    void everyTitleIsReadInFull_data();
    void everyTitleIsReadInFull();
    void rowsStayWhereTheyAre();
    void cardsBesideEachOtherBeginLevel();
    void anOwnerTakesRoomFromTheMeasure();
    void ownersAndMeasuresAreRead_data();
    void ownersAndMeasuresAreRead();
    void anOwnerIsSeenInTheSmallestWindow();
    void theEditorOpensWhereTheClickWas_data();
    void theEditorOpensWhereTheClickWas();
    void aProposedDayNeedsAConfirmation_data();
    void aProposedDayNeedsAConfirmation();
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
    ShownRisks shown;
    QVERIFY(!shown.document.evaluation().risks.isEmpty());
    QCOMPARE(shown.table().model()->rowCount(), int(shown.document.evaluation().risks.size()));
    QCOMPARE(shown.map().risks().size(), shown.document.evaluation().risks.size());
    QVERIFY(!shown.current().isEmpty());
}

void TestRisksPage::registerAndMapShareTheSelection()
{
    ShownRisks shown;
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
    ShownRisks shown;
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
    ShownRisks shown;
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
    ShownRisks shown;
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
    ShownRisks shown;
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
    ShownRisks shown;
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

void TestRisksPage::ownersAndMeasuresAreRead_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isWhole"); // the measure; where it is not, its two lines are
    QTest::newRow("880 x 500") << QSize(880, 500) << false;
    QTest::newRow("1366 x 768") << QSize(1366, 768) << false;
    QTest::newRow("1440 x 900") << QSize(1440, 900) << true;
    QTest::newRow("1600 x 900") << QSize(1600, 900) << true;
    QTest::newRow("1920 x 1080") << QSize(1920, 1080) << true;
}

void TestRisksPage::ownersAndMeasuresAreRead()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isWhole);
    WindowFixture fixture(Language::German);
    fixture.openSample();
    fixture.window().resize(size);
    fixture.window().openPage(PageId::Risks);
    const auto *table = fixture.find<QTableView>(u"riskTable"_s);
    QAbstractItemModel &model = *table->model();
    const QString owner = u"Konstruktionsleitung"_s; // one word, which cannot be broken
    const QString measure = u"Lassen Sie Ergebnisse prüfen"_s;
    QCOMPARE(model.index(0, RiskModel::Owner).data().toString(), owner); // as the sample says
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.setData(model.index(row, RiskModel::Measure), measure));
    QVERIFY(!table->isColumnHidden(RiskModel::Owner) && !table->isColumnHidden(RiskModel::Measure));
    const int margins = 2 * (table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    // A cell is laid out in fractions of pixels.
    const double needed = QFontMetricsF(table->font()).horizontalAdvance(owner) + margins;
    QTRY_VERIFY2(table->columnWidth(RiskModel::Owner) >= needed,
                 qPrintable(u"%1 of %2"_s.arg(table->columnWidth(RiskModel::Owner)).arg(needed)));
    const QRect room(0, 0, table->columnWidth(RiskModel::Measure) - margins, 1000);
    const int height = table->fontMetrics().boundingRect(room, Qt::TextWordWrap, measure).height();
    const int twoLines = 2 * table->fontMetrics().lineSpacing();
    QVERIFY(!isWhole || height <= twoLines);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(table->rowHeight(row) >= (isWhole ? height : twoLines));
}

// With the largest text in the smallest window the measure, which the details tell, leaves its room to the owner.
void TestRisksPage::anOwnerIsSeenInTheSmallestWindow()
{
    WindowFixture fixture(Language::German, {}, 150);
    fixture.openSample();
    fixture.window().resize(880, 500);
    fixture.window().openPage(PageId::Risks);
    const auto *table = fixture.find<QTableView>(u"riskTable"_s);
    QTRY_VERIFY(table->columnWidth(RiskModel::Owner) > 0 && table->isColumnHidden(RiskModel::Measure));
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    fixture.window().findChild<QAction *>(u"actionNormalText"_s)->trigger();
    QTRY_VERIFY(!table->isColumnHidden(RiskModel::Measure));
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
    ShownRisks shown;
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
    ShownRisks shown;
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

void TestRisksPage::anEventOnOneLineHasALowRow()
{
    ShownRisks shown;
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
    ShownRisks shown;
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
    ShownRisks shown;
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
    ShownRisks shown;
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
    ShownRisks shown;
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
    ShownRisks shown;
    shown.document.setAsOf(QDate(2026, 1, 31));
    QVERIFY(!shown.page.findChild<QPushButton *>(u"addRisk"_s)->isEnabled());
    QAbstractItemModel &model = *shown.table().model();
    if (model.rowCount() > 0)
        QVERIFY(!model.setData(model.index(0, RiskModel::Owner), u"Niemand"_s));
}

QTEST_MAIN(TestRisksPage)
#include "tst_riskspage.moc"
