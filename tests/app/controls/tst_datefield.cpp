// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/datedelegate.h"
#include "app/controls/datefield.h"
#include "app/controls/datepopup.h"
#include "app/controls/optionalday.h"
#include "app/controls/typeddate.h"
#include "app/controls/typedinput.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStatusTipEvent>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

/// A field and another one behind it.
class Form final : public QWidget
{
public:
    Form() : field(new DateField(this)), next(new QLineEdit(this)) { next->move(0, 200); }

    void enter()
    {
        show();
        field->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(field->hasFocus());
    }

    /// QTest knows the keys of ASCII only.
    void type(const QString &text) const
    {
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }

    void leave()
    {
        QTest::keyClick(field, Qt::Key_Tab);
        QTRY_VERIFY(next->hasFocus());
    }

    DateField *field = nullptr;
    QLineEdit *next = nullptr;
    QString note; ///< what the window was asked to show

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::StatusTip)
            note = static_cast<QStatusTipEvent *>(event)->tip();
        return QWidget::event(event);
    }
};

} // namespace

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
        const QDate march(2025, 3, 1);
        QTest::newRow("German, year of two digits") << Language::German << u"1.1.25"_s << QDate(2025, 1, 1);
        QTest::newRow("German, two digits each") << Language::German << u"01.03.25"_s << march;
        QTest::newRow("German, six digits") << Language::German << u"010325"_s << march;
        QTest::newRow("German, name of the month") << Language::German << u"1. März 2025"_s << march;
        QTest::newRow("German, short name") << Language::German << u"1. Mär. 25"_s << march;
        QTest::newRow("German, short name of calendars") << Language::German << u"1 Mrz 25"_s << march;
        QTest::newRow("German, without umlaut") << Language::German << u"1. maerz 2025"_s << march;
        QTest::newRow("German, English name") << Language::German << u"31 Dec 2024"_s << QDate(2024, 12, 31);
        QTest::newRow("German, ISO") << Language::German << u"2025-03-31"_s << QDate(2025, 3, 31);
        QTest::newRow("German, ISO, early in a month") << Language::German << u"2025-3-1"_s << march;
        QTest::newRow("German, ISO without hyphens") << Language::German << u"20250331"_s << QDate(2025, 3, 31);
        QTest::newRow("English, ISO") << Language::English << u"2025-03-31"_s << QDate(2025, 3, 31);
        QTest::newRow("English, year of two digits") << Language::English << u"1 Mar 25"_s << march;
        QTest::newRow("English, month first") << Language::English << u"March 1, 2025"_s << march;
        QTest::newRow("English, numbers") << Language::English << u"1/3/2025"_s << march;
        QTest::newRow("English, German name") << Language::English << u"31 Okt 2025"_s << QDate(2025, 10, 31);
    }

    /// Whatever stands there before: short months, long ones, days of one digit and of two.
    void isTypedAsOneWritesIt()
    {
        QFETCH(Language, language);
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        m_language.set(language);
        for (const QDate before : {QDate(2026, 10, 1), QDate(2026, 11, 5), QDate(2026, 2, 3), QDate(2025, 6, 30)}) {
            Form form;
            form.field->setDate(before);
            form.enter();
            form.type(typed);
            QVERIFY2(form.field->date() == date,
                     qPrintable(before.toString(Qt::ISODate) + u": "_s + form.field->text()));
            form.leave();
            QCOMPARE(form.field->date(), date);
            QCOMPARE(form.field->text(), interfaceLocale().toString(date, form.field->displayFormat()));
            QCOMPARE(form.note, QString());
        }
    }

    /// Short and long, German, Austrian and English, with and without point and umlaut.
    void takesEveryUsualNameOfAMonth_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<QString>("names");
        QTest::newRow("January") << 1 << u"Jan Januar January Jän Jaen Jänner Jaenner"_s;
        QTest::newRow("February") << 2 << u"Feb Febr Februar February Feber"_s;
        QTest::newRow("March") << 3 << u"Mrz Mär Mar Maer März Maerz Marz March Ma\u0308rz"_s;
        QTest::newRow("April") << 4 << u"Apr April"_s;
        QTest::newRow("May") << 5 << u"Mai May"_s;
        QTest::newRow("June") << 6 << u"Jun Juni June"_s;
        QTest::newRow("July") << 7 << u"Jul Juli July"_s;
        QTest::newRow("August") << 8 << u"Aug August"_s;
        QTest::newRow("September") << 9 << u"Sep Sept September"_s;
        QTest::newRow("October") << 10 << u"Okt Oct Oktober October"_s;
        QTest::newRow("November") << 11 << u"Nov November"_s;
        QTest::newRow("December") << 12 << u"Dez Dec Dezember December"_s;
    }

    void takesEveryUsualNameOfAMonth()
    {
        QFETCH(const int, month);
        QFETCH(const QString, names);
        const QDate today(2026, 11, 29);
        const QDate before = today.addMonths(-5);
        const QStringList each = names.split(u' ');
        for (const QString &name : each) {
            for (const QString &written : {name, name.toUpper(), name.toLower()}) {
                for (const QString &typed :
                     {u"1 %1 25"_s, u"1. %1. 2025"_s, u"01%1 2025"_s, u"%1 1, 2025"_s, u"%1. 1 25"_s})
                    QVERIFY2(readDate(typed.arg(written), before, today).date == QDate(2025, month, 1),
                             qPrintable(typed.arg(written)));
            }
        }
        QVERIFY(!readDate(u"1 Mzr 25"_s, before, today).date.isValid());
    }

    /// Up to 20 years ahead.
    void takesTwoDigitsForTheYearNearToday_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("past") << u"1.1.25"_s << QDate(2025, 1, 1);
        QTest::newRow("begin of the century") << u"1.1.00"_s << QDate(2000, 1, 1);
        QTest::newRow("20 years ahead") << u"31.12.46"_s << QDate(2046, 12, 31);
        QTest::newRow("21 years ahead") << u"1.1.47"_s << QDate(1947, 1, 1);
        QTest::newRow("end of the last century") << u"31.12.99"_s << QDate(1999, 12, 31);
    }

    void takesTwoDigitsForTheYearNearToday()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, date);
        QCOMPARE(readDate(typed, QDate(2010, 6, 15), QDate(2026, 11, 29)).date, date);
    }

    /// Day and month are enough; what is no date changes nothing.
    void keepsWhatIsNotTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("day") << u"7"_s << QDate(2026, 11, 7);
        QTest::newRow("day and month") << u"5.6."_s << QDate(2026, 6, 5);
        QTest::newRow("day and name") << u"5. Juni"_s << QDate(2026, 6, 5);
        QTest::newRow("four digits") << u"0506"_s << QDate(2026, 6, 5);
    }

    void keepsWhatIsNotTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, date);
        m_language.set(Language::German);
        Form form;
        form.field->setDate(QDate(2026, 11, 5));
        form.enter();
        form.type(typed);
        form.leave();
        QCOMPARE(form.field->date(), date);
        QCOMPARE(form.note, QString());
    }

    /// The page sets the date with each change of the document.
    void isNotRewrittenWhileItIsTyped()
    {
        m_language.set(Language::German);
        Form form;
        form.field->setDate(QDate(2026, 11, 5));
        connect(form.field, &QDateEdit::dateChanged, form.field, [&form](QDate date) {
            const QSignalBlocker blocker(form.field);
            form.field->setDate(date);
        });
        form.enter();
        form.type(u"1.1.2"_s);
        form.field->setDate(form.field->date());
        QCOMPARE(form.field->text(), u"1.1.2"_s);
        form.type(u"5"_s);
        QCOMPARE(form.field->date(), QDate(2025, 1, 1));
        form.leave();
        QCOMPARE(form.field->text(), u"01.01.2025"_s);
    }

    void isMendedByBackspace()
    {
        m_language.set(Language::German);
        Form form;
        form.field->setDate(QDate(2024, 12, 31));
        form.enter();
        QTest::keyClick(form.field, Qt::Key_End);
        QTest::keyClick(form.field, Qt::Key_Backspace);
        form.type(u"5"_s);
        QCOMPARE(form.field->date(), QDate(2025, 12, 31));
    }

    /// Nothing else is made of what does not exist without a word, which stays once another field has the focus.
    void saysWhatIsNoDate_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("sentence");
        const Language english = Language::English;
        const QDate before(2026, 11, 5);
        QTest::newRow("February") << english << u"31.02.2025"_s << QDate(2025, 2, 28)
                                  << u"February 2025 has no day 31; the field shows 28.02.2025."_s;
        QTest::newRow("no leap year") << english << u"29.02.2025"_s << QDate(2025, 2, 28)
                                      << u"February 2025 has no day 29; the field shows 28.02.2025."_s;
        QTest::newRow("no leap year, German") << Language::German << u"29.02.2025"_s << QDate(2025, 2, 28)
                                              << u"Februar 2025 hat keinen Tag 29; im Feld steht: 28.02.2025."_s;
        QTest::newRow("April") << english << u"31.4.25"_s << QDate(2025, 4, 30)
                               << u"April 2025 has no day 31; the field shows 30.04.2025."_s;
        QTest::newRow("no such month") << english << u"15.13"_s << before
                                       << u"“15.13” is not understood as a date; the field shows 05.11.2026."_s;
        QTest::newRow("ISO, no such month")
            << english << u"2025-13-01"_s << before
            << u"“2025-13-01” is not understood as a date; the field shows 05.11.2026."_s;
        QTest::newRow("year of three digits")
            << english << u"15.1.202"_s << before
            << u"“15.1.202” is not understood as a date; the field shows 05.11.2026."_s;
        QTest::newRow("no such day, German") << Language::German << u"39"_s << before
                                             << u"„39“ wird nicht als Datum verstanden; im Feld steht: 05.11.2026."_s;
        QTest::newRow("behind the last day") << english << u"1.1.2031"_s << QDate(2030, 12, 31)
                                             << u"The field goes from 01.01.2001 to 31.12.2030; it shows 31.12.2030."_s;
        QTest::newRow("before the first day, German")
            << Language::German << u"1.1.99"_s << QDate(2001, 1, 1)
            << u"Das Feld reicht vom 01.01.2001 bis zum 31.12.2030; darin steht: 01.01.2001."_s;
        QTest::newRow("nothing") << english << u"\b"_s << before
                                 << u"The field cannot be empty; it shows 05.11.2026."_s;
    }

    void saysWhatIsNoDate()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, typed);
        QFETCH(const QDate, date);
        QFETCH(const QString, sentence);
        m_language.set(language);
        Form form;
        form.field->setDisplayFormat(u"dd.MM.yyyy"_s);
        form.field->setDateRange(QDate(2001, 1, 1), QDate(2030, 12, 31));
        form.field->setDate(QDate(2026, 11, 5));
        form.enter();
        if (typed == u"\b"_s)
            QTest::keyClick(form.field, Qt::Key_Backspace);
        else
            form.type(typed);
        form.leave();
        QCOMPARE(form.field->date(), date);
        QCOMPARE(form.field->text(), date.toString(u"dd.MM.yyyy"_s));
        QCOMPARE(form.note, sentence);
        QTRY_COMPARE(QToolTip::text(), plainToolTip(sentence));
        QVERIFY(form.next->hasFocus());
        QToolTip::hideText();

        form.enter();
        form.type(u"1.1.2025"_s);
        form.leave();
        QCOMPARE(form.note, QString()); // said no longer
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

    void stepsWhatTheCursorStandsIn()
    {
        m_language.set(Language::German);
        DateField field;
        field.setDateRange(QDate(2020, 1, 1), QDate(2027, 1, 31));
        field.setDate(QDate(2026, 10, 31));
        field.show();
        field.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(field.hasFocus());
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.date(), QDate(2026, 11, 1));
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.date(), QDate(2026, 10, 31));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&field, Qt::Key_Right); // over the point
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.date(), QDate(2026, 11, 30));
        QTest::keyClicks(&field, u"05"_s);
        QCOMPARE(field.date(), QDate(2026, 5, 30));
        QTest::keyClick(&field, Qt::Key_End);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.date(), QDate(2027, 1, 31)); // the last one
        QTest::keyClicks(&field, u"25"_s);
        QCOMPARE(field.date(), QDate(2025, 1, 31));
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
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.date(), field.minimumDate());
        QCOMPARE(field.text(), u"not set"_s);
        QTest::keyClicks(&field, u"x"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.text(), u"not set"_s);
        QToolTip::hideText();
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
    void theCalendarOfNoDateBeginsAtToday()
    {
        m_language.set(Language::German);
        DateField field;
        makeOptional(field, u"not set"_s);
        field.show();
        QCalendarWidget &calendar = *field.calendarWidget();
        calendar.window()->show();
        QCOMPARE(calendar.selectedDate(), QDate::currentDate());
        QCOMPARE(calendar.monthShown(), QDate::currentDate().month());
        QVERIFY2(!dayOf(field).isValid(), "to look is no choice");
        calendar.window()->hide();
        QVERIFY(!dayOf(field).isValid());
        // Today can be chosen.
        calendar.window()->show();
        QTest::keyClick(calendar.findChild<QTableView *>(), Qt::Key_Return);
        QCOMPARE(dayOf(field), QDate::currentDate());
        // A day that is set stays what the calendar begins with.
        showDay(field, QDate(2025, 3, 5));
        calendar.setSelectedDate(QDate(2025, 3, 5));
        calendar.window()->show();
        QCOMPARE(calendar.selectedDate(), QDate(2025, 3, 5));
    }

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
        // Handed on in the middle, it is typed on.
        QTest::keyClicks(editor, u"1.1.2"_s);
        TypedInput::handOn();
        QTest::keyClicks(editor, u"5"_s);
        TypedInput::handOn();
        QCOMPARE(cell.data(Qt::EditRole).toDate(), QDate(2025, 1, 1));
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
