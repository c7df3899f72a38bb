// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/engagementdocument.h"
#include "app/filehandling.h"
#include "app/libraryfolders.h"
#include "app/mainwindow.h"
#include "app/messages.h"
#include "app/settings.h"

#include <QCoreApplication>

namespace lotse {

Session::Session(Settings &settings, const StartOptions &options, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    m_language.set(settings.language());
    m_theme.setScheme(settings.scheme());
    m_theme.setTextSize(settings.textSize());
    m_folders = libraryFolders(options.library.isEmpty() ? settings.libraryFolder() : options.library);
    m_document = std::make_unique<EngagementDocument>(loadLibrary(m_folders).library);
    makeWindow();
    if (!options.file.isEmpty())
        m_window->files().openFile(options.file);
    if (options.pageGiven)
        m_window->openPage(options.page);
    m_window->show();
}

Session::~Session() = default;

void Session::setLanguage(const QString &code)
{
    m_settings.setLanguage(code.isEmpty() ? std::nullopt : std::optional(languageFromCode(code)));
    m_language.set(m_settings.language());
    renewWindow();
}

void Session::renewWindow()
{
    const PageId page = m_window->currentPageId();
    const QByteArray geometry = m_window->saveGeometry();
    // The old window is still in the middle of its menu.
    m_window->hide();
    m_window.release()->deleteLater();
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->openPage(page);
    m_window->show();
}

void Session::makeWindow()
{
    m_window = std::make_unique<MainWindow>(PageContext {*m_document, m_settings, m_theme, m_folders});
    connect(m_window.get(), &MainWindow::languageChosen, this, &Session::setLanguage);
    connect(m_window.get(), &MainWindow::libraryFolderChanged, this, &Session::loadLibraryAgain);
}

void Session::loadLibraryAgain()
{
    const QStringList folders = libraryFolders(m_settings.libraryFolder());
    LoadedLibrary loaded = loadLibrary(folders);
    if (!loaded.usable) {
        const QString reason = loaded.issues.isEmpty() ? QString() : sentence(loaded.issues.constFirst());
        m_settings.setLibraryFolder({});
        m_window->showMessage(MessageBar::Kind::Error, tr("The folder is no library. %1").arg(reason));
        return;
    }
    m_document->setLibrary(std::move(loaded.library));
    m_folders = folders;
    // The library page edits the files of its folders.
    renewWindow();
}

} // namespace lotse
