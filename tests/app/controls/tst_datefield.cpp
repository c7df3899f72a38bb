// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/datedelegate.h"
#include "app/controls/datefield.h"
#include "app/controls/datepopup.h"
#include "app/controls/typedinput.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestDateField final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void writesFourDigitsForTheYear_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("German") << Language::German << u"05.03.2025"_s;
        QTest::newRow("English") << Language::English << u"5 Mar 2025"_s;
    }

    void writesFourDigitsForTheYear()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, text);
        m_language.set(language);
        DateField field;
        field.setDate(QDate(2025, 3, 5));
        QCOMPARE(field.text(), text);
        QCOMPARE(field.calendarWidget()->firstDayOfWeek(), Qt::Monday);
    }

    /// Qt would open a second popup for it, whose text is lost, and leaked, when the calendar closes first.
    void typingInACalendarOpensNothing()
    {
        m_language.set(Language::German);
        DateField field;
        QCalendarWidget &calendar = *field.calendarWidget();
        calendar.show();
        auto *days = calendar.findChild<QTableView *>();
        QVERIFY(days);
        const QDate before = calendar.selectedDate();
        const auto windows = QApplication::topLevelWidgets().size();
        QTest::keyClick(days, Qt::Key_1);
        QCOMPARE(QApplication::topLevelWidgets().size(), windows);
        QCOMPARE(calendar.selectedDate(), before);
    }

    void isTypedAsOneWritesIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate january(2025, 1, 31);
        const QDate leapDay(2024, 2, 29);
        QTest::newRow("German") << Language::German << u"31.01.2025"_s << january;
        QTest::newRow("German, short") << Language::German << u"31.1.2025"_s << january;
        QTest::newRow("German, without points") << Language::German << u"31012025"_s << january;
        QTest::newRow("German, leap day") << Language::German << u"29.02.2024"_s << leapDay;
        QTest::newRow("German, early in a month") << Language::German << u"1.2.2025"_s << QDate(2025, 2, 1);
        QTest::newRow("English") << Language::English << u"31 Jan 2025"_s << january;
        QTest::newRow("English, leap day") << Language::English << u"29 Feb 2024"_s << leapDay;
        QTest::newRow("English, early in a month") << Language::English << u"5 Dec 2025"_s << QDate(2025, 12, 5);
    }

    /// Whatever stands there before: short months, long ones, days of one digit and of two.
    void isTypedAsOneWritesIt()
    {
        QFETCH(Language, language);
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        m_language.set(language);
        for (const QDate before : {QDate(2026, 10, 1), QDate(2026, 11, 5), QDate(2026, 2, 3), QDate(2025, 6, 30)}) {
            DateField field;
            field.setDate(before);
            field.show();
            field.setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(field.hasFocus());
            QTest::keyClicks(&field, typed);
            QVERIFY2(field.date() == date, qPrintable(before.toString(Qt::ISODate) + u": "_s + field.text()));
        }
    }

    /// Nothing else is made of what does not exist without a word.
    void saysWhichDayDoesNotExist_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("February") << u"31.02.2025"_s << QDate(2025, 2, 28)
                                  << u"February 2025 has no day 31; the field shows 28.02.2025."_s;
        QTest::newRow("no leap year") << u"29.02.2025"_s << QDate(2025, 2, 28)
                                      << u"February 2025 has no day 29; the field shows 28.02.2025."_s;
        QTest::newRow("April") << u"31.4.2025"_s << QDate(2025, 4, 30)
                               << u"April 2025 has no day 31; the field shows 30.04.2025."_s;
        QTest::newRow("no such month") << u"15.13"_s << QDate(2026, 11, 15) << u"“3” does not fit there."_s;
        QTest::newRow("year of two digits")
            << u"15.1.25\t"_s << QDate(2026, 1, 15) << u"A year has four digits; the field shows 15.01.2026."_s;
        QTest::newRow("no month") << u"39"_s << QDate(2026, 11, 3) << u"No month has a day 39."_s;
    }

    void saysWhichDayDoesNotExist()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QFETCH(QString, sentence);
        m_language.set(Language::English);
        DateField field;
        field.setDisplayFormat(u"dd.MM.yyyy"_s);
        field.setDate(QDate(2026, 11, 5));
        field.show();
        field.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(field.hasFocus());
        QTest::keyClicks(&field, typed.chopped(typed.endsWith(u'\t') ? 1 : 0));
        if (typed.endsWith(u'\t'))
            field.clearFocus();
        QCOMPARE(field.date(), date);
        QCOMPARE(QToolTip::text(), plainToolTip(sentence));
        QToolTip::hideText();
    }

    void stepsFromWhatWasTyped()
    {
        m_language.set(Language::German);
        DateField field;
        field.setDate(QDate(2026, 11, 5));
        field.show();
        field.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(field.hasFocus());
        QTest::keyClicks(&field, u"15"_s);
        QTest::keyClick(&field, Qt::Key_Home);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.date(), QDate(2026, 11, 16));
        QTest::keyClicks(&field, u"31.12.2025"_s);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.date(), QDate(2026, 12, 31));
    }

    /// "Not set" gives way to the first digit, and what is not typed is of today.
    void replacesTheWordForNoDate()
    {
        m_language.set(Language::German);
        DateField field;
        field.setMinimumDate(QDate(2000, 1, 1));
        field.setSpecialValueText(u"not set"_s);
        field.setDate(field.minimumDate());
        field.show();
        field.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(field.hasFocus());
        QTest::keyClicks(&field, u"1.2.2025"_s);
        QCOMPARE(field.date(), QDate(2025, 2, 1));
    }

    /// Qt puts the cursor between the digits of a full section there and refuses more of them.
    void isTypedBehindAClick()
    {
        m_language.set(Language::German);
        DateField field;
        field.setDate(QDate(2026, 10, 22));
        field.show();
        field.setFocus(Qt::MouseFocusReason);
        QTRY_VERIFY(field.hasFocus());
        auto *line = field.findChild<QLineEdit *>();
        QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(8, line->height() / 2));
        QTest::keyClicks(&field, u"05.12.2025"_s);
        QCOMPARE(field.date(), QDate(2025, 12, 5));
        QTest::keyClick(&field, Qt::Key_Home);
        QTest::keyClicks(&field, u"31.01.2024"_s);
        QCOMPARE(field.date(), QDate(2024, 1, 31));
        QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(8, line->height() / 2));
        QTest::keyClicks(&field, u"0"_s); // given up and begun anew
        QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(8, line->height() / 2));
        QTest::keyClicks(&field, u"07.03.2026"_s);
        QCOMPARE(field.date(), QDate(2026, 3, 7));
    }

    void aDateIsTypedInThePopup()
    {
        m_language.set(Language::German);
        QPushButton button;
        button.show();
        DatePopup popup(QDate(2026, 10, 1), QDate(2026, 11, 20));
        QSignalSpy chosen(&popup, &DatePopup::chosen);
        popup.showBelow(button);
        auto *field = popup.findChild<QDateEdit *>(u"dateField"_s);
        QVERIFY(field);
        field->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"31.01.2025"_s);
        QCOMPARE(popup.findChild<QCalendarWidget *>()->selectedDate(), QDate(2025, 1, 31));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toDate(), QDate(2025, 1, 31));
        QVERIFY(!popup.isVisible());
    }

    void aDayIsChosenInThePopup()
    {
        QPushButton button;
        button.show();
        DatePopup popup(QDate(2026, 10, 1), QDate(2026, 11, 20));
        QSignalSpy chosen(&popup, &DatePopup::chosen);
        popup.showBelow(button);
        auto *days = popup.findChild<QCalendarWidget *>()->findChild<QTableView *>();
        QTest::keyClick(days, Qt::Key_Right);
        QCOMPARE(popup.findChild<QDateEdit *>(u"dateField"_s)->date(), QDate(2026, 10, 2));
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toDate(), QDate(2026, 10, 2));
    }

    /// A cell without a day proposes today's, which is stored only when it is confirmed or another one is typed.
    void aProposedDayIsNotStoredByItself()
    {
        m_language.set(Language::German);
        QStandardItemModel model(1, 1);
        const QModelIndex cell = model.index(0, 0);
        model.setData(cell, QDate(), Qt::EditRole);
        QWidget window;
        QTableView view(&window);
        view.setModel(&model);
        view.setItemDelegate(new DateDelegate(&view));
        window.show();
        const auto edit = [&view, &cell] {
            view.setCurrentIndex(cell);
            view.edit(cell);
            return view.viewport()->findChild<QDateEdit *>();
        };
        QDateEdit *editor = edit();
        QVERIFY(editor);
        QTRY_VERIFY(editor->hasFocus());
        TypedInput::handOn();
        QVERIFY(!cell.data(Qt::EditRole).toDate().isValid());
        QTest::keyClicks(editor, u"15.01.2025"_s);
        TypedInput::handOn();
        QCOMPARE(cell.data(Qt::EditRole).toDate(), QDate(2025, 1, 15));
        // Once a day is stored, today is a day like any other.
        editor->setDate(QDate::currentDate());
        TypedInput::handOn();
        QCOMPARE(cell.data(Qt::EditRole).toDate(), QDate::currentDate());
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!view.viewport()->findChild<QDateEdit *>());

        model.setData(cell, QDate(), Qt::EditRole);
        editor = edit();
        QVERIFY(editor);
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(cell.data(Qt::EditRole).toDate(), QDate::currentDate());
    }

private:
    ProgramLanguage m_language;
};

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
