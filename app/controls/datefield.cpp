// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/datefield.h"

#include "app/look/theme.h"
#include "app/words/language.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

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
    const QString text = event->text();
    const bool character = text.size() == 1 && text.front().isPrint();
    const bool separator = character && (text.front().isPunct() || text.front().isSpace());
    const Typed before = std::exchange(m_typed, Typed::Nothing);
    // Qt would take the point of "31.01.2025" for a second step and write the month into the year.
    if (separator && before == Typed::Section)
        return;
    if (!character || separator) {
        QDateEdit::keyPressEvent(event);
        return;
    }
    // Behind a click or Home the section is full, and Qt refuses what does not replace it.
    if (before != Typed::Part && !lineEdit()->hasSelectedText())
        setSelectedSection(currentSection());
    const Section section = currentSection();
    QDateEdit::keyPressEvent(event);
    m_typed = currentSection() == section ? Typed::Part : Typed::Section;
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonPress)
        m_typed = Typed::Nothing;
    return QDateEdit::eventFilter(watched, event);
}

} // namespace lotse
