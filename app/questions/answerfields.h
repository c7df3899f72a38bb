// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/questions/answeroutcome.h"
#include "core/engagement.h"

#include <QWidget>

class QButtonGroup;
class QSlider;
class QVBoxLayout;

namespace lotse {

class AnswerRow;
class NumberField;
class TextLabel;

/// What a question is answered with: buttons, a scale or a number, and below them what the answer brings with it.
class AnswerFields final : public QWidget
{
    Q_OBJECT

public:
    /// @p outcomes are the lines below each answer, by answer id.
    AnswerFields(const Question &question, const QMap<QString, QList<OutcomeLine>> &outcomes, Language language,
                 QWidget *parent = nullptr);

    /// Shows @p answer without telling.
    void setAnswer(const GivenAnswer &answer);
    /// Chooses answer @p number (from 1), or that number of the scale; nothing where a number is typed.
    void choose(int number);
    void takeFocus();

signals:
    /// The answer shown, with another choice.
    void answered(const lotse::GivenAnswer &answer);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void makeChoices(bool several);
    void makeScale();
    void makeNumber();
    void makeOutcome(int indent);
    void takeBackExcluded(const Answer &chosen);
    void chooseButtons();
    void chooseNumber(std::optional<double> number);
    void showOutcome();
    [[nodiscard]] QString stepText(double step) const;

    Question m_question;
    QList<Answer> m_choices; ///< of the rows: all answers, or those in the place of a number
    QMap<QString, QList<OutcomeLine>> m_outcomes;
    Language m_language;
    GivenAnswer m_answer;
    QVBoxLayout *m_layout = nullptr;
    QButtonGroup *m_buttons = nullptr;
    QList<AnswerRow *> m_rows;
    QSlider *m_slider = nullptr;
    TextLabel *m_sliderValue = nullptr;
    NumberField *m_number = nullptr;
    QWidget *m_outcome = nullptr; ///< below all answers, so that none of them moves when it unfolds
    QStringList m_outcomeOf; ///< the answers whose outcome is shown
};

} // namespace lotse
