// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

class QCalendarWidget;

namespace lotse {

/// Returns how date fields write a date in the interface language, with four digits for the year.
[[nodiscard]] QString dateFieldFormat();

/// Gives @p calendar the week of the interface language: from Monday, without numbers of the weeks. Days are chosen in
/// it, not typed.
void prepareCalendar(QCalendarWidget &calendar);

/// A field for a date in the format of the interface language, typed or chosen from a calendar that drops down.
class DateField final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_typing = false; ///< the last key wrote into the current section
    bool m_movedOn = false; ///< the last character completed its section, so the next one is current already
};

} // namespace lotse
