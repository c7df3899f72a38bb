// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/datepopup.h"

#include "app/controls/datefield.h"
#include "app/controls/popupkeys.h"
#include "app/look/theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

DatePopup::DatePopup(QDate selected, QDate last, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(new DateField(this, DateField::Calendar::None)),
      m_calendar(new QCalendarWidget)
{
    setObjectName(u"datePopup"_s);
    setAccessibleName(tr("Date of the view"));
    m_field->setObjectName(u"dateField"_s);
    m_field->setAccessibleName(tr("Date of the view"));
    m_field->setMaximumDate(last);
    m_field->setDate(selected);
    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->setAccessibleName(tr("Date of the view"));
    prepareCalendar(*m_calendar);
    m_calendar->setMaximumDate(last);
    m_calendar->setSelectedDate(selected);
    auto *back = new QPushButton(Theme::icon(u"calendar"_s), tr("&Back to the engagement's date"));
    back->setObjectName(u"backToLast"_s);
    back->setProperty("small", true);
    auto *layout = new QVBoxLayout(this);
    const int margin = Theme::scaled(8);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_field);
    layout->addWidget(m_calendar);
    layout->addWidget(back, 0, Qt::AlignLeft);

    connect(m_field, &QDateEdit::dateChanged, m_calendar, &QCalendarWidget::setSelectedDate);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, [this] {
        if (m_field->date() != m_calendar->selectedDate()) // else it would rewrite what is being typed
            m_field->setDate(m_calendar->selectedDate());
    });
    connect(m_calendar, &QCalendarWidget::clicked, this, &DatePopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &DatePopup::choose);
    connect(back, &QPushButton::clicked, this, [this] {
        close();
        emit lastChosen();
    });
}

void DatePopup::showBelow(const QWidget &button)
{
    adjustSize();
    const QRect room = button.screen()->availableGeometry();
    QPoint place = button.mapToGlobal(QPoint(0, button.height() + Theme::scaled(4)));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DatePopup::choose(QDate date)
{
    close();
    emit chosen(date);
}

void DatePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_field->hasFocus())
        choose(m_field->date());
    else if (!runBehind(*this, *event))
        QFrame::keyPressEvent(event);
}

void DatePopup::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.surface);
    painter.setPen(QPen(style.controlBorder, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace lotse
