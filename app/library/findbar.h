// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace lotse {

/// Searches the text of an editor: Ctrl+F opens it, F3 and Shift+F3 go on, Esc closes it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit &edit, QWidget *parent = nullptr);

    /// Shows the bar with the selected text, if it is one word or line.
    void open();
    void findNext(bool backwards = false);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateCount();

    QPlainTextEdit &m_edit;
    QLineEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace lotse
