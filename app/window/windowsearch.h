// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchentry.h"

#include <QObject>

class QMainWindow;
class QMenu;

namespace lotse {

class EngagementDocument;
class WindowActions;

/// The search over everything (Ctrl+K): what the document offers and the actions of the menus that can be triggered.
class WindowSearch final : public QObject
{
    Q_OBJECT

public:
    WindowSearch(const EngagementDocument &document, const WindowActions &actions, QMainWindow &window);

    void open();

signals:
    void pageRequested(lotse::PageId page, const QString &section);

private:
    void addActions(QList<SearchEntry> &entries, const QMenu &menu, const QString &path) const;
    void goTo(const SearchEntry &entry);

    const EngagementDocument &m_document;
    const WindowActions &m_actions;
    QMainWindow &m_window;
};

} // namespace lotse
