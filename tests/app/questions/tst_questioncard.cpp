// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/questions/answering.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;

/// How each kind of question is answered on its card, by mouse and keys.
class TestQuestionCard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

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
        // The first answer brings a question up, and the cards are made anew.
        const auto card = [&fixture] { return fixture.find<QuestionCard>(u"question/q_usecase"_s); };
        card()->choose(1);
        card()->choose(3);
        QCOMPARE(fixture.document().workload().answers.value(u"q_usecase"_s).choices.size(), 2);
        card()->choose(1);
        QCOMPARE(fixture.document().workload().answers.value(u"q_usecase"_s).choices.size(), 1);
    }

    /// Of the first choice, and of each one after it.
    void whatEachChoiceMeansIsSaidBelow()
    {
        WindowFixture fixture;
        openNew(fixture, u"use_case"_s);
        QTRY_VERIFY(fixture.window().isVisible());
        for (const char *question : {"q_users", "q_usecase"}) {
            const QString name = u"question/"_s + QString::fromLatin1(question);
            for (const int number : {2, 3, 1, 4}) {
                fixture.find<QuestionCard>(name)->choose(number);
                QCoreApplication::processEvents();
                const auto *outcome = fixture.find<QuestionCard>(name)->findChild<QWidget *>(u"outcome"_s);
                QVERIFY2(!outcome->isHidden(), qPrintable(u"%1: %2"_s.arg(name).arg(number)));
                QVERIFY(!outcome->findChildren<QLabel *>().isEmpty());
            }
        }
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

    void saysAStepInWords()
    {
        WindowFixture fixture;
        openNew(fixture, u"use_case"_s);
        auto *card = fixture.find<QuestionCard>(u"question/q_quality"_s);
        const auto *word = card->findChild<QLabel *>(u"scaleValue"_s);
        QCOMPARE(word->text(), u"not answered"_s);
        card->choose(4);
        QCOMPARE(word->text(), u"4: demanding"_s);
        QVERIFY2(card->accessibleDescription().contains(u"4 of 5 (demanding)"_s),
                 qPrintable(card->accessibleDescription()));
    }

    void typesANumber_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("number");
        for (const char *way : {"click", "second click", "tab", "shown"}) {
            QTest::addRow("%s", way) << QByteArray(way) << u"400"_s << 400.0;
            QTest::addRow("%s, grouped", way) << QByteArray(way) << u"12,000"_s << 12'000.0;
            QTest::addRow("%s, with a blank", way) << QByteArray(way) << u"12 000"_s << 12'000.0;
        }
    }

    // However the field got the focus, what is typed stands in it: over the dash, and over an older number.
    void typesANumber()
    {
        QFETCH(const QByteArray, way);
        QFETCH(const QString, typed);
        QFETCH(const double, number);
        WindowFixture fixture;
        openNew(fixture, u"budget"_s);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        const auto field = [&fixture] {
            return fixture.find<QuestionCard>(u"question/q_volume"_s)->findChild<QDoubleSpinBox *>(u"number"_s);
        };
        const auto enter = [&] {
            if (way == "shown") {
                fixture.window().openPage(PageId::Questions, u"q_volume"_s);
            } else if (way == "tab") {
                fixture.window().openPage(PageId::Questions, u"q_budget"_s);
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            } else {
                fixture.window().openPage(PageId::Questions, u"q_volume"_s);
                fixture.find<QPushButton>(u"nextSection"_s)->setFocus();
                clickOn(field()->findChild<QLineEdit *>());
                if (way == "second click")
                    clickOn(field()->findChild<QLineEdit *>());
            }
            QVERIFY(field()->hasFocus());
        };
        const auto given = [&] { return fixture.document().workload().answers.value(u"q_volume"_s).number; };
        enter();
        QTest::keyClicks(field(), typed);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(given(), number);
        if (way == "second click" || way == "tab")
            return; // the one puts the cursor into the number, the other comes to the folded card
        enter();
        QTest::keyClicks(field(), u"7"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(given(), 7.0);
        field()->selectAll();
        QTest::keyClick(field(), Qt::Key_Delete);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY2(!given(), "emptied: no answer any more");
    }

    void stepsSensiblyFromNothing()
    {
        WindowFixture fixture;
        openNew(fixture, u"budget"_s);
        auto *field = fixture.find<QuestionCard>(u"question/q_budget"_s)->findChild<QDoubleSpinBox *>(u"number"_s);
        const auto stepped = [field] {
            field->stepUp();
            return field->value();
        };
        QCOMPARE(stepped(), 0.0);
        QCOMPARE(stepped(), 1.0);
        field->setValue(400);
        QCOMPARE(stepped(), 410.0);
        field->setValue(20'000);
        QCOMPARE(stepped(), 21'000.0);
    }

    void answersThatTheNumberIsNotKnown()
    {
        WindowFixture fixture;
        openNew(fixture, u"budget"_s);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        fixture.window().openPage(PageId::Questions, u"q_volume"_s);
        auto *card = fixture.find<QuestionCard>(u"question/q_volume"_s);
        auto *field = card->findChild<QDoubleSpinBox *>(u"number"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"unsure"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        const auto given = [&] { return fixture.document().workload().answers.value(u"q_volume"_s); };
        QCOMPARE(given().choices, QStringList {u"unsure"_s});
        QVERIFY(card->isAnswered());
        QVERIFY(fixture.document().evaluation().answeredQuestions.contains(u"q_volume"_s));
        QVERIFY(card->accessibleDescription().contains(u"I don’t know"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"90"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(given().number, 90.0);
        QVERIFY(given().choices.isEmpty());
        QVERIFY(!option(fixture, u"q_volume"_s, u"unsure"_s)->isChecked());
    }

    /// A key stands beside an answer where it chooses that answer.
    void showsTheKeysThatChoose()
    {
        WindowFixture fixture;
        fixture.window().files().createNew();
        for (const Question &question : fixture.document().library().questions) {
            if (question.showIf)
                continue;
            fixture.window().openPage(PageId::Questions, question.id);
            auto *card = fixture.find<QuestionCard>(u"question/"_s + question.id);
            const QList<QLabel *> keys = card->findChildren<QLabel *>(u"answerKey"_s);
            const auto answered = [&] {
                return fixture.document().evaluation().answeredQuestions.contains(question.id);
            };
            if (question.type == Question::Type::Number) {
                QVERIFY2(keys.isEmpty(), qPrintable(question.id));
                card->choose(1);
                QVERIFY2(!answered(), qPrintable(question.id));
            } else if (question.type != Question::Type::Scale) {
                QCOMPARE(keys.size(), std::min<qsizetype>(9, question.answers.size()));
                card->choose(keys.constLast()->text().toInt());
                QVERIFY2(answered(), qPrintable(question.id));
            }
        }
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
        QVERIFY(line().contains(u"%1; %2"_s.arg(first, answers.at(1).label.english)));
        given.choices += {answers.at(2).id, answers.at(3).id};
        fixture.document().answer(u"q_usecase"_s, given);
        QVERIFY(line().contains(u"%1 and 3 more"_s.arg(first)));
        QVERIFY(fixture.find<QuestionCard>(u"question/q_usecase"_s)
                    ->accessibleDescription()
                    .contains(answers.at(3).label.english));
    }

    void hidesNotesWhileTheClientWatches()
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
        page->setClientView(true);
        QVERIFY(hidden(u"note"_s));
        QVERIFY(hidden(u"addNote"_s));
        card->editNote();
        QVERIFY(hidden(u"note"_s));
        page->setClientView(false);
        QVERIFY(!hidden(u"note"_s));
        QCOMPARE(fixture.document().workload().answers.value(u"q_review"_s).note, answer.note);
    }

    void optionsOfAQuestionStayWhereTheyAre_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("question");
        QTest::newRow("several") << u"use_case"_s << u"q_usecase"_s;
        QTest::newRow("one stands alone") << u"data"_s << u"q_personal"_s;
        QTest::newRow("one") << u"tech"_s << u"q_team"_s;
    }

    void optionsOfAQuestionStayWhereTheyAre()
    {
        QFETCH(const QString, section);
        QFETCH(const QString, question);
        WindowFixture fixture;
        openNew(fixture, section);
        const auto places = [&] {
            QCoreApplication::processEvents();
            QList<QPoint> found;
            for (const Answer &answer : fixture.document().library().question(question)->answers)
                found.append(option(fixture, question, answer.id)->mapToGlobal(QPoint()));
            return found;
        };
        const QList<QPoint> before = places();
        for (const Answer &answer : fixture.document().library().question(question)->answers) {
            clickOn(option(fixture, question, answer.id));
            QVERIFY(fixture.document().workload().answers.value(question).choices.contains(answer.id));
            QCOMPARE(places(), before);
        }
        QVERIFY(fixture.find<QuestionCard>(u"question/"_s + question)->findChild<QWidget *>(u"outcome"_s)->isVisible());
    }

    void noneOfTheseStandsAlone_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("question");
        const std::unique_ptr<WindowFixture> fixture = std::make_unique<WindowFixture>();
        for (const Question &question : fixture->document().library().questions) {
            const bool several = question.type == Question::Type::Multiple;
            if (several && question.answer(u"none") && !question.showIf)
                QTest::addRow("%s", qPrintable(question.id)) << question.section << question.id;
        }
    }

    void noneOfTheseStandsAlone()
    {
        QFETCH(const QString, section);
        QFETCH(const QString, question);
        WindowFixture fixture;
        openNew(fixture, section);
        QStringList others;
        for (const Answer &answer : fixture.document().library().question(question)->answers) {
            if (!answer.excludesOthers) // nor does “I don’t know” stand with others
                others.append(answer.id);
        }
        const auto chosen = [&] { return fixture.document().workload().answers.value(question).choices; };
        for (const QString &other : std::as_const(others))
            option(fixture, question, other)->click();
        QCOMPARE(chosen(), others);
        const int steps = fixture.document().undoStack().index();
        option(fixture, question, u"none"_s)->click();
        QCOMPARE(chosen(), QStringList {u"none"_s});
        QCOMPARE(fixture.document().undoStack().index(), steps + 1);
        option(fixture, question, others.constLast())->click();
        QCOMPARE(chosen(), QStringList {others.constLast()});
    }
};

QTEST_MAIN(TestQuestionCard)
#include "tst_questioncard.moc"
