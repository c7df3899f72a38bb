// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace lotse {

class EngagementDocument;
class Presentation;

/// Opens and closes the presentation with its action. The window itself stays as it is, and has the keys again
/// afterwards.
class WindowPresentation final : public QObject
{
    Q_OBJECT

public:
    /// @p action is checkable.
    WindowPresentation(EngagementDocument &document, QAction &action, QMainWindow &window);

private:
    void setShown(bool shown);

    EngagementDocument &m_document;
    QAction &m_action;
    QMainWindow &m_window;
    QPointer<Presentation> m_presentation;
};

} // namespace lotse
