// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/controls/text.h"
#include "app/questions/questioncard.h"
#include "app/questions/sectionhead.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;

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
        card->choose(1);
        QVERIFY(card->isAnswered());
        fixture.find<QPushButton>(u"undoAnswer"_s)->click();
        QVERIFY(!card->isAnswered());
        QVERIFY(fixture.document().workload().answers.isEmpty());
        const auto buttons = card->findChildren<QRadioButton *>();
        QVERIFY(std::ranges::none_of(buttons, &QRadioButton::isChecked));
    }

    void choosesWithTheNumberKeys()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QTRY_VERIFY(QApplication::focusWidget());
        const QString first = fixture.find<QuestionCard>(u"question/q_personal"_s)->questionId();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        const Question *question = fixture.document().library().question(first);
        QCOMPARE(fixture.document().workload().answers.value(first).choices, QStringList {question->answers.at(1).id});
    }

    void takesSeveralAnswersWhereSeveralAreAllowed()
    {
        WindowFixture fixture;
        openNew(fixture, u"use_case"_s);
        auto *card = fixture.find<QuestionCard>(u"question/q_usecase"_s);
        card->choose(1);
        card->choose(3);
        QCOMPARE(fixture.document().workload().answers.value(u"q_usecase"_s).choices.size(), 2);
        card->choose(1);
        QCOMPARE(fixture.document().workload().answers.value(u"q_usecase"_s).choices.size(), 1);
    }

    void answersAScaleAtItsLowEnd()
    {
        WindowFixture fixture;
        openNew(fixture, u"use_case"_s);
        auto *card = fixture.find<QuestionCard>(u"question/q_quality"_s);
        QVERIFY(!card->isAnswered());
        card->choose(1);
        QCOMPARE(fixture.document().workload().answers.value(u"q_quality"_s).number, 1.0);
        card->findChild<QSlider *>(u"scale"_s)->setValue(4);
        QCOMPARE(fixture.document().workload().answers.value(u"q_quality"_s).number, 4.0);
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

    void keepsTheNoteWithTheAnswer()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        GivenAnswer answer;
        answer.choices = {fixture.document().library().question(u"q_review")->answers.constFirst().id};
        answer.note = u"agreed on the phone"_s;
        fixture.document().answer(u"q_review"_s, answer);
        fixture.find<QuestionCard>(u"question/q_review"_s)->choose(2);
        QCOMPARE(fixture.document().workload().answers.value(u"q_review"_s).note, u"agreed on the phone"_s);
    }

    void namesManyAnswersInShort()
    {
        WindowFixture fixture;
        openNew(fixture, u"use_case"_s);
        const Question &question = *fixture.document().library().question(u"q_usecase");
        const auto line = [&fixture] {
            QStringList texts;
            for (const QLabel *label : fixture.find<QuestionCard>(u"question/q_usecase"_s)->findChildren<QLabel *>())
                texts.append(label->text());
            return texts;
        };
        const QList<Answer> &answers = question.answers;
        GivenAnswer given;
        given.choices = {answers.at(0).id, answers.at(1).id};
        fixture.document().answer(u"q_usecase"_s, given);
        const QString first = answers.at(0).label.english;
        QVERIFY(line().contains(u"%1, %2"_s.arg(first, answers.at(1).label.english)));
        given.choices += {answers.at(2).id, answers.at(3).id};
        fixture.document().answer(u"q_usecase"_s, given);
        QVERIFY(line().contains(u"%1 and 3 more"_s.arg(first)));
        QVERIFY(fixture.find<QuestionCard>(u"question/q_usecase"_s)
                    ->accessibleDescription()
                    .contains(answers.at(3).label.english));
    }

    void hidesNotesInThePresentation()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        GivenAnswer answer;
        answer.choices = {fixture.document().library().question(u"q_review")->answers.constFirst().id};
        answer.note = u"not for the client's eyes"_s;
        fixture.document().answer(u"q_review"_s, answer);
        auto *card = fixture.find<QuestionCard>(u"question/q_review"_s);
        const auto hidden = [&card](const QString &name) { return card->findChild<QWidget *>(name)->isHidden(); };
        QVERIFY(!hidden(u"note"_s));
        auto *page = fixture.window().currentPage();
        page->setPresentation(true);
        QVERIFY(hidden(u"note"_s));
        QVERIFY(hidden(u"addNote"_s));
        card->editNote();
        QVERIFY(hidden(u"note"_s));
        page->setPresentation(false);
        QVERIFY(!hidden(u"note"_s));
        QCOMPARE(fixture.document().workload().answers.value(u"q_review"_s).note, answer.note);
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

    void changesNothingAtAnEarlierDate()
    {
        WindowFixture fixture;
        openNew(fixture, u"data"_s);
        fixture.document().setAsOf(QDate(2025, 1, 31));
        fixture.find<QuestionCard>(u"question/q_review"_s)->choose(1);
        QVERIFY(fixture.document().workload().answers.isEmpty());
    }

private:
    static void openNew(WindowFixture &fixture, const QString &section)
    {
        fixture.window().files().createNew();
        fixture.window().openPage(PageId::Questions, section);
    }
};

QTEST_MAIN(TestQuestionsPage)
#include "tst_questionspage.moc"
