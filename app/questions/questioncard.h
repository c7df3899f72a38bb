// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/questions/answeroutcome.h"
#include "core/engagement.h"

#include <QFrame>

class QLayout;
class QLineEdit;
class QPushButton;

namespace lotse {

class AnsweredLine;
class AnswerFields;

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
    QWidget *makeBody(const QMap<QString, QList<OutcomeLine>> &outcomes);
    QLayout *makeHead();
    QWidget *makeFoot();
    void report(const GivenAnswer &answer);
    void apply();

    Question m_question;
    Language m_language;
    GivenAnswer m_answer;
    AnsweredLine *m_line = nullptr;
    QWidget *m_body = nullptr;
    AnswerFields *m_fields = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_addNote = nullptr;
    QWidget *m_foot = nullptr;
    bool m_current = false;
    bool m_unfolded = false;
    bool m_readOnly = false;
    bool m_notesHidden = false;
};

} // namespace lotse
