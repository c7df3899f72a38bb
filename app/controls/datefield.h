// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

class QCalendarWidget;

namespace lotse {

/// Gives @p calendar the week of the interface language: from Monday, without numbers of the weeks. Days are chosen in
/// it, not typed.
void prepareCalendar(QCalendarWidget &calendar);

/// A field for a date in the format of the interface language, with four digits for the year: typed as one writes it
/// (typeddate.h says how), or chosen from a calendar that drops down. The date follows each key; the text is left alone
/// until the field is left, confirmed or stepped. What does not exist (31.02.2025), is beyond the range or is no date
/// is said then, near the field, to assistive tools, and as a status tip, which the window keeps in sight.
class DateField final : public QDateEdit
{
    Q_OBJECT

public:
    enum class Calendar { DropsDown, None };

    explicit DateField(QWidget *parent = nullptr, Calendar calendar = Calendar::DropsDown);

    /// Shows the date instead of what is typed, without a word: the field is about something else from now on.
    void forgetTyping();
    /// Steps the day, month or year in which the cursor stands; "not set" becomes today.
    void stepBy(int steps) override;

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString & /*text*/) const override { }
    [[nodiscard]] QDateTime dateTimeFromText(const QString &text) const override;
    [[nodiscard]] QString textFromDateTime(const QDateTime &dateTime) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isUnset(QDate date) const;
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] QDate before() const;
    [[nodiscard]] QDate meaning(const QString &text) const;
    [[nodiscard]] QDate bounded(QDate date) const;
    [[nodiscard]] QString textOf(QDate date) const;
    [[nodiscard]] QString remarkOn(const QString &text) const;
    void takeTyped(const QString &text);
    void finishTyping();
    void selectRest(bool behindPart);
    void say(const QString &sentence);

    bool m_typing = false;
    QString m_text; ///< as typed
    QDate m_value; ///< what it means, or the date before it where it means nothing
    QDate m_before; ///< the date before it was typed
};

} // namespace lotse
