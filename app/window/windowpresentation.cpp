// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowpresentation.h"

#include "app/document/engagementdocument.h"
#include "app/presentation/presentation.h"

#include <QAction>
#include <QMainWindow>
#include <QScreen>

namespace lotse {

WindowPresentation::WindowPresentation(EngagementDocument &document, QAction &action, QMainWindow &window)
    : QObject(&window), m_document(document), m_action(action), m_window(window)
{
    connect(&action, &QAction::toggled, this, &WindowPresentation::setShown);
}

void WindowPresentation::setShown(bool shown)
{
    if (!shown) {
        if (m_presentation)
            m_presentation->close();
        return;
    }
    if (!m_document.isOpen()) {
        m_action.setChecked(false);
        return;
    }
    m_presentation = new Presentation(m_document, &m_window);
    m_presentation->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_presentation, &Presentation::closed, this, [this] {
        m_presentation = nullptr;
        m_action.setChecked(false);
        m_window.activateWindow();
    });
    m_presentation->setGeometry(m_window.screen()->geometry());
    m_presentation->showFullScreen();
    m_presentation->activateWindow();
    m_presentation->setFocus(Qt::OtherFocusReason);
}

} // namespace lotse
