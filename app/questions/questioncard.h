// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/questions/answeroutcome.h"
#include "core/engagement.h"

#include <QFrame>

class QAbstractButton;
class QButtonGroup;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSlider;
class QVBoxLayout;

namespace lotse {

class AnswerRow;
class TextLabel;

/// One question with its answers. Answered and not current it is one line; the current one is outlined. It shows what
/// it is told and reports what the person chose.
class QuestionCard final : public QFrame
{
    Q_OBJECT

public:
    /// @p outcomes are the lines below each answer, by answer id.
    QuestionCard(const Question &question, const QMap<QString, QList<OutcomeLine>> &outcomes, Language language,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString questionId() const { return m_question.id; }
    [[nodiscard]] bool isAnswered() const;
    void setAnswer(const GivenAnswer &answer);
    void setCurrent(bool current);
    void setUnfolded(bool unfolded);
    void setReadOnly(bool readOnly);
    /// Notes are for the consultant only: hides them and the way to add one (F11).
    void setNotesHidden(bool hidden);
    /// Chooses answer @p number (from 1), as the keys 1-9 do.
    void choose(int number);
    /// Opens the note and puts the cursor there.
    void editNote();
    void focusAnswers();

signals:
    void answered(const QString &question, const lotse::GivenAnswer &answer);
    /// The card was clicked or entered by keyboard.
    void activated(const QString &question);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLine();
    QWidget *makeBody();
    void makeChoices(QVBoxLayout &layout);
    void makeScale(QVBoxLayout &layout);
    void makeNumber(QVBoxLayout &layout);
    void report(const GivenAnswer &answer);
    void chooseButtons();
    void showAnswer();
    void fitLine(); ///< gives the answer of a collapsed card its width
    [[nodiscard]] QString answerText() const;
    [[nodiscard]] QString answerInShort() const; ///< for the collapsed card: long lists end in a count
    void apply();

    Question m_question;
    QMap<QString, QList<OutcomeLine>> m_outcomes;
    Language m_language;
    GivenAnswer m_answer;
    QWidget *m_line = nullptr;
    TextLabel *m_lineQuestion = nullptr;
    TextLabel *m_lineAnswer = nullptr;
    QWidget *m_body = nullptr;
    QButtonGroup *m_buttons = nullptr;
    QList<AnswerRow *> m_rows;
    QSlider *m_slider = nullptr;
    TextLabel *m_sliderValue = nullptr;
    QDoubleSpinBox *m_number = nullptr;
    QWidget *m_outcome = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_addNote = nullptr;
    QWidget *m_foot = nullptr;
    bool m_current = false;
    bool m_unfolded = false;
    bool m_readOnly = false;
    bool m_notesHidden = false;
};

} // namespace lotse
