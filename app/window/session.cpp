// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session.h"

#include "app/controls/scrollaccessible.h"
#include "app/document/engagementdocument.h"
#include "app/document/lastplace.h"
#include "app/document/libraryfolders.h"
#include "app/document/recoverycopy.h"
#include "app/document/settings.h"
#include "app/window/filehandling.h"
#include "app/window/mainwindow.h"
#include "app/window/recoveryoffers.h"
#include "app/window/windowhelp.h"
#include "app/words/language.h"
#include "app/words/messages.h"
#include "core/visibletext.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QStandardPaths>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Together with the writing of the copy, less than the five seconds that may be lost.
constexpr std::chrono::milliseconds typingDelay {1500}; // after the first key of a field that keeps it
constexpr std::chrono::milliseconds recoveryDelay {1500}; // after the first change that no copy holds yet

} // namespace

Session::Session(Settings &settings, const StartOptions &options, QObject *parent)
    : QObject(parent), m_settings(settings), m_library(options.library), m_startProgram(options.startProgram),
      m_typedInput(typingDelay)
{
    installScrollAreaAccessibility();
    m_folders = libraryFolders(options.library.isEmpty() ? settings.libraryFolder() : options.library);
    m_language.set(settings.language());
    QFuture<LoadedLibrary> reading = QtConcurrent::run(loadLibrary, m_folders);
    m_theme.setScheme(settings.scheme());
    m_theme.setTextSize(settings.textSize());
    m_document = std::make_unique<EngagementDocument>(
        reading.then(QtFuture::Launch::Sync, [](const LoadedLibrary &loaded) { return loaded.library; }));
    m_lastPlace = std::make_unique<LastPlace>(*m_document, m_settings);
    m_recovery = std::make_unique<RecoveryCopy>(
        *m_document, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recovery"_s, recoveryDelay);
    connect(m_recovery.get(), &RecoveryCopy::foundChanged, this,
            [this] { m_window->showRecovery(m_recovery->found()); });
    connect(m_recovery.get(), &RecoveryCopy::failed, this, [this](const QString &reason) {
        m_noCopy = tr("No recovery copy can be written (%1). Save often meanwhile.").arg(reason);
        m_window->showMessage(MessageBar::Kind::Attention, m_noCopy);
    });
    connect(m_recovery.get(), &RecoveryCopy::worksAgain, this, [this] { m_window->messageBar().withdraw(m_noCopy); });
    makeWindow();
    if (!options.file.isEmpty()) {
        const QString problem = replaceUnusable(reading.result());
        m_window->files().openFile(options.file);
        if (!problem.isEmpty())
            m_window->showMessage(MessageBar::Kind::Error, problem);
    } else {
        auto *watcher = new QFutureWatcher<LoadedLibrary>(this);
        connect(watcher, &QFutureWatcher<LoadedLibrary>::finished, this, [this, watcher] {
            const QString problem = replaceUnusable(watcher->result());
            if (!problem.isEmpty())
                m_window->showMessage(MessageBar::Kind::Error, problem);
            watcher->deleteLater();
        });
        watcher->setFuture(reading);
    }
    if (options.pageGiven)
        m_window->openPage(options.page);
    m_window->show();
    // Programs end while this one runs, too: whatever is opened or begun, what they left is offered.
    m_recovery->look();
    connect(m_document.get(), &EngagementDocument::reset, m_recovery.get(), &RecoveryCopy::look, Qt::QueuedConnection);
}

Session::~Session()
{
    m_window.reset();
    // They still listen to the document.
    for (const QPointer<MainWindow> &window : std::as_const(m_retired))
        delete window.data();
    // A report that is being written measures fonts, which Qt forbids once the application object is going.
    QThreadPool::globalInstance()->waitForDone();
}

void Session::restore(const QString &copy)
{
    if (!m_window->files().mayReplace())
        return;
    if (!m_recovery->restore(copy)) {
        m_window->showMessage(MessageBar::Kind::Error, tr("The recovery copy cannot be read."));
        return;
    }
    m_window->resume(PageId::Client);
    m_window->files().tellRestored();
}

void Session::startWindow(const QString &file)
{
    QStringList arguments;
    if (!m_library.isEmpty())
        arguments << u"--library"_s << QDir::cleanPath(QDir::current().absoluteFilePath(m_library));
    if (!file.isEmpty())
        arguments << file;
    if (!m_startProgram || !m_startProgram(arguments))
        m_window->showMessage(MessageBar::Kind::Error, tr("No other window could be opened."));
}

void Session::setLanguage(const QString &code)
{
    m_settings.setLanguage(code.isEmpty() ? std::nullopt : std::optional(languageFromCode(code)));
    m_language.set(m_settings.language());
    renewWindow();
}

void Session::renewWindow()
{
    const PageId page = m_window->currentPageId();
    const LastPlace::Where left = m_lastPlace->where();
    const QByteArray geometry = m_window->saveGeometry();
    // What the client is shown, or is not to see, outlives the window.
    QStringList views {u"actionClientView"_s, u"actionPresentation"_s};
    views.removeIf([this](const QString &view) { return !m_window->findChild<QAction *>(view)->isChecked(); });
    const QString help = m_window->help().close();
    // The old window is still in the middle of its menu.
    m_window->hide();
    m_window->deleteLater();
    m_retired.removeAll(nullptr);
    m_retired.append(m_window.release());
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_lastPlace->setPage(left); // the new window began with its first page
    m_window->openPage(page, page == left.page ? left.section : QString());
    m_window->show();
    for (const QString &view : std::as_const(views))
        m_window->findChild<QAction *>(view)->setChecked(true);
    if (!help.isEmpty()) {
        m_window->help().show(help);
        m_window->activateWindow(); // there the person is at work
    }
    m_window->files().tellChanges();
}

void Session::makeWindow()
{
    m_window = std::make_unique<MainWindow>(PageContext {*m_document, m_settings, m_theme, *m_lastPlace, m_folders});
    connect(m_window.get(), &MainWindow::languageChosen, this, &Session::setLanguage);
    connect(m_window.get(), &MainWindow::libraryFolderChosen, this, &Session::useLibrary);
    connect(m_window.get(), &MainWindow::newWindowRequested, this, &Session::startWindow);
    RecoveryOffers &offers = m_window->recoveryOffers();
    connect(&offers, &RecoveryOffers::restoreRequested, this, &Session::restore);
    connect(&offers, &RecoveryOffers::discardRequested, m_recovery.get(), &RecoveryCopy::discard);
    m_window->showRecovery(m_recovery->found());
}

QString Session::replaceUnusable(const LoadedLibrary &loaded)
{
    if (loaded.usable)
        return {};
    const QString folder = visibleText(QDir::toNativeSeparators(m_folders.constFirst()));
    m_folders = libraryFolders({});
    m_document->setLibrary(loadLibrary(m_folders).library);
    renewWindow(); // the library page edits the files of its folders
    return tr("%1 is no library, so the one of the program is used. %2").arg(folder, whyUnusable(loaded));
}

void Session::useLibrary(const QString &folder)
{
    const QStringList folders = libraryFolders(folder);
    LoadedLibrary loaded = loadLibrary(folders);
    if (!loaded.usable) {
        m_window->showMessage(MessageBar::Kind::Error,
                              tr("The folder is no library, so the one in use stays. %1").arg(whyUnusable(loaded)));
        return;
    }
    m_settings.setLibraryFolder(folder);
    m_document->setLibrary(std::move(loaded.library));
    m_folders = folders;
    m_library.clear();
    // The library page edits the files of its folders.
    renewWindow();
}

} // namespace lotse
