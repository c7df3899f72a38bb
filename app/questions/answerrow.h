// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/questions/answeroutcome.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace lotse {

class TextLabel;

/// One answer of a question: choice, words and the key that chooses it. Chosen, it unfolds what it brings with it.
class AnswerRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p button is the radio button or check box; the row owns it.
    AnswerRow(QAbstractButton *button, const QString &text, int key, QWidget *parent = nullptr);

    [[nodiscard]] QAbstractButton *button() const { return m_button; }
    void setChosen(bool chosen, const QList<OutcomeLine> &outcome);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QAbstractButton *m_button = nullptr;
    TextLabel *m_text = nullptr;
    QWidget *m_outcome = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QList<OutcomeLine> m_shown;
    bool m_chosen = false;
};

/// Fills @p layout with the lines of an outcome: icon, bold title, text.
void fillOutcome(QVBoxLayout &layout, const QList<OutcomeLine> &lines);

} // namespace lotse
