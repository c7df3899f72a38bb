// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowactions.h"

#include "app/document/engagementdocument.h"
#include "app/document/stepmodel.h"
#include "app/look/theme.h"
#include "app/page/owntext.h"
#include "app/window/clipboardactions.h"
#include "app/window/librarymenu.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace lotse {

WindowActions::WindowActions(EngagementDocument &document, QMainWindow &window)
    : QObject(&window), m_document(document), m_window(window)
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeEngagementMenu();
    makeLibraryMenu();
    makeToolsMenu();
    makeHelpMenu();
}

void WindowActions::setEngagementOpen(bool isOpen)
{
    for (QAction *action : std::as_const(m_needEngagement))
        action->setEnabled(isOpen);
}

void WindowActions::showWork(const OwnText *text)
{
    const QUndoStack &stack = m_document.undoStack();
    const auto named = [](const QString &verb, const QString &what) {
        return what.isEmpty() ? verb : tr("%1: %2").arg(verb, what);
    };
    if (text && text->hasHistory()) {
        const QString what = text->textName().replace(u'&', "&&"_L1);
        undo->setText(named(tr("&Undo"), what));
        undo->setEnabled(text->canUndoText());
        redo->setText(named(tr("&Redo"), what));
        redo->setEnabled(text->canRedoText());
    } else {
        undo->setText(named(tr("&Undo"), stack.undoText()));
        undo->setEnabled(stack.canUndo());
        redo->setText(named(tr("&Redo"), stack.redoText()));
        redo->setEnabled(stack.canRedo());
    }
    save->setEnabled(m_document.isOpen() || (text && !text->textName().isEmpty()));
}

QAction *WindowActions::add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    menu->addAction(action);
    // The keys work while the menu bar is hidden, too.
    m_window.addAction(action);
    return action;
}

QAction *WindowActions::add(QMenu *menu, const QString &name, const QString &text)
{
    return add(menu, name, text, QKeySequence());
}

QAction *WindowActions::choice(QMenu *menu, QActionGroup *group, const QString &text, const QVariant &data)
{
    auto *action = new QAction(text, group);
    action->setCheckable(true);
    action->setData(data);
    menu->addAction(action);
    return action;
}

void WindowActions::makeFileMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    createNew = add(menu, u"actionNew"_s, tr("&New engagement"), QKeySequence::New);
    open = add(menu, u"actionOpen"_s, tr("&Open …"), QKeySequence::Open);
    templates = menu->addMenu(tr("New from &template"));
    templates->setObjectName(u"menuTemplates"_s);
    samples = menu->addMenu(tr("Open sa&mple"));
    samples->setObjectName(u"menuSamples"_s);
    samples->menuAction()->setShortcut(QKeySequence(u"Ctrl+Shift+O"_s));
    m_window.addAction(samples->menuAction());
    recent = menu->addMenu(tr("&Recent"));
    recent->setObjectName(u"menuRecent"_s);
    menu->addSeparator();
    save = add(menu, u"actionSave"_s, tr("&Save"), QKeySequence::Save);
    saveAs = add(menu, u"actionSaveAs"_s, tr("Save &as …"), QKeySequence(u"Ctrl+Shift+S"_s));
    saveTemplate = add(menu, u"actionSaveTemplate"_s, tr("Save as temp&late …"));
    restore = add(menu, u"actionRestore"_s, tr("Restore &unsaved engagement"), QKeySequence(u"Ctrl+Shift+R"_s));
    restore->setEnabled(false);
    menu->addSeparator();
    exportPdf = add(menu, u"actionExport"_s, tr("&Export PDF …"), QKeySequence(u"Ctrl+E"_s));
    print = add(menu, u"actionPrint"_s, tr("&Print …"), QKeySequence::Print);
    menu->addSeparator();
    newWindow = add(menu, u"actionNewWindow"_s, tr("New &window"), QKeySequence(u"Ctrl+Shift+N"_s));
    closeEngagement = add(menu, u"actionClose"_s, tr("&Close engagement"), QKeySequence(u"Ctrl+W"_s));
    quit = add(menu, u"actionQuit"_s, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);
    m_needEngagement << saveAs << saveTemplate << exportPdf << print << closeEngagement;
}

void WindowActions::makeEditMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    undo = add(menu, u"actionUndo"_s, tr("&Undo"), QKeySequence(u"Ctrl+Z"_s));
    undo->setIcon(Theme::icon(u"undo"_s));
    redo = add(menu, u"actionRedo"_s, tr("&Redo"), QKeySequence());
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    redo->setIcon(Theme::icon(u"redo"_s));
    menu->addSeparator();
    new ClipboardActions(*menu, m_window);
    menu->addSeparator();
    find = add(menu, u"actionFind"_s, tr("&Find"), QKeySequence::Find);
    findNext = add(menu, u"actionFindNext"_s, tr("Find &next"), QKeySequence(u"F3"_s));
    search = add(menu, u"actionSearch"_s, tr("Search &everything …"), QKeySequence(u"Ctrl+K"_s));
}

