// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;
class QWidget;

namespace lotse {

/// Cut, Copy, Paste, Copy whole table and Select all of the menu Edit. They do with the widget that has the focus what
/// its own keys do, and can be chosen where those do something. They show these keys and take none away: two owners of
/// a key would be none.
class ClipboardActions final : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions to @p menu, which hangs at the menu bar of @p window.
    ClipboardActions(QMenu &menu, QMainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(QMenu &menu, const QString &name, const QString &text, const QKeySequence &keys);
    /// The widget that has the focus of the window, or had it before the menu bar took it.
    [[nodiscard]] QWidget *target() const;
    void follow(QWidget *before, QWidget *now);
    void refresh();
    void perform(const QKeySequence &keys) const;

    QMainWindow &m_window;
    const QWidget *m_bar = nullptr;
    QAction *m_cut = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyTable = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_selectAll = nullptr;
    QPointer<QWidget> m_watched; ///< has the focus, or waits for it behind the menu bar
    bool m_waits = false;
    bool m_hasText = false; ///< the clipboard, when the menu was opened last
};

} // namespace lotse
