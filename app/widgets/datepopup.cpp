// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/datepopup.h"

#include "app/language.h"
#include "app/theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

DatePopup::DatePopup(QDate selected, QDate last, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget)
{
    setObjectName(u"datePopup"_s);
    setAccessibleName(tr("Date of the view"));
    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->setAccessibleName(tr("Date of the view"));
    m_calendar->setLocale(interfaceLocale());
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setMaximumDate(last);
    m_calendar->setSelectedDate(selected);
    auto *today = new QPushButton(Theme::icon(u"calendar"_s), tr("&Back to today"));
    today->setObjectName(u"today"_s);
    today->setProperty("small", true);
    auto *layout = new QVBoxLayout(this);
    const int margin = Theme::scaled(8);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_calendar);
    layout->addWidget(today, 0, Qt::AlignLeft);

    const auto choose = [this](QDate date) {
        close();
        emit chosen(date);
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    connect(today, &QPushButton::clicked, this, [this] {
        close();
        emit todayChosen();
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

void DatePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
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
