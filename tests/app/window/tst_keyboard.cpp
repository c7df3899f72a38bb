// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparisonview.h"
#include "app/compare/evidencepopover.h"
#include "app/report/reportoutput.h"
#include "app/report/reportpage.h"
#include "app/risks/riskmodel.h"
#include "app/words/keytext.h"
#include "tests/app/windowfixture.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

} // namespace

class TestKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void opensTheStepsByTheirNumbers_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("page");
        QTest::newRow("client") << static_cast<int>(Qt::Key_1) << static_cast<int>(PageId::Client);
        QTest::newRow("questions") << static_cast<int>(Qt::Key_2) << static_cast<int>(PageId::Questions);
        QTest::newRow("comparison") << static_cast<int>(Qt::Key_3) << static_cast<int>(PageId::Compare);
        QTest::newRow("ranking") << static_cast<int>(Qt::Key_4) << static_cast<int>(PageId::Ranking);
        QTest::newRow("risks") << static_cast<int>(Qt::Key_5) << static_cast<int>(PageId::Risks);
        QTest::newRow("recommendation") << static_cast<int>(Qt::Key_6) << static_cast<int>(PageId::Report);
    }

    void opensTheStepsByTheirNumbers()
    {
        QFETCH(const int, key);
        QFETCH(const int, page);
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(key == Qt::Key_1 ? PageId::Questions : PageId::Client);
        QTest::keyClick(&fixture.window(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        QCOMPARE(static_cast<int>(fixture.window().currentPageId()), page);
    }

    void walksTheStepsWithAltAndArrows()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Client);
        QTest::keyClick(&fixture.window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
        QTest::keyClick(&fixture.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
        QTest::keyClick(&fixture.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
    }

    void pressesTheMainButtonWithCtrlReturn()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Client);
        QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
    }

    void theHelpNamesKeysAsMenusDo_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("mainButton");
        QTest::newRow("German") << Language::German << u"Strg+Eingabe"_s;
        QTest::newRow("English") << Language::English << u"Ctrl+Enter"_s;
    }

    void theHelpNamesKeysAsMenusDo()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, mainButton);
        const WindowFixture fixture(language);
        QFile file(u":/help/%1/keyboard.md"_s.arg(languageCode(language)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString help = QString::fromUtf8(file.readAll());
        for (const char *name :
             {"actionMainButton", "actionNew", "actionOpen", "actionSave", "actionSaveAs", "actionRestore",
              "actionPreviousStep", "actionNextStep", "actionPreviousArea", "actionUndo", "actionRedo", "actionSearch",
              "actionNewWindow", "actionExport", "actionPrint"}) {
            const auto *action = fixture.window().findChild<QAction *>(QString::fromLatin1(name));
            QVERIFY2(action, name);
            const QString keys = keyText(action->shortcut());
            QVERIFY2(!keys.isEmpty() && help.contains(keys), qPrintable(keys));
        }
        QCOMPARE(keyText(fixture.window().findChild<QAction *>(u"actionMainButton"_s)->shortcut()), mainButton);
    }

    void opensTheHelpOfThePageWithF1_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("title");
        const auto add = [](PageId page, const QString &title) {
            QTest::newRow(qPrintable(title)) << static_cast<int>(page) << title;
        };
        add(PageId::Start, u"Lotse in one minute"_s);
        add(PageId::Client, u"Client and situation"_s);
        add(PageId::Questions, u"Questions"_s);
        add(PageId::Compare, u"Comparison"_s);
        add(PageId::Ranking, u"Ranking"_s);
        add(PageId::Risks, u"Risks"_s);
        add(PageId::Report, u"Recommendation and report"_s);
        add(PageId::Library, u"Provider library"_s);
    }

    void opensTheHelpOfThePageWithF1()
    {
        QFETCH(const int, page);
        QFETCH(const QString, title);
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(static_cast<PageId>(page));
        QTest::keyClick(&fixture.window(), Qt::Key_F1);
        const auto *text = fixture.window().findChild<QTextBrowser *>();
        QVERIFY(text && text->isVisible());
        QCOMPARE(text->document()->firstBlock().text(), title);
    }

    void handlesFilesByKeys()
    {
        WindowFixture fixture;
        prepare(fixture);
        QStringList asked;
        fixture.window().files().askForFile = [&] {
            asked.append(u"open"_s);
            return QString();
        };
        fixture.window().files().askForPlace = [&](const QString & /*suggestion*/) {
            asked.append(u"place"_s);
            return QString();
        };
        QTest::keyClick(&fixture.window(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(asked, (QStringList {u"open"_s}));
        QTest::keyClick(&fixture.window(), Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(&fixture.window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked, (QStringList {u"open"_s, u"place"_s, u"place"_s}));
        auto *samples = fixture.window().findChild<QMenu *>(u"menuSamples"_s);
        QTest::keyClick(&fixture.window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(samples->isVisible(), patience);
        samples->close();
        QTest::keyClick(&fixture.window(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(fixture.document().isOpen());
        QVERIFY(fixture.document().engagement().clientName.isEmpty());
    }

    void undoesAndRedoesByKeys()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Ranking);
        const QString before = fixture.document().engagement().clientName;
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.document().engagement().clientName, before);
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.document().engagement().clientName, u"Other"_s);
    }

    void opensLibraryAndClientViewByKeys()
    {
        WindowFixture fixture;
        prepare(fixture);
        QTest::keyClick(&fixture.window(), Qt::Key_F9);
        QCOMPARE(fixture.window().currentPageId(), PageId::Library);
        QTest::keyClick(&fixture.window(), Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(fixture.window().isFullScreen());
        QTest::keyClick(&fixture.window(), Qt::Key_Escape);
        QVERIFY(!fixture.window().isFullScreen());
    }

    void printsAndExportsByKeys()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Report);
        auto *report = qobject_cast<ReportPage *>(fixture.window().currentPage());
        QStringList asked;
        report->output().askForPlace = [&](const QString & /*suggestion*/) {
            asked.append(u"export"_s);
            return QString();
        };
        report->output().askForPrinter = [&](QPrinter & /*printer*/) {
            asked.append(u"print"_s);
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QAbstractButton>(u"primaryButton"_s)->isEnabled(), patience);
        fixture.window().openPage(PageId::Client);
        QTest::keyClick(&fixture.window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(asked, (QStringList {u"export"_s}), patience);
        fixture.window().openPage(PageId::Client);
        QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(asked, (QStringList {u"export"_s, u"print"_s}), patience);
        QCOMPARE(fixture.window().currentPageId(), PageId::Report);
    }

    void findsByKeys_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("field");
        QTest::newRow("start") << static_cast<int>(PageId::Start) << u"recentSearch"_s;
        QTest::newRow("comparison") << static_cast<int>(PageId::Compare) << u"comparisonSearch"_s;
        QTest::newRow("library") << static_cast<int>(PageId::Library) << u"findText"_s;
    }

    void findsByKeys()
    {
        QFETCH(const int, page);
        QFETCH(const QString, field);
        WindowFixture fixture;
        prepare(fixture);
        fixture.settings().addRecentFile(fixture.filePath(u"gone.lotse"_s));
        fixture.window().openPage(static_cast<PageId>(page),
                                  page == int(PageId::Library) ? u"openai_api"_s : QString());
        QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), fixture.find<QWidget>(field), patience);
    }

    void worksInTheMatrixByKeys()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Compare);
        auto *view = fixture.find<ComparisonView>(u"comparison"_s);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), view, patience);
        const int column = view->currentIndex().column();
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->currentIndex().column(), column + 1);
        const int row = view->currentIndex().row();
        QTest::keyClick(view, Qt::Key_F3);
        QVERIFY(view->currentIndex().row() != row);
        auto *differences = fixture.find<QAbstractButton>(u"onlyDifferences"_s);
        const bool shown = differences->isChecked();
        QTest::keyClick(view, Qt::Key_D);
        QCOMPARE(differences->isChecked(), !shown);
        QSignalSpy pinned(view, &ComparisonView::pinRequested);
        QTest::keyClick(view, Qt::Key_P);
        QCOMPARE(pinned.size(), 1);
        auto *evidence = fixture.window().findChild<EvidencePopover *>();
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
            QTest::keyClick(view, key);
            QVERIFY(evidence->isVisible());
            QTest::keyClick(evidence, Qt::Key_Escape);
            QVERIFY(!evidence->isVisible());
        }
        QTest::keyClick(view, Qt::Key_N);
        QVERIFY(evidence->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), evidence->findChild<QWidget *>(u"evidenceNote"_s),
                                  patience);
        evidence->close();
    }

    void aButtonTakesEnterAndNoDigits()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Questions);
        auto *next = fixture.find<QPushButton>(u"nextSection"_s);
        QVERIFY(next);
        next->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(next->hasFocus(), patience);
        const Engagement before = fixture.document().engagement();
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3})
            QTest::keyClick(next, key);
        QVERIFY(fixture.document().engagement() == before);
        QSignalSpy pressed(next, &QPushButton::clicked);
        QTest::keyClick(next, Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
    }

    /// While a popup is open Qt hands the window no shortcut.
    void aKeyOfTheWindowWorksOverAPopup()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Compare);
        auto *view = fixture.find<ComparisonView>(u"comparison"_s);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), view, patience);
        auto *evidence = fixture.window().findChild<EvidencePopover *>();
        QTest::keyClick(view, Qt::Key_N);
        QTRY_VERIFY_WITH_TIMEOUT(
            QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "evidenceNote"_L1, patience);
        QTest::keyClicks(QApplication::focusWidget(), u"asked"_s);
        const QString path = fixture.filePath(u"saved.lotse"_s);
        QVERIFY(fixture.document().save(path).has_value());
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        QVERIFY(fixture.document().isModified());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!evidence->isVisible());
        QVERIFY(!fixture.document().isModified());
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(evidence->isVisible());
        QTest::keyClick(evidence, Qt::Key_4, Qt::ControlModifier);
        QVERIFY(!evidence->isVisible());
        QCOMPARE(fixture.window().currentPageId(), PageId::Ranking);
    }

    void worksInTheRegisterByKeys()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Risks);
        auto *table = fixture.find<QTableView>(u"riskTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), table, patience);
        table->setCurrentIndex(table->model()->index(0, RiskModel::Owner));
        QTest::keyClick(table, Qt::Key_F2);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget()), patience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), table, patience);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        table->setCurrentIndex(table->model()->index(1, RiskModel::Title)); // in a cell that takes text, N is a letter
        QTest::keyClick(table, Qt::Key_N);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
                                  u"note"_s, patience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        fixture.window().activateWindow();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), table, patience);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            QApplication::activeWindow() && QApplication::activeWindow()->objectName() == "riskDialog"_L1, patience);
    }

    void movesTheSliderByKeys()
    {
        WindowFixture fixture;
        prepare(fixture);
        // What Home goes back to is what the questions say, not the weights that somebody confirmed.
        fixture.document().edit(u"Weights"_s, [](Engagement &engagement) { engagement.workloads[0].weights.clear(); });
        fixture.window().openPage(PageId::Ranking);
        const QString group = fixture.document().library().groups.first().id;
        auto *slider = fixture.find<QWidget>(u"weight."_s + group);
        auto *number = fixture.find<QSpinBox>(u"weightNumber."_s + group);
        const int before = number->value();
        QTest::keyClick(slider, Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(number->value(), before + 1, patience);
        QTest::keyClick(slider, Qt::Key_PageUp);
        QTRY_COMPARE_WITH_TIMEOUT(number->value(), before + 11, patience);
        QTest::keyClick(slider, Qt::Key_Left);
        QTRY_COMPARE_WITH_TIMEOUT(number->value(), before + 10, patience);
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(number->value(), before, patience);
    }

    void answersAndNotesByKeys()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().files().createNew();
        fixture.window().openPage(PageId::Questions);
        QTRY_VERIFY(QApplication::focusWidget()
                    && fixture.window().currentPage()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.document().evaluation().answeredQuestions.size(), 1, patience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget()->objectName(), u"note"_s, patience);
        // A letter in a text field is a letter.
        QTest::keyClicks(QApplication::focusWidget(), u"n2"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"n2"_s);
    }

    void comparesWithTheShippedTextByKeys()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Library, u"openai_api"_s);
        auto *text = fixture.find<QPlainTextEdit>(u"sourceText"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!text->toPlainText().isEmpty(), patience);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(fixture.find<QAbstractButton>(u"compareSource"_s)->isChecked());
    }

    void movesFromAreaToAreaWithF6()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Questions);
        const auto *steps = fixture.window().findChild<QWidget *>(u"steps"_s);
        const auto *panel = fixture.find<QWidget>(u"effectPanel"_s);
        QSet<bool> inPanel;
        bool inRail = false;
        for (int presses = 0; presses < 4; ++presses) {
            QTest::keyClick(&fixture.window(), Qt::Key_F6);
            inRail = inRail || QApplication::focusWidget() == steps;
            inPanel.insert(panel->isAncestorOf(QApplication::focusWidget()));
        }
        QVERIFY(inRail);
        QVERIFY(inPanel.contains(true));
    }

    void changesTheTextSizeAndRemembersIt()
    {
        WindowFixture fixture;
        prepare(fixture);
        QTest::keyClick(&fixture.window(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(fixture.settings().textSize(), 110);
        QTest::keyClick(&fixture.window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(fixture.settings().textSize(), 100);
    }

private:
    static void prepare(WindowFixture &fixture)
    {
        fixture.openSample();
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
