// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/datefield.h"

#include "app/look/theme.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int mostDays = 31; // of a month

} // namespace

void prepareCalendar(QCalendarWidget &calendar)
{
    calendar.setLocale(interfaceLocale());
    calendar.setFirstDayOfWeek(Qt::Monday);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, QTextCharFormat()); // red is kept for what went wrong
    for (const auto &[name, icon] : {std::pair {u"qt_calendar_prevmonth"_s, u"chevron-left"_s},
                                     std::pair {u"qt_calendar_nextmonth"_s, u"chevron-right"_s}}) {
        if (auto *button = calendar.findChild<QToolButton *>(name))
            button->setIcon(Theme::icon(icon));
    }
    // Qt gives a day the width of its number, which cuts the name of Monday.
    int widest = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        widest = std::max(
            widest,
            calendar.fontMetrics().horizontalAdvance(calendar.locale().dayName(day, QLocale::ShortFormat) + u"  "_s));
    calendar.setMinimumWidth(7 * (widest + Theme::scaled(8)));
    // Qt shows what is typed in a second popup and loses its memory when the calendar closes first.
    calendar.setDateEditEnabled(false);
}

DateField::DateField(QWidget *parent, Calendar calendar) : QDateEdit(parent)
{
    setDisplayFormat(interfaceLanguage() == Language::German ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s);
    setCalendarPopup(calendar == Calendar::DropsDown);
    if (calendar == Calendar::DropsDown)
        prepareCalendar(*calendarWidget());
    lineEdit()->installEventFilter(this);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (date() != m_shown)
        m_day = 0; // stepped, chosen or set meanwhile
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        sayWhatDoesNotExist();
    const QString text = event->text();
    const bool character = text.size() == 1 && text.front().isPrint() && !isReadOnly();
    if (character && text.front().isDigit() && currentSection() == DaySection)
        typeDay(text.front().digitValue());
    else
        typeElse(event, character && (text.front().isPunct() || text.front().isSpace()), character);
    m_shown = date();
}

// Qt holds each digit of a day against the month that stands in the field, which may be the month of before.
void DateField::typeDay(int digit)
{
    if (m_typed != Typed::Part)
        m_day = m_digits = 0;
    m_typed = Typed::Part;
    const int day = 10 * m_day + digit;
    if (day > mostDays || (m_digits > 0 && day == 0)) {
        say(tr("No month has a day %1.").arg(day));
        return;
    }
    m_day = day;
    ++m_digits;
    keepDay();
    const bool whole = m_digits == 2 || 10 * day > mostDays;
    select(whole ? MonthSection : DaySection);
    if (whole)
        m_typed = Typed::Section;
}

void DateField::typeElse(QKeyEvent *event, bool separator, bool character)
{
    const Section section = currentSection();
    const Typed before = std::exchange(m_typed, Typed::Nothing);
    if (!character) {
        const QDate shown = date();
        QDateEdit::keyPressEvent(event);
        if (date() != shown)
            m_day = 0; // stepped
        return;
    }
    // Qt would take the point of "31.01.2025" for a second step and write the month into the year.
    if (separator && before == Typed::Section)
        return;
    if (separator && before == Typed::Part && section == DaySection) {
        select(MonthSection);
        return;
    }
    // Behind a click or Home the section is full, and Qt refuses what does not replace it.
    if (!separator && before != Typed::Part && !lineEdit()->hasSelectedText())
        setSelectedSection(section);
    const QString shown = lineEdit()->text();
    QDateEdit::keyPressEvent(event);
    if (!separator && lineEdit()->text() == shown && currentSection() == section)
        say(tr("“%1” does not fit there.").arg(event->text()));
    if (!separator)
        m_typed = currentSection() == section ? Typed::Part : Typed::Section;
    if (lineEdit()->text() != textFromDateTime(dateTime()))
        return; // in the middle of a month or year
    const Section now = currentSection();
    if (keepDay() && m_typed == Typed::Section)
        select(now);
    m_shown = date();
    if (m_typed == Typed::Part && now == YearSection)
        sayWhatDoesNotExist();
}

/// Gives the date the day that was typed, or the last one of its month. True if that changed something.
bool DateField::keepDay()
{
    if (m_day == 0)
        return false;
    const bool isUnset = !specialValueText().isEmpty() && date() == minimumDate();
    const QDate month = isUnset ? QDate::currentDate() : date();
    const QDate kept(month.year(), month.month(), std::min(m_day, month.daysInMonth()));
    const QDate before = date();
    setDate(kept);
    return date() != before;
}

// Where the cursor stands at the section's begin already, Qt overlooks that another section was current.
void DateField::select(Section section)
{
    lineEdit()->end(false);
    lineEdit()->home(false);
    setSelectedSection(section);
}

void DateField::sayWhatDoesNotExist()
{
    const int typed = std::exchange(m_day, 0);
    if (m_typed == Typed::Part && currentSection() == YearSection
        && lineEdit()->text() != textFromDateTime(dateTime())) {
        say(tr("A year has four digits; the field shows %1.").arg(textFromDateTime(dateTime())));
        return;
    }
    if (typed == 0 || typed == date().day() || date() != m_shown)
        return;
    const QString day = textFromDateTime(dateTime());
    if (typed > date().daysInMonth()) {
        say(tr("%1 has no day %2; the field shows %3.")
                .arg(interfaceLocale().toString(date(), u"MMMM yyyy"_s), QString::number(typed), day));
    } else {
        say(tr("The field goes from %1 to %2; it shows %3.")
                .arg(interfaceLocale().toString(minimumDate(), displayFormat()),
                     interfaceLocale().toString(maximumDate(), displayFormat()), day));
    }
}

void DateField::say(const QString &sentence)
{
    QToolTip::showText(mapToGlobal(QPoint(0, height())), plainToolTip(sentence), this);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    sayWhatDoesNotExist();
    QDateEdit::focusOutEvent(event);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonPress)
        m_typed = Typed::Nothing;
    return QDateEdit::eventFilter(watched, event);
}

} // namespace lotse
