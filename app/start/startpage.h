// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/page.h"

#include <stop_token>

class QBoxLayout;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QVBoxLayout;

namespace lotse {

class EmptyState;
class LibraryCard;
class RecentModel;
class Settings;
struct RecentEntry;

/// The page without an engagement: what can be done, how an engagement runs, what was open last, how the library is.
class StartPage final : public Page
{
    Q_OBJECT

public:
    StartPage(EngagementDocument &document, Settings &settings, QWidget *parent = nullptr);
    ~StartPage() override;

    void refresh() override;
    void focusFirst() override;
    void find(bool next) override;

signals:
    /// Asks for another window with the engagement @p path.
    void windowRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QLayout *makeRecent();
    void readInBackground();
    void open(const QModelIndex &index);
    void removeCurrent();
    void showMenu(const QPoint &place);
    void arrange();
    [[nodiscard]] bool isStacked() const;
    void fitList();

    Settings &m_settings;
    RecentModel *m_recent = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_listFrame = nullptr;
    QWidget *m_listHead = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_left = nullptr;
    QVBoxLayout *m_leftLayout = nullptr;
    QWidget *m_right = nullptr; ///< a column of its own, or within the left one where there is no room for two
    QBoxLayout *m_columns = nullptr;
    QWidget *m_firstAction = nullptr;
    LibraryCard *m_library = nullptr;
    std::stop_source m_stopReading;
};

} // namespace lotse
