// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/datefield.h"

#include "app/controls/typeddate.h"
#include "app/look/theme.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "core/visibletext.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QStatusTipEvent>
#include <QTextCharFormat>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr std::chrono::milliseconds shownFor = std::chrono::seconds(20);
constexpr qsizetype mostQuoted = 40;

/// A day, month or year in a text.
struct Part
{
    int begin = 0;
    int end = 0;
};

QList<Part> partsOf(const QString &text)
{
    QList<Part> parts;
    bool joins = false;
    for (int i = 0; i < int(text.size()); ++i) {
        const bool belongs = text.at(i).isLetterOrNumber();
        if (belongs && !joins)
            parts.append({i, i});
        if (belongs)
            parts.last().end = i + 1;
        joins = belongs;
    }
    return parts;
}

// The index of the part in which, or behind which, @p place is.
int partAt(const QList<Part> &parts, int place)
{
    int index = 0;
    while (index + 1 < int(parts.size()) && parts.at(index + 1).begin <= place)
        ++index;
    return index;
}

int placeOf(const QLineEdit &line)
{
    return line.hasSelectedText() ? line.selectionStart() : line.cursorPosition();
}

bool isCharacter(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().front().isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

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
    if (calendar == Calendar::DropsDown) {
        prepareCalendar(*calendarWidget());
        calendarWidget()->installEventFilter(this);
    }
    lineEdit()->installEventFilter(this);
    // Qt would move the cursor to the next section of the format, which what is typed need not have.
    disconnect(lineEdit(), &QLineEdit::cursorPositionChanged, this, nullptr);
    connect(lineEdit(), &QLineEdit::cursorPositionChanged, this, [this] { updateMicroFocus(); });
    connect(lineEdit(), &QLineEdit::textEdited, this, &DateField::takeTyped);
}

bool DateField::isUnset(QDate date) const
{
    return !specialValueText().isEmpty() && date == minimumDate();
}

bool DateField::isTyping() const
{
    return m_typing && date() == m_value && lineEdit()->text() == m_text;
}

QDate DateField::before() const
{
    const QDate shown = m_typing ? m_before : date();
    return isUnset(shown) ? QDate::currentDate() : shown;
}

QDate DateField::bounded(QDate date) const
{
    return std::clamp(date, isUnset(minimumDate()) ? minimumDate().addDays(1) : minimumDate(), maximumDate());
}

/// The date that @p text gives the field; invalid = none.
QDate DateField::meaning(const QString &text) const
{
    const QString typed = text.trimmed();
    if (isUnset(minimumDate()) && (typed.isEmpty() || typed == specialValueText()))
        return minimumDate();
    const TypedDate read = readDate(typed, before(), QDate::currentDate());
    return read.date.isValid() ? bounded(read.date) : QDate();
}

QString DateField::textOf(QDate date) const
{
    return isUnset(date) ? specialValueText() : locale().toString(date, displayFormat());
}

QValidator::State DateField::validate(QString &text, int & /*position*/) const
{
    return meaning(text).isValid() ? QValidator::Acceptable : QValidator::Intermediate;
}

QDateTime DateField::dateTimeFromText(const QString &text) const
{
    return meaning(text).startOfDay(timeZone()); // a field of dates alone counts in UTC
}

// Pages set the date whenever the document changed, which must not write what is being typed anew.
QString DateField::textFromDateTime(const QDateTime &dateTime) const
{
    return m_typing && dateTime.date() == m_value ? m_text : QDateEdit::textFromDateTime(dateTime);
}

void DateField::takeTyped(const QString &text)
{
    if (!m_typing || date() != m_value)
        m_before = date();
    m_typing = true;
    m_text = text;
    const QDate meant = meaning(text);
    m_value = meant.isValid() ? meant : m_before;
    if (date() == m_value)
        return;
    const int cursor = lineEdit()->cursorPosition();
    setDate(m_value);
    if (lineEdit()->text() == text)
        return;
    const QSignalBlocker blocker(lineEdit()); // Qt wrote the word for no date
    lineEdit()->setText(text);
    lineEdit()->setCursorPosition(cursor);
}

void DateField::finishTyping()
{
    if (!m_typing)
        return;
    const QString remark = date() == m_value ? remarkOn(m_text.simplified()) : QString(); // else it was set meanwhile
    m_typing = false;
    setDate(date());
    lineEdit()->end(false);
    say(remark);
}

void DateField::forgetTyping()
{
    m_typing = false;
    setDate(date());
}

