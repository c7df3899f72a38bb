// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace lotse {

class DateField;

/// A date to type and a calendar that drop down below a button: any day up to the last one, the
/// engagement's.
class DatePopup final : public QFrame
{
    Q_OBJECT

public:
    DatePopup(QDate selected, QDate last, QWidget *parent = nullptr);

    void showBelow(const QWidget &button);

signals:
    void chosen(QDate date);
    void lastChosen(); ///< back to the engagement's date

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(QDate date);

    DateField *m_field = nullptr;
    QCalendarWidget *m_calendar = nullptr;
};

} // namespace lotse