void WindowActions::makeViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    nextArea = add(menu, u"actionNextArea"_s, tr("Next &area"), QKeySequence(u"F6"_s));
    previousArea = add(menu, u"actionPreviousArea"_s, tr("P&revious area"), QKeySequence(u"Shift+F6"_s));
    menu->addSeparator();
    largerText = add(menu, u"actionLargerText"_s, tr("&Larger text"), QKeySequence::ZoomIn);
    largerText->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    smallerText = add(menu, u"actionSmallerText"_s, tr("&Smaller text"), QKeySequence(u"Ctrl+-"_s));
    normalText = add(menu, u"actionNormalText"_s, tr("&Normal text size"), QKeySequence(u"Ctrl+0"_s));
    menu->addSeparator();
    QMenu *scheme = menu->addMenu(tr("&Colours"));
    schemes = new QActionGroup(this);
    choice(scheme, schemes, tr("As the &system"), static_cast<int>(ColourScheme::System));
    choice(scheme, schemes, tr("&Light"), static_cast<int>(ColourScheme::Light));
    choice(scheme, schemes, tr("&Dark"), static_cast<int>(ColourScheme::Dark));
    QMenu *language = menu->addMenu(tr("Lan&guage"));
    languages = new QActionGroup(this);
    choice(language, languages, tr("As the &system"), QString());
    // Each language is written in itself.
    choice(language, languages, u"&Deutsch"_s, u"de"_s);
    choice(language, languages, u"&English"_s, u"en"_s);
    menu->addSeparator();
    presentation = add(menu, u"actionPresentation"_s, tr("&Presentation"), QKeySequence(u"F11"_s));
    presentation->setCheckable(true);
    m_needEngagement << presentation;
    clientView = add(menu, u"actionClientView"_s, tr("Client &watches"), QKeySequence(u"Shift+F11"_s));
    clientView->setCheckable(true);
    leaveClientView = new QAction(this);
    leaveClientView->setShortcut(QKeySequence(u"Esc"_s));
    leaveClientView->setEnabled(false);
    m_window.addAction(leaveClientView);
}

void WindowActions::makeEngagementMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("En&gagement"));
    for (int number = 1; number <= static_cast<int>(steps.size()); ++number) {
        const QString title = StepModel::titleOf(StepModel::pageOf(number));
        QAction *step = add(menu, u"actionStep%1"_s.arg(number), tr("&%1 %2").arg(number).arg(title),
                            QKeySequence(u"Ctrl+%1"_s.arg(number)));
        steps.at(static_cast<std::size_t>(number - 1)) = step;
        m_needEngagement << step;
    }
    menu->addSeparator();
    previousStep = add(menu, u"actionPreviousStep"_s, tr("Pre&vious step"), QKeySequence(u"Alt+Left"_s));
    nextStep = add(menu, u"actionNextStep"_s, tr("Ne&xt step"), QKeySequence(u"Alt+Right"_s));
    mainButton = add(menu, u"actionMainButton"_s, tr("&Main button of the page"), QKeySequence(u"Ctrl+Enter"_s));
    // The first is shown in the menu, and called as in the help.
    mainButton->setShortcuts({QKeySequence(u"Ctrl+Enter"_s), QKeySequence(u"Ctrl+Return"_s)});
    menu->addSeparator();
    weights = add(menu, u"actionWeights"_s, tr("&Check and confirm weights …"), {});
    m_needEngagement << previousStep << nextStep << weights;
}

void WindowActions::makeLibraryMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Library"));
    library = add(menu, u"actionLibrary"_s, tr("Open provider &library"), QKeySequence(u"F9"_s));
    menu->addSeparator();
    libraryMenu = new LibraryMenu(*menu, this);
    menu->addSeparator();
    libraryFolder = add(menu, u"actionLibraryFolder"_s, tr("Use &own library folder …"));
    shippedLibrary = add(menu, u"actionShippedLibrary"_s, tr("Use &shipped library"));
}

void WindowActions::makeToolsMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Tools"));
    settings = add(menu, u"actionSettings"_s, tr("Se&ttings …"), QKeySequence(u"Ctrl+,"_s));
    settings->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::makeHelpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    help = add(menu, u"actionHelp"_s, tr("Help for this &page"), QKeySequence(u"F1"_s));
    helpContents = add(menu, u"actionHelpContents"_s, tr("&Contents of the help"));
    tour = add(menu, u"actionTour"_s, tr("&Guided look"));
    keyboardHelp = add(menu, u"actionKeyboardHelp"_s, tr("&Keyboard"));
    menu->addSeparator();
    about = add(menu, u"actionAbout"_s, tr("&About Lotse"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace lotse
