// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/controls/readingorder.h"
#include "app/controls/typedinput.h"
#include "app/document/engagementdocument.h"
#include "app/document/lastplace.h"
#include "app/document/settings.h"
#include "app/document/stepmodel.h"
#include "app/page/owntext.h"
#include "app/page/windowroom.h"
#include "app/start/startpage.h"
#include "app/tour/tourpanel.h"
#include "app/window/engagementtemplates.h"
#include "app/window/filedrop.h"
#include "app/window/filehandling.h"
#include "app/window/filemenus.h"
#include "app/window/librarymenu.h"
#include "app/window/pagestack.h"
#include "app/window/rail.h"
#include "app/window/recoveryoffers.h"
#include "app/window/statusline.h"
#include "app/window/windowactions.h"
#include "app/window/windowhelp.h"
#include "app/window/windowhistory.h"
#include "app/window/windowpresentation.h"
#include "app/window/windowsearch.h"
#include "app/window/windowsettings.h"
#include "app/window/windowtour.h"
#include "app/words/language.h"
#include "core/visibletext.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QStatusTipEvent>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString stateKeyOf(const QScreen &screen)
{
    return u"window/%1"_s.arg(screen.name());
}

} // namespace

MainWindow::MainWindow(const PageContext &context, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_actions(new WindowActions(context.document, *this)),
      m_files(new FileHandling(context.document, context.settings, this)),
      m_steps(new StepModel(context.document, this)), m_rail(new Rail(*m_steps)), m_pages(new PageStack(context)),
      m_messages(new MessageBar), m_offers(new RecoveryOffers), m_status(new StatusLine),
      m_search(new WindowSearch(context.document, *m_actions, *this)),
      m_tour(new WindowTour(context.document, *m_files, this)),
      m_help(new WindowHelp(context.settings, *m_pages, *m_actions, *this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(880, 500);
    setStatusBar(m_status);
    auto *centre = new QWidget;
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_offers);
    pages->addWidget(m_pages, 1);
    pages->addWidget(&m_tour->panel());
    layout->addLayout(pages, 1);
    setCentralWidget(centre);

    connectFileActions();
    connectViewActions();
    connectPageActions();
    connect(m_pages, &PageStack::pageMade, this, [this](PageId id, Page *page) {
        if (id == PageId::Library)
            m_actions->libraryMenu->setPage(page);
        connectPage(page);
    });
    connect(m_messages, &MessageBar::actionTriggered, this, &MainWindow::runAction);
    connect(m_status, &StatusLine::staleRequested, this, [this] { openPage(PageId::Library, u"?stale"_s); });
    connect(m_rail, &Rail::pageRequested, this, &MainWindow::openPage);
    connect(m_tour, &WindowTour::pageRequested, this, [this](PageId id) { openPage(id); });
    connect(m_tour, &WindowTour::ended, this, [this] { currentPage()->focusFirst(); });
    connect(m_actions->tour, &QAction::triggered, m_tour, &WindowTour::start);
    connect(m_rail, &Rail::presentationRequested, m_actions->presentation, &QAction::toggle);
    EngagementDocument &document = m_context.document;
    connect(&document, &EngagementDocument::changed, this, &MainWindow::refreshFrame);
    connect(&document, &EngagementDocument::libraryRead, this, &MainWindow::refreshFrame);
    connect(&document, &EngagementDocument::pathChanged, this, &MainWindow::refreshTitle);
    connect(&document, &EngagementDocument::modifiedChanged, this, &MainWindow::refreshTitle);

    resize(1440, 900);
    if (!restoreGeometry(m_context.settings.state(stateKeyOf(*screen())))
        && screen()->availableGeometry().width() < 1440)
        setWindowState(Qt::WindowMaximized);
    openPage(document.isOpen() ? PageId::Client : PageId::Start);
    refreshFrame();
}

PageId MainWindow::currentPageId() const
{
    return m_pages->currentId();
}

Page *MainWindow::currentPage() const
{
    return m_pages->current();
}

void MainWindow::openPage(PageId id, const QString &section)
{
    const bool needsEngagement = id != PageId::Start && id != PageId::Library;
    if (needsEngagement && !m_context.document.isOpen())
        return;
    TypedInput::handOn(); // a page that shows its values anew would forget it
    const bool turned = id != currentPageId();
    Page *wanted = m_pages->visit(id);
    if (turned)
        m_messages->dismiss();
    m_section = section;
    m_status->setHint({});
    wanted->holdMessageBar(m_messages);
    wanted->refresh();
    m_pages->showCurrent();
    if (!section.isEmpty())
        wanted->openSection(section);
    m_rail->setVisible(id != PageId::Start);
    m_steps->setCurrent(id, m_section);
    m_rail->showCurrent(id);
    wanted->focusFirst();
    adapt();
    refreshTitle();
    m_tour->follow(id);
    if (turned)
        m_files->tellAgain();
    m_context.lastPlace.setPage({currentPageId(), m_section});
}

void MainWindow::resume(PageId otherwise)
{
    const std::optional<LastPlace::Where> left = m_context.lastPlace.resume();
    openPage(left ? left->page : otherwise, left ? left->section : QString());
    if (left)
        m_status->showNote(tr("Opened where you left off: %1").arg(StepModel::titleOf(currentPageId())));
}

// A page's own text comes first; where nothing of it is unsaved, the engagement is meant.
void MainWindow::save()
{
    OwnText *text = m_pages->ownText();
    if (text && !text->textName().isEmpty() && (text->isTextModified() || !m_context.document.isOpen()))
        text->saveText();
    else
        m_files->save();
}

void MainWindow::tell(const QString &sentence)
{
    if (m_clientView) // it has no status line
        showMessage(MessageBar::Kind::Information, sentence);
    else
        m_status->showNote(sentence);
}

void MainWindow::showRecovery(const QList<RecoveryCopy::Found> &found)
{
    m_offers->setFound(found);
    m_actions->restore->setEnabled(!found.isEmpty());
}

void MainWindow::showMessage(MessageBar::Kind kind, const QString &text, const QList<MessageBar::Action> &actions)
{
    m_messages->showMessage(kind, text, actions);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayClose(m_pages->unsavedWork(), [this] { return saveTexts(); })) {
        event->ignore();
        return;
    }
    if (!m_clientView)
        m_context.settings.setState(stateKeyOf(*screen()), saveGeometry());
    event->accept();
}

