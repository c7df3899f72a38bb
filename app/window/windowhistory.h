// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/pageid.h"

#include <QObject>

class QMainWindow;

namespace lotse {

class EngagementDocument;
class PageStack;
class WindowActions;

/// Undo and redo of the window: a page's own text comes first, else one change of the engagement is taken back or made
/// again, the window turns to where it is seen, and it is said what it was.
class WindowHistory final : public QObject
{
    Q_OBJECT

public:
    WindowHistory(EngagementDocument &document, const PageStack &pages, const WindowActions &actions,
                  QMainWindow &window);

signals:
    /// The change is seen on @p page and not on the current one.
    void pageRequested(lotse::PageId page, const QString &section);
    void told(const QString &sentence);

private:
    void undo();
    void redo();
    void walk(bool back);

    EngagementDocument &m_document;
    const PageStack &m_pages;
    const WindowActions &m_actions;
    QMainWindow &m_window;
};

} // namespace lotse
