// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/linkrecords.h"
#include "app/page/page.h"

#include <QDate>
#include <QStringList>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

class QSplitter;
class QTextDocument;

namespace lotse {

class LinkChecker;
class MessageBar;
class ProfileListPanel;
class ProfileReadPanel;
class ProfileSession;
class ProgressRow;
class Settings;
class ShownProfile;
class SourcePanel;
struct Issue;
struct Profile;
struct ProfileRow;

/// The provider library (F9): list of profiles | what the chosen one says | its source text. The text is the truth.
class LibraryPage final : public Page
{
    Q_OBJECT

public:
    /// @p folders are those of loadLibrary; the last one belongs to the user and is written to.
    LibraryPage(EngagementDocument &document, Settings &settings, const QStringList &folders,
                QWidget *parent = nullptr);
    ~LibraryPage() override;

    void refresh() override;
    void focusFirst() override;
    /// Shows the profile with the id @p section.
    void openSection(const QString &section) override;
    void find(bool next) override;
    [[nodiscard]] QStringList unsavedWork() const override;
    bool saveUnsavedWork() override;
    [[nodiscard]] OwnText *ownText() override;

    /// Replaces the link check; for tests with a server of their own.
    void setLinkChecker(std::unique_ptr<LinkChecker> checker);
    /// The day from which the age of evidence counts; today unless a test says otherwise.
    void setToday(QDate today);

protected:
    [[nodiscard]] QList<Area> areas() override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeSession();
    void makeShortcuts();
    void adapt();
    void showProfile(const QString &id);
    void showShared(const QString &name);
    void showReadOnly(const QString &text, const QString &name);
    void updateList();
    void showHint(); ///< of the area that has the focus
    void updateHead();
    void updateProfile();
    void takeLibrary();
    void save();
    void tellNotSaved(const QString &id, const Issue &issue);
    void reset();
    void askForNew(bool copy);
    void addProfile(const QString &name, bool copy);
    void askForLinkCheck();
    void startLinkCheck(const QList<QUrl> &addresses);
    void finishLinkCheck(bool cancelled);
    void runAction(const QString &id);
    [[nodiscard]] ProfileRow rowOf(const QString &id) const;
    void showMostStale();
    [[nodiscard]] QStringList allProfiles() const;
    [[nodiscard]] QString nameOf(const QString &id) const;
    [[nodiscard]] QList<QUrl> addressesOf(const QStringList &ids) const;
    [[nodiscard]] const Profile *profileOf(const QString &id) const;

    Settings &m_settings;
    QStringList m_folders;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<LinkChecker> m_checker;
    LinkRecords m_links;
    QDate m_today;
    ProfileSession *m_session = nullptr;
    ShownProfile *m_shown = nullptr;
    MessageBar *m_messages = nullptr;
    ProgressRow *m_progress = nullptr;
    QSplitter *m_splitter = nullptr;
    ProfileListPanel *m_list = nullptr;
    ProfileReadPanel *m_read = nullptr;
    SourcePanel *m_source = nullptr;
    QTextDocument *m_shared = nullptr; ///< text of the shared file shown last
    QString m_current; ///< id of the profile, or name of the shared file
    std::pair<QString, QByteArray> m_removed; ///< id and text of the last reset, for its undo
    bool m_staleWanted = false; ///< the stale evidence is to be shown as soon as the library is read
    int m_profiles = 0;
    int m_faulty = 0; ///< profiles with errors
    int m_attention = 0; ///< links of the running check that need a look
    bool m_narrow = false;
};

} // namespace lotse
