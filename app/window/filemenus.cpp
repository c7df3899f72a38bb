// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/filemenus.h"

#include "app/document/settings.h"
#include "app/window/filehandling.h"
#include "app/window/windowactions.h"
#include "app/words/plaintext.h"
#include "core/visibletext.h"

#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lotse {

FileMenus::FileMenus(const Settings &settings, FileHandling &files, const WindowActions &actions, QWidget &window)
    : QObject(&window), m_settings(settings), m_files(files), m_actions(actions)
{
    connect(actions.samples->menuAction(), &QAction::triggered, this,
            [menu = actions.samples, &window] { menu->popup(window.mapToGlobal(window.rect().center())); });
    connect(actions.samples, &QMenu::aboutToShow, this, &FileMenus::fillSamples);
    connect(actions.recent, &QMenu::aboutToShow, this, &FileMenus::fillRecent);
}

void FileMenus::fillSamples()
{
    if (!m_actions.samples->isEmpty())
        return;
    for (const FileHandling::Sample &sample : m_files.samples())
        m_actions.samples->addAction(QString(sample.name).replace(u'&', "&&"_L1), this,
                                     [this, path = sample.path] { m_files.openSample(path); });
}

void FileMenus::fillRecent()
{
    m_actions.recent->clear();
    for (const QString &path : m_settings.recentFiles()) {
        QAction *action = m_actions.recent->addAction(buttonText(visibleText(QFileInfo(path).fileName())), this,
                                                      [this, path] { m_files.openFile(path); });
        action->setEnabled(QFileInfo::exists(path));
    }
    if (m_actions.recent->isEmpty())
        m_actions.recent->addAction(tr("No engagement yet"))->setEnabled(false);
}

} // namespace lotse
