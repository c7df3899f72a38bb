// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/profilelistmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace lotse {

/// The left column: search, profiles and shared files, buttons for new ones.
class ProfileListPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ProfileListPanel(QWidget *parent = nullptr);

    /// Shows @p rows without telling, even where the selected one is gone.
    void setProfiles(const QList<ProfileRow> &rows);
    /// Selects @p id without telling; the search is cleared if it hides it.
    void select(const QString &id);
    void focusList();

signals:
    void chosen(const QString &id);
    void newRequested();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    ProfileListModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    bool m_selecting = false;
};

} // namespace lotse
