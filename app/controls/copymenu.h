// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QKeySequence;
class QMenu;
class QWidget;

namespace lotse {

/// A context menu of ways to copy what a widget shows. Their keys hold while the widget has the focus.
class CopyMenu : public QObject
{
    Q_OBJECT

public:
    explicit CopyMenu(QWidget &widget);

    /// Shows the menu on @p part as well, which shows a part of the same.
    void addPart(QWidget &part);

protected:
    void add(const QString &text, const QKeySequence &keys, const std::function<void()> &copy);
    /// Says in the status line what was copied.
    void tell(const QString &sentence);

private:
    QWidget &m_widget;
    QMenu *m_menu = nullptr;
};

} // namespace lotse
