// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/questions/questioncard.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace lotse;

/// A digit answers the question that is outlined and in sight, and no other.
class TestQuestionKeys final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void aQuestionThatComesUpIsNextByTab()
    {
        WindowFixture fixture;
        QVERIFY(open(fixture));
        press(Qt::Key_3); // customers: three questions come up
        press(Qt::Key_Tab);
        press(Qt::Key_1);
        press(Qt::Key_Tab);
        press(Qt::Key_2);
        QCOMPARE(chosen(fixture, u"q_personal"_s), (QList<int> {3}));
        QCOMPARE(chosen(fixture, u"q_special"_s), (QList<int> {1}));
        QCOMPARE(chosen(fixture, u"q_anonymise"_s), (QList<int> {2}));
        QCOMPARE(chosen(fixture, u"q_secrets"_s), (QList<int> {}));
    }

    void severalAnswersAreTakenWhereTheFirstBringsAQuestionUp()
    {
        WindowFixture fixture;
        QVERIFY(open(fixture, u"use_case"_s));
        press(Qt::Key_1); // a ready program: what the office works with is asked
        press(Qt::Key_3);
        QCOMPARE(chosen(fixture, u"q_form"_s), (QList<int> {1, 3}));
    }

    void aCollapsedQuestionIsOpenedBeforeItTakesADigit()
    {
        WindowFixture fixture;
        QVERIFY(open(fixture));
        press(Qt::Key_3);
        press(Qt::Key_Tab);
        press(Qt::Key_1);
        press(Qt::Key_Tab);
        press(Qt::Key_2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::focusWidget(), card(fixture, u"q_special"_s)); // collapsed, and where the person is
        press(Qt::Key_3);
        QCOMPARE(chosen(fixture, u"q_anonymise"_s), (QList<int> {2}));
        QCOMPARE(chosen(fixture, u"q_special"_s), (QList<int> {1}));
        QVERIFY(card(fixture, u"q_special"_s)->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_3);
        QCOMPARE(chosen(fixture, u"q_special"_s), (QList<int> {1, 3}));
        QCOMPARE(chosen(fixture, u"q_anonymise"_s), (QList<int> {2}));
    }

    void aQuestionOutOfSightIsShownBeforeItTakesADigit()
    {
        WindowFixture fixture;
        QVERIFY(open(fixture));
        QScrollBar *bar = fixture.find<QScrollArea>(u"questions"_s)->verticalScrollBar();
        fixture.window().resize(1366, 600);
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        QVERIFY(!isSeen(fixture, u"q_personal"_s));
        press(Qt::Key_2);
        QCOMPARE(chosen(fixture, u"q_personal"_s), QList<int>());
        QTRY_VERIFY(isSeen(fixture, u"q_personal"_s));
        press(Qt::Key_2);
        QCOMPARE(chosen(fixture, u"q_personal"_s), QList<int> {2});
    }

    /// Where the current question goes, another one becomes it, and is brought into sight.
    void theNextCurrentOneIsInSight()
    {
        WindowFixture fixture;
        QVERIFY(open(fixture));
        press(Qt::Key_3);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab); // at a question that the first one brought up
        QVERIFY(card(fixture, u"q_anonymise"_s)->isAncestorOf(QApplication::focusWidget()));
        fixture.window().resize(1366, 600);
        fixture.document().undoStack().undo();
        QTRY_VERIFY(!card(fixture, u"q_anonymise"_s));
        QTRY_VERIFY(card(fixture, u"q_personal"_s)->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(isSeen(fixture, u"q_personal"_s));
    }

private:
    static bool open(WindowFixture &fixture, const QString &section = u"data"_s)
    {
        fixture.window().files().createNew();
        fixture.window().openPage(PageId::Questions, section);
        fixture.window().activateWindow();
        return QTest::qWaitForWindowActive(&fixture.window())
            && QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
    }

    static void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
    }

    static QuestionCard *card(const WindowFixture &fixture, const QString &question)
    {
        return fixture.find<QuestionCard>(u"question/"_s + question);
    }

    /// The places of the answers that are chosen, from 1.
    static QList<int> chosen(const WindowFixture &fixture, const QString &question)
    {
        QList<int> places;
        const QList<Answer> &answers = fixture.document().library().question(question)->answers;
        const QStringList choices = fixture.document().workload().answers.value(question).choices;
        for (int place = 1; place <= answers.size(); ++place) {
            if (choices.contains(answers.at(place - 1).id))
                places.append(place);
        }
        return places;
    }

    static bool isSeen(const WindowFixture &fixture, const QString &question)
    {
        return !card(fixture, question)->visibleRegion().isEmpty();
    }
};

QTEST_MAIN(TestQuestionKeys)
#include "tst_questionkeys.moc"
