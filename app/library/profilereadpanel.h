// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/profilehead.h"
#include "app/library/profilereadmodel.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace lotse {

class DiffModel;
class TextLabel;

/// The middle column: what the shown profile says, its stale evidence, and what differs from the shipped version.
class ProfileReadPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ProfileReadPanel(QWidget *parent = nullptr);

    void setSummary(const ProfileSummary &summary);
    /// Tells at once what the next summary would: whether the text is not saved yet.
    void setUnsaved(bool unsaved);
    /// Shows what @p context says. Chosen option, open groups and scroll position stay for the same profile.
    void showProfile(const ProfileReadModel::Context &context);
    void showNothing();
    void showChanges(const QStringList &shipped, const QStringList &text);
    /// Selects the claim that stands at @p line of the source text, or before it.
    void followLine(int line);
    /// Shows @p source as a tab of its own (narrow windows), or lets it go again.
    void takeSource(QWidget *source);
    void releaseSource(QWidget *source);
    /// Turns to the source text if it is a tab here.
    void revealSource() { setCurrentTab(3); }
    /// Turns to the stale evidence.
    void revealStale() { setCurrentTab(1); }
    void focusFirst();

signals:
    void lineRequested(int line);
    void levelChosen(int line, const QString &level);
    void resetRequested();

private:
    QWidget *makeDetails();
    QWidget *makeChanges();
    void fillOwners(const ProfileReadModel::Context &context);
    void updateTabs();
    void setCurrentTab(int tab);

    ProfileHead *m_head = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_readable = nullptr;
    TextLabel *m_sentence = nullptr;
    QComboBox *m_owner = nullptr;
    QTreeView *m_claimView = nullptr;
    QTreeView *m_staleView = nullptr;
    QPushButton *m_reset = nullptr;
    ProfileReadModel *m_claims = nullptr;
    ProfileReadModel *m_staleClaims = nullptr;
    DiffModel *m_differences = nullptr;
    QString m_profile;
    std::function<void()> m_showOwner;
    bool m_following = false;
};

} // namespace lotse