bool MainWindow::saveTexts()
{
    const std::optional<PageId> failed = m_pages->saveUnsavedWork();
    if (failed)
        openPage(*failed);
    return !failed;
}

// Qt would lay what a field has to say over the save state, and take it away with the next move of the mouse.
bool MainWindow::event(QEvent *event)
{
    if (event->type() != QEvent::StatusTip)
        return QMainWindow::event(event);
    m_status->showNote(static_cast<QStatusTipEvent *>(event)->tip());
    return true;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adapt();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_rail)
        adapt();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    putTabsInReadingOrder(*this);
    const bool moved = QMainWindow::focusNextPrevChild(next);
    scrollToFocus(*this);
    return moved;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::pageRequested, this, &MainWindow::openPage);
    connect(page, &Page::hintChanged, m_status, &StatusLine::setHint);
    connect(page, &Page::actionRequested, this, &MainWindow::runAction);
    connect(page, &Page::fileRequested, m_files, &FileHandling::openFile);
    if (const auto *start = qobject_cast<StartPage *>(page))
        connect(start, &StartPage::windowRequested, this, &MainWindow::newWindowRequested);
    connect(page, &Page::ownTextChanged, this, &MainWindow::refreshTitle);
    connect(page, &Page::sectionShown, this, [this](const QString &section) {
        m_section = section;
        m_steps->setCurrent(currentPageId(), section);
        m_context.lastPlace.setPage({currentPageId(), section});
    });
    connect(page, &Page::failed, this,
            [this](const QString &sentence) { showMessage(MessageBar::Kind::Error, sentence); });
    connect(page, &Page::settled, m_messages, &MessageBar::withdraw);
    connect(page, &Page::messageRequested, this,
            [this](const QString &text, const QString &actionText, const QString &actionId) {
                if (text.isEmpty()) {
                    m_messages->dismiss();
                    return;
                }
                QList<MessageBar::Action> actions;
                if (!actionText.isEmpty())
                    actions.append({actionText, actionId, {}});
                showMessage(MessageBar::Kind::Information, text, actions);
            });
}

