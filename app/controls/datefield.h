// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

class QCalendarWidget;

namespace lotse {

/// Gives @p calendar the week of the interface language: from Monday, without numbers of the weeks. Days are chosen in
/// it, not typed.
void prepareCalendar(QCalendarWidget &calendar);

/// A field for a date in the format of the interface language, with four digits for the year: typed as one writes it,
/// or chosen from a calendar that drops down. A typed day outlives that month and year are typed behind it; what does
/// not exist (31.02.2025) is said, and the last day of its month stands there.
class DateField final : public QDateEdit
{
    Q_OBJECT

public:
    enum class Calendar { DropsDown, None };

    explicit DateField(QWidget *parent = nullptr, Calendar calendar = Calendar::DropsDown);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the last key did: nothing of the kind, wrote a part of the current section, or completed a section, so that
    /// the next one is current already.
    enum class Typed { Nothing, Part, Section };

    void typeDay(int digit);
    void typeElse(QKeyEvent *event, bool separator, bool character);
    bool keepDay();
    void select(Section section);
    void sayWhatDoesNotExist();
    void say(const QString &sentence);

    Typed m_typed = Typed::Nothing;
    int m_day = 0; ///< as typed; 0 = none
    int m_digits = 0; ///< of it
    QDate m_shown; ///< after the last key
};

} // namespace lotse
