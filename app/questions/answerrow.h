// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace lotse {

class TextLabel;

/// One answer of a question: choice, words and the key that chooses it. It is as high chosen as not, so that the next
/// answer stays where it is.
class AnswerRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p button is the radio button or check box; the row owns it. @p key stands beside it if it is 1-9.
    AnswerRow(QAbstractButton *button, const QString &text, int key, QWidget *parent = nullptr);

    [[nodiscard]] QAbstractButton *button() const { return m_button; }
    void setChosen(bool chosen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Gives the words the room that they need when they are bold, level with the choice.
    void fit();

    QAbstractButton *m_button = nullptr;
    TextLabel *m_text = nullptr;
    bool m_chosen = false;
};

} // namespace lotse
