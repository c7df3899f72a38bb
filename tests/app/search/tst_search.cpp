// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparisonmodel.h"
#include "app/compare/comparisonview.h"
#include "app/questions/questioncard.h"
#include "app/ranking/failedoptions.h"
#include "app/ranking/rankingmodel.h"
#include "app/risks/riskdetail.h"
#include "app/risks/riskfiltermodel.h"
#include "app/risks/riskmodel.h"
#include "app/search/searchdialog.h"
#include "app/search/searchmodel.h"
#include "report/words/valuetext.h"
#include "tests/app/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

/// The search as a person meets it.
struct Search
{
    explicit Search(WindowFixture &fixture)
    {
        QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
        for (SearchDialog *each : fixture.window().findChildren<SearchDialog *>()) {
            if (each->isVisible()) // one that was closed may still be there
                dialog = each;
        }
        if (dialog) {
            typed = dialog->findChild<QLineEdit *>(u"searchText"_s);
            hits = dialog->findChild<QTreeView *>(u"searchHits"_s);
        }
    }

    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < hits->model()->rowCount(); ++row)
            texts.append(hits->model()->index(row, column).data().toString());
        return texts;
    }

    QPointer<SearchDialog> dialog;
    QLineEdit *typed = nullptr;
    QTreeView *hits = nullptr;
};

/// Types @p text into the search and presses Enter.
void goTo(WindowFixture &fixture, const QString &text)
{
    const Search search(fixture);
    QVERIFY(search.dialog && search.dialog->isVisible());
    QTest::keyClicks(search.typed, text);
    QVERIFY2(search.hits->model()->rowCount() > 0, qPrintable(text));
    QTest::keyClick(search.typed, Qt::Key_Return);
    QVERIFY(!search.dialog || !search.dialog->isVisible());
}

QString focusedQuestion()
{
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (const auto *card = qobject_cast<const QuestionCard *>(widget))
            return card->questionId();
    }
    return {};
}

} // namespace

