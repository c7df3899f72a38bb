// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/recoverycopy.h"
#include "app/page/messagebar.h"
#include "app/window/pagefactory.h"

#include <QMainWindow>

namespace lotse {

class FileHandling;
class PageStack;
class Rail;
class RecoveryOffers;
class StatusLine;
class StepModel;
class WindowActions;
class WindowHelp;
class WindowSearch;
class WindowTour;

/// The frame: menus, rail, pages, message bar, status line. It knows nothing of how engagements are decided.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const PageContext &context, QWidget *parent = nullptr);

    void openPage(PageId id, const QString &section = {});
    /// Turns to where the engagement that was just opened was left, and says so; @p otherwise where nobody knows.
    void resume(PageId otherwise);
    [[nodiscard]] PageId currentPageId() const;
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] FileHandling &files() const { return *m_files; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    /// What ended programs left unsaved; the owner of the copies fills it and answers it.
    [[nodiscard]] RecoveryOffers &recoveryOffers() const { return *m_offers; }
    [[nodiscard]] WindowHelp &help() const { return *m_help; }
    void showRecovery(const QList<RecoveryCopy::Found> &found);
    void showMessage(MessageBar::Kind kind, const QString &text, const QList<MessageBar::Action> &actions = {});

signals:
    /// The person chose another language ("de", "en", empty = the system's): the window has to be made anew.
    void languageChosen(const QString &code);
    /// The library is to be read from another folder (empty = the shipped one) from now on, if there is one.
    void libraryFolderChosen(const QString &folder);
    /// The person wants another window; empty @p file = with the start page.
    void newWindowRequested(const QString &file);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void connectFileActions();
    void connectViewActions();
    void connectPageActions();
    void connectPage(Page *page);
    bool saveTexts();
    void refreshFrame();
    void refreshTitle();
    void save();
    void tell(const QString &sentence);
    void stepBy(int steps);
    void moveArea(bool backwards);
    void setClientView(bool on);
    void runAction(const QString &id);
    void adapt();

    PageContext m_context;
    WindowActions *m_actions = nullptr;
    FileHandling *m_files = nullptr;
    StepModel *m_steps = nullptr;
    Rail *m_rail = nullptr;
    PageStack *m_pages = nullptr;
    MessageBar *m_messages = nullptr;
    RecoveryOffers *m_offers = nullptr;
    StatusLine *m_status = nullptr;
    WindowSearch *m_search = nullptr;
    WindowTour *m_tour = nullptr;
    WindowHelp *m_help = nullptr;
    QString m_section;
    bool m_clientView = false;
};

} // namespace lotse
