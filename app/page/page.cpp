// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/page.h"

#include "app/document/engagementdocument.h"
#include "app/page/pageheader.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lotse {

Page::Page(EngagementDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_header(new PageHeader), m_content(new QVBoxLayout)
{
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_content, 1);
    connect(m_header, &PageHeader::workloadChosen, this, [this](int index) { m_document.setWorkloadIndex(index); });
    connect(&m_document, &EngagementDocument::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void Page::holdMessageBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, bar);
}

void Page::triggerPrimary()
{
    if (m_header->primaryButton()->isVisible() && m_header->primaryButton()->isEnabled())
        m_header->primaryButton()->click();
}

void Page::setLow(bool low)
{
    m_header->setLow(low);
}

const Style &Page::style() const
{
    return Style::of(palette());
}

} // namespace lotse