class TestSearch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void goesToAQuestion_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("by its number") << u"11"_s;
        QTest::newRow("by its words") << u"keep provider inputs"_s;
        QTest::newRow("by kind and number") << u"question 11"_s;
    }

    void goesToAQuestion()
    {
        QFETCH(const QString, typed);
        WindowFixture fixture;
        prepare(fixture);
        goTo(fixture, typed);
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
        QTRY_COMPARE_WITH_TIMEOUT(focusedQuestion(), u"q_retention"_s, patience);
        const auto *scroll = fixture.find<QAbstractScrollArea>(u"questions"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::focusWidget()->visibleRegion().isEmpty(), patience);
        QVERIFY(scroll->isAncestorOf(QApplication::focusWidget()));
    }

    void goesToACriterionThatIsFilteredAway()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Compare);
        auto *search = fixture.find<QLineEdit>(u"comparisonSearch"_s);
        search->setText(u"zzz"_s);
        auto *view = fixture.find<ComparisonView>(u"comparison"_s);
        QCOMPARE(view->model()->rowCount(), 0);
        fixture.window().openPage(PageId::Client);
        goTo(fixture, u"retirement notice"_s);
        QCOMPARE(fixture.window().currentPageId(), PageId::Compare);
        QCOMPARE(view->currentIndex().data(ComparisonModel::CriterionRole).toString(), u"model_lifecycle"_s);
        QVERIFY(!view->currentIndex().data(ComparisonModel::OptionRole).toString().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), view, patience);
        QVERIFY(search->text().isEmpty());
    }

    void goesToAnOption()
    {
        WindowFixture fixture;
        prepare(fixture);
        const OptionEvaluation *leader = fixture.document().evaluation().leader();
        QVERIFY(leader);
        goTo(fixture, ValueText(Language::English).optionName(*leader));
        QCOMPARE(fixture.window().currentPageId(), PageId::Ranking);
        auto *table = fixture.find<QTableView>(u"rankingTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), table, patience);
        QCOMPARE(table->currentIndex().data(RankingModel::OptionRole).toString(), leader->deployment);
    }

    void goesToAnOptionThatIsOut()
    {
        WindowFixture fixture;
        prepare(fixture);
        const QList<OptionEvaluation> &options = fixture.document().evaluation().options;
        const auto out = std::ranges::find(options, Clearance::Failed, &OptionEvaluation::clearance);
        QVERIFY(out != options.end());
        const QString deployment = out->deployment;
        goTo(fixture, ValueText(Language::English).optionName(*out));
        QCOMPARE(fixture.window().currentPageId(), PageId::Ranking);
        const QWidget *part = fixture.find<FailedOptions>(u"failedOptions"_s)->partOf(deployment);
        QVERIFY(part);
        QTRY_VERIFY_WITH_TIMEOUT(!part->visibleRegion().isEmpty(), patience);
    }

    void goesToARiskThatIsFilteredAway()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Risks);
        const RiskEvaluation risk = fixture.document().evaluation().risks.constLast();
        auto *filter = fixture.window().currentPage()->findChild<RiskFilterModel *>();
        filter->setOption(u"none"_s);
        filter->setLowestLevel(RiskLevel::High);
        fixture.window().openPage(PageId::Client);
        goTo(fixture, u"risk %1"_s.arg(risk.number));
        QCOMPARE(fixture.window().currentPageId(), PageId::Risks);
        QTRY_VERIFY_WITH_TIMEOUT(
            QApplication::activeWindow() && QApplication::activeWindow()->objectName() == "riskDialog"_L1, patience);
        QCOMPARE(QApplication::activeWindow()->findChild<RiskDetail *>()->risk(), risk.risk);
        QVERIFY(!filter->isActive());
    }

    void goesToAPageAndTriggersAnAction()
    {
        WindowFixture fixture;
        prepare(fixture);
        goTo(fixture, u"confirm weights"_s);
        QCOMPARE(fixture.window().currentPageId(), PageId::Weights);
        goTo(fixture, u"colours dark"_s);
        QCOMPARE(fixture.settings().scheme(), ColourScheme::Dark);
        QCOMPARE(fixture.window().currentPageId(), PageId::Weights);
    }

    void movesByArrowsWhileOneTypes()
    {
        WindowFixture fixture;
        prepare(fixture);
        const Search search(fixture);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), search.typed, patience);
        QTest::keyClicks(search.typed, u"data"_s);
        QCOMPARE(search.hits->currentIndex().row(), 0);
        QTest::keyClick(search.typed, Qt::Key_Down);
        QTest::keyClick(search.typed, Qt::Key_Down);
        QTest::keyClick(search.typed, Qt::Key_Up);
        QCOMPARE(search.hits->currentIndex().row(), 1);
        QCOMPARE(QApplication::focusWidget(), search.typed);
        QTest::keyClicks(search.typed, u" ret"_s);
        QCOMPARE(search.hits->currentIndex().row(), 0);
        QCOMPARE(search.hits->currentIndex().data().toString(), u"Data retention"_s);
        QTest::mouseClick(search.hits->viewport(), Qt::LeftButton, Qt::NoModifier,
                          search.hits->visualRect(search.hits->currentIndex()).center());
        QCOMPARE(fixture.window().currentPageId(), PageId::Compare);
    }

    void givesTheFocusBackOnEscape()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Compare);
        auto *field = fixture.find<QLineEdit>(u"comparisonSearch"_s);
        field->setFocus();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), field, patience);
        const Search search(fixture);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), search.typed, patience);
        QTest::keyClick(search.typed, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), field, patience);
        QCOMPARE(fixture.window().currentPageId(), PageId::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(search.dialog.isNull(), patience);
    }

    /// What was typed stays, and so does the place where it goes on.
    void goesOnInTheCellOnEscape()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Risks);
        auto *table = fixture.find<QTableView>(u"riskTable"_s);
        const auto owner = [table] { return table->model()->index(0, RiskModel::Owner); };
        const auto editor = [table] { return qobject_cast<QLineEdit *>(table->indexWidget(table->currentIndex())); };
        table->setFocus();
        table->setCurrentIndex(owner());
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), table, patience);
        QTest::keyClick(table, Qt::Key_F2);
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"WXZ"_s);
        QTest::keyClick(editor(), Qt::Key_Left);
        const Search search(fixture);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), search.typed, patience);
        QCOMPARE(owner().data(Qt::EditRole).toString(), u"WXZ"_s);
        QTest::keyClick(search.typed, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(editor() && QApplication::focusWidget() == editor(), patience);
        QTest::keyClicks(editor(), u"Y"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(owner().data(Qt::EditRole).toString(), u"WXYZ"_s, patience);
    }

    /// The way leads to another page, so that the editor is not opened again.
    void leavesTheCellForAHit()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Risks);
        auto *table = fixture.find<QTableView>(u"riskTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, RiskModel::Owner));
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), table, patience);
        QTest::keyClick(table, Qt::Key_F2);
        goTo(fixture, u"question 11"_s);
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
        QTRY_COMPARE_WITH_TIMEOUT(focusedQuestion(), u"q_retention"_s, patience);
        QVERIFY(!table->indexWidget(table->currentIndex()));
    }

    void offersWhatThereIsWithoutAnEngagement()
    {
        WindowFixture fixture;
        QVERIFY(fixture.document().library().criteria.size() > 0); // waits for it
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        const Search search(fixture);
        const QStringList titles = search.column(SearchModel::Title);
        QVERIFY(titles.contains(u"Provider library"_s));
        QVERIFY(titles.contains(u"New engagement"_s));
        QVERIFY(!titles.contains(u"Data retention"_s));
        QVERIFY(!titles.contains(u"Save"_s)); // nothing to save
        QTest::keyClicks(search.typed, u"stackit"_s);
        QTest::keyClick(search.typed, Qt::Key_Return);
        QCOMPARE(fixture.window().currentPageId(), PageId::Library);
    }

    void speaksGermanInAGermanWindow()
    {
        WindowFixture fixture(Language::German);
        prepare(fixture);
        const Search search(fixture);
        QTest::keyClicks(search.typed, u"trainingsnutz"_s);
        QCOMPARE(search.hits->currentIndex().data().toString(), u"Trainingsnutzung"_s);
        QVERIFY(search.column(SearchModel::Where).constFirst().startsWith(u"Kriterium · "_s));
    }

    void showsNoMenusAndNoOtherClientsWhileTheClientWatches()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.settings().addRecentFile(fixture.filePath(u"other_client.lotse"_s));
        QFile other(fixture.filePath(u"other_client.lotse"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        {
            const Search search(fixture);
            QVERIFY(search.column(SearchModel::Title).contains(u"other_client.lotse"_s));
            QTest::keyClick(search.typed, Qt::Key_Escape);
        }
        QTest::keyClick(&fixture.window(), Qt::Key_F11, Qt::ShiftModifier);
        const Search search(fixture);
        QVERIFY(!search.column(SearchModel::Title).contains(u"other_client.lotse"_s));
        QVERIFY(search.column(SearchModel::Title).contains(u"Ranking"_s));
        for (const QString &where : search.column(SearchModel::Where))
            QVERIFY2(!where.startsWith(u"Action"_s) && !where.contains(u"Provider library"_s), qPrintable(where));
        QTest::keyClick(search.typed, Qt::Key_Escape);
        QVERIFY(fixture.window().isFullScreen()); // Esc closed the search only
    }

    void hasNamesForScreenReaders()
    {
        WindowFixture fixture;
        prepare(fixture);
        const Search search(fixture);
        for (QWidget *widget : {static_cast<QWidget *>(search.typed), static_cast<QWidget *>(search.hits)}) {
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(spoken);
            QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        }
        QTest::keyClicks(search.typed, u"training use"_s);
        QVERIFY(search.hits->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"Training use, Criterion · "_s));
    }

private:
    static void prepare(WindowFixture &fixture)
    {
        fixture.openSample();
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    }
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
