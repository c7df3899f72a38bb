// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/claimform.h"
#include "app/library/profilehead.h"

#include <QFrame>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace lotse {

class DiffModel;
class TextLabel;

/// The middle column: what the shown profile says, and what differs from the shipped version.
class ProfileReadPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ProfileReadPanel(QWidget *parent = nullptr);

    void setSummary(const ProfileSummary &summary);
    /// Tells at once what the next summary would: whether the text is not saved yet.
    void setUnsaved(bool unsaved);
    void showProfile(const ClaimForm::Shown &shown);
    void showNothing();
    void showChanges(const QStringList &shipped, const QStringList &text);
    /// The claims, to be changed.
    [[nodiscard]] ClaimForm &form() const { return *m_form; }
    /// Shows @p source as a tab of its own (narrow windows), or lets it go again.
    void takeSource(QWidget *source);
    void releaseSource(QWidget *source);
    /// Tells whether the source text is open, wherever it stands.
    void setSourceShown(bool shown);
    /// Turns to the source text if it is a tab here.
    void revealSource() { setCurrentTab(2); }
    /// Turns to the claim of @p scope (id of a deployment; empty = the provider) on @p criterion, open to be changed.
    void revealClaim(const QString &scope, const QString &criterion);
    void focusFirst();

signals:
    void lineRequested(int line);
    void resetRequested();
    /// The source text shall be open, or not.
    void sourceToggled(bool shown);

private:
    QWidget *makeDetails();
    QWidget *makeChanges();
    void updateTabs();
    void setCurrentTab(int tab);

    ProfileHead *m_head = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_readable = nullptr;
    TextLabel *m_sentence = nullptr;
    ClaimForm *m_form = nullptr;
    QPushButton *m_reset = nullptr;
    DiffModel *m_differences = nullptr;
};

} // namespace lotse