QString DateField::remarkOn(const QString &text) const
{
    if (isUnset(minimumDate()) && (text.isEmpty() || text == specialValueText()))
        return {};
    const QString shown = textOf(date());
    const TypedDate read = readDate(text, before(), QDate::currentDate());
    if (text.isEmpty())
        return tr("The field cannot be empty; it shows %1.").arg(shown);
    if (!read.date.isValid()) {
        const QString quoted = text.size() > mostQuoted ? QString(text.first(mostQuoted) + u'…') : text;
        return tr("“%1” is not understood as a date; the field shows %2.").arg(visibleText(quoted), shown);
    }
    if (!read.exists()) {
        return tr("%1 has no day %2; the field shows %3.")
            .arg(locale().toString(read.date, u"MMMM yyyy"_s), QString::number(read.day), shown);
    }
    if (read.date != date()) {
        return tr("The field goes from %1 to %2; it shows %3.")
            .arg(textOf(bounded(minimumDate())), textOf(maximumDate()), shown);
    }
    return {};
}

void DateField::stepBy(int steps)
{
    const int index = std::min(partAt(partsOf(lineEdit()->text()), placeOf(*lineEdit())), sectionCount() - 1);
    finishTyping();
    QDate stepped = date();
    if (isUnset(stepped)) {
        stepped = QDate::currentDate();
    } else {
        switch (sectionAt(index)) {
        case MonthSection: stepped = stepped.addMonths(steps); break;
        case YearSection: stepped = stepped.addYears(steps); break;
        default: stepped = stepped.addDays(steps);
        }
    }
    setDate(std::clamp(stepped, minimumDate(), maximumDate()));
    const QList<Part> parts = partsOf(lineEdit()->text());
    if (isUnset(date()) || index >= parts.size())
        lineEdit()->selectAll();
    else
        lineEdit()->setSelection(parts.at(index).begin, parts.at(index).end - parts.at(index).begin);
}

QAbstractSpinBox::StepEnabled DateField::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (!isReadOnly() && date() > minimumDate())
        enabled |= StepDownEnabled;
    if (!isReadOnly() && date() < maximumDate())
        enabled |= StepUpEnabled;
    return enabled;
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool writes = isCharacter(*event) || event->matches(QKeySequence::Paste);
    if (writes && !isReadOnly() && !isTyping())
        selectRest(isCharacter(*event) && !event->text().front().isLetterOrNumber());
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (meaning(lineEdit()->text()).isValid()) // else the key goes to what has to be mended
            finishTyping();
        lineEdit()->event(event);
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete: lineEdit()->event(event); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: finishTyping(); break;
    default: break;
    }
    if (isCharacter(*event)) // which Qt would hold against the section of its format
        lineEdit()->event(event);
    else
        QDateEdit::keyPressEvent(event);
}

/// Selects what typing replaces: the day, month or year at the cursor with all behind it, or only what stands behind it
/// (@p behindPart). What the person selected stays selected.
void DateField::selectRest(bool behindPart)
{
    const QList<Part> parts = partsOf(lineEdit()->text());
    if (isUnset(date()) || parts.isEmpty()) {
        lineEdit()->selectAll();
        return;
    }
    const Part part = parts.at(partAt(parts, placeOf(*lineEdit())));
    const bool selectsPart = lineEdit()->selectionStart() == part.begin && lineEdit()->selectionEnd() == part.end;
    if (lineEdit()->hasSelectedText() && !selectsPart)
        return;
    const int begin = behindPart ? part.end : part.begin;
    lineEdit()->setSelection(begin, int(lineEdit()->text().size()) - begin);
}

// Below the field, once the focus has gone where it goes: Qt hides a tool tip when it moves.
void DateField::say(const QString &sentence)
{
    QStatusTipEvent tip(sentence);
    QApplication::sendEvent(this, &tip);
    if (sentence.isEmpty())
        return;
    // The field may be the editor of a cell, which is gone by then.
    const auto show = [window = QPointer(window()), place = mapToGlobal(QPoint(0, height())), sentence] {
        if (window.isNull())
            return;
        QToolTip::showText(place, plainToolTip(sentence), window, {}, int(shownFor.count()));
        if (QAccessible::isActive()) {
            QAccessibleAnnouncementEvent event(window, sentence);
            event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
            QAccessible::updateAccessibility(&event);
        }
    };
    QTimer::singleShot(0, qApp, show);
}

// Whole, as in other fields: Qt selects the day, or the year from behind.
void DateField::focusInEvent(QFocusEvent *event)
{
    const QString before = lineEdit()->selectedText();
    QDateEdit::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab || lineEdit()->selectedText() != before)
        lineEdit()->selectAll();
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) // the menu of the field itself
        finishTyping();
    QDateEdit::focusOutEvent(event);
}

// Qt would go from day to month.
bool DateField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonPress)
        finishTyping();
    // The day that stands for none is years away: one begins to look at today, which is chosen by a click or Enter
    // only.
    if (watched != lineEdit() && event->type() == QEvent::Show && isUnset(date())) {
        const QSignalBlocker quiet(calendarWidget());
        calendarWidget()->setSelectedDate(bounded(QDate::currentDate()));
        calendarWidget()->showSelectedDate();
    }
    return QDateEdit::eventFilter(watched, event);
}

} // namespace lotse
