// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pagestack.h"

namespace lotse {

PageStack::PageStack(const PageContext &context, QWidget *parent) : QStackedWidget(parent), m_context(context) { }

OwnText *PageStack::ownText() const
{
    Page *shown = current();
    return shown ? shown->ownText() : nullptr;
}

Page *PageStack::visit(PageId id)
{
    Page *wanted = m_pages.value(id);
    if (!wanted) {
        wanted = createPage(id, m_context, this);
        m_pages.insert(id, wanted);
        addWidget(wanted);
        wanted->setClientView(m_clientView);
        emit pageMade(id, wanted);
    }
    m_current = id;
    return wanted;
}

void PageStack::showCurrent()
{
    setCurrentWidget(current());
}

void PageStack::setClientView(bool on)
{
    m_clientView = on;
    for (Page *page : std::as_const(m_pages))
        page->setClientView(on);
}

QStringList PageStack::unsavedWork() const
{
    QStringList texts;
    for (const Page *page : m_pages)
        texts += page->unsavedWork();
    return texts;
}

std::optional<PageId> PageStack::saveUnsavedWork()
{
    for (auto [id, page] : std::as_const(m_pages).asKeyValueRange()) {
        if (!page->unsavedWork().isEmpty() && !page->saveUnsavedWork())
            return id;
    }
    return std::nullopt;
}

} // namespace lotse
