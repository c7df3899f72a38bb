// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/pageid.h"

#include <QObject>

namespace lotse {

class EngagementDocument;
class FileHandling;
class TourPanel;

/// Leads through the pages with a copy of the first shipped sample. It remembers nothing.
class WindowTour final : public QObject
{
    Q_OBJECT

public:
    WindowTour(EngagementDocument &document, FileHandling &files, QObject *parent);

    /// The panel, for the layout of the window; hidden while nobody is led.
    [[nodiscard]] TourPanel &panel() const { return *m_panel; }
    /// Opens the sample and begins, unless the person keeps the engagement that is open.
    void start();
    /// The window turned to @p page: its words are shown; a page that is none of the tour's has none.
    void follow(PageId page);

signals:
    void pageRequested(lotse::PageId page);
    void ended();

private:
    void goTo(qsizetype step);
    void end();

    FileHandling &m_files;
    TourPanel *m_panel = nullptr;
    qsizetype m_step = -1; ///< -1 = nobody is led
    bool m_isOpen = false; ///< the sample, while it is asked for
};

} // namespace lotse
