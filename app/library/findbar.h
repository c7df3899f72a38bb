// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace lotse {

/// Searches the text of an editor and replaces in it: Ctrl+F and Ctrl+H open it, F3 and Shift+F3 go on, Esc closes it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit &edit, QWidget *parent = nullptr);

    /// Shows the bar with the selected text, if it is one word or line; @p replacing: with the row for replacing.
    void open(bool replacing = false);
    void findNext(bool backwards = false);
    /// Replaces the hit that is selected and goes to the next; without one only goes there.
    void replace();
    /// Replaces all hits, as one step of undo.
    void replaceAll();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeReplacing();
    [[nodiscard]] bool isHitSelected() const;
    void updateCount();

    QPlainTextEdit &m_edit;
    QLineEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_replacement = nullptr;
    QWidget *m_replacing = nullptr; ///< the row for replacing
    QToolButton *m_expand = nullptr;
};

} // namespace lotse
