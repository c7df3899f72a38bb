// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryfiles.h"
#include "app/page/page.h"

#include <QDate>
#include <QStringList>

#include <memory>

class QStackedWidget;

namespace lotse {

class LibraryColumns;
class LinkChecker;
class LinkCheckRun;
class MessageBar;
class ProfileCommands;
class ProfileSaving;
class ProfileSession;
class Settings;
class ShownProfile;
class UpkeepPanel;
class UpkeepWork;

/// The provider library (F9): list of profiles | what the chosen one says | its source text, which is the truth. Or
/// the work list: which claims of all profiles need a look.
class LibraryPage final : public Page
{
    Q_OBJECT

public:
    /// @p folders are those of loadLibrary; the last one belongs to the user and is written to.
    LibraryPage(EngagementDocument &document, Settings &settings, const QStringList &folders,
                QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    /// Shows the profile with the id @p section, or with "?stale" the stale claims in the work list.
    void openSection(const QString &section) override;
    void find(bool next) override;
    [[nodiscard]] QStringList unsavedWork() const override;
    bool saveUnsavedWork() override;
    [[nodiscard]] OwnText *ownText() override;
    [[nodiscard]] LibraryCommands *libraryCommands() override;

    /// Replaces the link check; for tests with a server of their own.
    void setLinkChecker(std::unique_ptr<LinkChecker> checker);
    /// The day from which the age of evidence counts; today unless a test says otherwise.
    void setToday(QDate today);

protected:
    [[nodiscard]] QList<Area> areas() override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectColumns();
    void connectParts();
    void updateList();
    void updateHead();
    void takeLibrary();
    void showUpkeep(bool shown);

    MessageBar *m_messages = nullptr;
    LinkCheckRun *m_links = nullptr;
    LibraryColumns *m_columns = nullptr;
    ProfileSession *m_session = nullptr;
    LibraryFiles m_files;
    ShownProfile *m_shown = nullptr;
    ProfileSaving *m_saving = nullptr;
    ProfileCommands *m_commands = nullptr;
    UpkeepWork *m_work = nullptr;
    UpkeepPanel *m_upkeep = nullptr;
    QStackedWidget *m_views = nullptr; ///< columns and work list
    int m_profiles = 0;
    int m_faulty = 0; ///< profiles with errors
    int m_due = 0; ///< stale claims that nobody put off
};

} // namespace lotse
