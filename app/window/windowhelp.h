// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/pageid.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace lotse {

class HelpWindow;
class PageStack;
class Settings;
class WindowActions;

/// What the menu of the help opens: the help at the topic of the current page, and what the program is.
class WindowHelp final : public QObject
{
    Q_OBJECT

public:
    /// @p settings keeps the size of the help from one time to the next.
    WindowHelp(Settings &settings, const PageStack &pages, const WindowActions &actions, QWidget &window);

    /// Opens the help beside the window.
    void show(const QString &topic);
    /// Closes the help and returns the topic that it showed; empty = it was closed.
    QString close();

private:
    [[nodiscard]] static QString topicOf(PageId page);
    void showAbout();

    Settings &m_settings;
    QWidget &m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace lotse
