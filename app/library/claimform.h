// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/claimcardcontent.h"
#include "app/library/profilereadmodel.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;
class QTabBar;
class QTreeView;

namespace lotse {

class ClaimCard;
class ClaimFilterBar;

/// What a profile says, to be changed without its source text: the provider and its deployments as tabs, the claims as
/// a list, and the open claim as a card in it.
class ClaimForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimForm(QWidget *parent = nullptr);
    ~ClaimForm() override;

    /// What the form shows.
    struct Shown
    {
        ProfileReadModel::Context context;
        const QList<Issue> &issues; ///< of the text
        const JsonOutline &outline; ///< of the text
        QString broken; ///< why nothing can be changed at the moment; empty = it can
    };

    /// Shows a profile. Chosen scope, open groups, open card and scroll position stay for the same one.
    void showProfile(const Shown &shown);
    void showNothing();
    /// Selects the claim that stands at @p line of the source text, or before it.
    void followLine(int line);
    /// Opens the claim of @p scope (id of a deployment; empty = the provider) on @p criterion.
    void openClaim(const QString &scope, const QString &criterion);
    void focusFirst();

signals:
    /// The claim that is selected stands in @p line of the source text.
    void lineRequested(int line);
    void claimEdited(const lotse::ClaimCardContent &content, const QString &field, const lotse::ClaimEdit &edit);
    void sourceEdited(const lotse::ClaimCardContent &content, const QString &field, const lotse::ClaimEdit &edit);
    void backRequested(const lotse::ClaimCardContent &content);
    void renewRequested(const lotse::ClaimCardContent &content);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Kept; ///< of what is shown, by value

    QWidget *makeScopes();
    void makeTree();
    void fillScopes();
    void fillClaims();
    void fillCard();
    void applyFilter();
    void choose(int scope);
    void toggle(const QModelIndex &index);
    void open(const QModelIndex &claim);
    void closeCard();
    [[nodiscard]] QString scope() const;

    std::unique_ptr<Kept> m_kept;
    QTabBar *m_tabs = nullptr;
    QComboBox *m_scopes = nullptr; ///< instead of the tabs where there is little room
    ClaimFilterBar *m_filters = nullptr;
    QTreeView *m_tree = nullptr;
    ProfileReadModel *m_claims = nullptr;
    QPointer<ClaimCard> m_card;
    bool m_following = false;
};

} // namespace lotse
