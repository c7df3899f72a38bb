// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace lotse {

class TextLabel;

/// The strip of the guided look below a page: what the page is for, Back, Next and End. It covers nothing and points
/// at nothing. Esc ends it while it has the focus.
class TourPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit TourPanel(QWidget *parent = nullptr);

    /// Shows step @p number of @p count (from 1), and tells it to a screen reader.
    void showStep(int number, int count, const QString &title, const QString &text);
    /// Puts the focus on the button that leads on, on the last step on the one that ends.
    void takeFocus();

signals:
    void backRequested();
    void nextRequested();
    void endRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_end = nullptr;
};

} // namespace lotse
