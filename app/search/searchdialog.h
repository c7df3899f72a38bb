// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchentry.h"

#include <QDialog>

class QLineEdit;
class QTreeView;

namespace lotse {

class SearchModel;
class TextLabel;

/// A field and the hits below it: arrows move among them while one types, Enter or a click chooses, Esc closes and
/// gives the focus back.
class SearchDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Remembers the widget of @p parent that has the focus now.
    SearchDialog(const QList<SearchEntry> &entries, QWidget *parent);

signals:
    /// The dialog is closed and the person wants to go there.
    void chosen(const lotse::SearchEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void look();
    void choose(const QModelIndex &index);
    void giveFocusBack();
    void announce(const QString &sentence);

    SearchModel *m_model = nullptr;
    QLineEdit *m_typed = nullptr;
    QTreeView *m_hits = nullptr;
    TextLabel *m_count = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace lotse