void MainWindow::connectFileActions()
{
    connect(m_actions->createNew, &QAction::triggered, m_files, &FileHandling::createNew);
    connect(m_actions->open, &QAction::triggered, m_files, &FileHandling::open);
    connect(m_actions->newWindow, &QAction::triggered, this, [this] { emit newWindowRequested({}); });
    connect(m_actions->save, &QAction::triggered, this, &MainWindow::save);
    connect(m_actions->restore, &QAction::triggered, m_offers, &RecoveryOffers::restoreNewest);
    auto *history = new WindowHistory(m_context.document, *m_pages, *m_actions, *this);
    connect(history, &WindowHistory::told, this, &MainWindow::tell);
    connect(history, &WindowHistory::pageRequested, this, [this](PageId id, const QString &section) {
        openPage(id, section);
        // A field would keep the next Ctrl+Z for itself.
        if (const QWidget *focused = focusWidget(); focused && focused->testAttribute(Qt::WA_InputMethodEnabled))
            m_rail->focusSteps();
    });
    const QUndoStack &stack = m_context.document.undoStack();
    connect(&stack, &QUndoStack::undoTextChanged, this, &MainWindow::refreshTitle);
    connect(&stack, &QUndoStack::redoTextChanged, this, &MainWindow::refreshTitle);
    connect(&stack, &QUndoStack::canUndoChanged, this, &MainWindow::refreshTitle);
    connect(&stack, &QUndoStack::canRedoChanged, this, &MainWindow::refreshTitle);
    connect(m_actions->saveAs, &QAction::triggered, m_files, &FileHandling::saveAs);
    connect(m_actions->closeEngagement, &QAction::triggered, m_files, &FileHandling::closeEngagement);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    new FileMenus(m_context.settings, *m_files, *m_actions, *this);
    connect(m_actions->exportPdf, &QAction::triggered, this, [this] { openPage(PageId::Report, u"export"_s); });
    connect(m_actions->print, &QAction::triggered, this, [this] { openPage(PageId::Report, u"print"_s); });
    auto *templates = new EngagementTemplates(m_context.document, m_context.settings, *m_files, this);
    connect(m_actions->saveTemplate, &QAction::triggered, templates, &EngagementTemplates::save);
    connect(m_actions->templates, &QMenu::aboutToShow, templates,
            [this, templates] { templates->fill(*m_actions->templates); });
    connect(templates, &EngagementTemplates::begun, this, [this] { openPage(PageId::Client); });
    connect(templates, &EngagementTemplates::messageRequested, this,
            [this](MessageBar::Kind kind, const QString &text) { showMessage(kind, text); });
    auto *drop = new FileDrop(*this);
    connect(drop, &FileDrop::dropped, m_files, &FileHandling::openFile);
    connect(drop, &FileDrop::refused, this, &MainWindow::tell);
    connect(m_files, &FileHandling::messageRequested, this, &MainWindow::showMessage);
    // What was said of the engagement before is settled, also where no page is turned.
    connect(m_files, &FileHandling::closed, m_messages, &MessageBar::dismiss);
    connect(m_files, &FileHandling::opened, m_messages, &MessageBar::dismiss);
    connect(m_files, &FileHandling::closed, this, [this] { openPage(PageId::Start); });
    connect(m_files, &FileHandling::opened, this, [this](bool created) {
        const bool answered = !m_context.document.evaluation().answeredQuestions.isEmpty();
        resume(LastPlace::firstPage(answered && !created));
    });
}

void MainWindow::connectViewActions()
{
    connect(m_actions->find, &QAction::triggered, this, [this] { currentPage()->find(false); });
    connect(m_actions->findNext, &QAction::triggered, this, [this] { currentPage()->find(true); });
    connect(m_actions->search, &QAction::triggered, m_search, &WindowSearch::open);
    connect(m_search, &WindowSearch::pageRequested, this, &MainWindow::openPage);
    connect(m_actions->nextArea, &QAction::triggered, this, [this] { moveArea(false); });
    connect(m_actions->previousArea, &QAction::triggered, this, [this] { moveArea(true); });
    new WindowPresentation(m_context.document, *m_actions->presentation, *this);
    connect(m_actions->clientView, &QAction::toggled, this, &MainWindow::setClientView);
    connect(m_actions->leaveClientView, &QAction::triggered, this,
            [this] { m_actions->clientView->setChecked(false); });
    auto *settings = new WindowSettings(m_context.document, m_context.settings, m_context.theme, *m_actions, *this);
    connect(settings, &WindowSettings::textSizeChanged, this, &MainWindow::refreshFrame);
    connect(settings, &WindowSettings::textSizeChanged, this, &MainWindow::adapt);
    connect(settings, &WindowSettings::languageChosen, this, &MainWindow::languageChosen);
    connect(settings, &WindowSettings::libraryFolderChosen, this, &MainWindow::libraryFolderChosen);
}

void MainWindow::connectPageActions()
{
    for (int number = 1; number <= static_cast<int>(m_actions->steps.size()); ++number) {
        connect(m_actions->steps.at(static_cast<std::size_t>(number - 1)), &QAction::triggered, this,
                [this, number] { openPage(StepModel::pageOf(number)); });
    }
    connect(m_actions->previousStep, &QAction::triggered, this, [this] { stepBy(-1); });
    connect(m_actions->nextStep, &QAction::triggered, this, [this] { stepBy(1); });
    connect(m_actions->mainButton, &QAction::triggered, this, [this] { currentPage()->triggerPrimary(); });
    connect(m_actions->library, &QAction::triggered, this, [this] { openPage(PageId::Library); });
    connect(m_actions->libraryMenu, &LibraryMenu::pageRequested, this, [this](PageId id) { openPage(id); });
    connect(m_actions->weights, &QAction::triggered, this, [this] { openPage(PageId::Weights); });
}

