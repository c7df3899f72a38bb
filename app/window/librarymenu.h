// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/pageid.h"
#include "app/page/librarycommands.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QKeySequence;
class QMenu;

namespace lotse {

class Page;

/// What the library page offers, as entries of the menu Library. The menu does not load the page; an entry does.
class LibraryMenu final : public QObject
{
    Q_OBJECT

public:
    /// Adds the entries to @p menu.
    explicit LibraryMenu(QMenu &menu, QObject *parent = nullptr);

    /// Tells the library page, once there is one.
    void setPage(Page *page);
    /// Switches everything off while the client watches.
    void setClientView(bool on);

signals:
    void pageRequested(lotse::PageId page);

private:
    struct Entry
    {
        LibraryCommand command;
        QAction *action = nullptr;
    };

    void add(QMenu &menu, LibraryCommand command, const QString &name, const QString &text, const QKeySequence &keys);
    [[nodiscard]] LibraryCommands::State stateOf(LibraryCommand command) const;
    void refresh();
    void run(LibraryCommand command);

    QList<Entry> m_entries;
    QPointer<Page> m_page;
    bool m_clientView = false;
};

} // namespace lotse
