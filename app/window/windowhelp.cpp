// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowhelp.h"

#include "app/document/settings.h"
#include "app/window/helpwindow.h"
#include "app/window/pagestack.h"
#include "app/window/windowactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace lotse {

WindowHelp::WindowHelp(Settings &settings, const PageStack &pages, const WindowActions &actions, QWidget &window)
    : QObject(&window), m_settings(settings), m_window(window)
{
    connect(actions.help, &QAction::triggered, this, [this, &pages] { show(topicOf(pages.currentId())); });
    connect(actions.helpContents, &QAction::triggered, this, [this] { show(topicOf(PageId::Start)); });
    connect(actions.keyboardHelp, &QAction::triggered, this, [this] { show(u"keyboard"_s); });
    connect(actions.about, &QAction::triggered, this, &WindowHelp::showAbout);
}

QString WindowHelp::topicOf(PageId page)
{
    switch (page) {
    case PageId::Start: return u"overview"_s;
    case PageId::Client: return u"client"_s;
    case PageId::Questions: return u"questions"_s;
    case PageId::Compare: return u"compare"_s;
    case PageId::Ranking: return u"ranking"_s;
    case PageId::Risks: return u"risks"_s;
    case PageId::Report: return u"report"_s;
    case PageId::Library: return u"library"_s;
    case PageId::Weights: return u"weights"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void WindowHelp::show(const QString &topic)
{
    if (!m_help)
        m_help = new HelpWindow(m_settings, &m_window);
    m_help->showTopic(topic);
}

QString WindowHelp::close()
{
    if (!m_help || !m_help->isVisible())
        return {};
    m_help->close();
    return m_help->topic();
}

void WindowHelp::showAbout()
{
    const QString text = tr("Lotse %1 helps a consultant and a client to choose an AI provider together.\n\n"
                            "Program: GNU General Public License, version 3 or later. Content: CC BY 4.0.")
                             .arg(QCoreApplication::applicationVersion());
    QMessageBox::about(&m_window, tr("About Lotse"), text);
}

} // namespace lotse