void MainWindow::refreshFrame()
{
    const EngagementDocument &document = m_context.document;
    m_actions->setEngagementOpen(document.isOpen());
    m_actions->shippedLibrary->setEnabled(!m_clientView && !m_context.settings.libraryFolder().isEmpty());
    m_rail->setEngagementOpen(document.isOpen());
    if (!document.isOpen() && currentPageId() != PageId::Library && currentPageId() != PageId::Start)
        openPage(PageId::Start);
    const Engagement &engagement = document.engagement();
    const QString name = engagement.clientName.isEmpty() ? tr("New engagement") : engagement.clientName;
    m_rail->setClient(name, tr("Engagement of %1").arg(displayDate(engagement.date, interfaceLanguage())));
    m_status->showLibrary(document);
    m_status->showInterface(m_context.theme.textSize());
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    const EngagementDocument &document = m_context.document;
    const QString name =
        document.path().isEmpty() ? tr("Unsaved engagement") : visibleText(QFileInfo(document.path()).fileName());
    const bool named = document.isOpen() && !m_clientView;
    setWindowTitle(named ? tr("%1[*] – Lotse").arg(QString(name).replace("[*]"_L1, "[*][*]"_L1)) : u"Lotse"_s);
    setWindowModified(named && document.isModified()); // only a name has a place for the sign
    const OwnText *text = m_pages->ownText();
    m_actions->showWork(text);
    if (text && !text->textName().isEmpty())
        m_status->showTextState(text->textName(), text->isTextModified());
    else
        m_status->showSaveState(document);
}

void MainWindow::stepBy(int steps)
{
    const int number = StepModel::numberOf(currentPageId());
    const int wanted = number == 0 ? 1 : number + steps;
    if (wanted >= 1 && wanted <= static_cast<int>(m_actions->steps.size()))
        openPage(StepModel::pageOf(wanted));
}

void MainWindow::moveArea(bool backwards)
{
    const bool inRail = m_rail->isAncestorOf(focusWidget());
    const bool inOffers = m_offers->isAncestorOf(focusWidget());
    const bool inTour = m_tour->panel().isAncestorOf(focusWidget());
    const bool leavesPage = !inRail && !inOffers && !inTour && !currentPage()->focusNextArea(backwards);
    if (leavesPage && m_tour->panel().isVisible())
        m_tour->panel().takeFocus();
    else if ((leavesPage || inTour) && m_rail->isVisible())
        m_rail->focusSteps();
    else if (!inOffers && m_offers->isVisible() && (inRail || leavesPage))
        m_offers->focusFirst();
    else if (inRail || inOffers || inTour || leavesPage)
        currentPage()->focusFirst();
}

void MainWindow::setClientView(bool on)
{
    m_clientView = on;
    menuBar()->setVisible(!on);
    statusBar()->setVisible(!on);
    m_rail->setClientView(on);
    m_actions->leaveClientView->setEnabled(on);
    m_pages->setClientView(on);
    if (on && currentPageId() == PageId::Library)
        openPage(m_context.document.isOpen() ? PageId::Client : PageId::Start);
    m_actions->library->setEnabled(!on);
    m_actions->libraryMenu->setClientView(on);
    m_actions->libraryFolder->setEnabled(!on);
    m_actions->settings->setEnabled(!on); // they name folders
    m_actions->newWindow->setEnabled(!on); // it names other clients
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    refreshFrame();
}

void MainWindow::runAction(const QString &id)
{
    if (id == "new"_L1)
        m_files->createNew();
    else if (id == "open"_L1)
        m_files->open();
    else if (id == "sample"_L1)
        m_actions->samples->popup(QCursor::pos());
    else if (id == "tour"_L1)
        m_tour->start();
    else if (id == "search"_L1)
        m_search->open();
    else if (id == "save"_L1)
        m_files->save();
    else if (id == "save-as"_L1)
        m_files->saveAs();
    else if (id == "open-copy"_L1)
        m_files->openCopy();
    else if (id == "open-whole"_L1)
        m_files->openWhole();
    else if (id == "open-again"_L1)
        m_files->openAgain();
    else if (id == "take-over"_L1)
        m_files->takeOver();
    else if (id == "take-theirs"_L1)
        m_files->takeTheirs();
    else if (id == "keep-mine"_L1)
        m_files->keepMine();
    else
        emit currentPage() -> messageAction(id);
}

void MainWindow::adapt()
{
    const bool small = isWindowLow(*this) || windowWidth(*this) < WindowWidth::Normal;
    m_rail->setNarrow(small);
    if (Page *shown = currentPage())
        shown->setLow(small);
}

} // namespace lotse
