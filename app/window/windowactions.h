// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/libraryloader.h"

#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace lotse {

class EngagementDocument;
class LibraryMenu;
class OwnText;

/// The actions of the window with their keys, and the menus that hold them.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    WindowActions(EngagementDocument &document, QMainWindow &window);

    /// Switches what needs an open engagement.
    void setEngagementOpen(bool open);
    /// Lets Save speak of @p text, Undo and Redo too once it was changed; nullptr = of the engagement.
    void showWork(const OwnText *text);

    QAction *createNew = nullptr;
    QAction *open = nullptr;
    QAction *save = nullptr;
    QAction *saveAs = nullptr;
    QAction *saveTemplate = nullptr;
    QAction *exportPdf = nullptr;
    QAction *print = nullptr;
    QAction *newWindow = nullptr;
    QAction *closeEngagement = nullptr;
    QAction *quit = nullptr;
    QAction *restore = nullptr; ///< what a program that ended left unsaved
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *search = nullptr; ///< over everything
    QAction *nextArea = nullptr;
    QAction *previousArea = nullptr;
    QAction *largerText = nullptr;
    QAction *smallerText = nullptr;
    QAction *normalText = nullptr;
    QAction *presentation = nullptr;
    QAction *clientView = nullptr;
    QAction *leaveClientView = nullptr;
    std::array<QAction *, 6> steps {};
    QAction *previousStep = nullptr;
    QAction *nextStep = nullptr;
    QAction *mainButton = nullptr;
    QAction *weights = nullptr;
    QAction *library = nullptr;
    LibraryMenu *libraryMenu = nullptr; ///< what the library page offers
    QAction *libraryFolder = nullptr;
    QAction *shippedLibrary = nullptr;
    QAction *settings = nullptr;
    QAction *help = nullptr;
    QAction *helpContents = nullptr;
    QAction *tour = nullptr; ///< the guided look through a sample
    QAction *keyboardHelp = nullptr;
    QAction *about = nullptr;
    QActionGroup *schemes = nullptr; ///< data: int of ColourScheme
    QActionGroup *languages = nullptr; ///< data: "de", "en" or empty for the system's
    QMenu *templates = nullptr; ///< that a new engagement starts from
    QMenu *samples = nullptr;
    QMenu *recent = nullptr;

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key);
    QAction *add(QMenu *menu, const QString &name, const QString &text);
    QAction *choice(QMenu *menu, QActionGroup *group, const QString &text, const QVariant &data);
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeEngagementMenu();
    void makeLibraryMenu();
    void makeToolsMenu();
    void makeHelpMenu();

    EngagementDocument &m_document;
    QMainWindow &m_window;
    QList<QAction *> m_needEngagement;
};

} // namespace lotse
