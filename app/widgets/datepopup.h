// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace lotse {

/// A calendar that drops down below a button: any day up to the last one, or back to today.
class DatePopup final : public QFrame
{
    Q_OBJECT

public:
    DatePopup(QDate selected, QDate last, QWidget *parent = nullptr);

    void showBelow(const QWidget &button);

signals:
    void chosen(QDate date);
    void todayChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QCalendarWidget *m_calendar = nullptr;
};

} // namespace lotse
