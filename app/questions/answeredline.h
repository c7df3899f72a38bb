// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lotse {

class TextLabel;

/// An answered question in one line: number, question, answer.
class AnsweredLine final : public QWidget
{
    Q_OBJECT

public:
    AnsweredLine(int number, const QString &question, QWidget *parent = nullptr);

    /// Shows @p answer; @p inFull is its tool tip.
    void setAnswer(const QString &answer, const QString &inFull);
    /// Gives the answer its part of @p width.
    void fit(int width);

private:
    TextLabel *m_question = nullptr;
    TextLabel *m_answer = nullptr;
};

} // namespace lotse
