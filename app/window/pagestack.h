// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pagefactory.h"

#include <QMap>
#include <QStackedWidget>

#include <optional>

namespace lotse {

/// The pages of the window, each made at its first visit. One of them is the current one, also while it is refreshed
/// and not shown yet.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageId currentId() const { return m_current; }
    [[nodiscard]] Page *current() const { return m_pages.value(m_current); } ///< nullptr before the first visit
    [[nodiscard]] OwnText *ownText() const; ///< of the current page; nullptr where it holds none
    /// Makes the page @p id the current one and returns it; showCurrent() shows it.
    Page *visit(PageId id);
    void showCurrent();
    void setClientView(bool on); ///< for those that are made later, too
    [[nodiscard]] QStringList unsavedWork() const;
    /// Saves it; returns the page that could not, whose turn it then is.
    [[nodiscard]] std::optional<PageId> saveUnsavedWork();

signals:
    void pageMade(lotse::PageId id, lotse::Page *page);

private:
    PageContext m_context;
    QMap<PageId, Page *> m_pages;
    PageId m_current = PageId::Start;
    bool m_clientView = false;
};

} // namespace lotse
