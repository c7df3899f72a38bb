// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/questions/answering.h"

#include "app/controls/text.h"
#include "app/questions/sectionhead.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;

/// The page with its sections, cards and the panel of what the last answer did.
class TestQuestionsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    /// It ends in an ellipsis, not in the middle of a letter.
    void theTitleOfASectionGivesWay()
    {
        SectionHead head;
        head.setTitle(u"Section 1: Workload and everything around it"_s);
        head.setAnswered(1, 5);
        head.show();
        head.resize(head.minimumSizeHint());
        const auto *title = head.findChild<TextLabel *>(u"sectionTitle"_s);
        QVERIFY(title);
        QTRY_VERIFY(title->isElided());
        QTRY_VERIFY(title->toolTip().contains(u"around it"_s));
    }

    void answersAChoiceWithAClickAndShowsItsEffect()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        auto *card = fixture.find<QuestionCard>(u"question/q_review"_s);
        QVERIFY(card);
        const Question *question = fixture.document().library().question(u"q_review");
        card->findChild<QRadioButton *>(question->answers.constFirst().id)->click();
        QCOMPARE(fixture.document().workload().answers.value(u"q_review"_s).choices,
                 QStringList {question->answers.constFirst().id});
        const auto *effect = fixture.find<QLabel>(u"lastEffect"_s);
        QVERIFY(effect->isVisibleTo(fixture.window().currentPage()));
        QVERIFY(!effect->text().isEmpty());
        QCOMPARE(fixture.document().lastEffect().question, u"q_review"_s);
    }

    void undoesTheLastAnswerFromThePanel()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        auto *card = fixture.find<QuestionCard>(u"question/q_review"_s);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        clickOn(option(fixture, u"q_review"_s, fixture.document().library().question(u"q_review")->answers.at(0).id));
        QVERIFY(card->isAnswered());
        clickOn(fixture.find<QPushButton>(u"undoAnswer"_s));
        QVERIFY(!card->isAnswered());
        QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(fixture.document().workload().answers.isEmpty());
        const auto buttons = card->findChildren<QRadioButton *>();
        QVERIFY(std::ranges::none_of(buttons, &QRadioButton::isChecked));
    }

    void saysWhyNumbersAreMissing()
    {
        WindowFixture fixture;
        openNew(fixture, u"legal"_s);
        const auto said = [&fixture] { return fixture.find<QLabel>(u"skippedQuestions"_s)->text(); };
        // 36 and 37 depend on the size of the company.
        QVERIFY2(said().contains(u"4 questions"_s) && said().endsWith(u": 15, 16, 36, 37."_s), qPrintable(said()));
        option(fixture, u"q_sector"_s, u"law"_s)->click();
        QVERIFY2(said().contains(u"3 questions"_s) && said().endsWith(u": 15, 36, 37."_s), qPrintable(said()));
        option(fixture, u"q_sector"_s, u"health"_s)->click();
        option(fixture, u"q_size"_s, u"s20"_s)->click();
        QVERIFY2(said().isEmpty(), qPrintable(said()));
    }

    void showsQuestionsThatAnAnswerBringsUp()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        const QStringList before = fixture.document().evaluation().visibleQuestions;
        const Question *personal = fixture.document().library().question(u"q_personal");
        bool grew = false;
        for (qsizetype answer = 1; answer <= personal->answers.size() && !grew; ++answer) {
            fixture.find<QuestionCard>(u"question/q_personal"_s)->choose(static_cast<int>(answer));
            grew = fixture.document().evaluation().visibleQuestions.size() > before.size();
        }
        QVERIFY(grew);
        for (const QString &id : fixture.document().evaluation().visibleQuestions) {
            if (fixture.document().library().question(id)->section == "data"_L1)
                QVERIFY2(fixture.find<QuestionCard>(u"question/"_s + id), qPrintable(id));
        }
    }

    void leadsFromSectionToSectionAndOnToTheComparison()
    {
        WindowFixture fixture;
        openNew(fixture, u"use_case"_s);
        auto *next = fixture.find<QPushButton>(u"primaryButton"_s);
        const auto sections = fixture.document().library().sections.size();
        for (qsizetype section = 1; section < sections; ++section) {
            next->click();
            QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
        }
        next->click();
        QCOMPARE(fixture.window().currentPageId(), PageId::Compare);
    }

    void listsTheOptionsInAModelThatHoldsItsRules()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        auto *view = fixture.find<QAbstractItemView>(u"effectOptions"_s);
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view->model()->rowCount(), static_cast<int>(fixture.document().engagement().options.size()));
        fixture.find<QuestionCard>(u"question/q_review"_s)->choose(1);
        fixture.document().undoStack().undo();
        fixture.document().edit(u"Options"_s, [](Engagement &engagement) { engagement.options.removeLast(); });
        QCOMPARE(view->model()->rowCount(), static_cast<int>(fixture.document().engagement().options.size()));
    }

    // Whoever sees "not cleared" or "out" learns with the keyboard, too, what is missing and whom to ask.
    void saysWhyAnOptionIsNotIn_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Space") << int(Qt::Key_Space);
        QTest::newRow("click") << 0;
    }

    void saysWhyAnOptionIsNotIn()
    {
        QFETCH(const int, key);
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        fixture.document().editWorkload(u"Requirement"_s, [&](Workload &workload) {
            for (const Question &question : fixture.document().library().questions) {
                if (!question.answers.isEmpty())
                    workload.answers.insert(question.id, {{question.answers.constFirst().id}, std::nullopt, {}});
            }
        });
        auto *view = fixture.find<QAbstractItemView>(u"effectOptions"_s);
        QTRY_VERIFY(view->isVisible());
        const QModelIndex last = view->model()->index(view->model()->rowCount() - 1, 0);
        const QString why = last.data(Qt::ToolTipRole).toString();
        QVERIFY2(why.contains(u"Asked for by question"_s), qPrintable(why));
        view->setFocus();
        if (key == 0) {
            view->scrollTo(last);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(last).center());
        } else {
            QTest::keyClick(view, Qt::Key_End);
            QTest::keyClick(view, Qt::Key(key));
        }
        const QPointer<QDialog> dialog = fixture.window().findChild<QDialog *>(u"clearanceReasons"_s);
        QVERIFY(dialog);
        const auto *text = dialog->findChild<QTextBrowser *>(u"text"_s);
        QCOMPARE(text->toPlainText(), QString(why).replace(QChar::Nbsp, u' '));
        QCOMPARE(dialog->focusWidget(), text);
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(fixture.window().focusWidget(), view);
    }

    // However many options are compared, weights and duties stay in sight, and the last option can be reached.
    void manyOptionsLeaveRoomForWeightsAndDuties()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        fixture.window().resize(1366, 768);
        fixture.document().edit(u"Options"_s, [&](Engagement &engagement) {
            engagement.options.clear();
            for (const Profile &profile : fixture.document().library().profiles) {
                for (const Deployment &deployment : profile.deployments)
                    engagement.options.append(deployment.id);
            }
            engagement.options.resize(15);
        });
        fixture.find<QuestionCard>(u"question/q_review"_s)->choose(1);
        auto *view = fixture.find<QAbstractItemView>(u"effectOptions"_s);
        const auto *panel = fixture.find<QWidget>(u"effectPanel"_s);
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        const auto head = std::ranges::find(labels, u"Weights"_s, &QLabel::text);
        QVERIFY(head != labels.end());
        const QWidget *weights = *head;
        QVERIFY(view->model()->rowCount() >= 15);
        QTRY_VERIFY(view->isVisible() && weights->isVisible());
        const auto top = [panel](const QWidget *part) { return part->mapTo(panel, QPoint()).y(); };
        QTRY_VERIFY2(top(weights) < panel->height() - Theme::scaled(60),
                     qPrintable(u"%1 of %2"_s.arg(top(weights)).arg(panel->height())));
        view->setFocus();
        const QModelIndex last = view->model()->index(view->model()->rowCount() - 1, 0);
        const auto row = [&] { return view->visualRect(last); };
        // The list may still be growing when the key comes.
        const auto isSeenAtTheEnd = [&] {
            QTest::keyClick(view, Qt::Key_End);
            return row().top() >= 0 && row().bottom() <= view->viewport()->height();
        };
        QTRY_VERIFY2(isSeenAtTheEnd(), qPrintable(u"%1 to %2"_s.arg(row().top()).arg(row().bottom())));
        QVERIFY2(row().width() <= view->viewport()->width(), qPrintable(QString::number(row().width())));
    }

    void changesNothingAtAnEarlierDate()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        fixture.document().setAsOf(QDate(2025, 1, 31));
        fixture.find<QuestionCard>(u"question/q_review"_s)->choose(1);
        QVERIFY(fixture.document().workload().answers.isEmpty());
    }

    void whatIsClickedStaysInPlace_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QSize>("size");
        const std::unique_ptr<WindowFixture> fixture = std::make_unique<WindowFixture>();
        for (const QuestionSection &section : fixture->document().library().sections) {
            QTest::addRow("%s, large", qPrintable(section.id)) << section.id << QSize(1440, 900);
            QTest::addRow("%s, small", qPrintable(section.id)) << section.id << QSize(1024, 600);
        }
    }

    // Down the section and up again, each option in turn: what folds and unfolds around it moves it nowhere.
    void whatIsClickedStaysInPlace()
    {
        QFETCH(const QString, section);
        QFETCH(const QSize, size);
        WindowFixture fixture;
        fixture.window().resize(size);
        openNew(fixture, section);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QStringList questions;
        for (const Question &question : fixture.document().library().questions) {
            if (question.section == section)
                questions.append(question.id);
        }
        const QStringList down = questions;
        std::ranges::reverse(questions);
        auto *view = fixture.find<QScrollArea>(u"questions"_s);
        for (const QString &id : down + questions) {
            auto *card = fixture.find<QuestionCard>(u"question/"_s + id);
            if (!card)
                continue; // hidden by the answers so far
            view->ensureWidgetVisible(card);
            QCoreApplication::processEvents();
            const int top = card->mapToGlobal(QPoint()).y();
            auto *line = card->findChild<QLabel *>(u"lineQuestion"_s);
            if (line->isVisible()) { // folded: a click opens it
                clickOn(line);
                QVERIFY2(!line->isVisible(), qPrintable(id));
                QCOMPARE(card->mapToGlobal(QPoint()).y(), top);
            }
            for (const Answer &answer : fixture.document().library().question(id)->answers) {
                QAbstractButton *button = option(fixture, id, answer.id);
                if (!button)
                    break; // a scale or a number
                view->ensureWidgetVisible(button);
                QCoreApplication::processEvents();
                const QPoint before = button->mapToGlobal(QPoint());
                clickOn(button);
                // Cards are made anew where the answer brings up or hides questions.
                const QAbstractButton *after = option(fixture, id, answer.id);
                QVERIFY2(after, qPrintable(id));
                QCOMPARE(after->mapToGlobal(QPoint()), before);
                const QStringList chosen = fixture.document().workload().answers.value(id).choices;
                QCOMPARE(after->isChecked(), chosen.contains(answer.id));
            }
        }
    }

    // Where an answer brings more than the window can show, its lines must not be broken anew.
    void aScrollBarTakesNoWidthFromTheCards()
    {
        WindowFixture fixture;
        openNew(fixture, u"budget"_s);
        const auto *view = fixture.find<QScrollArea>(u"questions"_s);
        fixture.window().resize(1366, 900);
        QTRY_COMPARE(view->verticalScrollBar()->maximum(), 0);
        const int width = view->viewport()->width();
        fixture.window().resize(1366, 500);
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        QCOMPARE(view->viewport()->width(), width);
    }

    // A number is taken when the field is left, which is what the press of the mouse does.
    void aClickBehindANumberAnswers()
    {
        WindowFixture fixture;
        openNew(fixture, u"budget"_s);
        GivenAnswer hardware; // asks whether fixed costs are acceptable
        hardware.choices = {u"want"_s};
        fixture.document().answer(u"q_hardware"_s, hardware);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        auto *number = fixture.find<QuestionCard>(u"question/q_volume"_s)->findChild<QAbstractSpinBox *>();
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, u"3200"_s);
        const QString answer = fixture.document().library().question(u"q_fixed"_s)->answers.at(1).id;
        const QPoint before = option(fixture, u"q_fixed"_s, answer)->mapToGlobal(QPoint());
        clickOn(option(fixture, u"q_fixed"_s, answer));
        QCOMPARE(fixture.document().workload().answers.value(u"q_volume"_s).number.value_or(0), 3200.0);
        QCOMPARE(fixture.document().workload().answers.value(u"q_fixed"_s).choices, QStringList {answer});
        QCOMPARE(option(fixture, u"q_fixed"_s, answer)->mapToGlobal(QPoint()), before);
    }

    void foldsWhatIsAnsweredOnTheWayWithTheKeyboard()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        fixture.find<QuestionCard>(u"question/q_personal"_s)->choose(2);
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCoreApplication::processEvents();
        auto *first = fixture.find<QuestionCard>(u"question/q_personal"_s);
        QVERIFY(first->findChild<QLabel *>(u"lineQuestion"_s)->isVisible());
        QVERIFY(!first->isAncestorOf(QApplication::focusWidget()));
    }

    void leadsOnBelowTheLastQuestion()
    {
        WindowFixture fixture;
        openNew(fixture, u"use_case"_s);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        const auto *next = fixture.find<QPushButton>(u"nextSection"_s);
        QVERIFY(next);
        QCOMPARE(next->text(), fixture.find<QPushButton>(u"primaryButton"_s)->text());
        QTRY_VERIFY(QApplication::focusWidget());
        // From question to question, and behind the last one to what leads on: never to what takes an answer back.
        const auto questions = fixture.window().currentPage()->findChildren<QuestionCard *>().size();
        for (qsizetype presses = 0; presses < questions; ++presses)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"nextSection"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        const auto cards = fixture.window().currentPage()->findChildren<QuestionCard *>();
        QVERIFY(std::ranges::any_of(
            cards, [](const QuestionCard *card) { return card->isAncestorOf(QApplication::focusWidget()); }));
        fixture.find<QPushButton>(u"nextSection"_s)->click();
        QCOMPARE(fixture.find<QLabel>(u"sectionTitle"_s)->text().section(u':', 0, 0), u"Section 2"_s);
    }

    void staysAtItsQuestionWhileAnotherPageIsOpen()
    {
        WindowFixture fixture;
        openNew(fixture, u"use_case"_s);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        auto *card = fixture.find<QuestionCard>(u"question/q_form"_s);
        QTRY_VERIFY(card->isAncestorOf(QApplication::focusWidget()));
        for (const PageId other : {PageId::Client, PageId::Compare, PageId::Client}) {
            fixture.window().openPage(other);
            fixture.window().openPage(PageId::Questions);
            QTRY_VERIFY(card->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void opensAnotherWorkloadWhereItsQuestionsAreOpen()
    {
        WindowFixture fixture;
        openNew(fixture, u"strategy"_s);
        const auto section = [&] { return fixture.find<QLabel>(u"sectionTitle"_s)->text().section(u':', 0, 0); };
        QCOMPARE(section(), u"Section 6"_s);
        fixture.document().edit(u"Workload"_s, [](Engagement &engagement) {
            Workload second;
            second.id = u"second"_s;
            second.name = u"Chat"_s;
            engagement.workloads.append(second);
        });
        fixture.window().openPage(PageId::Client);
        fixture.document().setWorkloadIndex(1);
        fixture.window().openPage(PageId::Questions);
        QCOMPARE(section(), u"Section 1"_s);
        // Each workload is where it was left.
        fixture.document().setWorkloadIndex(0);
        QTRY_COMPARE(section(), u"Section 6"_s);
        fixture.window().openPage(PageId::Questions, u"legal"_s);
        fixture.document().setWorkloadIndex(1);
        QTRY_COMPARE(section(), u"Section 1"_s);
        // Another engagement has a workload of the same id.
        fixture.document().setWorkloadIndex(0);
        fixture.window().files().askToSave = [](const FileHandling::Unsaved & /*unsaved*/) {
            return FileHandling::SaveAnswer::Discard;
        };
        fixture.window().files().createNew();
        fixture.window().openPage(PageId::Questions);
        QCOMPARE(section(), u"Section 1"_s);
    }

    void unfoldsOnlyWhatIsAnswered()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        auto *unfold = fixture.find<QPushButton>(u"unfoldAnswered"_s);
        QVERIFY(!unfold->isEnabled());
        fixture.find<QuestionCard>(u"question/q_personal"_s)->choose(1);
        QVERIFY(unfold->isEnabled());
        unfold->click();
        fixture.document().undoStack().undo();
        QVERIFY(unfold->isEnabled());
        unfold->click();
        QVERIFY(!unfold->isChecked() && !unfold->isEnabled());
    }

    /// What holds for everybody does not come from answers.
    void tellsDutiesOfAnswersFromThoseOfEverybody()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        const auto duties = [&] { return fixture.find<QLabel>(u"duties"_s)->text(); };
        QVERIFY2(duties().startsWith(u"In any case: Support the AI knowledge of staff"_s), qPrintable(duties()));
        QVERIFY2(!duties().contains(u"answers"_s), qPrintable(duties()));
        fixture.window().files().askToSave = [](const FileHandling::Unsaved & /*unsaved*/) {
            return FileHandling::SaveAnswer::Discard;
        };
        fixture.openSample();
        fixture.window().openPage(PageId::Questions);
        const QStringList lines = duties().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().startsWith(u"From your answers: "_s), qPrintable(lines.first()));
        QVERIFY2(!lines.first().contains(u"Support the AI knowledge of staff"_s), qPrintable(lines.first()));
        QVERIFY2(lines.last().startsWith(u"In any case: Support the AI knowledge of staff"_s),
                 qPrintable(lines.last()));
    }

    void offersEvidenceWhereItDecided()
    {
        WindowFixture fixture;
        openNew(fixture, u"use_case"_s);
        const auto isOffered = [&] { return !fixture.find<QPushButton>(u"showEvidence"_s)->isHidden(); };
        bool seen = false;
        bool unseen = false;
        for (const Question &question : fixture.document().library().questions) {
            for (const Answer &answer : question.answers) {
                if (question.type == Question::Type::Scale || question.type == Question::Type::Number)
                    continue;
                GivenAnswer given;
                given.choices = {answer.id};
                fixture.document().answer(question.id, given);
                const AnswerEffect &effect = fixture.document().lastEffect();
                const auto moved = effect.nowFailed.size() + effect.nowNotCleared.size() + effect.nowPassed.size();
                QCOMPARE(isOffered(), moved > 0);
                (moved > 0 ? seen : unseen) = true;
            }
        }
        QVERIFY(seen && unseen);
    }
};

QTEST_MAIN(TestQuestionsPage)
#include "tst_questionspage.moc"
